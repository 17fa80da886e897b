/** What is lower than the path of a piece gives no shelter: streets, flights thrown one by one, and laws that must hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { trailsOf } from '../../src/engine/assessment/explain.ts';
import { consequencesOf } from '../../src/engine/consequences/consequences.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { fanOf, passes } from '../../src/engine/effects/pieces/over-low-roofs.ts';
import { hazardousPerM2 } from '../../src/engine/effects/pieces/pieces.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import { flightOf } from '../../src/engine/physics/flight/flight.ts';
import { type Fan, heightOver, highestPath } from '../../src/engine/physics/flight/path.ts';
import { type Building, type Place, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { dice } from '../fuzz/dice.ts';
import { type Mutation, sameShape } from '../fuzz/laws.ts';
import { type Kind, thrown } from './plain/flights.ts';
import { block, scene } from './scenes.ts';

const standard = models.scenarios.find(({ id }) => id === 'vast-standaard');
if (!standard) throw new Error('no standard scenario');
const limit = models.policy.debrisPerM2.value;
const empty = { uses: [], units: 0, dwellings: 0 };

const terraceAt = (fromM: number, toM: number): Place => ({
  id: 't',
  kind: 'terras',
  name: 't',
  ring: [
    [99_998, 400_000 + fromM],
    [100_002, 400_000 + fromM],
    [100_002, 400_000 + toM],
    [99_998, 400_000 + toM],
  ],
  occupiedAtNight: true,
  homesServed: 0,
  buildingId: null,
});

const withTerrace = (buildings: readonly Building[], place: Place): Scene =>
  scene(buildings, {
    places: [place],
    answers: { ...unanswered, vehicleApproach: 'none', sharedEntrance: false, placesOfStay: 'drawn' },
  });

const shed = (fromM: number, heightM: number | null, depthM = 3): Building =>
  block('shed', 99_975, 400_000 + fromM, 100_025, 400_000 + fromM + depthM, { ...empty, heightM });

/** Density at a building or place in the standard scenario. */
function densityAt(given: Scene, id: string): number {
  const run = judge(given, models).runs.find(({ strength }) => strength.scenario === standard);
  const place = run?.places.find(({ placeId }) => placeId === id);
  if (place) return place.debrisDensityPerM2;
  const density = run?.readings.find(({ target }) => target.building.id === id)?.effect.density;
  return density ? Object.values(density).reduce((sum, one) => sum + one, 0) : Number.NaN;
}

function assessedOf(given: Scene) {
  const answer = assessed(given, models);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.assessment;
}

const debrisOf = (given: Scene) =>
  assessedOf(given)
    .criteria.filter(({ id }) => id === 'C-DEB')
    .map(({ status }) => status);

