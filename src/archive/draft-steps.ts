/**
 * From one state of a record to the next, as the few steps that differ: parts that are shared are not looked into, so that
 * a letter in a dossier of 5,000 buildings is a line and not a megabyte.
 */

type Path = readonly (string | number)[];

export type DraftStep =
  | { readonly at: Path; readonly to: unknown }
  | { readonly at: Path; readonly gone: true }
  /** In a list: from `index` on, `out` entries make way for `into`. */
  | { readonly at: Path; readonly index: number; readonly out: number; readonly into: readonly unknown[] };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null prototypes and own keys only: a key may be called `__proto__`. */
const has = (fields: Fields, key: string): boolean => Object.hasOwn(fields, key) && fields[key] !== undefined;

export function stepsBetween(from: unknown, to: unknown, at: Path = []): readonly DraftStep[] {
  if (Object.is(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listSteps(from, to, at);
  if (isFields(from) && isFields(to)) {
    const gone = Object.keys(from)
      .filter((key) => has(from, key) && !has(to, key))
      .map((key): DraftStep => ({ at: [...at, key], gone: true }));
    const changed = Object.keys(to)
      .filter((key) => has(to, key))
      .flatMap((key) => stepsBetween(has(from, key) ? from[key] : undefined, to[key], [...at, key]));
    return [...gone, ...changed];
  }
  return [{ at, to }];
}

function listSteps(from: readonly unknown[], to: readonly unknown[], at: Path): readonly DraftStep[] {
  if (from.length === to.length) return to.flatMap((one, index) => stepsBetween(from[index], one, [...at, index]));
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && Object.is(from[head], to[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && Object.is(from.at(-1 - tail), to.at(-1 - tail))) tail += 1;
  return [{ at, index: head, out: from.length - tail - head, into: to.slice(head, to.length - tail) }];
}

/** The record after these steps; the one that is given stays as it is. */
export const afterSteps = (record: unknown, steps: readonly DraftStep[]): unknown =>
  steps.reduce((now, step) => afterStep(now, step, step.at), record);

function afterStep(value: unknown, step: DraftStep, at: Path): unknown {
  const [key, ...rest] = at;
  if (key === undefined) {
    if ('into' in step) return (Array.isArray(value) ? value : []).toSpliced(step.index, step.out, ...step.into);
    return 'to' in step ? step.to : undefined;
  }
  if (Array.isArray(value)) return value.with(Number(key), afterStep(value[Number(key)], step, rest));
  const fields = isFields(value) ? value : {};
  const others = Object.entries(fields).filter(([name]) => name !== key);
  if (rest.length === 0 && 'gone' in step) return Object.fromEntries(others);
  const old = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return Object.fromEntries([...others, [key, afterStep(old, step, rest)]]);
}
