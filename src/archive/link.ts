/** A dossier in a link fragment: `#b=1.` + base64url of deflate-raw JSON. Survives printing to PDF. */
import { type Result, refuse } from '../engine/units.ts';
import type { Dossier } from './dossier.ts';
import { readDossier } from './dossier-schema.ts';

/** A larger answer than this is a bomb, not a dossier. */
const largestBytes = 30_000_000;

export async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `b=1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** @returns errors `no-link`, `damaged`, `too-large`, and those of `readDossier` */
export async function unpacked(fragment: string): Promise<Result<Dossier>> {
  const found = /b=1\.([A-Za-z0-9_-]+)/.exec(fragment)?.[1];
  if (!found) return refuse('no-link', 'no dossier in this link');
  try {
    const binary = atob(found.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.length;
      if (size > largestBytes) {
        await reader.cancel();
        return refuse('too-large', 'the link holds more than a dossier can be');
      }
      parts.push(step.value);
    }
    return readDossier(JSON.parse(await new Blob(parts as BlobPart[]).text()));
  } catch {
    return refuse('damaged', 'the link is cut off or changed');
  }
}
