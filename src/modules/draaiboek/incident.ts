/**
 * An incident begins with an address and a time; everything else is counted from there: what is to be done by when, who
 * was called, what was written down, and what the next one on duty takes over.
 */
import type { RdPoint } from '../../engine/scene/scene.ts';
import { type CaseLog, type LogEntry, readLog, type Step, type Target, type Template } from './runbook.ts';

export interface IncidentEntry extends LogEntry {
  readonly id: string;
  /** When it was written down; `at` is when it happened. */
  readonly written: string;
  /** The texts it had before, the first one first: what was written stays readable. */
  readonly before: readonly string[];
}

export interface Call {
  readonly role: string;
  /** ISO moment. */
  readonly at: string;
  readonly reached: boolean;
}

export interface Incident {
  readonly id: string;
  /** Stands on every page of it. */
  readonly exercise: boolean;
  readonly address: string;
  /** Null while it is not on the map. */
  readonly point: RdPoint | null;
  /** ISO moment of the bang: not of the tap. */
  readonly struck: string;
  /** Null while it is not known what was hit: then the steps for all of them hold. */
  readonly target: Target | null;
  readonly opened: string;
  readonly closed: string | null;
  /** When each step was ticked, by its id. */
  readonly done: Readonly<Record<string, string>>;
  readonly entries: readonly IncidentEntry[];
  readonly calls: readonly Call[];
  /** Who is the contact now, in words of a role; empty: whoever began. */
  readonly contact: string;
}

export const newIncident = (id: string, at: string, struck: string): Incident => ({
  id,
  exercise: false,
  address: '',
  point: null,
  struck,
  target: null,
  opened: at,
  closed: null,
  done: {},
  entries: [],
  calls: [],
  contact: '',
});

const unitMinutes: readonly (readonly [RegExp, number])[] = [
  [/min/, 1],
  [/uur|uren|hour/, 60],
  [/dag|day/, 24 * 60],
  [/week|weken/, 7 * 24 * 60],
];

/** Minutes after the bang that a deadline in words gives; null for one that does not count from there. */
export function minutesIn(deadline: string): number | null {
  const text = deadline.toLowerCase();
  if (/^(?:meteen|direct|at once|immediately)/.test(text.trim())) return 0;
  const found = /(?:binnen|within)\s+(\d+(?:[.,]\d+)?|een|één|an?|one)\s*(\p{L}+)/u.exec(text);
  if (!found) return null;
  const [, amount = '', unit = ''] = found;
  const count = /\d/.test(amount) ? Number(amount.replace(',', '.')) : 1;
  const minutes = unitMinutes.find(([pattern]) => pattern.test(unit))?.[1];
  return minutes === undefined ? null : count * minutes;
}

/** What runs out within these minutes is to be done now. */
export const soonMinutes = 30;
const minuteMs = 60_000;

export type StepState =
  | { readonly kind: 'done'; readonly at: string }
  /** `due` is an ISO moment; `left` in whole minutes, below zero when it is late. */
  | { readonly kind: 'late' | 'soon' | 'running'; readonly due: string; readonly left: number }
  | { readonly kind: 'untimed' };

/** @param now milliseconds */
export function stateOf(step: Step, { struck, done }: Incident, now: number): StepState {
  const ticked = done[step.id];
  if (ticked !== undefined) return { kind: 'done', at: ticked };
  const minutes = minutesIn(step.deadline);
  const from = Date.parse(struck);
  if (minutes === null || Number.isNaN(from)) return { kind: 'untimed' };
  const due = from + minutes * minuteMs;
  const left = Math.ceil((due - now) / minuteMs);
  // "At once" has no time to run out: it is said, and stands first.
  const kind = minutes === 0 ? 'soon' : left < 0 ? 'late' : left <= soonMinutes ? 'soon' : 'running';
  return { kind, due: new Date(due).toISOString(), left };
}

/** Steps that hold for what was hit; for all of it while that is not known. */
export const stepsOf = (template: Template, phase: Step['phase'], { target }: Pick<Incident, 'target'>): Step[] =>
  template.filter((step) => step.phase === phase && (target === null || step.targets.includes(target)));

