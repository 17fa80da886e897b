/** Dutch, the first language. Plain words (B1); a term of law or technique has its reading beside it. */
import { ui } from './screens.ts';

export const nl = {
  app: {
    name: 'Gevelwijzer',
    forWhom: 'voor gemeenten',
    question: 'Kan hier een geldautomaat?',
    answer: 'Zet de automaat op de gevel. U ziet meteen of de plek geschikt is, wat er nodig is en waarom.',
    skip: 'Naar de inhoud',
    local: 'Uw dossiers blijven op deze computer.',
  },
  verdict: {
    green: { word: 'Groen', line: 'Geschikt' },
    orange: { word: 'Oranje', line: 'Geschikt te maken met maatregelen' },
    red: { word: 'Rood', line: 'Niet geschikt' },
    undetermined: { word: 'Onbepaald', line: 'Er ontbreekt een gegeven' },
    'not-green': { word: 'Niet groen', line: 'Oranje of rood volgt zodra de automaat stilstaat' },
    none: { word: 'Nog geen oordeel', line: 'Zet eerst de automaat op de kaart' },
  },
  standing: 'Over de gevolgen áls er een aanslag komt, niet over de kans. TNO-stijl, niet het TNO-model.',
  count: {
    green: (all: number) => `Alle ${all} eisen gehaald, zonder maatregelen.`,
    orange: (unmet: number, all: number, sets: number) =>
      `${unmet} van de ${all} eisen niet gehaald. ${sets === 1 ? 'Eén pakket lost' : `${sets} pakketten lossen`} dat op.`,
    pending: () => 'Alle eisen gehaald, als een constructeur dat in een rapport bevestigt.',
    red: (unmet: number, all: number) =>
      `${unmet} van de ${all} eisen niet gehaald. Geen pakket maatregelen lost dat op.`,
    undetermined: (missing: number) =>
      `${missing} ${missing === 1 ? 'gegeven ontbreekt' : 'gegevens ontbreken'}. Hieronder leest u wat en wie het heeft.`,
  },
  criteria: {
    'C-ADJ': {
      chip: 'Woning',
      title: 'Woning boven, naast of achter de automaat',
    },
    'C-ESC': {
      chip: 'Ingang',
      title: 'Automaat in de ingang van woningen',
    },
    'C-VUL': {
      chip: 'Zorg, school',
      title: 'Ruiten van een zeer kwetsbaar gebouw kunnen breken',
    },
    'C-GLI': {
      chip: 'Glas binnen',
      title: 'Glas vliegt de kamer in',
    },
    'C-GLO': {
      chip: 'Glas buiten',
      title: 'Glas valt op een plek waar mensen zijn',
    },
    'C-DEB': {
      chip: 'Brokstuk',
      title: 'Brokstukken raken ramen of mensen',
    },
    'C-PPL': {
      chip: 'Mensen',
      title: 'Mensen buiten raken gewond door de drukgolf',
    },
    'C-STR': {
      chip: 'Huizen',
      title: 'Een los buurpand raakt zwaar beschadigd',
    },
    'C-RAM': {
      chip: 'Ramkraak',
      title: 'Een auto kan de automaat rammen',
    },
    'C-DAT': {
      chip: 'Gegevens',
      title: 'Zijn alle gegevens bekend?',
    },
  },
  status: {
    met: 'gehaald',
    unmet: 'niet gehaald',
    unknown: 'niet te zeggen',
    pending: 'in afwachting van een rapport',
  },
  scenarios: {
    gas: 'Gas',
    'vast-standaard': 'Vaste springstof, standaard',
    'vast-zwaar': 'Vaste springstof, zwaar',
    ram: 'Ramkraak',
  },
  hazard: {
    '1': 'ruit blijft heel',
    '2': 'ruit scheurt, glas blijft zitten',
    '3a': 'glas tot 1 m in de kamer',
    '3b': 'glas tot 3 m in de kamer',
    '4': 'glas voorbij 3 m, laag',
    '5': 'glas voorbij 3 m, op hoofdhoogte',
  },
  siting: {
    gevel: 'in de gevel',
    vestibule: 'in een hal',
    winkel: 'in een winkel',
    pinwinkel: 'in een pinwinkel',
    unit: 'losse unit',
  },
  functions: { opname: 'geld opnemen', storten: 'geld storten', sealbag: 'sealbag (geldtas) storten' },
  missing: {
    use: (count: number) => `Het gebruik van ${count} ${count === 1 ? 'gebouw' : 'gebouwen'} is niet bekend.`,
    host: () => 'Er is geen pand gevonden waar de automaat in staat.',
    'host-use': () => 'Het gebruik van het pand van de automaat is niet bekend.',
    'shared-entrance': () => 'Staat de automaat in of bij een gedeelde ingang van woningen?',
    'vehicle-approach': () => 'Kan een auto recht op de automaat inrijden?',
    'places-of-stay': () => 'Zijn er terrassen, haltes of andere plekken waar mensen buiten zijn?',
    coverage: (_: number, sides: string) => `Het bestand dekt de omgeving niet helemaal. Wat ontbreekt: ${sides}.`,
    radius: () => 'De omgeving die is meegenomen is te klein voor deze berekening. Neem een grotere straal.',
    'model-range': () => 'Een ruit valt buiten het bereik van het rekenmodel.',
  },
  sides: {
    n: 'noorden',
    ne: 'noordoosten',
    e: 'oosten',
    se: 'zuidoosten',
    s: 'zuiden',
    sw: 'zuidwesten',
    w: 'westen',
    nw: 'noordwesten',
    all: 'alle kanten',
  },
  routes: {
    opa: {
      name: 'Omgevingsplanactiviteit (past in het plan)',
      worth: 'Het oordeel is geen zelfstandige reden om te weigeren. Gebruik het voor het gesprek.',
    },
    bopa: {
      name: 'Buitenplanse omgevingsplanactiviteit (BOPA)',
      worth: 'Het oordeel mag meewegen bij een evenwichtige toedeling van functies.',
    },
    apv: { name: 'APV-vergunning', worth: 'Het oordeel telt alleen als de APV een veiligheidsonderzoek vraagt.' },
    privaat: {
      name: 'Privaatrecht (eigenaar, huur, overeenkomst)',
      worth: 'Het oordeel is vrij te gebruiken in de afspraken.',
    },
    vooroverleg: { name: 'Vooroverleg', worth: 'Het oordeel is een hulpmiddel bij het gesprek.' },
    unverified: 'Deze tekst is niet juridisch getoetst.',
  },
  steps: {
    locatie: 'Locatie',
    automaat: 'Automaat en pand',
    omgeving: 'Omgeving',
    uitkomst: 'Uitkomst',
    maatregelen: 'Maatregelen',
    rapport: 'Rapport',
  },
  ui,
};

/** Every language says everything Dutch says. */
export type Catalogue = typeof nl;
