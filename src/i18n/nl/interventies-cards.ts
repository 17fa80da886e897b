/** Dutch words of the instruments and interventions, card by card. */
import type { CardWords } from '../../modules/interventies/cards.ts';

export const instrumentCardsNl = {
  ajb: {
    name: 'Alleen jij bepaalt wie je bent (AJB)',
    what: 'Gedragsinterventie voor jongeren in een kwetsbare positie; begeleidt hen naar een positieve ontwikkeling.',
    facts: [
      {
        letter: '2021',
        text: 'tot twee keer minder vaak in contact met de politie, tot drie keer minder vaak veroordeeld dan een controlegroep',
      },
      { letter: '2021', text: 'in 2021 opgestart in Leeuwarden, Maastricht, Enschede, Nijmegen en Amersfoort' },
      { letter: '2022', text: 'in 30 gemeenten' },
      { letter: '2025', text: 'gericht op een baan, opleiding en dagbesteding' },
      { letter: '2026', text: '“Effectief volgens eerste aanwijzingen” (Nederlands Jeugdinstituut)' },
      {
        letter: '2026',
        text: 'ruim 4.500 jongeren in meer dan 45 gemeenten in 2024–2025, meer dan 1.000 jongeren erbij sinds 2023–2024',
      },
      {
        letter: '2026',
        text: 'tot twee keer minder vaak in contact met de politie en tot drie keer minder vaak veroordeeld dan een controlegroep (Universiteit van Amsterdam)',
      },
    ],
  },
  ipta: {
    name: 'IPTA-mentor (Integrale Persoonsgerichte Toeleiding naar Arbeid)',
    what: 'Een mentor begeleidt (jong)volwassenen met meerdere problemen naar werk of opleiding.',
    facts: [
      { letter: '2021', text: 'pilot ontwikkeld met zes gemeenten; in 2020 sloot Eindhoven aan' },
      { letter: '2022', text: 'van 6 fte in 5 gemeenten (2019) naar 18 fte in 13 gemeenten' },
      { letter: '2025', text: 'gericht op een baan, opleiding en dagbesteding' },
      {
        letter: '2026',
        text: '48 mentoren, 35,9 fte, in 23 gemeenten en 1 zorg- en veiligheidshuis; 11,65 fte meer dan in 2023–2024',
      },
    ],
  },
  rio: {
    name: 'Re-integratieofficier (RIO)',
    what: 'Begeleidt mensen met meerdere problemen bij hun terugkeer uit detentie.',
    facts: [
      { letter: '2021', text: 'de werkwijze wordt ontwikkeld en aan gemeenten beschikbaar gesteld' },
      { letter: '2022', text: 'van 4 naar 28 fte; doelgroep 18 tot 27 jaar' },
      { letter: '2022', text: 'elke euro levert op termijn 3 tot 4 euro aan maatschappelijke baten op (Ecorys)' },
      { letter: '2025', text: 'gericht op een baan, opleiding en dagbesteding' },
      {
        letter: '2026',
        text: '41 officieren, 32,2 fte, in 19 gemeenten en 5 zorg- en veiligheidshuizen; doelgroep 18 tot 35 jaar; aantal fte “nagenoeg gelijk” aan 2023 en 2024',
      },
      {
        letter: '2026',
        text: 'alle veroordeelden voor high impact crimes, niet door RIO: 47% minder woninginbrekers, 73% minder straatrovers, 49% minder overvallers, zonder jaren erbij (voetnoot 26 en 32); de recidive daalt minder',
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
      { letter: '2025', text: 'genoemd bij geweld op het werk' },
    ],
  },
  alcoholmeter: {
    name: 'Alcoholmeter',
    what: 'Enkelband die continu alcoholgebruik meet, voor toezicht op een alcoholverbod.',
    facts: [
      { letter: '2021', text: 'voorbereiding van de landelijke invoering gestart in 2020' },
      { letter: '2022', text: 'twee pilots geëvalueerd; landelijke invoering aangekondigd' },
      { letter: '2026', text: 'wetsvoorstel aanhangig sinds juni 2024' },
    ],
  },
  waarschuwingsapp: {
    name: 'Waarschuwingsapp juweliers',
    what: 'App voor juweliers, om lokaal overvallen, agressie en diefstal te verminderen.',
    facts: [{ letter: '2026', text: 'ontwikkeld voor de juweliersbranche; geen cijfers' }],
  },
  'camera-in-beeld': {
    name: 'Camera in Beeld',
    what: 'Politieregister van camera’s die kunnen helpen bij opsporing.',
    facts: [
      { letter: '2021', text: 'bijna 280.000 particuliere camera’s, ongeveer 600 keer per dag geraadpleegd' },
      { letter: '2022', text: 'bijna 321.000 camera’s (1 november 2022)' },
    ],
  },
  'daad-soda': {
    name: 'Directe aansprakelijkstelling (DAAD, SODA)',
    what: 'Daders betalen de indirecte en eventueel directe schade aan ondernemers, collectief geïnd.',
    facts: [
      { letter: '2025', text: 'genoemd bij geweld op het werk' },
      { letter: '2026', text: 'door SODA verhaald: 4,65 miljoen euro in 2024, 6,13 miljoen euro in 2025' },
    ],
  },
  'stop-heling': {
    name: 'Stop Heling',
    what: 'Burgers en bedrijven gaan na of tweedehands goederen als gestolen zijn opgegeven.',
    facts: [
      { letter: '2021', text: '1.621.354 goederen (1 mei 2021)' },
      { letter: '2022', text: '1.772.761 goederen (1 oktober 2022)' },
      {
        letter: '2022',
        text: 'campagne online 9,2 miljoen keer gezien of gehoord; websitebezoek verdubbeld tijdens de campagne; waardering: een 8',
      },
      { letter: '2022', text: '74% tot 82% van de ondervraagden vindt dat de boodschap is overgebracht' },
      { letter: '2026', text: 'meer dan twee miljoen goederen, bijna 19 miljoen controles (april 2026)' },
      { letter: '2026', text: 'landelijke radiocampagne in december 2025' },
    ],
  },
  dor: {
    name: 'Digitaal Opkopers Register (DOR)',
    what: 'Digitale versie van het verplichte inkoopregister, gekoppeld aan Stop Heling.',
    facts: [
      { letter: '2021', text: '6.661 opkopers en handelaren in 309 gemeenten (1 mei 2021)' },
      {
        letter: '2022',
        text: '7.036 Nederlandse opkopers en handelaren in 311 gemeenten, en 4 buitenlandse (1 september 2022)',
      },
      { letter: '2026', text: '8.585 Nederlandse opkopers en handelaren in 324 gemeenten (1 januari 2026)' },
      { letter: '2026', text: 'de Tweede Kamer nam het wetsvoorstel aan dat DOR en DOL landelijk verplicht stelt' },
    ],
  },
  dol: {
    name: 'Digitaal Opkopers Loket (DOL)',
    what: 'Loket voor de meldplicht van handelaren in gebruikte goederen.',
    facts: [
      { letter: '2021', text: '142 gemeenten (1 mei 2021)' },
      { letter: '2022', text: '139 gemeenten, en van 15 gemeenten een aanvraag in behandeling (1 september 2022)' },
      { letter: '2026', text: '6.028 opkopers en handelaren in 286 gemeenten (1 januari 2026)' },
    ],
  },
  handelingskader: {
    name: 'Landelijk handelingskader Aanslagen met Explosieven',
    what: 'Praktische en juridische handvatten voor gemeenten, in vier fasen.',
    facts: [
      { letter: '2025', text: 'gepubliceerd door de VNG op 6 november 2025' },
      { letter: '2026', text: 'praktische en juridische handvatten voor gemeenten' },
    ],
  },
  rebootcmp: {
    name: 're_B00TCMP',
    what: 'Voor jongeren die handig zijn met IT en online de grens opzoeken: laat hun positieve wegen zien.',
    facts: [
      { letter: '2021', text: 'de politie ontwikkelt het met private partijen' },
      { letter: '2022', text: 'vijf keer gehouden in drie regio’s, gemiddeld 35 jongeren en ongeveer evenveel ouders' },
    ],
  },
  'kapot-sterk': {
    name: 'Kapot Sterk',
    what: 'Lespakket voor groep 7 en 8 tegen de verleidingen van criminaliteit.',
    facts: [{ letter: '2022', text: 'wordt doorontwikkeld met het RIEC Midden-Nederland; geen cijfers' }],
  },
  senioren: {
    name: 'Senioren en Veiligheid',
    what: 'Elk jaar in april aandacht voor de veiligheid van senioren.',
    facts: [
      { letter: '2021', text: 'bijna 300 gemeenten doen mee' },
      { letter: '2022', text: 'ruim 300 gemeenten en andere partners zetten de middelen in' },
      { letter: '2026', text: 'in april 2024 en 2025 bijeenkomsten met ongeveer 750 senioren' },
    ],
  },
  'samen-digitaal-veilig': {
    name: 'Samen Digitaal Veilig',
    what: 'Helpt ondernemers digitaal veiliger te werken.',
    facts: [
      {
        letter: '2022',
        text: 'online fraude: 10% van de bevolking, ruim 1,7 miljoen Nederlanders, slachtoffer in 2021 (voetnoot 16)',
      },
      {
        letter: '2022',
        text: 'online criminaliteit ruim 75% meer dan een jaar eerder, sinds het begin van de coronacrisis',
      },
      { letter: '2022', text: 'ambitie om het breder uit te rollen; over het instrument zelf geen cijfers' },
    ],
  },
  basta: {
    name: 'BASTA!',
    what: 'Gedragsinterventie voor jonge kinderen.',
    facts: [
      { letter: '2021', text: 'erkend door het Nederlands Jeugdinstituut of aangeboden voor erkenning' },
      { letter: '2022', text: 'voor kinderen jonger dan 12 jaar; in de databank van het NJi “goed onderbouwd”' },
    ],
  },
  'alles-kidzzz': {
    name: 'Alles kidzzz',
    what: 'Gedragsinterventie voor jonge kinderen.',
    facts: [
      { letter: '2021', text: 'erkend door het Nederlands Jeugdinstituut of aangeboden voor erkenning' },
      {
        letter: '2022',
        text: 'voor kinderen jonger dan 12 jaar; in de databank van het NJi “effectief volgens goede aanwijzingen”',
      },
    ],
  },
  pit: {
    name: 'Preventief Interventie Team (PIT)',
    what: 'Gedragsinterventie voor jonge kinderen.',
    facts: [
      { letter: '2021', text: 'erkend door het Nederlands Jeugdinstituut of aangeboden voor erkenning' },
      { letter: '2022', text: 'voor kinderen jonger dan 12 jaar; ingediend bij de databank van het NJi ter erkenning' },
    ],
  },
  cyberrijbewijs: {
    name: 'Mijn Cyberrijbewijs',
    what: 'Gratis lesprogramma voor groep 7 en 8 over de risico’s van het internet.',
    facts: [
      { letter: '2021', text: 'in ontwikkeling, voor leerlingen van groep 7 en 8' },
      { letter: '2022', text: 'vijf lessen over vijf thema’s; begin oktober 2022 gelanceerd; geen cijfers' },
    ],
  },
  'top-x': {
    name: 'Top-X-aanpak',
    what: 'Persoonsgerichte aanpak van volwassen daders van ernstige delicten en van jongeren over wie zorgen zijn, vaak vanuit een zorg- en veiligheidshuis.',
    facts: [
      { letter: '2021', text: 'het WODC onderzoekt de aanpak van Amsterdam; uitkomst verwacht eind 2021' },
      {
        letter: '2022',
        text: 'verbreding gestart in 2017 in Midden-Nederland en Rotterdam-Rijnmond; in Utrecht vast onderdeel van het beleid; onderzoek van het WODC nog niet afgerond',
      },
    ],
  },
  'bestuurlijk-toezicht': {
    name: 'Bestuurlijk Toezicht (pilot)',
    what: 'Begeleiding door het Leger des Heils, gekoppeld aan een mogelijke bestuurlijke maatregel, voor mensen met een risico die zorg mijden.',
    facts: [
      { letter: '2022', text: 'gestart in 2020; twaalf casussen in Den Haag en Utrecht; vervolg in zes gemeenten' },
      { letter: '2022', text: 'voor een uitspraak over effectiviteit was het te vroeg' },
    ],
  },
  kei: {
    name: 'Kwaliteitskader Effectieve Jeugdinterventies (KEI)',
    what: 'Landelijk kader om bewezen effectieve of kansrijke interventies te kiezen.',
    facts: [
      {
        letter: '2026',
        text: 'ontwikkeld in de tweede helft van 2024, daarna verspreid onder gemeenten; geen cijfers',
      },
    ],
  },
  'week-van-de-veiligheid': {
    name: 'Week van de Veiligheid',
    what: 'Jaarlijkse week voor en door ondernemers.',
    facts: [
      { letter: '2021', text: 'in 2020 met als thema weerbaarheid' },
      {
        letter: '2021',
        text: 'ruim 200 gemeenten meldden zich aan voor de inleveractie van (steek)wapens in oktober 2021',
      },
      { letter: '2022', text: 'in 2022 met als thema gedigitaliseerde criminaliteit en cybercriminaliteit' },
    ],
  },
  'campagne-inbraken': {
    name: 'Maak het ze niet te makkelijk',
    what: 'Koepelcampagne voor preventie; tegen woninginbraken: deur op slot, ramen dicht en lichtje aan.',
    facts: [
      { letter: '2021', text: 'koepelcampagne; zomercampagne tegen woninginbraken gestart in juni 2021' },
      { letter: '2022', text: 'de boodschap wordt op verschillende manieren herhaald; geen cijfers' },
      { letter: '2026', text: 'in 2025 nog steeds 2 tot 3 woninginbraken per uur' },
      { letter: '2026', text: '“Deur op slot, raampje dicht en lichtje aan” (voetnoot 23)' },
    ],
  },
  rekentool: {
    name: 'Rekentool capaciteit',
    what: 'Helpt de inzet te plannen bij lokale controles op de meldplicht en de registratieplicht van opkopers.',
    facts: [{ letter: '2022', text: 'ontwikkeld; de formule staat niet in de brief' }],
  },
  doc: {
    name: 'Digitaal Opkopers Controlesysteem (DOC)',
    what: 'Ondersteunt toezichthouders.',
    facts: [{ letter: '2026', text: 'genoemd zonder verdere uitleg; geen cijfers' }],
  },
  'camera-kwaliteitsregeling': {
    name: 'Camera Kwaliteitsregeling (VEB 4)',
    what: 'Regeling van de Vereniging Erkende Veiligheidsbedrijven voor camera’s die voor meer doelen bruikbaar zijn.',
    facts: [{ letter: '2022', text: 'ontwikkeld in afstemming met onder andere de politie; geen cijfers' }],
  },
  'ai-overvallen': {
    name: 'AI tegen overvallen',
    what: 'Twee start-ups: e-learning voor medewerkers, en camera’s die een overval vroeg herkennen zonder persoonlijke kenmerken vast te leggen.',
    facts: [{ letter: '2026', text: '(mede) gefinancierd, de brief zegt niet door wie; geen cijfers' }],
  },
  'taskforce-overvallen': {
    name: 'Taskforce Overvallen',
    what: 'Samenwerking van overheid en bedrijven tegen overvallen en ram- en plofkraken.',
    facts: [
      { letter: '2021', text: 'bestaat sinds 2009' },
      { letter: '2022', text: 'nieuw actieprogramma voor 2022–2026' },
      { letter: '2025', text: 'programma en benoeming lopen eind 2025 af' },
      { letter: '2026', text: 'de samenwerking gaat verder in een regulier overleg' },
    ],
  },
  offensief: {
    name: 'Offensief tegen Explosies',
    what: 'Overheid en bedrijven samen tegen aanslagen met explosieven, door de lokale aanpak te ondersteunen.',
    facts: [
      { letter: '2025', text: 'Actieplan aangeboden op 15 april 2025' },
      { letter: '2026', text: 'de stijging van de afgelopen jaren was in 2024 aanleiding om het op te richten' },
      {
        letter: '2026',
        text: 'ondersteunde in 2025 de zes gemeenten met de meeste aanslagen: Amsterdam, Rotterdam, Den Haag, Almere, Utrecht en Den Bosch',
      },
      { letter: '2026', text: 'de politie hield in 2025 circa 472 verdachten aan' },
    ],
  },
} satisfies Record<string, CardWords>;
