/** Dutch words of each criterion: its name, which is all the first screen has of it, what it looks at, how a report says it; its limits. */

import type { LimitsSaid } from '../limits-said.ts';

export const criteriaNl = {
  'C-ADJ': {
    chip: 'Woning',
    title: 'Woning boven, naast of achter de automaat',
    what: ({ adjacent, adjacentHeavy }: LimitsSaid) =>
      `Kijkt of iemand slaapt boven, naast of achter de automaat, of achter een gedeelde muur binnen ${adjacent} (${adjacentHeavy} bij een zware lading). Daar helpt afstand niet meer, alleen een constructie die het houdt.`,
    source: 'Beleid: afstand tot een woning, ook bij een zware lading. Amsterdam 2019, Geldmaat 2019.',
    met: 'Niemand woont boven, naast of achter de automaat.',
    unasked: 'Niemand woont boven, naast of achter de automaat: dat volgt uit het gebruik van de panden.',
    proves: 'Muur en vloer tussen de automaat en de woningen houden de klap',
    need: 'Wie boven, naast of achter de automaat woont of slaapt, is beschermd',
    open: 'Woning bij de automaat?',
  },
  'C-ESC': {
    chip: 'Ingang',
    title: 'Automaat in de ingang van woningen',
    what: 'Kijkt of de automaat in of bij de gedeelde ingang van woningen staat. Dan is de vluchtweg zelf de plek van de klap.',
    source: 'Antwoord van de vergunningverlener.',
    met: 'De automaat staat niet in een ingang van woningen.',
    unasked: 'In het pand van de automaat woont of slaapt niemand, dus het heeft geen gedeelde ingang van woningen.',
    proves: 'Wie in het pand woont, kan na de klap veilig naar buiten',
    need: 'Bewoners van het pand houden een veilige uitgang',
    open: 'Gedeelde ingang?',
  },
  'C-VUL': {
    chip: 'Zorg, school',
    title: 'Ruiten van een zeer kwetsbaar gebouw kunnen breken',
    what: 'Kijkt of ruiten van zorg, school of opvang kunnen breken. Daar zijn mensen die zich niet zelf kunnen redden, dus de grens is laag.',
    source:
      'Probit (formule van belasting naar kans) voor nieuwere ruiten, TNO Groene Boek; Bkl bijlage VI naar analogie.',
    met: 'Bij zorg, school en opvang waar op dat uur mensen zijn, blijft de kans op brekend glas onder de grens.',
    proves: 'De kans dat ruiten van zorg, school of opvang breken, blijft onder de grens',
    open: 'Zorg, school of opvang binnen bereik?',
  },
  'C-GLI': {
    chip: 'Glas binnen',
    title: 'Glas vliegt de kamer in',
    what: 'Rekent uit hoe ver glas de kamer in vliegt bij huizen en andere panden. Verder dan een meter raakt het mensen in bed of op de bank.',
    source: 'ASTM E1300, Kingery-Bulmash, GSA-klassen (hoe ver glas de kamer in vliegt).',
    met: 'Glas vliegt nergens verder de kamer in dan de grens.',
    proves: 'Glas vliegt niet verder de kamer in dan de grens',
    open: 'Glas de kamer in?',
  },
  'C-GLO': {
    chip: 'Glas buiten',
    title: 'Glas valt op een plek waar mensen zijn',
    what: ({ homes }: LimitsSaid) =>
      `Kijkt of brekend glas valt op plekken waar ʼs nachts mensen staan, of voor de enige deur van ${homes} woningen of meer. Glas van hoog valt tot vijf meter van de gevel.`,
    source: 'Valzone H/4, 2 tot 5 m: aanname van dit project.',
    met: 'Glas valt niet op een plek waar vaak mensen zijn, zoals een terras, een halte of de enige deur van veel woningen.',
    proves: 'Op plekken waar mensen zijn, valt minder glas dan de grens',
    open: 'Glas op plekken waar mensen zijn?',
  },
  'C-DEB': {
    chip: 'Brokstuk',
    title: 'Brokstukken raken ramen of mensen',
    what: ({ energy, area }: LimitsSaid) =>
      `Telt de gevaarlijke brokstukken per vierkante meter raam of plek. Gevaarlijk is een stuk van ${energy} of meer; de grens is één per ${area}.`,
    source: 'DESR 6055.09, explosieveiligheid.',
    met: 'Brokstukken blijven onder de grens.',
    proves: 'Op ramen en mensen komen minder brokstukken dan de grens',
    open: 'Brokstukken?',
  },
  'C-PPL': {
    chip: 'Druk buiten',
    title: 'Mensen buiten raken gewond door de drukgolf',
    what: 'Rekent uit of de drukgolf mensen buiten direct verwondt. Trommelvliezen gaan het eerst, dan longen en hoofd.',
    source: 'Probits (formules van belasting naar kans), TNO Groene Boek en TP-14.',
    met: 'Voor mensen buiten blijft de drukgolf onder de grens.',
    proves: 'Voor mensen buiten blijft de drukgolf onder de grens',
    open: 'Druk op mensen buiten?',
  },
  'C-STR': {
    chip: 'Huizen',
    title: 'Een huis raakt ernstig beschadigd',
    what: ({ adjacent }: LimitsSaid) =>
      `Rekent uit of een huis ernstig beschadigt. Van het pand zelf en wat eraan vastzit telt wat verder ligt dan ${adjacent}; dichterbij valt het onder de eerste eis.`,
    source: 'Probit (formule van belasting naar kans) voor ernstige schade, TNO Groene Boek.',
    met: 'De kans op ernstige schade aan een huis blijft onder de grens.',
    proves: 'De kans dat een huis ernstig beschadigt, blijft onder de grens',
    open: 'Schade aan huizen?',
  },
  'C-RAM': {
    chip: 'Ramkraak',
    title: 'Een auto kan de automaat rammen',
    what: 'Kijkt of een voertuig recht op de automaat kan inrijden waar iemand achter woont of slaapt. Gecertificeerde palen houden dat tegen.',
    source: 'Scenario’s van het rekenmodel; ISO 22343-1.',
    met: 'Geen auto kan de automaat rammen en zo iemand treffen die erachter woont.',
    unasked: 'Een ramkraak treft niemand die achter de automaat woont of slaapt.',
    proves: 'Geen auto kan de automaat rammen',
    need: 'Geen auto kan de automaat rammen en zo iemand treffen die erachter woont',
    open: 'Ramkraak?',
  },
  'C-DAT': {
    chip: 'Gegevens',
    title: 'Zijn alle gegevens bekend?',
    what: 'Kijkt of alles bekend is wat de andere eisen nodig hebben. Wat ontbreekt, maakt nooit groen.',
    source: 'Regel van dit project.',
    met: 'Geen eis wacht op een gegeven.',
    proves: 'Geen eis wacht op een gegeven',
    open: 'Ontbrekende gegevens.',
  },
};

