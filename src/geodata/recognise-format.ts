/** Which format a file is in that is not read here, by its first bytes and what is in it: each is said by its name. */

export const formats = [
  'geopackage',
  'shapefile',
  'zip',
  'lvbag',
  'gml',
  'kml',
  'service',
  'geoparquet',
  'gzip',
  'dxf',
  'workbook',
  'document',
] as const;
export type Format = (typeof formats)[number];

export interface Recognised {
  readonly code: `format-${Format}`;
  /** For people on the command line. */
  readonly message: string;
  /** What a service said instead of giving a file. */
  readonly said: string;
}

const looked = 20_000;

const messages: Readonly<Record<Format, string>> = {
  geopackage:
    'a GeoPackage; `cut` takes a municipality out of it, or save the layer of panden as GeoJSON (ogr2ogr -f GeoJSON panden.geojson FILE pand)',
  shapefile: 'a shapefile; save it as GeoJSON (ogr2ogr -f GeoJSON panden.geojson FILE)',
  zip: 'a zip; unpack it and give the file of panden in it',
  lvbag:
    'an extract of the LVBAG; `cut` takes a municipality out of its zip, or save its panden as GeoJSON (ogr2ogr -f GeoJSON panden.geojson FILE)',
  gml: 'GML; ask the service for outputFormat=application/json, or save it as GeoJSON',
  kml: 'KML; save it as GeoJSON',
  service: 'the message of a service that gave no data',
  geoparquet: 'GeoParquet; save it as GeoJSON',
  gzip: 'packed with gzip; unpack it first',
  dxf: 'a DXF drawing; it holds no buildings of the register',
  workbook: 'a workbook; it holds no outlines: give buildings as GeoJSON, a list of sites as CSV',
  document: 'a document; it holds no outlines: give buildings as GeoJSON',
};

/** @param text the file as text, its first bytes as they are @returns null for what the readers here may know */
export function formatOf(text: string): Recognised | null {
  const format = named(text);
  if (format === null) return null;
  const said = format === 'service' ? exceptionIn(text) : '';
  const message = `it is ${messages[format]}${said ? `: ${said}` : ''}`;
  return { code: `format-${format}`, message, said };
}

function named(text: string): Format | null {
  const start = text.slice(0, looked).replace(/^\uFEFF/, '');
  if (start.startsWith('SQLite format 3')) return 'geopackage';
  if (start.startsWith("\u0000\u0000'\n")) return 'shapefile';
  if (start.startsWith('PAR1')) return 'geoparquet';
  // The second byte of gzip is no letter in UTF-8, and another one in Windows-1252.
  if (start.startsWith('\u001f') && '\u008b\uFFFD\u2039'.includes(start[1] ?? ' ')) return 'gzip';
  if (start.startsWith('PK\u0003\u0004')) return packed(text);
  // An office document of before 2007; of its mark of eight bytes few are letters.
  if (start[2] === '\u0011' && start.slice(3, 8).includes('\u001a')) return 'document';
  if (/^\s*0\r?\n\s*SECTION/.test(start)) return 'dxf';
  if (!start.trimStart().startsWith('<')) return null;
  if (/<(?:\w+:)?(?:ExceptionReport|ServiceExceptionReport)\b/.test(start)) return 'service';
  if (/<(?:\w+:)?kml\b/i.test(start)) return 'kml';
  if (/bagStand|sl-bag-extract|lvbag/i.test(start)) return 'lvbag';
  return /<(?:\w+:)?FeatureCollection\b|opengis\.net\/wfs|<gml:/.test(start) && !/verzoek/i.test(start) ? 'gml' : null;
}

/** What a zip holds is named in it, whole; a list in a workbook and our own package are opened before this is asked. */
function packed(text: string): Format {
  if (text.includes('xl/workbook.xml')) return 'workbook';
  if (/\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/.test(text)) return 'document';
  if (/\.shp\b/i.test(text)) return 'shapefile';
  return /\d{4}PND\d{8}|lvbag|\d{4}(?:VBO|NUM|OPR)\d{8}/i.test(text) ? 'lvbag' : 'zip';
}

function exceptionIn(text: string): string {
  const said = /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^>]*>([\s\S]{0,400}?)</.exec(text)?.[1] ?? '';
  return said.replace(/\s+/g, ' ').trim().slice(0, 200);
}
