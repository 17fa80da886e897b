/** What a verdict rests on, what would turn it and what was assumed, in sentences: one source for screen, paper and applicant. */
import {
  type Basis,
  type ByHours,
  type Hour,
  isJudged,
  type Receptor,
  type TippingPoint,
  type Verdict,
  type WholeAssessment,
} from '../engine/scene/assessment.ts';
import { otherThan } from '../engine/scene/hours.ts';
import { buildingCounts } from './building-counts.ts';
import { type Colour, colourAt, lightOf } from './by-hours.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import { capital } from './letters.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { GroundsWords } from './nl/outcome.ts';
import { careNames } from './sentences.ts';
import { type Counted, notVaried } from './verdict-sentences.ts';

export type Grounded = Pick<
  WholeAssessment,
  'verdict' | 'criteria' | 'receipt' | 'assumed' | 'tippingPoints' | 'receptors' | 'missing'
>;

const distinct = (list: readonly string[]): string[] => [...new Set(list)];

/** All that was taken to be so without being asked or known: also where nothing happens to rest on it. */
export function assumptionsOf({
  assumed,
  receipt,
  criteria,
}: Pick<Grounded, 'assumed' | 'receipt' | 'criteria'>): string[] {
  const rested = criteria.flatMap(({ basis }) => basis.filter(({ kind }) => kind === 'assumption').map(({ id }) => id));
  return distinct([...assumed, ...rested, ...receipt.assumed]).toSorted();
}

/** Of a use that no register knows, nothing is proposed by one. */
export const isUseAssumed = (one: Pick<Grounded, 'assumed' | 'receipt' | 'criteria'>): boolean =>
  assumptionsOf(one).includes('unknownUseAs');

/** Roofs whose height nobody knows: counted low for what lies behind them, which may decide. Empty where every height is known. */
function roofsText(receptors: readonly Pick<Receptor, 'lowRoofM'>[], w: GroundsWords): string[] {
  const low = receptors.flatMap(({ lowRoofM }) => lowRoofM ?? []);
  const [metres] = low;
  return metres === undefined ? [] : [w.lowRoofs(low.length, receptors.length, metres)];
}

/** All that is assumed, in words: what nobody was asked or knew, and the roofs. */
export const assumedTexts = (
  one: Pick<Grounded, 'assumed' | 'receipt' | 'criteria' | 'receptors'>,
  w: GroundsWords,
): string[] => [...assumptionsOf(one).map((id) => assumptionText(id, w)), ...roofsText(one.receptors, w)];

const assumptionText = (id: string, w: GroundsWords): string => w.assumptions[id] ?? w.otherAssumption;

/** For who can say whether it is so: one line for each assumption, with who knows. */
export const assumedLines = (
  one: Pick<Grounded, 'assumed' | 'receipt' | 'criteria' | 'receptors'>,
  w: GroundsWords,
): string[] => {
  const line = (text: string, who?: string) => {
    return who ? w.asks(capital(text), who) : `${capital(text)}.`;
  };
  return [
    ...assumptionsOf(one).map((id) => line(assumptionText(id, w), w.whoSays[id])),
    ...roofsText(one.receptors, w).map((text) => line(text, w.roofsWho)),
  ];
};

function paperText({ id, text }: Basis, w: GroundsWords): string {
  const name = w.papers[id] ?? w.otherPaper;
  if (text === undefined) return w.awaited(name);
  // A report ends with its date, as a register has dates; what somebody typed of it stays as it was typed.
  const said = text.replace(/(?<=, )\d{4}-\d{2}-\d{2}$/, (iso) =>
    Number.isNaN(Date.parse(iso)) ? iso : w.paperDate(iso),
  );
  return said === '' ? name : `${name} (${said})`;
}

/** Of one criterion or several: papers, assumptions and the plan, each once. */
export function basisText(criteria: readonly { readonly basis: readonly Basis[] }[], w: GroundsWords): string {
  const all = criteria.flatMap(({ basis }) => basis);
  return distinct(
    all.map((one) => {
      switch (one.kind) {
        case 'assumption':
          return assumptionText(one.id, w);
        case 'measure':
          return w.plan;
        case 'report':
        case 'certificate':
          return paperText(one, w);
        case 'register':
          return one.text ?? one.id;
      }
    }),
  ).join(', ');
}

export const proposed = (receptors: readonly Receptor[]): number => buildingCounts(receptors).by.proposal;

/** Of how many buildings use and panes stayed as proposed, where that is not said beside it of those that decide. */
export const alsoProposed = (one: Counted, words: Pick<Catalogue, 'sure'>): number =>
  notVaried(one, words) === '' ? proposed(one.receptors) : 0;

const papersOf = ({ criteria }: Pick<Grounded, 'criteria'>): Basis[] =>
  criteria.flatMap(({ basis }) => basis.filter(({ kind }) => kind === 'report' || kind === 'certificate'));

