/** English explanations: what a question, a requirement or a measure is for, and what to watch. */
import type { HelpWords } from '../nl/help.ts';

export const helpEn: HelpWords = {
  wordsPage: 'Explanation and word list',
  allMeasures: (count) => `All ${count} measures`,
  measuresHelp:
    'What each measure does, whether it can be taken here, and what it needs. Only the first group can change the colour.',
  roles: {
    colour: 'Can change the colour',
    beside: 'Only beside another measure',
    place: 'Another place: see “Where can it stand?”',
    condition: 'Condition: does not change the colour',
  },
  applicable: 'possible here',
  notApplicable: {
    'no-machine': 'not possible: there is no machine yet',
    'already-taken': 'is in the plan already',
    'already-recorded': 'not needed: it is there already',
    'no-place-set': 'not yet: first point out another place',
    'no-sealbag': 'not needed: the machine takes no sealbags',
    'only-withdrawal': 'not needed: the machine only pays out',
    'no-approach': 'not needed: a vehicle has no run-up',
    'free-standing': 'not possible: the machine stands free, not in a facade',
    'nothing-to-answer': 'possible, but the criteria it acts on are met already',
  },
  facts: {
    actsOn: 'Acts on',
    answers: 'Criteria',
    evidence: 'Evidence',
    norm: 'Standard',
    who: 'Who does it',
    consent: 'Consent',
    cost: 'Cost',
    time: 'Time',
    needs: 'Needed',
    care: 'Watch',
    source: 'Source',
  },
  actsOn: {
    LOC: 'the place',
    P: 'the chance of an attack',
    B: 'the charge',
    O: 'the building',
    G: 'glass',
    D: 'pieces',
    X: 'who is near',
    R: 'ramming',
    N: 'what comes after',
  },
  evidence: { weak: 'weak', moderate: 'moderate', strong: 'strong' },
  who: {
    initiator: 'initiator',
    owner: 'owner of the building',
    municipality: 'municipality',
    occupant: 'occupant',
    'grid-operator': 'grid operator',
    'safety-region': 'safety region',
  },
  others: 'of the owners of other buildings',
  own: 'no consent of others needed',
  costs: { laag: 'low (up to € 5,000)', middel: 'middle (€ 5,000 to € 50,000)', hoog: 'high (more than € 50,000)' },
  times: { kort: 'short (up to a month)', middel: 'middle (one to six months)', lang: 'long (more than six months)' },
  noNorm: 'no standard',
  unverified: 'Standards marked (K) were not verified. Classes of cost and time are of this project.',
  agree: 'Agree on it',
  agreed: 'is among the agreements',
  measures: {
    M01: {
      what: 'The machine goes where nobody lives above, beside or close opposite. It is the only measure that takes the consequence for residents away.',
      care: 'Judge the new surroundings too, and whether people can reach it.',
    },
    M02: {
      what: 'The machine stands inside a shop or office that is closed at night. The blast then leaves through the shopfront and not along the facade.',
      care: 'Not in a shared entrance and not under homes: damage inside may be worse.',
    },
    M03: {
      what: 'A shop of its own for one or more machines, without homes above. Such a building can be made for an attack beforehand.',
      care: 'Ask a constructor about the building; Geldmaat names a well-secured building with homes as an exception.',
    },
    M04: {
      what: 'A free-standing unit on open ground, away from facades and from places where people stay. Distance does the work of a wall.',
      care: 'A light unit flies apart itself; a full town centre often has no room.',
    },
    M05: {
      what: 'No machine returns where one was hit before. Some places were chosen more than once.',
      care: 'The municipality needs a legal ground for it, such as a by-law.',
    },
    M06: {
      what: 'Ink spoils the notes when the safe is forced. That makes the loot smaller, and with it the chance of an attack.',
      care: 'If an attack comes all the same, the consequence is as large.',
    },
    M07: {
      what: 'Glue turns the notes into one block. In the Netherlands attacks fell after this came in with other measures.',
      care: 'What part of that is due to the glue cannot be said.',
    },
    M08: {
      what: 'There is less cash in the machine. That makes an attack less attractive.',
      care: 'It must be filled more often, and cash transport has a risk of its own.',
    },
    M09: {
      what: 'The safe has a higher resistance grade, also against gas or explosives. That costs an offender more effort.',
      care: 'A stronger safe may call for a heavier charge; count no smaller consequence.',
    },
    M10: {
      what: 'A device in the machine notices gas and makes it harmless. The gas scenario then drops out.',
      care: 'Offenders turned to solid explosives afterwards: that scenario stays.',
    },
    M11: {
      what: 'The openings of the machine are closed and protected from prying. That makes it harder to put something in.',
      care: 'Record only that it is there; how it works is confidential.',
    },
    M12: {
      what: 'Nobody can withdraw between 23 and 7 hours. Fewer than 2% of withdrawals are at night.',
      care: 'Off is not empty: if an attack comes, the consequence is as large.',
    },
    M13: {
      what: 'A steel plate or shutter closes the machine at night. That costs an offender time.',
      care: 'Plate or shutter may become a piece itself: have its fixing checked.',
    },
    M14: {
      what: 'Deposits only at a time announced beforehand. So there is less cash and less time for abuse.',
      care: 'This holds for deposits and sealbags only.',
    },
    M15: {
      what: 'The machine takes no sealbags, or not near homes. The scenario with a heavy charge then drops out.',
      care: 'Shopkeepers must be able to leave their cash elsewhere.',
    },
    M16: {
      what: 'Dense fog fills the room as soon as someone breaks in. An offender sees nothing any more.',
      care: 'Works indoors or in a lobby only.',
    },
    M17: {
      what: 'Sensors notice vibration and opening and report it. Police and neighbours know sooner.',
      care: 'An attack takes minutes: the effect on the consequence is small.',
    },
    M18: {
      what: 'Cameras record the machine and its surroundings. That helps detection most of all.',
      care: 'Cameras deter little; register them with Camera in Beeld.',
    },
    M19: {
      what: 'The place is lit and seen from all sides. An offender cannot work unseen.',
      care: 'More sight may bring more people into the danger zone: weigh that.',
    },
    M20: {
      what: 'There are guards when the risk is highest. That is temporary and costly.',
      care: 'It puts the guards themselves in the danger zone.',
    },
    M21: {
      what: 'Posts, a planter or a step in height stop a vehicle. It counts with a certificate only.',
      care: 'Posts without a certificate fly off themselves; leave room for walkers and emergency services.',
    },
    M22: {
      what: 'The machine is fixed to the foundation or an anchor plate. So it is hard to take away.',
      care: 'The force may come onto the facade.',
    },
    M23: {
      what: 'A strong enclosure behind the machine leads the blast outwards. Whether it holds, a constructor must say in a report.',
      care: 'A steel reinforcement did not hold in a known case; without a report this does not count.',
    },
    M24: {
      what: 'The floor or wall towards the home is strengthened. Whether it holds, a constructor must say in a report.',
      care: 'Include pipes, gas above all.',
    },
    M25: {
      what: 'The facade around the machine is of material that does not break into pieces. The pieces of masonry then drop out.',
      care: 'No loose cladding, glass front or masonry in the zone.',
    },
    M26: {
      what: 'This building and those attached get tested blast-resistant glass. The glass then stays in its frame better.',
      care: 'The test classes are for another blast: an indication. Frame and fixing count too.',
    },
    M27: {
      what: 'The panes that fail become laminated glass. Shards then stay on the interlayer.',
      care: 'The glass must be fixed well in its rebate; a burglary class is no blast class.',
    },
    M28: {
      what: 'The panes that fail get film that is fixed to the frame. Shards then stay together.',
      care: 'Loose film does not count; film lasts about 10 to 15 years.',
    },
    M29: {
      what: 'Curtains or blinds inside catch shards. This helps only beside other glass.',
      care: 'Works only when closed at night, and there is little evidence.',
    },
    M30: {
      what: 'Canopy, lit sign and other loose parts near the machine go. The pieces of sheet then drop out.',
      care: 'Look above the machine too: there it falls straight down.',
    },
    M31: {
      what: 'Nobody sleeps or stays behind or above the machine any more. The occupant arranges the rooms otherwise.',
      care: 'You cannot enforce this, and it is never the only measure.',
    },
    M32: {
      what: 'Gas pipe, gas meter and flammable stock leave the zone or are shielded. So no fire follows the blast.',
      care: 'Look in KLIC, and ask the safety region about a gas station.',
    },
    M33: {
      what: 'There is a plan for evacuation, shelter and aftercare. After earlier attacks dozens of homes had to be emptied.',
      care: 'Does not change the colour, but belongs with orange.',
    },
    M34: {
      what: 'Municipality and initiator agree when the place is looked at again. Reporting changes and removal after an attack are in it.',
      care: 'A permit condition needs a legal ground; otherwise it is an agreement.',
    },
    M35: {
      what: 'The initiator tells neighbours and owners what will come. The consent of the owner is recorded.',
      care: 'With a BOPA participation may be compulsory.',
    },
    M36: {
      what: 'The machine can only pay out. The scenario with a heavy charge then drops out.',
      care: 'People and shopkeepers can do less there.',
    },
  },
  routeQuestion: 'In which procedure do you use this verdict?',
  why: 'Why this question?',
  questions: {
    consequences: {
      what: 'The colour says whether a requirement is met; here stands how many people and houses it would touch. So you can explain and weigh the consequences, but the colour does not change by them.',
      source: 'models/consequences (CBS, assumption on who is at home); TNO Green Book, DDESB TP-14 and DESR 6055.09.',
    },
    route: {
      what: 'The route says what this verdict is worth in the procedure. It changes the words, never the colour.',
      source: 'Omgevingswet, by-law and civil law; text not legally verified.',
    },
    siting: {
      what: 'In a facade the wall throws the blast back; inside or free-standing differs. A unit flies apart itself.',
      source: 'models/siting; assumption of this project.',
    },
    functions: {
      what: 'Heavier explosives were reported with sealbags. The app then reckons with a heavy charge too.',
      source: 'Letters to parliament 2020 and 2026 on sealbag machines.',
    },
    dwelling: {
      what: 'Whoever sleeps right above or behind the machine is in most danger. The register does not know on which floor anyone lives.',
      source: 'Criterion C-ADJ of the policy.',
    },
    entrance: {
      what: 'After an attack residents must be able to get out. They cannot if the machine stands in their only entrance.',
      source: 'Criterion C-ESC of the policy.',
    },
    places: {
      what: 'On a terrace or at a stop people have no wall before them. What is empty at night does not count then.',
      source: 'Criteria C-GLO, C-DEB and C-PPL of the policy.',
    },
    approach: {
      what: 'A vehicle that drives straight at it pushes the facade in. Fifteen metres of run-up is enough; a bend or a post stops it.',
      source: 'Criterion C-RAM; models/scenarios.',
    },
    exposure: {
      what: 'Nearly all attacks are between 2 and 5 at night, when people sleep. Choose day to know what happens to a school or to shoppers.',
      source: 'Schadenprisma, times of attacks.',
    },
    glazing: {
      what: 'Glass stays only if it was made and fixed for it. Without a certificate it does not count.',
      source: 'ASTM E1300, GSA classes; models/receptors.',
    },
  },
  criteria: {
    'C-ADJ': {
      what: 'Asks whether anyone sleeps in the building itself or behind a shared wall within 5 m (10 m with a heavy charge). Distance no longer helps there, only a structure that holds.',
      source: 'Policy: adjacentM and adjacentHeavyM. Amsterdam 2019, Geldmaat 2019.',
    },
    'C-ESC': {
      what: 'Asks whether the machine stands in or at the shared entrance of homes. The way out is then the place of the blast.',
      source: 'Answer of the permit officer.',
    },
    'C-VUL': {
      what: 'Asks whether panes of care, a school or childcare can break. People there cannot save themselves, so the limit is low.',
      source: 'Probit newer panes, TNO Green Book; Bkl annex VI by analogy.',
    },
    'C-GLI': {
      what: 'Works out how far glass flies into the room of homes and other buildings. Beyond a metre it hits people in bed or on the couch.',
      source: 'ASTM E1300, Kingery-Bulmash, GSA classes.',
    },
    'C-GLO': {
      what: 'Asks whether breaking glass falls where people stand at night, or before the only door of five homes or more. Glass from high up falls up to five metres from the facade.',
      source: 'Fall zone H/4, 2 to 5 m: assumption of this project.',
    },
    'C-DEB': {
      what: 'Counts the hazardous pieces per square metre of window or place. A piece of 79 joule or more is hazardous; the limit is one per 55.7 m².',
      source: 'DESR 6055.09, explosives safety.',
    },
    'C-PPL': {
      what: 'Works out whether the blast itself hurts people outdoors. Eardrums go first, then lungs and head.',
      source: 'Probits TNO Green Book and TP-14.',
    },
    'C-STR': {
      what: 'Works out whether a detached neighbour is badly damaged. Attached buildings fall under the first criterion.',
      source: 'Probit major damage, TNO Green Book.',
    },
    'C-RAM': {
      what: 'Asks whether a vehicle can drive straight at the machine where someone lives or sleeps behind it. Certified posts stop that.',
      source: 'models/scenarios; ISO 22343-1.',
    },
    'C-DAT': {
      what: 'Asks whether all is known that the other criteria need. What is missing is never green.',
      source: 'Rule of this project.',
    },
  },
  criteriaTitle: 'The ten criteria',
  wordsTitle: 'Word list',
  words: [
    ['plofkraak', 'Breaking open a cash machine with gas or an explosive.'],
    ['ramkraak', 'Driving a vehicle at the machine to take it away.'],
    ['initiator', 'Whoever wants to place the machine.'],
    ['scenario', 'The kind of attack the app reckons with: gas, solid explosive, heavy charge, ram.'],
    ['design charge', 'The strength of blast that decides the colour. An assumption, until an authority sets it.'],
    ['burst point', 'Where the blast begins: 0.3 m before the facade, 1 m high.'],
    ['kPa', 'Unit of pressure. Panes can break at 2 to 5 kPa.'],
    ['class 3a, 3b, 5', 'How far glass flies into the room: to 1 m, to 3 m, beyond 3 m at head height.'],
    ['laminated glass', 'Two panes with an interlayer: shards stay in place.'],
    ['piece', 'Masonry, sheet or steel that flies off and can kill.'],
    ['kwetsbaar', 'A building where people live or sleep. Zeer kwetsbaar: they cannot save themselves in time.'],
    ['beperkt kwetsbaar', 'A building where people work or shop.'],
    ['proposal', 'What the app thinks a building is, with the reason. You confirm or change it.'],
    ['blocking', 'A reason that decides the colour.'],
    ['weighing', 'A reason that counts in the decision but does not change the colour.'],
    ['set', 'One or more measures that together meet all criteria; without one of them it fails.'],
    ['condition', 'An agreement with the decision that does not change the colour.'],
    ['equivalent measure', 'A solution of the initiator’s own, with evidence.'],
    ['certificate', 'Proof of a test that glass or posts do what they must.'],
    ['kenmerk', 'The number of a computation. Same input, same kenmerk.'],
    ['report number', 'The random number by which papers cite a computation. Other input, other report number.'],
    ['policy', 'The limits of the ten criteria, with an owner. A municipality can open its own.'],
    ['BOPA', 'A permit for something the plan does not allow.'],
    ['BAG, BGT, 3DBAG', 'Registers of buildings and addresses, of streets, and of heights.'],
    ['RD', 'National grid in metres, x to the east and y to the north.'],
  ],
};
