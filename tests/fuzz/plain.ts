/**
 * The engine beside the plain re-statement of the criteria in `tests/plain/`, on random streets, some turned, some with a fact taken
 * away. Verdict, failing criteria and unknown ones are the same. Geometry and loads are made in two ways, so what lies within a hair
 * of a limit may differ: then the engine says what the plain reading says with everything 2 cm nearer and 0.5 % heavier, or as
 * much farther and lighter. Those are counted.
 */
import { planned } from '../../src/engine/assessment/assessed.ts';
import { unknownOf, unmetOf } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Answers, Building, Judgement, Ring, Scene, Use } from '../../src/engine/scene/scene.ts';
import { block } from '../engine/scenes.ts';
import { exactly, milder, worse } from '../plain/model.ts';
import { inside } from '../plain/plane.ts';
import { type Plain, plainly } from '../plain/verdict.ts';
import { type Dice, dice } from './dice.ts';
import { type Found, type Fuzz, nearLimit } from './fuzz.ts';
import { drawn, losses, sameShape } from './laws.ts';

function engineSays(scene: Scene, models: ModelSet): Plain {
  const trials = new Trials(planned(scene, models), models, nearOnly());
  return {
    verdict: verdictOf(trials),
    unmet: unmetOf(trials.base).toSorted(),
    unknown: unknownOf(trials.base).toSorted(),
  };
}

const kinds: readonly (readonly Use[])[] = [
  ['woonfunctie'],
  ['bijeenkomstfunctie'],
  ['sportfunctie', 'kantoorfunctie'],
  ['logiesfunctie'],
  ['winkelfunctie', 'woonfunctie'],
  [],
];

/** What streets alone do not have: wings, sheds and houseboats, homes in the host, all that can be answered. */
function varied(scene: Scene, at: Dice): Scene {
  const more: Building[] = [];
  const facts = (heightM: number | null): Partial<Building> => ({ heightM, uses: at.pick(kinds), dwellings: 1 });
  const x = 99_988 + at.below(24);
  const y = 400_002 + at.below(14);
  if (at.roll() < 0.3)
    more.push(
      block('shed', x, y, x + 2 + at.below(6), y + 2 + at.below(2), {
        ...facts(at.pick([2.2, 3, null])),
        uses: [],
        units: 0,
      }),
    );
  if (at.roll() < 0.15)
    more.push({
      ...block('boat', x + 3, y + 8, x + 15, y + 11, facts(null)),
      kind: 'ligplaats',
      uses: null,
      units: null,
    });
  // Beside a machine, standing out before its wall.
  const beside = scene.machines.length === 1;
  if (beside && at.roll() < 0.25)
    more.push(
      block(
        'wing',
        100_000.6 + 0.9 * at.below(3),
        400_000,
        100_007,
        400_000.7 + 1.1 * at.below(10),
        facts(at.pick([4, 9])),
      ),
    );
  if (beside && at.roll() < 0.15)
    more.push(
      block('pier', 99_997.2, 400_000, 99_999.1, 400_000 + at.pick([0.8, 1.6]), { ...facts(9), uses: [], units: 0 }),
    );
  if (at.roll() < 0.15)
    more.push(
      block('bar', x - 12, y + 4, x - 6, y + 12, {
        ...facts(6),
        uses: at.pick(kinds),
        year: at.pick([null, 1950, 1999]),
      }),
    );
  const answers: Partial<Answers> = {
    ...(at.roll() < 0.3 ? { dwellingBeside: at.pick([true, false, null]) } : {}),
    ...(at.roll() < 0.2 ? { dwellingAboveOrBehind: at.pick([true, false]) } : {}),
    ...(at.roll() < 0.1 ? { lightFront: true } : {}),
    ...(at.roll() < 0.1 ? { recess: at.pick(['none', 'niche', 'portal', 'corner'] as const) } : {}),
    ...(at.roll() < 0.1 ? { sharedEntrance: at.pick([true, null]) } : {}),
    ...(at.roll() < 0.2 ? { vehicleApproach: 'possible' as const } : {}),
    ...(at.roll() < 0.2 ? { peopleAtNight: at.pick([true, false]) } : {}),
    ...(at.roll() < 0.1 ? { antiGas: true } : {}),
    ...(at.roll() < 0.1 ? { solidFacade: true } : {}),
    ...(at.roll() < 0.1 ? { certifiedBarrier: true } : {}),
    ...(at.roll() < 0.3 ? { shell: at.pick(['metal', 'brick'] as const) } : {}),
  };
  const hostUses = at.roll() < 0.3 ? at.pick(kinds) : null;
  const alone =
    beside && ![...scene.buildings, ...more].some(({ id }) => ['left', 'right', 'wing', 'pier'].includes(id));
  const shape = alone && at.roll() < 0.4 ? at.pick(hostShapes)(1.3 + 2.1 * at.below(8)) : null;
  const changed = (one: Building): Building => {
    if (one.id !== 'host') return at.roll() < 0.1 ? { ...one, year: at.pick([null, 1950, 1980, 1999]) } : one;
    return { ...one, ...(hostUses ? { uses: hostUses } : {}), ...(shape ? { footprint: [[shape]] } : {}) };
  };
  const sealbag = at.roll() < 0.2;
  const plan = at.roll() < 0.25 ? plannable.filter(() => at.roll() < 0.35) : [];
  const judged = at.pick(scene.buildings).id;
  const judgement = at.roll() < 0.3 ? { [judged]: at.pick(sayings) } : {};
  return {
    ...scene,
    buildings: sideBySide([...scene.buildings.map(changed), ...more]),
    judgements: { ...scene.judgements, ...judgement },
    measures: [...scene.measures, ...plan],
    machines: scene.machines.map((one) => ({
      ...one,
      ...(sealbag ? { functions: ['opname', 'sealbag'] as const } : {}),
      ...(one.siting === 'gevel' && beside && at.roll() < 0.1
        ? { exact: true, point: [100_000, 400_000.3] as const }
        : {}),
    })),
    answers: { ...scene.answers, ...answers, ...evidence(at) },
  };
}

