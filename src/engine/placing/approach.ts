/**
 * A vehicle's run-up to the machine: straight, long enough and square enough to ram it, unless a certified barrier stands
 * across it. The lines are the officer's; `approach-road.ts` proposes them.
 */
import type { RamScenario } from '../models/definitions.ts';
import type { Answers, BareMachine, Barrier, RdPoint } from '../scene/scene.ts';

export interface RunUp {
  /** Where the vehicle starts. */
  readonly start: RdPoint;
  readonly runM: number;
  /** From straight ahead of the facade, to the left negative. */
  readonly angleDeg: number;
}

/** The straight run from a start to the machine. */
export function runFrom(start: RdPoint, { point, outwardDeg }: BareMachine): RunUp {
  const [dx, dy] = [start[0] - point[0], start[1] - point[1]];
  const bearing = (Math.atan2(dx, dy) * 180) / Math.PI;
  const angleDeg = ((bearing - outwardDeg + 540) % 360) - 180;
  return { start, runM: Math.hypot(dx, dy), angleDeg };
}

/** Where a run of this length at this angle starts. */
export function startOf(runM: number, angleDeg: number, { point, outwardDeg }: BareMachine): RdPoint {
  const angle = ((outwardDeg + angleDeg) * Math.PI) / 180;
  return [point[0] + runM * Math.sin(angle), point[1] + runM * Math.cos(angle)];
}

const side = (a: RdPoint, b: RdPoint, p: RdPoint): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Do two segments meet? Touching counts. */
export function crosses(a: RdPoint, b: RdPoint, c: RdPoint, d: RdPoint): boolean {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** A run of exactly the limit is one, whatever the last bit says. */
const hair = 1e-6;

export type RunState = 'counts' | 'short' | 'oblique' | 'barred';

/** What a vehicle reaches over a run of this length, in km/h: it speeds up evenly from standing still. */
export const speedKmh = (runM: number, ram: RamScenario): number =>
  3.6 * Math.sqrt(2 * ram.accelerationMs2.value * runM);

/**
 * Does a run threaten the machine, and if not, why not? A barrier counts with a certificate only, and not where it was tested
 * for less than the speed of the run. @param ratedKmh null or absent: what it was tested for is not known
 */
export function stateOf(
  run: RunUp,
  machine: BareMachine,
  barriers: readonly Barrier[],
  ram: RamScenario,
  ratedKmh?: number | null,
): RunState {
  if (run.runM < ram.approachM.value - hair) return 'short';
  if (Math.abs(run.angleDeg) > ram.approachAngleDeg.value + hair) return 'oblique';
  if (tooSlow(run, ram, ratedKmh)) return 'counts';
  const barred = barriers.some((one) => one.certificate && crosses(run.start, machine.point, one.from, one.to));
  return barred ? 'barred' : 'counts';
}

const tooSlow = ({ runM }: RunUp, ram: RamScenario, ratedKmh: number | null | undefined): boolean =>
  typeof ratedKmh === 'number' && ratedKmh < speedKmh(runM, ram) - hair;

export interface Threat {
  /** The longest drawn run that counts; null when none does, undefined when nobody drew any. */
  readonly run: RunUp | null | undefined;
  /** A barrier stands in the way of which nobody said what it was tested for. */
  readonly unrated: boolean;
}

export function threatOf(machine: BareMachine, answers: Answers, ram: RamScenario): Threat {
  const { approaches = [], barriers = [], certifiedBarrier, barrierRatedKmh: rated } = answers;
  const unrated = rated === null || rated === undefined;
  // Without a drawn run there is no speed to compare with: a certified barrier waits for both.
  if (approaches.length === 0)
    return certifiedBarrier ? { run: null, unrated: true } : { run: undefined, unrated: false };
  const runs = approaches.map((start) => runFrom(start, machine));
  const states = runs.map((run) => {
    const state = stateOf(run, machine, barriers, ram, rated);
    return state === 'counts' && certifiedBarrier && !tooSlow(run, ram, rated) ? 'barred' : state;
  });
  const counting = runs.filter((_, i) => states[i] === 'counts').sort((one, two) => two.runM - one.runM);
  return { run: counting[0] ?? null, unrated: unrated && states.includes('barred') };
}
