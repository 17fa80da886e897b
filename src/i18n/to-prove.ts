/**
 * What a constructor must prove, as a list: for each criterion that waits for a report, which building, its number and its limit.
 * One source for what comes next, the package that asks it, the first page and the text that goes to the constructor.
 */
import type { Criterion, MeasureSet, WholeAssessment } from '../engine/scene/assessment.ts';
import { figuresOf } from './figures.ts';
import { withOthers } from './left-unsaid.ts';
import type { ProofWords } from './nl/outcome.ts';
import type { Telling } from './other-hour.ts';
import { reasonsOf } from './reasons.ts';

type ProofTelling = Pick<Telling, 't' | 'f' | 'name' | 'isPlace' | 'proves'>;

const paper = 'constructor-report';

/** @param set a package that is not taken yet, with what it comes to; null for the plan as it stands */
export function toProve(
  { criteria }: Pick<WholeAssessment, 'criteria'>,
  set: Pick<MeasureSet, 'change'> | null,
): readonly Criterion[] {
  const waiting = criteria.flatMap((criterion): Criterion[] => {
    const taken = set?.change.find(({ id, scenario }) => id === criterion.id && scenario === criterion.scenario);
    if (!taken) return criterion.status === 'met' && criterion.pending.includes(paper) ? [criterion] : [];
    // What the other measures of the package answer is nothing that a constructor has to prove.
    return taken.pending.includes(paper) ? [{ ...criterion, worst: taken.after, findings: taken.left }] : [];
  });
  return reasonsOf(waiting.map((one) => ({ ...one, state: 'unmet', basis: [] })));
}

/** Outside no building and no number is told with it. */
export const proofHeads = (proofs: readonly Criterion[], { proves }: Pick<Telling, 'proves'>): readonly string[] =>
  proofs.map(({ id }) => `${proves(id)}.`);

/** A line for each criterion; beyond `shown` buildings they are counted. */
export function proofLines(
  proofs: readonly Criterion[],
  w: ProofWords,
  { t, f, name, isPlace, proves }: ProofTelling,
  shown: number,
): readonly string[] {
  return proofs.map(({ id, findings, worst }) => {
    const failing = findings.filter(({ met }) => !met);
    const hit = [...new Map(failing.toReversed().map((one) => [one.receptor, one])).values()].toReversed();
    const told = hit.slice(0, shown).map((finding) => `${name(finding.receptor)} (${figuresOf(finding, t, f).value})`);
    const whom = withOthers(
      hit.map(({ receptor }) => receptor),
      told,
      { t, isPlace },
    );
    if (!worst) return `${proves(id)}.`;
    return `${proves(id)}. ${w.now(whom)} ${w.limit(figuresOf(worst, t, f).limit)}`;
  });
}

/** For the constructor: all buildings, and what a report must say of itself to count. No charge and no kilogram stands in it. */
export function proofLetter(place: string, proofs: readonly Criterion[], w: ProofWords, telling: ProofTelling): string {
  const lines = proofLines(proofs, w, telling, Number.POSITIVE_INFINITY);
  return [
    w.letter.title(place),
    '',
    ...lines.map((line, i) => `${i + 1}. ${line}`),
    '',
    w.letter.report,
    w.letter.charge,
  ].join('\n');
}
