/** Files that were opened or dropped anywhere on the page, on their way to the desk that takes them. */
import type { DeskId } from '../state/app-state.ts';
import { offers } from '../state/offers.ts';
import { patch, store } from '../state/store.ts';
import { notify } from './notify.ts';

type Take = (file: File) => void;

export function filesFor(desk: DeskId) {
  let waiting: File | null = null;
  let taker: Take | null = null;
  return {
    /** Goes to the desk, where it is not on the screen already; a desk that is switched off takes nothing, and that is said. */
    offer: (file: File): void => {
      if (!offers(store.getState(), desk)) {
        notify('problem', 'desk-off', { fileName: file.name });
        return;
      }
      if (taker) {
        taker(file);
        return;
      }
      waiting = file;
      location.hash = `#/${desk}`;
      patch({ screen: { kind: 'desk', desk } });
    },
    /** Takes what waits, and whatever comes while the desk is on the screen. @returns how to stop taking */
    take: (take: Take): (() => void) => {
      taker = take;
      const file = waiting;
      waiting = null;
      if (file) take(file);
      return () => {
        taker = null;
      };
    },
  };
}
