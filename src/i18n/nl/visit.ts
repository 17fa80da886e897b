/** Dutch words of the site visit: the checklist on the screen and the sheet to take along. */
import { tippingNl } from './tipping.ts';

export const visitNl = {
  tipping: tippingNl,
  title: 'Ga dit na op de plek',
  help: 'Elke zin is één gegeven dat de kleur verandert. Wat u vastlegt, telt meteen mee.',
  nothing: 'Er is geen gegeven bekend dat op zichzelf de kleur verandert.',
  adviser: 'Voor een adviseur',
  adviserHelp: 'Dit ziet niemand op straat. Een adviseur kan zeggen hoe ver de werkelijkheid hier vandaan kan liggen.',
  check: 'Nagegaan?',
  same: 'Nee, het is zoals ingevoerd',
  different: 'Ja, dit is zo: pas het aan',
  found: 'Is dit zo op de plek?',
  date: 'Datum',
  role: 'Wie (rol, geen naam)',
  officer: 'vergunningverlener',
  remark: 'Opmerking, zonder namen van personen',
  record: 'Leg vast',
  done: { same: 'zoals ingevoerd', different: 'aangepast' },
  earlier: 'Eerder nagegaan',
  sheet: 'Maak een blad voor het bezoek',
  sheetTitle: (place: string) => `Bezoek aan de plek: ${place}`,
  sheetHelp: 'Neem dit blad mee. Vul geen namen van personen in.',
  questions: 'Kijk en kruis aan',
  missing: 'Nog onbekend',
  yes: 'ja',
  no: 'nee',
  seen: 'Gezien',
  sentence: 'Wat de kleur verandert',
  place: 'Plek',
  adviserAsk: 'Vraag aan een adviseur',
  rest: 'Verder gezien',
  sign: 'Rol en datum',
  checked: (date: string) => `nagegaan op ${date}`,
  printHelp: 'Kies in het printvenster “Opslaan als PDF”.',
};

export type VisitWords = typeof visitNl;
