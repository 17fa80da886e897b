/** Shape is shape: corners that change no outline change no colour, and a facade of many short walls stays a facade. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/criteria/judge.ts';
import { signedArea } from '../../src/engine/geometry/plane.ts';
import { straightened } from '../../src/engine/geometry/straightened.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import type { Building, RdPoint, Ring, Scene } from '../../src/engine/scene/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';
import { demo, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

/** Noise that is the same each time: metres, at most `most` to each side. */
function noise(seed: number, most: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return ((state / 2_147_483_648) * 2 - 1) * most;
  };
}

/** More corners on every wall, `everyM` apart at most and at least `least`, each as far off as said. */
const dotted =
  (everyM: number, least: number, off: () => number) =>
  (ring: Ring): Ring =>
    ring.flatMap((from, i) => {
      const [to] = [ring[(i + 1) % ring.length] as RdPoint];
      const count = Math.max(least, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / everyM));
      const more = Array.from({ length: count - 1 }, (_, k): RdPoint => {
        const t = (k + 1) / count;
        return [from[0] + t * (to[0] - from[0]) + off(), from[1] + t * (to[1] - from[1]) + off()];
      });
      return [from, ...more];
    });

const drawn = (given: Scene, ring: (ring: Ring) => Ring): Scene => ({
  ...given,
  buildings: given.buildings.map((one) => ({ ...one, footprint: one.footprint.map((rings) => rings.map(ring)) })),
});

const ways: readonly (readonly [string, (seed: number) => (ring: Ring) => Ring])[] = [
  ['corners closer than 5 cm', () => dotted(0.04, 1, () => 0)],
  ['the same with a millimetre of noise', (seed) => dotted(0.04, 1, noise(seed, 0.001))],
  ['three corners on every wall', () => dotted(1e3, 4, () => 0)],
  ['three corners a millimetre off', (seed) => dotted(1e3, 4, noise(seed, 0.001))],
];

function judged(given: Scene) {
  const trials = new Trials(given, releasedModels);
  const states = trials.base.criteria.map(({ id, scenario, status }) => `${id} ${scenario} ${status}`);
  return { verdict: verdictOf(trials), states };
}

describe('corners that change no shape', () => {
  it.each(ways)('%s: the same colour and the same criteria, in random streets', (_, way) => {
    fc.assert(
      fc.property(street, fc.integer({ min: 1, max: 1e6 }), (one, seed) => {
        const given = sceneOf(one);
        expect(judged(drawn(given, way(seed)))).toEqual(judged(given));
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it.each(ways)('%s: the same in the demo town', (_, way) => {
    const given = demo('demo-orange');
    expect(judged(drawn(given, way(7)))).toEqual(judged(given));
  });

  it.each(ways)('%s: a machine snaps to the same facade', (_, way) => {
    const { buildings } = scene([]);
    const plain = snap([100_001, 400_001], buildings, [], releasedModels.snapping);
    const found = snap([100_001, 400_001], drawn(scene([]), way(7)).buildings, [], releasedModels.snapping);
    expect(found?.hostId).toBe('host');
    expect(found?.facadePoint[0]).toBeCloseTo(plain?.facadePoint[0] as number, 2);
    expect(found?.facadePoint[1]).toBeCloseTo(plain?.facadePoint[1] as number, 2);
    expect(found?.outwardDeg).toBeCloseTo(plain?.outwardDeg as number, 0);
  });

  it('a facade of which every wall is shorter than 5 cm is a facade', () => {
    // Teeth of 4 cm, each a shape of its own.
    const teeth: RdPoint[] = Array.from(
      { length: 500 },
      (_, i): RdPoint => [100_010 - 0.04 * i, 400_012 + (i % 2 === 0 ? 0 : 0.02)],
    );
    const ring: Ring = [[99_990, 400_022], [100_010, 400_022], ...teeth].toReversed() as Ring;
    const home = (footprint: Building['footprint']) =>
      scene([{ ...(scene([]).buildings[0] as Building), id: 'home', uses: ['woonfunctie'], dwellings: 4, footprint }]);
    const smooth: Ring = [
      [99_990, 400_012],
      [100_010, 400_012],
      [100_010, 400_022],
      [99_990, 400_022],
    ];
    const seen = (given: Scene) =>
      judge(given, releasedModels)
        .runs.at(-1)
        ?.readings.find(({ target }) => target.building.id === 'home');
    expect(seen(home([[ring]]))?.target.facades.length).toBeGreaterThan(0);
    expect(judged(home([[ring]])).verdict).toBe(judged(home([[smooth]])).verdict);
  });

  it('an outline keeps what it needs: never farther off than 5 mm, and the same from any corner and either way round', () => {
    const corners = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.double({ min: 3, max: 9, noNaN: true })), {
      minLength: 5,
      maxLength: 30,
    });
    fc.assert(
      fc.property(corners, fc.nat(29), (list, turn) => {
        const ring = [...new Map(list)]
          .sort(([one], [two]) => one - two)
          .map(([angle, far]): RdPoint => [far * Math.cos(angle / 64), far * Math.sin(angle / 64)]);
        if (ring.length < 4) return;
        const kept = straightened(ring);
        const area = Math.abs(signedArea(ring));
        expect(Math.abs(Math.abs(signedArea(kept)) - area)).toBeLessThan(0.005 * 2 * Math.PI * 9 * 4);
        const turned = [...ring.slice(turn % ring.length), ...ring.slice(0, turn % ring.length)];
        expect(Math.abs(signedArea(straightened(turned.toReversed())))).toBeCloseTo(Math.abs(signedArea(kept)), 1);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe.runIf(hasRecorded)('recorded outlines of Delft', () => {
  it('round ones of hundreds of corners stay as they are, however they are written', () => {
    const read = readBuildings(recorded('bag/delft_tudcampus_panden_rd.geojson'), 'delft');
    if (!read.ok) throw new Error(read.error.message);
    const round = read.value.buildings.filter(({ id }) => ['0503100000025165', '0503100000031387'].includes(id));
    expect(round.length).toBeGreaterThan(0);
    for (const one of round) {
      const [[outer = []] = []] = one.footprint;
      const [[x, y] = [0, 0]] = outer;
      // The machine looks at it from 9 m, from each of eight sides.
      for (let side = 0; side < 8; side++) {
        const angle = (side * Math.PI) / 4;
        const [mx, my] = [x + 9 * Math.cos(angle), y + 9 * Math.sin(angle)];
        const machine = {
          ...scene([]).machines[0],
          point: [mx, my],
          exact: true,
          hostId: null,
          outwardDeg: (270 - side * 45 + 360) % 360,
        } as Scene['machines'][0];
        const given = scene([], { buildings: [{ ...one, uses: ['woonfunctie'], dwellings: 9 }], machines: [machine] });
        for (const [, way] of ways) expect(judged(drawn(given, way(side + 1)))).toEqual(judged(given));
      }
    }
  });
});
