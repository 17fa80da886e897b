/** The spot that is asked about, and the line from the machine that says how far it is. */
import { activeVariant } from '../../archive/dossier.ts';
import { judgedAlike } from '../../archive/judged-alike.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import type { AppState } from '../state/app-state.ts';
import { clearLength, drawLength } from './draw-length.ts';
import type { FlatMap } from './leaflet-map.ts';
import './probe.css';

/** Half the length of the cross, in metres. */
const armM = 1.2;

export function drawProbe(map: FlatMap, { probe, dossier }: AppState, f: Format): void {
  clearLength(map, 'probe');
  if (!probe || !dossier || !judgedAlike(probe.of, dossier)) return;
  const [x, y] = probe.point;
  const machine = nearestTo(
    probe.point,
    activeVariant(dossier).machines.map(({ point }) => point),
  );
  if (machine) {
    map.line('probe', [machine, probe.point], 'probe-line');
    // As the card says it, from where it bursts.
    const text = f.metres(probe.found?.distanceM ?? Math.hypot(x - machine[0], y - machine[1]));
    drawLength(map, 'probe', [machine, probe.point], text, 'probe-distance', dossier);
  }
  map.line(
    'probe',
    [
      [x - armM, y],
      [x + armM, y],
    ],
    'probe-cross',
  );
  map.line(
    'probe',
    [
      [x, y - armM],
      [x, y + armM],
    ],
    'probe-cross',
  );
}

function nearestTo([x, y]: RdPoint, points: readonly RdPoint[]): RdPoint | undefined {
  const far = (one: RdPoint) => Math.hypot(one[0] - x, one[1] - y);
  return points.toSorted((one, two) => far(one) - far(two))[0];
}
