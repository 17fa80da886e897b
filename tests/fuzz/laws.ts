/**
 * Two laws of every scene. Writing the same shape otherwise changes nothing. Losing a fact never makes the colour milder,
 * unless the verdict is undetermined and says what is missing.
 */
import fc from 'fast-check';
import { assessed, planned } from '../../src/engine/assessment/assessed.ts';
import { unknownOf, unmetOf } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Verdict } from '../../src/engine/scene/assessment.ts';
import type { Answers, Building, Place, RdPoint, Ring, Scene } from '../../src/engine/scene/scene.ts';
import { sceneOf, street } from '../engine/streets.ts';
import { type Dice, dice } from './dice.ts';
import type { Found, Fuzz } from './fuzz.ts';

export type Mutation = (scene: Scene, at: Dice) => Scene | null;

const origin: RdPoint = [100_000, 400_000];

/** All coordinates of a scene moved the same way. */
function moved(scene: Scene, move: (at: RdPoint) => RdPoint, turnDeg = 0): Scene {
  const ring = (one: Ring): Ring => one.map(move);
  const machine = (one: Scene['machines'][number]) => ({
    ...one,
    point: move(one.point),
    outwardDeg: (one.outwardDeg + turnDeg + 720) % 360,
  });
  const { answers, coverage } = scene;
  return {
    ...scene,
    machines: scene.machines.map(machine),
    alternatives: scene.alternatives.map((one) => ({ ...one, machine: machine(one.machine) })),
    buildings: scene.buildings.map((one) => ({ ...one, footprint: one.footprint.map((rings) => rings.map(ring)) })),
    places: scene.places.map((one) => ({ ...one, ring: ring(one.ring) })),
    publicSpace: scene.publicSpace.map((one) => ({ ...one, rings: one.rings.map(ring) })),
    coverage: { ...coverage, hull: coverage.hull && ring(coverage.hull) },
    answers: {
      ...answers,
      ...(answers.approaches ? { approaches: answers.approaches.map(move) } : {}),
      ...(answers.barriers
        ? { barriers: answers.barriers.map((one) => ({ ...one, from: move(one.from), to: move(one.to) })) }
        : {}),
    },
  };
}

const rings = (scene: Scene, change: (ring: Ring) => Ring): Scene => ({
  ...scene,
  buildings: scene.buildings.map((one) => ({ ...one, footprint: one.footprint.map((parts) => parts.map(change)) })),
});

/** Corners on a straight wall, so many to each. */
const dotted =
  (most: number) =>
  (ring: Ring, at: Dice): Ring =>
    ring.flatMap(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] as RdPoint;
      const n = 1 + at.below(most);
      return Array.from({ length: n }, (_, k): RdPoint => [ax + ((bx - ax) * k) / n, ay + ((by - ay) * k) / n]);
    });

const shuffled = <One>(list: readonly One[], at: Dice): One[] => {
  const left = [...list];
  return list.map(() => left.splice(at.below(left.length), 1)[0] as One);
};

