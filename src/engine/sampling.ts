/**
 * How sure is the colour? The scene is judged again under other strengths, drawn from the bands of the model files:
 * charge, wall factor, pieces, proposed glass and the load itself. The verdict never uses these samples.
 *
 * Worse inputs never give a better colour, so two corners with the same answer settle every sample between them.
 */
import { type Assessment, type CriterionId, criterionIds, type Verdict } from './assessment.ts';
import type { Band, BlastScenario, ModelSet } from './definitions.ts';
import { type Effect, effectOn } from './effects.ts';
import { type Facade, lookingAt, type Outlook, outlookOf } from './outlook.ts';
import type { Machine, Scene } from './scene.ts';
import { Trials, verdictOf } from './search.ts';
import type { Strength } from './strength.ts';
import { round9 } from './units.ts';
import { densityOf } from './verdict/facades.ts';
import { activeScenarios, type Judgement, type Under, unmetOf } from './verdict/judge.ts';
import { decisiveReach, within } from './verdict/near.ts';
import { occupation, severity } from './verdict/reading.ts';

/** Shares of samples: per colour, and per criterion the share in which it is unmet. All shares lie in 0 … 1. */
export interface Spread {
  readonly count: number;
  readonly confidence: Readonly<Record<Verdict, number>>;
  readonly unmetShares: Readonly<Partial<Record<CriterionId, number>>>;
}

/** An assessment that says how sure it is. */
export function withSpread(assessment: Assessment, { count, confidence, unmetShares }: Spread): Assessment {
  return { ...assessment, confidence, unmetShares, receipt: { ...assessment.receipt, samples: count } };
}

/** Quantiles of one sample, each in 0 … 1; 1 is always the worst for people. */
type Sample = readonly number[];

interface Seen {
  readonly verdict: Verdict;
  readonly unmet: readonly CriterionId[];
  /** Criteria unmet per scenario, as `C-GLI:gas`: what two samples differ in says which inputs matter between them. */
  readonly detail: readonly string[];
}

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

/** Order of the quantiles in a sample: these five, then one per explosion scenario. */
const shared = 5;

