/** Dutch words of the explosion runbook, and the steps it starts with. */

import type { Phase, Target } from '../../modules/draaiboek/runbook.ts';
import { draaiboekIncidentNl } from './draaiboek-incident.ts';
import { draaiboekStepsNl } from './draaiboek-steps.ts';

const phases: Record<Phase, string> = {
  preventie: 'Preventie',
  dreiging: 'Dreiging van een (herhaal)aanslag',
  incident: 'Direct na een incident',
  nazorg: 'Nazorg',
};
const targets: Record<Target, string> = {
  geldautomaat: 'geldautomaat (plofkraak)',
  woning: 'woning',
  bedrijf: 'bedrijf',
  voertuig: 'voertuig',
};

export const draaiboekNl = {
  phases,
  targets,
  steps: draaiboekStepsNl,
  title: 'Draaiboek explosie',
  lead: 'Vier fasen, naar de openbare beschrijving van het Landelijk handelingskader Aanslagen met Explosieven. De tekst van het handelingskader zelf staat hier niet in. Genoemde bevoegdheden zijn om te overwegen; laat ze juridisch toetsen.',
  incident: draaiboekIncidentNl,
  runbook: 'Het draaiboek zelf',
  phase: 'Fase',
  state: 'Stand',
  back: 'Terug naar het begin',
  target: 'Wat is of kan het doel zijn?',
  owner: 'Wie',
  deadline: 'Wanneer',
  power: 'Bevoegdheid om te overwegen',
  communication: 'Communicatie',
  none: 'geen',
  edit: 'Pas het draaiboek aan',
  editDone: 'Klaar met aanpassen',
  reset: 'Zet het oorspronkelijke draaiboek terug',
  step: 'Stap',
  log: 'Logboek',
  saveLog: 'Bewaar het logboek (CSV)',
  print: 'Print',
  time: 'Tijd',
  what: 'Wat',
  empty: 'Nog niets opgeschreven.',
  add: 'Voeg een stap toe',
  remove: 'Haal weg',
  up: 'Omhoog',
  down: 'Omlaag',
  holdsFor: 'Geldt voor',
  save: 'Bewaar als bestand',
  open: 'Open een draaiboek',
  unreadable: 'Dit is geen draaiboek van Gevelwijzer. Kies een bestand dat u met “Bewaar als bestand” maakte.',
  emptyStep: 'Nieuwe stap, vul in wat er moet gebeuren',
  cancel: 'Laat maar',
  resetSure: 'Dit wist uw eigen stappen.',
  resetYes: 'Ja, zet terug',
  from: 'Gemeten vanaf',
  machine: (dossier: string) => `de automaat van dossier “${dossier}”`,
  evacuate: 'Ontruimen tot, in meter',
  indoors: 'Binnen blijven tot, in meter',
  bandWrong: 'Vul een afstand in van 1 tot 500 meter.',
  assumed: 'De politie of de EOD bepaalt de afstanden. 50 en 100 meter zijn een aanname van Gevelwijzer.',
  bands: { evacuate: 'ontruimen', indoors: 'binnen blijven, weg van de ruiten' },
  band: 'Band',
  units: 'Adressen',
  nr: 'Nr',
  bandCount: (buildings: string, units: string, homes: string) =>
    `${buildings} panden, ${units} adressen, waarvan ${homes} woningen`,
  unknown: (buildings: string) =>
    `Van ${buildings} panden is niet bekend hoeveel adressen of woningen het zijn. Ga dat na; ze tellen niet mee.`,
  map: 'Kaart van de panden in de buurt',
  north: 'N',
  saveList: 'Bewaar de lijst (CSV)',
  more: (shown: string) => `De eerste ${shown} panden. De lijst als CSV heeft ze alle.`,
  uncovered: 'De panden zijn niet tot aan deze afstand geladen. Er kunnen er meer zijn.',
  unnamed: (id: string) => `pand zonder adres (${id.slice(-4)})`,
  nearby: 'Panden in de buurt',
  building: 'Pand',
  distance: 'Afstand',
  homes: 'Woningen',
  notKept: 'Deze browser bewaart niets. Print of bewaar het logboek voordat u sluit.',
};

export type DraaiboekWords = typeof draaiboekNl;
