/**
 * The map of a municipality: what a pair of places costs (in the facade and inside behind it, grade included), and what memory a
 * process takes, each in a process of its own. Processor time, so that a busy machine says the same; the wall is beside it.
 */
import { spawnSync } from 'node:child_process';
import { judgePlace } from '../../src/engine/assessment/judge-place.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { placesOn } from '../../src/engine/placing/snap.ts';
import {
  type Machine,
  type MachineFunction,
  neutralAnswers,
  type Scene,
  unanswered,
} from '../../src/engine/scene/scene.ts';
import { quantile } from './lines.ts';
import { type BenchScene, demoTown, leidsestraat } from './scenes.ts';

export interface TownCost {
  readonly pairs: number;
  readonly cpuMs: number;
  /** The same of later pairs, once the process has compiled what it runs: a tile has a thousand and more. */
  readonly settledMs: number;
  readonly wallMs: number;
  readonly rssMb: number;
}

const grounds: Readonly<Record<string, () => BenchScene | string>> = {
  demo: () => demoTown(1),
  leidsestraat: () => leidsestraat(1),
};
const functions: Readonly<Record<string, readonly MachineFunction[]>> = {
  opname: ['opname'],
  heavy: ['opname', 'storten', 'sealbag'],
};
/** Pairs that warm up, and that are counted; then so many times as many go by before the last are counted as often as that. */
const [warm, counted] = [60, 300];
const [goBy, again] = [8, 3];

/** Pairs evenly over the whole ground. */
function measured({ scene }: BenchScene, does: readonly MachineFunction[]): TownCost {
  const ground: Scene = {
    ...scene,
    machines: [],
    places: [],
    answers: { ...unanswered, ...neutralAnswers },
    assumed: Object.keys(neutralAnswers),
  };
  const all = [...placesOn(ground.buildings, () => true, ground.publicSpace, releasedModels.snapping)];
  const step = Math.max(1, Math.floor(all.length / (warm + counted)));
  const from = (offset: number) => all.filter((_, i) => i % step === offset % step).slice(0, warm + counted);
  /** The same ground anew, of which nothing is remembered. */
  let here = ground;
  const judge = ({ facadePoint, outwardDeg, hostId }: (typeof all)[number]) => {
    for (const siting of ['gevel', 'winkel'] as const) {
      const base = { id: 'machine-1', siting, functions: does, exact: false } as const;
      const machine: Machine = { ...base, point: facadePoint, outwardDeg, hostId };
      judgePlace(here, machine, releasedModels);
    }
  };
  const spent = (places: typeof all) => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    for (const place of places) judge(place);
    const { user, system } = process.cpuUsage(cpu);
    return { cpuMs: (user + system) / 1000 / places.length, wallMs: (performance.now() - wall) / places.length };
  };
  const chosen = from(0);
  spent(chosen.slice(0, warm));
  const first = spent(chosen.slice(warm));
  const later = Array.from({ length: goBy + again }, (_, i) => {
    here = structuredClone(ground);
    return spent(from(i + 1).slice(warm));
  }).slice(goBy);
  return {
    pairs: chosen.length - warm,
    ...first,
    settledMs: quantile(
      later.map(({ cpuMs }) => cpuMs),
      0.5,
    ),
    rssMb: process.memoryUsage().rss / 1e6,
  };
}

/** Lines for the bench. */
export function measureTown(): readonly string[] {
  return Object.keys(grounds).flatMap((ground) =>
    Object.keys(functions).map((does) => {
      const { stdout } = spawnSync(process.execPath, [import.meta.filename, ground, does], { encoding: 'utf8' });
      const { cpuMs, settledMs, wallMs, rssMb, pairs } = JSON.parse(stdout || '{}') as Partial<TownCost>;
      if (cpuMs === undefined || settledMs === undefined || wallMs === undefined || rssMb === undefined)
        return `map, ${ground}, ${does}: not there`;
      const rate = `${(2000 / settledMs).toFixed(0)} places a second of processor time`;
      return `map, ${ground}, ${does}: ${cpuMs.toFixed(2)} ms a pair (${wallMs.toFixed(2)} on the clock), ${settledMs.toFixed(2)} once settled, ${rate}, ${rssMb.toFixed(0)} MB, ${pairs} pairs`;
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const [ground = '', does = ''] = process.argv.slice(2);
  const scene = grounds[ground]?.();
  const asked = functions[does];
  console.log(scene && typeof scene !== 'string' && asked ? JSON.stringify(measured(scene, asked)) : '');
}
