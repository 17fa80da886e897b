import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, glance } from '../../src/engine/assessment/assess.ts';
import { assessed as judgedAtOnce } from '../../src/engine/assessment/assessed.ts';
import { bandOf, colourOf, judge, unmetOf } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { withMeasures } from '../../src/engine/measures/measures.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import type { Assessment } from '../../src/engine/scene/assessment.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { block, demo, scene, town } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

function assessed(given: Scene, measures: string[] = []): Assessment {
  const answer = assess(given, releasedModels, { measures });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
/** Without what comes later and is not asked of it: zones, and the answers that would turn it. */
function atOnce(given: Scene): Pick<Assessment, 'verdict' | 'receptors'> {
  const answer = judgedAtOnce(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.assessment;
}
const status = (one: Assessment, id: string) =>
  one.criteria.filter((criterion) => criterion.id === id).map((criterion) => criterion.status);

describe('the three demo dossiers', () => {
  it.each(['green', 'orange', 'red'])('%s comes out as named', (colour) => {
    expect(assessed(demo(`demo-${colour}`)).verdict).toBe(colour);
  });
});

describe('criteria', () => {
  it('a lonely shop is green', () => {
    expect(assessed(scene([])).verdict).toBe('green');
  });

  it('homes across a street of 10 m get glass in the room and debris', () => {
    const answer = assessed(scene([block('opposite', 99_990, 400_010, 100_010, 400_020)]));
    expect(status(answer, 'C-GLI')).toContain('unmet');
    expect(status(answer, 'C-DEB')).toContain('unmet');
    expect(answer.verdict).toBe('orange');
    expect(answer.measureSets.length).toBeGreaterThan(0);
  });

  it('a home above the machine fails C-ADJ; a constructor’s report answers it', () => {
    // No farther than C-ADJ asks: what lies beyond is asked about like any building.
    const above = block('host', 99_997, 399_997, 100_003, 400_000);
    const given = { ...scene([]), buildings: [above] };
    expect(status(assessed(given), 'C-ADJ')).toEqual(['unmet']);
    const told = { ...given, answers: { ...given.answers, constructorReport: 'R-1' } };
    expect(assessed(told)).toMatchObject({ verdict: 'orange' });
    const report = {
      criteria: ['C-ADJ'],
      kind: 'berekening',
      role: 'constructeur',
      number: 'R-12',
      date: '2026-11-02',
    };
    const reported = { ...given, answers: { ...given.answers, reports: [report] } };
    expect(assessed(reported).verdict).toBe('green');
    const bare = { ...given, answers: { ...given.answers, reports: [{ ...report, number: 'x' }] } };
    expect(assessed(bare).verdict).toBe('orange');
    const other = { ...given, answers: { ...given.answers, reports: [{ ...report, criteria: ['C-DEB'] }] } };
    expect(status(assessed(other), 'C-ADJ')).toEqual(['unmet']);
    expect(assessed(given, ['M24'])).toMatchObject({ verdict: 'orange' });
  });

  it.each([
    ['use', { buildings: [block('host', 99_996, 399_990, 100_004, 400_000, { uses: null })] }],
    ['places of stay', { answers: { ...scene([]).answers, placesOfStay: null } }],
    ['coverage', { coverage: { hull: null, declared: false } }],
  ] as const)('missing %s never gives green', (_, change) => {
    const answer = assessed({ ...scene([]), ...change } as Scene);
    expect(answer.verdict).toBe('undetermined');
    expect(answer.missing.length).toBeGreaterThan(0);
  });

  it('an unknown use that cannot matter keeps nothing from being green', () => {
    expect(assessed(scene([block('far', 99_990, 400_140, 100_010, 400_149, { uses: null })])).verdict).toBe('green');
  });

  it('a radius that ends before the farthest criterion looks is never green', () => {
    const small = assessed(scene([], { radiusM: 20 }));
    expect(small.verdict).toBe('undetermined');
    expect(small.missing).toMatchObject([{ what: 'radius', details: { radiusM: 20 } }]);
    expect(assessed(scene([], { radiusM: 90 })).verdict).toBe('green');
  });

  it('a red that no gap can change is given', () => {
    const given = demo('demo-red');
    expect(assessed({ ...given, coverage: { hull: null, declared: false } }).verdict).toBe('red');
  });

  it('conditions never change a colour', () => {
    const given = demo('demo-orange');
    const conditions = releasedModels.measures.filter(({ role }) => role === 'condition').map(({ id }) => id);
    expect(assessed(given, conditions).verdict).toBe('orange');
  });
});

describe('measure sets', () => {
  const answer = assessed(demo('demo-orange'));

  it('each set works, and no smaller one inside it does', () => {
    for (const { measures } of answer.measureSets) {
      const works = (ids: readonly string[]) =>
        colourOf(judge(withMeasures(demo('demo-orange'), ids, releasedModels), releasedModels)) !== 'failing';
      expect(works(measures)).toBe(true);
      for (const id of measures) expect(works(measures.filter((one) => one !== id))).toBe(false);
    }
  });

  it('adding a consequence measure never worsens a criterion', () => {
    const base = judge(demo('demo-orange'), releasedModels);
    for (const id of ['M10', 'M25', 'M26', 'M27', 'M28', 'M30']) {
      const after = judge(withMeasures(demo('demo-orange'), [id], releasedModels), releasedModels);
      for (const before of base.criteria.filter((one) => one.status === 'met')) {
        expect(
          after.criteria.find((one) => one.id === before.id && one.scenario === before.scenario)?.status ?? 'met',
        ).toBe('met');
      }
    }
  });
});

describe('receipt', () => {
  it('the same scene gives the same kenmerk, another answer another', () => {
    const given = demo('demo-green');
    const kenmerk = assessed(given).receipt.kenmerk;
    expect(assessed(structuredClone(given)).receipt.kenmerk).toBe(kenmerk);
    expect(assessed({ ...given, dossierId: 'other' }).receipt.kenmerk).toBe(kenmerk);
    expect(assessed({ ...given, answers: { ...given.answers, exposure: 'day' } }).receipt.kenmerk).not.toBe(kenmerk);
    expect(kenmerk).toMatch(/^GW-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
  });
});

describe('turning, moving and mirroring the scene changes nothing', () => {
  const turned = (given: Scene, angle: number, dx: number, mirror: boolean): Scene => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const move = ([x, y]: readonly [number, number]): [number, number] => {
      const [u, v] = [(mirror ? -1 : 1) * (x - 100_000), y - 400_000];
      return [100_000 + dx + u * cos - v * sin, 400_000 + u * sin + v * cos];
    };
    const bearing = (degrees: number) => ((mirror ? -degrees : degrees) - (angle * 180) / Math.PI + 720) % 360;
    return {
      ...given,
      machines: given.machines.map((one) => ({ ...one, point: move(one.point), outwardDeg: bearing(one.outwardDeg) })),
      buildings: given.buildings.map((one) => ({
        ...one,
        footprint: one.footprint.map((rings) => rings.map((ring) => ring.map(move))),
      })),
    };
  };
  const base = scene([
    block('a', 99_992, 400_011, 99_999, 400_020, { heightM: 3 }),
    block('b', 99_999, 400_011, 100_006, 400_020),
    block('c', 100_020, 399_990, 100_030, 400_000),
    // Seen over the low roof of a.
    block('d', 99_980, 400_030, 100_000, 400_040),
  ]);
  /** The same outlines, begun at another corner and run the other way. */
  const renumbered = (given: Scene, start: number): Scene => ({
    ...given,
    buildings: given.buildings.toReversed().map((one) => ({
      ...one,
      footprint: one.footprint.map((rings) =>
        rings.map((ring) => [...ring.slice(start), ...ring.slice(0, start)].toReversed()),
      ),
    })),
  });

  it('holds for criteria and receptors', () => {
    const { verdict, receptors } = assessed(base);
    const before = atOnce(base);
    expect({ verdict, receptors }).toEqual({ verdict: before.verdict, receptors: before.receptors });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.double({ min: -5000, max: 5000, noNaN: true }),
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        (angle, dx, mirror, start) => {
          const after = atOnce(renumbered(turned(base, angle, dx, mirror), start));
          expect(after.verdict).toBe(before.verdict);
          for (const one of before.receptors) {
            const same = after.receptors.find(({ buildingId }) => buildingId === one.buildingId);
            expect(same?.lineOfSight).toBe(one.lineOfSight);
            expect(same?.distanceM).toBeCloseTo(one.distanceM, 5);
            expect(Math.abs((same?.reflectedPressureKpa ?? 0) / one.reflectedPressureKpa - 1)).toBeLessThan(1e-5);
            expect(same?.hazardClass).toBe(one.hazardClass);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('looking only as far as anything decides gives the same colour and the same criteria', () => {
  const base: Scene = { ...demo(town.dossiers[0].id), unknownUseAs: 'woonfunctie' };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: town.buildings.length - 1 }),
      fc.boolean(),
      fc.constantFrom('low', 'design', 'high'),
      (index, heavyChosen, level) => {
        const [x, y] = town.buildings[index].footprint[0][0][0];
        const found = snap([x, y], base.buildings, base.publicSpace, releasedModels.snapping);
        if (!found) return;
        const [machine] = base.machines;
        if (!machine) return;
        const moved: Scene = {
          ...base,
          machines: [{ ...machine, point: found.facadePoint, outwardDeg: found.outwardDeg, hostId: found.hostId }],
          answers: { ...base.answers, heavyChosen },
        };
        const band = bandOf('vast-standaard', level, releasedModels);
        const [whole, near] = [
          new Trials(moved, releasedModels, band),
          new Trials(moved, releasedModels, nearOnly(band)),
        ];
        expect(verdictOf(near)).toBe(verdictOf(whole));
        expect(unmetOf(near.base)).toEqual(unmetOf(whole.base));
        expect(near.base.missing).toEqual(whole.base.missing);
      },
    ),
    { numRuns: 40 },
  );
});

describe('bad input', () => {
  it('no machine, NaN and unknown measures are typed errors', () => {
    const code = (given: Scene, measures: string[] = []) => {
      const answer = assess(given, releasedModels, { measures });
      return answer.ok ? null : answer.error.code;
    };
    const base = scene([]);
    expect(code({ ...base, machines: [] })).toBe('no-machine');
    expect(code({ ...base, machines: base.machines.map((one) => ({ ...one, point: [Number.NaN, 1] as const })) })).toBe(
      'bad-number',
    );
    expect(code(base, ['M99'])).toBe('unknown-measure');
  });
});

const leidsestraat = new URL(
  '../../../shared/data/bag/amsterdam_centrum_leidsestraat_panden_rd.geojson',
  import.meta.url,
);

describe.skipIf(!existsSync(leidsestraat))('the Leidsestraat file (skipped where the recorded data is absent)', () => {
  const read = existsSync(leidsestraat) ? readBuildings(readFileSync(leidsestraat, 'utf8'), 'leidsestraat') : null;
  if (!read?.ok) return;
  const at = (x: number, y: number, change: Partial<Scene> = {}) => {
    const found = snap([x, y], read.value.buildings, [], releasedModels.snapping);
    if (!found) throw new Error('no facade');
    const base = scene([]);
    return {
      ...base,
      machines: base.machines.map((one) => ({
        ...one,
        point: found.facadePoint,
        outwardDeg: found.outwardDeg,
        hostId: found.hostId,
      })),
      buildings: read.value.buildings,
      coverage: { hull: read.value.hull, declared: false },
      ...change,
    };
  };

  it('reads as RD with unknown uses', () => {
    expect(read.value.crs).toBe('rd');
    expect(read.value.count).toBe(1477);
    expect(read.value.buildings.every(({ uses }) => uses === null)).toBe(true);
  });

  it('is undetermined while uses are unknown, and judged once they are treated as homes', () => {
    expect(assessed(at(121_060, 486_160)).missing.map(({ what }) => what)).toContain('use');
    expect(glance(at(121_060, 486_160), releasedModels).colour).toBe('undetermined');
    expect(assessed(at(121_060, 486_160, { unknownUseAs: 'woonfunctie' })).verdict).toMatch(/orange|red/);
  });

  it('names the side that is not covered at Koningsplein', () => {
    const gap = assessed(at(121_064.6, 486_711.7, { unknownUseAs: 'woonfunctie' })).missing.find(
      ({ what }) => what === 'coverage',
    );
    expect(gap?.details?.['sides']).toContain('n');
  });
});

it('the demo town has what it promises', () => {
  expect(town.buildings.length).toBeGreaterThanOrEqual(250);
});
