/** English: everything Dutch says, for colleagues and reviewers who read no Dutch. Terms of Dutch law keep their name. */

import type { Catalogue } from '../nl/catalogue.ts';
import { ui } from './screens.ts';

export const en: Catalogue = {
  app: {
    name: 'Gevelwijzer',
    forWhom: 'for municipalities',
    question: 'Can a cash machine stand here?',
    answer: 'Put the machine on the facade. You see at once whether the place is suitable, what is needed and why.',
    skip: 'To the content',
    local: 'Your dossiers stay on this computer.',
  },
  verdict: {
    green: { word: 'Green', line: 'Suitable' },
    orange: { word: 'Orange', line: 'Can be made suitable with measures' },
    red: { word: 'Red', line: 'Not suitable' },
    undetermined: { word: 'Undetermined', line: 'A fact is missing' },
    'not-green': { word: 'Not green', line: 'Orange or red follows when the machine rests' },
    none: { word: 'No verdict yet', line: 'First put the machine on the map' },
  },
  standing: 'About the consequences if an attack happens, not about its chance. TNO-style, not the TNO model.',
  count: {
    green: (all) => `All ${all} criteria met, without measures.`,
    orange: (unmet, all, sets) =>
      `${unmet} of the ${all} criteria not met. ${sets === 1 ? 'One package solves' : `${sets} packages solve`} that.`,
    pending: () => 'All criteria met, once a constructor confirms it in a report.',
    red: (unmet, all) => `${unmet} of the ${all} criteria not met. No package of measures solves that.`,
    undetermined: (missing) =>
      `${missing} ${missing === 1 ? 'fact is' : 'facts are'} missing. Below you read which, and who has them.`,
  },
  criteria: {
    'C-ADJ': {
      chip: 'Home',
      title: 'A home above, beside or behind the machine',
    },
    'C-ESC': {
      chip: 'Entrance',
      title: 'The machine stands in the entrance of homes',
    },
    'C-VUL': {
      chip: 'Care, school',
      title: 'Panes of a very vulnerable building can break',
    },
    'C-GLI': {
      chip: 'Glass inside',
      title: 'Glass flies into the room',
    },
    'C-GLO': {
      chip: 'Glass outside',
      title: 'Glass falls where people are',
    },
    'C-DEB': {
      chip: 'Debris',
      title: 'Debris hits windows or people',
    },
    'C-PPL': {
      chip: 'People',
      title: 'People outdoors are hurt by the blast',
    },
    'C-STR': {
      chip: 'Houses',
      title: 'A detached neighbour is heavily damaged',
    },
    'C-RAM': {
      chip: 'Ramming',
      title: 'A vehicle can ram the machine',
    },
    'C-DAT': { chip: 'Facts', title: 'Is everything known?' },
  },
  status: { met: 'met', unmet: 'not met', unknown: 'cannot be said', pending: 'pending a report' },
  scenarios: {
    gas: 'Gas',
    'vast-standaard': 'Solid explosive, standard',
    'vast-zwaar': 'Solid explosive, heavy',
    ram: 'Ramming',
  },
  hazard: {
    '1': 'pane stays whole',
    '2': 'pane cracks, glass stays',
    '3a': 'glass up to 1 m into the room',
    '3b': 'glass up to 3 m into the room',
    '4': 'glass beyond 3 m, low',
    '5': 'glass beyond 3 m, at head height',
  },
  siting: {
    gevel: 'in the facade',
    vestibule: 'in a vestibule',
    winkel: 'in a shop',
    pinwinkel: 'in a cash shop',
    unit: 'free-standing unit',
  },
  functions: { opname: 'withdraw', storten: 'deposit', sealbag: 'deposit by sealbag' },
  missing: {
    use: (count) => `The use of ${count} ${count === 1 ? 'building is' : 'buildings are'} not known.`,
    host: () => 'No building was found that the machine stands in.',
    'host-use': () => 'The use of the building of the machine is not known.',
    'shared-entrance': () => 'Does the machine stand in or at a shared entrance of homes?',
    'vehicle-approach': () => 'Can a vehicle drive straight at the machine?',
    'places-of-stay': () => 'Are there terraces, stops or other places where people are outdoors?',
    coverage: (_, sides) => `The file does not cover the surroundings. Missing: ${sides}.`,
    radius: () => 'The surroundings that were taken along are too small for this computation. Take a larger radius.',
    'model-range': () => 'A pane lies outside the range of the model.',
  },
  sides: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
    all: 'all sides',
  },
  routes: {
    opa: {
      name: 'Omgevingsplanactiviteit (fits the plan)',
      worth: 'The verdict is no ground of its own to refuse. Use it for the talk.',
    },
    bopa: {
      name: 'Buitenplanse omgevingsplanactiviteit (BOPA)',
      worth: 'The verdict may be weighed in a balanced allocation of functions.',
    },
    apv: { name: 'APV permit', worth: 'The verdict counts only if the APV asks for a safety study.' },
    privaat: { name: 'Private law (owner, lease, agreement)', worth: 'The verdict may be used freely in agreements.' },
    vooroverleg: { name: 'Preliminary talk', worth: 'The verdict is an aid to the talk.' },
    unverified: 'This text has not been checked by a lawyer.',
  },
  steps: {
    locatie: 'Location',
    automaat: 'Machine and building',
    omgeving: 'Surroundings',
    uitkomst: 'Outcome',
    maatregelen: 'Measures',
    rapport: 'Report',
  },
  ui,
};
