/** English words of measures and of packages of them. */
import type { MeasureWords, PackagesWords } from '../nl/measures.ts';

/** English words of each measure: its name, what it does, what to watch. */
export const measuresEn: MeasureWords = {
  M01: {
    name: 'Another place without a home above, beside or close opposite',
    what: 'The machine goes where nobody lives above, beside or close opposite. It is the only measure that takes the consequence for residents away.',
    care: 'Judge the new surroundings too, and whether people can reach it.',
  },
  M02: {
    name: 'Machine indoors, closed at night',
    what: 'The machine stands inside a shop or office that is closed at night. The blast then leaves through the shopfront and not along the facade.',
    care: 'Not in a shared entrance and not under homes: damage inside may be worse.',
  },
  M03: {
    name: 'Cash shop in a building without homes above',
    what: 'A shop of its own for one or more machines, without homes above. Such a building can be made for an attack beforehand.',
    care: 'Ask a structural engineer about the building; Geldmaat names a well-secured building with homes as an exception.',
  },
  M04: {
    name: 'Free-standing unit away from facades',
    what: 'A free-standing unit on open ground, away from facades and from places where people stay. Distance does the work of a wall.',
    care: 'A light unit flies apart itself; a full town centre often has no room.',
  },
  M05: {
    name: 'Not put back where it was hit before',
    what: 'No machine returns where one was hit before. Some places were chosen more than once.',
    care: 'The municipality needs a legal ground for it, such as a by-law.',
  },
  M06: {
    name: 'Spoil the notes with ink',
    what: 'Ink spoils the notes when the safe is forced. That makes the loot smaller, and with it the chance of an attack.',
    care: 'If an attack comes all the same, the consequence is as large.',
  },
  M07: {
    name: 'Spoil the notes with glue',
    what: 'Glue turns the notes into one block. In the Netherlands attacks fell after this came in with other measures.',
    care: 'What part of that is due to the glue cannot be said.',
  },
  M08: {
    name: 'Less cash in the machine',
    what: 'There is less cash in the machine. That makes an attack less attractive.',
    care: 'It must be filled more often, and cash transport has a risk of its own.',
  },
  M09: {
    name: 'Stronger safe',
    what: 'The safe has a higher resistance grade, also against gas or explosives. That costs an offender more effort.',
    care: 'A stronger safe may call for a heavier charge; count no smaller consequence.',
  },
  M10: {
    name: 'Measure against gas in the machine',
    what: 'A device in the machine notices gas and makes it harmless. The gas scenario then drops out.',
    care: 'Offenders turned to solid explosives afterwards: that scenario stays.',
  },
  M11: {
    name: 'Close the openings of the machine',
    what: 'The openings of the machine are closed and protected from prying. That makes it harder to put something in.',
    care: 'Record only that it is there; how it works is confidential.',
  },
  M12: {
    name: 'Closed at night',
    what: 'Nobody can withdraw between 23 and 7 hours. Fewer than 2% of withdrawals are at night.',
    care: 'Off is not empty: if an attack comes, the consequence is as large.',
  },
  M13: {
    name: 'Steel plate or shutter at night',
    what: 'A steel plate or shutter closes the machine at night. That costs an offender time.',
    care: 'Plate or shutter may become a piece itself: have its fixing checked.',
  },
  M14: {
    name: 'Deposit by appointment only',
    what: 'Deposits only at a time announced beforehand. So there is less cash and less time for abuse.',
    care: 'This holds for deposits and sealbags only.',
  },
  M15: {
    name: 'No sealbag function near homes',
    what: 'The machine takes no sealbags, or not near homes. The scenario with a heavy charge then drops out.',
    care: 'Shopkeepers must be able to leave their cash elsewhere.',
  },
  M16: {
    name: 'Fog generator with detection',
    what: 'Dense fog fills the room as soon as someone breaks in. An offender sees nothing any more.',
    care: 'Works indoors or in a lobby only.',
  },
  M17: {
    name: 'Alarm on vibration and opening',
    what: 'Sensors notice vibration and opening and report it. Police and neighbours know sooner.',
    care: 'An attack takes minutes: the effect on the consequence is small.',
  },
  M18: {
    name: 'Cameras on machine and surroundings',
    what: 'Cameras record the machine and its surroundings. That helps detection most of all.',
    care: 'Cameras deter little; register them with Camera in Beeld.',
  },
  M19: {
    name: 'Light and sight on the place',
    what: 'The place is lit and seen from all sides. An offender cannot work unseen.',
    care: 'More sight may bring more people into the danger zone: weigh that.',
  },
  M20: {
    name: 'Guards in the risky period',
    what: 'There are guards when the risk is highest. That is temporary and costly.',
    care: 'It puts the guards themselves in the danger zone.',
  },
  M21: {
    name: 'Certified posts or planter against ramming',
    what: 'Posts, a planter or a step in height stop a vehicle. It counts with a certificate only.',
    care: 'Posts without a certificate fly off themselves; leave room for walkers and emergency services.',
  },
  M22: {
    name: 'Anchor the machine',
    what: 'The machine is fixed to the foundation or an anchor plate. So it is hard to take away.',
    care: 'The force may come onto the facade.',
  },
  M23: {
    name: 'Blast-resistant enclosure behind the machine',
    what: 'A strong enclosure behind the machine keeps the blast out of the building and wall and front whole, so that no pieces fly. Whether it does, a structural engineer must say in a report.',
    care: 'A steel reinforcement did not hold in a known case; without a report this does not count.',
  },
  M24: {
    name: 'Strengthen floor or wall towards the home',
    what: 'The floor or wall towards the home is strengthened. Whether it holds, a structural engineer must say in a report.',
    care: 'Include pipes, gas above all.',
  },
  M25: {
    name: 'Facade around the machine of material that does not break up',
    what: 'The facade around the machine is of material that does not break into pieces. The pieces of masonry then drop out.',
    care: 'No loose cladding, glass front or masonry in the zone.',
  },
  M26: {
    name: 'Blast-resistant glass in this building and those attached',
    what: 'This building and those attached get tested blast-resistant glass. The glass then stays in its frame better.',
    care: 'The test classes are for another blast: an indication. Frame and fixing count too.',
  },
  M27: {
    name: 'Laminated glass in the facades that fail',
    what: 'The panes that fail become laminated glass. Shards then stay on the interlayer.',
    care: 'The glass must be fixed well in its rebate; a burglary class is no blast class.',
  },
  M28: {
    name: 'Anchored film on the panes that fail',
    what: 'The panes that fail get film that is fixed to the frame. Shards then stay together.',
    care: 'Loose film does not count; film lasts about 10 to 15 years.',
  },
  M29: {
    name: 'Fragment-catching curtains, closed at night',
    what: 'Curtains or blinds inside catch shards. This helps only beside other glass.',
    care: 'Works only when closed at night, and there is little evidence.',
  },
  M30: {
    name: 'Remove canopy, signs and loose parts',
    what: 'Canopy, lit sign and other loose parts near the machine go. The pieces of sheet then drop out.',
    care: 'Look above the machine too: there it falls straight down.',
  },
  M31: {
    name: 'Nobody sleeps behind or above the machine',
    what: 'Nobody sleeps or stays behind or above the machine any more. The occupant arranges the rooms otherwise.',
    care: 'You cannot enforce this, and it is never the only measure.',
  },
  M32: {
    name: 'Gas pipe and meter out of the zone',
    what: 'Gas pipe, gas meter and flammable stock leave the zone or are shielded. So no fire follows the blast.',
    care: 'Look in KLIC, and ask the safety region about a gas station.',
  },
  M33: {
    name: 'Plan for evacuation and aftercare',
    what: 'There is a plan for evacuation, shelter and aftercare. After earlier attacks dozens of homes had to be emptied.',
    care: 'Does not change the colour, but belongs with orange.',
  },
  M34: {
    name: 'Agreements with the initiator, with reassessment',
    what: 'Municipality and initiator agree when the place is looked at again. Reporting changes and removal after an attack are in it.',
    care: 'A permit condition needs a legal ground; otherwise it is an agreement.',
  },
  M35: {
    name: 'Inform neighbours, record consent',
    what: 'The initiator tells neighbours and owners what will come. The consent of the owner is recorded.',
    care: 'With a BOPA participation may be compulsory.',
  },
  M36: {
    name: 'Withdrawals only',
    what: 'The machine can only pay out. The scenario with a heavy charge then drops out.',
    care: 'People and shopkeepers can do less there.',
  },
};

