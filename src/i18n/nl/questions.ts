/** Dutch questions of the first three steps, and what is known of a place, a machine and a building. */

import { capital } from '../letters.ts';
import { askedNl, ofBuildingsNl, standNl } from './labels.ts';

/** Of a list that may not show all there are. */
const listedNl = (count: number, all: number): string =>
  count < all ? `de ${count} dichtstbijzijnde van de ${all} panden` : ofBuildingsNl(count, all);

/** Dutch words of the first step: which address, which case, where the machine looks. */
export const locationNl = {
  dossierTitle: 'Naam van het dossier',
  dossierTitleHelp: (now: string) =>
    `Laat u dit leeg, dan heet het dossier naar de plek van de automaat. Het heet nu: ${now}.`,
  caseNumber: 'Zaaknummer',
  search: 'Adres, of plak RD of breedte en lengte',
  /** Behind what is found and is no address. */
  kinds: { perceel: 'perceel', weg: 'straat', woonplaats: 'plaats' },
  hangsFrom: (distance: string) =>
    `De automaat hangt ${distance} van het punt dat u gaf, aan de dichtstbijzijnde vrije gevel. Is dat de gevel die u bedoelt? Sleep hem anders naar de goede.`,
  showOnMap: 'Toon op de kaart',
  orClick: 'Een straat mag ook. Of klik op de kaart: de automaat springt naar de dichtstbijzijnde vrije gevel.',
  fromService: 'Een adres dat hier niet bekend is, vraagt de app aan PDOK.',
  nameHouses: 'Zoek huisnummers en straatnamen op',
  nameHousesHelp:
    'Hier zijn geen huisnummers bekend. Scherm en rapport noemen een pand daarom met afstand en richting. Opzoeken kan met netwerk: de app vraagt ze aan de BAG van PDOK, en PDOK ziet dan om welke plek het gaat.',
  rdX: 'RD x, in meter',
  rdY: 'RD y, in meter',
  outward: 'Kijkrichting (graden, 0\u00a0=\u00a0noord)',
  turnLeft: (degrees: number) => `Draai ${degrees}° naar links`,
  turnRight: (degrees: number) => `Draai ${degrees}° naar rechts`,
  publicMap: 'Deze plek op een openbare kaart (nieuw venster)',
  panorama: 'Foto’s van de straat (nieuw venster)',
  linkTells: 'Wie klikt, laat die andere site weten welke plek het is.',
};

export type LocationWords = typeof locationNl;

/** Dutch questions about the machine and the building that it stands in. */
export const machineNl = {
  whichMachine: 'Over welke automaat gaat het?',
  addMachine: 'Voeg nog een automaat toe',
  removeMachine: 'Haal deze automaat weg',
  severalHelp: 'De slechtste automaat bepaalt de kleur. Vragen over het pand gelden voor alle automaten samen.',
  severalApart:
    'Niet alle automaten staan aan hetzelfde pand. Uw antwoorden gelden voor het pand van automaat 1. Maak voor een ander pand een eigen dossier.',
  sitingQuestion: 'Waar staat de automaat?',
  functionsQuestion: 'Wat kan de automaat?',
  dwellingQuestion: askedNl.dwelling,
  dwellingWhere: 'Waar?',
  dwellingAbove: 'Boven of achter de automaat',
  dwellingBeside: 'Naast de automaat, in hetzelfde pand',
  /** Also where both are meant. */
  dwellingBoth: 'Allebei zijn nu aangevinkt en tellen mee. Haal het vinkje weg waar niemand woont of slaapt.',
  dwellingHalf: 'Van boven en achter is al gezegd dat er niemand woont. Van naast de automaat nog niet.',
  entranceQuestion: askedNl.sharedEntrance,
  followRegister: 'Volg de BAG',
  /** @param taken unknown use was taken for a home */
  followsUnknown: (taken: boolean) =>
    `De BAG kent het gebruik van dit pand niet. ${taken ? 'U liet onbekend gebruik als woning tellen: dat geldt dan ook hier.' : 'Volgt u de BAG, dan blijft deze vraag open.'}`,
  aboutHost: 'Dit gaat over het pand van de automaat.',
  /** Behind `saidNobody`, where a criterion counts the building by its use. */
  hostAssumed:
    'Deze eis gaat over het hele pand. Het gebruik daarvan is niet bekend, en u koos om dat als woning te tellen.',
  saidNobody: 'U antwoordde “Nee” over het pand van de automaat.',
  /** @param neighbours where somebody sleeps behind a shared wall; @param within how near */
  besideHost: (neighbours: string, many: boolean, within: string) =>
    `${neighbours} ${many ? 'delen' : 'deelt'} daar een muur mee, binnen ${within}, en ${many ? 'tellen' : 'telt'} apart als woning.`,
  stillAsked: 'Ook bij “Nee” geldt deze eis daarom.',
  tickedOnly: 'Wat niet is aangevinkt, telt niet mee.',
  antiGas: 'Maatregel tegen gas is aanwezig',
  barrier: 'Gecertificeerde palen zijn aanwezig',
  solidFacade: 'Gevel rond de automaat breekt niet in stukken',
  looseParts: 'Losse delen zijn weg',
  heavy: 'Reken ook met een zware lading',
};

