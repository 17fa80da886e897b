/**
 * Why the colour is another one by the other hours, or is orange for more, and what answers it there: one source for screen, first
 * page and what comes next.
 */
import type { CriterionId, MeasureSet, WholeAssessment } from '../engine/scene/assessment.ts';
import { figuresOf } from './figures.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import { withOthers } from './left-unsaid.ts';
import { missingText } from './missing-text.ts';
import { oneStreet } from './names-listed.ts';
import type { Compared, GroundsWords } from './nl/outcome.ts';
import type { ReportWords } from './nl/report.ts';
import { failingAt, reasonsOf } from './reasons.ts';
import { stateOf } from './states.ts';
import { comesTo, freshPapers, restsOn } from './verdict-sentences.ts';

/** What a sentence needs to call things by their names and numbers. */
export interface Telling {
  readonly t: FullWords;
  readonly f: Format;
  readonly name: (id: string | null) => string;
  /** Is it a place where people are, and no building? */
  readonly isPlace: (id: string | null) => boolean;
  readonly measure: (id: string) => string;
  /** What must be shown where a criterion waits for a report. */
  readonly proves: (id: CriterionId) => string;
  /** For who has little room: what fails by the hours asked for too is counted and not named again. */
  readonly inShort?: ReportWords['byHourInShort'];
}

type OfHours = Pick<WholeAssessment, 'otherHour' | 'exposures' | 'criteria' | 'measureSets'>;

interface Said {
  readonly text: string;
  /** What is so by those hours; else what it comes of, or what helps. */
  readonly isReason: boolean;
}

/** Criteria that fail by the other hours and not by those that were asked for. */
export const addedThen = ({ otherHour, criteria }: Pick<OfHours, 'otherHour' | 'criteria'>): readonly CriterionId[] =>
  [...new Set((otherHour?.unmet ?? []).map(({ id }) => id))].filter((id) => stateOf(criteria, id) !== 'unmet');

/** By the other hours something fails and no package answers it. */
const nothingHelps = ({ verdict, unmet, set }: NonNullable<OfHours['otherHour']>): boolean =>
  verdict !== 'green' && unmet.length > 0 && !set;

export function comparedThen(one: OfHours): Compared {
  const { otherHour: then, exposures } = one;
  if (!then) return 'same';
  if (addedThen(one).length > 0) return 'more';
  if (exposures.night === exposures.day && then.unmet.length > 0) return 'places';
  if (then.missing.length > 0) return 'missing';
  if (nothingHelps(then)) return 'none';
  return then.unmet.length === 0 && freshPapers(one).length > 0 ? 'proof' : 'same';
}

/** Above all of it, folded. */
export function otherHourHead(one: OfHours, { whyOther: w }: GroundsWords): string {
  if (!one.otherHour) return '';
  const compared = comparedThen(one);
  const helpless = compared !== 'none' && nothingHelps(one.otherHour);
  return w.open(w.hour[one.otherHour.hour], compared, addedThen(one).length, helpless);
}

/** In whole sentences; none where it is the same by all hours for the same reasons, or better. */
export function otherHourSaid(
  { otherHour: one, exposures: { night, day }, criteria, measureSets }: OfHours,
  grounds: GroundsWords,
  telling: Telling,
): readonly Said[] {
  if (!one) return [];
  const [first] = measureSets;
  const { t, f, name, measure } = telling;
  const w = { ...grounds.whyOther, ...telling.inShort };
  const hour = w.hour[one.hour];
  const reasons = reasonsOf(one.unmet.map((criterion) => ({ ...criterion, state: 'unmet', basis: [] })));
  const which = (some: typeof reasons) =>
    some
      .map(({ id, worst, findings }) => {
        if (!worst) return t.criteria[id].title;
        const { value, limit } = figuresOf(worst, t, f);
        const whom = withOthers(failingAt({ worst, findings }), [name(worst.receptor)], telling);
        return `${t.criteria[id].title} (${[whom, `${value}, ${t.ui.limit} ${limit}`].filter(Boolean).join(': ')})`;
      })
      .join('; ');
  const failsNow = criteria.some(({ state }) => state === 'unmet');
  const added = addedThen({ otherHour: one, criteria });
  const fresh = reasons.filter(({ id }) => added.includes(id));
  const known = reasons.filter(({ id }) => !added.includes(id));
  const besides = night === day && failsNow;
  const called = (id: string) => grounds.papers[id] ?? grounds.otherPaper;
  const papers = freshPapers({ otherHour: one, criteria, measureSets });
  const shared = one.pending.filter((id) => !papers.includes(id));
  const failsThen = one.unmet.length > 0;
  const isWorse = one.verdict !== 'green';
  const said = (isReason: boolean, holds: boolean, text: () => string): Said[] =>
    holds ? [{ text: text(), isReason }] : [];
  // A package that is offered anyway is not told again: only what it must take along.
  const { set } = one;
  const measured = ({ measures }: MeasureSet) => measures.map(measure).join(' + ');
  const isOffered = night === day && String(set?.measures) === String(first?.measures);
  return [
    ...said(true, !besides && reasons.length > 0, () =>
      w.fails(
        hour,
        reasons.length,
        which(reasons),
        w.also[one.hour === 'day' ? 'night' : 'day'](known.length, reasons.length),
        which(fresh),
      ),
    ),
    ...said(true, besides && fresh.length > 0, () => w.failsToo(hour, fresh.length, which(fresh))),
    ...said(true, besides && known.length > 0, () => w.failsMore(hour, known.length, which(known))),
    ...said(false, one.unconfirmed.length > 0, () => w.unconfirmed(hour, someOf(one.unconfirmed, telling))),
    ...said(true, one.missing.length > 0, () =>
      w.missing(hour, one.missing.map((gap) => missingText(gap, t, name)).join(' ')),
    ),
    ...said(true, isWorse && papers.length > 0, () => w.waits(hour, papers.map(called).join('; '))),
    ...said(true, isWorse && !failsThen && papers.length === 0 && shared.length > 0, () =>
      w.waitsAlike(shared.map(called).join('; ')),
    ),
    ...(set && !isOffered
      ? said(false, true, () =>
          night === day
            ? w.helpsBoth(
                measured(set),
                t.comes[comesTo(set)],
                first ? 'package' : restsOn({ criteria }, ['measure']) ? 'plan' : 'none',
              )
            : w.helps(measured(set), t.comes[comesTo(set)]),
        )
      : []),
    ...said(false, one.panes.length > 0, () => w.glassToo(someOf(one.panes, telling))),
    ...said(false, nothingHelps(one), () => w.nothingHelps),
    ...said(false, failsThen && one.idle.length > 0, () =>
      w.idle[one.hour](one.idle.map((id) => `“${measure(id)}”`).join(', ')),
    ),
  ];
}

/** All of it. */
export const whyOtherHour = (one: OfHours, grounds: GroundsWords, telling: Telling): string =>
  otherHourSaid(one, grounds, telling)
    .map(({ text }) => text)
    .join(' ');

/** As many names as one still reads. */
const named = 3;

function someOf(ids: readonly string[], { t, name }: Pick<Telling, 't' | 'name'>): string {
  return withOthers(ids, oneStreet(ids.slice(0, named).map(name)), { t });
}
