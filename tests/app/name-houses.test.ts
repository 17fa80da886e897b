/** A file without addresses: numbers and streets are looked up, and nothing that is judged changes by it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { edit } from '../../src/app/actions/edit-dossier.ts';
import { nameHouses, namelessAt } from '../../src/app/actions/name-houses.ts';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { type Dossier, type Surroundings, sceneOf } from '../../src/archive/dossier.ts';
import { placeName } from '../../src/archive/place-name.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Building } from '../../src/engine/scene/scene.ts';
import { numberIn } from '../../src/report/houses.ts';
import { numbersOf, streetsOf } from '../../src/report/street-names.ts';
import { block, scene } from '../engine/scenes.ts';
import { nothing } from './stand-ins.ts';

/** Twelve shops on either side of a street, as a file of outlines has them. */
const buildings = Array.from({ length: 24 }, (_, i): Building => {
  const [west, south] = [100_000 + 8 * Math.floor(i / 2), i % 2 ? 400_000 : 400_022];
  const id = String(363_100_000_000_000 + i).padStart(16, '0');
  return {
    ...block(id, west, south, west + 8, south + 10),
    uses: ['winkelfunctie'],
    units: 1,
    dwellings: 0,
    address: null,
    name: i === 3 ? 'Kapel' : null,
  };
});
const street: Surroundings = { ...nothing, name: 'straat.geojson', invented: false, buildings };
const [machine] = scene([]).machines;
if (!machine) throw new Error('no machine');
const dossier = fresh('straat.geojson', street, [
  { ...machine, point: [100_012, 400_010], outwardDeg: 0, hostId: buildings[3]?.id ?? null },
]);

/** Homes, says the register, two above each shop: that is another question. */
const units = buildings.flatMap(({ id, footprint }, i) => {
  const [[x, y] = [0, 0]] = footprint[0]?.[0] ?? [];
  const at = (more: object, n: number) => ({
    type: 'Feature',
    properties: {
      identificatie: `0363010000${String(i * 10 + n).padStart(6, '0')}`,
      status: 'Verblijfsobject in gebruik',
      gebruiksdoel: 'woonfunctie',
      openbare_ruimte: '1e Pijnackerstraat',
      huisnummer: 40 + i,
      pandidentificatie: id,
      ...more,
    },
    geometry: { type: 'Point', coordinates: [x + 4, y + 5] },
  });
  return [at({}, 0), at({ toevoeging: '2' }, 1)];
});
const answering = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
const sent = (features: readonly unknown[]) =>
  new Response(JSON.stringify({ type: 'FeatureCollection', features, numberMatched: features.length }));
const now = (): Dossier => {
  const { dossier: one } = store.getState();
  if (!one) throw new Error('no dossier');
  return one;
};
const judged = (one: Dossier) => {
  const answered = assess(sceneOf(one), releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const { receipt, ...rest } = answered.value;
  return [receipt.kenmerk, rest];
};

afterEach(() => vi.unstubAllGlobals());

describe('a file without addresses', () => {
  it('has numbers, streets and a name once they are looked up, and the same colour and kenmerk', async () => {
    store.setState({ ...emptyState, dossier }, true);
    expect(namelessAt(dossier)).toEqual([100_012, 400_010]);
    expect([numbersOf(street), streetsOf(street)]).toEqual([[], []]);
    answering(() => sent(units));
    await nameHouses();
    const { surroundings } = now();
    expect(surroundings.buildings.map(({ address }) => numberIn(address))).toEqual(
      buildings.map(({ name }, i) => (name ? null : String(40 + i))),
    );
    expect(streetsOf(surroundings).map(({ text }) => text)).toEqual(['1e Pijnackerstraat']);
    expect(placeName(now())).toBe('Kapel');
    // Only names: what the file says of use and homes stands.
    expect(surroundings.buildings.map(({ address: _, ...facts }) => facts)).toEqual(
      buildings.map(({ address: _, ...facts }) => facts),
    );
    expect(judged(now())).toEqual(judged(dossier));
    expect(surroundings.sources.map(({ name }) => name)).toEqual([expect.stringContaining('PDOK BAG')]);
    expect(surroundings.ledger?.map(({ used, open }) => [used, open])).toEqual([[48, []]]);
    expect(surroundings.openPlaces).toBeUndefined();
    expect(namelessAt(now())).toBeNull();
    expect(store.getState().notices.map(({ code }) => code)).toEqual(['added-names']);
  });

  it('has them too where something else was found in these surroundings meanwhile, and that stays', async () => {
    store.setState({ ...emptyState, dossier }, true);
    answering(() => sent(units));
    const naming = nameHouses();
    const seen = block('gezien', 100_200, 400_000, 100_208, 400_010);
    edit((one) => ({ ...one, surroundings: { ...street, buildings: [...buildings, seen] } }));
    await naming;
    expect(now().surroundings.buildings.map(({ address }) => numberIn(address))).toEqual([
      ...buildings.map(({ name }, i) => (name ? null : String(40 + i))),
      numberIn(seen.address),
    ]);
  });

  it('keeps its own names when another is opened meanwhile, and that is said', async () => {
    store.setState({ ...emptyState, dossier }, true);
    answering(() => sent(units));
    const naming = nameHouses();
    const other = { ...dossier, id: 'elders' };
    store.setState({ dossier: other });
    await naming;
    expect(now()).toBe(other);
    expect(store.getState().notices.map(({ code }) => code)).toEqual(['fetched-elsewhere']);
  });

  it('stays as it is where the register is silent or knows none of these houses, and says so', async () => {
    for (const [answer, code] of [
      [() => new Response('', { status: 400 }), 'service-refused'],
      [() => sent([]), 'no-names'],
      [
        () =>
          sent(
            units.map((one) => ({
              ...one,
              geometry: null,
              properties: { ...one.properties, pandidentificatie: '0999100000000001' },
            })),
          ),
        'no-names',
      ],
    ] as const) {
      store.setState({ ...emptyState, dossier }, true);
      answering(answer);
      await nameHouses();
      expect(now()).toBe(dossier);
      expect(store.getState().notices.map((one) => one.code)).toEqual([code]);
      expect(store.getState().busy).toBeNull();
    }
  });

  it('is not asked about where houses have names, where nobody knows around what, nor in an invented town', () => {
    const of = (change: Partial<Surroundings>): Dossier => ({ ...dossier, surroundings: { ...street, ...change } });
    expect(namelessAt(of({ invented: true }))).toBeNull();
    expect(namelessAt(of({ buildings: buildings.map((one) => ({ ...one, address: 'Dam 1' })) }))).toBeNull();
    expect(namelessAt({ ...dossier, variants: dossier.variants.map((one) => ({ ...one, machines: [] })) })).toBeNull();
    const far = { text: 'Dam 1', point: [101_000, 400_000] as const, buildingId: '' };
    expect(namelessAt(of({ scenery: { ...street.scenery, addresses: [far] } }))).not.toBeNull();
  });
});

it.each([
  ['Dam 9', '9'],
  ['Leidsestraat 62-2', '62-2'],
  ['Leidsestraat 62A-H, 1017 PD Amsterdam', '62A-H'],
  ['1e Pijnackerstraat 12', '12'],
  ['Plein 1940-1945 3', '3'],
  ['Kapel', null],
  [null, null],
])('of %s the number is %s, whole', (address, number) => expect(numberIn(address)).toBe(number));
