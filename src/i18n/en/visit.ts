/** English words of the site visit. */

import type { VisitWords } from '../nl/visit.ts';
import { tippingEn } from './tipping.ts';

export const visitEn: VisitWords = {
  tipping: tippingEn,
  title: 'Check this on site',
  help: 'Each sentence is one fact that changes the colour. What you record counts at once.',
  nothing: 'No single fact is known that would change the colour.',
  adviser: 'For an adviser',
  adviserHelp: 'Nobody sees this in the street. An adviser can say how far reality may be from it.',
  check: 'Checked?',
  same: 'No, it is as entered',
  different: 'Yes, this is so: change it',
  found: 'Is this so on site?',
  date: 'Date',
  role: 'Who (role, no name)',
  officer: 'permit officer',
  remark: 'Remark, without names of persons',
  record: 'Record',
  done: { same: 'as entered', different: 'changed' },
  earlier: 'Checked before',
  sheet: 'Make a sheet for the visit',
  sheetTitle: (place) => `Visit to the place: ${place}`,
  sheetHelp: 'Take this sheet along. Do not write down names of persons.',
  questions: 'Look and tick',
  missing: 'Not known yet',
  yes: 'yes',
  no: 'no',
  seen: 'Seen',
  sentence: 'What changes the colour',
  place: 'Place',
  adviserAsk: 'Ask an adviser',
  rest: 'Seen besides',
  sign: 'Role and date',
  checked: (date: string) => `checked on ${date}`,
  printHelp: 'Choose “Save as PDF” in the print window.',
};
