/** What a sentence on screen says of limits and charges. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { Policy } from '../../../engine/models/definitions.ts';
import { setUnder } from '../../../engine/models/model-sets.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { type ChargeSpread, chargeSpread } from '../../../i18n/charge-spread.ts';
import { policyOf } from '../../state/question.ts';

/** Limits that hold for a dossier. */
export const limitsUnder = (dossier: Pick<Dossier, 'policy'>): Policy => setUnder(policyOf(dossier)).policy;

/** How far the charge may lie from the one reckoned with; in a public copy nobody is told. */
export const spreadOf = (assessment: WholeAssessment, dossier: Dossier): ChargeSpread | null =>
  dossier.scope === 'public' ? null : chargeSpread(setUnder(policyOf(dossier)), assessment);
