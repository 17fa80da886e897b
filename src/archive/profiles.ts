/** Charge profiles that were opened here by hand: in this browser only, with their last day. Past that day they are not used. */
import type { Result } from '../engine/ground/units.ts';
import { isPastDay, type Kept, keep, listKept, wipeKept } from './desk.ts';

const kind = 'charge-profile';

/** What was opened, as it came: its hash is that of these bytes. */
export interface KeptProfile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @param expires ISO date, the last day */
export const keepProfile = (value: KeptProfile, expires: string): Promise<Result<void>> =>
  keep({ id: idOf(value.sha256), kind, expires, value });

export const listProfiles = (): Promise<Result<readonly Kept<KeptProfile>[]>> => listKept<KeptProfile>(kind);

/** Null where it is not kept, or no longer used. @param today ISO date */
export async function profileKept(sha256: string, today: string): Promise<KeptProfile | null> {
  const kept = await listProfiles();
  const found = kept.ok ? kept.value.find(({ value }) => value.sha256 === sha256) : undefined;
  return found && !isPastDay(found, today) ? found.value : null;
}

export const wipeProfile = (sha256: string): Promise<Result<void>> => wipeKept(idOf(sha256));

const idOf = (sha256: string): string => `${kind}:${sha256}`;
