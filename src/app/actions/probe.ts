/** What reaches one spot of open ground: asked by a click there, of the same engine as everything else, as a place where someone stands. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { judgedAlike } from '../../archive/judged-alike.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { assessBeside, latest } from '../../job/engine-client.ts';
import { questionOf } from '../state/question.ts';
import { patch, store } from '../state/store.ts';

/** Half the side of the square that is asked about. */
const halfM = 0.05;
/** A click this near to the spot that is asked about takes it away. */
const sameM = 1;
const id = 'probe';

const ask = latest(
  ({ dossier, point: [x, y] }: { dossier: Dossier; point: RdPoint }) => {
    const { scene, policy } = questionOf(dossier);
    const ring = [
      [x - halfM, y - halfM],
      [x + halfM, y - halfM],
      [x + halfM, y + halfM],
      [x - halfM, y + halfM],
    ] as const;
    const place = {
      id,
      kind: 'anders',
      name: '',
      ring,
      // By night the machine is attacked: a place counts when somebody may be there then.
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    } as const;
    const answers = { ...scene.answers, placesOfStay: 'drawn' } as const;
    return assessBeside({ scene: { ...scene, answers, places: [...scene.places, place] }, policy });
  },
  (answered, { dossier, point }) => {
    const { probe } = store.getState();
    if (probe?.point !== point || !judgedAlike(store.getState().dossier, dossier)) return;
    const found = answered?.places.find(({ placeId }) => placeId === id) ?? null;
    patch({ probe: { ...probe, state: 'ready', found } });
  },
  () => patch({ probe: null }),
);

/** Asked for again at the same spot, or without a machine, it goes. */
export function probeAt(point: RdPoint): void {
  const { dossier, probe } = store.getState();
  const same = probe && Math.hypot(probe.point[0] - point[0], probe.point[1] - point[1]) < sameM;
  if (!dossier || same || activeVariant(dossier).machines.length === 0) {
    endProbe();
    return;
  }
  patch({ probe: { of: dossier, point, state: 'busy', found: null } });
  ask({ dossier, point });
}

export const endProbe = (): void => patch({ probe: null });