/** The same shape, written otherwise. */
export const sameShape: Readonly<Record<string, Mutation>> = {
  turned: (scene, at) => {
    const angle = at.roll() * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const turn = ([x, y]: RdPoint): RdPoint => {
      const [dx, dy] = [x - origin[0], y - origin[1]];
      return [origin[0] + dx * cos + dy * sin, origin[1] - dx * sin + dy * cos];
    };
    return moved(scene, turn, (angle * 180) / Math.PI);
  },
  shifted: (scene, at) => {
    const [dx, dy] = [at.below(5000) + 0.25, -at.below(5000) - 0.5];
    return moved(scene, ([x, y]) => [x + dx, y + dy]);
  },
  'in another order': (scene, at) => ({
    ...scene,
    buildings: shuffled(scene.buildings, at),
    places: shuffled(scene.places, at),
  }),
  'from another corner': (scene, at) =>
    rings(scene, (ring) => {
      const from = at.below(ring.length);
      return [...ring.slice(from), ...ring.slice(0, from)];
    }),
  'wound the other way': (scene) => rings(scene, (ring) => [...ring].reverse()),
  'closed with its first corner': (scene) => rings(scene, (ring) => [...ring, ring[0] as RdPoint]),
  'with corners on its walls': (scene, at) => rings(scene, (ring) => dotted(8)(ring, at)),
  'with corners closer than 5 cm': (scene, at) => rings(scene, (ring) => dotted(400)(ring, at)),
  'under other ids': (scene) => {
    const name = (id: string) => `0363${id}`;
    const ofHost = <One extends { readonly hostId: string | null }>(one: One): One => ({
      ...one,
      hostId: one.hostId && name(one.hostId),
    });
    return {
      ...scene,
      machines: scene.machines.map(ofHost),
      alternatives: scene.alternatives.map((one) => ({ ...one, machine: ofHost(one.machine) })),
      buildings: scene.buildings.map((one) => ({ ...one, id: name(one.id) })),
      judgements: Object.fromEntries(Object.entries(scene.judgements).map(([id, one]) => [name(id), one])),
      places: scene.places.map((one) => ({ ...one, buildingId: one.buildingId && name(one.buildingId) })),
    };
  },
};

const atBuilding =
  (change: (building: Building, at: Dice) => Partial<Building>): Mutation =>
  (scene, at) => {
    const index = at.below(scene.buildings.length);
    const all = at.roll() < 0.2;
    return {
      ...scene,
      buildings: scene.buildings.map((one, i) => (all || i === index ? { ...one, ...change(one, at) } : one)),
    };
  };

const answering =
  (change: Partial<Answers>): Mutation =>
  (scene) => ({ ...scene, answers: { ...scene.answers, ...change } });

const atPlace =
  (change: Partial<Place>): Mutation =>
  (scene, at) => {
    if (scene.places.length === 0) return null;
    const index = at.below(scene.places.length);
    return { ...scene, places: scene.places.map((one, i) => (i === index ? { ...one, ...change } : one)) };
  };

/** A fact that is no longer there. */
export const losses: Readonly<Record<string, Mutation>> = {
  'use of a building': atBuilding(() => ({ uses: null })),
  'use and units': atBuilding(() => ({ uses: null, units: null, dwellings: null })),
  'number of units': atBuilding(() => ({ units: null })),
  'number of homes': atBuilding(() => ({ dwellings: null })),
  'year of construction': atBuilding(() => ({ year: null })),
  'height of a building': atBuilding(() => ({ heightM: null })),
  'height, written as nothing': atBuilding((_, at) => ({ heightM: at.pick([0, -1]) })),
  'a wall of the outline of what is known': (scene) => ({ ...scene, coverage: { hull: null, declared: false } }),
  'part of what is known': (scene) => {
    const [x, y] = scene.machines[0]?.point ?? origin;
    const side = 30;
    const hull: Ring = [
      [x - side, y - side],
      [x + side, y - side],
      [x + side, y + side],
      [x - side, y + side],
    ];
    return { ...scene, coverage: { hull, declared: false } };
  },
  'the host': (scene) => ({ ...scene, machines: scene.machines.map((one) => ({ ...one, hostId: null })) }),
  'a host that is there': (scene) => ({
    ...scene,
    machines: scene.machines.map((one) => ({ ...one, hostId: 'gone' })),
  }),
  'what is said of a building': (scene, at) => {
    const ids = Object.keys(scene.judgements);
    if (ids.length === 0) return null;
    const { [at.pick(ids)]: _, ...judgements } = scene.judgements;
    return { ...scene, judgements };
  },
  'what the machine does': (scene) => ({
    ...scene,
    machines: scene.machines.map((one) => ({ ...one, functions: [] })),
  }),
  'all places, and whether there are any': (scene) => ({
    ...scene,
    places: [],
    answers: { ...scene.answers, placesOfStay: null },
  }),
  'whether there are places': answering({ placesOfStay: null }),
  'whether a vehicle can come': answering({ vehicleApproach: null }),
  'whether it is a shared entrance': answering({ sharedEntrance: null }),
  'whose entrance it is': atPlace({ buildingId: null }),
};

