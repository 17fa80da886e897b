/**
 * How sure is the colour? The scene is judged again under other strengths, drawn from the bands of the model files:
 * charge, wall factor, pieces, proposed glass and the load itself. The verdict never uses these samples.
 *
 * No criterion is milder under a heavier strength: two corners that agree settle every sample between them (`sample-sight.ts`).
 */

import { released } from '../criteria/all.ts';
import { foremostOnly, stillMattering } from '../criteria/foremost.ts';
import { activeScenarios, type Under } from '../criteria/judge.ts';
import type { Input } from '../criteria/rule.ts';
import type { Rules } from '../criteria/rules.ts';
import { nearBy, type Strength } from '../effects/strength.ts';
import { round9 } from '../ground/units.ts';
import type { Band, BlastScenario, ModelSet } from '../models/definitions.ts';
import type { Assessment, CriterionId, Verdict } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import { type Look, lacking, type Seen, Sight } from './sample-sight.ts';

/** Shares of samples: per colour, and per criterion the share in which it is unmet. All shares lie in 0 … 1. */
export interface Spread {
  readonly count: number;
  readonly confidence: Readonly<Record<Verdict, number>>;
  readonly unmetShares: Readonly<Partial<Record<CriterionId, number>>>;
}

/** An assessment that says how sure it is. */
export function withSpread<One extends Pick<Assessment, 'confidence' | 'unmetShares' | 'receipt'>>(
  assessment: One,
  { count, confidence, unmetShares }: Spread,
): One {
  return { ...assessment, confidence, unmetShares, receipt: { ...assessment.receipt, samples: count } };
}

/** Quantiles of one sample, each in 0 … 1; 1 is always the worst for people. */
type Sample = readonly number[];

const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

/**
 * Halton's sequence, shifted by the seed (Cranley and Patterson 1976): evenly spread in every dimension. The last
 * dimensions have the smallest bases and so the finest spread.
 * @param dimensions at most 12
 */
export function sequence(dimensions: number, count: number, seed: number): Sample[] {
  const roll = dice(seed);
  const shifts = Array.from({ length: dimensions }, roll);
  return Array.from({ length: count }, (_, i) =>
    shifts.map((shift, d) => (shift + radicalInverse(i + 1, primes[dimensions - 1 - d] as number)) % 1),
  );
}

/** The digits of `index` mirrored behind the point: 6 = 110₂ gives 0.011₂. */
function radicalInverse(index: number, base: number): number {
  let inverse = 0;
  for (let [rest, weight] = [index, 1 / base]; rest > 0; rest = Math.floor(rest / base), weight /= base)
    inverse += (rest % base) * weight;
  return inverse;
}

/** Mulberry32. */
function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Quantile of a log-triangular band with its mode at design.
 * @param band three positive numbers, low ≤ design ≤ high
 * @example 1, 2, 4 at 0.5: 2
 */
export function quantile({ low, design, high }: { low: number; design: number; high: number }, share: number): number {
  if (!(high > low)) return design;
  const mode = Math.log(design / low) / Math.log(high / low);
  const at = share < mode ? Math.sqrt(share * mode) : 1 - Math.sqrt((1 - share) * (1 - mode));
  return low * (high / low) ** at;
}

const plain = (band: Band) => ({ low: band.low.value, design: band.design.value, high: band.high.value });

/** Below so many samples the corners that would settle them cost more than they spare. */
const fewest = 25;

/** Order of the quantiles in a sample: these six, then one per explosion scenario. */
const shared = 6;

/** How many quantiles a sample has. */
export const dimensionsOf = ({ scenarios }: Pick<ModelSet, 'scenarios'>): number => shared + scenarios.length;