/** Their limits, as the page of the policy names them. */
export const limitsNl = {
  adjacentM: 'Woning met gedeelde muur, ten minste op',
  adjacentHeavyM: 'Hetzelfde bij een zware lading',
  vulnerableBound: 'Kans op een gebroken ruit bij zorg, school of opvang',
  breakHalf: 'Kans op breken waarboven glas valt',
  debrisPerM2: 'Gevaarlijke brokstukken',
  debrisEnergyJ: 'Een brokstuk is gevaarlijk vanaf',
  eardrum: 'Kans op schade aan het trommelvlies',
  death: 'Kans op overlijden door de drukgolf',
  majorDamage: 'Kans op ernstige schade aan een huis',
  sharedEntranceHomes: 'Gedeelde ingang telt vanaf zo veel woningen',
  nearMiss: '“Net gehaald” vanaf',
  shownSets: 'Zo veel pakketten worden ten hoogste getoond',
  brokenPanesHomes: 'Woningen waarvan ruiten volgens de bovengrens breken, voordat hun glas is aangetoond',
  hazardKwetsbaar: 'Glas in een woning',
  hazardBeperkt: 'Glas in ander pand',
};

/** Figures that a report may answer for, and whose criterion they are. */
export const criterionOfFigure = { pieces: 'C-DEB', houses: 'C-STR' } as const;

export type CriterionWords = typeof criteriaNl;
export type LimitWords = typeof limitsNl;
/** What the first screen says of a criterion; a build leaves the rest out there. */
export type CriterionNames = Readonly<Record<keyof CriterionWords, { readonly chip: string; readonly title: string }>>;

