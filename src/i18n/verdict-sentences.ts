/**
 * The sentences of a verdict, made of its states and numbers and of nothing else: headline, count, what the packages do, how
 * sure. Screen, talk, comparison and paper all ask here, so that none can say another thing than the others.
 */
import { assumedUnder, isMostlyAssumed } from '../engine/assessment/assumed-under.ts';
import type { Hour, MeasureSet, WholeAssessment } from '../engine/scene/assessment.ts';
import { otherThan } from '../engine/scene/hours.ts';
import { elsewhenMore, elsewhenOf, shortAt } from './by-hours.ts';
import type { Catalogue } from './nl/catalogue.ts';
import { firmnessOf, inEachState, ofHundred, sureFrom } from './states.ts';

export type Spoken = Pick<
  WholeAssessment,
  | 'verdict'
  | 'exposures'
  | 'notGreen'
  | 'notGreenAt'
  | 'criteria'
  | 'grade'
  | 'conditional'
  | 'measureSets'
  | 'missing'
  | 'confidence'
  | 'unsolved'
  | 'tried'
  | 'otherHour'
>;
type Words = Pick<Catalogue, 'headline' | 'count' | 'states' | 'criteria' | 'sure' | 'verdict'>;

/** Papers without which the case does not stand: those of the plan, and where it does not suffice those of the first package. */
export function awaited({ criteria, measureSets }: Pick<Spoken, 'criteria' | 'measureSets'>): readonly string[] {
  const plan = criteria.flatMap(({ state, basis }) =>
    state === 'pending'
      ? basis.filter(({ kind, text }) => (kind === 'report' || kind === 'certificate') && text === undefined)
      : [],
  );
  return [...new Set([...plan.map(({ id }) => id), ...(measureSets[0]?.conditions ?? [])])];
}

/** Papers that the other hours wait for and those that were asked for do not. */
export const freshPapers = (one: Pick<Spoken, 'otherHour' | 'criteria' | 'measureSets'>): readonly string[] => {
  const now = awaited(one);
  return (one.otherHour?.pending ?? []).filter((id) => !now.includes(id));
};

/** For which hours nothing is needed but what is there and its proof: both, or only those that were asked for; null where more is. */
export function enoughAt(one: Spoken): Hour | 'both' | null {
  const { verdict, measureSets, otherHour: then } = one;
  if (measureSets.length > 0 || (verdict !== 'green' && verdict !== 'orange')) return null;
  const isMore = then && (then.missing.length > 0 || freshPapers(one).length > 0);
  const short = shortAt(one) ?? (isMore ? then.hour : undefined);
  return short ? otherThan(short) : 'both';
}

/** Does a criterion that is met rest on something of these kinds? */
export const restsOn = ({ criteria }: Pick<Spoken, 'criteria'>, kinds: readonly string[]): boolean =>
  criteria.some(({ status, basis }) => status === 'met' && basis.some(({ kind }) => kinds.includes(kind)));

/** Who must show it: a constructor alone, or with papers of others. */
function shownBy(papers: readonly string[]): 'constructor' | 'certified' | 'constructorAndMore' | 'proof' {
  if (!papers.includes('constructor-report')) return 'proof';
  const others = papers.filter((id) => id !== 'constructor-report');
  if (others.length === 0) return 'constructor';
  return others.every((id) => /certifi/.test(id)) ? 'certified' : 'constructorAndMore';
}

/** The colour, on what condition, and what it is by the other hours where that is worse. */
export const headlineOf = (one: Spoken, words: Pick<Words, 'headline' | 'verdict'>): string =>
  conditionSaid(one, words) + elsewhenOf(one, words);

/** Beside what it is with a plan: what that has to show is said there, and not of how it is without. */
export const withoutPlanSaid = (one: Spoken, words: Pick<Words, 'headline' | 'verdict'>): string =>
  one.verdict === 'orange' ? words.verdict.orange.word + elsewhenOf(one, words) : headlineOf(one, words);

