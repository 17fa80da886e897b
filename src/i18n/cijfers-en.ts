/** English words of the figures. */
import type { LetterId, Offence } from '../modules/cijfers/letters.ts';
import type { CijfersWords } from './cijfers-nl.ts';

const offences: Record<Offence, string> = {
  overvallen: 'Robberies of businesses and homes',
  straatroven: 'Street robberies',
  woninginbraken: 'Burglaries of homes',
  geweld: 'Violence',
  explosies: '(Attempted) attacks with explosives',
  plofkraken: 'Explosive attacks on cash machines',
};
const letters: Record<LetterId, string> = {
  '2026': 'Letter to parliament, spring 2026',
  '2022': 'Letter to parliament, 30 November 2022',
  '2021': 'Letter to parliament, 7 September 2021',
};

export const cijfersEn: CijfersWords = {
  title: 'Figures',
  lead: 'The tables of the letters to parliament on high impact crimes, as they stand there. What is wrong or does not fit together is noted.',
  back: 'Back to the start',
  offences,
  letters,
  letter: 'From which letter?',
  offence: 'Which offence in the chart?',
  base: 'Compare with year',
  year: 'Year',
  printed: (from: number, to: number) => `printed, ${from}–${to}`,
  computed: (from: number, to: number) => `computed again, ${from}–${to}`,
  none: '–',
  table: (letter: string) => `Counts according to: ${letter}`,
  chart: (offence: string, from: number, low: string, to: number, high: string) =>
    `${offence}: from ${low} in ${from} to ${high} in ${to}.`,
  chartOf: 'Chart',
  ownScale: 'The dashed line is your own figures, on a scale of its own.',
  own: 'Own figures beside them',
  ownHelp:
    'A CSV with a column “jaar” and a column for each offence. The figures stay on this computer and are not kept.',
  ownOpen: 'Open own figures (CSV)',
  ownTable: 'Own figures of the municipality',
  ownProblems: {
    empty: 'The file holds no lines with a year.',
    'no-year': 'The file has no column named jaar.',
    'no-offence': 'The file has no column named after an offence.',
  },
  csv: 'Save as CSV',
  print: 'Print',
  misprints: 'Percentages that do not follow from the table',
  misprint: (offence: string, from: number, to: number, printed: string, computed: string) =>
    `${offence} ${from}–${to}: printed ${printed}, the table gives ${computed}.`,
  notesTitle: 'What is wrong or does not fit',
  notes: [
    'Cash machines 2024–2025: printed −66%. From 9 to 3 is −66.7%, rounded −67%.',
    'The letter of 2026 reckons from 2016, while its table starts in 2015 and its text compares with 2015. From 2015 the changes are −56.5%, −38.4%, −66.6%, −12.6% and −96.4%.',
    'Cash machines 2025: at the end of 2025 the minister wrote “two attacks” so far; the letter of 2026 counts 3.',
    'Street robberies 2024: one letter says +15% (2,435 to 2,813 is +15.5%), the other “risen slightly”.',
    'Explosions 2025: “nearly stable” and “slight fall” (−0.6%, printed −1%). Up to 1 November it was +1.6%. The homes, businesses and vehicles hit add up to 1,501, not 1,534.',
    'Explosions 2023: the letter gives 902. In 2024 the press had other numbers, counted otherwise.',
    'Under street robberies the letter of 2026 says that guidance “to counter robberies of businesses” comes in autumn. Street robberies are probably meant.',
    'DOL: 142 municipalities in 2021, 139 in 2022, without explanation. In 2026 the letter counts dealers instead of municipalities.',
    'RIO: aged 18 to 27 and five areas of life in 2022; 18 to 35 and three areas in 2026. The programme of the robbery task force ran to 2026 in the letter of 2022, to the end of 2025 in later letters.',
    'Two footnotes of the letter of 2026 have the same text, and the name of an institute is once spelt differently.',
    'Only the letter of 2021 says how many attacks on cash machines were with explosives: 72 of 95 in 2019, 30 of 42 in 2020.',
  ],
  instruments: 'Instruments, with dates',
  instrumentColumns: {
    instrument: 'Instrument',
    what: 'What',
    value: 'Value',
    date: 'Date',
    letter: 'Letter',
    note: 'Note',
  },
  letterShort: { '2026': 'spring 2026', '2025': 'end of 2025', '2022': '30-11-2022', '2021': '7-9-2021' },
};
