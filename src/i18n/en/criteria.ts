/** English words of each criterion: its name, which is all the first screen has of it, what it looks at, how a report says it; its limits. */
import type { CriterionWords, LimitWords, PolicyWords } from '../nl/criteria.ts';

export const criteriaEn: CriterionWords = {
  'C-ADJ': {
    chip: 'Home',
    title: 'A home above, beside or behind the machine',
    what: ({ adjacent, adjacentHeavy }) =>
      `Asks whether anyone sleeps above, beside or behind the machine, or behind a shared wall within ${adjacent} (${adjacentHeavy} with a heavy charge). Distance no longer helps there, only a structure that holds.`,
    source: 'Policy: distance to a home, with a heavy charge too. Amsterdam 2019, Geldmaat 2019.',
    met: 'Nobody lives above, beside or behind the machine.',
    unasked: 'Nobody lives above, beside or behind the machine: that follows from the use of the buildings.',
    proves: 'Wall and floor between the machine and the homes withstand the blow',
    need: 'Whoever lives or sleeps above, beside or behind the machine is protected',
    open: 'A home at the machine?',
  },
  'C-ESC': {
    chip: 'Entrance',
    title: 'The machine stands in the entrance of homes',
    what: 'Asks whether the machine stands in or at the shared entrance of homes. The way out is then the place of the blast.',
    source: 'Answer of the permit officer.',
    met: 'The machine does not stand in an entrance of homes.',
    unasked: 'Nobody lives or sleeps in the building of the machine, so it has no shared entrance of homes.',
    proves: 'Residents of the building can leave it safely after the blow',
    need: 'Residents of the building keep a safe way out',
    open: 'A shared entrance?',
  },
  'C-VUL': {
    chip: 'Care, school',
    title: 'Panes of a very vulnerable building can break',
    what: 'Asks whether panes of care, a school or childcare can break. People there cannot save themselves, so the limit is low.',
    source: 'Probit (formula from load to chance) for newer panes, TNO Green Book; Bkl annex VI by analogy.',
    met: 'At care, schools and childcare where people are at that hour, the chance of breaking glass stays under its limit.',
    proves: 'The chance that panes of care, school or day care break stays under the limit',
    open: 'Care, school or childcare within reach?',
  },
  'C-GLI': {
    chip: 'Glass inside',
    title: 'Glass flies into the room',
    what: 'Works out how far glass flies into the room of homes and other buildings. Beyond a metre it hits people in bed or on the couch.',
    source: 'ASTM E1300, Kingery-Bulmash, GSA classes (how far glass flies into the room).',
    met: 'Nowhere does glass fly farther into rooms than the limit.',
    proves: 'Glass flies no farther into the room than the limit',
    open: 'Glass into rooms?',
  },
  'C-GLO': {
    chip: 'Glass outside',
    title: 'Glass falls where people are',
    what: ({ homes }) =>
      `Asks whether breaking glass falls where people stand at night, or before the only door of ${homes} homes or more. Glass from high up falls up to five metres from the facade.`,
    source: 'Fall zone H/4, 2 to 5 m: assumption of this project.',
    met: 'Glass does not fall on a place where people often are, such as a terrace, a stop or the only door of many homes.',
    proves: 'Less glass than the limit falls where people are',
    open: 'Glass where people are?',
  },
  'C-DEB': {
    chip: 'Debris',
    title: 'Debris hits windows or people',
    what: ({ energy, area }) =>
      `Counts the hazardous pieces per square metre of window or place. A piece of ${energy} or more is hazardous; the limit is one per ${area}.`,
    source: 'DESR 6055.09, explosives safety.',
    met: 'Debris stays under its limit.',
    proves: 'Fewer pieces than the limit come onto windows and people',
    open: 'Debris?',
  },
  'C-PPL': {
    chip: 'Blast outside',
    title: 'People outdoors are hurt by the blast',
    what: 'Works out whether the blast itself hurts people outdoors. Eardrums go first, then lungs and head.',
    source: 'Probits (formulas from load to chance), TNO Green Book and TP-14.',
    met: 'For people outside the blast stays under its limit.',
    proves: 'For people outside the blast stays under the limit',
    open: 'Blast on people outside?',
  },
  'C-STR': {
    chip: 'Houses',
    title: 'A house is severely damaged',
    what: ({ adjacent }) =>
      `Works out whether a house is badly damaged. Of the building itself and what is attached to it counts what lies farther than ${adjacent}; nearer it falls under the first criterion.`,
    source: 'Probit (formula from load to chance) for severe damage, TNO Green Book.',
    met: 'The chance of severe damage to a house stays under its limit.',
    proves: 'The chance that a house is severely damaged stays under the limit',
    open: 'Damage to houses?',
  },
  'C-RAM': {
    chip: 'Ramming',
    title: 'A vehicle can ram the machine',
    what: 'Asks whether a vehicle can drive straight at the machine where someone lives or sleeps behind it. Certified posts stop that.',
    source: 'Scenarios of the model; ISO 22343-1.',
    met: 'No car can ram the machine and so hit someone who lives behind it.',
    unasked: 'A ram raid hits nobody who lives or sleeps behind the machine.',
    proves: 'No car can ram the machine',
    need: 'No car can ram the machine and so hit anybody who lives behind it',
    open: 'Ramming?',
  },
  'C-DAT': {
    chip: 'Facts',
    title: 'Is everything known?',
    what: 'Asks whether all is known that the other criteria need. What is missing is never green.',
    source: 'Rule of this project.',
    met: 'No criterion waits for a fact.',
    proves: 'No criterion waits for a fact',
    open: 'Missing facts.',
  },
};