const order: readonly StepState['kind'][] = ['late', 'soon', 'running', 'untimed', 'done'];

/**
 * Late first, then what runs out first, then what has no time, then what is done.
 * @param now when one came to the list: what is ticked later keeps its place under the finger
 */
export function inOrder(steps: readonly Step[], incident: Incident, now: number): Step[] {
  const done = Object.fromEntries(Object.entries(incident.done).filter(([, at]) => Date.parse(at) <= now));
  const ranked = steps.map((step, i) => ({ step, i, state: stateOf(step, { ...incident, done }, now) }));
  const due = (state: StepState) => ('due' in state ? Date.parse(state.due) : 0);
  ranked.sort(
    (one, two) =>
      order.indexOf(one.state.kind) - order.indexOf(two.state.kind) || due(one.state) - due(two.state) || one.i - two.i,
  );
  return ranked.map(({ step }) => step);
}

const entry = (id: string, at: string, text: string, stepId: string | null): IncidentEntry => ({
  id,
  at,
  written: at,
  text,
  stepId,
  before: [],
});

/** For so long a tick that was a mistake is taken back without a line in the log. */
export const graceMs = 10_000;

/** Ticks or unticks a step. A tick that is taken back at once leaves no line; later it is a line of its own. */
export function tickStep(incident: Incident, step: Step, id: string, at: string): Incident {
  const ticked = incident.done[step.id];
  if (ticked === undefined)
    return {
      ...incident,
      done: { ...incident.done, [step.id]: at },
      entries: [...incident.entries, entry(id, at, `✓ ${step.text}`, step.id)],
    };
  const { [step.id]: _, ...done } = incident.done;
  const last = incident.entries.findLast((one) => one.stepId === step.id && one.written === ticked);
  const slip = Date.parse(at) - Date.parse(ticked) <= graceMs;
  return {
    ...incident,
    done,
    entries:
      slip && last
        ? incident.entries.filter((one) => one !== last)
        : [...incident.entries, entry(id, at, `✗ ${step.text}`, step.id)],
  };
}

/** @param at when it happened: may be earlier than when it is written */
export const writeDown = (incident: Incident, id: string, text: string, at: string, written: string): Incident => ({
  ...incident,
  entries: [...incident.entries, { ...entry(id, at, text, null), written }],
});

export const correct = (incident: Incident, id: string, text: string): Incident => ({
  ...incident,
  entries: incident.entries.map((one) =>
    one.id === id && one.text !== text ? { ...one, text, before: [...one.before, one.text] } : one,
  ),
});

/** A role with the word that names it in a step, as the words of the language give them. */
export type RoleNames = readonly (readonly [id: string, name: string, why: string, short?: string])[];

const toSpeak = /^(?:bel|spreek|bepaal|call|agree|decide)\s/i;
const toCall = /^(?:bel|call)\s/i;

/** The roles that a step is to speak with; none for a step that is something else to do. */
export const rolesOf = ({ text, phase }: Step, roles: RoleNames): string[] =>
  toCall.test(text) || (phase === 'incident' && toSpeak.test(text))
    ? roles.filter(([, name, , short = name]) => text.toLowerCase().includes(short.toLowerCase())).map(([id]) => id)
    : [];

/** Whether a step is nothing but calls. */
export const isCall = ({ text }: Step): boolean => toCall.test(text);

/** Somebody was called. A step that is nothing but calls is done once each of its roles was spoken: nobody is woken twice. */
export function callRole(
  incident: Incident,
  call: Call,
  template: Template,
  roles: RoleNames,
  newId: () => string,
): Incident {
  const called: Incident = { ...incident, calls: [...incident.calls, call] };
  if (!call.reached) return called;
  const spoken = new Set(called.calls.filter(({ reached }) => reached).map(({ role }) => role));
  const full = template.filter((step) => {
    const asked = isCall(step) ? rolesOf(step, roles) : [];
    return called.done[step.id] === undefined && asked.includes(call.role) && asked.every((role) => spoken.has(role));
  });
  return full.reduce((one, step) => tickStep(one, step, newId(), call.at), called);
}

