/** Where it can stand: the sentence names the best place there is by all hours, and nothing that is no better than this one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHours } from '../../src/engine/assessment/by-hours.ts';
import type { Spot } from '../../src/engine/assessment/where.ts';
import { type Colour, colourAt, colourSaid, lightOf } from '../../src/i18n/by-hours.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { talkEn } from '../../src/i18n/en/talk.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { talkNl } from '../../src/i18n/nl/talk.ts';
import { betterSpots, whereSentence } from '../../src/i18n/where-sentences.ts';
import { demo } from '../engine/scenes.ts';

const scene = demo('demo-orange');
const [machine] = scene.machines;
if (!machine) throw new Error('no machine');

const worth: readonly Colour[] = ['green', 'orange', 'undetermined', 'not-green', 'red'];
const colour = fc.constantFrom(...worth);
const outcome = (one: Colour) =>
  one === 'not-green' ? { verdict: 'undetermined' as const, notGreen: true } : { verdict: one, notGreen: false };
/** As the engine tells it: of a red place nobody asks the other hours. */
const hours = fc
  .tuple(colour, colour)
  .map(([night, day]) => (night === 'red' ? outcome(night) : byHours(scene, outcome(night), outcome(day))));
const spot = fc
  .record({
    told: hours,
    distanceM: fc.integer({ min: 1, max: 60 }),
    siting: fc.constantFrom('gevel' as const, 'winkel' as const, 'unit' as const),
  })
  .map(({ told, distanceM, siting }): Spot => {
    const hostId = `${lightOf(told)} ${distanceM}`;
    return { ...told, machine: { ...machine, siting, hostId }, distanceM, from: [0, 0], to: [1, 1] };
  });
const now = (one: Pick<Spot, 'verdict' | 'notGreen'>): number => worth.indexOf(lightOf(one));
const byDay = (one: Spot): number => worth.indexOf(colourAt(one, 'day') ?? 'red');
/** The worst of night and day. */
const worst = (one: Spot): number => Math.max(now(one), byDay(one));

const tongues = {
  nl: { talk: talkNl, t: nl, noGreen: 'geen plek die dag en nacht groen', noBetter: 'geen betere plek' },
  en: { talk: talkEn, t: en, noGreen: 'no place that is green', noBetter: 'no better place' },
};

describe('where can it stand', () => {
  it('names loose units only where they are tried', () => {
    for (const w of [talkNl, talkEn]) {
      expect(w.whereHelp(true)).toMatch(/losse units|free-standing units/);
      expect(w.whereHelp(false)).not.toMatch(/losse|loose|unit|free-standing|open gro/);
    }
  });

  it('says by which hours the facades are coloured, and what the line over a colour adds', () => {
    expect(talkNl.whereColours('night')).toMatch(/’s nachts|ʼs nachts/);
    expect(talkNl.whereColours('night')).toMatch(/overdag slechter/);
    expect(talkNl.whereColours('day')).toMatch(/overdag\..*nachts slechter/);
    expect(talkEn.whereColours('night')).toMatch(/by night\..*worse by day/);
    expect(talkEn.whereColours('day')).toMatch(/by day\..*worse by night/);
  });

  it('names the nearest of the best by all hours, with its colour by those, and never a spot that is no better', () => {
    const seen = { worseByDay: 0, bothFine: 0, greenAndWorse: 0, passedOver: 0 };
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 12 }),
        hours,
        fc.constantFrom(20, 40, 60),
        fc.constantFrom('nl' as const, 'en' as const),
        (spots, here, radiusM, tongue) => {
          const { talk, t, noGreen, noBetter } = tongues[tongue];
          const standing = { ...here, machine, distanceM: 0, from: [0, 0], to: [0, 0] } as const satisfies Spot;
          const isBetter = (one: Spot) =>
            worst(one) < worst(standing) || (worst(one) === worst(standing) && now(one) < now(standing));
          const better = betterSpots(spots, here, radiusM);
          expect(new Set(better)).toEqual(new Set(spots.filter((one) => isBetter(one) && one.distanceM <= radiusM)));
          const said = whereSentence(better, here, radiusM, talk, t, formatFor(tongue), (id) => `<${id}>`);
          const [best] = better;
          if (!best) {
            if (here.verdict !== 'green') {
              expect(said).toContain(noBetter);
              return;
            }
            const worse = worst(standing) > now(standing);
            expect(said).toBe(
              talk.whereBest.already(worse ? colourSaid(here, t).slice(t.verdict.green.word.length) : ''),
            );
            if (worse) {
              seen.greenAndWorse++;
              expect(said).toContain(t.verdict[worth[worst(standing)] as Colour].word.toLowerCase());
            }
            return;
          }
          for (const one of better) {
            const rank = [worst(one), now(one), one.distanceM];
            const first = [worst(best), now(best), best.distanceM];
            const at = rank.findIndex((value, i) => value !== first[i]);
            if (at >= 0) expect(rank[at]).toBeGreaterThan(first[at] as number);
          }
          expect(said).toContain(`<${best.machine.hostId}>`);
          expect(said.includes(noGreen)).toBe(best.verdict !== 'green');
          // What is said not to be there is not: neither among those offered nor among those that are no better.
          const none = best.verdict === 'green' ? -1 : worth.indexOf(best.verdict === 'orange' ? 'green' : 'orange');
          for (const one of spots) if (one.distanceM <= radiusM) expect(worst(one)).toBeGreaterThan(none);
          if (spots.some((one) => one.distanceM <= radiusM && now(one) < now(best))) seen.passedOver++;
          expect(said).toContain(`(${colourSaid(best, t).toLowerCase()})`);
          const isWorse = byDay(best) > now(best);
          expect(
            said.includes(`${t.headline.elsewhen.day}${t.verdict[worth[byDay(best)] as Colour].word.toLowerCase()})`),
          ).toBe(isWorse);
          seen[isWorse ? 'worseByDay' : 'bothFine']++;
        },
      ),
      { seed: 26, numRuns: 600 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(5);
  });
});
