/**
 * A runbook for an attack with explosives, on the four phases that the public description of the national framework
 * names. The framework's own text is not in here: the steps are this project's reading of that description, for a
 * municipality to replace by its own.
 */
export const phases = ['preventie', 'dreiging', 'incident', 'nazorg'] as const;
export type Phase = (typeof phases)[number];

export const targets = ['geldautomaat', 'woning', 'bedrijf', 'voertuig'] as const;
const earlierTargets: readonly Target[] = ['woning', 'bedrijf', 'voertuig'];
export type Target = (typeof targets)[number];

export interface Step {
  readonly id: string;
  readonly phase: Phase;
  /** What it holds for; all of them when it always does. */
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

export const bands = ['evacuate', 'indoors'] as const;
/** `evacuate`: people leave; `indoors`: people stay inside, away from the panes. */
export type Band = (typeof bands)[number];

export interface Affected<One> {
  readonly buildings: readonly (One & { readonly band: Band })[];
  /** Per band: buildings, units and homes that are known, and buildings of which the register does not say. */
  readonly counts: Readonly<
    Record<
      Band,
      { readonly buildings: number; readonly units: number; readonly homes: number; readonly unknown: number }
    >
  >;
}

/** Buildings within each band of a point, nearest first; distances are given, not measured here. What is unknown is counted apart. */
export function affected<
  One extends { readonly distanceM: number; readonly units: number | null; readonly dwellings: number | null },
>(buildings: readonly One[], evacuateM: number, indoorsM: number): Affected<One> {
  const near = buildings
    .filter(({ distanceM }) => distanceM <= Math.max(evacuateM, indoorsM))
    .sort((one, two) => one.distanceM - two.distanceM)
    .map((one) => ({ ...one, band: one.distanceM <= evacuateM ? ('evacuate' as const) : ('indoors' as const) }));
  const count = (band: Band) => {
    const own = near.filter((one) => one.band === band);
    return {
      buildings: own.length,
      units: own.reduce((sum, { units }) => sum + (units ?? 0), 0),
      homes: own.reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0),
      unknown: own.filter(({ units, dwellings }) => units === null || dwellings === null).length,
    };
  };
  return { buildings: near, counts: { evacuate: count('evacuate'), indoors: count('indoors') } };
}

/** A step that the municipality adds, empty but for its place. */
export const newStep = (id: string, phase: Phase, target: Target): Step => ({
  id,
  phase,
  targets: [target],
  text: '',
  owner: '',
  deadline: '',
  power: '',
  communication: '',
});

/** A step one place up or down among those of its own phase. */
export function moveStep(template: Template, id: string, by: -1 | 1): Template {
  const step = template.find((one) => one.id === id);
  if (!step) return template;
  const siblings = template.filter(({ phase }) => phase === step.phase);
  const other = siblings[siblings.indexOf(step) + by];
  if (!other) return template;
  return template.map((one) => (one === step ? other : one === other ? step : one));
}

const mostSteps = 200;
const mostSigns = 500;

/** A template from a file; null when it is none. Text is cut to what a step holds. */
export function readTemplate(text: string): Template | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const steps = (value as { steps?: unknown } | null)?.steps;
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > mostSteps) return null;
  const read: Step[] = [];
  const ids = new Set<string>();
  for (const one of steps as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return null;
    const field = (name: string) => {
      const found = (one as Record<string, unknown>)[name];
      return typeof found === 'string' ? found.slice(0, mostSigns) : '';
    };
    const { phase, targets: wanted } = one as { phase?: unknown; targets?: unknown };
    const id = field('id');
    const own = Array.isArray(wanted) ? targets.filter((target) => wanted.includes(target)) : [];
    if (!phases.includes(phase as Phase) || own.length === 0 || id === '' || ids.has(id)) return null;
    ids.add(id);
    read.push({
      id,
      phase: phase as Phase,
      targets: own,
      text: field('text'),
      owner: field('owner'),
      deadline: field('deadline'),
      power: field('power'),
      communication: field('communication'),
    });
  }
  // Written before a cash machine could be the target: what always held, holds for it too.
  if (read.some((step) => step.targets.includes('geldautomaat'))) return read;
  return read.map((step) =>
    earlierTargets.every((one) => step.targets.includes(one)) ? { ...step, targets: [...targets] } : step,
  );
}

/** The log of a case as it was kept. Every entry stays: one that cannot be read is shown as it lies there, without a time. */
export function readLog(value: unknown): CaseLog | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const list = (name: string): readonly unknown[] => (Array.isArray(given[name]) ? (given[name] as unknown[]) : []);
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '');
  return {
    id: text('id'),
    title: text('title'),
    target: targets.find((one) => one === given['target']) ?? 'woning',
    opened: text('opened'),
    done: list('done').filter((id) => typeof id === 'string'),
    entries: list('entries').map(readEntry),
  };
}

function readEntry(value: unknown): LogEntry {
  const { at, stepId, text } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<string, unknown>
  >;
  return {
    at: typeof at === 'string' ? at : '',
    stepId: typeof stepId === 'string' ? stepId : null,
    text:
      typeof text === 'string'
        ? text
        : (JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}` : one)) ?? ''),
  };
}

export const writeTemplate = (template: Template): string =>
  JSON.stringify({ format: 'gevelwijzer-draaiboek', version: 1, steps: template }, null, 2);
