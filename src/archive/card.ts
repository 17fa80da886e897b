/** What the list shows of a dossier without opening it. A card that cannot be read harms no other, and is shown as such. */

import { isMoment } from '../engine/ground/units.ts';
import { type Verdict, verdicts } from '../engine/scene/assessment.ts';
import type { Dossier } from './dossier.ts';
import { publishedIn, type Recorded } from './outcomes.ts';
import { placeName } from './place-name.ts';

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly changed: string;
  readonly verdict: Verdict | null;
  /** Absent also on a card of an older release. */
  readonly under?: Recorded['under'];
  readonly exposures?: Recorded['exposures'];
  readonly notGreenAt?: Recorded['notGreenAt'];
  readonly kenmerk: string | null;
  readonly variants: number;
  /** The three below are absent on a card of an older release. */
  readonly caseNumber?: string;
  readonly scope?: Dossier['scope'];
  readonly keepUntil?: string | null;
  /** What of a stored card could not be read; absent when all was. */
  readonly unread?: readonly CardPart[];
}

/** `record`: the card or the dossier itself is not there. */
export type CardPart = 'title' | 'place' | 'changed' | 'verdict' | 'keepUntil' | 'details' | 'record';

/** What comes out now, else came out last, of the variant that is open; of a public copy what it was published as. */
export function cardOf(dossier: Dossier, now: Recorded | null = null): Card {
  const open = dossier.variants.find(({ id }) => id === dossier.activeVariant);
  const last = publishedIn(dossier) ?? now ?? dossier.outcomes.findLast(({ variant }) => variant === open?.name);
  return {
    id: dossier.id,
    title: placeName(dossier),
    place: dossier.surroundings.name,
    caseNumber: dossier.caseNumber,
    changed: dossier.changed,
    verdict: last?.verdict ?? null,
    under: last?.under,
    exposures: last?.exposures,
    notGreenAt: last?.notGreenAt,
    kenmerk: last?.kenmerk ?? null,
    variants: dossier.variants.length,
    scope: dossier.scope,
    keepUntil: dossier.keepUntil,
  };
}

/**
 * A card as it was stored, by this release or an earlier one. Never throws; what cannot be read is empty and named.
 * @param id the key it is stored under; what is said of the card is said by it
 * @param whole false when there is no dossier with it
 */
export function readCard(value: unknown, id: string, whole = true): Card {
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const unread = new Set<CardPart>();
  if (!whole || value === undefined) unread.add('record');
  const read = <Value>(key: string, part: CardPart, fits: (one: unknown) => one is Value, instead: Value): Value => {
    const one = given[key];
    if (fits(one)) return one;
    if (value !== undefined) unread.add(part);
    return instead;
  };
  const perhaps = <Value>(key: string, part: CardPart, fits: (one: unknown) => one is Value) =>
    given[key] === undefined ? {} : { [key]: read(key, part, (one) => one === null || fits(one), null) ?? undefined };
  const card = {
    id,
    title: read('title', 'title', isText, ''),
    place: read('place', 'place', isText, ''),
    changed: read('changed', 'changed', isMoment, ''),
    verdict: read('verdict', 'verdict', isVerdict, null),
    ...perhaps('under', 'verdict', isUnder),
    ...perhaps('exposures', 'verdict', isOfHours),
    ...perhaps('notGreenAt', 'verdict', Array.isArray),
    kenmerk: read('kenmerk', 'details', (one) => one === null || isText(one), null),
    variants: read('variants', 'details', isCount, 0),
    ...perhaps('caseNumber', 'details', isText),
    ...perhaps('scope', 'details', isScope),
    ...perhaps('keepUntil', 'keepUntil', isMoment),
  };
  return unread.size > 0 ? { ...card, unread: [...unread] } : card;
}

const isUnder = (one: unknown): one is Recorded['under'] => one === 'assumption' || one === 'not-green';
const isOfHours = (one: unknown): one is Recorded['exposures'] => {
  const { night, day } = Object(one);
  return verdicts.includes(night) && verdicts.includes(day);
};
const isText = (one: unknown): one is string => typeof one === 'string';
const isCount = (one: unknown): one is number => Number.isInteger(one);
const isScope = (one: unknown): one is Dossier['scope'] => one === 'internal' || one === 'public';
const isVerdict = (one: unknown): one is Verdict | null => one === null || verdicts.some((verdict) => verdict === one);

/** Newest first; what has no date that can be read comes last. */
export const inOrder = (cards: readonly Card[]): Card[] =>
  [...cards].sort((one, two) => (one.changed < two.changed ? 1 : one.changed > two.changed ? -1 : 0));

/** Its day is over. A day that cannot be read is never over: nothing is offered for wiping by it. */
export const isExpired = ({ keepUntil }: Card, today: string): boolean => isMoment(keepUntil) && keepUntil < today;