/** The hours that the colour is of, and what it is in the others where that is another. */
export function holdsForText(
  one: Pick<WholeAssessment, keyof ByHours>,
  asked: Hour,
  w: GroundsWords,
  said: (of: Colour) => string,
): { readonly text: string; readonly differs: boolean } {
  const other = otherThan(asked);
  const colour = colourAt(one, other) ?? one.verdict;
  const differs = colour !== lightOf(one);
  return {
    text: `${w.hours[asked]}${differs ? w.otherHour[other](said(colour)) : ''}.`,
    differs,
  };
}

/** Papers without which it does not stand; empty where none is awaited. */
export const waitsForText = (one: Pick<Grounded, 'criteria'>, w: GroundsWords): string =>
  distinct(papersOf(one).flatMap(({ id, text }) => (text === undefined ? [w.papers[id] ?? w.otherPaper] : []))).join(
    '; ',
  );

/** The fixed line under the colour; empty where nothing was judged. */
export function restsOnText(one: Grounded, w: GroundsWords): string {
  if (!isJudged(one)) return '';
  const papers = papersOf(one).filter(({ text }) => text !== undefined);
  const { withPeople, by } = buildingCounts(one.receptors);
  const assumptions = assumedTexts(one, w);
  // What is assumed stands last: all after that word is.
  const said = [
    distinct(papers.map((paper) => paperText(paper, w))).join('; '),
    by.proposal > 0 ? w.proposals(by.proposal, withPeople, by.confirmed + by.own, by.unknown, isUseAssumed(one)) : '',
    assumptions.length > 0 ? `${w.assumed}: ${assumptions.join('; ')}` : '',
  ].filter(Boolean);
  // The first goes on the line that it stands in.
  const [first, ...others] = said.map((text) => (text.endsWith('.') ? text : `${text}.`));
  return first ? [first, ...others.map(capital)].join(' ') : w.nothing;
}

/** Worse first: what one must not overlook. */
const order: readonly Verdict[] = ['red', 'orange', 'green'];

/** Was it answered? A way, a place or a side that nobody spoke of is weighed with no answer, or with how far one would count. */
const isAnswered = ({ input, from }: TippingPoint): boolean =>
  [
    'dwellingAboveOrBehind',
    'sharedEntrance',
    'vehicleApproach',
    'certifiedBarrier',
    'antiGas',
    'placesOfStay',
  ].includes(input) &&
  from !== null &&
  typeof from !== 'number';

/** What an officer can see on site that would make it another colour: for each colour one line, worse ones first. */
export function turnsOf(
  { verdict, tippingPoints }: Pick<Grounded, 'verdict' | 'tippingPoints'>,
  w: GroundsWords,
  name: (id: string | null) => string,
  t: Pick<FullWords, 'panes' | 'ui'>,
): readonly { readonly verdict: Verdict; readonly text: string }[] {
  const worse = order.filter((one) => order.indexOf(one) < order.indexOf(verdict));
  return [...worse, ...order.filter((one) => one !== verdict && !worse.includes(one)).toReversed()].flatMap((other) => {
    const points = tippingPoints.filter((one) => one.verdict === other && Object.hasOwn(w.short, one.input));
    const saidOf = (some: readonly TippingPoint[]) => {
      const said = some.map((point) => {
        const { input, from, to, receptor } = point;
        const say: (to: string, name: string, from: string) => string = w.short[input as keyof typeof w.short];
        const called = input === 'care' ? careNames(point, { nameOf: name, t }) : name(receptor);
        return say(
          input === 'glazing' ? (t.panes[to as keyof typeof t.panes] ?? String(to)) : String(to),
          called,
          String(from),
        );
      });
      return distinct(said).join(' · ');
    };
    const wrong = saidOf(points.filter(isAnswered));
    const text = [saidOf(points.filter((one) => !isAnswered(one))), wrong && w.wrongAnswer(wrong)];
    return points.length > 0 ? [{ verdict: other, text: text.filter(Boolean).join(' · ') }] : [];
  });
}

/** For who lives near: what an area on the map means, by the metres that stand there; null where nothing is said of it. */
export function neighboursSaid(
  zone: unknown,
  reachM: number,
  w: GroundsWords,
  f: Pick<Format, 'wholeMetres'>,
): string | null {
  const say = w.neighbours[zone as keyof typeof w.neighbours];
  return say ? say(f.wholeMetres(reachM)) : null;
}

/** What weighs beside the colour: homes where a criterion fails are its reasons, and counted there. */
export const besideColour = ({ weighing }: Pick<WholeAssessment, 'weighing'>): WholeAssessment['weighing'] =>
  weighing.filter(({ id, value }) => value > 0 && id !== 'homes-where-unmet');