/** Strengths of one sample, the same object for the same scenario. */
export function strengthsOf(
  sample: Sample,
  models: ModelSet,
  within?: NonNullable<Under['strengthOf']>,
): NonNullable<Under['strengthOf']> {
  const [wall, count, speed, glass, load, single] = sample as [number, number, number, number, number, number];
  const { sampling, nearField, glazing } = models;
  // Flights are costly and smooth in speed: a few steps of speed serve all samples.
  const steps = sampling.pieceSteps.value;
  const stepped = speed === 0 || speed === 1 ? speed : (Math.floor(speed * steps) + 0.5) / steps;
  const made = new Map<BlastScenario, Strength>();
  const make = (scenario: BlastScenario): Strength => {
    const charge = sample[shared + models.scenarios.indexOf(scenario)] as number;
    return {
      // Two samples that give a scenario the same strength share what is worked out for it.
      key: `sample:${scenario.id}:${charge}:${wall}:${count}:${stepped}:${glass}:${load}:${single}`,
      scenario,
      chargeKgTnt: quantile(plain(scenario.chargeKgTnt), charge),
      near: nearBy(nearField, (band) => quantile(plain(band), wall)),
      echo: { narrow: wall, wide: wall },
      loadFactor: quantile(plain(sampling.loadFactor), load),
      glassFactor: quantile(plain(sampling.glassFactor), 1 - glass),
      leafFactor: glazing.twoLeaves ? quantile(plain(glazing.twoLeaves), 1 - glass) : 1,
      single,
      pieces: scenario.pieces.map((model) => ({
        model,
        count: quantile(plain(model.count), count),
        speedMs: quantile(plain(model.speedMs), stepped),
      })),
      ...(within ? { within: within(scenario) } : {}),
    };
  };
  return (scenario) => {
    const known = made.get(scenario) ?? make(scenario);
    made.set(scenario, known);
    return known;
  };
}

/**
 * Judges `count` samples, a few at each step of the generator, so that a caller can stop or show how far it is.
 * @param sets measure sets already shown: they are tried first
 * @yields number of samples judged so far
 */
export function* sampled(
  scene: Scene,
  models: ModelSet,
  options: {
    readonly count?: number;
    readonly seed?: number;
    readonly sets?: readonly (readonly string[])[];
    /** Judge every sample by itself: slower, the same answer. */
    readonly eachAlone?: boolean;
    /** The criteria that are asked. */
    readonly rules?: Rules;
  } = {},
): Generator<number, Spread> {
  const { count = models.sampling.count.value, seed = models.sampling.seed.value, sets = [] } = options;
  const { rules = released } = options;
  const dimensions = dimensionsOf(models);
  const active = activeDimensions(scene, models);
  const heaviest = strengthsOf(Array<number>(dimensions).fill(1), models);
  const sight = new Sight(scene, models, rules, sets);
  const strengthAt = (sample: Sample) => strengthsOf(sample, models, heaviest);
  const tally = new Map<Verdict, number>();
  const unmet = new Map<CriterionId, number>();
  let done = 0;
  const put = (seen: Pick<Seen, 'verdict' | 'unmet'>, samples: number) => {
    done += samples;
    tally.set(seen.verdict, (tally.get(seen.verdict) ?? 0) + samples);
    for (const id of seen.unmet) unmet.set(id, (unmet.get(id) ?? 0) + samples);
  };
  const corner = (fill: 0 | 1) => Array<number>(dimensions).fill(fill);
  const stack: Box[] = [
    {
      samples: sequence(dimensions, count, seed),
      low: corner(0),
      high: corner(1),
      depth: 0,
      look: foremostOnly(scene, models, strengthsOf(corner(1), models), rules),
    },
  ];
  for (let box = stack.pop(); box; box = stack.pop()) {
    const { samples, look } = box;
    if (options.eachAlone) {
      for (const sample of samples) {
        put(sight.at(strengthAt(sample), look), 1);
        yield done;
      }
      continue;
    }
    const { parents } = box;
    const seenAt = (sample: Sample): Seen =>
      parents
        ? sight.between(parents.least, parents.worst, strengthAt(sample), look)
        : sight.at(strengthAt(sample), look);
    const least = box.least ?? seenAt(box.low);
    yield done;
    const worst = box.worst ?? seenAt(box.high);
    if (sight.settles(least, worst)) put(least, samples.length);
    else if (samples.length <= fewest) {
      for (const sample of samples) {
        put(sight.between(least, worst, strengthAt(sample), look), 1);
        yield done;
      }
    } else {
      const fewer = stillMattering(look, scene, models, strengthsOf(box.high, models, heaviest), rules);
      stack.push(
        ...halves(
          { ...box, least, worst, look: fewer, parents: { least, worst } },
          mattering(least, worst, active, models, rules),
        ),
      );
    }
    yield done;
  }
  const share = (value: number | undefined) => round9((value ?? 0) / Math.max(1, done));
  return {
    count: done,
    confidence: {
      green: share(tally.get('green')),
      orange: share(tally.get('orange')),
      red: share(tally.get('red')),
      undetermined: share(tally.get('undetermined')),
    },
    unmetShares: Object.fromEntries(rules.all.flatMap(({ id }) => (unmet.has(id) ? [[id, share(unmet.get(id))]] : []))),
  };
}