/** Dutch words of the policy: the limits of the criteria, whose they are, and what a policy of one's own changes. */
export const policyNl = {
  title: 'Beleid: de grenzen van de eisen',
  help: 'Het voorbeeldbeleid is van dit project en door geen bestuursorgaan vastgesteld. Een gemeente kan eigen grenzen openen; het oordeel, het rapport en het kenmerk noemen dan dat beleid.',
  change:
    'Op deze pagina zelf wijzigt u niets: bewaar dit beleid als bestand, pas daarin de getallen aan en open het met “Open eigen beleid”.',
  /** Without a dossier. */
  apart: 'Met deze grenzen begint elk nieuw dossier. Een eigen beleid opent u in een dossier, bij stap Uitkomst.',
  used: (id: string, version: string, owner: string) =>
    `Gebruikt beleid: ${id}, versie ${version}. Eigenaar: ${owner}.`,
  sameVerdict: (verdict: string) => `Met het voorbeeldbeleid is het oordeel ook ${verdict}.`,
  otherVerdict: (own: string, other: string) =>
    `Met uw beleid is het oordeel ${own}. Met het voorbeeldbeleid zou het ${other} zijn.`,
  refused:
    'Het beleid in dit dossier kan niet kloppen en is niet gebruikt. Open het opnieuw onder “Bekijk het beleid of open een eigen”.',
  look: 'Bekijk het beleid of open een eigen',
  open: 'Open eigen beleid',
  template: 'Bewaar dit beleid als bestand om het aan te passen',
  reset: 'Ga terug naar het voorbeeldbeleid',
  caption: 'Grenzen',
  limit: 'Grens',
  value: 'Waarde',
  released: 'Voorbeeldbeleid',
  range: 'Toegestaan',
  reason: 'Reden',
  noReason: 'als in het voorbeeld',
  differs: 'anders',
  ignored: (names: string) => `Niet meer gebruikt: ${names}. Deze grens bestaat niet meer en telt nergens voor.`,
  inFile: 'Zo heten de grenzen in het bestand',
  to: (low: string, high: string) => `${low} tot ${high}`,
  none: 'geen grens',
  limits: limitsNl,
  profile: {
    title: 'Ladingprofiel',
    help: 'Een ladingprofiel is een beleid met eigen ladingen. De ladingen staan alleen in dat bestand. Een dossier, rapport of link noemt het profiel met een controlegetal en nooit met de ladingen.',
    closed: (name: string) =>
      `Dit dossier rekent met het ladingprofiel “${name}”. Dat is hier nog niet geopend: er is geen oordeel. Open het bestand. De beheerder van uw gemeente heeft het.`,
    opened: (name: string) => `Het ladingprofiel “${name}” is geopend. Alleen deze browser bewaart het.`,
    decided: (by: string, date: string) => `Vastgesteld door ${by} op ${date}.`,
    hash: 'Controlegetal (SHA-256)',
    open: 'Open het ladingprofiel',
    until: (date: string) => `Deze browser bewaart het tot en met ${date}. Daarna rekent hij er niet meer mee.`,
    past: (date: string) => `De bewaartijd is op ${date} verlopen. Deze browser rekent er niet meer mee.`,
    keepOn: 'Bewaar het 90 dagen langer',
    wipe: 'Wis het uit deze browser',
  },
  problems: {
    'profile-scenario': (where: string) => `Het ladingprofiel noemt bij “${where}” een scenario dat er niet is.`,
    'profile-charge': (where: string, _: string, high: string) =>
      `De lading “${where}” kan niet. Neem kg TNT, meer dan 0 en niet meer dan ${high}, binnen het eigen bereik.`,
    'profile-salt': () => 'Het ladingprofiel mist 16 willekeurige bytes. Vraag uw beheerder om het opnieuw te maken.',
    'profile-other': (name: string) =>
      `Dit is niet het ladingprofiel “${name}” dat dit dossier noemt. Het controlegetal is anders. Open het juiste bestand, of ga eerst terug naar het voorbeeldbeleid.`,
    'policy-not-json': () => 'Het bestand is geen geldige JSON. Bewaar eerst het voorbeeld en pas dat aan.',
    'policy-shape': (where: string) =>
      `Het beleid klopt niet bij “${where}”: er ontbreekt iets of het is van de verkeerde soort. Vergelijk met het voorbeeld.`,
    'policy-range': (where: string, low: string, high: string) =>
      `De grens “${where}” ligt buiten wat verantwoord is: neem een waarde van ${low} tot ${high}.`,
    'policy-unit': (where: string) => `De grens “${where}” heeft een andere eenheid dan het voorbeeld. Neem die over.`,
    'policy-reason': (where: string) =>
      `De grens “${where}” wijkt af van het voorbeeld, maar de reden ontbreekt. Zet die bij “reasons”.`,
    'policy-name': () =>
      'Dit beleid heeft de naam van het voorbeeld maar andere grenzen. Geef het een eigen “id” en “owner”.',
    'policy-too-large': () => 'Dit bestand is te groot voor beleid. Kies het JSON-bestand met de grenzen.',
  },
};

export type PolicyWords = typeof policyNl;