function conditionSaid(one: Spoken, { headline }: Pick<Words, 'headline'>): string {
  switch (one.verdict) {
    case 'green': {
      const times = one.confidence ? (ofHundred(one.confidence).get('green') ?? 0) : 100;
      return [
        headline.green,
        restsOn(one, ['measure'])
          ? headline.byPlan
          : restsOn(one, ['report', 'certificate'])
            ? headline.byEvidence
            : '',
        one.conditional ? headline.assumed : '',
        times < sureFrom.fairly ? headline.inSoMany(times) : '',
      ].join('');
    }
    case 'orange':
      if (one.grade !== 'to-be-shown') return headline.grades[one.grade ?? 'own-means'];
      return headline.grades[shownBy(awaited(one))];
    case 'red':
      return headline.red;
    case 'undetermined':
      return one.notGreen ? headline.notGreen(one.missing.length) : headline.undetermined(one.missing.length);
  }
}

/** How many criteria stand in each state: all of them, so that the numbers add up. */
export function countOf(
  { criteria }: Pick<Spoken, 'criteria'>,
  { count, states }: Pick<Words, 'count' | 'states'>,
): string {
  const counted = inEachState(criteria);
  const all = counted.reduce((sum, { ids }) => sum + ids.length, 0);
  const [first] = counted;
  if (counted.length === 1 && first) return count.all(all, states[first.state]);
  return count.each(all, counted.map(({ state, ids }) => `${ids.length} ${states[state]}`).join(', '));
}

/** What a package comes to, by its colour and whose turn it is. */
export function comesTo({
  verdict,
  grade,
}: Pick<MeasureSet, 'verdict' | 'grade'>): 'own-means' | 'others' | 'to-be-shown' | 'open' {
  return verdict === 'undetermined' ? 'open' : grade;
}

const ways = ['own-means', 'others', 'to-be-shown', 'open'] as const;

/** What can be done, or why nothing can; empty where there is nothing to do. */
export function wayOut(one: Spoken, words: Pick<Words, 'count' | 'criteria' | 'headline' | 'verdict'>): string {
  const { count, criteria } = words;
  switch (one.verdict) {
    case 'green':
      return '';
    case 'orange': {
      const parts = ways.flatMap((way) => {
        const sets = one.measureSets.filter((set) => comesTo(set) === way);
        return sets[0] ? [count.packages[way](sets.length)] : [];
      });
      return `${parts.join('; ') || count.awaits(enoughAt(one) ?? 'both')}${elsewhenMore(one, words)}.`;
    }
    case 'red':
      return [
        one.unsolved[0] ? count.unsolved(one.unsolved.map((id) => criteria[id].title).join('; ')) : count.notTogether,
        one.tried[0] ? count.tried(one.tried.length) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'undetermined':
      return count.undetermined(one.missing.length);
  }
}

export type Counted = Pick<WholeAssessment, 'verdict' | 'confidence' | 'criteria' | 'receptors'>;

/** How sure the colour is, in a word and in numbers; null where no colour was given or it is not counted yet. */
export function surenessOf(one: Counted, { sure, verdict: words }: Pick<Words, 'sure' | 'verdict'>): string | null {
  const { verdict, confidence } = one;
  if (!confidence || verdict === 'undetermined') return null;
  const shares = ofHundred(confidence);
  const own = shares.get(verdict) ?? 0;
  const word = (of: keyof typeof words) => words[of].word.toLowerCase();
  const others = [...shares].filter(([of]) => of !== verdict).map(([of, count]) => sure.other(count, word(of)));
  const firmness = firmnessOf(own);
  const isFirm = firmness === 'sure' || firmness === 'fairly';
  return sure.line(
    sure[isFirm && isMostlyAssumed(assumedUnder(one)) ? 'ifSo' : firmness],
    [sure.times(own, others.length > 0, word(verdict)), ...others].join(', '),
  );
}

/** Beside it, wherever it stands: what was not varied but assumed; empty where nothing was. */
export function notVaried(one: Counted, { sure }: Pick<Words, 'sure'>): string {
  const on = assumedUnder(one);
  return one.verdict === 'undetermined' || on.count === 0 ? '' : sure.assumed(on);
}
