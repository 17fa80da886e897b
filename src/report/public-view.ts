/** What the public part of a report shows of an assessment; the rest stands in the confidential annex. */
import { confidentialAnswers, confidentialCriterion, isConfidentialMeasure } from '../archive/public-copy.ts';
import type { Told } from '../engine/consequences/told.ts';
import type { Assessment, Criterion, Level } from '../engine/scene/assessment.ts';

export function publicView(assessment: Assessment): Assessment {
  const { criteria, tippingPoints, missing, receipt } = assessment;
  // Of how much the charge may be, nothing: a multiple of it gives the kilograms back.
  const hidden: readonly string[] = [...confidentialAnswers, 'vehicle-approach', 'charge'];
  return {
    ...assessment,
    criteria: worstPerCriterion(criteria.filter(({ id }) => id !== confidentialCriterion)),
    // Which scenarios were reckoned with says what the machine takes in.
    scenarios: [],
    tippingPoints: tippingPoints.filter(({ input }) => !hidden.includes(input)),
    missing: missing.filter(({ what }) => !hidden.includes(what)),
    receipt: {
      ...receipt,
      // Confidential answers could be guessed from it by trying them.
      kenmerk: '',
      measures: receipt.measures.filter((id) => !isConfidentialMeasure(id)),
      assumed: receipt.assumed.filter((answer) => !hidden.includes(answer)),
      derived: {},
    },
  };
}

/** At the design strength only, as the rest of the public part, and without saying which scenario it is. */
export function publicTold({ design }: Readonly<Record<Level, Told>>): Readonly<Record<Level, Told>> {
  const one = { ...design, scenarios: [] };
  return { low: one, design: one, high: one };
}

const order = ['unmet', 'unknown', 'met'] as const;

function worstPerCriterion(criteria: readonly Criterion[]): Criterion[] {
  const ids = [...new Set(criteria.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const all = criteria.filter((one) => one.id === id);
    const status = order.find((one) => all.some((criterion) => criterion.status === one));
    const worst = all.findLast((one) => one.status === status);
    return worst ? [{ ...worst, scenario: null, pending: [...new Set(all.flatMap(({ pending }) => pending))] }] : [];
  });
}