describe('what is lower than the path', () => {
  it('a terrace 20 to 24 m away behind a shed of 2 m at 5 m is hit', () => {
    const given = withTerrace([shed(5, 2)], terraceAt(20, 24));
    expect(densityAt(given, 't')).toBeGreaterThan(limit);
    expect(debrisOf(given)).toContain('unmet');
    expect(assessedOf(given).verdict).not.toBe('green');
  });

  it('so is a bungalow at 21 m behind garages of 2.5 m', () => {
    const bungalow = block('bungalow', 99_992, 400_021, 100_008, 400_029, { heightM: 3 });
    const given = scene([shed(7, 2.5), bungalow]);
    expect(densityAt(given, 'bungalow')).toBeGreaterThan(limit);
    expect(debrisOf(given)).toContain('unmet');
    expect(debrisOf(scene([shed(7, 12), bungalow]))).not.toContain('unmet');
  });

  it('a roof that nobody knows gives as little shelter as a low one, and a height of nothing is not known', () => {
    const home = block('home', 99_992, 400_020, 100_008, 400_029, { heightM: 9 });
    const at = (heightM: number | null) => densityAt(scene([shed(9, heightM), home]), 'home');
    expect(at(null)).toBe(at(3));
    expect(at(0)).toBe(at(3));
    expect(at(-1)).toBe(at(3));
    expect(at(3)).toBeGreaterThan(0);
    expect(at(12)).toBe(0);
  });

  it('two buildings that touch let nothing through between them, also on the very line of the wall they share', () => {
    const turned = sameShape['turned'] as Mutation;
    const behind = (sharedM: number): Scene =>
      scene([
        block('one', 99_992, 400_008, 100_000 + sharedM, 400_018, { heightM: 7 }),
        block('two', 100_000 + sharedM, 400_010.5, 100_008, 400_020.5, { heightM: 7 }),
        block('far', 99_997, 400_030, 100_003, 400_040, { heightM: 4 }),
      ]);
    const beside = densityAt(behind(0.7), 'far');
    for (let seed = 1; seed <= 20; seed++)
      expect(densityAt(turned(behind(0), dice(seed)) as Scene, 'far')).toBeCloseTo(beside, 9);
  });

  it('a home behind a wall gets nothing past its end, also where that lies on the line to the very corner of the home', () => {
    const turned = sameShape['turned'] as Mutation;
    const behind = (pastM: number): Scene =>
      scene([
        block('wall', 100_000 - pastM, 400_003, 100_014, 400_005, { heightM: 14 }),
        block('beside', 99_993, 400_007, 100_000, 400_016, { heightM: 9 }),
        block('home', 100_000, 400_007, 100_007, 400_016, { heightM: 9 }),
      ]);
    expect(densityAt(behind(-0.5), 'home')).toBeGreaterThan(0);
    for (let seed = 1; seed <= 20; seed++) expect(densityAt(turned(behind(0), dice(seed)) as Scene, 'home')).toBe(0);
  });

  it('a building of unknown height may have windows up to the highest', () => {
    // Only over six metres high does anything come over this hall.
    const home = (heightM: number | null) => block('home', 99_992, 400_021, 100_008, 400_029, { heightM });
    const at = (heightM: number | null) => densityAt(scene([shed(18, 5.5, 2.5), home(heightM)]), 'home');
    expect(at(3)).toBe(0);
    expect(at(null)).toBe(at(30));
    expect(at(0)).toBe(at(30));
  });

  it('the ground behind a shed gets pieces again farther on, and none just behind it', () => {
    const run = judge(scene([shed(5, 2)]), models).runs.find(({ strength }) => strength.scenario === standard);
    if (!run) throw new Error('no run');
    const { cells } = consequencesOf(run).debris;
    const along = cells.filter(({ x }) => x === 100_000.5).map(({ y }) => y - 400_000);
    expect(along.some((y) => y > 8 && y < 9)).toBe(false);
    expect(along.some((y) => y > 20 && y < 24)).toBe(true);
  });

  it('the trail says that it flew over, and what was taken for a roof that nobody knows', () => {
    const home = block('home', 99_992, 400_020, 100_008, 400_029, { heightM: 9 });
    const steps = trailsOf(judge(scene([shed(9, null), home]), models), models)
      .filter(({ criterion, receptor }) => criterion === 'C-DEB' && receptor === 'home')
      .flatMap((trail) => trail.steps);
    const over = steps.find(({ what }) => what === 'over-roofs');
    expect(over?.values).toEqual({ fanHighDeg: 30, unknownRoofM: 3 });
  });
});

