/** English of the sentences for a decision. A Dutch decision is written in Dutch; this is to read along. */
import type { DecisionWords } from '../nl/decision.ts';

export const decisionEn: DecisionWords = {
  heading: 'Sentences for the decision',
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
      `The assessment with report number ${reportNumber} shows that ${place} is suitable only once the chosen measures are there and evidence shows that they work. The environment plan by itself gives no ground to refuse for that reason. We ask the applicant to take the chosen measures and record that.`,
    red: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that ${place} is not suitable. For an activity that fits the environment plan this verdict is no reason of its own to refuse. We advise against the place and discuss another one with the applicant.`,
    undetermined: (place, reportNumber) =>
      `No verdict on ${place} is possible yet (report number ${reportNumber}). We ask the applicant for what is still missing.`,
  },
  bopa: {
    green: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that the consequences of an attack on the machine at ${place} stay within the limits set. As to the safety of those who live nearby, the allocation of functions to locations is balanced.`,
    orange: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that ${place} is suitable only once the chosen measures are there and evidence shows that they work. With the conditions that require this the allocation of functions to locations is balanced. We attach those conditions to the permit.`,
    red: (place, reportNumber) =>
      `The assessment with report number ${reportNumber} shows that none of the sets of measures examined makes ${place} suitable. We weighed the interest of cash at this place against the safety of those who live nearby and give the latter more weight.`,
    undetermined: (place, reportNumber) =>
      `No verdict on ${place} is possible yet (report number ${reportNumber}). We give the applicant time to complete what is still missing (Awb 4:5).`,
  },
  apv: {
    green: (place, reportNumber) =>
      `The safety study with report number ${reportNumber} shows that ${place} meets all criteria. The interests that the APV protects do not stand in the way of the permit.`,
    orange: (place, reportNumber) =>
      `The safety study with report number ${reportNumber} shows that ${place} is suitable only once the chosen measures are there and evidence shows that they work. We grant the permit with the conditions that require this, which protect public order and safety.`,
    red: (place, reportNumber) =>
      `The safety study with report number ${reportNumber} shows that ${place} does not meet the criteria, with measures either. We intend to refuse the permit in the interest of public order and safety. The applicant may give a view first (Awb 4:7).`,
    undetermined: (place, reportNumber) =>
      `The safety study for ${place} (report number ${reportNumber}) is not finished. We give the applicant time to complete what is missing (Awb 4:5).`,
  },
  privaat: {
    green: (place, reportNumber) =>
      `The parties rely on the assessment with report number ${reportNumber}: ${place} meets all criteria. If the machine or its surroundings change, a new assessment follows.`,
    orange: (place, reportNumber) =>
      `The parties rely on the assessment with report number ${reportNumber}. The operator takes the chosen measures before the machine at ${place} is put to use, delivers the evidence that they work, and keeps them in place.`,
    red: (place, reportNumber) =>
      `On the assessment with report number ${reportNumber} the municipality as owner does not agree to a machine at ${place}.`,
    undetermined: (place, reportNumber) =>
      `The municipality decides on ${place} once what is missing is there (report number ${reportNumber}).`,
  },
  vooroverleg: {
    green: (place, reportNumber) =>
      `With what is known now ${place} meets all criteria (report number ${reportNumber}). An application is assessed anew.`,
    orange: (place, reportNumber) =>
      `With what is known now ${place} can become suitable with the chosen measures, if evidence shows that they work (report number ${reportNumber}). We discuss whether the initiator can and will do that.`,
    red: (place, reportNumber) =>
      `With what is known now we see no measures that make ${place} suitable (report number ${reportNumber}). We gladly think along about another place.`,
    undetermined: (place, reportNumber) =>
      `Nothing can be said of ${place} yet: facts are missing (report number ${reportNumber}).`,
  },
  onlyAt: {
    night: 'That holds for the night (2 to 5 o’clock); nothing is said of the day.',
    day: 'That holds for the day; nothing is said of the night.',
  },
  byPlan: 'That holds only if the initiator carries out the plan.',
  assumed: 'The verdict also rests on assumptions; the public part of the report names them.',
  noPackage: (place, reportNumber, toBeShown) =>
    `The assessment with report number ${reportNumber} shows that ${place} does not meet all criteria now. There are packages of measures that can make the place suitable${toBeShown ? ', once evidence shows that they work' : ''}. Nothing that suffices is chosen yet. We ask the applicant to choose a package and assess the place again after that.`,
  undeterminedOwn: (place, reportNumber) =>
    `No verdict on ${place} is possible yet (report number ${reportNumber}). We first look for ourselves at what is still missing.`,
  notGreenOwn: (place, reportNumber) =>
    `The assessment with report number ${reportNumber} shows that ${place} does not meet all criteria now. Whether measures suffice cannot be said yet. We first look for ourselves at what is still missing.`,
  notGreen: (place, reportNumber) =>
    `The assessment with report number ${reportNumber} shows that ${place} does not meet all criteria now. Whether measures suffice cannot be said yet. We ask the applicant for what is still missing.`,
  text: {
    heading: 'Safety of the surroundings',
    asked: (siting, place) =>
      `The application is for a cash machine (${siting}) at ${place}. Assessed is what flying glass and pieces do if the machine is attacked.`,
    fails: (count) =>
      count === 1 ? 'One criterion is not met, or only just:' : `${count} criteria are not met, or only just:`,
    reason: (title, where, value, limit) =>
      [`${title}${where && `: ${where}`}.`, value && `Computed: ${value}.`, limit && `Limit: ${limit}.`]
        .filter(Boolean)
        .join(' '),
    open: 'This is not known yet:',
    ownWork: 'We look at this ourselves.',
    conditions: 'Conditions',
    fillIn: 'For you to fill in',
    weighed: [
      'The interest of cash at this place: distance to the next machine',
      'Views of the applicant and the neighbours',
    ],
    last: {
      green: 'Which other interests were weighed',
      orange: 'Why the place is acceptable, or not',
      red: 'Why the place is acceptable, or not',
      undetermined: 'Term within which this must be known',
    },
    limits: (owner, version) => `The limits are of: ${owner}. Version ${version}.`,
    otherTime: (night, day) =>
      `Mind: by night the outcome is ${night}, by day ${day}. The text holds for the hour that was reckoned with.`,
    openMore:
      'Mind: the text names more open questions than you still have for this machine. A decision is public and gives no confidential answer away.',
    annex: (reportNumber) => `Annex: the public part of the report, report number ${reportNumber}.`,
    chooseRoute:
      'First choose the legal route at the top. Then the text of that route stands here, to take over in the decision.',
    hidden: (count) =>
      count === 1
        ? 'One measure of the plan is about the machine itself and is not in this text: a decision is public. Lay it down in a confidential annex.'
        : `${count} measures of the plan are about the machine itself and are not in this text: a decision is public. Lay them down in a confidential annex.`,
  },
  condition: {
    measure: (measure) =>
      `This measure is taken before the machine is put to use, and stays in place: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}. [Fill in: how, hours and proof.]`,
    evidence: (paper) => `Before use the municipality receives the ${paper}.`,
    reassess: (date) => `The place is assessed again by ${date}.`,
    change:
      'If the machine or its use changes, the operator says so beforehand. If the surroundings change, as soon as known. The place is then assessed again.',
  },
};
