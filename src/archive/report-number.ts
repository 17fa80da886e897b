/**
 * The report number: what papers cite. It is random, made when a computation is first printed, saved or copied, and kept with
 * the outcome. A kenmerk is made of the input, so confidential yes/no answers could be guessed from it by trying them.
 */
import { type Outcomes, publishedIn, type Recorded } from './outcomes.ts';

/** Begins otherwise than a kenmerk; a number of before that opens as it was. */
export const reportNumberForm = /^(?:RN|GW)(-[0-9A-HJKMNP-TV-Z]{4}){2}$/;

/** No I, L, O and U: a number is also read aloud and typed over. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param random eight random bytes */
export function reportNumberFrom(random: Uint8Array): string {
  const signs = Array.from(random.subarray(0, 8), (byte) => letters[byte % letters.length]).join('');
  return `RN-${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** The number that this computation has; null while it was never printed, saved or copied. */
export function reportNumberIn(outcomes: readonly Recorded[], kenmerk: string): string | null {
  return outcomes.find((one) => one.kenmerk === kenmerk && one.reportNumber)?.reportNumber ?? null;
}

/** The same of a dossier; a public copy goes on being cited by the number that it was published under. */
export const numberOf = (dossier: Outcomes, kenmerk: string): string | null =>
  publishedIn(dossier)?.kenmerk || reportNumberIn(dossier.outcomes, kenmerk);

/** The outcomes with this number on every one of the computation it was made for, which is added when it is not there. */
export function withReportNumber(outcomes: readonly Recorded[], made: Recorded, number: string): readonly Recorded[] {
  const all = outcomes.some(({ kenmerk }) => kenmerk === made.kenmerk) ? outcomes : [...outcomes, made];
  return all.map((one) => (one.kenmerk === made.kenmerk ? { ...one, reportNumber: number } : one));
}
