/**
 * Which numbers decide a colour: each figure of the model set goes to the ends of its range, one at a time, all else as it is,
 * and every scene is judged again.
 */
import { planned } from '../../src/engine/assessment/assessed.ts';
import { unmetOf } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { sealed } from '../../src/engine/models/models.ts';
import type { Verdict } from '../../src/engine/scene/assessment.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';

interface Num {
  readonly value: number;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly range?: readonly [number, number];
}

/** A figure and where it stands in the set. */
export interface Place extends Num {
  readonly path: readonly string[];
}

const isFigure = (value: unknown): value is Num =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value && 'status' in value;

/** What gives no other answer: how finely is looked, and what is only told. */
const aside = new Set(['sampling', 'snapping', 'consequences', 'measures', 'sha256', 'id']);

/** All figures that may differ; of a band only the design value is reckoned with, and it goes to the ends of the band. */
export function figuresOf(models: ModelSet): readonly Place[] {
  const found: Place[] = [];
  const walk = (value: unknown, path: readonly string[]) => {
    if (isFigure(value)) {
      if (value.range && value.range[0] !== value.range[1]) found.push({ ...value, path });
    } else if (typeof value === 'object' && value !== null) {
      const { low, design, high } = value as Record<string, unknown>;
      if (isFigure(low) && isFigure(design) && isFigure(high)) {
        if (low.value !== high.value)
          found.push({ ...design, range: [low.value, high.value], path: [...path, 'design'] });
        return;
      }
      for (const [key, one] of Object.entries(value)) if (path.length > 0 || !aside.has(key)) walk(one, [...path, key]);
    }
  };
  walk(models, []);
  return found;
}

function withValue(value: unknown, path: readonly string[], to: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return { ...(value as object), value: to };
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? withValue(one, rest, to) : one));
  return { ...(value as object), [key]: withValue((value as Record<string, unknown>)[key], rest, to) };
}

/** The set with one figure elsewhere. */
export function moved(models: ModelSet, { path }: Pick<Place, 'path'>, to: number): ModelSet {
  const { sha256: _, ...parts } = models;
  return sealed(withValue(parts, path, to) as Omit<ModelSet, 'sha256'>);
}

/** A name that says where it stands: `scenarios vast-standaard pieces masonry speedMs`. */
export function nameOf({ path }: Pick<Place, 'path'>, models: ModelSet): string {
  let at: unknown = models;
  const words: string[] = [];
  for (const key of path) {
    at = (at as Record<string, unknown>)[key];
    const id = Array.isArray(at) || typeof at !== 'object' || at === null ? null : (at as { id?: unknown }).id;
    words.push(/^\d+$/.test(key) && typeof id === 'string' ? id : key);
  }
  return words.filter((word) => word !== 'design').join(' ');
}

interface Seen {
  readonly verdict: Verdict;
  readonly unmet: readonly string[];
}

function seen(scene: Scene, models: ModelSet): Seen {
  const trials = new Trials(planned(scene, models), models, nearOnly());
  return { verdict: verdictOf(trials), unmet: unmetOf(trials.base) };
}

export interface End {
  readonly to: number;
  /** How many scenes change colour, and how: `orange → red`. */
  readonly flips: Readonly<Record<string, number>>;
  /** How many criteria of all scenes come out otherwise. */
  readonly criteria: number;
}

export interface Bar {
  readonly place: Place;
  readonly name: string;
  readonly low: End;
  readonly high: End;
}

export const flipsOf = ({ low, high }: Bar): number =>
  [low, high].reduce((sum, { flips }) => sum + Object.values(flips).reduce((all, n) => all + n, 0), 0);

/**
 * @param figures of all that may differ, which are moved
 * @yields each figure as it is done
 */
export function* tornado(
  scenes: readonly Scene[],
  models: ModelSet,
  figures: readonly Place[] = figuresOf(models),
): Generator<Bar> {
  const base = scenes.map((scene) => seen(scene, models));
  const end = (place: Place, to: number): End => {
    const flips: Record<string, number> = {};
    let criteria = 0;
    if (to === place.value) return { to, flips, criteria };
    let set: ModelSet;
    try {
      set = moved(models, place, to);
    } catch {
      return { to, flips, criteria };
    }
    scenes.forEach((scene, i) => {
      const [before, after] = [base[i] as Seen, seen(scene, set)];
      if (before.verdict !== after.verdict) {
        const key = `${before.verdict} → ${after.verdict}`;
        flips[key] = (flips[key] ?? 0) + 1;
      }
      const all = new Set([...before.unmet, ...after.unmet]);
      criteria += [...all].filter((id) => before.unmet.includes(id) !== after.unmet.includes(id)).length;
    });
    return { to, flips, criteria };
  };
  for (const place of figures) {
    const [low, high] = place.range as readonly [number, number];
    yield { place, name: nameOf(place, models), low: end(place, low), high: end(place, high) };
  }
}

/** Colours of the scenes as they are. */
export function coloursOf(scenes: readonly Scene[], models: ModelSet): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const scene of scenes) {
    const { verdict } = seen(scene, models);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}