/** Their limits, as the page of the policy names them. */
export const limitsEn: LimitWords = {
  adjacentM: 'Home with a shared wall, at least at',
  adjacentHeavyM: 'The same with a heavy charge',
  vulnerableBound: 'Chance of a broken pane at care, school or childcare',
  breakHalf: 'Chance of breaking above which glass falls',
  debrisPerM2: 'Hazardous pieces',
  debrisEnergyJ: 'A piece is hazardous from',
  eardrum: 'Chance of eardrum damage',
  death: 'Chance of death by the blast',
  majorDamage: 'Chance of severe damage to a house',
  sharedEntranceHomes: 'A shared entrance counts from so many homes',
  nearMiss: '“Just met” from',
  shownSets: 'Sets shown, at most',
  brokenPanesHomes: 'Homes whose panes break by the upper bound, before their glass is shown',
  hazardKwetsbaar: 'Glass in a home',
  hazardBeperkt: 'Glass in another building',
};

/** English words of the policy. */
export const policyEn: PolicyWords = {
  title: 'Policy: the limits of the criteria',
  help: 'The example policy is of this project and adopted by no authority. A municipality can open its own limits; the verdict, the report and the kenmerk then name that policy.',
  change:
    'Nothing is changed on this page itself: save this policy as a file, adapt its numbers and open it with “Open your own policy”.',
  apart: 'Every new dossier begins with these limits. You open your own policy in a dossier, at the step Outcome.',
  used: (id, version, owner) => `Policy in use: ${id}, version ${version}. Owner: ${owner}.`,
  sameVerdict: (verdict) => `With the example policy the verdict is ${verdict} too.`,
  otherVerdict: (own, other) => `With your policy the verdict is ${own}. With the example policy it would be ${other}.`,
  refused:
    'The policy in this dossier cannot be right and was not used. Open it again under “See the policy or open your own”.',
  look: 'See the policy or open your own',
  open: 'Open your own policy',
  template: 'Save this policy as a file to adapt it',
  reset: 'Go back to the example policy',
  caption: 'Limits',
  limit: 'Limit',
  value: 'Value',
  released: 'Example policy',
  range: 'Allowed',
  reason: 'Reason',
  noReason: 'as in the example',
  differs: 'differs',
  ignored: (names: string) => `No longer used: ${names}. This limit does not exist any more and counts for nothing.`,
  inFile: 'What the file calls these limits',
  to: (low, high) => `${low} to ${high}`,
  none: 'no limit',
  limits: limitsEn,
  profile: {
    title: 'Charge profile',
    help: 'A charge profile is a policy with charges of its own. The charges stand in that file only. A dossier, report or link names the profile by a check number and never by its charges.',
    closed: (name) =>
      `This dossier calculates with the charge profile “${name}”. It is not opened here yet: there is no verdict. Open the file. The administrator of your municipality has it.`,
    opened: (name) => `The charge profile “${name}” is open. Only this browser keeps it.`,
    decided: (by, date) => `Set by ${by} on ${date}.`,
    hash: 'Check number (SHA-256)',
    open: 'Open the charge profile',
    until: (date) => `This browser keeps it until ${date}. After that it no longer calculates with it.`,
    past: (date) => `It was kept until ${date}. This browser no longer calculates with it.`,
    keepOn: 'Keep it 90 days longer',
    wipe: 'Wipe it from this browser',
  },
  problems: {
    'profile-scenario': (where) => `At “${where}” the charge profile names a scenario that does not exist.`,
    'profile-charge': (where, _, high) =>
      `The charge “${where}” cannot be. Take kg TNT, more than 0 and at most ${high}, within its own range.`,
    'profile-salt': () => 'The charge profile lacks 16 random bytes. Ask your administrator to make it again.',
    'profile-other': (name) =>
      `This is not the charge profile “${name}” that this dossier names. The check number differs. Open the right file, or first go back to the example policy.`,
    'policy-not-json': () => 'The file is not valid JSON. First save the example and adapt it.',
    'policy-shape': (where) =>
      `The policy is wrong at “${where}”: something is missing or of the wrong kind. Compare it with the example.`,
    'policy-range': (where, low, high) =>
      `The limit “${where}” lies outside what is sound: take a value from ${low} to ${high}.`,
    'policy-unit': (where) => `The limit “${where}” has another unit than the example. Take that over.`,
    'policy-reason': (where) =>
      `The limit “${where}” differs from the example, but the reason is missing. Put it under “reasons”.`,
    'policy-name': () =>
      'This policy has the name of the example but other limits. Give it an “id” and “owner” of its own.',
    'policy-too-large': () => 'This file is too large for a policy. Choose the JSON file with the limits.',
  },
};
