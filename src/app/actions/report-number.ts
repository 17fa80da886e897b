/** What papers cite: made at the first print, copy or save of a computation, and kept with its outcome. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { recordOf } from '../../archive/outcomes.ts';
import { numberOf, reportNumberFrom, withReportNumber } from '../../archive/report-number.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { keepOutcomes, whole } from './keep-dossier.ts';

/** The whole dossier, in which this computation has its report number. */
export function cited(dossier: Dossier, assessment: WholeAssessment): Dossier {
  const before = whole(dossier);
  if (numberOf(before, assessment.receipt.kenmerk)) return before;
  const made = recordOf(assessment, activeVariant(dossier).name, new Date().toISOString());
  const number = reportNumberFrom(crypto.getRandomValues(new Uint8Array(8)));
  keepOutcomes(dossier, withReportNumber(before.outcomes, made, number));
  return whole(dossier);
}
