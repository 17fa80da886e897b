/** What the public part of a report shows of an assessment; the rest stands in the confidential annex. */
import { sceneOf } from '../archive/dossier.ts';
import { confidentialAnswers, isConfidentialMeasure, publicCopy } from '../archive/public-copy.ts';
import {
  type Basis,
  criterionIds,
  isForOffice,
  type Missing,
  type StandingCriterion,
  type WholeAssessment,
} from '../engine/scene/assessment.ts';
import { stateOf } from '../i18n/states.ts';
import type { OpenPart, ReportProps } from './report-part.ts';

/** The report without anything that the public copy does not hold. Numbers are upper edges, and say so. */
export function openProps(given: ReportProps, { assessment, told }: OpenPart): ReportProps {
  const copy = publicCopy(given.dossier, '', null);
  const { t, r } = given;
  return {
    ...given,
    dossier: { ...copy, policy: given.dossier.policy },
    scene: sceneOf(copy),
    assessment: publicView(assessment),
    before: null,
    plan: null,
    variants: undefined,
    spread: null,
    told: told && { low: told, design: told, high: told },
    t: {
      ...t,
      states: { ...t.states, unmet: r.open.unmet },
      ui: {
        ...t.ui,
        criteriaFailing: r.open.failing,
      },
    },
    r: { ...r, facade: r.open.facade, tables: { ...r.tables, why: r.open.why, buildings: r.open.buildings } },
  };
}

function publicView(assessment: WholeAssessment): WholeAssessment {
  const { criteria, tippingPoints, missing, assumed, unsolved } = assessment;
  const { profile: _, ...receipt } = assessment.receipt;
  // Of how much the charge may be, nothing: a multiple of it gives the kilograms back.
  const hidden: readonly string[] = [...confidentialAnswers, 'vehicle-approach', 'charge'];
  return {
    ...assessment,
    criteria: worstPerCriterion(criteria.filter(({ id }) => !isForOffice(id))),
    // Which scenarios were reckoned with says what the machine takes in.
    scenarios: [],
    placesAsked: [],
    tippingPoints: tippingPoints.filter(({ input }) => !hidden.includes(input)),
    assumed: assumed.filter((answer) => !hidden.includes(answer)),
    unsolved: unsolved.filter((id) => !isForOffice(id)),
    // How many can be taken says what the machine takes in.
    tried: [],
    missing: missing.filter(({ what }) => !hidden.includes(what)).map(nameless),
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

/** What the municipality calls its profile, and its hash, stay inside. */
function nameless(gap: Missing): Missing {
  const { details: _, ...rest } = gap;
  return gap.what === 'profile' ? rest : gap;
}

/** One of each, as bad as its worst scenario: which scenarios there are says what the machine is. */
function worstPerCriterion(criteria: readonly StandingCriterion[]): StandingCriterion[] {
  return criterionIds.flatMap((id) => {
    const all = criteria.filter((one) => one.id === id);
    const state = stateOf(criteria, id);
    // None leaves: how it is told may be another state than that of any one of them.
    const worst = all.findLast((one) => one.state === state) ?? all.at(-1);
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
