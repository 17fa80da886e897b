/**
 * RunUp-ups that the road surface allows: for every bearing within the angle, how far back from the machine ground stays
 * free, and whether there is road at the end of it. Buildings, water and green stop a vehicle; pavement and unknown
 * ground do not.
 */

import { blockOf } from '../geometry/block.ts';
import { contains } from '../geometry/plane.ts';
import type { RamScenario } from '../models/definitions.ts';
import type { Machine, PublicSpace, RdPoint, Scene } from '../scene/scene.ts';
import { crosses, type RunUp, runFrom, startOf } from './approach.ts';

const everyDeg = 1;
const everyM = 0.5;
/** Farther than this many run-ups back is not looked. */
const farthest = 4;

const on = (ground: readonly PublicSpace[], at: RdPoint): boolean =>
  ground.some(({ rings: [outer = [], ...holes] }) => contains(outer, at) && !holes.some((hole) => contains(hole, at)));

/** The longest run of each stretch of bearings, longest first; null when no road surface is known. */
export function roadRuns(scene: Scene, machine: Machine, ram: RamScenario): readonly RunUp[] | null {
  const road = scene.publicSpace.filter(({ kind }) => kind === 'rijbaan' || kind === 'parkeren' || kind === 'plein');
  if (road.length === 0) return null;
  const closed = scene.publicSpace.filter(({ kind }) => kind === 'water' || kind === 'groen');
  const block = blockOf(scene.buildings);
  const [lengthM, angleDeg] = [ram.approachM.value, ram.approachAngleDeg.value];
  const reachM = lengthM * farthest;
  const [mx, my] = machine.point;
  const near = block.boxes?.search(mx - reachM, my - reachM, mx + reachM, my + reachM) ?? [];
  /** The first metres are the wall itself. */
  const clear = (from: RdPoint, to: RdPoint): boolean => {
    for (const index of near)
      for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
        const a: RdPoint = [block.ax[e] as number, block.ay[e] as number];
        if (crosses(from, to, a, [block.bx[e] as number, block.by[e] as number])) return false;
      }
    return true;
  };
  const longest = (angle: number): RunUp | null => {
    let best: RunUp | null = null;
    let before = startOf(everyM / 5, angle, machine);
    for (let runM = everyM; runM <= reachM; runM += everyM) {
      const at = startOf(runM, angle, machine);
      if (!clear(before, at) || on(closed, at)) break;
      before = at;
      if (runM >= lengthM && on(road, at)) best = runFrom(at, machine);
    }
    return best;
  };
  const groups: RunUp[][] = [];
  let open = false;
  for (let angle = -angleDeg; angle <= angleDeg; angle += everyDeg) {
    const run = longest(angle);
    if (run && !open) groups.push([]);
    if (run) groups.at(-1)?.push(run);
    open = run !== null;
  }
  const byLength = (one: RunUp, two: RunUp) => two.runM - one.runM || Math.abs(one.angleDeg) - Math.abs(two.angleDeg);
  return groups.flatMap((group) => group.sort(byLength).slice(0, 1)).sort(byLength);
}
