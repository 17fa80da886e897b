/**
 * Lists of sites as people keep them: CSV with any separator, columns by the names they usually have. A line that names no
 * place stays in the list and says so; it never stops the rest.
 */
import Papa from 'papaparse';
import { inNetherlands, toRd } from '../../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../../engine/ground/units.ts';
import type { MachineFunction, RdPoint, Siting } from '../../engine/scene/scene.ts';
import { siting as sitings } from '../../engine/scene/scene.ts';

/** Columns x and y the wrong way round, degrees in them, a place abroad. */
export type PlaceProblem = 'rd-swapped' | 'degrees-in-rd' | 'outside-netherlands';

export interface ListedSite {
  /** Line of the file, the header is line 1. */
  readonly line: number;
  readonly name: string;
  readonly point: RdPoint | null;
  /** Address to look up when there is no point; empty when there is none. */
  readonly address: string;
  readonly siting: Siting;
  readonly functions: readonly MachineFunction[];
  /** What the line says nothing of, and is taken to be as usual. */
  readonly unsaid: readonly ('siting' | 'functions')[];
  /** Why this line cannot be judged. */
  readonly problem: PlaceProblem | 'no-place' | null;
}

const columns = {
  name: /^(?:naam|name|locatienaam|omschrijving|titel)$/,
  id: /^(?:id|nummer_?id|code|zaaknummer)$/,
  x: /^(?:x|rd_?x|x_?rd|x_?coordinaat)$/,
  y: /^(?:y|rd_?y|y_?rd|y_?coordinaat)$/,
  lat: /^(?:lat|latitude|breedte|breedtegraad)$/,
  lon: /^(?:lon|lng|long|longitude|lengte|lengtegraad)$/,
  street: /^(?:adres|straat_?adres|street_?address|address|straat|straatnaam|openbareruimte)$/,
  number: /^(?:huisnummer|huisnr|nr)$/,
  letter: /^(?:huisletter)$/,
  addition: /^(?:toevoeging|huisnummer_?toevoeging|toev)$/,
  postcode: /^(?:postcode|postal_?code|zip)$/,
  city: /^(?:plaats|woonplaats|stad|city)$/,
  siting: /^(?:plaatsing|siting|opstelling)$/,
  functions: /^(?:functies|functions|functionaliteit|functionality)$/,
} as const;
type Column = keyof typeof columns;

const most = 5000;
/** A header is looked for in so many rows. */
const titleRows = 10;

/** @returns errors `empty-file`, `unreadable` (no text), `no-columns` (no column says where), `too-many` */
export function readSites(text: string): Result<readonly ListedSite[]> {
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') return refuse('empty-file', 'the file is empty');
  if (clean.startsWith('\u0000')) return refuse('unreadable', clean.slice(1, 300));
  // A spreadsheet says in a line of its own what parts its columns.
  const said = /^sep=(.)\r?\n/i.exec(clean);
  const { data } = Papa.parse<string[]>(said ? clean.slice(said[0].length) : clean, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
    ...(said && { delimiter: said[1] as string }),
  });
  // Above the header there may be a title and a date.
  const found = data.slice(0, titleRows).findIndex((row) => saysWhere(columnsIn(row)));
  const start = Math.max(0, found);
  const [header = [], ...rows] = data.slice(start);
  const at = columnsIn(header);
  if (!saysWhere(at)) return refuse('no-columns', 'no column says where', { columns: header.join(', ').slice(0, 200) });
  if (rows.length > most) return refuse('too-many', 'too many sites', { count: rows.length });
  return ok(rows.map((row, i) => site(row, i + 2 + start + (said ? 1 : 0), at)));
}

/** Where each column stands, by the names people give it; -1 where there is none. */
function columnsIn(header: readonly string[]): Record<Column, number> {
  const names = header.map((name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .trim()
      .toLowerCase()
      .replace(/^@/, '')
      .replace(/[\s-]+/g, '_'),
  );
  return Object.fromEntries(
    Object.entries(columns).map(([column, form]) => [column, names.findIndex((name) => form.test(name))]),
  ) as Record<Column, number>;
}

function saysWhere(at: Record<Column, number>): boolean {
  const has = (...wanted: Column[]) => wanted.every((column) => at[column] >= 0);
  return has('x', 'y') || has('lat', 'lon') || has('street') || has('postcode', 'number');
}

function site(row: readonly string[], line: number, at: Record<Column, number>): ListedSite {
  const cell = (column: Column) => (at[column] < 0 ? '' : (row[at[column]] ?? '').trim().slice(0, 200));
  const number = (column: Column) => (cell(column) === '' ? Number.NaN : Number(cell(column).replace(',', '.')));
  const addition = cell('addition').replace(/^-/, '');
  const house = `${cell('number')}${cell('letter')}${addition ? `-${addition}` : ''}`;
  const address = [
    [cell('street'), house].filter(Boolean).join(' '),
    [cell('postcode'), cell('city')].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');
  const [lat, lon] = [number('lat'), number('lon')];
  const decimal = placed(number('x'), number('y'), lat, lon);
  // A point parts decimals or thousands; what lies in the country decides.
  const whole = Array.isArray(decimal)
    ? decimal
    : placed(thousands(cell('x')), thousands(cell('y')), Number.NaN, Number.NaN);
  const place = Array.isArray(whole) || whole === 'rd-swapped' ? whole : decimal;
  const said = cell('siting').toLowerCase();
  return {
    line,
    name: cell('name') || address || cell('id') || `${line}`,
    point: typeof place === 'string' ? null : place,
    address,
    siting: sitingIn(said),
    functions: functionsIn(cell('functions')),
    unsaid: (['siting', 'functions'] as const).filter((column) => cell(column) === ''),
    problem: typeof place === 'string' ? place : place === null && address === '' ? 'no-place' : null,
  };
}

/** The longest name that is in it: a pinwinkel is no winkel. A kiosk stands by itself. */
function sitingIn(said: string): Siting {
  if (/kiosk/.test(said)) return 'unit';
  const [first] = sitings.filter((one) => said.includes(one)).toSorted((one, two) => two.length - one.length);
  return first ?? 'gevel';
}

/** `121.687,50`, with points between the thousands; no number when it is written otherwise. */
const thousands = (text: string): number =>
  /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? Number(text.replace(/\./g, '').replace(',', '.')) : Number.NaN;

/** Null: the line has no coordinates. */
function placed(x: number, y: number, lat: number, lon: number): RdPoint | PlaceProblem | null {
  if (Number.isFinite(x) && Number.isFinite(y)) {
    if (inNetherlands(x, y)) return [x, y];
    if (onGlobe(Math.max(x, y), Math.min(x, y))) return 'degrees-in-rd';
    return inNetherlands(y, x) ? 'rd-swapped' : 'outside-netherlands';
  }
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return null;
  const [north, east] = lat < lon ? [lon, lat] : [lat, lon];
  return onGlobe(north, east) ? toRd(north, east) : 'outside-netherlands';
}

const onGlobe = (lat: number, lon: number): boolean => lat > 50 && lat < 54 && lon > 3 && lon < 7.5;

/** Geldmaat's names and the model's own; a machine that says nothing gives out money. */
function functionsIn(text: string): MachineFunction[] {
  const found: MachineFunction[] = [];
  if (/opname|opnemen|geldautomaat/i.test(text)) found.push('opname');
  if (/stort/i.test(text)) found.push('storten');
  if (/seal/i.test(text)) found.push('sealbag');
  return found.length > 0 ? found : ['opname'];
}
