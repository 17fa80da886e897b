/** Dutch words of services: what each is for and what is so without it, the page about connections, who waits for them. */

/** Dutch words of what services bring: what each is for, how a part is called that has not come, and what is so without it. */
export const servicesNl = {
  locatieserver: { name: 'PDOK Locatieserver', purpose: 'zoekt adressen', without: 'plak RD of breedte en lengte' },
  'location-api': {
    name: 'PDOK Location API',
    purpose: 'zoekt adressen, tweede keus',
    without: 'niets, zolang de Locatieserver werkt',
  },
  'bag-wfs': {
    name: 'BAG WFS van PDOK',
    purpose: 'panden en adressen, eerste keus',
    without: 'de app vraagt de BAG OGC API; of open een bestand met panden',
  },
  'bag-ogc': {
    name: 'BAG OGC API van PDOK',
    purpose: 'panden en adressen, tweede keus',
    without: 'niets, zolang de BAG WFS werkt',
  },
  '3dbag': {
    name: '3DBAG WFS',
    purpose: 'hoogten van panden, eerste keus',
    without: 'de app vraagt de 3DBAG API; zonder beide neemt de app de hoogte die het ongunstigst is',
  },
  '3dbag-api': {
    name: '3DBAG API',
    purpose: 'hoogten van panden, tweede keus',
    without: 'niets, zolang de 3DBAG WFS werkt',
  },
  bgt: {
    name: 'BGT van PDOK',
    purpose: 'straten, pleinen en haltes; water en groen op de kaart',
    without: 'de app zoekt gevels met ver vrij zicht; teken haltes zelf',
  },
  brt: {
    name: 'BRT achtergrondkaart van PDOK',
    purpose: 'kaart onder de panden, als u die kiest',
    without: 'de kaart tekent straten en panden zelf',
  },
  luchtfoto: {
    name: 'Luchtfoto van PDOK',
    purpose: 'foto onder de panden, als u die kiest',
    without: 'de kaart tekent straten en panden zelf',
  },
};

/** While it is waited for. */
export const partsNl = {
  buildings: 'panden (PDOK BAG)',
  units: 'adressen en gebruik (PDOK BAG)',
  heights: 'hoogten (3DBAG)',
  'public-space': 'straten (PDOK BGT)',
  verges: 'bermen (PDOK BGT)',
  terrain: 'verharde terreinen (PDOK BGT)',
  stops: 'haltes (PDOK BGT)',
  drawn: 'water en groen (PDOK BGT)',
  border: 'de grens',
};

/** When it did not come. */
export const missingNl = {
  'part-buildings':
    'Niet alle panden zijn binnengekomen. Het oordeel blijft daarom onbepaald. Haal de omgeving opnieuw op.',
  'part-units':
    'De adressen zijn niet volledig. Van sommige panden is het gebruik onbekend; controleer dat bij Omgeving.',
  'part-heights':
    'De hoogten ontbreken. De app neemt dan het ongunstigste: een laag dak waar stukken overheen kunnen, een hoge gevel waar ze tegenaan kunnen.',
  'part-public-space': 'De straten van de BGT ontbreken. De app zoekt zelf gevels met ver vrij zicht.',
  'part-verges':
    'Bermen en verkeerseilanden van de BGT ontbreken. Het oordeel verandert daardoor niet; de app kent minder plekken aan de straat.',
  'part-terrain':
    'Verharde terreinen van de BGT ontbreken. Het oordeel verandert daardoor niet; de app kent minder plekken aan de straat.',
  'part-stops': 'De haltes van de BGT ontbreken. Teken haltes in de buurt zelf bij Omgeving.',
  'part-drawn': 'Water en groen van de BGT ontbreken op de kaart. Het oordeel verandert daardoor niet.',
  'part-border':
    'Deze plek ligt bij de landsgrens en de BAG kent geen panden daarover. Ligt de hele straal in Nederland, ga dan bij Uitkomst bewust verder.',
};

/** Dutch words of the page about connections. */
export const connectionsNl = {
  lead: 'Welke diensten Gevelwijzer gebruikt, waarvoor, en wat u doet als er een niet werkt. Testen stuurt alleen een korte vraag over een vaste plek in Utrecht.',
  back: 'Terug naar het begin',
  test: 'Test nu',
  service: 'Dienst',
  purpose: 'Waarvoor',
  works: 'Werkt het?',
  without: 'Zonder deze dienst',
  kept: (date: string, days: number) =>
    `bewaard antwoord: ${date} (${days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen oud`})`,
  noneKept: 'geen bewaard antwoord',
  untested: 'nog niet getest',
  busy: 'bezig',
  good: (ms: string, time: string) => `ja, in ${ms} ms (${time})`,
  bad: 'nee',
  tiles: 'Ondergrond zonder netwerk',
  tilesKept: (number: string, count: number) =>
    count === 0
      ? 'Er staan geen kaarttegels in deze browser. Wat u bij een dossier van kaart, luchtfoto en lagen bekijkt, blijft hier staan (ten hoogste 1000 tegels en 100 beelden).'
      : `${number} ${count === 1 ? 'kaarttegel' : 'kaarttegels'} van kaart, luchtfoto en lagen die u bij een dossier bekeek, staan in deze browser. Wie deze browser gebruikt, kan zien welke plekken dat zijn.`,
  wipeTiles: 'Wis de kaarttegels',
  tilesFailed: 'Wissen lukt niet in deze browser.',
  services: servicesNl,
};

export type ConnectionsWords = typeof connectionsNl;

const list = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' en ');

/** Dutch words for who waits for services. */
export const waitingNl = {
  place: 'De plek wordt gezocht.',
  drawing: 'De omgeving wordt getekend.',
  waitsFor: (parts: readonly string[]) => `Wordt nog opgehaald: ${list(parts)}.`,
  stop: 'Stop, ik ga verder zonder',
  parts: partsNl,
};