export type MachineWords = typeof machineNl;

/** Dutch words for what is known of a building: uses, glass, places where people are, and why it has its class. */
export const buildingsNl = {
  /** Of the building that carries the machine, where its own glass comes too far. */
  hostGlass: (metres: string) =>
    `draagt de automaat: geen getal voor de open lucht; wel voor het glas in dit pand dat verder weg zit: ${metres} de kamer in`,
  useUnknown: 'gebruik onbekend',
  classReasons: {
    'by-use': 'volgt uit het gebruik in de BAG',
    'own-choice': 'door u gekozen',
    'small-without-units': 'te klein om in te verblijven, en volgens het register zonder adres',
    'use-unknown': 'het gebruik is niet bekend',
    'no-units': 'de BAG kent hier geen adres',
    'may-be-childcare': 'kan kinderopvang zijn: bevestig het gebruik',
  },
  glassKinds: { annealed: 'gewoon', 'heat-strengthened': 'half gehard', toughened: 'gehard' },
  retentions: {
    none: 'gewoon glas',
    'film-loose': 'losse folie',
    'film-anchored': 'folie, verankerd',
    laminated: 'gelaagd glas',
    'blast-tested': 'explosiewerend glas',
  },
  uses: {
    woonfunctie: 'wonen',
    bijeenkomstfunctie: 'bijeenkomst',
    celfunctie: 'cel',
    gezondheidszorgfunctie: 'zorg',
    industriefunctie: 'industrie',
    kantoorfunctie: 'kantoor',
    logiesfunctie: 'logies',
    onderwijsfunctie: 'onderwijs',
    sportfunctie: 'sport',
    winkelfunctie: 'winkel',
    'overige gebruiksfunctie': 'overig',
  },
  shopWithHomes: 'winkel met woningen erboven',
  placeKinds: { terras: 'terras', halte: 'halte', ingang: 'gedeelde ingang', plein: 'plein', anders: 'anders' },
};

export type BuildingsWords = typeof buildingsNl;

