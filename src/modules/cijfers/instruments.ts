/** What the letters say of each instrument, with its date: text as printed, no figure made of a word. */
export interface InstrumentFact {
  readonly instrument: string;
  readonly what: string;
  readonly value: string;
  readonly unit: string;
  readonly date: string;
  readonly letter: '2026' | '2025' | '2022' | '2021';
  readonly note: string;
}

const fact = (
  instrument: string,
  what: string,
  value: string,
  unit: string,
  date: string,
  letter: InstrumentFact['letter'],
  note = '',
): InstrumentFact => ({ instrument, what, value, unit, date, letter, note });

/** A number as the letter gives it: exact, "more than", or "almost" and "about". */
export interface Amount {
  readonly sign: '' | '>' | '~';
  readonly from: number;
  /** For a range such as 3 to 4. */
  readonly to: number | null;
}

/** Null for what is no single amount, such as a goal with its result. */
export function amountOf(value: string): Amount | null {
  const found = /^([>~]?)(\d+(?:\.\d+)?)(?:-(\d+))?$/.exec(value);
  if (!found) return null;
  return { sign: (found[1] ?? '') as Amount['sign'], from: Number(found[2]), to: found[3] ? Number(found[3]) : null };
}

export const instrumentFacts: readonly InstrumentFact[] = [
  fact(
    'Stop Heling',
    'geregistreerde ontvreemde goederen',
    '1621354',
    'goederen',
    '2021-05-01',
    '2021',
    'gestolen goederen',
  ),
  fact('Stop Heling', 'geregistreerde ontvreemde goederen', '1772761', 'goederen', '2022-10-01', '2022'),
  fact(
    'Stop Heling',
    'geregistreerde ontvreemde goederen',
    '>2000000',
    'goederen',
    '2026 (voorjaar)',
    '2026',
    'meer dan twee miljoen',
  ),
  fact('Stop Heling', 'diefstalchecks cumulatief', '~19000000', 'checks', '2026-04', '2026', 'bijna 19 miljoen'),
  fact('DOR', 'aangesloten opkopers/handelaren', '6661', 'ondernemers', '2021-05-01', '2021', 'in 309 gemeenten'),
  fact('DOR', 'gemeenten met aangesloten opkopers', '309', 'gemeenten', '2021-05-01', '2021'),
  fact('DOR', 'aangesloten opkopers/handelaren NL', '7036', 'ondernemers', '2022-09-01', '2022', 'plus 4 buitenlandse'),
  fact('DOR', 'gemeenten met aangesloten opkopers', '311', 'gemeenten', '2022-09-01', '2022'),
  fact('DOR', 'aangesloten opkopers/handelaren NL', '8585', 'ondernemers', '2026-01-01', '2026'),
  fact('DOR', 'gemeenten met aangesloten opkopers', '324', 'gemeenten', '2026-01-01', '2026'),
  fact('DOL', 'gemeenten die DOL gebruiken', '142', 'gemeenten', '2021-05-01', '2021'),
  fact(
    'DOL',
    'gemeenten die DOL gebruiken',
    '139',
    'gemeenten',
    '2022-09-01',
    '2022',
    'lager dan 142 in 2021; plus 15 aanvragen in behandeling',
  ),
  fact(
    'DOL',
    'opkopers/handelaren in DOL',
    '6028',
    'ondernemers',
    '2026-01-01',
    '2026',
    'eerder niet gerapporteerde indicator',
  ),
  fact(
    'DOL',
    'gemeenten (van deze opkopers)',
    '286',
    'gemeenten',
    '2026-01-01',
    '2026',
    'andere formulering dan 2021/2022',
  ),
  fact('Camera in Beeld', "geregistreerde camera's", '~280000', "camera's", '2021-09', '2021', 'bijna; particulier'),
  fact('Camera in Beeld', 'raadplegingen', '600', 'per dag', '2021-09', '2021', 'ongeveer'),
  fact('Camera in Beeld', "geregistreerde camera's", '~321000', "camera's", '2022-11-01', '2022', 'bijna'),
  fact('AJB', 'gemeenten', '30', 'gemeenten', '2022-11', '2022'),
  fact('AJB', 'deelnemers', '>4500', 'jongeren', '2024-2025', '2026', '>45 gemeenten; +>1000 t.o.v. 2023-2024'),
  fact('IPTA', 'start', '6', 'fte', '2019', '2022', '5 gemeenten'),
  fact('IPTA', 'inzet', '18', 'fte', '2022-11', '2022', '13 gemeenten'),
  fact(
    'IPTA',
    'inzet',
    '35.9',
    'fte',
    '2026 (voorjaar)',
    '2026',
    '48 mentoren, 23 gemeenten + 1 ZVH; +11,65 fte t.o.v. 2023-2024',
  ),
  fact('RIO', 'inzet', '28', 'fte', '2022-11', '2022', 'van 4 naar 28 fte'),
  fact('RIO', 'inzet', '32.2', 'fte', '2026 (voorjaar)', '2026', "41 RIO's, 19 gemeenten + 5 ZVH"),
  fact('RIO', 'maatschappelijke baten per euro', '3-4', 'euro', '2022-01-10', '2022', 'kwalitatieve MKBA Ecorys'),
  fact('DAAD/SODA', 'verhaalde schade', '4650000', 'euro', '2024', '2026'),
  fact('DAAD/SODA', 'verhaalde schade', '6130000', 'euro', '2025', '2026'),
  fact(
    'Aanslagen explosieven',
    'incidenten 1 jan - 1 nov',
    '1179',
    'incidenten',
    '2025-11-01',
    '2025',
    '1161 in zelfde periode 2024',
  ),
  fact(
    'Aanslagen explosieven',
    'geraakte woningen',
    '1045',
    'woningen',
    '2025',
    '2026',
    'met 253 bedrijven en 203 voertuigen = 1501',
  ),
  fact('Aanslagen explosieven', 'aangehouden verdachten', '472', 'personen', '2025', '2026', 'circa'),
  fact('Plofkraken', 'w.v. met (zwarte) explosieven', '72', 'incidenten', '2019', '2021', 'van 95'),
  fact('Plofkraken', 'w.v. met (zwarte) explosieven', '30', 'incidenten', '2020', '2021', 'van 42'),
  fact(
    'Plofkraken',
    'aanvallen op geldautomaten lopend jaar',
    '2',
    'incidenten',
    '2025 (t/m brief, na 6-11)',
    '2025',
    'eindstand 2025 in de brief van 2026: 3',
  ),
  fact('Ophelderingspercentage overvallen', 'doel / realisatie', '51 / 52,4', '%', '2019', '2021'),
  fact('Ophelderingspercentage straatroven', 'doel / realisatie', '28 / 29,2', '%', '2019', '2021'),
  fact('Ophelderingspercentage overvallen', 'doel / realisatie', '53 / 53,4', '%', '2020', '2021'),
  fact('Ophelderingspercentage straatroven', 'doel / realisatie', '30 / 32,6', '%', '2020', '2021'),
  fact('Ophelderingspercentage overvallen', 'realisatie', '62,57', '%', '2021', '2022', 'geen doel'),
  fact('Ophelderingspercentage straatroven', 'realisatie', '38,56', '%', '2021', '2022', 'geen doel'),
];
