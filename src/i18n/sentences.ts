/** Sentences made of an answer's codes, for every face the same. */
import type { Level, ScenarioOutcome, TippingPoint, Verdict } from '../engine/scene/assessment.ts';
import type { ChargeSpread } from './charge-spread.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import { withOthers } from './left-unsaid.ts';
import { inShort, oneStreet } from './names-listed.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { TippingWords, VisitWords } from './nl/visit.ts';

/** What only an adviser can tell: nobody sees a charge at the door. */
export function isForAdviser({ input }: TippingPoint): boolean {
  return ['charge', 'wallFactor', 'loadFactor', 'pieces', 'heavyChosen'].includes(input);
}

/** As many buildings as a sentence names, and the sheet of a visit. */
const named = { sentence: 4, sheet: 20 } as const;

/** Where to look for care, in names: the nearest, and how many more; empty where nobody knows. @param most none given: as a short line */
export function careNames(
  { receptors: all = [] }: TippingPoint,
  { nameOf, t }: Pick<TippingNames, 'nameOf'> & { readonly t: Pick<Catalogue, 'ui'> },
  most?: number,
): string {
  const names = all.slice(0, most ?? named.sentence).map(nameOf);
  const shown = most === undefined ? inShort(names) : oneStreet(names);
  return withOthers(all, shown, { t });
}

/** How an answer's codes are called: by the name on its door, or by those of all that it is about. */
function codesCalled(
  point: TippingPoint,
  { t, f, nameOf }: TippingNames,
  most: number,
): readonly [to: string, name: string, from: string] {
  const { input, from, to, receptor } = point;
  const inMetres = ['placesOfStay', 'care', 'heightM', 'roofs'].includes(input);
  const value =
    input === 'glazing'
      ? t.panes[to as keyof typeof t.panes]
      : typeof to === 'number' && !inMetres
        ? f.number(to, input === 'charge' ? 2 : 1)
        : String(to);
  if (input !== 'care') return [value, nameOf(receptor), String(from)];
  return [value, careNames(point, { nameOf, t }, most), String(from)];
}

export interface TippingNames {
  readonly t: FullWords;
  readonly tipping: TippingWords;
  readonly f: Format;
  /** Turns a building's id into what stands on its door. */
  readonly nameOf: (id: string | null) => string;
  /** Inside only; none where nobody is told how sure the charge is. */
  readonly spread: ChargeSpread | null;
}

/** A state in a sentence: a colour, undetermined, or not green where something fails whatever is still asked. */
const stateWord = (verdict: Verdict, notGreen: boolean, { verdict: words }: Pick<Catalogue, 'verdict'>): string =>
  words[notGreen ? 'not-green' : verdict].word.toLowerCase();

/** What it would become: both states where it is one at some of what it is about and one at others. */
export const turnWord = (
  { verdict, notGreen }: Pick<TippingPoint, 'verdict' | 'notGreen'>,
  t: Pick<FullWords, 'verdict' | 'ui'>,
): string => (notGreen === 'some' ? t.ui.unsettled : stateWord(verdict, notGreen === 'all', t));

/** What it is under one scenario, at one strength. */
export const bandWord = (
  { band, notGreen = [] }: ScenarioOutcome,
  level: Level,
  t: Pick<Catalogue, 'verdict'>,
): string => stateWord(band[level], notGreen.includes(level), t);

/** Would a charge that nobody can tell from the one reckoned with give the other colour? */
const isWithin = ({ input, to }: TippingPoint, spread: ChargeSpread | null): boolean =>
  input === 'charge' && spread !== null && Number(to) >= spread[0] && Number(to) <= spread[1];

/** "Wordt rood als …": what an officer can check on site. */
export function tippingSentence(point: TippingPoint, names: TippingNames): string {
  const { t, tipping } = names;
  const [to, name, from] = codesCalled(point, names, named.sentence);
  const say = tipping[point.input as keyof TippingWords];
  const said = say(turnWord(point, t), to, name, from);
  return isWithin(point, names.spread) ? `${said} ${tipping.chargeWithin()}` : said;
}

/** The same asked, with each answer and what comes of it. */
export function visitQuestion(
  point: TippingPoint,
  w: VisitWords,
  names: Omit<TippingNames, 'tipping' | 'spread'>,
): { readonly question: string; readonly answers: readonly string[] } {
  const { input, to } = point;
  const ask: (to: string, name: string, from: string) => string = w.asks[input as keyof typeof w.asks];
  const colour = turnWord(point, names.t);
  const turns = input === 'care' ? w.mayTurn : w.turns;
  const turnsAtNo = to === false || to === 'none' || input === 'coverage' || (input === 'use' && to !== 'woonfunctie');
  return {
    question: ask(...codesCalled(point, { ...names, tipping: w.tipping, spread: null }, named.sheet)),
    answers: turnsAtNo ? [w.yes, turns(w.no, colour)] : [turns(w.yes, colour), w.no],
  };
}
