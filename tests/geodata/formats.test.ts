/** A file of another kind is said by its name, in both languages, with the next step; what can be read is read. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { formatOf, formats } from '../../src/geodata/recognise-format.ts';
import { problemsEn } from '../../src/i18n/en/problems.ts';
import { problemsNl } from '../../src/i18n/nl/problems.ts';
import { flatGeobuf } from './flat-geobuf-file.ts';
import { street } from './street.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((one) => (typeof one === 'string' ? [...strToU8(one)] : [...one])));
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(40))])));
const exception = (text: string) =>
  `<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

const files: readonly (readonly [format: (typeof formats)[number], file: Uint8Array])[] = [
  ['geopackage', bytes('SQLite format 3', [0, 16, 0, 1, 1])],
  ['shapefile', bytes([0, 0, 0x27, 0x0a, 0, 0, 0, 0])],
  ['shapefile', zip('panden.shp', 'panden.dbf')],
  ['zip', zip('panden.geojson')],
  ['lvbag', zip('9999PND08112026.zip')],
  ['lvbag', bytes('<?xml version="1.0"?>\n<sl-bag-extract:bagStand xmlns:sl-bag-extract="http://x">')],
  ['gml', bytes('<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0">')],
  ['kml', bytes('\uFEFF<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">')],
  ['service', bytes(exception('Feature type :pand unknown'))],
  ['geoparquet', bytes('PAR1', [21, 0])],
  ['gzip', bytes([0x1f, 0x8b, 8, 0])],
  ['dxf', bytes('  0\r\nSECTION\r\n  2\r\nHEADER\r\n')],
];

describe('a file of another kind', () => {
  it.each(files)('%s is said by its name', async (format, file) => {
    const read = await readBuildingBytes(file, 'x');
    expect(read.ok ? 'read' : read.error.code).toBe(`format-${format}`);
    for (const words of [problemsNl, problemsEn]) expect(words[`format-${format}`].length).toBeGreaterThan(20);
  });

  it('each format that is known is tried here', () => {
    expect([...new Set(files.map(([format]) => format))].toSorted()).toEqual([...formats].toSorted());
  });

  it('what the service said comes with it', () => {
    expect(formatOf(exception('Feature type :pand unknown'))?.said).toBe('Feature type :pand unknown');
  });

  it('a request of the DSO, a workbook and what is none of these go on to their own readers', () => {
    for (const text of [
      '<v:verzoek xmlns:v="http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek" xmlns:gml="http://www.opengis.net/gml/3.2">',
      'naam;x;y\nA;1;2\n',
      street.file(),
    ])
      expect(formatOf(text)).toBeNull();
    expect(formatOf(new TextDecoder().decode(zip('[Content_Types].xml', 'xl/workbook.xml')))).toBeNull();
  });
});

describe('what can be read', () => {
  const across = [street.shop, street.homes, ...street.halls];
  const ids = across.map(({ properties }) => String(properties['identificatie'])).toSorted();
  const read = async (file: Uint8Array) => {
    const answer = await readBuildingBytes(file, 'x');
    return answer.ok ? answer.value.buildings.map(({ id }) => id).toSorted() : answer.error.code;
  };

  it('GeoJSON a line, with and without a separator of records', async () => {
    const lines = across.map((one) => JSON.stringify(one));
    expect(await read(bytes(`${lines.join('\n')}\n`))).toEqual(ids);
    expect(await read(bytes(lines.map((one) => `\u001e${one}\n`).join('')))).toEqual(ids);
  });

  it('FlatGeobuf', async () => {
    const features = across.map(({ properties, geometry }) => ({
      properties: properties as Record<string, string | number>,
      rings: geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as [number, number])),
    }));
    expect(await read(flatGeobuf(features))).toEqual(ids);
  });
});
