/** English words under the reasons: how sure, what weighs, what is told beside the verdict. */
import type { OutcomeWords } from '../nl/outcome.ts';

const homes = (value: number): string => (value === 1 ? '1 home' : `${value} homes`);

export const outcomeEn: OutcomeWords = {
  band: (low, design, high) =>
    `with a lighter charge ${low}, with the design charge ${design}, with a heavier charge ${high}`,
  counted: (count) =>
    `The app computed again ${count} times, with lighter and heavier assumptions on charge, pieces and glass.`,
  share: (share, others) =>
    share === 0 ? 'fewer than 1 of 100' : `${share === 100 && others ? 'more than 99' : share} of 100`,
  counting: 'The app is still working out how certain this is.',
  notSaid: 'How certain the colour is can be said once everything is known and computed.',
  weighing: {
    'homes-with-broken-panes': (value) => `In about ${homes(value)} a pane probably breaks.`,
    'homes-in-bound': (value: number) =>
      `If everything is against it, half of the panes or more break in at most ${homes(value)}.`,
    evacuation: (value, within) =>
      `Within ${within} ${value === 1 ? 'lies' : 'lie'} about ${homes(value)}. Reckon with evacuation there.`,
    'schools-by-day': (value) =>
      value === 1
        ? '1 school or very vulnerable building that is empty at night lies within reach.'
        : `${value} schools or very vulnerable buildings that are empty at night lie within reach.`,
  },
  next: {
    first: 'This question changes the colour most',
    others: (count) => (count === 1 ? '1 other question' : `${count} other questions`),
    title: 'What next',
    who: { officer: 'Permit officer', initiator: 'Applicant', others: 'Others' },
    assumed: (what: string) => `Ask whether what is assumed is so: ${what}.`,
    proposals: (count: number) =>
      `Confirm use and glass, or change them: for ${count} ${count === 1 ? 'building' : 'buildings'} they are still a proposal.`,
    visit: 'Check on site what can change the colour.',
    hours: (night, day) => `Weigh that the outcome is ${night} by night and ${day} by day.`,
    choose: 'Choose one of the packages of measures with the applicant.',
    elsewhere: 'Discuss another place with the applicant.',
    decide: {
      green: 'Weigh the other interests and decide.',
      orange: 'Weigh the other interests and decide.',
      red: 'Weigh the other interests and decide.',
      undetermined: 'Do not decide yet: the open questions need an answer first.',
      wait: 'Do not call the place suitable yet: first there must be a plan that suffices, with its evidence.',
    },
    says: 'Says which package can and will be taken.',
    plan: 'Carries out the measures of the plan before the machine is taken into use.',
    papers: (papers: string) => `Hands in: ${papers}.`,
    papersOfPackage: (papers: string) => `Hands in with the first package: ${papers}.`,
    proof: 'Hands in evidence that a package works.',
    consent: (count: number) =>
      `${count === 1 ? 'The owner of 1 building gives' : `The owners of ${count} buildings give`} consent to the first package, or not.`,
  },
  howSure: 'How sure is this?',
  exposures: (night: string, day: string) => `By night: ${night}. By day: ${day}.`,
  weighingTitle: 'Weighs, but does not change the colour',
  consequences: 'What would happen to people and houses',
  tellConsequences: 'Work out the consequences',
};