describe('beside flights thrown one by one', () => {
  const [masonry] = standard.pieces;
  if (!masonry?.massSpread) throw new Error('no masonry');
  const kind: Kind = {
    massKg: masonry.massKg.value,
    spread: masonry.massSpread.value,
    dragAreaM2: masonry.dragAreaM2.value,
    slowMs: masonry.speedMs.design.value,
    fastMs: masonry.speedMs.design.value,
  };
  const hazardousJ = models.policy.debrisEnergyJ.value;
  const only = { ...standard, pieces: [masonry] };
  const alone = {
    ...models,
    sha256: 'masonry alone',
    scenarios: models.scenarios.map((one) => (one === standard ? only : one)),
  };
  const count = masonry.count.design.value;

  it.each([8, 12, 16, 20, 24])('through a plane %d m away, nothing between: within a fifth', (atM) => {
    const { throughPerM2 } = thrown({
      flights: 24_000,
      seed: 437,
      kind,
      walls: [],
      plane: { atM, lowM: 0.5, highM: 2.5 },
      ground: { fromM: 0, toM: 1 },
      hazardousJ,
    });
    const said = hazardousPerM2(
      { model: masonry, count: 1, speedMs: masonry.speedMs.design.value },
      Math.hypot(atM, 0.5),
      { freeStanding: false },
      models,
    );
    expect(throughPerM2 / said).toBeGreaterThan(0.8);
    expect(throughPerM2 / said).toBeLessThan(1.2);
  });

  const behind = [
    { wallM: 5, heightM: 2, atM: 20 },
    { wallM: 5, heightM: 2, atM: 24 },
    { wallM: 7, heightM: 2.5, atM: 21 },
    { wallM: 5, heightM: 4, atM: 22 },
    { wallM: 12, heightM: 3, atM: 24 },
    { wallM: 10, heightM: 1.8, atM: 14 },
    { wallM: 4, heightM: 3, atM: 12 },
  ];
  it.each(behind)(
    'behind $heightM m at $wallM m, at $atM m: never milder, and none where none comes at any speed',
    (one) => {
      const { wallM, heightM, atM } = one;
      const walls = [{ fromM: wallM - 0.3, toM: wallM + 2.7, heightM }];
      const fly = (slowMs: number, fastMs: number) =>
        thrown({
          flights: 24_000,
          seed: 11,
          kind: { ...kind, slowMs, fastMs },
          walls,
          plane: { atM: atM - 0.3, lowM: 0.5, highM: 2.5 },
          ground: { fromM: atM - 0.5, toM: atM + 3 },
          hazardousJ,
        });
      const home = block('home', 99_992, 400_000 + atM, 100_008, 400_008 + atM, { heightM: 3 });
      const run = judge(scene([shed(wallM, heightM), home]), alone).runs.find(
        ({ strength }) => strength.scenario === only,
      );
      const said =
        run?.readings.find(({ target }) => target.building.id === 'home')?.effect.density.masonry ?? Number.NaN;
      const { throughPerM2 } = fly(kind.slowMs, kind.fastMs);
      expect(said).toBeGreaterThanOrEqual(0.8 * count * throughPerM2);
      const anySpeed = fly(masonry.speedMs.low.value, masonry.speedMs.design.value);
      if (anySpeed.throughPerM2 === 0) expect(said).toBe(0);
    },
  );

  it('landing behind a shed: a terrace gets no less than what comes down there', () => {
    for (const [fromM, toM] of [
      [20, 24],
      [16, 19],
      [26, 29],
    ] as const) {
      const { landedPerM2 } = thrown({
        flights: 24_000,
        seed: 5,
        kind,
        walls: [{ fromM: 4.7, toM: 7.7, heightM: 2 }],
        plane: { atM: 1, lowM: 0, highM: 1 },
        ground: { fromM: fromM - 0.3, toM: toM - 0.3 },
        hazardousJ,
      });
      const run = judge(withTerrace([shed(5, 2)], terraceAt(fromM, toM)), alone).runs.find(
        ({ strength }) => strength.scenario === only,
      );
      expect(run?.places[0]?.debrisDensityPerM2).toBeGreaterThanOrEqual(0.95 * count * landedPerM2);
    }
  });
});

