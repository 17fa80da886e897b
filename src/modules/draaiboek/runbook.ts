/**
 * A runbook for an attack with explosives, on the four phases that the public description of the national framework
 * names. The framework's own text is not in here: the steps are this project's reading of that description, for a
 * municipality to replace by its own.
 */
export const phases = ['preventie', 'dreiging', 'incident', 'nazorg'] as const;
export type Phase = (typeof phases)[number];

export const targets = ['woning', 'bedrijf', 'voertuig'] as const;
export type Target = (typeof targets)[number];

export interface Step {
  readonly id: string;
  readonly phase: Phase;
  /** What it holds for; all three when it always does. */
  readonly targets: readonly Target[];
  readonly text: string;
  /** Role or organisation; no name of a person. */
  readonly owner: string;
  /** In words: "binnen 1 uur". */
  readonly deadline: string;
  /** Power to consider; empty when none. */
  readonly power: string;
  /** Who hears of it, and how. */
  readonly communication: string;
}

export type Template = readonly Step[];

export interface LogEntry {
  /** ISO date-time. */
  readonly at: string;
  readonly stepId: string | null;
  readonly text: string;
}

export interface CaseLog {
  readonly id: string;
  readonly title: string;
  readonly target: Target;
  readonly opened: string;
  readonly done: readonly string[];
  readonly entries: readonly LogEntry[];
}

export const stepsFor = (template: Template, phase: Phase, target: Target): Step[] =>
  template.filter((step) => step.phase === phase && step.targets.includes(target));

/** Ticks or unticks a step, and writes down when. */
export function tick(log: CaseLog, step: Step, at: string): CaseLog {
  const on = !log.done.includes(step.id);
  return {
    ...log,
    done: on ? [...log.done, step.id] : log.done.filter((id) => id !== step.id),
    entries: [...log.entries, { at, stepId: step.id, text: `${on ? '✓' : '✗'} ${step.text}` }],
  };
}

export const note = (log: CaseLog, text: string, at: string): CaseLog => ({
  ...log,
  entries: [...log.entries, { at, stepId: null, text }],
});

/** Buildings and homes within so many metres of a point, nearest first; distances are given, not measured here. */
export function within<One extends { readonly distanceM: number; readonly dwellings: number | null }>(
  buildings: readonly One[],
  metres: number,
): { readonly buildings: readonly One[]; readonly homes: number } {
  const near = buildings
    .filter(({ distanceM }) => distanceM <= metres)
    .sort((one, two) => one.distanceM - two.distanceM);
  return { buildings: near, homes: near.reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0) };
}