/** Dutch questions about the surroundings, and what is done with many buildings at once. */
export const surroundingsNl = {
  approachQuestion: askedNl.vehicleApproach,
  approachHelp:
    'Dit telt alleen als er direct boven, naast of achter de automaat wordt gewoond of geslapen. Anders verandert uw antwoord de kleur niet.',
  placesQuestion: askedNl.placesOfStay,
  drawn: 'Ja, zie de lijst hieronder',
  exposure: 'Wanneer rekent u?',
  night: 'nacht (2 tot 5 uur)',
  day: 'dag',
  /** Each number with what it counts: those where nobody can be are not in the list. @param unknown are there whose use nobody knows? */
  counts: (judged: number, hosts: number, withPeople: number, shown: number, within: string, unknown: boolean) =>
    `Binnen ${standNl(judged, hosts, within)} In ${ofBuildingsNl(withPeople, judged)} kunnen mensen zijn${unknown ? '; waar het gebruik niet bekend is, gaat de app daarvan uit' : ''}. ${shown < withPeople ? `Hieronder staan de ${shown} dichtstbijzijnde daarvan.` : withPeople === 1 ? 'Dat staat hieronder.' : 'Die staan hieronder.'}`,
  /** @param known of how many buildings the register has a use */
  buildingsHelp: (known: 'all' | 'some' | 'none') =>
    `${known === 'none' ? 'Het bestand kent geen gebruik van panden.' : known === 'some' ? 'Het gebruik komt uit de BAG, waar het daar staat.' : 'Het gebruik komt uit de BAG.'} ${known === 'none' ? 'De klasse volgt uit het gebruik dat u kiest; het glas is een voorstel.' : 'Klasse en glas zijn een voorstel.'} Bevestig of kies zelf.`,
  /** One question: also where it is asked first of those that may change the colour. */
  unknownUse: (count: number, all: number, asked: string) => {
    const whose = `${ofBuildingsNl(count, all)} in dit dossier, ook verder weg`;
    return asked
      ? `${asked} Kies het per pand bij de lijst met panden, of in één keer voor ${whose}:`
      : `Van ${whose}, is het gebruik niet bekend. Kies het per pand bij de lijst met panden, of in één keer:`;
  },
  unknownTreated: 'Onbekend gebruik telt als woning.',
  stopTreating: 'Stop daarmee',
  showAll: (count: number, all: number) => `Toon ${listedNl(count, all)}`,
  fold: (count: number, all: number) => `${capital(listedNl(count, all))}: bekijk en verander`,
  selected: (count: number) => `${count} gekozen`,
  selectAll: 'Kies alle',
  selectThese: (count: number) => `Kies deze ${count}`,
  forChosen: 'Voor de gekozen panden',
  choose: 'Kies …',
  setUse: askedNl.building.use,
  setClass: 'Kwetsbaarheid',
  setGlass: askedNl.building.glass,
  confirm: 'Bevestig voorstel',
  places: 'Plekken waar mensen zijn',
  addPlace: 'Voeg plek toe voor de automaat',
  placeKind: 'Soort plek',
  atNight: 'ook ʼs nachts',
};

export type SurroundingsWords = typeof surroundingsNl;

/** Dutch words of how a vehicle could drive at the machine. */
export const approachNl = {
  title: 'Aanloop voor een voertuig',
  proposal: (run: string, angle: string) =>
    `Volgens de wegen op de kaart kan dit wel: een rechte aanloop van ${run}, ${angle}° schuin.`,
  proposalNone: 'Volgens de wegen op de kaart is er geen rechte aanloop. Kijk het na op de plek.',
  proposalUnknown: 'Van deze omgeving zijn de wegen niet bekend. Beoordeel het zelf.',
  take: 'Neem over',
  runs: 'Aanlopen',
  run: (metres: string, angle: string) => `${metres}, ${angle}° schuin`,
  states: {
    counts: 'telt mee',
    short: 'te kort: telt niet',
    oblique: 'te schuin: telt niet',
    barred: 'gecertificeerde palen ertussen: telt niet',
  },
  none: 'Nog geen aanloop getekend: het antwoord “Ja” telt.',
  length: 'Lengte van de aanloop, m',
  angle: 'Hoek met recht vooruit, graden (links min)',
  draw: 'Teken deze aanloop',
  point: 'Wijs het begin aan op de kaart',
  pointing: 'Klik op de kaart waar het voertuig begint',
  barriers: 'Palen, plantenbak of ander obstakel',
  barrier: (width: string) => `obstakel van ${width}`,
  certified: (reference: string) => `certificaat ${reference}`,
  uncertified: 'zonder certificaat: telt niet',
  distance: 'Afstand tot de automaat, m',
  width: 'Breedte, m',
  certificate: 'Certificaat (ISO 22343-1, IWA 14-1 of PAS 68)',
  addBarrier: 'Teken dit obstakel',
  notANumber: 'Vul een getal in dat groter is dan nul.',
};

export type ApproachWords = typeof approachNl;

