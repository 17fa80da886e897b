/** English of the sentences for a decision. A Dutch decision is written in Dutch; this is to read along. */

import { small } from '../letters.ts';
import type { DecisionWords } from '../nl/decision.ts';

const onlyWith =
  'It is so only once enough measures are taken and, where needed, evidence shows that they work. Measures that say how the machine is protected are not public (Woo 5.1).';
const missing =
  'What we can find out ourselves, we do. For what must come from the applicant, the applicant gets the opportunity to complete it (Awb 4:5).';

export const decisionEn: DecisionWords = {
  heading: 'Sentences for the decision',
  noRoute: 'No legal route is chosen yet. That is why the sentence for the preliminary talk stands here.',
  proposal: 'Proposal',
  warning:
    'These are proposals. They have not been tested by a lawyer. Whoever takes the decision checks them (Awb 3:9) and may depart from them. A decision is written in Dutch.',
  basis: {
    opa: 'Ground: the rules of the environment plan. Conditions: Omgevingswet 5.34. Reasons: Awb 3:46 and 3:49.',
    bopa: 'Ground: balanced allocation of functions to locations (Bkl 8.0a, second paragraph). Conditions: Omgevingswet 5.34. Reasons: Awb 3:46 and 3:49.',
    apv: 'Ground: the grounds for refusal in the APV. Conditions: as the APV allows. Reasons: Awb 3:46 and 3:49.',
    privaat: 'Ground: the contract. The general principles of good administration hold here too.',
    vooroverleg: 'No decision yet. Nothing here binds anyone.',
  },
  opa: {
    green: (place, reportNumber) =>
      `The place ${place} was assessed with report number ${reportNumber}. The criteria are met. The verdict gives no reason to talk with the applicant about another place.`,
    orange: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that ${place} is not suitable yet. ${onlyWith} The environment plan by itself gives no ground to refuse for that reason. We ask the applicant to take the measures that this needs and record that.`,
    red: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that ${place} is not suitable. For an activity that fits the environment plan this verdict is no reason of its own to refuse. We advise against the place and discuss another one with the applicant.`,
    undetermined: (place, reportNumber) =>
      `No verdict on ${place} is possible yet (report number ${reportNumber}). What we can find out ourselves, we do. What must come from the applicant, we ask for.`,
  },
  bopa: {
    green: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that the consequences of an attack on the machine at ${place} stay within the limits set. [Fill in: whether the allocation of functions to locations is balanced with that.]`,
    orange: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that ${place} is not suitable yet. ${onlyWith} [Fill in: whether the permit can be granted with conditions that require this, and whether the allocation of functions to locations is balanced then.]`,
    red: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that none of the sets of measures examined makes ${place} suitable. [Weigh: the interest of cash at this place against the safety of those who live nearby.]`,
    undetermined: (place, reportNumber) =>
      `No verdict on ${place} is possible yet (report number ${reportNumber}). ${missing}`,
  },
  apv: {
    green: (place, reportNumber) =>
      `The safety study with report number ${reportNumber} shows that ${place} meets all criteria. [Fill in: whether the interests that the APV protects stand in the way of the permit.]`,
    orange: (place, reportNumber) =>
      `The safety study with report number ${reportNumber} shows that ${place} is not suitable yet. ${onlyWith} [Fill in: whether the permit can be granted with conditions that require this and that protect public order and safety.]`,
    red: (place, reportNumber) =>
      `The safety study with report number ${reportNumber} shows that ${place} does not meet the criteria, with measures either. We intend to refuse the permit in the interest of public order and safety. The applicant may give a view first (Awb 4:7).`,
    undetermined: (place, reportNumber) =>
      `The safety study for ${place} (report number ${reportNumber}) is not finished. ${missing}`,
  },
  privaat: {
    green: (place, reportNumber) =>
      `The parties rely on the assessment with report number ${reportNumber}: ${place} meets all criteria. If the machine or its surroundings change, a new assessment follows.`,
    orange: (place, reportNumber) =>
      `The parties rely on the assessment with report number ${reportNumber}: ${place} is not suitable yet. ${onlyWith} The operator takes those measures before the machine is put to use, delivers that evidence, and keeps the measures in place.`,
    red: (place, reportNumber) =>
      `On the assessment with report number ${reportNumber} the municipality as owner does not agree to a machine at ${place}.`,
    undetermined: (place, reportNumber) =>
      `The municipality decides on ${place} once what is missing is there (report number ${reportNumber}).`,
  },
  vooroverleg: {
    green: (place, reportNumber) =>
      `With what is known now ${place} meets all criteria (report number ${reportNumber}). An application is assessed anew.`,
    orange: (place, reportNumber) =>
      `With what is known now ${place} is not suitable yet (report number ${reportNumber}). ${onlyWith} We discuss whether the initiator can and will do that.`,
    red: (place, reportNumber) =>
      `With what is known now we see no measures that make ${place} suitable (report number ${reportNumber}). We gladly think along about another place.`,
    undetermined: (place, reportNumber) =>
      `No verdict on ${place} is possible yet: facts are missing (report number ${reportNumber}).`,
  },
  onlyAt: {
    night: 'The verdict holds for the night (2 to 5 o’clock), and not for the day.',
    day: 'The verdict holds for the day, and not for the night.',
  },
  byPlan: 'The assessment is made with the plan of the applicant. The verdict holds only if the plan is carried out.',
  assumed: 'Assumptions that the verdict rests on are named in the public part of the report.',
  inside: {
    plan: (measures, headline) =>
      `In this internal version only: the plan of this case is ${measures.map(small).join('; ')}. With it the outcome is “${headline}”.`,
    conditions: 'The conditions that belong to this plan stand in chapter 9.',
    noConditions: 'No conditions belong to this plan yet.',
    noPlan: 'In this internal version only: no plan is chosen yet. The packages stand in chapter 8.',
    why: 'The sentence above does not say so. A decision is public, and whether a plan suffices may hang on confidential answers.',
  },
  text: {
    heading: 'Safety of the surroundings',
    asked: (siting, place) =>
      `The application is for a cash machine (${siting}) at ${place}. What was assessed is what an attack on the machine does to residents, people outside and homes.`,
    fails: (count, partly) =>
      `${partly ? 'Of what is known, at' : 'At'} most ${count === 1 ? 'this public criterion is' : `these ${count} public criteria are`} not met. “At most” is an upper bound: so bad it can be with a machine at this place with this colour, whatever it takes in, and with none of them it is worse. It is not the number of this one machine: with it it can be less, and the criterion can be met as well or wait for evidence, also by measures that are not public.`,
    withPlan: 'It was calculated with the public measures of the plan. Without those measures it can be more.',
    waits: (criteria, papers, fails) =>
      `For evidence ${criteria.length === 1 ? 'waits' : 'wait'}${fails > 0 ? ' too' : ''}: ${criteria.join(', ')}${papers && ` (${papers})`}.${fails > 0 ? ` With ${criteria.length === 1 ? 'this one' : 'these'} at most ${fails + criteria.length} public criteria are not or barely met, or wait for evidence.` : ''}`,
    reason: (title, where, figures) => [`${title}${where && `: ${where}`}.`, figures].filter(Boolean).join(' '),
    figures: {
      answer: (value, limit) => `Established: ${value}. Allowed: ${limit}.`,
      distance: (value, limit) =>
        `Established: ${value}. Limit: at least ${limit}. Which limit goes with this one machine is not public.`,
      glass: (value, limit) =>
        `Calculated for every machine with this colour: ${value}. Limit: ${limit} into the room.`,
      other: (value, limit) =>
        [value && `Calculated for every machine with this colour: ${value}.`, limit && `Limit: ${limit}.`]
          .filter(Boolean)
          .join(' '),
    },
    open: 'This is not known yet:',
    openRed: 'This is not known. It does not change the outcome: red stays red.',
    ownWork: 'We look at this ourselves.',
    conditions: 'Conditions',
    fillIn: 'For you to fill in',
    weighed: [
      'The interest of cash at this place: distance to the next machine',
      'Views of the applicant and the neighbours',
    ],
    alsoAt: {
      day: 'What you decide about the day, and why. The text above is about the night',
      night: 'What you decide about the night, and why. The text above is about the day',
    },
    last: {
      green: 'Which other interests were weighed',
      orange: 'Why the place is acceptable, or not',
      red: 'Why safety weighs more here, or not',
      undetermined: 'Term within which this must be known',
    },
    limits: (policy) => `The limits stand in the policy: ${policy}.`,
    otherTime: (night, day) =>
      `Mind: by night the outcome is ${night}, by day ${day}. The text holds for the hour that was calculated for.`,
    openMore:
      'Mind: the text names more open questions than you still have for this machine. A decision is public and gives no confidential answer away.',
    planSuffices:
      'Mind: with the plan of this case everything is met, or waits for evidence only. The text does not say so and names no conditions: whether a plan suffices may hang on confidential answers. The conditions are in the internal version of the report.',
    annex: (reportNumber) => `Annex: the public part of the report, report number ${reportNumber}.`,
    chooseRoute:
      'First choose the legal route, at step Location. Then the text of that route stands here, to take over in the decision.',
    hidden: (count) =>
      count === 1
        ? 'One measure of the plan is about the machine itself and is not in this text: a decision is public. Lay it down in a confidential annex.'
        : `${count} measures of the plan are about the machine itself and are not in this text: a decision is public. Lay them down in a confidential annex.`,
  },
  condition: {
    forBoth: 'These conditions hold for the night and for the day.',
    about: {
      night: 'These conditions are about the night. The day is judged apart.',
      day: 'These conditions are about the day. The night is judged apart.',
    },
    onlyFor: {
      night: 'These conditions are about the night. For the day they are not enough.',
      day: 'These conditions are about the day. For the night they are not enough.',
    },
    at: (places) => `without the plan those are at ${places}`,
    behind: (places) => `in ${places}`,
    atNear: (places) => `those are ${places}`,
    measure: (measure, where, consent) =>
      [
        `This measure is taken before the machine is put to use, and stays in place: ${small(measure)}${where ? ` (${where})` : ''}.`,
        ...(consent
          ? [
              `The owners of ${where ? 'those buildings' : 'the buildings where this is done'} first give their consent in writing.`,
            ]
          : []),
        `[Fill in: ${where === '' ? 'in which buildings, ' : ''}how, hours and proof.]`,
      ].join(' '),
    evidence: (paper) => `The machine is put to use only once the municipality has received the ${paper}.`,
    report: (proofs) =>
      `The machine is put to use only once the municipality has received a report by a structural engineer. That report shows: ${proofs.map(small).join('; ')}.`,
    proof: (what, limit) => (limit ? `${what} (limit: ${limit})` : what),
    reassess: (date) => `The place is assessed again by ${date}.`,
    change:
      'If the machine or its use changes, the operator says so beforehand. If the surroundings change, the operator says so as soon as this is known. The place is then assessed again.',
  },
};
