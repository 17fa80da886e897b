/** Along the facades: places that were looked for, another place of the plan, how a vehicle could come and what stands across. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { outwardOf } from '../../engine/effects/burst.ts';
import type { Machine, RdPoint } from '../../engine/scene/scene.ts';
import { lightOf, worseHour } from '../../i18n/by-hours.ts';
import type { AppState } from '../state/app-state.ts';
import { spotsShown } from '../state/selectors.ts';
import type { FlatMap } from './leaflet-map.ts';

/** Places that were looked for, and a unit set as another place. */
export function drawSpots(map: FlatMap, state: AppState, dossier: Dossier): void {
  map.clear('spots');
  for (const { machine } of activeVariant(dossier).alternatives)
    if (machine.siting === 'unit') map.circle('spots', machine.point, 1.5, 'other-place');
  const { machines, answers } = activeVariant(dossier);
  if (answers.vehicleApproach === 'possible')
    for (const start of answers.approaches ?? [])
      for (const { point } of machines) map.line('spots', [start, point], 'approach');
  for (const { from, to, certificate } of answers.barriers ?? [])
    map.line('spots', [from, to], `barrier${certificate ? ' barrier-certified' : ''}`);
  for (const spot of spotsShown(state)) {
    const { from, to, machine } = spot;
    const line = machine.siting === 'gevel' ? [from, to] : inward(from, to, machine);
    // Over its colour a mark that says that other hours are worse.
    for (const name of [lightOf(spot), ...(worseHour(spot) ? ['elsewhen'] : [])])
      if (machine.siting === 'unit') map.circle('spots', from, 1, `spot spot-unit spot-${name}`);
      else map.line('spots', line, `spot spot-${name}`);
  }
}

/** A place inside is drawn behind its facade. */
function inward(from: RdPoint, to: RdPoint, { outwardDeg }: Machine): RdPoint[] {
  const [ox, oy] = outwardOf(outwardDeg);
  return [from, to].map(([x, y]) => [x - 1.1 * ox, y - 1.1 * oy] as const);
}