/** Strengths of one sample, the same object for the same scenario. */
export function strengthsOf(sample: Sample, models: ModelSet): NonNullable<Under['strengthOf']> {
  const [wall, count, speed, glass, load] = sample as [number, number, number, number, number];
  const { sampling, siting } = models;
  // Flights are costly and smooth in speed: a few steps of speed serve all samples.
  const steps = sampling.pieceSteps.value;
  const stepped = speed === 0 || speed === 1 ? speed : (Math.floor(speed * steps) + 0.5) / steps;
  const made = new Map<BlastScenario, Strength>();
  const make = (scenario: BlastScenario): Strength => ({
    key: `sample:${scenario.id}`,
    scenario,
    chargeKgTnt: quantile(plain(scenario.chargeKgTnt), sample[shared + models.scenarios.indexOf(scenario)] as number),
    wallFactor: quantile(plain(siting.wallFactor), wall),
    loadFactor: quantile(plain(sampling.loadFactor), load),
    glassFactor: quantile(plain(sampling.glassFactor), 1 - glass),
    pieces: scenario.pieces.map((model) => ({
      model,
      count: quantile(plain(model.count), count),
      speedMs: quantile(plain(model.speedMs), stepped),
    })),
  });
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
  } = {},
): Generator<number, Spread> {
  const { count = models.sampling.count.value, seed = models.sampling.seed.value, sets = [] } = options;
  const dimensions = shared + models.scenarios.length;
  const active = activeDimensions(scene, models);
  const look = lookWhereItMatters(scene, models, strengthsOf(Array(dimensions).fill(1), models));
  const judgeAt = (sample: Sample): Seen => {
    const strengthOf = strengthsOf(sample, models);
    const trials = new Trials(scene, models, { strengthOf, ...ownLook(look, strengthOf) });
    return { verdict: verdictOf(trials, null, sets), unmet: unmetOf(trials.base), detail: detailOf(trials.base) };
  };
  const tally = new Map<Verdict, number>();
  const unmet = new Map<CriterionId, number>();
  let done = 0;
  const put = (seen: Seen, samples: number) => {
    done += samples;
    tally.set(seen.verdict, (tally.get(seen.verdict) ?? 0) + samples);
    for (const id of seen.unmet) unmet.set(id, (unmet.get(id) ?? 0) + samples);
  };
  const corner = (fill: 0 | 1) => Array<number>(dimensions).fill(fill);
  const stack: Box[] = [{ samples: sequence(dimensions, count, seed), low: corner(0), high: corner(1), depth: 0 }];
  for (let box = stack.pop(); box; box = stack.pop()) {
    const { samples } = box;
    // Two corners cost as much as two samples.
    if (samples.length <= 3 || options.eachAlone) {
      for (const sample of samples) put(judgeAt(sample), 1);
    } else {
      const least = box.least ?? judgeAt(box.low);
      const worst = box.worst ?? judgeAt(box.high);
      if (same(least, worst)) put(least, samples.length);
      else stack.push(...halves({ ...box, least, worst }, mattering(least, worst, active, models)));
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
    unmetShares: Object.fromEntries(criterionIds.filter((id) => unmet.has(id)).map((id) => [id, share(unmet.get(id))])),
  };
}

interface Box {
  readonly samples: readonly Sample[];
  readonly low: Sample;
  readonly high: Sample;
  readonly depth: number;
  /** What is seen at the two corners, once known. */
  readonly least?: Seen;
  readonly worst?: Seen;
}

const same = (one: Seen, two: Seen) => one.verdict === two.verdict && one.unmet.join() === two.unmet.join();

function detailOf({ criteria }: Judgement): string[] {
  return criteria.flatMap(({ id, scenario, status }) => (status === 'unmet' ? [`${id}:${scenario}`] : []));
}

/**
 * The inputs that can make the difference between two corners, the most telling first: no pieces for a criterion about
 * blast, no blast for one about pieces, and of charges only those of the scenarios that differ.
 */
function mattering(least: Seen, worst: Seen, active: readonly number[], models: ModelSet): readonly number[] {
  const differ = [
    ...worst.detail.filter((one) => !least.detail.includes(one)),
    ...least.detail.filter((one) => !worst.detail.includes(one)),
  ];
  const wanted = new Set<number>();
  for (const one of differ) {
    const [id, scenario] = one.split(':');
    const [wall, count, speed, glass, load] = [0, 1, 2, 3, 4];
    const charge = shared + models.scenarios.findIndex((known) => known.id === scenario);
    const by =
      id === 'C-DEB'
        ? [count, speed]
        : id === 'C-GLI' || id === 'C-GLO'
          ? [charge, load, wall, glass]
          : [charge, load, wall];
    for (const d of by) wanted.add(d);
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
  const depth = box.depth + 1;
  return [
    {
      samples: sorted.slice(0, middle),
      low: box.low,
      high: box.high.with(d, at),
      depth,
      ...(box.least ? { least: box.least } : {}),
    },
    {
      samples: sorted.slice(middle),
      low: box.low.with(d, at),
      high: box.high,
      depth,
      ...(box.worst ? { worst: box.worst } : {}),
    },
  ];
}

/** Dimensions that can change anything, the most telling first. */
function activeDimensions(scene: Scene, models: ModelSet): number[] {
  const scenarios = models.scenarios.flatMap((scenario, i) =>
    scene.machines.some((machine) => activeScenarios(scene, machine, models).includes(scenario)) ? [shared + i] : [],
  );
  return [...scenarios.toReversed(), 4, 3, 0, 1, 2];
}

/** Each sample gets outlooks of its own, as far as its strengths decide; what is remembered of them goes with them. */
function ownLook(
  look: NonNullable<Under['look']>,
  strengthOf: NonNullable<Under['strengthOf']>,
): Required<Pick<Under, 'look' | 'reachOf'>> {
  const own = new Map<Outlook, Outlook>();
  const reaches = new Map<BlastScenario, number>();
  const reachOf = (strength: Strength, models: ModelSet) => {
    const known = reaches.get(strength.scenario) ?? decisiveReach(strength, models);
    reaches.set(strength.scenario, known);
    return known;
  };
  return {
    reachOf,
    look: (scene, machine, models) => {
      const outlook = look(scene, machine, models);
      const known = own.get(outlook);
      if (known) return known;
      const active = activeScenarios(scene, machine, models);
      const made = within(outlook, Math.max(0, ...active.map((scenario) => reachOf(strengthOf(scenario), models))));
      own.set(outlook, made);
      return made;
    },
  };
}

/** Only buildings that could matter at the heaviest strengths are looked at again. */
function lookWhereItMatters(
  scene: Scene,
  models: ModelSet,
  heaviest: NonNullable<Under['strengthOf']>,
): NonNullable<Under['look']> {
  const known = new Map<Outlook, Outlook>();
  return (asked: Scene, machine: Machine) => {
    const whole = outlookOf(asked, machine, models);
    const narrow = known.get(whole);
    if (narrow) return narrow;
    const own = lookingAt(whole, whole.targets);
    const strengths = activeScenarios(scene, machine, models).map(heaviest);
    const targets = whole.targets
      .filter((target) => {
        if (target.host || target.attached) return true;
        const occupied = occupation(scene, whole, target, models);
        return strengths.some((strength) =>
          matters(effectOn(own, target, occupied.slots, strength, models), asked, own, models),
        );
      })
      .map((target) => ({ ...target, facades: worstFacades(target.facades) }));
    const made = lookingAt(whole, targets);
    known.set(whole, made);
    return made;
  };
}

/**
 * Facades that can be the worst of their building under any charge: none that another is nearer than, faces better and
 * lies no less in front; and the nearest inside the fan of pieces.
 */
function worstFacades(facades: readonly Facade[]): readonly Facade[] {
  const over = (one: Facade, two: Facade) =>
    one.distanceM <= two.distanceM &&
    one.beforeM >= two.beforeM &&
    one.beforeM * two.distanceM >= two.beforeM * one.distanceM &&
    (one.inFront || !two.inFront);
  const fanM = Math.min(...facades.map(({ fanDistanceM }) => fanDistanceM ?? Infinity));
  return facades.filter(
    (two, i) =>
      two.fanDistanceM === fanM || !facades.some((one, k) => k !== i && over(one, two) && (k < i || !over(two, one))),
  );
}

function matters(effect: Effect, scene: Scene, outlook: Outlook, models: ModelSet): boolean {
  const { policy } = models;
  return (
    effect.breakBound >= policy.vulnerableBound.value ||
    effect.majorDamage >= policy.majorDamage.value ||
    densityOf(effect.density, scene, outlook) > policy.debrisPerM2.value ||
    effect.panes.some(
      ({ breakProbability, hazardClass, outsideRange }) =>
        outsideRange ||
        breakProbability >= policy.breakHalf.value ||
        severity(hazardClass) >= Math.min(severity(policy.hazardKwetsbaar), severity(policy.hazardBeperkt)),
    )
  );
}
