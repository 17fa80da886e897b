/**
 * A letter of somebody's own in Word, in which fields stand as `{{naam}}`: filled in, with all that the letter has besides. Word
 * cuts a text in pieces where it likes, so a field may lie over several; one alone in a paragraph becomes a paragraph per line.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ok, type Result, refuse } from '../engine/ground/units.ts';

/** Larger is no letter, whatever the zip says of itself. */
const mostBytes = 50_000_000;

/** The parts of a document that people write in. */
const written = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

export type Fields<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface Filled<Name extends string> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Fields that say something and have no place in this letter. */
  readonly absent: readonly Name[];
  /** Fields of the letter that nothing is known of: they stay as they are. */
  readonly unknown: readonly string[];
}

/** @returns error `template-unreadable`, or `template-empty` where no field stands in it */
export function filledTemplate<Name extends string>(bytes: Uint8Array, fields: Fields<Name>): Result<Filled<Name>> {
  const parts = partsOf(bytes);
  if (!parts) return refuse('template-unreadable', 'no Word document');
  const seen = new Set<string>();
  const named = new Map<string, readonly string[]>(Object.entries(fields));
  for (const [path, part] of Object.entries(parts))
    if (written.test(path)) parts[path] = strToU8(filledPart(strFromU8(part), named, seen));
  if (seen.size === 0) return refuse('template-empty', 'no field in it');
  return ok({
    bytes: new Uint8Array(zipSync(parts)),
    absent: (Object.keys(fields) as Name[]).filter((name) => fields[name].length > 0 && !seen.has(name)),
    unknown: [...seen].filter((name) => !named.has(name)),
  });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= mostBytes;
      },
    });
    return size <= mostBytes && 'word/document.xml' in parts ? parts : null;
  } catch {
    return null;
  }
}

const paragraph = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const text = /(<w:t)(?: [^>]*)?>([^<]*)(<\/w:t>)/g;
const field = /\{\{\s*([\p{L}\d-]+)\s*\}\}/gu;

type Named = ReadonlyMap<string, readonly string[]>;

/** Innermost paragraphs: one that holds a text box is left to the paragraphs of that box. */
function filledPart(xml: string, named: Named, seen: Set<string>): string {
  return xml.replaceAll(paragraph, (one) => {
    const whole = [...one.matchAll(text)].map(([, , words = '']) => words).join('');
    const found = [...whole.matchAll(field)].map(([, name = '']) => name);
    for (const name of found) seen.add(name);
    const [only = ''] = found;
    const alone = found.length === 1 && whole.replace(field, '').trim() === '';
    const lines = alone ? named.get(only) : undefined;
    // A cell must keep a paragraph, so an empty list leaves an empty one.
    if (lines && lines.length !== 1)
      return lines.length === 0 ? inText(one, () => '') : lines.map((line) => inText(one, () => line)).join('');
    return found.some((name) => named.has(name)) ? inText(one, (name) => named.get(name)?.join('; ')) : one;
  });
}

/** Each field in the piece where it begins; what it takes of the next pieces goes. */
function inText(xml: string, valueOf: (name: string) => string | undefined): string {
  const pieces = [...xml.matchAll(text)].map(([, , words = '']) => words);
  const whole = pieces.join('');
  const out = pieces.map(() => '');
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).join('').length);
  const pieceAt = (at: number): number => ends.findIndex((end) => at < end);
  const matches = new Map([...whole.matchAll(field)].map((match) => [match.index, match]));
  for (let at = 0; at < whole.length; ) {
    const match = matches.get(at);
    const value = match && valueOf(match[1] ?? '');
    out[pieceAt(at)] += value === undefined ? whole.charAt(at) : escaped(value);
    at += value === undefined ? 1 : (match?.[0].length ?? 1);
  }
  let i = 0;
  return xml.replaceAll(
    text,
    (_, open: string, __, close: string) => `${open} xml:space="preserve">${out[i++]}${close}`,
  );
}

/** XML knows no control signs at all. */
const escaped = (value: string): string =>
  value
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