export type LogLine =
  | { readonly kind: 'entry'; readonly at: string; readonly entry: IncidentEntry }
  | { readonly kind: 'call'; readonly at: string; readonly call: Call };

/** Lines and calls in the order in which things happened; of one moment the call comes first. */
export const linesOf = (incident: Incident): LogLine[] =>
  [
    ...incident.calls.map((call): LogLine => ({ kind: 'call', at: call.at, call })),
    ...incident.entries.map((one): LogLine => ({ kind: 'entry', at: one.at, entry: one })),
  ].toSorted((one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0));

/** The log in the order in which things happened. */
export const logOf = ({ entries }: Incident): IncidentEntry[] =>
  entries.toSorted((one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0));

/** Phase 3 first, then aftercare; what belongs before an incident comes last. */
export const phaseOrder: readonly Step['phase'][] = ['incident', 'nazorg', 'dreiging', 'preventie'];

export interface HandOver {
  readonly done: readonly Step[];
  readonly runs: readonly { readonly step: Step; readonly left: number }[];
  readonly late: readonly { readonly step: Step; readonly left: number }[];
  readonly open: readonly Step[];
}

/** What the next one takes over of the incident itself and its aftercare. */
export function handOverOf(template: Template, incident: Incident, now: number): HandOver {
  const steps = (['incident', 'nazorg'] as const).flatMap((phase) => stepsOf(template, phase, incident));
  const all = steps.map((step) => ({ step, state: stateOf(step, incident, now) }));
  const timed = (...kinds: readonly StepState['kind'][]) =>
    all.flatMap(({ step, state }) =>
      'left' in state && kinds.includes(state.kind) ? [{ step, left: state.left }] : [],
    );
  return {
    done: all.flatMap(({ step, state }) => (state.kind === 'done' ? [step] : [])),
    runs: timed('soon', 'running'),
    late: timed('late'),
    open: all.flatMap(({ step, state }) => (state.kind === 'untimed' ? [step] : [])),
  };
}

const texts = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An incident as it was kept, or a case of an earlier version; every line of its log stays. Null for what is neither. */
export function readIncident(value: unknown): Incident | null {
  const log: CaseLog | null = readLog(value);
  if (!log) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const { point, done, entries, calls } = given;
  const ticked =
    typeof done === 'object' && done !== null && !Array.isArray(done)
      ? Object.fromEntries(Object.entries(done).filter(([, at]) => typeof at === 'string'))
      : Object.fromEntries(
          log.done.map((id) => [id, log.entries.findLast(({ stepId }) => stepId === id)?.at || log.opened]),
        );
  const raw: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return {
    ...newIncident(log.id, log.opened, texts(given['struck']) || log.opened),
    exercise: given['exercise'] === true,
    address: texts(given['address']) || log.title,
    point:
      Array.isArray(point) && point.length === 2 && point.every((one) => typeof one === 'number')
        ? [point[0] as number, point[1] as number]
        : null,
    target: given['target'] === null ? null : log.target,
    closed: texts(given['closed']) || null,
    done: ticked as Record<string, string>,
    entries: log.entries.map((one, i) => {
      const kept = (typeof raw[i] === 'object' && raw[i] !== null ? raw[i] : {}) as Readonly<Record<string, unknown>>;
      return {
        ...one,
        id: texts(kept['id']) || `${i}`,
        written: texts(kept['written']) || one.at,
        before: Array.isArray(kept['before']) ? kept['before'].filter((text) => typeof text === 'string') : [],
      };
    }),
    calls: (Array.isArray(calls) ? (calls as unknown[]) : []).flatMap((one) => {
      const { role, at, reached } = (typeof one === 'object' && one !== null ? one : {}) as Partial<Call>;
      return typeof role === 'string' && typeof at === 'string' ? [{ role, at, reached: reached === true }] : [];
    }),
    contact: texts(given['contact']),
  };
}

/** What a telephone dials: digits, and a plus in front. */
export const dialled = (number: string): string => {
  const clean = number.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(clean) ? clean : '';
};
