/** What an officer waits for comes first: parts of a screen that no colour hangs on are fetched once it is there. */
import { activeVariant } from '../../archive/dossier.ts';
import type { AppState } from './app-state.ts';
import { store } from './store.ts';

/** Whoever waits longer than this gets the rest of the screen before the colour. */
const mostMs = 3000;

/** A machine stands, and nothing was said of it yet. */
const isDue = ({ dossier, outcome }: AppState): boolean =>
  dossier !== null &&
  activeVariant(dossier).machines.length > 0 &&
  (outcome.kind === 'none' || (outcome.kind === 'glance' && outcome.last === null));

let waiting: Promise<void> | null = null;

const shown = (): Promise<void> =>
  new Promise((done) => {
    const ended = () => {
      stop();
      clearTimeout(most);
      waiting = null;
      // It is drawn first.
      setTimeout(done);
    };
    const stop = store.subscribe((state) => isDue(state) || ended());
    const most = setTimeout(ended, mostMs);
  });

/** Fetches a part when the first colour of what was opened is on the screen; at once where none is to come. */
export async function afterColour<Part>(fetch: () => Promise<Part>): Promise<Part> {
  if (isDue(store.getState())) {
    waiting ??= shown();
    await waiting;
  }
  return fetch();
}
