/** Dutch words of the other systems that the letters name, card by card. */
import type { CardWords } from '../../modules/interventies/cards.ts';

export const systemCardsNl = {
  'geweld-werk': {
    name: 'Geweld op het werk (private sector)',
    what: 'Aanpak met branches en werkgevers tegen agressie van klanten.',
    facts: [
      {
        letter: '2025',
        text: 'slachtoffer van geweld: 6% van de bevolking, in sommige private sectoren 20% tot meer dan 80% van de werknemers',
      },
      {
        letter: '2025',
        text: 'intimidatie door klanten: 45% van de kassamedewerkers (2021), 42% van winkeliers en teamleiders, 34% van verkoopmedewerkers; 82% van journalisten',
      },
      { letter: '2025', text: 'vervolgonderzoek in de retail, uitkomst in de tweede helft van 2027' },
      { letter: '2026', text: 'publiek-private werkgroep “Geweld tegen medewerkers in het bedrijfsleven”' },
    ],
  },
  'online-geweld': {
    name: 'Online en hybride geweld',
    what: 'Bedreiging en intimidatie online, die overgaat in geweld op straat of andersom.',
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
      { letter: '2026', text: 'verspreidt landelijk de campagne Praat met je kind over explosies' },
    ],
  },
  straatroven: {
    name: 'Aanpak straatroven',
    what: 'Handelingsperspectieven met gemeenten, politie en OM.',
    facts: [
      { letter: '2025', text: 'sinds 2012 met circa 65% gedaald; in 2024 met 15% gestegen' },
      {
        letter: '2026',
        text: 'zeer jonge daders; ook intimidatie en vernedering als motief; de stijging lijkt af te vlakken',
      },
    ],
  },
  caribisch: {
    name: 'Caribisch deel van het Koninkrijk',
    what: 'AJB, Leerorkest, RIO en Plan di Mayor, uitgewerkt met de eilanden.',
    facts: [
      { letter: '2022', text: 'inzet van de interventies samen met partners in Caribisch Nederland' },
      { letter: '2025', text: 'steun aan Bonaire voor de Re-integratieofficier' },
      { letter: '2026', text: 'AJB ook op Aruba, Bonaire, Curaçao en Sint Maarten' },
    ],
  },
  telecom: {
    name: 'Overleg telecombranche',
    what: 'Politie, OM, branche en gemeenten stemmen snel af bij overvallen op telecomwinkels.',
    facts: [{ letter: '2022', text: 'gestart in juli 2021, met PVO Amsterdam-Amstelland, Amsterdam en Almere' }],
  },
  zvh: {
    name: 'Zorg- en Veiligheidshuizen',
    what: 'Zorg, gemeente en straf werken samen aan één persoon of gezin.',
    facts: [
      { letter: '2021', text: 'Meerjarenagenda 2021–2024 vastgesteld op 4 maart' },
      { letter: '2022', text: 'focus op personen met een hoog veiligheidsrisico' },
      { letter: '2026', text: 'IPTA en RIO werken er ook' },
    ],
  },
  sealbag: {
    name: 'Sealbagautomaten en zwaardere explosieven',
    what: 'Nieuwe werkwijze bij plofkraken; automaten zijn deels tijdelijk gesloten.',
    facts: [
      { letter: '2026', text: 'plotselinge toename sinds eind maart 2026' },
      { letter: '2026', text: 'noodmaatregelen: dit type automaten deels tijdelijk gesloten' },
    ],
  },
  'tno-model': {
    name: 'TNO-risicomodel plofkraken',
    what: 'Wat een explosie bij een gevelautomaat doet met de omgeving; het beginscherm van Gevelwijzer rekent daarmee.',
    facts: [{ letter: '2025', text: 'dit jaar tot de brief twee aanvallen op geldautomaten' }],
  },
  pvo: {
    name: 'Platforms Veilig Ondernemen (PVO)',
    what: 'Helpen ondernemers weerbaar te worden, ook tegen agressie en geweld.',
    facts: [{ letter: '2025', text: 'verspreiden maatregelen bij regionale prioritering' }],
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
      { letter: '2021', text: 'doet mee aan voorlichting, samen met bijna 300 gemeenten' },
      { letter: '2022', text: 'steun, hulp in het strafproces, schadevergoeding' },
      { letter: '2026', text: 'nazorg voor slachtoffers en omwonenden van explosies' },
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
      { letter: '2021', text: 'geweld onder invloed: strafeis 75% hoger of bijzondere voorwaarden' },
      { letter: '2022', text: 'plan- en procesevaluatie aangeboden op 4 april 2022' },
      { letter: '2026', text: 'effectevaluatie aangeboden in februari 2025' },
    ],
  },
  'wapens-jongeren': {
    name: 'Actieplan Wapens en Jongeren',
    what: 'Maatregelen tegen wapenbezit onder jongeren.',
    facts: [
      {
        letter: '2021',
        text: 'met 15 gemeenten; inleveractie in de Week van de Veiligheid, 11 tot en met 17 oktober 2021',
      },
    ],
  },
  crimelabs: {
    name: 'Crimelabs',
    what: 'Mbo-studenten bedenken mee hoe jonge aanwas te voorkomen is.',
    facts: [
      { letter: '2021', text: 'pilot aangekondigd voor 2022' },
      { letter: '2022', text: 'pilot gestart op 15 september in Arnhem' },
    ],
  },
  ervaringsdeskundigen: {
    name: 'Ervaringsdeskundigen',
    what: 'Wie zelf iets meemaakte, helpt jeugdcriminaliteit voorkomen; onderzoek loopt.',
    facts: [{ letter: '2026', text: 'motie-Bruyning van 6 november 2024; onderzoeken lopen nog' }],
  },
  maaltijdbezorgers: {
    name: 'Maaltijdbezorgers',
    what: 'Minder contant geld en bodycams, na een stijging van overvallen.',
    facts: [{ letter: '2021', text: 'na de stijging in 2019: betalen zonder contant geld en bodycams' }],
  },
  'campagnes-explosies': {
    name: 'Praat met je kind over explosies; Houd misdaad uit je buurt',
    what: 'Campagnes voor ouders en tegen online ronselen.',
    facts: [{ letter: '2026', text: 'ontwikkeld door Amsterdam, landelijk beschikbaar via het netwerk van gemeenten' }],
  },
  pyrorichtlijn: {
    name: 'Herziening Pyrorichtlijn',
    what: 'Europese regels tegen illegale handel in zwaar vuurwerk.',
    facts: [
      {
        letter: '2026',
        text: 'de Europese Commissie wil de richtlijn herzien, zoals Nederland, Frankrijk en Zweden bepleitten',
      },
    ],
  },
  'eerst-checken': {
    name: 'Eerst checken, dan klikken',
    what: 'Convenant tegen fraude met overheid, banken en telecom.',
    facts: [{ letter: '2021', text: 'vernieuwd in 2020, voor drie jaar' }],
  },
} satisfies Record<string, CardWords>;
