/** Words of the report and of the step that makes it, fetched with them. */
import { annexEn } from '../i18n/annex-en.ts';
import { annexNl } from '../i18n/annex-nl.ts';
import { consequencesEn } from '../i18n/consequences-en.ts';
import { consequencesNl } from '../i18n/consequences-nl.ts';
import { decisionEn } from '../i18n/decision-en.ts';
import { decisionNl } from '../i18n/decision-nl.ts';
import { reportEn } from '../i18n/report-en.ts';
import { reportNl } from '../i18n/report-nl.ts';
import { reportStepEn } from '../i18n/report-step-en.ts';
import { reportStepNl } from '../i18n/report-step-nl.ts';
import type { Language } from './state/app-state.ts';

const words = {
  nl: { r: reportNl, d: decisionNl, a: annexNl, c: consequencesNl, s: reportStepNl },
  en: { r: reportEn, d: decisionEn, a: annexEn, c: consequencesEn, s: reportStepEn },
};

export const reportWordsOf = (language: Language) => words[language];