/** Dutch words of what was said elsewhere, of reports and of what a wall is like. */
export const evidenceNl = {
  prefilled: {
    look: 'Vooraf ingevuld, niemand koos dit nog. Kijk of het klopt.',
    right: 'Dit klopt',
    confirmed: 'Bevestigd.',
  },
  assumed: {
    title: 'Aangenomen',
    help: 'Dit heeft niemand gevraagd of gezien. De kleur geldt alleen als het zo is.',
    seen: 'Nagegaan: dit klopt',
  },
  before: {
    title: 'Eerder gezegd',
    help: 'U antwoordde dit voor een andere plek. Hier telt het niet, tot u zegt dat het ook hier klopt.',
    away: (distance: string) => `op ${distance} van hier`,
    again: 'Klopt ook hier',
    questions: {
      dwellingAboveOrBehind: 'Gewoond of geslapen boven of achter de automaat',
      dwellingBeside: 'Gewoond of geslapen naast de automaat',
      sharedEntrance: 'In of bij een gedeelde ingang of vluchtweg van woningen',
      placesOfStay: 'Plekken waar mensen buiten zijn',
      vehicleApproach: 'Een auto kan met aanloop recht op de automaat inrijden',
      approaches: 'Getekende aanrijroutes',
      certifiedBarrier: 'Gecertificeerde palen aanwezig',
      barrierRatedKmh: 'Snelheid waarvoor de palen zijn getest (km/u)',
      reports: 'Rapporten',
      constructorReport: 'Rapport van een constructeur',
      glassCertificate: 'Certificaat van het glas',
      equivalent: 'Gelijkwaardige maatregel',
      solidFacade: 'Gevel breekt niet in stukken',
      loosePartsRemoved: 'Losse delen weg',
      insidePossible: 'De automaat kan binnen staan',
      lightFront: 'Pui van glas of lichte panelen',
      recess: 'Nis, portiek of binnenhoek',
      peopleAtNight: 'Mensen ʼs nachts in zalen of panden in de buurt',
    },
    values: { none: 'geen', drawn: 'getekend', possible: 'ja', niche: 'nis', portal: 'portiek', corner: 'binnenhoek' },
  },
  reports: {
    title: 'Rapporten',
    help: 'Een rapport telt voor de eisen waar het over gaat, en pas als soort, rol, nummer en datum zijn ingevuld. Noem een rol of bureau, geen persoon.',
    old: (text: string) =>
      `“${text}” telt alleen voor de eis over wonen naast de automaat, en wacht op soort, rol, nummer en datum. Voeg het hieronder toe.`,
    about: 'Waar gaat het rapport over? Kruis elke eis aan die het noemt.',
    /** Beside a criterion. */
    waitsFor: 'deze eis wacht op een rapport',
    kind: 'Soort',
    kindHelp: 'Bijvoorbeeld: berekening van de wand, proef op glas.',
    role: 'Opgesteld door (rol of bureau)',
    number: 'Nummer of kenmerk van het rapport',
    date: 'Datum',
    dateWrong: 'Dit is geen datum. Schrijf bijvoorbeeld 2026-11-28.',
    add: 'Voeg rapport toe',
    remove: (number: string) => `Haal rapport ${number} weg`,
    open: 'nog niet volledig: telt niet',
    one: (kind: string, role: string, number: string, date: string) => `${kind}, ${role}, ${number}, ${date}`,
  },
  barrierRated: 'Snelheid waarvoor de palen zijn getest, in km/u',
  barrierHelp: 'Staat op het certificaat (ISO 22343-1). Zonder dit getal blijft de eis op bewijs wachten.',
  wrongNumber: 'Dit is geen getal tussen 0 en 200. Vul de snelheid in hele kilometers per uur in.',
  recess: 'Staat de automaat in een nis, portiek of binnenhoek?',
  recesses: {
    none: 'Nee',
    niche: 'In een nis',
    portal: 'In een diep portiek',
    corner: 'In een binnenhoek',
  },
  lightFront: 'De pui rond de automaat is van glas of lichte panelen (ter plekke gezien)',
  shell: 'Waarvan is de losse unit gemaakt?',
  shells: { metal: 'Van staal', brick: 'Van steen' },
};
