/**
 * A workbook as lines of text cells. By hand, because a number must come out as it stands in the file: what reads a cell
 * through a float takes the noughts off an IMEI and the end off a long number. Dates, and only they, are worked out.
 */
import { strFromU8, unzipSync } from 'fflate';
import { ok, type Result, refuse } from '../../engine/ground/units.ts';
import { csvOf } from './table.ts';

/** More than this is no list, or a trap. */
const mostBytes = 200_000_000;
const mostColumns = 1000;
const mostRows = 2_000_000;

/** The first two bytes of every zip, and what only a workbook has among the names of its parts. */
export function isXlsx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  // The list of parts stands at the end.
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes('xl/workbook.xml');
}

/**
 * All sheets that hold something, as one CSV with `;`.
 * @returns errors `damaged`, `too-large`, `empty`, and `several` for sheets with other columns: nothing of them is left out unsaid
 */
export function csvFromXlsx(bytes: Uint8Array): Result<string> {
  let parts: Map<string, string>;
  try {
    const found = partsOf(bytes);
    if (!found) return refuse('too-large', 'the workbook is larger than 200 MB unpacked');
    parts = found;
  } catch {
    return refuse('damaged', 'the workbook cannot be unpacked; it may be cut off or locked with a password');
  }
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml') ?? '');
  const dates = dateStyles(parts.get('xl/styles.xml') ?? '');
  const sheets = [...sheetPaths(parts)]
    .map(([name, path]) => ({ name, rows: rowsOf(parts.get(path) ?? '', shared, dates) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  const [first, ...others] = sheets;
  if (!first) return refuse('empty', 'the workbook holds nothing');
  const head = first.rows[0] ?? [];
  const same = ({ rows }: typeof first) => JSON.stringify(rows[0] ?? []) === JSON.stringify(head);
  if (!others.every(same))
    return refuse('several', `the workbook has several tables: ${sheets.map(({ name }) => name).join(', ')}`, {
      sheets: sheets.map(({ name }) => name).join(', '),
    });
  return ok(
    csvOf({ head, rows: [...first.rows.slice(1), ...others.flatMap(({ rows }) => rows.slice(1))] }, 'as it is'),
  );
}

/** Null when it is too large. */
function partsOf(bytes: Uint8Array): Map<string, string> | null {
  let size = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/.test(name))
        return false;
      size += originalSize;
      return size <= mostBytes;
    },
  });
  if (size > mostBytes) return null;
  return new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
}

/** Sheets by name in their order, with the part that holds each; hidden ones too. */
function* sheetPaths(parts: ReadonlyMap<string, string>): Iterable<[name: string, path: string]> {
  const targets = new Map(
    elements(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ of }) => [of('Id'), of('Target')]),
  );
  for (const { of } of elements(parts.get('xl/workbook.xml') ?? '', 'sheet')) {
    const target = targets.get(of('r:id') || of('id'));
    if (target) yield [plain(of('name')), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  }
}

interface Element {
  readonly of: (attribute: string) => string;
  readonly inner: string;
}

/** Elements of a name that do not stand in one another, whatever prefix they have. */
function elements(xml: string, name: string): Element[] {
  const form = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(form)].map(([, attributes = '', inner = '']) => ({
    of: (attribute) => new RegExp(`(?:^|\\s)${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '',
    inner,
  }));
}

/** Texts of a piece of rich text, one after another; how a word is to be pronounced is no part of it. */
const textIn = (xml: string): string =>
  elements(xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't')
    .map(({ inner }) => plain(inner))
    .join('');

const sharedTexts = (xml: string): string[] => elements(xml, 'si').map(({ inner }) => textIn(inner));

/** Numbers of styles that show a number as a day or a time. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Map(elements(xml, 'numFmt').map(({ of }) => [Number(of('numFmtId')), plain(of('formatCode'))]));
  const [cells] = elements(xml, 'cellXfs');
  const isDate = (id: number) =>
    (id >= 14 && id <= 22) ||
    (id >= 45 && id <= 47) ||
    /[dmyjhs]/i.test((own.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  return new Set(
    elements(cells?.inner ?? '', 'xf').flatMap(({ of }, i) => (isDate(Number(of('numFmtId'))) ? [i] : [])),
  );
}

function rowsOf(xml: string, shared: readonly string[], dates: ReadonlySet<number>): string[][] {
  const rows: string[][] = [];
  for (const { of, inner } of elements(xml, 'row')) {
    const at = Number(of('r')) - 1;
    const place = Number.isInteger(at) && at >= rows.length && at < mostRows ? at : rows.length;
    while (rows.length < place) rows.push([]);
    const row: string[] = [];
    for (const cell of elements(inner, 'c')) {
      const column = columnOf(cell.of('r')) ?? row.length;
      if (column >= mostColumns) continue;
      while (row.length < column) row.push('');
      row[column] = valueOf(cell, shared, dates);
    }
    rows.push(row);
  }
  return rows;
}

function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf({ of, inner }: Element, shared: readonly string[], dates: ReadonlySet<number>): string {
  const raw = plain(elements(inner, 'v')[0]?.inner ?? '');
  switch (of('t')) {
    case 's':
      return shared[Number(raw)] ?? '';
    case 'inlineStr':
      return textIn(inner);
    case 'b':
      return raw === '1' ? 'true' : 'false';
    case '':
    case 'n':
      return raw !== '' && dates.has(Number(of('s') || 0)) ? dayOf(raw) : raw;
    default:
      return raw;
  }
}

/** A day of the calendar of Excel, which begins at the end of 1899; with a time when there is one. */
function dayOf(raw: string): string {
  const serial = Number(raw);
  if (!(serial >= 1 && serial < 2_958_466)) return raw;
  // Excel thinks that 1900 was a leap year.
  const days = serial < 60 ? serial + 1 : serial;
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  return Number.isInteger(serial) ? moment.slice(0, 10) : moment.slice(0, 19);
}

const plain = (xml: string): string =>
  xml
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (_, ten, hex, name) =>
      name
        ? ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? '')
        : letter(Number(ten ?? Number.parseInt(hex, 16))),
    )
    // Excel writes a letter that XML does not know as _x0007_.
    .replace(/_x([0-9A-F]{4})_/g, (_, hex) => letter(Number.parseInt(hex, 16)))
    .replaceAll('\r\n', '\n');

const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