/** Of two outlines over one another the later goes: what is seen of walls that lie in one another is nobody's to say. */
function sideBySide(buildings: readonly Building[]): Building[] {
  const kept: Building[] = [];
  for (const one of buildings) if (!kept.some((other) => overlap(other, one))) kept.push(one);
  return kept;
}
const ringOf = ({ footprint }: Building): Ring => footprint[0]?.[0] ?? [];
const spanOf = (building: Building, axis: 0 | 1): readonly [from: number, to: number] => {
  const all = ringOf(building).map((corner) => corner[axis]);
  return [Math.min(...all), Math.max(...all)];
};
/** Is some of the second, a rectangle as all but the host are, inside the first? */
function overlap(first: Building, second: Building): boolean {
  const hair = 0.01;
  const spans = ([0, 1] as const).map((axis) => {
    const [[a, b], [c, d]] = [spanOf(first, axis), spanOf(second, axis)];
    return [Math.max(a, c) + hair, Math.min(b, d) - hair] as const;
  });
  if (spans.some(([from, to]) => from >= to)) return false;
  const [[fromX, toX], [fromY, toY]] = spans as [readonly [number, number], readonly [number, number]];
  const steps = Array.from({ length: 17 }, (_, i) => i / 16);
  return steps.some((s) =>
    steps.some((t) => inside(ringOf(first), [fromX + s * (toX - fromX), fromY + t * (toY - fromY)])),
  );
}

/** A host that stands out beside the machine, on one side or both, or is long. */
const hostShapes: readonly ((outM: number) => Ring)[] = [
  (outM) => outlineOf([99_996, 0], [100_003.1, 0], [100_003.1, outM], [100_011, outM], [100_011, -10], [99_996, -10]),
  (outM) => outlineOf([99_988, outM], [99_998.9, outM], [99_998.9, 0], [100_004, 0], [100_004, -10], [99_988, -10]),
  (outM) =>
    outlineOf(
      ...([
        [99_990, outM],
        [99_998.7, outM],
        [99_998.7, 0],
        [100_001.2, 0],
      ] as const),
      ...([
        [100_001.2, outM],
        [100_012, outM],
        [100_012, -10],
        [99_990, -10],
      ] as const),
    ),
  () => outlineOf([99_980, 0], [100_019, 0], [100_019, -10], [99_980, -10]),
];
const outlineOf = (...corners: readonly (readonly [x: number, y: number])[]): Ring =>
  corners.map(([x, y]) => [x, 400_000 + y] as const).toReversed();

/** What somebody may have said of a building. */
const sayings: readonly Judgement[] = [
  { confirmed: true },
  { glazing: { paneType: 'home-insulating', retention: 'none', certificate: null } },
  { glazing: { paneType: 'shopfront-toughened', retention: 'laminated', certificate: 'c' } },
  { class: 'zeer-kwetsbaar' },
  { class: 'geen' },
  { uses: ['kantoorfunctie'] },
  { occupiedAtNight: false },
];

