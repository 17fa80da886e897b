/** Dutch words of the figures. */
import type { LetterId, Offence } from '../modules/cijfers/letters.ts';

const offences: Record<Offence, string> = {
  overvallen: 'Overvallen',
  straatroven: 'Straatroven',
  woninginbraken: 'Woninginbraken',
  geweld: 'Geweld',
  explosies: '(Poging tot) aanslagen met explosieven',
  plofkraken: 'Plofkraken op geldautomaten',
};
const letters: Record<LetterId, string> = {
  '2026': 'Kamerbrief voorjaar 2026',
  '2022': 'Kamerbrief 30 november 2022',
  '2021': 'Kamerbrief 7 september 2021',
};

export const cijfersNl = {
  title: 'Cijfers',
  lead: 'De tabellen uit de Kamerbrieven over high impact crimes, zoals ze er staan. Wat niet klopt of niet op elkaar aansluit, staat erbij.',
  back: 'Terug naar het begin',
  offences,
  letters,
  letter: 'Uit welke brief?',
  offence: 'Welk delict in de grafiek?',
  base: 'Vergelijk met jaar',
  year: 'Jaar',
  printed: (from: number, to: number) => `gedrukt, ${from}–${to}`,
  computed: (from: number, to: number) => `nagerekend, ${from}–${to}`,
  none: '–',
  table: (letter: string) => `Aantallen volgens ${letter}`,
  chart: (offence: string, from: number, low: string, to: number, high: string) =>
    `${offence}: van ${low} in ${from} naar ${high} in ${to}.`,
  chartOf: 'Grafiek',
  ownScale: 'De streepjeslijn zijn uw eigen cijfers, op een eigen schaal.',
  own: 'Eigen cijfers ernaast',
  ownHelp:
    'Een CSV met een kolom jaar en een kolom per delict. De cijfers blijven op deze computer en worden niet bewaard.',
  ownOpen: 'Open eigen cijfers (CSV)',
  ownTable: 'Eigen cijfers van de gemeente',
  ownProblems: {
    empty: 'Het bestand bevat geen regels met een jaar.',
    'no-year': 'Het bestand heeft geen kolom met de naam jaar.',
    'no-offence': 'Het bestand heeft geen kolom met de naam van een delict.',
  },
  ownSkipped: (lines: string) => `${lines} regels zonder jaar zijn overgeslagen.`,
  printedSpace: 'In de brief van 2026 staat bij woninginbraken 2015 gedrukt: “64. 560”. Hier staat 64.560.',
  clearance: 'Ophelderingspercentages',
  offenceShort: 'Delict',
  clearanceColumns: ['doel 2019', 'behaald 2019', 'doel 2020', 'behaald 2020', 'behaald 2021'],
  clearanceNote:
    'Kamerbrief 30 november 2022; 2019 en 2020 staan ook in die van 7 september 2021. Voor 2021 was er geen doel.',
  allInstruments: 'alle instrumenten',
  signs: {
    '': (amount: string) => amount,
    '>': (amount: string) => `meer dan ${amount}`,
    '~': (amount: string) => `ongeveer ${amount}`,
  },
  /** Words of the source that this language says another way. */
  sourceWords: {} as Readonly<Record<string, string>>,
  csv: 'Bewaar als CSV',
  print: 'Print',
  misprints: 'Percentages die niet uit de tabel volgen',
  misprint: (offence: string, from: number, to: number, printed: string, computed: string) =>
    `${offence} ${from}–${to}: gedrukt ${printed}, de tabel geeft ${computed}.`,
  notesTitle: 'Wat niet klopt of niet aansluit',
  notes: [
    'Plofkraken 2024–2025: gedrukt −66%. Van 9 naar 3 is −66,7%, afgerond −67%.',
    'De brief van 2026 rekent vanaf 2016, terwijl de tabel in 2015 begint en de tekst met 2015 vergelijkt. Vanaf 2015 zijn de veranderingen −56,5%, −38,4%, −66,6%, −12,6% en −96,4%.',
    'Plofkraken 2025: eind 2025 schreef de minister “twee aanvallen” tot dan toe; de brief van 2026 telt er 3.',
    'Straatroven 2024: de ene brief noemt +15% (2.435 naar 2.813 is +15,5%), de andere “licht gestegen”.',
    'Explosies 2025: “vrijwel stabiel” en “lichte daling” (−0,6%, gedrukt −1%). Tot 1 november was het +1,6%. De geraakte woningen, bedrijven en voertuigen tellen op tot 1.501, niet tot 1.534.',
    'Explosies 2023: de brief van 2026 geeft 902. In de pers stond rond 2024 het getal 1.053, of met een andere telling 358 en 227.',
    'Onder Straatroven staat in de brief van 2026 dat handelingsperspectieven “om overvallen tegen te gaan” in de herfst komen. Waarschijnlijk zijn straatroven bedoeld.',
    'DOL: 142 gemeenten in 2021, 139 in 2022, zonder uitleg. In 2026 telt de brief handelaren in plaats van gemeenten.',
    'RIO: doelgroep 18 tot 27 jaar en vijf leefgebieden in 2022; 18 tot 35 jaar en drie leefgebieden in 2026. Het programma van de Taskforce Overvallen liep in de brief van 2022 tot en met 2026, volgens de latere brieven tot eind 2025.',
    'In de brief van 2026 hebben voetnoot 26 en 32 dezelfde tekst, en staat één keer “Verwey-Jonger” voor het Verwey-Jonker Instituut.',
    'Alleen de brief van 2021 zegt hoeveel plofkraken met explosieven waren: 72 van de 95 in 2019, 30 van de 42 in 2020.',
  ],
  instruments: 'Instrumenten, met datum',
  instrumentColumns: {
    instrument: 'Instrument',
    what: 'Wat',
    value: 'Waarde',
    date: 'Peildatum',
    letter: 'Brief',
    note: 'Opmerking',
  },
  letterShort: { '2026': 'voorjaar 2026', '2025': 'eind 2025', '2022': '30-11-2022', '2021': '7-9-2021' },
};

export type CijfersWords = typeof cijfersNl;
