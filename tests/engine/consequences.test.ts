import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import consequences1 from '../../models/consequences/consequences-1.json' with { type: 'json' };
import { bowenDeath, eardrumCautious } from '../../src/engine/consequences/bowen.ts';
import { consequencesOf } from '../../src/engine/consequences/consequences.ts';
import { speedAfter } from '../../src/engine/consequences/landing-parts.ts';
import { deaths, harmsTo, injuries } from '../../src/engine/consequences/people.ts';
import { hazardousFragmentDistance, piecesAt } from '../../src/engine/consequences/pieces-at.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { figuresOf } from '../../src/engine/models/consequences-figures.ts';
import type { ConsequenceModel } from '../../src/engine/models/consequences-model.ts';
import type { PieceModel } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { eardrum, fragment, lungDeath } from '../../src/engine/physics/harm/probits.ts';
import type { Building, Place, Scene } from '../../src/engine/scene/scene.ts';
import { unanswered } from '../../src/engine/scene/scene.ts';
import { block, demo, scene } from './scenes.ts';

function runOf(given: Scene, id = 'vast-standaard') {
  const run = judge(given, releasedModels).runs.find(({ strength }) => strength.scenario.id === id);
  if (!run) throw new Error(`no ${id}`);
  return run;
}
const terrace = (y: number): Place => ({
  id: 't',
  kind: 'terras',
  name: 't',
  ring: [
    [99_997, 400_000 + y],
    [100_003, 400_000 + y],
    [100_003, 400_004 + y],
    [99_997, 400_004 + y],
  ],
  occupiedAtNight: true,
  homesServed: 0,
  buildingId: null,
});
const withTerrace = (y: number, buildings: readonly Building[] = []): Scene => {
  const given = scene(buildings, { places: [terrace(y)] });
  return { ...given, answers: { ...given.answers, placesOfStay: 'drawn' } };
};

