/** All dossiers in one file, with a checksum: to move to another browser, or to keep beside it. */

import { ok, type Result, refuse } from '../engine/ground/units.ts';
import { fingerprint } from '../engine/models/models.ts';
import type { Dossier } from './dossier.ts';
import { readDossier } from './dossier-schema.ts';

const schema = 'gevelwijzer/dossiers@1';

export const isBundle = (start: string): boolean => start.includes('"gevelwijzer/dossiers@');

/** @param dossiers whole ones, and what is none any more: it goes along as it is @param made ISO date-time */
export function bundleOf(dossiers: readonly unknown[], made: string): string {
  return JSON.stringify({ schema, made, sha256: fingerprint(dossiers), dossiers });
}

/**
 * Those that can be read, and how many cannot; one that is damaged does not keep the others out.
 * @returns errors `newer-version`, `damaged`, `wrong-hash`
 */
export function readBundle(text: string): Result<{ dossiers: readonly Dossier[]; damaged: number }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('damaged', 'this is not valid JSON; the file may be cut off');
  }
  const { schema: given, sha256, dossiers } = (value ?? {}) as Record<string, unknown>;
  if (typeof given === 'string' && /^gevelwijzer\/dossiers@\d+$/.test(given) && given !== schema)
    return refuse('newer-version', `the file has schema ${given}`);
  if (given !== schema || !Array.isArray(dossiers)) return refuse('damaged', 'this is no file with dossiers');
  if (fingerprint(dossiers) !== sha256) return refuse('wrong-hash', 'the checksum does not fit what is in the file');
  const read = dossiers.map(readDossier);
  return ok({
    dossiers: read.flatMap((one) => (one.ok ? [one.value] : [])),
    damaged: read.filter((one) => !one.ok).length,
  });
}
