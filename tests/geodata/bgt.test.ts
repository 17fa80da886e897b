import { describe, expect, it } from 'vitest';
import { floorsIn } from '../../src/engine/effects/storeys.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { drawnAround, groundAround, stopsAround } from '../../src/geodata/bgt.ts';
import { readPublicSpace } from '../../src/geodata/read-public-space.ts';
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

describe('ground that is drawn and nothing else', () => {
  const layers = {
    waterdeel: collection([
      part('canal', { type: 'waterloop' }, 30),
      part('gone', { type: 'waterloop', eind_registratie: '2020-01-01' }),
      part('culvert', { type: 'waterloop', relatieve_hoogteligging: -1 }),
      { ...part('lost', { type: 'waterloop' }), geometry: null },
    ]),
    ondersteunendwaterdeel: collection([part('bank', { type: 'oever, slootkant' })]),
    begroeidterreindeel: collection([part('lawn', { fysiek_voorkomen: 'groenvoorziening' })]),
    onbegroeidterreindeel: collection(
      ['zand', 'onverhard', 'erf', 'open verharding'].map((fysiek_voorkomen, i) =>
        part(fysiek_voorkomen, { fysiek_voorkomen }, 8 + i),
      ),
    ),
  } satisfies Record<string, Answer>;

  it('is water, its banks and what grows, in decimetres; what cannot be drawn is told and opens nothing', async () => {
    const read = await drawnAround(centre, 100, answering(layers));
    expect(read.ground.map(({ look }) => look)).toEqual(['water', 'groen', 'groen']);
    expect(read.sources.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(read.told.map(([layer, { records, left }]) => [layer, records, left.map(({ end }) => end)])).toEqual([
      ['waterdeel', 4, ['set-aside', 'set-aside', 'set-aside']],
      ['ondersteunendwaterdeel', 1, []],
      ['begroeidterreindeel', 1, []],
    ]);
    const askew = part('lawn', {});
    askew.geometry.coordinates = askew.geometry.coordinates.map((ring) => ring.map(([a = 0, b = 0]) => [a + 0.026, b]));
    const [one] = (await drawnAround(centre, 100, answering({ begroeidterreindeel: collection([askew]) }))).ground;
    expect(one?.rings[0]?.[0]?.[0]).toBe(x);
  });

  it('sand and soil are drawn too, a yard and what is paved are not', async () => {
    const read = await groundAround('onbegroeidterreindeel', centre, 100, answering(layers));
    expect(read.ok && read.value.drawn.map(({ look, rings }) => [look, (rings[0]?.[1]?.[0] ?? 0) - x])).toEqual([
      ['terrein', 8],
      ['terrein', 9],
    ]);
  });

  it('a file of it is no footpath', () => {
    const file = JSON.parse(layers.waterdeel) as { features: unknown[] };
    const read = readPublicSpace(JSON.stringify({ ...file, features: file.features.slice(0, 1) }));
    expect(read.ok && [read.value.space, read.value.shown.length]).toEqual([[], 1]);
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
    waterdeel: collection([part('canal', {})]),
    begroeidterreindeel: collection([part('lawn', {})]),
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
    const { problems, publicSpace, stops, drawn, hull, openPlaces } = read.value;
    expect(hull).not.toBeNull();
    expect(openPlaces).toEqual([]);
    return [problems.map((one) => one.part), publicSpace.map(({ id }) => id), stops.length, drawn.length] as const;
  };

  it.each([
    ['nothing', [], ['road', 'island', 'paved'], 1, 2],
    ['wegdeel', ['public-space'], [], 1, 2],
    ['ondersteunendwegdeel', ['verges'], ['road', 'paved'], 1, 2],
    ['onbegroeidterreindeel', ['terrain'], ['road', 'island'], 1, 2],
    ['paal', ['stops'], ['road', 'island', 'paved'], 0, 2],
    ['straatmeubilair', ['stops'], ['road', 'island', 'paved'], 0, 2],
    ['waterdeel', ['drawn'], ['road', 'island', 'paved'], 1, 1],
    ['ondersteunendwaterdeel', ['drawn'], ['road', 'island', 'paved'], 1, 2],
    ['begroeidterreindeel', ['drawn'], ['road', 'island', 'paved'], 1, 1],
  ] as [string, string[], string[], number, number][])(
    'without %s the gap is %j and the rest is there',
    async (layer, ...rest) => {
      expect(await around({ [layer]: { status: 404 } })).toEqual(rest);
      const cut = collection([], { links: [{ rel: 'next', href: 'https://elsewhere.example/' }] });
      expect(await around({ [layer]: cut })).toEqual(rest);
    },
  );

  it('what only makes the proposals poorer is told apart from what the verdict needs', () => {
    expect([...minorParts]).toEqual(['verges', 'terrain', 'stops', 'drawn']);
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
