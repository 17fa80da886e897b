import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../src/engine/assessment/receipt.ts';
import { underPolicy } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Building, Judgement, Place, Scene } from '../../src/engine/scene/scene.ts';
import { block, demo, scene } from './scenes.ts';

const kenmerkOf = (given: Scene, seed = 1, models = releasedModels) => receiptOf(given, models, seed, {}).kenmerk;

const place: Place = {
  id: 'p',
  kind: 'terras',
  name: 'Het Hoekje',
  ring: [
    [100_010, 400_010],
    [100_014, 400_010],
    [100_014, 400_014],
  ],
  occupiedAtNight: false,
  homesServed: 0,
  buildingId: null,
};
const other: Place = { ...place, id: 'q', name: 'Plein', kind: 'plein' };
const small = scene(
  [block('across', 99_990, 400_020, 100_010, 400_030), block('far', 100_140, 400_000, 100_148, 400_008)],
  {
    places: [place, other],
  },
);
const base: Scene = {
  ...small,
  alternatives: small.machines.map((machine) => ({
    measure: 'M02',
    machine: { ...machine, id: 'inside', siting: 'winkel' },
  })),
  judgements: { across: { class: 'kwetsbaar', confirmed: true } },
};

const name = fc.string({ maxLength: 20 });

describe('the kenmerk', () => {
  it('is the same for the same computation under other names, in another order, with more than is in reach', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...base.buildings], { minLength: base.buildings.length }),
        fc.shuffledSubarray([...base.places], { minLength: base.places.length }),
        fc.array(name, { minLength: 8, maxLength: 8 }),
        fc.double({ min: 151, max: 5000, noNaN: true }),
        (buildings, places, [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''], awayM) => {
          const away = block('away', 100_000 + awayM, 399_990, 100_010 + awayM, 400_000);
          const renamed: Scene = {
            ...structuredClone(base),
            dossierId: a,
            machines: base.machines.map((one) => ({ ...one, id: b })),
            alternatives: base.alternatives.map((one) => ({ ...one, machine: { ...one.machine, id: c } })),
            places: places.map((one) => ({ ...one, id: d, name: e })),
            buildings: [...buildings.map((one) => ({ ...one, address: f, name: g })), away],
            sources: [{ name: h, reference: a, retrieved: null, count: 3, sha256: b }],
          };
          expect(kenmerkOf(renamed)).toBe(kenmerkOf(base));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes no notice of a key that is absent, or there and undefined', () => {
    const { answers } = base;
    expect(kenmerkOf({ ...base, answers: { ...answers, approaches: undefined, glassCertificate: undefined } })).toBe(
      kenmerkOf(base),
    );
  });

  const [across] = base.buildings.slice(1) as [Building];
  const changed = (change: Partial<Building>): Scene => ({
    ...base,
    buildings: base.buildings.map((one) => (one === across ? { ...one, ...change } : one)),
  });
  const [machine] = base.machines;
  const moved = (change: object): Scene => ({ ...base, machines: base.machines.map((one) => ({ ...one, ...change })) });
  const answered = (change: Partial<Scene['answers']>): Scene => ({ ...base, answers: { ...base.answers, ...change } });
  const judged = (judgement: Judgement): Scene => ({ ...base, judgements: { across: judgement } });
  const changes: Readonly<Record<string, Scene>> = {
    'another building': { ...base, buildings: [...base.buildings, block('new', 100_020, 400_000, 100_028, 400_008)] },
    'a building less': { ...base, buildings: base.buildings.slice(0, 2) },
    outline: changed({ footprint: block('across', 99_990, 400_020.1, 100_010, 400_030).footprint }),
    status: changed({ status: 'Bouw gestart' }),
    year: changed({ year: 1931 }),
    uses: changed({ uses: ['kantoorfunctie'] }),
    'unknown uses': changed({ uses: null }),
    units: changed({ units: 2 }),
    dwellings: changed({ dwellings: 2 }),
    height: changed({ heightM: 9.5 }),
    'number of the building': changed({ id: 'across-2' }),
    siting: moved({ siting: 'vestibule' }),
    functions: moved({ functions: ['opname', 'sealbag'] }),
    point: moved({ point: [100_000.01, 400_000] }),
    exact: moved({ exact: true }),
    bearing: moved({ outwardDeg: 1 }),
    host: moved({ hostId: null }),
    'a second machine': { ...base, machines: machine ? [machine, { ...machine, point: [100_003, 400_000] }] : [] },
    'no alternative': { ...base, alternatives: [] },
    'alternative by another measure': {
      ...base,
      alternatives: base.alternatives.map((one) => ({ ...one, measure: 'M04' })),
    },
    radius: { ...base, radiusM: base.radiusM + 1 },
    'a place less': { ...base, places: [place] },
    'place at night': { ...base, places: [{ ...place, occupiedAtNight: true }, other] },
    'homes behind a place': { ...base, places: [{ ...place, homesServed: 3 }, other] },
    judgement: judged({ class: 'zeer-kwetsbaar', confirmed: true }),
    'nobody confirmed': judged({ class: 'kwetsbaar' }),
    certificate: judged({ glazing: { paneType: null, retention: 'laminated', certificate: 'X' } }),
    'night answer': answered({ exposure: 'day' }),
    'gas answer': answered({ antiGas: true }),
    'glass certificate': answered({ glassCertificate: 'X' }),
    'run-up': answered({ approaches: [[100_000, 400_040]] }),
    measures: { ...base, measures: ['M26'] },
    coverage: { ...base, coverage: { ...base.coverage, declared: !base.coverage.declared } },
    'unknown use taken as': { ...base, unknownUseAs: 'kantoorfunctie' },
  };

  it.each(Object.entries(changes))('is another one with another input: %s', (_, given) => {
    expect(kenmerkOf(given)).not.toBe(kenmerkOf(base));
  });

  it('all these differ from one another, and so do seed and policy', () => {
    const policy = { ...releasedModels.policy, version: '2' };
    const all = [...Object.values(changes).map((given) => kenmerkOf(given)), kenmerkOf(base, 2)];
    all.push(kenmerkOf(base, 1, underPolicy(policy)));
    expect(new Set(all).size).toBe(all.length);
    expect(kenmerkOf(demo('demo-red'))).not.toBe(kenmerkOf(demo('demo-green')));
  });
});
