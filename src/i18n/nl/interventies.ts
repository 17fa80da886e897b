/** Dutch words of the interventions. */
import type { Aim, CardId, CardWords, Setting } from '../../modules/interventies/cards.ts';
import type { AskedRole, Problem } from '../../modules/interventies/next-steps.ts';
import { instrumentCardsNl } from './interventies-cards.ts';
import { systemCardsNl } from './interventies-systems.ts';

const cards: Record<CardId, CardWords> = { ...instrumentCardsNl, ...systemCardsNl };
const aims: Record<Aim, string> = {
  daderschap: 'daderschap voorkomen',
  slachtofferschap: 'slachtofferschap voorkomen',
  heling: 'heling tegengaan',
  gebied: 'een gebied veiliger maken',
  schade: 'schade verhalen',
};
const settings: Record<Setting, string> = {
  jeugd: 'jeugd',
  werk: 'werk',
  straf: 'straf en detentie',
  horeca: 'horeca',
  handel: 'handel',
  wijk: 'wijk',
  overheid: 'overheid',
};

export const interventiesNl = {
  cards,
  aims,
  settings,
  problem: 'Wat is het probleem?',
  problems: {
    explosies: 'Aanslagen met explosieven',
    plofkraken: 'Plofkraken',
    overvallen: 'Overvallen',
    straatroven: 'Straatroven',
    woninginbraken: 'Woninginbraken',
    heling: 'Heling',
    geweld: 'Geweld en agressie',
    online: 'Online en digitaal',
    jongeren: 'Jongeren die afglijden',
  } as Readonly<Record<Problem, string>>,
  stages: {
    now: 'het dreigt of is gebeurd',
    prevent: 'voorkomen',
    after: 'erna',
  },
  asks: {
    branche: 'de brancheorganisatie',
    jeugd: 'de afdeling jeugd van uw gemeente, of het Nederlands Jeugdinstituut',
    om: 'het Openbaar Ministerie of de reclassering',
    'openbare-orde': 'openbare orde en veiligheid van uw gemeente',
    politie: 'de wijkagent of het team van de politie',
    pvo: 'het Platform Veilig Ondernemen in uw regio',
    rijk: 'het ministerie van Justitie en Veiligheid',
    ruimte: 'vergunningen of ruimte van uw gemeente',
    school: 'de school, samen met de afdeling jeugd',
    slachtofferhulp: 'Slachtofferhulp Nederland',
    vng: 'de VNG of het Netwerk Explosies In Gemeenten',
    zvh: 'het Zorg- en Veiligheidshuis in uw regio',
  } as Readonly<Record<AskedRole, string>>,
  desks: {
    '#/': 'Beoordeel een plek voor een automaat',
    '#/heling': 'Kijk een nummer na',
    '#/heling/bezoek': 'Begin een controlebezoek',
    '#/heling/witte-vlekken': 'Zoek witte vlekken',
    '#/heling/capaciteit': 'Reken de capaciteit uit',
    '#/draaiboek': 'Open het draaiboek',
    '#/cijfers': 'Bekijk de cijfers',
  } as Readonly<Record<string, string>>,
  ask: (whom: string) => `Vraag ${whom}.`,
  nextStep: 'Volgende stap',
  inLetter: 'Zo staat het in de brief',
  citations: {
    '2021': 'Kamerbrief 7 september 2021, kenmerk 3519728',
    '2022': 'Kamerbrief 30 november 2022, kenmerk 4355467',
    '2025': 'Kamerbrief eind 2025, Kamerstuk 28 684, nr. 816',
    '2026': 'Kamerbrief voorjaar 2026 (nummer ons niet bekend)',
  },
  title: 'Interventies',
  lead: 'Instrumenten en interventies uit de Kamerbrieven. Wat de brieven niet zeggen, is niet ingevuld.',
  back: 'Terug naar het begin',
  search: 'Zoek op woord',
  age: 'Leeftijd',
  aim: 'Doel',
  setting: 'Waar',
  all: 'alle',
  ages: (from: number | null, to: number) => (from === null ? `jonger dan ${to + 1} jaar` : `${from} tot ${to} jaar`),
  noAges: 'leeftijd staat niet in de brieven',
  count: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
  compare: 'Vergelijk',
  comparison: 'Vergelijking',
  chooseMore: 'Kies twee of meer kaarten om te vergelijken.',
  chosen: (count: number) => (count === 1 ? '1 kaart gekozen' : `${count} kaarten gekozen`),
  show: 'Toon de vergelijking',
  clear: 'Wis de keuze',
  print: 'Print',
  nothing: 'Geen kaart past bij deze vraag. Maak een veld leeg of kies “alle”.',
  what: 'Wat',
  forWhom: 'Voor wie',
  aimShort: 'Doel',
  settingShort: 'Waar',
  figures: 'Cijfers',
  letter: (year: string) => `brief ${year}`,
  ageWrong: 'Vul een leeftijd in van 0 tot 120.',
};

export type InterventiesWords = typeof interventiesNl;