/** Measures that may be planned wherever the machine stays where it is. */
const plannable = releasedModels.measures
  .filter(({ effect }) => effect !== null && effect.kind !== 'place')
  .map(({ id }) => id);

/** Runs of a vehicle with what stands across them, reports whole or not, an equal measure. */
function evidence(at: Dice): Partial<Answers> {
  const start = [100_000 + at.below(16) - 8, 400_000 + 12 + at.below(30)] as const;
  const report = { kind: 'berekening', role: 'constructeur', number: at.pick(['', 'R-12']), date: '2026-03-01' };
  return {
    ...(at.roll() < 0.2 ? { approaches: [start] } : {}),
    ...(at.roll() < 0.1
      ? { barriers: [{ from: [99_990, 400_007], to: [100_010, 400_007], certificate: at.pick([null, 'c']) }] }
      : {}),
    ...(at.roll() < 0.2 ? { barrierRatedKmh: at.pick([30, 48, 80]) } : {}),
    ...(at.roll() < 0.15
      ? { reports: [{ ...report, criteria: at.pick([['C-ADJ'], ['C-STR'], ['C-ADJ', 'C-DEB', 'C-STR']]) }] }
      : {}),
    ...(at.roll() < 0.05 ? { constructorReport: 'gezien' } : {}),
    ...(at.roll() < 0.2
      ? {
          equivalent: {
            text: 'scherm',
            criteria: at.pick([
              ['C-GLI', 'C-VUL'],
              ['C-DEB'],
              ['C-PPL', 'C-GLO'],
              ['C-ADJ', 'C-VUL', 'C-DEB', 'C-STR'],
            ]),
            evidence: at.pick([null, 'proef']),
          },
        }
      : {}),
    ...(at.roll() < 0.1 ? { loosePartsRemoved: true } : {}),
  };
}

/** Of a long street what stands near: most that decides does. */
const near = (scene: Scene, withinM: number): Scene => ({
  ...scene,
  buildings: scene.buildings.filter((one) =>
    ringOf(one).some(([x, y]) => Math.hypot(x - 100_000, y - 400_000) < withinM),
  ),
});

/** The scene of one seed: a street as it is drawn or its middle, half of them varied, four in ten without some fact, most of them turned. */
export function sceneOfSeed(seed: number): Scene {
  const at = dice(seed ^ 0x91a1);
  let scene = drawn(seed);
  if (at.roll() < 0.7) scene = near(scene, 26 + at.below(20));
  if (at.roll() < 0.5) scene = varied(scene, at);
  if (at.roll() < 0.4) {
    const [, mutate] = at.pick(Object.entries(losses));
    scene = mutate(scene, at) ?? scene;
  }
  if (at.roll() < 0.8) scene = (sameShape['turned'] as NonNullable<(typeof sameShape)[string]>)(scene, at) ?? scene;
  return scene;
}

const text = ({ verdict, unmet, unknown }: Plain) => `${verdict} [${unmet.join(' ')}] unknown [${unknown.join(' ')}]`;

/** Does the engine say of each criterion, and of the colour, what one of these readings says? */
function among(engine: Plain, readings: readonly Plain[]): boolean {
  if (!readings.some(({ verdict }) => verdict === engine.verdict)) return false;
  const ids = new Set([engine, ...readings].flatMap(({ unmet, unknown }) => [...unmet, ...unknown]));
  const of = ({ unmet, unknown }: Plain, id: string) => `${unmet.includes(id)} ${unknown.includes(id)}`;
  return [...ids].every((id) => readings.some((one) => of(one, id) === of(engine, id)));
}

/** The engine with these models beside the plain reading, which knows its own numbers. */
export function besidePlain(seed: number, count: number, models: ModelSet = releasedModels): Found {
  const tried: Record<string, number> = {};
  const violations: string[] = [];
  const counted = (key: string) => {
    tried[key] = (tried[key] ?? 0) + 1;
  };
  for (let n = seed; n < seed + count; n++) {
    const scene = sceneOfSeed(n);
    const engine = engineSays(scene, models);
    counted(engine.verdict);
    for (const id of engine.unmet) counted(`${id} unmet`);
    const first = plainly(scene, exactly);
    if (text(first) === text(engine)) continue;
    const readings = [first, plainly(scene, worse), plainly(scene, milder)];
    if (among(engine, readings)) counted(nearLimit);
    else violations.push(`seed ${n}: engine ${text(engine)}, plain ${readings.map(text).join(' / ')}`);
  }
  return { tried, violations };
}

export const plain: Fuzz = {
  name: 'plain',
  about: 'the engine says what a plain re-statement of the criteria says',
  run: (seed, count) => besidePlain(seed, count),
};
