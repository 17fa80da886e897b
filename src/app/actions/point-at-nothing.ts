/** The reason under the mouse went with its screen, and nothing told that the mouse left it. */
import { patch, store } from '../state/store.ts';

export function pointAtNothing(): void {
  if (store.getState().pointed !== null) patch({ pointed: null });
}