interface Seen {
  readonly verdict: Verdict;
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

function seen(scene: Scene): Seen {
  const trials = new Trials(planned(scene, releasedModels), releasedModels, nearOnly());
  return {
    verdict: verdictOf(trials),
    unmet: unmetOf(trials.base).toSorted(),
    unknown: unknownOf(trials.base).toSorted(),
  };
}

const missingIn = (scene: Scene): number => {
  const made = assessed(scene, releasedModels);
  return made.ok ? made.value.assessment.missing.length : 0;
};

const order: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];

/** Null when the law holds; else what it became. */
function broken(kind: 'shape' | 'loss', before: Seen, scene: Scene): string | null {
  const after = seen(scene);
  const same = JSON.stringify(before) === JSON.stringify(after);
  if (kind === 'shape') return same ? null : `${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  if (order.indexOf(after.verdict) >= order.indexOf(before.verdict)) return null;
  if (after.verdict === 'undetermined' && missingIn(scene) > 0) return null;
  return `${before.verdict} → ${after.verdict}${after.verdict === 'undetermined' ? ', with nothing missing' : ''}`;
}

/** The scene of one seed. Two in three are mild: a wider street, no care or school, so that there is something to lose. */
export function drawn(seed: number): Scene {
  const [lane] = fc.sample(street, { seed, numRuns: 1 });
  if (!lane) throw new Error('no street');
  const at = dice(seed ^ 0x5eed);
  const wild = { ...lane, unknownUseAs: null };
  if (seed % 3 === 0) return sceneOf(wild);
  const mild = (one: (typeof lane.rows)[0][0]): (typeof lane.rows)[0][0] => ({
    ...one,
    uses: at.pick([['woonfunctie'], ['kantoorfunctie'], ['winkelfunctie']] as const),
    judgement: null,
  });
  const [one, two, three] = lane.rows;
  const beside = at.roll() < 0.4 ? lane.beside : ([null, null] as const);
  return sceneOf({
    ...wild,
    widthM: 12 + at.below(60),
    rows: [one.map(mild), two.map(mild), three.map(mild)],
    beside: [beside[0] && mild(beside[0]), beside[1] && mild(beside[1])],
    terrace: at.roll() < 0.3 ? lane.terrace : null,
    door: at.roll() < 0.3 ? lane.door : null,
  });
}

/** Pairs of a scene and a mutation, eight to a scene. */
const perScene = 8;

export const laws: Fuzz = {
  name: 'laws',
  about: 'the same shape gives the same answer; a lost fact never a milder one',
  run(seed, count): Found {
    const tried: Record<string, number> = {};
    const violations: string[] = [];
    for (let n = 0; n < count; n += perScene) {
      const at = dice(seed + n);
      const scene = drawn(seed + n);
      const before = seen(scene);
      for (let k = 0; k < Math.min(perScene, count - n); k++) {
        const kind = at.roll() < 0.4 ? 'shape' : 'loss';
        const [name, mutate] = at.pick(Object.entries(kind === 'shape' ? sameShape : losses));
        const changed = mutate(scene, at);
        if (!changed) continue;
        const key = `${kind}: ${name}`;
        tried[key] = (tried[key] ?? 0) + 1;
        tried[`from ${before.verdict}`] = (tried[`from ${before.verdict}`] ?? 0) + 1;
        const fault = broken(kind, before, changed);
        if (fault) violations.push(`seed ${seed + n}, ${key}: ${fault}`);
      }
    }
    return { tried, violations };
  },
};
