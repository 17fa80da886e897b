/** Dutch words of the interventions. */
import type { Aim, CardId, Setting } from '../modules/interventies/cards.ts';

export interface CardWords {
  readonly name: string;
  readonly what: string;
  readonly facts: readonly { readonly letter: string; readonly text: string }[];
}

const cards: Record<CardId, CardWords> = {
  ajb: {
    name: 'Alleen jij bepaalt wie je bent (AJB)',
    what: 'Gedragsinterventie voor jongeren in een kwetsbare positie; begeleidt hen naar een positieve ontwikkeling.',
    facts: [
      { letter: '2022', text: 'in 30 gemeenten' },
      {
        letter: '2026',
        text: 'ruim 4.500 jongeren in meer dan 45 gemeenten in 2024–2025, ruim 1.000 meer dan in 2023–2024',
      },
      {
        letter: '2026',
        text: 'tot twee keer minder vaak in contact met de politie en tot drie keer minder vaak veroordeeld dan een controlegroep (Universiteit van Amsterdam)',
      },
    ],
  },
  ipta: {
    name: 'IPTA-mentor (Integrale Persoonsgerichte Toeleiding naar Arbeid)',
    what: 'Een mentor begeleidt jongeren met meerdere problemen naar werk.',
    facts: [
      { letter: '2022', text: 'van 6 fte in 5 gemeenten (2019) naar 18 fte in 13 gemeenten' },
      { letter: '2026', text: '48 mentoren, 35,9 fte, in 23 gemeenten en 1 zorg- en veiligheidshuis' },
    ],
  },
  rio: {
    name: 'Re-integratieofficier (RIO)',
    what: 'Begeleidt mensen met meerdere problemen bij hun terugkeer uit detentie.',
    facts: [
      { letter: '2022', text: 'van 4 naar 28 fte; doelgroep 18 tot 27 jaar' },
      { letter: '2022', text: 'elke euro levert 3 tot 4 euro op (Ecorys)' },
      {
        letter: '2026',
        text: '41 officieren, 32,2 fte, in 19 gemeenten en 5 zorg- en veiligheidshuizen; doelgroep 18 tot 35 jaar',
      },
    ],
  },
  cho: {
    name: 'Collectieve Horecaontzegging (CHO)',
    what: 'Wie geweld gebruikt of overlast veroorzaakt, mag in geen van de aangesloten horecazaken meer komen.',
    facts: [
      {
        letter: '2021',
        text: 'vernieuwd modelprotocol, in het najaar van 2020 goedgekeurd door de Autoriteit Persoonsgegevens',
      },
      { letter: '2022', text: 'Zwolle, Eindhoven, Almere en Amsterdam begonnen als eerste; Zwolle was klaar' },
    ],
  },
  alcoholmeter: {
    name: 'Alcoholmeter',
    what: 'Enkelband die continu alcoholgebruik meet, voor toezicht op een alcoholverbod.',
    facts: [
      { letter: '2022', text: 'twee pilots geëvalueerd; landelijke invoering aangekondigd' },
      { letter: '2026', text: 'wetsvoorstel aanhangig sinds juni 2024' },
    ],
  },
  waarschuwingsapp: {
    name: 'Waarschuwingsapp juweliers',
    what: 'Juweliers waarschuwen elkaar lokaal, om overvallen, agressie en diefstal te verminderen.',
    facts: [{ letter: '2026', text: 'ontwikkeld voor de juweliersbranche; geen cijfers' }],
  },
  'camera-in-beeld': {
    name: 'Camera in Beeld',
    what: 'Politieregister van camera’s die kunnen helpen bij opsporing.',
    facts: [
      { letter: '2021', text: 'bijna 280.000 camera’s, ongeveer 600 raadplegingen per dag (september 2021)' },
      { letter: '2022', text: 'bijna 321.000 camera’s (1 november 2022)' },
    ],
  },
  'daad-soda': {
    name: 'Directe aansprakelijkstelling (DAAD, SODA)',
    what: 'Daders betalen de indirecte en eventueel directe schade aan ondernemers, collectief geïnd.',
    facts: [{ letter: '2026', text: '4,65 miljoen euro verhaald in 2024, 6,13 miljoen in 2025' }],
  },
  'stop-heling': {
    name: 'Stop Heling',
    what: 'Burgers en bedrijven gaan na of tweedehands goederen als gestolen zijn opgegeven.',
    facts: [
      { letter: '2021', text: '1.621.354 goederen (1 mei 2021)' },
      { letter: '2022', text: '1.772.761 goederen (1 oktober 2022)' },
      { letter: '2026', text: 'meer dan twee miljoen goederen, bijna 19 miljoen controles (april 2026)' },
    ],
  },
  dor: {
    name: 'Digitaal Opkopers Register (DOR)',
    what: 'Digitale versie van het verplichte inkoopregister, gekoppeld aan Stop Heling.',
    facts: [
      { letter: '2021', text: '6.661 handelaren in 309 gemeenten (1 mei 2021)' },
      { letter: '2022', text: '7.036 handelaren en 4 buitenlandse, in 311 gemeenten (1 september 2022)' },
      { letter: '2026', text: '8.585 handelaren in 324 gemeenten (1 januari 2026)' },
    ],
  },
  dol: {
    name: 'Digitaal Opkopers Loket (DOL)',
    what: 'Loket voor de meldplicht van handelaren in gebruikte goederen.',
    facts: [
      { letter: '2021', text: '142 gemeenten (1 mei 2021)' },
      { letter: '2022', text: '139 gemeenten, 15 aanvragen in behandeling (1 september 2022)' },
      { letter: '2026', text: '6.028 handelaren in 286 gemeenten (1 januari 2026)' },
    ],
  },
  handelingskader: {
    name: 'Landelijk handelingskader Aanslagen met Explosieven',
    what: 'Praktische en juridische handvatten voor gemeenten, in vier fasen.',
    facts: [
      { letter: '2025', text: 'gepubliceerd door de VNG op 6 november 2025' },
      {
        letter: '2026',
        text: 'zes gemeenten ondersteund: Amsterdam, Rotterdam, Den Haag, Almere, Utrecht en Den Bosch',
      },
    ],
  },
  rebootcmp: {
    name: 're_B00TCMP',
    what: 'Laat jongeren met aanleg voor IT positieve wegen zien, om online criminaliteit te voorkomen.',
    facts: [{ letter: '2022', text: 'vijf keer gehouden in drie regio’s, gemiddeld 35 jongeren en evenveel ouders' }],
  },
  'kapot-sterk': {
    name: 'Kapot Sterk',
    what: 'Lespakket voor groep 7 en 8 tegen de verleidingen van criminaliteit.',
    facts: [{ letter: '2022', text: 'wordt doorontwikkeld met het RIEC Midden-Nederland; geen cijfers' }],
  },
  senioren: {
    name: 'Senioren en Veiligheid',
    what: 'Elk jaar in april aandacht voor de veiligheid van senioren.',
    facts: [{ letter: '2026', text: 'in april 2024 en 2025 bijeenkomsten met ongeveer 750 deelnemers' }],
  },
  'samen-digitaal-veilig': {
    name: 'Samen Digitaal Veilig',
    what: 'Helpt ondernemers digitaal veiliger te werken.',
    facts: [{ letter: '2022', text: 'ambitie om het breder uit te rollen; geen cijfers' }],
  },
};
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
  title: 'Interventies',
  lead: 'Instrumenten en interventies uit de Kamerbrieven. Wat de brieven niet zeggen, is niet ingevuld.',
  back: 'Terug naar het begin',
  search: 'Zoek op woord',
  age: 'Leeftijd',
  aim: 'Doel',
  setting: 'Setting',
  all: 'alle',
  ages: (from: number, to: number) => `${from} tot ${to} jaar`,
  noAges: 'leeftijd staat niet in de brieven',
  count: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
  compare: 'Vergelijk',
  comparison: 'Vergelijking',
  chooseMore: 'Kies twee of meer kaarten om te vergelijken.',
  what: 'Wat',
  forWhom: 'Voor wie',
  aimShort: 'Doel',
  settingShort: 'Setting',
  figures: 'Cijfers',
  letter: (year: string) => `brief ${year}`,
  ageWrong: 'Vul een leeftijd in van 0 tot 120.',
};

export type InterventiesWords = typeof interventiesNl;
