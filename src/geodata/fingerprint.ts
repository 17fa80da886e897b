/** Fingerprints of what came in: a file, an answer, or one answer in several pages or parts. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Source } from '../engine/scene/scene.ts';

/**
 * Of one page its own SHA-256; of more the SHA-256 of theirs, in hex, in the order they came, a line each. Anyone who kept the
 * pages can make it again: `sha256sum page-* | cut -d" " -f1 | sha256sum`.
 */
export function printOf(pages: readonly string[]): Pick<Source, 'sha256' | 'pages'> {
  const [only = null] = pages;
  if (pages.length < 2) return { sha256: only };
  const list = pages.map((one) => `${one}\n`).join('');
  return { sha256: printOfBytes(utf8ToBytes(list)), pages: pages.length };
}

/** SHA-256 in hex: what `sha256sum` says of the same bytes. */
export const printOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
