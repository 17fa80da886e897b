/**
 * What comes through the file door, garbled: a scene whose honest colour is not green, one thing in its files spoilt at
 * random. The law: no colour gets milder, but for an undetermined verdict that says what is open. A mutation garbles,
 * truncates, drops or doubles; it never puts one valid fact for another, and never takes away what nothing could tell.
 */
import type { Io } from '../../src/cli/io.ts';
import { sceneAt } from '../../src/cli/scene-at.ts';
import { loadSurroundings } from '../../src/cli/surroundings.ts';
import { Unusable } from '../../src/cli/unusable.ts';
import { planned } from '../../src/engine/assessment/assessed.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { readScene } from '../../src/engine/scene/scene-schema.ts';
import { street } from '../geodata/street.ts';
import { type Dice, dice } from './dice.ts';
import type { Found, Fuzz } from './fuzz.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Row = { [key: string]: Json };
interface Files {
  readonly panden: string;
  readonly units: string | null;
  readonly heights: string | null;
  readonly roads: string | null;
}
type Door = keyof Files;

const burst = [121_000, 486_000] as const;
const worse = { green: 0, orange: 1, red: 2 } as const;

/** What of the street is across the machine, and how its uses come in. */
function drawn(d: Dice): Readonly<Record<Door, Row[] | null>> & { readonly panden: Row[] } {
  const y = 485_974 - d.below(6);
  const homes = street.block('0363100012000002', 120_990, y, 121_010, y + 12, 'woonfunctie', 1 + d.below(12));
  const ended = { einddatumtijdvakgeldigheid: '2015-01-01' };
  const ghost = street.block('0363100012000003', 120_980, 485_988, 121_020, 485_990, 'industriefunctie');
  const ghosts = [
    [],
    [{ ...ghost, properties: { ...ghost.properties, status: 'Pand gesloopt' } }],
    [{ ...ghost, properties: { ...ghost.properties, ...ended } }],
  ];
  const all = [street.shop, homes, ...d.pick(ghosts), ...street.halls];
  const panden = structuredClone(all) as unknown as Row[];
  const more = {
    heights: d.roll() < 0.5 ? null : heightsOf(panden, d),
    roads: d.roll() < 0.7 ? null : roads.map((one) => structuredClone(one)),
  };
  if (d.roll() < 0.6) return { panden, units: null, ...more };
  const units = [street.shop, homes, ...street.halls].map(({ properties, geometry }, i): Row => {
    const [x = 0, north = 0] = geometry.coordinates[0]?.[0] ?? [];
    return {
      type: 'Feature',
      properties: {
        identificatie: `036301000000${1000 + i}`,
        status: 'Verblijfsobject in gebruik',
        gebruiksdoel: properties['gebruiksdoel'] as string,
        oppervlakte: 70,
        pandidentificatie: properties['identificatie'] as string,
      },
      geometry: { type: 'Point', coordinates: [x + 3, north + 3] },
    };
  });
  for (const one of panden)
    for (const name of ['gebruiksdoel', 'aantal_verblijfsobjecten']) delete (one['properties'] as Row)[name];
  return { panden, units, ...more };
}

/** As the WFS of 3DBAG gives them: the block across the street is anything from a shed to a tower. */
function heightsOf(panden: readonly Row[], d: Dice): Row[] {
  return panden.map(({ properties }) => ({
    type: 'Feature',
    properties: {
      identificatie: (properties as Row)['identificatie'] as string,
      b3_h_dak_70p: 2 + 3 * (1 + d.below(14)),
      b3_h_maaiveld: 1,
    },
    geometry: null,
  }));
}

