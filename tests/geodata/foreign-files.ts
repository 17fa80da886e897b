/** Files that people have and that are no buildings to be read here, each as its makers begin it. */
import { strToU8, zipSync } from 'fflate';
import type { Format } from '../../src/geodata/recognise-format.ts';
import { xlsxOf } from '../../src/modules/sheet/write-xlsx.ts';

export const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((one) => (typeof one === 'string' ? [...strToU8(one)] : [...one])));
export const zipOf = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(40))])));
export const exception = (text: string) =>
  `<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

export const foreignFiles: readonly (readonly [format: Format, name: string, file: Uint8Array])[] = [
  ['geopackage', 'bag-light.gpkg', bytesOf('SQLite format 3', [0, 16, 0, 1, 1])],
  ['shapefile', 'panden.shp', bytesOf([0, 0, 0x27, 0x0a, 0, 0, 0, 0])],
  ['shapefile', 'panden.zip', zipOf('panden.shp', 'panden.dbf')],
  ['zip', 'geojson.zip', zipOf('panden.geojson')],
  ['lvbag', 'lvbag-extract-nl.zip', zipOf('9999PND08112026.zip')],
  ['lvbag', '9999PND.xml', bytesOf('<?xml version="1.0"?>\n<sl-bag-extract:bagStand xmlns:sl-bag-extract="http://x">')],
  [
    'gml',
    'panden.gml',
    bytesOf('<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0">'),
  ],
  ['kml', 'panden.kml', bytesOf('\uFEFF<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">')],
  ['service', 'wfs.xml', bytesOf(exception('Feature type :pand unknown'))],
  ['geoparquet', 'panden.parquet', bytesOf('PAR1', [21, 0])],
  ['gzip', 'panden.geojson.gz', bytesOf([0x1f, 0x8b, 8, 0])],
  ['dxf', 'plan.dxf', bytesOf('  0\r\nSECTION\r\n  2\r\nHEADER\r\n')],
  ['workbook', 'kosten.xlsx', xlsxOf({ head: ['post', 'bedrag'], rows: [['folie', '120']] }, 'Blad1')],
  ['document', 'oud.xls', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0x3b, 0x0a])],
  ['document', 'brief.docx', zipOf('[Content_Types].xml', 'word/document.xml')],
  [
    'document',
    'lijst.ods',
    bytesOf('PK\u0003\u0004', [20, 0, 0, 0, 0, 0], 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  ],
];
