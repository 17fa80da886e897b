/** Words of the report and of the step that makes it, fetched with them. */
import { annexEn } from '../i18n/en/annex.ts';
import { consequencesEn } from '../i18n/en/consequences.ts';
import { decisionEn } from '../i18n/en/decision.ts';
import { reportEn } from '../i18n/en/report.ts';
import { reportStepEn } from '../i18n/en/report-step.ts';
import { annexNl } from '../i18n/nl/annex.ts';
import { consequencesNl } from '../i18n/nl/consequences.ts';
import { decisionNl } from '../i18n/nl/decision.ts';
import { reportNl } from '../i18n/nl/report.ts';
import { reportStepNl } from '../i18n/nl/report-step.ts';
import type { Language } from './state/app-state.ts';

const words = {
  nl: { r: reportNl, d: decisionNl, a: annexNl, c: consequencesNl, s: reportStepNl },
  en: { r: reportEn, d: decisionEn, a: annexEn, c: consequencesEn, s: reportStepEn },
};

export const reportWordsOf = (language: Language) => words[language];
