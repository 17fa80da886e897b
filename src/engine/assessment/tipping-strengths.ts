/** Tipping points of strengths that are assumed: for the adviser, where what was answered can be checked on site. */

import type { Before } from '../effects/near-field.ts';
import { nearBy, type Strength, strengthAt } from '../effects/strength.ts';
import { round9 } from '../ground/units.ts';
import type { Outcome } from '../measures/search.ts';
import type { Band, BlastScenario, ModelSet } from '../models/definitions.ts';
import type { StrengthOf, Tips } from './tips.ts';

/** Halvings between what is and the end of what is tried: within half a percent. */
const halvings = 10;
/** The charge is tried to so many times its design value, heavier and lighter. */
const mostTimes = 8;

/** Nearer to each other: the last that changes nothing, and the first that does. */
function halved(from: number, to: number, changes: (at: number) => boolean): readonly [same: number, other: number] {
  let [same, other] = [from, to];
  for (let i = 0; i < halvings; i++) {
    const middle = (same + other) / 2;
    if (changes(middle)) other = middle;
    else same = middle;
  }
  return [same, other];
}

/** How many times its design value a band gives at `t`: −1 its low end, 0 design, 1 its high end. */
function ratio({ low, design, high }: Band, t: number): number {
  return t < 0 ? (low.value / design.value) ** -t : (high.value / design.value) ** t;
}

/** Strengths that are assumed: how many times the design value changes the colour, searched to both ends of the band. */
export function strengths(tips: Tips, models: ModelSet, { ground }: Before): void {
  const { nearField, sampling } = models;
  // What varies is where the burst stands; in the open nothing throws it forward.
  const standing = ground === 'open' ? undefined : nearField.factors[ground];
  const along = (band: Band, t: number): number => band.design.value * ratio(band, t);
  const standard = models.scenarios.find(({ active }) => 'always' in active);
  const inputs: readonly {
    input: string;
    band: Band | undefined;
    at: (base: Strength, t: number) => Partial<Strength>;
  }[] = [
    { input: 'wallFactor', band: standing, at: (_, t) => ({ near: nearBy(nearField, (band) => along(band, t)) }) },
    { input: 'loadFactor', band: sampling.loadFactor, at: (_, t) => ({ loadFactor: along(sampling.loadFactor, t) }) },
    {
      input: 'pieces',
      band: standard?.pieces[0]?.count,
      at: ({ pieces }, t) => ({
        pieces: pieces.map(({ model }) => ({
          model,
          count: along(model.count, t),
          speedMs: along(model.speedMs, t),
        })),
      }),
    },
  ];
  for (const { input, band, at } of inputs)
    for (const end of band ? [-1, 1] : []) {
      const strengthOf = (t: number) => (scenario: BlastScenario) => {
        const base = strengthAt(scenario, 'design', models);
        return { ...base, ...at(base, t), key: `tip:${input}:${t}:${scenario.id}` };
      };
      const heaviest = strengthOf(Math.max(0, end));
      const tried = (t: number): Outcome => tips.under(strengthOf(t), heaviest);
      if (!tips.changes(tried(end))) continue;
      const [same, other] = halved(0, end, (t) => tips.changes(tried(t)));
      const became = tried(other);
      // On the safe side: a worse colour from where it is not yet so, a milder one from where it surely is.
      const safe = tips.isWorse(became) ? same : other;
      if (band) tips.put({ input, from: 1, to: round9(ratio(band, safe)) }, became);
    }
}

/**
 * At how many times the charge of every scenario the colour is another one, heavier and lighter: it decides more colours than
 * anything, so it comes first.
 */
export function charge(tips: Tips, models: ModelSet): void {
  const strengthOf = (times: number) => (scenario: BlastScenario) => {
    const base = strengthAt(scenario, 'design', models);
    return { ...base, chargeKgTnt: base.chargeKgTnt * times, key: `tip:charge:${times}:${scenario.id}` };
  };
  const at = (log: number): StrengthOf => strengthOf(Math.exp(log));
  const tried = (log: number, heaviestLog: number): Outcome => tips.under(at(log), at(heaviestLog));
  for (const way of [1, -1]) {
    // In steps of a quarter first: what changes and changes back between is not passed over.
    const step = Math.log(1.25) * way;
    const most = Math.floor(Math.log(mostTimes) / Math.log(1.25));
    if (tips.asNowUnder(at(most * step), at(Math.max(0, most * step)))) continue;
    let found = 0;
    for (let n = 1; n <= most && found === 0; n++) if (tips.changes(tried(n * step, Math.max(0, n * step)))) found = n;
    if (found === 0) continue;
    const heaviest = Math.max((found - 1) * step, found * step);
    const [same, other] = halved((found - 1) * step, found * step, (log) => tips.changes(tried(log, heaviest)));
    const became = tried(other, heaviest);
    tips.put({ input: 'charge', from: 1, to: round9(Math.exp(tips.isWorse(became) ? same : other)) }, became);
  }
}
