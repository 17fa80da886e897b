import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { counts } from '../../src/engine/criteria/places.ts';
import type { Case } from '../../src/engine/criteria/reading.ts';
import { outlookOf } from '../../src/engine/effects/outlook.ts';
import { landingDensity } from '../../src/engine/effects/pieces/landing.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment } from '../../src/engine/scene/assessment.ts';
import {
  type Building,
  type Place,
  type RdPoint,
  type Ring,
  type Scene,
  unanswered,
} from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

/** A terrace, from the machine: x to the right, y ahead, metres. */
function terrace(ring: readonly RdPoint[], facts: Partial<Place> = {}): Place {
  return {
    id: 'terrace',
    kind: 'terras',
    name: 'terrace',
    ring: ring.map(([x, y]) => [100_000 + x, 400_000 + y] as const),
    occupiedAtNight: true,
    homesServed: 0,
    buildingId: null,
    ...facts,
  };
}

const box = (x1: number, y1: number, x2: number, y2: number): Ring => [
  [x1, y1],
  [x2, y1],
  [x2, y2],
  [x1, y2],
];

function withPlace(place: Place, buildings: readonly Building[] = [], change: Partial<Scene> = {}): Assessment {
  const given = scene(buildings, { places: [place], ...change });
  const answer = assess({ ...given, answers: { ...given.answers, placesOfStay: 'drawn' } }, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
/** What happens there under the standard strength, without zones and measures. */
function placeIn(place: Place, buildings: readonly Building[]) {
  const given = scene(buildings, { places: [place] });
  const { runs } = judge({ ...given, answers: { ...given.answers, placesOfStay: 'drawn' } }, releasedModels);
  const state = runs.find(({ strength }) => strength.scenario.id === 'vast-standaard')?.places[0];
  if (!state) throw new Error('no place');
  return state;
}
const stateOf = (answer: Assessment) => {
  const [state] = answer.places;
  if (!state) throw new Error('no place');
  return state;
};
const status = (answer: Assessment, id: string) =>
  answer.criteria.filter((one) => one.id === id && one.scenario === 'vast-standaard').map((one) => one.status);

describe('a place of stay counts where it is worst, not where it is nearest', () => {
  it('a terrace of which only the nearest corner is hidden still gets what its open part gets', () => {
    const kiosk = block('kiosk', 99_997, 400_008, 100_003, 400_010, { uses: ['winkelfunctie'], dwellings: 0 });
    const open = stateOf(withPlace(terrace(box(6, 12, 16, 16)), [kiosk]));
    // The same terrace drawn on behind the kiosk: its nearest point is hidden, its open part is where it was.
    const partly = withPlace(terrace(box(-1, 12, 16, 16)), [kiosk]);
    expect(stateOf(partly).distanceM).toBeLessThan(open.distanceM);
    expect(stateOf(partly).lineOfSight).toBe(true);
    expect(stateOf(partly).debrisDensityPerM2).toBeGreaterThanOrEqual(open.debrisDensityPerM2);
    expect(stateOf(partly).eardrumProbability).toBeGreaterThanOrEqual(open.eardrumProbability);
    expect(status(partly, 'C-DEB')).toEqual(['unmet']);
  });

  it('a terrace that begins beside the fan of pieces and runs into it is reached by them', () => {
    expect(stateOf(withPlace(terrace(box(-14, 1, -10, 4)))).debrisDensityPerM2).toBe(0);
    const into = withPlace(terrace(box(-14, 1, 14, 14)));
    expect(stateOf(into).debrisDensityPerM2).toBeGreaterThan(releasedModels.policy.debrisPerM2.value);
    expect(status(into, 'C-DEB')).toEqual(['unmet']);
  });

  it('a terrace wholly behind a building gets no pieces and the load of its straight distance, without the wall', () => {
    const wide = block('hall', 99_960, 400_008, 100_040, 400_010, { uses: ['winkelfunctie'], dwellings: 0 });
    const [hidden, seen] = [
      stateOf(withPlace(terrace(box(-3, 12, 3, 16)), [wide])),
      stateOf(withPlace(terrace(box(-3, 12, 3, 16)))),
    ];
    expect(hidden).toMatchObject({ lineOfSight: false, debrisDensityPerM2: 0 });
    expect(hidden.incidentPressureKpa).toBeLessThan(seen.incidentPressureKpa);
    expect(hidden.incidentPressureKpa).toBeGreaterThan(0);
  });

  it('standing on the place is worst of all', () => {
    const [on, near] = [stateOf(withPlace(terrace(box(-3, -1, 3, 4)))), stateOf(withPlace(terrace(box(-3, 1, 3, 4))))];
    expect(on.distanceM).toBe(0);
    expect(on.eardrumProbability).toBeGreaterThanOrEqual(near.eardrumProbability);
    expect(on.debrisDensityPerM2).toBeGreaterThanOrEqual(near.debrisDensityPerM2);
  });

  it('a larger place is never safer', () => {
    const length = fc.double({ min: 0.5, max: 25, noNaN: true });
    const obstacle = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 3, max: 25 }));
    fc.assert(
      fc.property(
        fc.double({ min: -25, max: 25, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        length,
        length,
        length,
        fc.array(obstacle, { maxLength: 5 }),
        (x, y, width, depth, more, obstacles) => {
          const houses = obstacles.map(([ox, oy], i) =>
            block(`o${i}`, 100_000 + ox, 400_000 + oy, 100_003 + ox, 400_002 + oy),
          );
          const small = placeIn(terrace(box(x, y, x + width, y + depth)), houses);
          const large = placeIn(terrace(box(x - more, y, x + width + more, y + depth + more)), houses);
          for (const key of [
            'incidentPressureKpa',
            'eardrumProbability',
            'deathProbability',
            'debrisDensityPerM2',
          ] as const)
            expect(large[key]).toBeGreaterThanOrEqual(small[key] * (1 - 1e-6));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('pieces that come down', () => {
  it('nearer is never less, and the shares beyond the farthest piece are nought', () => {
    for (const { pieces } of releasedModels.scenarios)
      for (const piece of pieces) {
        const at = (m: number) =>
          landingDensity({ model: piece, count: 60, speedMs: piece.speedMs.design.value }, m, 2, releasedModels);
        for (let m = 0; m < 120; m++) expect(at(m)).toBeGreaterThanOrEqual(at(m + 1));
        expect(at(400)).toBe(0);
      }
  });
});

describe('glass that falls', () => {
  it('a broken pane round the corner falls on the terrace below it too', () => {
    // The flank of the neighbour lies out of sight: level with the facade, five metres aside.
    const flank = block('flank', 100_004, 399_985, 100_012, 399_999.5, { year: 1930 });
    const beside = terrace(box(12.2, -8, 14, -3));
    const answer = withPlace(beside, [flank], { answers: { ...scene([]).answers, heavyChosen: true } });
    const heavy = answer.criteria.find((one) => one.id === 'C-GLO' && one.scenario === 'vast-zwaar');
    expect(heavy?.worst).toMatchObject({ receptor: 'terrace' });
    expect(heavy?.status).toBe('unmet');
  });
});

describe('two model sets in one process', () => {
  it('a building is judged by the set that asks, not by the one that asked before', () => {
    const given = scene([
      block('office', 99_990, 400_012, 100_010, 400_020, { uses: ['kantoorfunctie'], dwellings: 0 }),
    ]);
    const strict: ModelSet = {
      ...releasedModels,
      sha256: 'strict',
      receptors: {
        ...releasedModels.receptors,
        classByUse: { ...releasedModels.receptors.classByUse, kantoorfunctie: 'zeer-kwetsbaar' },
      },
    };
    const classBy = (models: ModelSet) => {
      const answer = assess(given, models);
      return answer.ok ? answer.value.receptors.find(({ buildingId }) => buildingId === 'office')?.class : null;
    };
    expect(classBy(releasedModels)).toBe('beperkt-kwetsbaar');
    expect(classBy(strict)).toBe('zeer-kwetsbaar');
    expect(classBy(releasedModels)).toBe('beperkt-kwetsbaar');
  });

  it('a pane that the set does not know is refused, never taken for another', () => {
    const given = scene([block('home', 99_990, 400_012, 100_010, 400_020)], {
      judgements: { home: { glazing: { paneType: 'crystal', retention: 'none', certificate: null } } },
    });
    expect(assess(given, releasedModels)).toMatchObject({ ok: false, error: { code: 'unknown-pane' } });
  });
});

it('an entrance is that of the building that is nearest, also where another stands in the corner of what is looked at first', () => {
  const door: Place = {
    id: 'door',
    kind: 'ingang',
    name: 'door',
    ring: [
      [99_999.5, 400_005.5],
      [100_000.5, 400_005.5],
      [100_000.5, 400_006.5],
      [99_999.5, 400_006.5],
    ],
    occupiedAtNight: true,
    homesServed: 0,
    buildingId: null,
  };
  // 4.5 m straight on, and 5.1 m aslant.
  const flats = block('flats', 99_995, 400_010.5, 100_005, 400_020, { dwellings: 8 });
  const shop = block('shop', 100_003.6, 400_009.6, 100_009, 400_010.4, { uses: ['winkelfunctie'], dwellings: 0 });
  const given = scene([flats, shop], { places: [door], answers: { ...unanswered, placesOfStay: 'drawn' } });
  const [machine] = given.machines;
  if (!machine) throw new Error('no machine');
  const outlook = outlookOf(given, machine, releasedModels);
  expect(counts(door, { scene: given, outlook, models: releasedModels } as Case)).toBe(true);
});
