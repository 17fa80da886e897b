/**
 * What must happen next and who does it, in order: the officer, the applicant, others. One list for screen and paper, in which
 * each open question stands once; made of the assessment alone, so outside it says no more than the public part knows.
 */
import type { Hour, Missing, WholeAssessment } from '../engine/scene/assessment.ts';
import { colourAt } from './by-hours.ts';
import { isOwnWork } from './decision-sentences.ts';
import { assumptionsOf, proposed } from './grounds.ts';
import type { GroundsWords, OutcomeWords, ProofWords } from './nl/outcome.ts';
import { type Telling, whyOtherHour } from './other-hour.ts';
import { isForAdviser } from './sentences.ts';
import { proofHeads, proofLines, toProve } from './to-prove.ts';
import { awaited, restsOn } from './verdict-sentences.ts';
import { byWeight } from './weighty-questions.ts';

export interface NextStep {
  readonly key: string;
  /** A question that is open, in the words of the list of what is missing; else the whole sentence. */
  readonly gap: Missing | null;
  readonly text: string;
}

export interface Turn {
  readonly who: 'officer' | 'initiator' | 'others';
  readonly steps: readonly NextStep[];
}

export function nextSteps(
  one: WholeAssessment,
  { next: w, grounds, proof }: { next: OutcomeWords['next']; grounds: GroundsWords; proof: ProofWords },
  telling: Telling,
  scope: 'internal' | 'public' = 'internal',
  exposure: 'night' | 'day' = 'night',
): readonly Turn[] {
  const colour = (hour: Hour) => telling.t.verdict[colourAt(one, hour) ?? verdict].word.toLowerCase();
  const { verdict, measureSets } = one;
  const missing = byWeight(one);
  const gaps = (is: (gap: Missing) => boolean): NextStep[] =>
    missing.filter(is).map((gap) => ({ key: gap.what, gap, text: '' }));
  const say = (key: string, text: string | false): NextStep[] => (text ? [{ key, gap: null, text }] : []);
  const fails = one.criteria.some(({ state }) => state === 'unmet');
  const papers = awaited(one);
  const planned = one.criteria.some(({ state }) => state === 'pending');
  // Outside no packages are told, but that there are some says the grade.
  const toChoose = verdict === 'orange' && fails && one.grade !== null;
  const only = measureSets.length === 1;
  const assumed = assumptionsOf(one).map((id) => grounds.assumptions[id] ?? grounds.otherAssumption);
  const [nearest] = one.receptors
    .filter(({ basis, class: kind }) => basis === 'proposal' && kind !== 'geen')
    .toSorted((some, other) => some.distanceM - other.distanceM);
  const consent = toChoose ? (measureSets[0]?.consent.length ?? 0) : 0;
  const asked = toProve(one, toChoose ? (measureSets[0] ?? null) : null);
  const proofs = scope === 'public' ? proofHeads(asked, telling) : proofLines(asked, proof, telling, 3);
  const turns: Turn[] = [
    {
      who: 'officer',
      steps: [
        ...gaps(isOwnWork),
        ...say('assumed', assumed.length > 0 && w.assumed(assumed.join('; '))),
        ...say(
          'unconfirmed',
          (one.otherHour?.unconfirmed.length ?? 0) > 0 &&
            w.confirm((one.otherHour?.unconfirmed ?? []).map(telling.name).join(', ')),
        ),
        ...say(
          'proposals',
          nearest !== undefined && w.proposals(proposed(one.receptors), telling.name(nearest.buildingId)),
        ),
        ...say('visit', one.tippingPoints.some((point) => !isForAdviser(point)) && w.visit),
        ...say(
          'hours',
          [
            colour('night') !== colour('day') && w.hours(colour('night'), colour('day')),
            scope === 'public' &&
              (verdict === 'green' || verdict === 'orange') &&
              w.alsoOf[exposure === 'night' ? 'day' : 'night'],
            // Why stands once, under the colour.
            one.otherHour && whyOtherHour(one, grounds, telling) !== '' && grounds.whyOther.see[one.otherHour.hour],
          ]
            .filter(Boolean)
            .join(' '),
        ),
        ...say('choose', toChoose && (scope === 'public' ? w.chooseOutside : w.choose(only))),
        ...say('elsewhere', verdict === 'red' && w.elsewhere),
        ...say(
          'decide',
          w.decide[verdict === 'orange' && toChoose ? 'plan' : verdict === 'orange' && planned ? 'proof' : verdict],
        ),
      ],
    },
    {
      who: 'initiator',
      steps: [
        ...gaps(({ who }) => who === 'initiator'),
        ...say('says', toChoose && scope === 'internal' && w.says(only)),
        ...say('plan', verdict !== 'red' && restsOn(one, ['measure']) && w.plan),
        ...say(
          'papers',
          verdict === 'orange' &&
            [papersText(one, w, grounds), scope === 'public' && papers.length > 0 && w.papersMore]
              .filter(Boolean)
              .join(' '),
        ),
      ],
    },
    {
      who: 'others',
      steps: [
        ...gaps((gap) => !isOwnWork(gap) && gap.who !== 'initiator'),
        ...(verdict === 'orange' && papers.includes('constructor-report') ? proofs : []).flatMap((text) =>
          say(text, proof.next(text, toChoose ? (only ? 'only' : 'first') : 'none')),
        ),
        ...say('consent', consent > 0 && w.consent(consent, only)),
      ],
    },
  ];
  return turns.filter(({ steps }) => steps.length > 0);
}

/** What must be shown, and of what; where no paper may be named, that it must be shown. */
function papersText(one: WholeAssessment, w: OutcomeWords['next'], grounds: GroundsWords): string | false {
  const papers = awaited(one).map((id) => grounds.papers[id] ?? grounds.otherPaper);
  if (papers.length === 0) return one.grade === 'to-be-shown' && w.proof;
  const all = papers.join('; ');
  const planned = one.criteria.some(({ state }) => state === 'pending');
  return planned ? w.papers(all) : w.papersOfPackage(all, one.measureSets.length === 1);
}
