/** What is typed in the place step, or at the front door of a place in the demo town, of the surroundings that are open. */
import { lookAt } from '../state/go.ts';
import { locate } from './locate.ts';
import { notify } from './notify.ts';
import { place } from './place-machine.ts';

/** The machine comes there; of a street the map shows the middle, and the officer points. @returns the code of what is wrong with it */
export function goToPlace(text: string): string | null {
  const found = locate(text);
  if ('problem' in found) return found.problem;
  if (found.said) notify('info', found.said);
  if (found.street) {
    lookAt(found.point);
    notify('info', 'street-middle');
  } else place(found.point);
  return null;
}
