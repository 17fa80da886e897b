/** What is typed in the place step: looked for in the surroundings that are open, and where these do not know it asked of PDOK. */
import { middle } from '../../report/reason-pins.ts';
import { lookAt } from '../state/go.ts';
import { store } from '../state/store.ts';
import { chosenNow, standsStill } from './chosen-machine.ts';
import { goToPlace } from './go-to-place.ts';
import { notify } from './notify.ts';
import { asNewest, isMiddle, placeIn } from './open-address.ts';
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
  const of = chosenNow();
  if (problem !== 'no-addresses-here' && problem !== 'address-unknown') return problem;
  // An invented town is known to no service.
  if (!of || store.getState().dossier?.surroundings.invented) return problem;
  void asNewest(async (signal) => {
    const found = await placeIn(text, null, signal);
    const { dossier } = store.getState();
    if (signal.aborted || !dossier) return;
    if (!standsStill(of)) return found ? notify('problem', 'machine-elsewhere') : undefined;
    if (!found) return later(problem);
    const [x, y] = found.point;
    // As they are by now: while the service answered, the officer went on.
    const near = dossier.surroundings.buildings.some(({ footprint }) => {
      const ring = footprint[0]?.[0] ?? [];
      return [middle(ring), ...ring].some((corner) => Math.hypot(corner[0] - x, corner[1] - y) < nearM);
    });
    if (!near) return later('address-unknown');
    if (!isMiddle(found.kind)) return place(found.point);
    lookAt(found.point);
    notify('info', 'street-middle');
  });
  return null;
}
