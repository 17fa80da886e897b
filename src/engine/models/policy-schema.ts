/** A policy as it may come from a file: its shape, and whether its limits can stand. */
import * as v from 'valibot';
import { type Figure, figureSchema } from '../ground/figure.ts';
import { type Result, refuse } from '../ground/units.ts';
import { hazardClasses } from '../scene/assessment.ts';
import type { Policy } from './definitions.ts';
import { examplePolicy, type PolicyClass, type PolicyFigure } from './policy-limits.ts';

const isFigure = (limit: unknown): boolean => typeof limit === 'object';
const limits = Object.entries(examplePolicy).filter(([name]) => !['id', 'version', 'owner'].includes(name));

/** In the order of the example, which is the order in which they are shown. */
export const policyFigures = limits.filter(([, one]) => isFigure(one)).map(([name]) => name as PolicyFigure);
export const policyClasses = limits.filter(([, one]) => !isFigure(one)).map(([name]) => name as PolicyClass);
/** Limits that a municipality may set and the example does not. */
export const policyExtras = ['brokenPanesHomes'] as const;
export type PolicyLimit = PolicyFigure | PolicyClass | (typeof policyExtras)[number];

/** Limits of earlier releases that nothing reads any more: glazing has its own, from the test method. */
export const goneLimits = ['breakHazard'] as const;

/** A policy as it is read today: limits that are gone are left out, and named. */
export function ofToday(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const gone = goneLimits.filter((name) => name in value);
  if (gone.length === 0) return value;
  const without = (fields: object) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !goneLimits.some((one) => one === name)));
  const { reasons } = value as { reasons?: unknown };
  const kept = typeof reasons === 'object' && reasons !== null ? { reasons: without(reasons) } : {};
  return { ...without(value), ...kept, ignored: gone };
}

const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const hazardClass = v.picklist(hazardClasses);

/** As a dossier names it: never with the charges. */
const profileSchema = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'no SHA-256 in hex')),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

export const policySchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  version: v.pipe(v.string(), v.maxLength(40)),
  owner: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  ...(Object.fromEntries(policyFigures.map((name) => [name, figureSchema])) as Record<
    PolicyFigure,
    typeof figureSchema
  >),
  brokenPanesHomes: v.optional(figureSchema),
  ...(Object.fromEntries(policyClasses.map((name) => [name, hazardClass])) as Record<PolicyClass, typeof hazardClass>),
  /** Why a limit is what it is, by its name. */
  reasons: v.optional(v.record(v.picklist([...policyFigures, ...policyExtras, ...policyClasses]), reason)),
  /** Limits of the file that do not exist any more. */
  ignored: v.optional(v.array(v.picklist(goneLimits))),
  profile: v.optional(profileSchema),
});

/** The value of a limit, for comparing two policies. */
export function limitOf(policy: Policy, name: PolicyLimit): number | string | null {
  const limit: Figure | string | undefined = policy[name];
  return typeof limit === 'string' ? limit : (limit?.value ?? null);
}

/** Limits that differ from another policy. */
export function differingLimits(policy: Policy, other: Policy): readonly PolicyLimit[] {
  return [...policyFigures, ...policyExtras, ...policyClasses].filter(
    (name) => limitOf(policy, name) !== limitOf(other, name),
  );
}

/**
 * Reads the text of a policy file beside the released one.
 * @returns errors `policy-not-json`, `policy-shape` (where), `policy-range` (limit, low, high), `policy-unit` (limit),
 * `policy-reason` (limit), `policy-name`
 */
export function readPolicy(text: string, released: Policy): Result<Policy> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('policy-not-json', 'not valid JSON');
  }
  const parsed = v.safeParse(policySchema, ofToday(value));
  if (!parsed.success) return shapeFault(parsed.issues);
  return standing(parsed.output as unknown as Policy, released);
}

export function shapeFault([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]) {
  return refuse('policy-shape', issue.message, { where: v.getDotPath(issue) ?? '', problem: issue.message });
}

/** Can these limits stand beside the released ones? @returns errors as `readPolicy` */
export function standing(policy: Policy, released: Policy): Result<Policy> {
  for (const name of policyFigures) {
    const [own, theirs] = [policy[name], released[name]];
    if (own.unit !== theirs.unit) return refuse('policy-unit', name, { where: name, unit: theirs.unit });
    const [low, high] = theirs.range ?? [own.value, own.value];
    if (own.value < low || own.value > high) return refuse('policy-range', name, { where: name, low, high });
  }
  const changed = differingLimits(policy, released);
  const silent = changed.find((name) => !policy.reasons?.[name]);
  if (silent) return refuse('policy-reason', silent, { where: silent });
  if (changed.length > 0 && policy.id === released.id && policy.version === released.version)
    return refuse('policy-name', policy.id, { where: 'id' });
  return { ok: true, value: policy };
}
