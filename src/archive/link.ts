/**
 * A dossier or scene in a link fragment: `#b=2.` + checksum + `.` + base64url of deflate-raw JSON; `#b=1.` had no checksum.
 * Survives printing to PDF by Chromium, which writes the address of a link as it is.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '../engine/ground/units.ts';

/** A larger answer than this is a bomb, not a dossier. */
const largestBytes = 30_000_000;

/** First 16 hex digits of the SHA-256 of the text: tells a changed link from a whole one. */
const checksum = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);

export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  const data = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `b=2.${checksum(text)}.${data}`;
}

/**
 * The text that was packed, byte for byte, out of a link or a whole PDF.
 * @returns errors `no-link`, `several` (merged reports), `newer-version`, `damaged`, `too-large`
 */
export async function unpackedText(source: string): Promise<Result<string>> {
  const raw = linksIn(source);
  const found = raw.length > 0 || !source.startsWith('%PDF') ? raw : linksIn(await packedObjects(source));
  const read = await Promise.all(found.map(async (link) => ({ link, text: await opened(link) })));
  // What only looks like a link is text that somebody typed: a report has a checksum, or opens.
  const reports = read.filter(({ link, text }) => /^b=\d+\.[0-9a-f]{16}\./.test(link) || opens(text));
  if (reports.length > 1) return refuse('several', 'more than one report in this file');
  const [only = read[0]] = reports;
  return only?.text ?? refuse('no-link', 'no dossier in this link');
}

function linksIn(source: string): string[] {
  const found = source.matchAll(/b=\d{1,3}\.(?:[0-9a-f]{16}\.)?[A-Za-z0-9_-]+/g);
  return [...new Set([...found].map(([whole]) => whole))];
}

const opens = (text: Result<string>): boolean =>
  text.ok ? text.value.startsWith('{') : text.error.code === 'too-large';

async function opened(link: string): Promise<Result<string>> {
  const parts = link.slice(2).split('.');
  const version = Number(parts[0]);
  if (version > 2) return refuse('newer-version', `the link has version ${version}, this release reads up to 2`);
  const [sum, data] = version === 2 ? [parts[1], parts[2]] : [null, parts[1]];
  const damaged = refuse('damaged', 'the link is cut off or changed');
  if (!data || version < 1) return damaged;
  try {
    const text = await inflated(bytesOf(data), 'deflate-raw');
    if (text === null) return refuse('too-large', 'the link holds more than a dossier can be');
    return sum === null || checksum(text) === sum ? ok(text) : damaged;
  } catch {
    return damaged;
  }
}

/** Firefox writes a PDF with its links in streams of packed objects; what cannot be unpacked holds no link. */
async function packedObjects(pdf: string): Promise<string> {
  const parts = [...pdf.matchAll(/\/Type\s*\/ObjStm\b[\s\S]{0,400}?stream\r?\n([\s\S]*?)endstream/g)].map(
    ([, part = '']) =>
      inflated(
        Uint8Array.from(part.replace(/\r?\n$/, ''), (letter) => letter.charCodeAt(0)),
        'deflate',
        'latin1',
      ).catch(() => null),
  );
  return (await Promise.all(parts)).join('\n');
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** Null when it grows larger than a dossier can be; stops reading there. */
async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  form: 'deflate' | 'deflate-raw',
  letters: 'utf-8' | 'latin1' = 'utf-8',
): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(form)).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > largestBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(step.value);
  }
  return new TextDecoder(letters, { fatal: true }).decode(await new Blob(parts as BlobPart[]).arrayBuffer());
}
