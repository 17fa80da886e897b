import { describe, expect, it } from 'vitest';
import { floorsIn } from '../../src/engine/effects/storeys.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { groundAround, stopsAround } from '../../src/geodata/bgt.ts';
import { minorParts, surroundingsAround } from '../../src/geodata/surroundings.ts';
import { type Answer, centre, codeOf, collection, pand, square, worldOf } from './world.ts';

const [x, y] = centre;
const part = (lokaal_id: string, facts: object, size = 8) => ({
  type: 'Feature',
  properties: { lokaal_id, relatieve_hoogteligging: 0, ...facts },
  geometry: { type: 'Polygon', coordinates: square(x, y, size) },
});
const point = (lokaal_id: string, plus_type: string | null, east: number, more: object = {}) => ({
  type: 'Feature',
  properties: { lokaal_id, plus_type, ...more },
  geometry: { type: 'Point', coordinates: [x + east, y + 5] },
});
const layerOf = (url: URL) => /collections\/(\w+)\/items/.exec(url.pathname)?.[1] ?? '';
const answering = (answers: Record<string, Answer>) => worldOf((url) => answers[layerOf(url)] ?? collection([]));

describe('ground of the BGT beside the road', () => {
  it('verges are green or walked on, traffic islands are walked on', async () => {
    const world = answering({
      ondersteunendwegdeel: collection([
        part('green', { functie: 'berm', fysiek_voorkomen: 'groenvoorziening' }),
        part('paved', { functie: 'berm', fysiek_voorkomen: 'open verharding' }),
        part('island', { functie: 'verkeerseiland', fysiek_voorkomen: 'gesloten verharding' }),
        part('old', { functie: 'verkeerseiland', eind_registratie: '2020-01-01' }),
        part('above', { functie: 'berm', relatieve_hoogteligging: 1 }),
      ]),
    });
    const read = await groundAround('ondersteunendwegdeel', centre, 100, world);
    expect(read.ok && read.value.space.map(({ id, kind }) => [id, kind])).toEqual([
      ['green', 'groen'],
      ['paved', 'voetpad'],
      ['island', 'voetpad'],
    ]);
    expect(world.asked[0]).toContain('/lv/bgt/ogc/v1/collections/ondersteunendwegdeel/items?bbox=');
  });

  it('of bare ground only what is paved is for everyone: no yard, sand or soil', async () => {
    const world = answering({
      onbegroeidterreindeel: collection(
        ['open verharding', 'gesloten verharding', 'half verhard', 'erf', 'zand', 'onverhard'].map((fysiek_voorkomen) =>
          part(fysiek_voorkomen, { fysiek_voorkomen }),
        ),
      ),
    });
    const read = await groundAround('onbegroeidterreindeel', centre, 100, world);
    expect(read.ok && [read.value.space.map(({ id }) => id), read.value.source.count]).toEqual([
      ['open verharding', 'gesloten verharding', 'half verhard'],
      3,
    ]);
  });

  it('stops are known by pole or shelter, one stop by both; other poles and furniture are none', async () => {
    const world = answering({
      paal: collection([
        point('pole', 'haltepaal', 10),
        point('lamp', 'lichtmast', 20),
        point('gone', 'haltepaal', 30, { eind_registratie: '2020' }),
      ]),
      straatmeubilair: collection([
        point('its-shelter', 'abri', 14),
        point('other-shelter', 'abri', 60),
        point('bench', 'bank', 70),
        point('nameless', null, 80),
      ]),
    });
    const read = await stopsAround(centre, 100, world);
    expect(read.ok && read.value.stops).toEqual([
      { id: 'pole', point: [x + 10, y + 5] },
      { id: 'other-shelter', point: [x + 60, y + 5] },
    ]);
    expect(read.ok && read.value.sources.map(({ count }) => count)).toEqual([1, 2]);
  });
});

describe('each layer of the BGT fails alone', () => {
  const road = part('road', { functie: 'rijbaan lokale weg' });
  const paved = part('paved', { fysiek_voorkomen: 'open verharding' });
  const island = part('island', { functie: 'verkeerseiland' });
  const good: Record<string, Answer> = {
    pand: collection([pand(1)]),
    wegdeel: collection([road]),
    ondersteunendwegdeel: collection([island]),
    onbegroeidterreindeel: collection([paved]),
    paal: collection([point('pole', 'haltepaal', 10)]),
  };
  const around = async (change: Record<string, Answer>) => {
    const layers: Record<string, Answer> = { ...good, ...change };
    const world = worldOf((url) => {
      if (url.href.includes('bag:pand')) return collection([pand(1)], { numberMatched: 1 });
      if (url.host.endsWith('3dbag.nl'))
        return collection([
          { properties: { identificatie: pand(1).properties.identificatie, b3_h_dak_70p: 9, b3_h_maaiveld: 0 } },
        ]);
      return layers[layerOf(url)] ?? collection([]);
    });
    const read = await surroundingsAround(centre, 150, world, { repeats: 0 });
    if (!read.ok) throw new Error(read.error.message);
    const { problems, publicSpace, stops, hull } = read.value;
    expect(hull).not.toBeNull();
    return [problems.map((one) => one.part), publicSpace.map(({ id }) => id), stops.length] as const;
  };

  it.each([
    ['nothing', [], ['road', 'island', 'paved'], 1],
    ['wegdeel', ['public-space'], [], 1],
    ['ondersteunendwegdeel', ['verges'], ['road', 'paved'], 1],
    ['onbegroeidterreindeel', ['terrain'], ['road', 'island'], 1],
    ['paal', ['stops'], ['road', 'island', 'paved'], 0],
    ['straatmeubilair', ['stops'], ['road', 'island', 'paved'], 0],
  ] as [string, string[], string[], number][])(
    'without %s the gap is %j and the rest is there',
    async (layer, gaps, space, stops) => {
      expect(await around({ [layer]: { status: 404 } })).toEqual([gaps, space, stops]);
      const cut = collection([], { links: [{ rel: 'next', href: 'https://elsewhere.example/' }] });
      expect(await around({ [layer]: cut })).toEqual([gaps, space, stops]);
    },
  );

  it('what only makes the proposals poorer is told apart from what the verdict needs', () => {
    expect([...minorParts]).toEqual(['verges', 'terrain', 'stops']);
  });

  it('a page that is no list of ground is refused', async () => {
    const world = answering({ onbegroeidterreindeel: '{"features":[{"geometry":null}]}' });
    expect(codeOf(await groundAround('onbegroeidterreindeel', centre, 100, world))).toBe('service-garbled');
  });
});

describe('floors from height', () => {
  it.each([
    [0.6, 1],
    [2.9, 1],
    [6.1, 2],
    [9, 3],
    [31, 10],
  ])('%d m is %i', (heightM, floors) => expect(floorsIn(heightM, releasedModels.siting)).toBe(floors));

  it('follow the figure of the model', () =>
    expect(floorsIn(12, { floorHeightM: { ...releasedModels.siting.floorHeightM, value: 4 } })).toBe(3));
});
