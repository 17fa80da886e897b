/** English words of packages of measures: what they ask, and trying them on. */
import type { PackagesWords } from '../nl/packages.ts';

export const packagesEn: PackagesWords = {
  levels: { laag: 'low', middel: 'medium', hoog: 'high', kort: 'short', lang: 'long' },
  conditions: {
    'constructor-report': 'report of a constructor',
    'barrier-rating': 'proof of the speed that the barrier was tested for',
    'glass-certificate': 'certificate of the glass',
    'homes-in-bound': 'evidence of the glass of the homes whose panes break by the upper bound',
    'equivalent-evidence': 'evidence of the equivalent measure',
  },
  whatHelps: 'What makes it green',
  noSets: {
    green: 'Nothing more is needed.',
    orange: 'Nothing more is needed than the evidence.',
    red: 'No package makes it green.',
    undetermined: 'First the questions: then it can be said which packages there are.',
  },
  removePlan: 'Take the measures out of the plan',
  tryOn: 'Try',
  stopTrying: 'Stop trying',
  take: (n) => `Take package ${n}`,
  addToPlan: 'Put in the plan',
};
