/**
 * The extract of the LVBAG as the register gives it out: a zip of zips of XML, of which nothing can be found by its place. It
 * is read from end to end, a part at a time, and of each record no more is kept than what lies in the box.
 */
import type { Ring } from '../engine/scene/scene.ts';
import { type Box, coordinateBox } from '../geodata/coordinate-box.ts';
import { endOf } from '../geodata/register-words.ts';
import { ringsIn } from './cut-ground.ts';
import { Unusable } from './unusable.ts';
import type { ZipFile } from './zip-file.ts';

/** A record with the names that the extract gives its fields. */
export interface BagRecord {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** Kinds of records, by the three letters in the names of their files. */
const kinds = { PND: 'Pand', LIG: 'Ligplaats', STA: 'Standplaats', VBO: 'Verblijfsobject', WPL: 'Woonplaats' } as const;
export type BagKind = keyof typeof kinds;

const relation = /(?:GEM-WPL-RELATIE|GWR)[^/]*\.(?:zip|xml)$/i;

/** What an extract holds; nothing when a zip is none. */
export const kindsIn = (zip: ZipFile): ReadonlySet<BagKind> =>
  new Set(zip.parts.flatMap(({ name }) => kindOf(name) ?? []));

const kindOf = (name: string): BagKind | null =>
  (/(?:^|\/)\d{4}(PND|LIG|STA|VBO|WPL)\d{8}[^/]*\.(?:zip|xml)$/i.exec(name)?.[1]?.toUpperCase() as BagKind) ?? null;

/** Fields that may stand in a record once, and those that may stand there more often. */
const single = [
  'identificatie',
  'status',
  'oorspronkelijkBouwjaar',
  'oppervlakte',
  'eindGeldigheid',
  'eindRegistratie',
  'tijdstipEindRegistratieLV',
  'tijdstipInactief',
  'tijdstipInactiefLV',
  'tijdstipNietBagLV',
] as const;
const several = { gebruiksdoel: 'gebruiksdoel', pandRef: 'PandRef' } as const;

/** Every record of a kind whose text may hold what is looked for. @param wanted asked of its coordinates, null when it has none */
export async function* recordsOf(
  zip: ZipFile,
  kind: BagKind,
  wanted: (box: Box | null, record: () => BagRecord) => boolean,
): AsyncIterable<BagRecord> {
  for await (const { text, name } of textsOf(zip, (one) => kindOf(one) === kind)) {
    for (const block of blocksOf(text, kinds[kind], name)) {
      const geometry = geometryOf(block);
      const record = () => recordOf(block, geometry);
      if (wanted(geometry && coordinateBox(geometry.coordinates), record)) yield record();
    }
  }
}

/** The towns of a municipality as the extract draws them; null when it does not say which these are. */
export async function townsOf(zip: ZipFile, code: string): Promise<readonly Ring[] | null> {
  const towns = new Set<string>();
  for await (const { text, name } of textsOf(zip, (one) => relation.test(one)))
    for (const block of blocksOf(text, 'GemeenteWoonplaatsRelatie', name)) {
      if (/<(?:[\w-]+:)?einddatumTijdvakGeldigheid>/i.test(block)) continue;
      const [town, gemeente] = ['gerelateerdeWoonplaats', 'gerelateerdeGemeente'].map(
        (outer) => new RegExp(`${outer}>\\s*<(?:[\\w-]+:)?identificatie[^>]*>\\s*(\\d+)`).exec(block)?.[1],
      );
      if (town && gemeente?.padStart(4, '0') === code) towns.add(town);
    }
  if (towns.size === 0) return null;
  const rings: Ring[] = [];
  const lives = ({ properties }: BagRecord) => endOf(properties, Date.now()) !== 'ended';
  for await (const one of recordsOf(zip, 'WPL', (_, record) => towns.has(String(record().properties['identificatie']))))
    if (lives(one)) rings.push(...ringsIn(one.geometry));
  return rings.length > 0 ? rings : null;
}

/** The XML in a zip, or in the zips of it, in the order of their numbers; a number that is missing is a part that is. */
async function* textsOf(
  zip: ZipFile,
  ofKind: (name: string) => boolean,
): AsyncIterable<{ readonly text: string; readonly name: string }> {
  const own = zip.parts.filter(({ name }) => ofKind(name));
  const files = own.filter(({ name }) => /\.xml$/i.test(name)).toSorted((one, two) => (one.name < two.name ? -1 : 1));
  files.forEach(({ name }, i) => {
    const number = /-(\d{4,})\.xml$/i.exec(name)?.[1];
    if (number && Number(number) !== i + 1)
      throw new Unusable(`${name}: part ${i + 1} before it is missing from the extract; download it again`);
  });
  // Numbers, words of the register and references are plain letters.
  for (const part of files) yield { text: zip.read(part).toString('latin1'), name: part.name };
  for (const part of own.filter(({ name }) => /\.zip$/i.test(name))) {
    const inside = await zip.inside(part);
    try {
      if (inside.parts.length === 0 || !inside.parts.every(({ name }) => ofKind(name)))
        throw new Unusable(`${part.name}: holds something else than its name says; download the extract again`);
      yield* textsOf(inside, ofKind);
    } finally {
      inside.close();
    }
  }
}

function* blocksOf(text: string, element: string, name: string): Iterable<string> {
  const open = new RegExp(`<((?:[\\w-]+:)?${element})[ >]`).exec(text);
  if (!open) return;
  const [start, end] = [`<${open[1]}`, `</${open[1]}>`];
  for (let from = open.index; from >= 0; ) {
    const to = text.indexOf(end, from);
    if (to < 0) throw new Unusable(`${name}: is cut off; download the extract again`);
    yield text.slice(from, to);
    from = text.indexOf(start, to);
    while (from >= 0 && !/[ >]/.test(text[from + start.length] ?? '')) from = text.indexOf(start, from + 1);
  }
}

const valuesIn = (block: string, name: string): string[] =>
  [...block.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?: [^>]*)?>([^<]*)<`, 'g'))].map(([, value = '']) =>
    value.trim(),
  );

function recordOf(block: string, geometry: BagRecord['geometry']): BagRecord {
  const once = single.flatMap((name) => {
    // A building that says something twice says nothing sure.
    const values = [...new Set(valuesIn(block, name))];
    return values.length === 0 ? [] : [[name, values.length === 1 ? values[0] : values.join(' ')] as const];
  });
  const more = Object.entries(several).map(([name, element]) => [name, valuesIn(block, element)] as const);
  return { type: 'Feature', properties: Object.fromEntries([...once, ...more]), geometry };
}

/** GML of the extract: points, and polygons by the lists of their corners. */
function geometryOf(block: string): BagRecord['geometry'] {
  const size = Number(/srsDimension="(\d)"/.exec(block)?.[1] ?? 2);
  const pairs = (list: string): number[][] => {
    const numbers = list.trim().split(/\s+/).map(Number);
    return Array.from({ length: Math.ceil(numbers.length / size) }, (_, i) => numbers.slice(i * size, i * size + 2));
  };
  const ringOf = (side: string) => pairs(/<(?:\w+:)?posList[^>]*>([^<]*)</.exec(side)?.[1] ?? '');
  const polygons = partsOf(block, 'Polygon').map((polygon) => {
    const outer = partsOf(polygon, 'exterior').map(ringOf);
    // A courtyard without the walls around it is no building.
    return outer.length === 1 ? [...outer, ...partsOf(polygon, 'interior').map(ringOf)] : [];
  });
  if (polygons.length > 0) return { type: 'MultiPolygon', coordinates: polygons };
  const position = /<(?:\w+:)?pos(?: [^>]*)?>([^<]*)</.exec(block)?.[1];
  return position === undefined ? null : { type: 'Point', coordinates: pairs(position)[0] };
}

const partsOf = (text: string, element: string): string[] =>
  [...text.matchAll(new RegExp(`<((?:\\w+:)?${element})[ >][\\s\\S]*?</\\1>`, 'g'))].map(([whole]) => whole);
