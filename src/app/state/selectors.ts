/** What is shown of the state: which assessment, which reasons, which light. Pure; asked by screens and map alike. */
import { type Assessment, type Criterion, criterionIds } from '../../engine/scene/assessment.ts';
import type { Light } from '../../report/stoplight.tsx';
import type { AppState, Outcome } from './app-state.ts';

/** Reasons in the order of the list: the pin's number joins map, list and report. */
export function reasons(assessment: Assessment | null): readonly Criterion[] {
  return (assessment?.criteria ?? []).filter(({ status }) => status === 'unmet');
}

/** The last full answer, also while something moves. */
export function lastAssessment(outcome: Outcome): Assessment | null {
  if (outcome.kind === 'ready') return outcome.assessment;
  return outcome.kind === 'none' ? null : outcome.last;
}

/** What was tried on, else the last full answer. */
export const shownAssessment = ({ trial, outcome }: AppState): Assessment | null =>
  trial?.assessment ?? lastAssessment(outcome);

/** What the map shows: the answer, or how it would be without measures. */
export function drawnAssessment(state: AppState): Assessment | null {
  return state.compare?.side === 'before' ? state.compare.before : shownAssessment(state);
}

type Status = 'met' | 'unmet' | 'unknown';

interface Shown {
  readonly light: Light;
  readonly status: Readonly<Record<string, Status>>;
  readonly assessment: Assessment | null;
  readonly trial: boolean;
}

/** One light for the moment: a trial, a full answer, or what is known while the machine moves. */
export function shown({ outcome, trial }: AppState): Shown {
  const of = (assessment: Assessment, isTrial: boolean): Shown => {
    const status: Record<string, Status> = {};
    for (const id of criterionIds) {
      const all = assessment.criteria.filter((one) => one.id === id).map((one) => one.status);
      status[id] = all.includes('unmet') ? 'unmet' : all.includes('unknown') ? 'unknown' : 'met';
    }
    return { light: assessment.verdict, status, assessment, trial: isTrial };
  };
  if (trial?.assessment) return of(trial.assessment, true);
  switch (outcome.kind) {
    case 'ready':
      return of(outcome.assessment, false);
    case 'glance': {
      const status: Record<string, Status> = {};
      for (const id of criterionIds)
        status[id] = outcome.glance.unmet.includes(id)
          ? 'unmet'
          : outcome.glance.unknown.includes(id)
            ? 'unknown'
            : 'met';
      return { light: outcome.glance.colour, status, assessment: null, trial: false };
    }
    case 'none':
    case 'failed':
      return { light: 'none', status: {}, assessment: null, trial: false };
  }
}
