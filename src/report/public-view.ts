/** What the public part of a report shows of an assessment; the rest stands in the confidential annex. */
import { confidentialAnswers, confidentialCriterion, isConfidentialMeasure } from '../archive/public-copy.ts';
import type { Told } from '../engine/consequences/told.ts';
import {
  type Basis,
  criterionIds,
  type Level,
  type StandingCriterion,
  type WholeAssessment,
} from '../engine/scene/assessment.ts';
import { stateOf } from '../i18n/states.ts';

export function publicView(assessment: WholeAssessment): WholeAssessment {
  const { criteria, tippingPoints, missing, receipt, assumed, unsolved } = assessment;
  // Of how much the charge may be, nothing: a multiple of it gives the kilograms back.
  const hidden: readonly string[] = [...confidentialAnswers, 'vehicle-approach', 'charge'];
  return {
    ...assessment,
    criteria: worstPerCriterion(criteria.filter(({ id }) => id !== confidentialCriterion)),
    // Which scenarios were reckoned with says what the machine takes in.
    scenarios: [],
    tippingPoints: tippingPoints.filter(({ input }) => !hidden.includes(input)),
    assumed: assumed.filter((answer) => !hidden.includes(answer)),
    unsolved: unsolved.filter((id) => id !== confidentialCriterion),
    // How many can be taken says what the machine takes in.
    tried: [],
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

/** One of each, as bad as its worst scenario: which scenarios there are says what the machine is. */
function worstPerCriterion(criteria: readonly StandingCriterion[]): StandingCriterion[] {
  return criterionIds.flatMap((id) => {
    const all = criteria.filter((one) => one.id === id);
    const state = stateOf(criteria, id);
    const worst = all.findLast((one) => one.state === state);
    if (!worst) return [];
    const pending = [...new Set(all.flatMap((one) => one.pending))];
    return [
      { ...worst, scenario: null, pending, basis: distinct(all.flatMap(({ basis }) => basis.flatMap(openBasis))) },
    ];
  });
}

const distinct = (list: readonly Basis[]): Basis[] =>
  list.filter(
    (one, i) => list.findIndex(({ kind, id, text }) => kind === one.kind && id === one.id && text === one.text) === i,
  );

/** That there is a paper may be known; which, and by whom, not. */
function openBasis({ kind, id, text }: Basis): Basis[] {
  const hidden: readonly string[] = confidentialAnswers;
  switch (kind) {
    case 'measure':
      return isConfidentialMeasure(id) ? [] : [{ kind, id }];
    case 'assumption':
      return hidden.includes(id) ? [] : [{ kind, id, ...(text === undefined ? {} : { text }) }];
    case 'report':
    case 'certificate':
      return [{ kind, id, ...(text === undefined ? {} : { text: '' }) }];
    case 'register':
      return [{ kind, id }];
  }
}