/** The pavement in front of the shop, and a street behind the block. */
const roads: readonly Row[] = [
  ['voetgangersgebied', 485_988],
  ['rijbaan lokale weg', 485_930],
].map(([functie, from], i) => {
  const [south, north] = [Number(from), Number(from) + 12];
  const ring = [
    [120_900, south],
    [121_100, south],
    [121_100, north],
    [120_900, north],
    [120_900, south],
  ];
  return {
    type: 'Feature',
    properties: { lokaal_id: `G${i}`, functie: String(functie), relatieve_hoogteligging: 0, eind_registratie: null },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
});

const textOf = (rows: Json[], more: Row = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', features: rows, ...more });

const letters = ['x', 'q', 'z', 'ß', '1'];
const nothings: Json[] = ['', ' ', 'NULL', 'None', null];

/** A word of a register that is none any more; what only differs by capitals and blanks still is one. */
function garbled(word: string, d: Dice): Json {
  const at = d.below(word.length + 1);
  switch (d.below(7)) {
    case 0:
      return word.slice(0, Math.max(1, word.length - 1 - d.below(word.length)));
    case 1:
      return word.slice(0, at) + d.pick(letters) + word.slice(at);
    case 2:
      return ` ${word.toUpperCase()} `;
    case 3:
      return d.pick(nothings);
    case 4:
      return [word];
    case 5:
      return { omschrijving: word };
    default:
      return `{${word},${word}${d.pick(letters)}}`;
  }
}

type Mutation = (rows: Json[], d: Dice, units: boolean) => readonly [rows: Json[], more?: Row];
const factsOf = (row: Json | undefined): Row => (row as { properties: Row }).properties;
/** Most often the homes across the street, or what stands between. */
const one = (rows: Json[], d: Dice) =>
  d.roll() < 0.6 ? Math.min(1 + d.below(2), rows.length - 1) : d.below(rows.length);

const ringOf = (row: Json | undefined): Json[] =>
  (row as { geometry: { coordinates: Json[][] } }).geometry.coordinates[0] as Json[];
const geometryOf = (row: Json | undefined): Row => (row as { geometry: Row }).geometry;

const mutations: Readonly<Record<string, Mutation>> = {
  word: (rows, d) => {
    const facts = factsOf(rows[one(rows, d)]);
    const names = ['status', 'gebruiksdoel', 'identificatie', 'pandidentificatie', 'einddatumtijdvakgeldigheid'];
    const name = d.pick(names.filter((key) => typeof facts[key] === 'string'));
    let made = garbled(facts[name] as string, d);
    // An end that is gone, and a number without its last digits, are valid facts of another record.
    const ended = name === 'einddatumtijdvakgeldigheid';
    if (ended && (made === null || typeof made !== 'string' || made.trim().length < 10)) made = '2O15-01-01';
    facts[name] = made;
    return [rows];
  },
  name: (rows, d) => {
    const facts = factsOf(rows[one(rows, d)]);
    const name = d.pick(Object.keys(facts).filter((key) => key !== 'einddatumtijdvakgeldigheid'));
    const value = facts[name] as Json;
    delete facts[name];
    facts[d.pick([`${name}x`, name.slice(0, 3), `${name} `, name.toUpperCase()])] = value;
    return [rows];
  },
  number: (rows, d) => {
    const facts = factsOf(rows[one(rows, d)]);
    const name = d.pick(Object.keys(facts).filter((key) => typeof facts[key] === 'number'));
    facts[name] = d.pick<Json>(['veel', -1, 1e9, null, `${Number(facts[name])}x`, [], {}]);
    return [rows];
  },
  'id as a number': (rows, d) => {
    const facts = factsOf(rows[one(rows, d)]);
    const number = Number(facts['identificatie']);
    facts['identificatie'] = d.pick<Json>([number, `${number}.0`, number.toExponential(3).replace('.', ','), '']);
    return [rows];
  },
  geometry: (rows, d) => {
    const geometry = geometryOf(rows[one(rows, d)]);
    const type = geometry['type'] as string;
    if (d.roll() < 0.5)
      geometry['type'] = d.pick([type.toUpperCase(), type.slice(1), 'MultiSurface', '', 'LineString']);
    else geometry['coordinates'] = d.pick<Json>([[], [[]], [[[]]], null, 'x']);
    return [rows];
  },
  'no geometry': (rows, d) => {
    (rows[one(rows, d)] as Row)['geometry'] = null;
    return [rows];
  },
  corner: (rows, d, units) => {
    const row = rows[one(rows, d)];
    const strange: Json[] = [null, 'x', [], [1e9, 1e9], [null, 486_000], [4.88, 52.36], ['121000', '486000']];
    if (units) geometryOf(row)['coordinates'] = d.pick(strange);
    else ringOf(row)[d.below(5)] = d.pick(strange);
    return [rows];
  },
  'ring cut off': (rows, d, units) => {
    const row = rows[one(rows, d)];
    if (!units) ringOf(row).splice(1 + d.below(4));
    return [rows];
  },
  collapsed: (rows, d, units) => {
    const row = rows[one(rows, d)];
    if (!units) for (const corner of ringOf(row)) (corner as number[])[0] = 121_000;
    return [rows];
  },
  'a record of nothing': (rows, d) => {
    rows[one(rows, d)] = d.pick<Json>([null, {}, 'x', 7, [], { type: 'Feature' }]);
    return [rows];
  },
  doubled: (rows, d) => {
    const copy = structuredClone(rows[one(rows, d)]) as Row;
    rows.splice(d.below(rows.length + 1), 0, copy);
    return d.roll() < 0.5 ? [rows] : (mutations['word'] as Mutation)(rows, d, false);
  },
  'in another order': (rows, d) => [rows.toSorted(() => d.roll() - 0.5)],
  'cut, and says so': (rows, d) => {
    const { length } = rows;
    rows.splice(one(rows, d), 1);
    const says: Row[] = [
      { numberMatched: length },
      { totalFeatures: String(length) },
      { numberReturned: length },
      { exceededTransferLimit: true },
      { links: [{ rel: 'next', href: 'https://x.example' }] },
      { next: 'https://x.example' },
      { hasMore: true },
      { truncated: 1 },
    ];
    return [rows, d.pick(says)];
  },
  'one of another country': (rows, d) => [
    rows,
    { crs: { properties: { name: d.pick(['EPSG:31370', 'EPSG:25831']) } } },
  ],
};

async function sceneOf(given: Files): Promise<Scene | 'refused'> {
  const texts: Readonly<Record<string, string | null>> = { ...given };
  const io = {
    readFile: async (path: string) => new TextEncoder().encode(texts[path] ?? ''),
    complain: () => undefined,
  } as unknown as Io;
  try {
    const named = (door: Door) => (given[door] === null ? undefined : door);
    const files = { units: named('units'), heights: named('heights'), publicSpace: named('roads') };
    const around = await loadSurroundings({ buildings: ['panden'], ...files }, io);
    return await sceneAt({ rd: burst.join(), 'neutral-answers': true }, around, io);
  } catch (fault) {
    if (fault instanceof Unusable) return 'refused';
    throw fault;
  }
}

const judged = (scene: Scene) => new Trials(planned(scene, releasedModels), releasedModels, nearOnly());

/** Every record has one end. */
function unbalanced({ ledger = [] }: Scene): string | null {
  for (const { source, records, used, setAside, open } of ledger) {
    const ends = [...setAside, ...open].reduce((sum, { count }) => sum + count, used);
    if (ends !== records || used < 0) return `${source}: ${ends} ends of ${records} records`;
  }
  return null;
}

/** What a garbled file may leave open: who misses it, is told. */
const opened = new Set(['coverage', 'open-place', 'use', 'host', 'host-use']);

/** Whatever was garbled, the scene is one that this program opens. */
const openingRead = (scene: Scene): boolean => readScene(JSON.parse(JSON.stringify(scene))).ok;

/** Heights have no outlines; streets have no words of a register but their own. */
function suits(mutation: string, door: Door): boolean {
  const shapes = ['geometry', 'no geometry', 'corner', 'ring cut off', 'collapsed'];
  if (door === 'heights') return !shapes.includes(mutation);
  return door !== 'roads' || !['word', 'id as a number', 'doubled'].includes(mutation);
}

async function tryOne(seed: number, tried: Record<string, number>): Promise<string | null> {
  const d = dice(seed);
  const made = drawn(d);
  const written = (rows: Row[] | null) => rows && textOf(rows);
  const { panden, units, heights, roads: streets } = made;
  const honestFiles = {
    panden: textOf(panden),
    units: written(units),
    heights: written(heights),
    roads: written(streets),
  };
  const before = await sceneOf(honestFiles);
  if (before === 'refused') return `${seed}: the honest file is refused`;
  const honest = verdictOf(judged(before));
  if (honest === 'undetermined' || honest === 'green') return `${seed}: the honest verdict is ${honest}`;
  const doorsHere = (Object.keys(honestFiles) as Door[]).filter((door) => made[door] !== null);
  const door = d.roll() < 0.5 ? 'panden' : d.pick(doorsHere);
  const [kind, mutate] = d.pick(Object.entries(mutations).filter(([name]) => suits(name, door)));
  const [rows, more] = mutate(structuredClone(made[door] as Json[]), d, door === 'units');
  const after = await sceneOf({ ...honestFiles, [door]: textOf(rows, more) });
  if (after === 'refused') {
    tried[`${door}, ${kind}: refused`] = (tried[`${door}, ${kind}: refused`] ?? 0) + 1;
    return null;
  }
  const trials = judged(after);
  const verdict = verdictOf(trials);
  tried[`${door}, ${kind}: ${verdict}`] = (tried[`${door}, ${kind}: ${verdict}`] ?? 0) + 1;
  const fault = unbalanced(after);
  if (fault) return `${seed}: ${door}, ${kind}: ${fault}`;
  const says = trials.base.missing.some(({ what }) => opened.has(what)) && openingRead(after);
  if (verdict === 'undetermined') return says ? null : `${seed}: ${door}, ${kind}: undetermined and nothing is open`;
  return worse[verdict] >= worse[honest] ? null : `${seed}: ${door}, ${kind}: ${honest} became ${verdict}`;
}

export const doors: Fuzz = {
  name: 'doors',
  about: 'no colour gets milder by what is garbled in a file, and every record has one end',
  run: async (seed, count): Promise<Found> => {
    const tried: Record<string, number> = {};
    const violations: string[] = [];
    for (let i = 0; i < count; i++) {
      const found = await tryOne(seed + i, tried);
      if (found) violations.push(found);
    }
    return { tried, violations };
  },
};
