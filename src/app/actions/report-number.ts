/** What papers cite: made at the first print, copy or save of a computation, and kept with its outcome. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { recordOf } from '../../archive/outcomes.ts';
import { reportNumberFrom, reportNumberIn, withReportNumber } from '../../archive/report-number.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { keepOutcomes, whole } from './keep-dossier.ts';

/** The whole dossier, in which this computation has its report number. */
export function cited(dossier: Dossier, assessment: WholeAssessment): Dossier {
  const { outcomes } = whole(dossier);
  if (reportNumberIn(outcomes, assessment.receipt.kenmerk)) return whole(dossier);
  const made = recordOf(assessment, activeVariant(dossier).name, new Date().toISOString());
  const number = reportNumberFrom(crypto.getRandomValues(new Uint8Array(8)));
  keepOutcomes(dossier, withReportNumber(outcomes, made, number));
  return whole(dossier);
}
