/** An incident as a link to this page, for another device: it stands behind the #, which no browser sends to a server. */
import { type Incident, readIncident } from '../../../modules/draaiboek/incident.ts';

const door = '#/draaiboek/neem-over/';
/** What unpacks to more is no incident. */
const mostSigns = 500_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > mostSigns) throw new RangeError('too long for an incident');
    parts.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Names of lines are numbered anew: they are long, and say nothing to who reads. */
const brief = (incident: Incident): Incident => ({
  ...incident,
  entries: incident.entries.map((entry, i) => ({ ...entry, id: String(i) })),
});

/** @param page address of this page without what stands behind the # */
export async function linkOf(incident: Incident, page: string): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(brief(incident))),
    new CompressionStream('deflate-raw'),
  );
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return page + door + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null for an address that hands nothing over; `unreadable` for one that is broken. */
export async function incidentIn(hash: string): Promise<Incident | 'unreadable' | null> {
  if (!hash.startsWith(door)) return null;
  try {
    const text = atob(hash.slice(door.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const json = await through(packed, new DecompressionStream('deflate-raw'));
    return readIncident(JSON.parse(new TextDecoder().decode(json))) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}
