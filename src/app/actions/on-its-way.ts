/** Files that were opened or dropped anywhere on the page, on their way to the desk that takes them. */
import type { DeskId } from '../state/app-state.ts';
import { patch } from '../state/store.ts';

type Take = (file: File) => void;

export function filesFor(desk: DeskId) {
  let waiting: File | null = null;
  let taker: Take | null = null;
  return {
    /** Goes to the desk, where it is not on the screen already. */
    offer: (file: File): void => {
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
