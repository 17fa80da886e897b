/** Dutch words of the interventions. */
import type { Aim, CardId, CardWords, Setting } from '../../modules/interventies/cards.ts';
import type { AskedRole, Problem } from '../../modules/interventies/next-steps.ts';
import { instrumentCardsNl } from './interventies-cards.ts';

/** Dutch words of the other systems that the letters name, card by card. */
export const systemCardsNl = {
  'geweld-werk': {
    name: 'Geweld op het werk (private sector)',
    what: 'Aanpak met branches en werkgevers van geweld tegen werknemers in de private sector.',
    facts: [
      {
        letter: '2025',
        text: 'slachtoffer van geweld: 6% van de bevolking, in sommige private sectoren 20% tot meer dan 80% van de werknemers',
      },
      {
        letter: '2025',
        text: 'intimidatie door klanten in de handel: 45% van de kassamedewerkers (2021), 42% van winkeliers en teamleiders, 34% van verkoopmedewerkers',
      },
      {
        letter: '2025',
        text: '82% van de journalisten had wel eens te maken met agressie of bedreiging (onderzoek uit 2021)',
      },
      { letter: '2025', text: 'vervolgonderzoek in de retail, uitkomst verwacht in de tweede helft van 2027' },
      { letter: '2026', text: 'publiek-private werkgroep “Geweld tegen medewerkers in het bedrijfsleven”' },
    ],
  },
  'online-geweld': {
    name: 'Online en hybride geweld',
    what: 'Bedreiging en intimidatie online; online en offline lopen door elkaar heen.',
    facts: [
      {
        letter: '2025',
        text: 'onderzoek van het Verwey-Jonker Instituut: een complex en nieuw maatschappelijk probleem',
      },
      { letter: '2026', text: 'actieplan online geweld in ontwikkeling; bericht aan de Kamer in september' },
    ],
  },
  neig: {
    name: 'Netwerk Explosies In Gemeenten (NEIG)',
    what: 'Gemeenten wisselen informatie uit over aanslagen met explosieven.',
    facts: [
      { letter: '2025', text: 'het handelingskader is daar op 6 november 2025 gepresenteerd' },
      { letter: '2026', text: 'via dit netwerk is de campagne Praat met je kind over explosies landelijk beschikbaar' },
    ],
  },
  straatroven: {
    name: 'Aanpak straatroven',
    what: 'In overleg met gemeenten, politie en OM: risicogedrag vroeg signaleren en de buit minder waard maken.',
    facts: [
      { letter: '2025', text: 'sinds 2012 met circa 65% gedaald; in 2024 met 15% gestegen' },
      {
        letter: '2026',
        text: 'zeer jonge daders; ook intimidatie en vernedering als motief; de stijging lijkt af te vlakken',
      },
      {
        letter: '2026',
        text: 'handelingsperspectieven voor gemeenten komen in het najaar op de site van het CCV (de brief schrijft “overvallen”)',
      },
    ],
  },
  caribisch: {
    name: 'Caribisch deel van het Koninkrijk',
    what: 'AJB, Leerorkest, RIO en Plan di Mayor, uitgewerkt met de eilanden.',
    facts: [
      { letter: '2022', text: 'inzet van de interventies samen met partners in Caribisch Nederland' },
      { letter: '2025', text: 'sinds april 2025 steun aan Bonaire voor de Re-integratieofficier' },
      { letter: '2026', text: 'AJB ook op Aruba, Bonaire, Curaçao en Sint Maarten' },
    ],
  },
  telecom: {
    name: 'Overleg telecombranche',
    what: 'Politie, OM, branche en gemeenten stemmen snel af bij overvallen op telecomwinkels.',
    facts: [
      { letter: '2022', text: 'gestart in juli 2021, met PVO Amsterdam-Amstelland, Amsterdam en Almere' },
      { letter: '2022', text: 'afspraken over maatregelen, zoals duurdere toestellen uit de winkels halen' },
    ],
  },
  zvh: {
    name: 'Zorg- en Veiligheidshuizen',
    what: 'Gemeente en partners werken er samen aan een persoonsgerichte aanpak van daders en van jongeren over wie zorgen zijn.',
    facts: [
      { letter: '2021', text: 'Meerjarenagenda 2021–2024 vastgesteld op 4 maart 2021' },
      { letter: '2022', text: 'focus op personen met een (hoog) veiligheidsrisico' },
      { letter: '2026', text: 'IPTA-mentoren werken in 1, re-integratieofficieren in 5 Zorg- en Veiligheidshuizen' },
    ],
  },
  sealbag: {
    name: 'Sealbagautomaten en zwaardere explosieven',
    what: 'Nieuwe werkwijze bij plofkraken; dit type automaten werd (deels) tijdelijk gesloten.',
    facts: [
      { letter: '2026', text: 'plotselinge toename van plofkraken sinds eind maart 2026' },
      {
        letter: '2026',
        text: 'lijkt een nieuwe werkwijze: gericht op onder andere sealbagautomaten, met zwaardere explosieven',
      },
      {
        letter: '2026',
        text: 'noodmaatregelen: dit type automaten (deels) tijdelijk gesloten; Geldmaat voert nieuwe beveiliging in',
      },
    ],
  },
  'tno-model': {
    name: 'TNO-risicomodel plofkraken',
    what: 'Laat een gemeente zien wat een plofkraak bij een gevelautomaat met de omgeving doet, als stoplicht. Gevelwijzer volgt de openbare beschrijving, en is niet het model zelf.',
    facts: [
      {
        letter: '2025',
        text: 'toepasbaarheid getoetst door vier gemeenten: Amsterdam, Culemborg, Utrecht en Zaanstad',
      },
      { letter: '2025', text: 'er wordt overlegd hoe de methode ter beschikking komt' },
      { letter: '2025', text: 'dat jaar tot de brief twee aanvallen op geldautomaten' },
    ],
  },
  pvo: {
    name: 'Platforms Veilig Ondernemen (PVO)',
    what: 'Helpen ondernemers weerbaar te worden, ook tegen agressie en geweld.',
    facts: [{ letter: '2025', text: 'via de PVO’s kunnen maatregelen worden verspreid, bij regionale prioritering' }],
  },
  schadefonds: {
    name: 'Schadefonds Geweldsmisdrijven',
    what: 'Geldbedrag voor slachtoffers van geweld en hun nabestaanden.',
    facts: [
      { letter: '2021', text: 'het bedrag mag ook naar preventie, tegen herhaald slachtofferschap' },
      { letter: '2025', text: 'genoemd bij nazorg na geweld op het werk' },
    ],
  },
  slachtofferhulp: {
    name: 'Slachtofferhulp Nederland',
    what: 'Emotionele steun, hulp in het strafproces en bij schadevergoeding.',
    facts: [
      { letter: '2021', text: 'kosteloos, 24/7 bereikbaar: telefoon, online en in persoon' },
      { letter: '2022', text: 'emotionele steun, hulp in het strafproces en bij schadevergoeding' },
      { letter: '2026', text: 'aandacht voor betere nazorg aan slachtoffers en omwonenden van explosies' },
    ],
  },
  ontzeggingen: {
    name: 'Winkelontzegging en OV-verbod',
    what: 'Wie geweld gebruikt, mag er een tijd niet meer komen.',
    facts: [{ letter: '2025', text: 'genoemd naast horecaontzegging en directe aansprakelijkstelling' }],
  },
  wmg: {
    name: 'Wet middelenonderzoek bij geweldplegers (WMG)',
    what: 'Alcohol en drugs tellen mee in het strafproces na geweld.',
    facts: [
      { letter: '2021', text: 'geweld onder invloed: strafeis 75% hoger en/of bijzondere voorwaarden' },
      { letter: '2022', text: 'plan- en procesevaluatie aangeboden op 4 april 2022' },
      { letter: '2026', text: 'effectevaluatie aangeboden in februari 2025' },
    ],
  },
  'wapens-jongeren': {
    name: 'Actieplan Wapens en Jongeren',
    what: 'Maatregelen tegen wapenbezit onder jongeren.',
    facts: [
      { letter: '2021', text: 'opgesteld met onder andere 15 gemeenten waar het probleem urgent is' },
      { letter: '2021', text: 'inleveractie in de Week van de Veiligheid, 11 tot en met 17 oktober 2021' },
    ],
  },
  crimelabs: {
    name: 'Crimelabs',
    what: 'Mbo-studenten bedenken mee hoe jonge aanwas te voorkomen is.',
    facts: [
      { letter: '2021', text: 'pilot aangekondigd voor 2022' },
      { letter: '2022', text: 'pilot gestart op 15 september 2022 in Arnhem, met ruim 100 studenten' },
    ],
  },
  ervaringsdeskundigen: {
    name: 'Ervaringsdeskundigen',
    what: 'Wie zelf iets meemaakte, kan mogelijk helpen jeugdcriminaliteit te voorkomen; onderzoek loopt.',
    facts: [{ letter: '2026', text: 'motie-Bruyning van 6 november 2024; onderzoeken lopen nog' }],
  },
  maaltijdbezorgers: {
    name: 'Maaltijdbezorgers',
    what: 'Minder contant geld en bodycams, na een stijging van overvallen.',
    facts: [
      { letter: '2021', text: 'na de stijging in 2019: betalen zonder contant geld en bodycams' },
      { letter: '2021', text: 'in 2020 een daling van het aantal overvallen op maaltijdbezorgers' },
    ],
  },
  'campagnes-explosies': {
    name: 'Praat met je kind over explosies; Houd misdaad uit je buurt',
    what: 'Campagnes voor ouders, tegen online ronselen en om te melden.',
    facts: [
      {
        letter: '2026',
        text: 'Praat met je kind over explosies: ontwikkeld door Amsterdam, landelijk beschikbaar via het netwerk van gemeenten',
      },
      { letter: '2026', text: 'Houd misdaad uit je buurt: online ronselen herkennen' },
      { letter: '2026', text: 'Meld Misdaad Anoniem voerde campagnes in 2025 en 2026, om explosies te melden' },
    ],
  },
  pyrorichtlijn: {
    name: 'Herziening Pyrorichtlijn',
    what: 'Europese regels over vuurwerk; herziening tegen illegale handel en misbruik.',
    facts: [
      {
        letter: '2026',
        text: 'de Europese Commissie wil de richtlijn herzien, zoals Nederland, Frankrijk en Zweden bepleitten',
      },
    ],
  },
  'eerst-checken': {
    name: 'Eerst checken, dan klikken',
    what: 'Convenant met de veiligheids-, banken- en telecomsector om online slachtofferschap te voorkomen.',
    facts: [{ letter: '2021', text: 'vernieuwd in 2020, voor drie jaar' }],
  },
} satisfies Record<string, CardWords>;

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
