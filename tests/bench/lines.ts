/** What is timed of the engine, and how: the bench runs these lines on one checkout, or by turns on two. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';

export const drags = 120;
const rests = 24;

type Engine = Pick<typeof import('../../src/engine/assessment/assess.ts'), 'assess' | 'glance'> &
  Pick<typeof import('../../src/engine/measures/search.ts'), 'minimalSets' | 'Trials' | 'verdictOf'> &
  Pick<typeof import('../../src/engine/criteria/near.ts'), 'nearOnly'> &
  Pick<typeof import('../../src/engine/assessment/sampling.ts'), 'sampled'> &
  Pick<typeof import('../../src/engine/assessment/where.ts'), 'whereElse'> &
  Pick<typeof import('../../src/engine/models/models.ts'), 'releasedModels'>;

/** The engine of a checkout, of today or of before: its doors are known by name, wherever they stand. */
export async function engineOf(root: string): Promise<Engine> {
  const doors = ['assess.ts', 'search.ts', 'near.ts', 'sampling.ts', 'where.ts', 'models.ts'];
  const engine = resolve(root, 'src/engine');
  const paths = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((path) =>
    doors.includes(basename(path)),
  );
  const modules = await Promise.all(paths.map((path) => import(pathToFileURL(resolve(engine, path)).href)));
  return Object.assign({}, ...modules) as Engine;
}

interface Line {
  readonly what: string;
  /** Over how many places of the machine. */
  readonly places: number;
  readonly work: (scene: Scene) => unknown;
}

function drain(run: Generator): void {
  while (!run.next().done);
}

/** The most the search can be asked: every measure that can enter a set is open, and both other places are set. */
function everythingOpen(scene: Scene): Scene {
  const machines = scene.machines.map((one) => ({ ...one, functions: ['opname', 'storten', 'sealbag'] as const }));
  const [machine] = machines;
  if (!machine) return scene;
  const [x, y] = machine.point;
  return {
    ...scene,
    machines,
    answers: { ...scene.answers, vehicleApproach: 'possible' },
    alternatives: [
      { measure: 'M02', machine: { ...machine, siting: 'winkel' } },
      { measure: 'M04', machine: { ...machine, siting: 'unit', exact: true, point: [x + 8, y + 8], hostId: null } },
    ],
  };
}

export function linesOf({
  assess,
  glance,
  minimalSets,
  nearOnly,
  releasedModels,
  sampled,
  Trials,
  verdictOf,
  whereElse,
}: Engine): readonly Line[] {
  const verdict = (scene: Scene) => verdictOf(new Trials(scene, releasedModels, nearOnly()));
  return [
    { what: 'drag: colour class', places: drags, work: (scene) => glance(scene, releasedModels) },
    { what: 'moved: verdict', places: drags, work: verdict },
    {
      what: 'new place: outlines read anew',
      places: rests,
      work: (scene) => verdict({ ...scene, buildings: scene.buildings.map((building) => ({ ...building })) }),
    },
    { what: 'rest: assess', places: rests, work: (scene) => assess(scene, releasedModels) },
    {
      what: 'sets: exact, every measure open',
      places: rests,
      work: (scene) => minimalSets(new Trials(everythingOpen(scene), releasedModels)),
    },
    { what: 'samples: 400 strengths', places: 8, work: (scene) => drain(sampled(scene, releasedModels)) },
    { what: 'where: every metre within 60 m', places: 3, work: (scene) => drain(whereElse(scene, releasedModels)) },
  ];
}

let nudges = 0;

/** The scene with its machine at each place, turned by a hair so that no place is remembered from the line before. */
export function placed(scene: Scene, positions: readonly Machine[]): readonly Scene[] {
  const nudge = ++nudges * 1e-7;
  return positions.map((machine) => ({
    ...scene,
    machines: [{ ...machine, outwardDeg: machine.outwardDeg + nudge }],
  }));
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
