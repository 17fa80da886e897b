/** Further figures of the letters, each with the letter's own words; and those words for the figures of the instruments. */
import { quotes } from '../interventies/quotes.ts';
import { type InstrumentFact, instrumentFacts } from './instruments.ts';

export interface QuotedFact extends InstrumentFact {
  /** In the words of the letter; `[…]` where it goes on between. */
  readonly quote: string;
}

const line = (id: keyof typeof quotes, at: number): string => quotes[id][at] ?? '';

/** In the order of the instruments' figures. */
const words: readonly string[] = [
  line('stop-heling', 0),
  line('stop-heling', 1),
  line('stop-heling', 4),
  line('stop-heling', 4),
  line('dor', 0),
  line('dor', 0),
  line('dor', 1),
  line('dor', 1),
  line('dor', 2),
  line('dor', 2),
  line('dol', 0),
  line('dol', 1),
  line('dol', 2),
  line('dol', 2),
  line('camera-in-beeld', 0),
  line('camera-in-beeld', 0),
  line('camera-in-beeld', 1),
  line('ajb', 2),
  line('ajb', 5),
  line('ipta', 1),
  line('ipta', 1),
  line('ipta', 3),
  line('rio', 1),
  line('rio', 4),
  line('rio', 2),
  line('daad-soda', 1),
  line('daad-soda', 1),
  'In de periode van 1 januari tot 1 november 2025 hebben in Nederland 1179 (pogingen tot) aanslagen met explosieven plaatsgevonden, in vergelijking met 1161 over dezelfde periode in 2024.',
  'Door de aanslagen in 2025 zijn onder meer 1.045 woningen, 253 bedrijven en 203 voertuigen getroffen.',
  line('offensief', 3),
  'In 2019 waren dit er nog 95, waarvan 72 met explosieven.',
  'is gedaald tot 42 waarvan 30 met gebruik van (zwarte) explosieven.',
  line('tno-model', 2),
];

/** The goals and rates of clearance stand in a table of their own. */
const ofInstruments = instrumentFacts.filter(({ instrument }) => !instrument.startsWith('Ophelderingspercentage'));

const fact = (
  instrument: string,
  what: string,
  value: string,
  unit: string,
  date: string,
  letter: InstrumentFact['letter'],
  quote: string,
  note = '',
): QuotedFact => ({ instrument, what, value, unit, date, letter, note, quote });

const undated = 'zonder datum';
const convicts = line('rio', 5);

const more: readonly QuotedFact[] = [
  fact('Stop Heling', 'campagne online gezien of gehoord', '9200000', 'keer', '2022', '2022', line('stop-heling', 2)),
  fact('Stop Heling', 'waardering van de campagne', '8', 'als cijfer', '2022', '2022', line('stop-heling', 2)),
  fact('Stop Heling', 'vindt de boodschap overgebracht', '74-82', '%', '2022', '2022', line('stop-heling', 3)),
  fact(
    'RIO',
    'verschil met 2023 en 2024',
    'nagenoeg gelijk',
    'fte',
    '2026 (voorjaar)',
    '2026',
    'Vergeleken met 2023 en 2024 is het aantal fte’s nagenoeg gelijk gebleven.',
  ),
  fact('Aanslagen explosieven', 'geraakte bedrijven', '253', 'bedrijven', '2025', '2026', words[28] ?? ''),
  fact('Aanslagen explosieven', 'geraakte voertuigen', '203', 'voertuigen', '2025', '2026', words[28] ?? ''),
  fact('Straatroven', 'daling sinds 2012', '65', '%', undated, '2025', line('straatroven', 0), 'circa'),
  fact('Straatroven', 'stijging in een jaar', '15', '%', '2024', '2025', line('straatroven', 0)),
  fact(
    'Woninginbraken',
    'per uur',
    '2-3',
    'woninginbraken',
    undated,
    '2022',
    'maar gaat het nog steeds om zo’n twee à drie woninginbraken per uur.',
  ),
  fact('Woninginbraken', 'per uur', '2-3', 'woninginbraken', '2025', '2026', line('campagne-inbraken', 2)),
  fact('Geweld op het werk', 'slachtoffers onder de bevolking', '6', '%', undated, '2025', line('geweld-werk', 0)),
  fact(
    'Geweld op het werk',
    'slachtoffers onder werknemers in sommige private sectoren',
    '20-80',
    '%',
    undated,
    '2025',
    line('geweld-werk', 0),
    'tot meer dan 80%',
  ),
  ...(
    [
      ['kassamedewerkers: intimidatie door klanten', '45'],
      ['winkeliers en teamleiders: intimidatie door klanten', '42'],
      ['verkoopmedewerkers: intimidatie door klanten', '34'],
    ] as const
  ).map(([what, value]) => fact('Geweld op het werk', what, value, '%', '2021', '2025', line('geweld-werk', 1))),
  fact(
    'Geweld op het werk',
    'journalisten: wel eens agressie of bedreiging',
    '82',
    '%',
    '2021',
    '2025',
    line('geweld-werk', 2),
  ),
  fact('Online fraude', 'slachtoffers onder de bevolking', '10', '%', '2021', '2022', line('samen-digitaal-veilig', 0)),
  fact(
    'Online criminaliteit',
    'stijging in een jaar',
    '75',
    '%',
    undated,
    '2022',
    line('samen-digitaal-veilig', 1),
    'ruim, sinds het begin van de coronacrisis',
  ),
  fact('WMG', 'verzwaring van de strafeis', '75', '%', undated, '2021', line('wmg', 0), 'en/of bijzondere voorwaarden'),
  fact('HIC-veroordeelden', 'daling bij woninginbrekers', '47', '%', undated, '2026', convicts),
  fact('HIC-veroordeelden', 'daling bij straatrovers', '73', '%', undated, '2026', convicts),
  fact('HIC-veroordeelden', 'daling bij overvallers', '49', '%', undated, '2026', convicts),
  fact(
    'HIC-veroordeelden',
    'recidive van de drie dadergroepen',
    '(licht) is gedaald',
    '',
    '2008-2017',
    '2021',
    'Uit onderzoek blijkt dat de recidive onder alle drie de HIC-dadergroepen tussen 2008 en 2017 (licht) is gedaald.',
  ),
  fact(
    'Wapens en Jongeren',
    'gemeenten in het actieplan',
    '15',
    'gemeenten',
    '2021',
    '2021',
    line('wapens-jongeren', 0),
  ),
  fact(
    'Wapens en Jongeren',
    'gemeenten bij de inleveractie',
    '>200',
    'gemeenten',
    '2021-10',
    '2021',
    line('week-van-de-veiligheid', 1),
  ),
  fact('Crimelabs', 'studenten in Arnhem', '>100', 'studenten', '2022-09-15', '2022', line('crimelabs', 1)),
  fact(
    'Senioren',
    'deelnemers aan bijeenkomsten',
    '750',
    'senioren',
    '2024-2025',
    '2026',
    line('senioren', 2),
    'ongeveer',
  ),
];

export const quotedFacts: readonly QuotedFact[] = [
  ...ofInstruments.map((one, i) => ({ ...one, quote: words[i] ?? '' })),
  ...more,
].toSorted((one, two) => first(one) - first(two));

/** Figures of one instrument stand together, in the order in which it was first named. */
function first({ instrument }: QuotedFact): number {
  const names = [...ofInstruments, ...more].map((one) => one.instrument);
  return names.indexOf(instrument);
}