describe('people', () => {
  const bare = { indoors: false, pieces: [] };

  it('farther is never worse, for any mechanism', () => {
    const harms = [2, 4, 8, 16, 32, 64].map((y) => consequencesOf(runOf(withTerrace(y))).places[0]?.harms);
    for (let i = 1; i < harms.length; i++) {
      for (const name of deaths) expect(harms[i]?.death[name]).toBeLessThanOrEqual(harms[i - 1]?.death[name] as number);
      for (const name of injuries)
        expect(harms[i]?.injury[name]).toBeLessThanOrEqual(harms[i - 1]?.injury[name] as number);
    }
  });

  it('pieces kill and hurt farther than blast does: near a machine both, across the street pieces', () => {
    const at = (y: number) => consequencesOf(runOf(withTerrace(y))).places[0]?.harms;
    expect(at(14)?.worstDeath).toBe('pieces');
    expect(at(14)?.worstInjury).toBe('hit');
    expect(at(14)?.death.pieces).toBeLessThan(at(14)?.injury.hit as number);
    expect(at(140)?.worstDeath).toBeNull();
  });

  it('injuries by TP-14: lung from psi, and major injury for seven times the deaths by being thrown', () => {
    const harms = harmsTo(
      { ...bare, indoors: true, phaseMs: 5, incidentPressureKpa: 20 * 6.894757, incidentImpulseKpaMs: 200 },
      releasedModels,
    );
    expect(harms.injury['lung-minor']).toBeCloseTo(0.032 * 20 - 0.046, 9);
    expect(harms.injury['lung-major']).toBeCloseTo(0.01 * 20 - 0.18, 9);
    const thrown = Math.max(harms.death['head-impact'], harms.death['body-impact']);
    expect(harms.injury.thrown).toBeCloseTo(1 - Math.exp(-7 * thrown), 9);
  });

  it('hits follow 1 − e^−qA: one piece per 55.7 m² hits a person of 0.58 m² in 1 % of cases', () => {
    const pieces = [{ densityPerM2: 1 / 55.7, massKg: 1, speedMs: 20 }];
    const harms = harmsTo(
      { indoors: false, incidentPressureKpa: 0.5, incidentImpulseKpaMs: 2, phaseMs: 8, pieces },
      releasedModels,
    );
    expect(harms.injury.hit).toBeCloseTo(0.01, 3);
    const kills = fragment({ massKg: 1, speedMs: 20 }, releasedModels.people)?.probability ?? 0;
    expect(harms.death.pieces).toBeCloseTo(1 - Math.exp((-0.58 / 55.7) * kills), 9);
  });

  it('in the open the wind behind the front counts, indoors it does not', () => {
    const load = { incidentPressureKpa: 100, incidentImpulseKpaMs: 150, phaseMs: 5, pieces: [] };
    const [open, inside] = [
      harmsTo({ ...load, indoors: false }, releasedModels),
      harmsTo({ ...load, indoors: true }, releasedModels),
    ];
    expect(open.injury.eardrum).toBeGreaterThan(inside.injury.eardrum);
    const lung = lungDeath({ pressurePa: 100_000, impulsePaS: 150 }, releasedModels.people).probability;
    expect(inside.death.lung).toBeCloseTo(lung, 12);
  });

  it('the blast itself by Bowen: longer or lighter is worse, half die at 941 kPa in 5 ms, and an older set goes without', () => {
    const death = (pressurePa: number, phaseMs: number, massKg?: number) =>
      bowenDeath({ pressurePa, phaseMs, ...(massKg ? { massKg } : {}) }, releasedModels)?.probability ?? Number.NaN;
    expect(death(941_200, 5)).toBeCloseTo(0.5, 3);
    fc.assert(
      fc.property(
        fc.double({ min: 1e4, max: 2e6, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (pressurePa, phaseMs, more) => {
          const at = death(pressurePa, phaseMs, 70);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
          expect(death(pressurePa * more, phaseMs, 70)).toBeGreaterThanOrEqual(at);
          expect(death(pressurePa, phaseMs * more, 70)).toBeGreaterThanOrEqual(at);
          expect(death(pressurePa, phaseMs, 70 / more)).toBeGreaterThanOrEqual(at);
        },
      ),
    );
    const older = { ...releasedModels, consequences: consequences1 as unknown as ConsequenceModel };
    expect(bowenDeath({ pressurePa: 9e5, phaseMs: 5 }, older)).toBeNull();
    const harms = harmsTo(
      { ...bare, indoors: true, phaseMs: 5, incidentPressureKpa: 941.2, incidentImpulseKpaMs: 9 },
      older,
    );
    expect(harms.death.blast).toBe(0);
  });

  it('the cautious line for eardrums lies above the one that decides', () => {
    for (const pressurePa of [20_000, 35_000, 60_000, 120_000])
      expect(eardrumCautious({ pressurePa }, releasedModels)?.probability).toBeGreaterThan(
        eardrum({ pressurePa }, releasedModels.people).probability,
      );
  });

  it('who is home: homes × persons × share, half by day, nobody counted where homes are not known', () => {
    const told = consequencesOf(
      runOf(
        scene([
          block('flat', 99_990, 400_010, 100_010, 400_020, { dwellings: 10 }),
          block('riddle', 100_030, 400_010, 100_040, 400_020, { dwellings: null, uses: null }),
        ]),
      ),
    );
    const of = (id: string) => told.buildings.find(({ buildingId }) => buildingId === id);
    const { personsPerHome } = figuresOf(releasedModels);
    expect(of('flat')).toMatchObject({
      personsAtNight: 10 * personsPerHome.value,
      personsByDay: 5 * personsPerHome.value,
    });
    expect(of('riddle')).toMatchObject({ personsAtNight: null, personsByDay: null });
    expect(told.persons.glassInRoomNight).toBe(21);
    expect(told.persons.glassInRoomDay).toBe(10.5);
  });
});

describe('glass', () => {
  const told = consequencesOf(runOf(demo('demo-orange')));

  it('every building has its class by ISO 16933 beside that of GSA, and the older probit where it is old', () => {
    const pairs: Record<string, string> = { '1': 'A', '2': 'B', '3a': 'D', '3b': 'E', '4': 'E', '5': 'F' };
    for (const one of told.buildings) expect(one.isoClass).toBe(pairs[one.hazardClass]);
    const run = runOf(demo('demo-orange'));
    for (const { target, occupation, effect } of run.readings) {
      const one = told.buildings.find(({ buildingId }) => buildingId === target.building.id);
      if (occupation.older) expect(one?.breakBoundOlder).toBeGreaterThanOrEqual(effect.breakBoundNewer - 1e-9);
      else expect(one?.breakBoundOlder).toBeNull();
    }
  });

  it('the width of the street is measured across', () => {
    const across = scene([block('far', 99_940, 400_012, 100_060, 400_020)]);
    const run = runOf(across);
    const street = consequencesOf(run);
    expect(street.streetWidthM).toBeCloseTo(12, 6);
    expect(consequencesOf(runOf(scene([]))).streetWidthM).toBeNull();
  });
});

describe('pieces', () => {
  it('hazardous-fragment distance of 2000 pieces all round is 94.2 m (DESR 6055.09)', () => {
    expect(hazardousFragmentDistance(2000, 4 * Math.PI, 1 / 55.7)).toBeCloseTo(94.2, 0);
    expect(Math.abs(hazardousFragmentDistance(2000, 4 * Math.PI, 1 / 55.7) / 94.2 - 1)).toBeLessThan(0.002);
  });

  it('drag length of a published lesson: 10 g and 1 cm² slow down over 163 m, from 1200 m/s to 79 J in 368 m', () => {
    const figure = (value: number) => ({ value, unit: '', status: 'published' as const, source: '' });
    const piece = { massKg: figure(0.01), dragAreaM2: figure(1e-4) } as unknown as PieceModel;
    expect(speedAfter(piece, 1, 163, releasedModels)).toBeCloseTo(Math.exp(-1), 2);
    const speed = speedAfter(piece, 1200, 368, releasedModels);
    expect(Math.abs((0.5 * 0.01 * speed * speed) / 79 - 1)).toBeLessThan(0.01);
  });

  it('main throw 27 to 46 m, strays near 97 m', () => {
    const { debris } = consequencesOf(runOf(scene([])));
    expect(debris.hazardousToM).toBeGreaterThan(25);
    expect(debris.hazardousToM).toBeLessThan(46);
    expect(debris.strayToM).toBeGreaterThan(90);
    expect(debris.strayToM).toBeLessThan(105);
  });

  it('the ground gets none behind a building, none beside the fan, and less farther out', () => {
    const hall = block('hall', 99_995, 400_008, 100_005, 400_011, { uses: ['winkelfunctie'], dwellings: 0 });
    const { cells } = consequencesOf(runOf(scene([hall]))).debris;
    expect(cells.length).toBeGreaterThan(200);
    for (const { x, y, densityPerM2, energyJ } of cells) {
      const [dx, dy] = [x - 100_000, y - 400_000.3];
      expect(Math.abs(Math.atan2(dx, dy))).toBeLessThanOrEqual((60 * Math.PI) / 180 + 1e-9);
      expect(y > 400_011 && Math.abs(dx / dy) < 5 / 11 - 0.01).toBe(false);
      expect(densityPerM2).toBeGreaterThan(0);
      expect(energyJ).toBeGreaterThan(0);
    }
    const straight = cells.filter(({ x }) => x === 100_005.5).toSorted((one, two) => one.y - two.y);
    for (let i = 1; i < straight.length; i++)
      expect(straight[i]?.densityPerM2).toBeLessThanOrEqual(straight[i - 1]?.densityPerM2 as number);
  });

  it('a unit of metal throws its own shell all round and no masonry', () => {
    const given = scene([], { answers: { ...unanswered, placesOfStay: 'none', shell: 'metal' } });
    const unit = {
      ...given,
      machines: given.machines.map((one) => ({
        ...one,
        siting: 'unit' as const,
        hostId: null,
        point: [100_050, 400_050] as const,
      })),
    };
    const run = runOf(unit);
    expect(piecesAt(() => ({ planM: 10, slantM: 10 }), run).map(({ id }) => id)).not.toContain('masonry');
    const { cells } = consequencesOf(run).debris;
    expect(cells.some(({ y }) => y < 400_040)).toBe(true);
    expect(cells.some(({ y }) => y > 400_060)).toBe(true);
  });
});

it('every number is finite and every share lies in 0 … 1', () => {
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') {
      expect([path, Number.isFinite(value)]).toEqual([path, true]);
      if (/(?:death|injury|house)\.|Probability|Bound/.test(path)) expect(value >= 0 && value <= 1).toBe(true);
    } else if (value !== null && typeof value === 'object')
      for (const [key, member] of Object.entries(value)) walk(member, `${path}.${key}`);
  };
  for (const id of ['demo-green', 'demo-orange', 'demo-red'])
    for (const run of judge(demo(id), releasedModels).runs) walk(consequencesOf(run), id);
});
