/** What a report is given, made in one way for screen, file, package and command line: what only one version tells, the other is not given. */
import type { Dossier, Variant } from '../archive/dossier.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { withoutCharges } from '../engine/models/profile-file.ts';
import type { WholeAssessment } from '../engine/scene/assessment.ts';
import { chargeSpread } from '../i18n/charge-spread.ts';
import { type PlanFacts, planFacts } from './plan-facts.ts';
import type { ReportProps } from './report-part.ts';

type Made = Omit<ReportProps, 'models' | 'plan' | 'spread'> & { readonly models: ModelSet };

export function reportOf(made: Made): ReportProps {
  const { scope, models, assessment } = made;
  const shown = { ...made, models: { measures: models.measures, policy: withoutCharges(models.policy) } };
  return scope === 'public'
    ? { ...shown, before: null, variants: undefined, told: null, plan: null, spread: null }
    : { ...shown, open: null, plan: planFactsOf(made), spread: chargeSpread(models, assessment) };
}

/** The variants that the internal version tells beside its own. */
export const othersIn = ({ variants, activeVariant }: Dossier): readonly Variant[] =>
  variants.filter(({ id, machines }) => id !== activeVariant && machines.length > 0);

const facts = new WeakMap<WholeAssessment, PlanFacts | null>();

/** Worked out once for an answer: a page is drawn many times. */
function planFactsOf({ assessment, scene, models }: Made): PlanFacts | null {
  const known = facts.get(assessment);
  if (known !== undefined) return known;
  const plan = planFacts(scene, models);
  facts.set(assessment, plan);
  return plan;
}
