/** A list of sites that was dropped anywhere on the page, on its way to the overview. */
import { patch } from '../state/store.ts';

let waiting: File | null = null;
let taker: ((file: File) => void) | null = null;

export function offerSites(file: File): void {
  if (taker) {
    taker(file);
    return;
  }
  waiting = file;
  location.hash = '#/overzicht';
  patch({ screen: { kind: 'desk', desk: 'overzicht' } });
}

/** Takes what waits, and whatever comes while the overview is on the screen. @returns how to stop taking */
export function takeSites(take: (file: File) => void): () => void {
  taker = take;
  const file = waiting;
  waiting = null;
  if (file) take(file);
  return () => {
    taker = null;
  };
}
