/** English words of each criterion beside its name, which the first screen has: what it looks at, and how a report says it. */
import type { CriterionWords } from '../nl/criteria.ts';

export const criteriaEn: CriterionWords = {
  'C-ADJ': {
    what: 'Asks whether anyone sleeps above, beside or behind the machine, or behind a shared wall within 5 m (10 m with a heavy charge). Distance no longer helps there, only a structure that holds.',
    source: 'Policy: adjacentM and adjacentHeavyM. Amsterdam 2019, Geldmaat 2019.',
    met: 'Nobody lives above, beside or behind the machine.',
    open: 'A home at the machine?',
  },
  'C-ESC': {
    what: 'Asks whether the machine stands in or at the shared entrance of homes. The way out is then the place of the blast.',
    source: 'Answer of the permit officer.',
    met: 'The machine does not stand in an entrance of homes.',
    open: 'A shared entrance?',
  },
  'C-VUL': {
    what: 'Asks whether panes of care, a school or childcare can break. People there cannot save themselves, so the limit is low.',
    source: 'Probit newer panes, TNO Green Book; Bkl annex VI by analogy.',
    met: 'At care, schools and childcare the chance of breaking glass stays under its limit.',
    open: 'Care, school or childcare within reach?',
  },
  'C-GLI': {
    what: 'Works out how far glass flies into the room of homes and other buildings. Beyond a metre it hits people in bed or on the couch.',
    source: 'ASTM E1300, Kingery-Bulmash, GSA classes.',
    met: 'Nowhere does glass fly farther into rooms than the limit.',
    open: 'Glass into rooms?',
  },
  'C-GLO': {
    what: 'Asks whether breaking glass falls where people stand at night, or before the only door of five homes or more. Glass from high up falls up to five metres from the facade.',
    source: 'Fall zone H/4, 2 to 5 m: assumption of this project.',
    met: 'Glass does not fall on a place where people often are, such as a terrace, a stop or the only door of many homes.',
    open: 'Glass where people are?',
  },
  'C-DEB': {
    what: 'Counts the hazardous pieces per square metre of window or place. A piece of 79 joule or more is hazardous; the limit is one per 55.7 m².',
    source: 'DESR 6055.09, explosives safety.',
    met: 'Debris stays under its limit.',
    open: 'Debris?',
  },
  'C-PPL': {
    what: 'Works out whether the blast itself hurts people outdoors. Eardrums go first, then lungs and head.',
    source: 'Probits TNO Green Book and TP-14.',
    met: 'For people outside the blast stays under its limit.',
    open: 'People outside?',
  },
  'C-STR': {
    what: 'Works out whether a house is badly damaged. Of the building itself and what is attached to it counts what lies farther than 5 m (10 m for a heavy charge); nearer it falls under the first criterion.',
    source: 'Probit major damage, TNO Green Book.',
    met: 'The chance of heavy damage to a house stays under its limit.',
    open: 'Damage to houses?',
  },
  'C-RAM': {
    what: 'Asks whether a vehicle can drive straight at the machine where someone lives or sleeps behind it. Certified posts stop that.',
    source: 'models/scenarios; ISO 22343-1.',
    met: 'No car can ram the machine and so hit someone who lives behind it.',
    open: 'Ramming?',
  },
  'C-DAT': {
    what: 'Asks whether all is known that the other criteria need. What is missing is never green.',
    source: 'Rule of this project.',
    met: 'All facts are known.',
    open: 'Missing facts.',
  },
};