interface Box {
  readonly samples: readonly Sample[];
  readonly low: Sample;
  readonly high: Sample;
  readonly depth: number;
  /** What can matter between the corners. */
  readonly look: Look;
  /** What is seen at the two corners, once known. */
  readonly least?: Seen;
  readonly worst?: Seen;
  /** What is seen at the corners of the box that this one is half of: each of its corners lies between them. */
  readonly parents?: { readonly least: Seen; readonly worst: Seen };
}

/** Where an input stands in a sample; the charges stand behind them, one per scenario. */
const dimensionOf: Readonly<Record<Exclude<Input, 'charge'>, number>> = {
  single: 5,
  wall: 0,
  count: 1,
  speed: 2,
  glass: 3,
  load: 4,
};

/**
 * The inputs that can make the difference between two corners, the most telling first: no pieces for a criterion about
 * blast, no blast for one about pieces, and of charges only those of the scenarios that differ.
 */
function mattering(
  least: Seen,
  worst: Seen,
  active: readonly number[],
  models: ModelSet,
  rules: Rules,
): readonly number[] {
  const wanted = new Set<number>();
  for (const { id, scenario } of [...lacking(worst.detail, least.detail), ...lacking(least.detail, worst.detail)]) {
    const rule = rules.of(id);
    if (rule.per !== 'scenario') continue;
    const charge = shared + models.scenarios.findIndex((known) => known.id === scenario);
    for (const input of rule.inputs) wanted.add(input === 'charge' ? charge : dimensionOf[input]);
  }
  const kept = active.filter((d) => wanted.has(d));
  return kept.length > 0 ? kept : active;
}

/** Splits at the middle sample along the dimensions in turn; a half keeps the corner it shares with the whole. */
function halves(box: Box, dimensions: readonly number[]): Box[] {
  const d = dimensions[box.depth % dimensions.length] as number;
  const sorted = box.samples.toSorted((one, two) => (one[d] as number) - (two[d] as number));
  const middle = sorted.length >> 1;
  const at = ((sorted[middle - 1] as Sample)[d] as number) / 2 + ((sorted[middle] as Sample)[d] as number) / 2;
  const [depth, { look, parents }] = [box.depth + 1, box];
  return [
    {
      samples: sorted.slice(0, middle),
      low: box.low,
      high: box.high.with(d, at),
      depth,
      look,
      ...(parents ? { parents } : {}),
      ...(box.least ? { least: box.least } : {}),
    },
    {
      samples: sorted.slice(middle),
      low: box.low.with(d, at),
      high: box.high,
      depth,
      look,
      ...(parents ? { parents } : {}),
      ...(box.worst ? { worst: box.worst } : {}),
    },
  ];
}

/** Dimensions that can change anything, the most telling first. */
function activeDimensions(scene: Scene, models: ModelSet): number[] {
  const scenarios = models.scenarios.flatMap((scenario, i) =>
    scene.machines.some((machine) => activeScenarios(scene, machine, models).includes(scenario)) ? [shared + i] : [],
  );
  return [...scenarios.toReversed(), 4, 3, 5, 0, 1, 2];
}