describe('laws', () => {
  const roofs = fc.constantFrom(null, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 12);
  const height = (one: number | null) => one ?? 3;

  it('a lower roof between never gives less, for a building or a terrace', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 18 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 14 }),
        fc.tuple(roofs, roofs),
        fc.constantFrom(null, 3, 6, 9),
        fc.boolean(),
        (wallM, depthM, gapM, [one, two], targetM, unit) => {
          const atM = wallM + depthM + gapM;
          const home = block('home', 99_990, 400_000 + atM, 100_010, 400_009 + atM, { heightM: targetM });
          const at = (heightM: number | null) => {
            const given = withTerrace([shed(wallM, heightM, depthM), home], terraceAt(atM - gapM / 2, atM));
            const machines = given.machines.map((machine) =>
              unit
                ? {
                    ...machine,
                    siting: 'unit' as const,
                    exact: true,
                    hostId: null,
                    point: [100_000, 400_000.3] as const,
                  }
                : machine,
            );
            const asked = { ...given, machines, answers: { ...given.answers, shell: 'brick' as const } };
            return [densityAt(asked, 'home'), densityAt(asked, 't')] as const;
          };
          const [low, high] = height(one) <= height(two) ? [at(one), at(two)] : [at(two), at(one)];
          expect(low[0]).toBeGreaterThanOrEqual(high[0]);
          expect(low[1]).toBeGreaterThanOrEqual(high[1]);
        },
      ),
      { numRuns: 150, seed: 437 },
    );
  });

  it('nothing between: pieces over the solid angle and the distance squared, and a lobby of roofs takes nothing away from what is in sight', () => {
    for (const atM of [6, 12, 18, 24]) {
      const home = block('home', 99_992, 400_000 + atM, 100_008, 400_008 + atM);
      const { pieces } = strengthAt(standard, 'design', models);
      const rangeM = Math.hypot(atM - 0.3, 0.5);
      const sum = pieces.reduce((all, one) => all + hazardousPerM2(one, rangeM, { freeStanding: false }, models), 0);
      expect(densityAt(scene([home]), 'home')).toBeCloseTo(sum, 9);
    }
  });

  it('in the last half metre of its way a piece still comes to what nothing stands before', () => {
    const comes = (fan: Fan, planM: number, heightM: number) => highestPath(fan, planM, heightM) !== null;
    for (const piece of standard.pieces) {
      const fan = fanOf(piece, models);
      if (!fan) continue;
      for (const heightM of [0, 1.5, 4.5]) {
        let halves = 2;
        while (comes(fan, (halves + 1) / 2, heightM)) halves++;
        for (let planM = halves / 2; planM <= (halves + 1) / 2; planM += 0.05)
          expect([piece.id, heightM, planM, passes(fan, [], planM, heightM)]).toEqual([
            piece.id,
            heightM,
            planM,
            comes(fan, planM, heightM),
          ]);
      }
    }
  });

  it('a path is that of the flight: it comes down where the flight lands, and the highest one passes its point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 40, noNaN: true }),
        fc.double({ min: 0.002, max: 0.025, noNaN: true }),
        fc.double({ min: -5, max: 30, noNaN: true }),
        (speedMs, drag, angleDeg) => {
          const launch = {
            drag,
            gravityMs2: models.flight.gravityMs2.value,
            heightM: 1,
            speedMs,
            slope: Math.tan((angleDeg * Math.PI) / 180),
          };
          const dragAreaM2 = (2 * drag) / models.flight.airDensityKgM3.value;
          const landing = flightOf({ massKg: 1, dragAreaM2, speedMs, angleDeg, heightM: 1 }, models.flight);
          expect(Math.abs(heightOver(launch, landing?.rangeM ?? Number.NaN))).toBeLessThan(0.01);
          const fan = { ...launch, slowMs: speedMs, fastMs: 1.5 * speedMs, steepest: Math.tan(Math.PI / 6) };
          const atM = 0.8 * (landing?.rangeM ?? 0);
          const path = highestPath(fan, atM, 1.5);
          if (path) {
            expect(heightOver(path, atM)).toBeCloseTo(1.5, 2);
            expect(heightOver(path, atM / 2)).toBeGreaterThan(1 + 0.25);
          }
        },
      ),
      { numRuns: 200, seed: 437 },
    );
  });
});
