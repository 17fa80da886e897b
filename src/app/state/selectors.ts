/** What is shown of the state: which assessment, which reasons, which light. Pure; asked by screens and map alike. */
import { activeVariant } from '../../archive/dossier.ts';
import type { Spot } from '../../engine/assessment/where.ts';
import {
  type CriterionId,
  criterionIds,
  type PlacesAsked,
  type State,
  type WholeAssessment,
} from '../../engine/scene/assessment.ts';
import type { Siting } from '../../engine/scene/scene.ts';
import type { Catalogue } from '../../i18n/nl/catalogue.ts';
import { type Reason, reasonsOf } from '../../i18n/reasons.ts';
import { stateOf } from '../../i18n/states.ts';
import { type Light, lightOf } from '../../report/stoplight.tsx';
import type { AppState, Outcome } from './app-state.ts';

/** Reasons in the order of the list: the pin's number joins map, list and report. */
export function reasons(assessment: WholeAssessment | null): readonly Reason[] {
  return reasonsOf(assessment?.criteria ?? []);
}

/** The dossier that one sees, and to which a file that is given now adds; at the front door none. */
export const dossierInView = ({ dossier, screen }: Pick<AppState, 'dossier' | 'screen'>): string | null =>
  screen.kind === 'start' ? null : (dossier?.id ?? null);

/** The last full answer, also while something moves. */
export function lastAssessment(outcome: Outcome): WholeAssessment | null {
  if (outcome.kind === 'ready') return outcome.assessment;
  return outcome.kind === 'none' ? null : outcome.last;
}

/** What was tried on, else the last full answer. */
export const shownAssessment = ({ trial, outcome }: AppState): WholeAssessment | null =>
  trial?.assessment ?? lastAssessment(outcome);

/** What is asked of places outdoors around a machine; null where nothing was judged. */
export const placesAskedAt = (state: AppState, index: number): PlacesAsked | null =>
  shownAssessment(state)?.placesAsked[index] ?? null;

/** What the map shows: the answer, or how it would be without measures. */
export function drawnAssessment(state: AppState): WholeAssessment | null {
  return state.compare?.side === 'before' ? state.compare.before : shownAssessment(state);
}

/** How a machine stands that is judged behind a facade: a plan may put the first one there. Null where it stands in one, or in the open. */
export function insideOf({ dossier, trial }: Pick<AppState, 'dossier' | 'trial'>, index: number): Siting | null {
  if (!dossier) return null;
  const { machines, alternatives, measures } = activeVariant(dossier);
  const plan = trial?.measures ?? measures;
  const planned = alternatives.find(({ measure, machine }) => machine.siting !== 'unit' && plan.includes(measure));
  const siting = (index === 0 && planned?.machine.siting) || machines[index]?.siting;
  return siting === undefined || siting === 'gevel' || siting === 'unit' ? null : siting;
}

/** What is said where there is no answer: a machine is asked for only where none stands. */
export function withoutAnswer({ dossier, outcome }: Pick<AppState, 'dossier' | 'outcome'>, t: Catalogue): string {
  if (outcome.kind === 'failed') return t.verdict.none.word;
  return dossier && activeVariant(dossier).machines.length > 0 ? t.ui.busy : t.verdict.none.line;
}

/** What is read of the answer: while a newer one is made the last stays, so that nothing under a hand comes and goes. */
export const readAssessment = (state: AppState): WholeAssessment | null =>
  shown(state).assessment ?? (state.outcome.kind === 'glance' ? state.outcome.last : null);

interface Shown {
  readonly light: Light;
  /** None where it is not judged, or while it moves is not known to fail: what it stands on is told at rest. */
  readonly states: Readonly<Partial<Record<CriterionId, State>>>;
  readonly assessment: WholeAssessment | null;
  readonly trial: boolean;
}

/** One light for the moment: a trial, a full answer, or what is known while the machine moves. */
export function shown({ outcome, trial }: AppState): Shown {
  const of = (assessment: WholeAssessment, isTrial: boolean): Shown => ({
    light: lightOf(assessment),
    states: Object.fromEntries(criterionIds.map((id) => [id, stateOf(assessment.criteria, id)])),
    assessment,
    trial: isTrial,
  });
  if (trial?.assessment) return of(trial.assessment, true);
  switch (outcome.kind) {
    case 'ready':
      return of(outcome.assessment, false);
    case 'glance': {
      const { colour, unmet, unknown } = outcome.glance;
      const states = Object.fromEntries([
        ...unknown.map((id) => [id, 'unknown'] as const),
        ...unmet.map((id) => [id, 'unmet'] as const),
      ]);
      return { light: colour, states, assessment: null, trial: false };
    }
    case 'none':
    case 'failed':
      return { light: 'none', states: {}, assessment: null, trial: false };
  }
}

/** Places that were looked for, as long as nothing changed but which variant is open, in the step where one looks: elsewhere they say nothing. */
export function spotsShown({ where, dossier, screen }: AppState): readonly Spot[] {
  const looks = screen.kind === 'work' && screen.step === 'maatregelen';
  return looks && where?.kind === 'ready' && where.of.surroundings === dossier?.surroundings ? where.spots : [];
}
