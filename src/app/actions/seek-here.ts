/** What is typed in the place step: looked for in the surroundings that are open, and where these do not know it asked of PDOK. */
import { middle } from '../../report/reason-pins.ts';
import { lookAt } from '../state/go.ts';
import { store } from '../state/store.ts';
import { goToPlace } from './go-to-place.ts';
import { notify } from './notify.ts';
import { asNewest, placeIn } from './open-address.ts';
import { place } from './place-machine.ts';

/** No house of these surroundings this near: it lies elsewhere. */
const nearM = 60;

/**
 * The machine comes there; what a service says is told by a notice.
 * @param later with the code of what is wrong with it, where PDOK does not know better
 * @returns the code of what is wrong with it at once
 */
export function seekHere(text: string, later: (code: string) => void): string | null {
  const problem = goToPlace(text);
  const here = store.getState().dossier?.surroundings;
  if (problem !== 'no-addresses-here' && problem !== 'address-unknown') return problem;
  // An invented town is known to no service.
  if (!here || here.invented) return problem;
  void asNewest(async (signal) => {
    const found = await placeIn(text, null, signal);
    // Another dossier was opened meanwhile, or its surroundings were.
    if (signal.aborted || store.getState().dossier?.surroundings !== here) return;
    if (!found) return later(problem);
    const [x, y] = found.point;
    const near = here.buildings.some(({ footprint }) => {
      const ring = footprint[0]?.[0] ?? [];
      return [middle(ring), ...ring].some((corner) => Math.hypot(corner[0] - x, corner[1] - y) < nearM);
    });
    if (!near) return later('address-unknown');
    if (found.kind !== 'weg' && found.kind !== 'woonplaats') return place(found.point);
    lookAt(found.point);
    notify('info', 'street-middle');
  });
  return null;
}