/** English words of packages of measures: what they ask, and trying them on. */
export const packagesEn: PackagesWords = {
  levels: { laag: 'low', middel: 'medium', hoog: 'high', kort: 'short', lang: 'long' },
  conditions: {
    'constructor-report': 'report by a structural engineer',
    'barrier-rating': 'proof of the speed that the barrier was tested for',
    'glass-certificate': 'certificate of the glass',
    'homes-in-bound': 'evidence of the glass of the homes whose panes break by the upper bound',
    'equivalent-evidence': 'evidence of the equivalent measure',
  },
  whatHelps: 'What makes it green',
  holdsFor: (hours, elsewhen) => `This holds for ${hours}${elsewhen}.`,
  triedByHours:
    '“Try” shows what a package does; nothing changes in the dossier. “Take” puts it in the plan. The top then says whether its colour at other hours is worse.',
  /** After the next, where it is not so by the other hours. */
  onlyFor: { night: 'That holds for the night only.', day: 'That holds for the day only.' },
  noSets: {
    green: 'Nothing more is needed.',
    orange: 'Nothing more is needed than the evidence.',
    red: 'No package makes it green.',
    undetermined: 'First the questions: then it can be said which packages there are.',
  },
  planTakes: (consent, cost, time) => `Plan: consent ${consent}; cost ${cost}; time ${time}.`,
  packageTakes: (consent, cost, time) => `Package: consent ${consent}; cost ${cost}; time ${time}.`,
  removePlan: 'Take the measures out of the plan',
  tryOn: 'Try',
  stopTrying: 'Stop trying',
  numbered: (n) => `Package ${n}`,
  take: (n) => `Take package ${n}`,
  addToPlan: 'Put in the plan',
};
