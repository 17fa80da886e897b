/** Numbers and shares as they are said: never alike where they are not, and a hundred that is a hundred. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type HazardClass, hazardClasses } from '../../src/engine/scene/assessment.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { figuresOf, timesLimit } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { ofHundred } from '../../src/i18n/states.ts';
import { headlineOf, surenessOf } from '../../src/i18n/verdict-sentences.ts';
import { surenessFaults, textOf } from './contradictions.ts';
import { bare, caseOf } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const runs = { seed: 26, numRuns: 500 };
const worst = { receptor: 'a' } as const;
/** Judged once. */
const green = caseOf(bare);

describe('a number and its limit', () => {
  it('read as two where they are two, in every unit', () => {
    const close = fc.tuple(
      fc.double({ min: 0.01, max: 60, noNaN: true }),
      fc.constantFrom(1, 1.0002, 0.999, 1.02, 3, 0.2),
    );
    fc.assert(
      fc.property(close, fc.constantFrom('m', '1', '1/m2', 'count'), ([limit, times], unit) => {
        const value = limit * times;
        for (const [t, language] of [
          [nl, 'nl'],
          [en, 'en'],
        ] as const) {
          const said = figuresOf({ ...worst, value, limit, unit }, t, formatFor(language));
          const figure = said.value.replace(/^op /, '').replace(/ (?:van de automaat|from the machine)$/, '');
          expect(figure === said.limit).toBe(value === limit);
          expect(said.value).not.toMatch(/NaN|∞/);
          if (unit === 'm')
            expect(said.value).toMatch(
              language === 'nl' ? /^op [\d,]+\sm van de automaat$/ : /^[\d.]+\sm from the machine$/,
            );
        }
      }),
      runs,
    );
  });

  it('of glass stand in metres, and metres never say another thing than the class', () => {
    /** Up to where glass of a class comes, and the first class that is too much begins. */
    const upTo: Readonly<Record<HazardClass, readonly [number, number]>> = {
      '1': [0, 0],
      '2': [0, 0],
      '3a': [0, 1],
      '3b': [1, 3],
      '4': [3, 60],
      '5': [3, 60],
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...hazardClasses),
        fc.constantFrom('3b', '4', '5'),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (value, limit, throwM) => {
          const said = figuresOf({ ...worst, value, limit, unit: 'class', throwM }, nl, formatFor('nl'));
          expect(said.value).not.toBe(said.limit);
          const metres = /^([\d,]+)\sm de kamer in$/.exec(said.value)?.[1];
          // Metres that do not say of what are none that one can tell from how far away it is.
          expect(said.value).not.toMatch(/\d\sm$/);
          if (metres === undefined) {
            expect(timesLimit({ ...worst, value, limit, unit: 'class', throwM })).toBe(null);
            return;
          }
          const [least, most] = upTo[value];
          expect(throwM).toBeGreaterThanOrEqual(least);
          expect(throwM).toBeLessThanOrEqual(most);
          const fails = hazardClasses.indexOf(value) >= hazardClasses.indexOf(limit as HazardClass);
          const number = (text: string) => Number(text.replace(/\sm.*/, '').replace(',', '.'));
          // The bar beside them is as long as they are.
          const times = timesLimit({ ...worst, value, limit, unit: 'class', throwM });
          const told = number(said.value) / number(said.limit);
          expect(Math.abs((times ?? Number.NaN) - told)).toBeLessThan(0.05 + 0.05 * told);
          if (fails) expect(number(said.value)).toBeGreaterThanOrEqual(number(said.limit));
          else expect(number(said.value)).toBeLessThanOrEqual(number(said.limit));
        },
      ),
      runs,
    );
  });

  it('of glass allow what the class allows, whichever is the first that is too much, and so does the table of limits', async () => {
    // What one sees of a pane of each class.
    const seen: Readonly<Record<HazardClass, { whole: boolean; farM: number; head: boolean }>> = {
      '1': { whole: true, farM: 0, head: false },
      '2': { whole: false, farM: 0, head: false },
      '3a': { whole: false, farM: 1, head: false },
      '3b': { whole: false, farM: 3, head: false },
      '4': { whole: false, farM: 9, head: false },
      '5': { whole: false, farM: 9, head: true },
    };
    const read = (text: string, { whole, farM, head }: (typeof seen)['1']): boolean | null => {
      if (/ook een hele ruit is te veel|a whole pane is too much too/.test(text)) return false;
      if (/^(?:geen scheur in de ruit|no crack in the pane)$/.test(text)) return whole;
      if (/^(?:geen glas de kamer in|no glass into the room)$/.test(text)) return farM === 0;
      if (/^(?:geen glas op hoofdhoogte|no glass at head height)$/.test(text)) return !head;
      const metres = /^(\d+)[.,]0\sm$/.exec(text)?.[1];
      return metres === undefined ? null : farM <= Number(metres);
    };
    const { policy } = releasedModels;
    for (const tongue of ['nl', 'en'] as const) {
      const drawnPages = await pagesIn(tongue);
      const { limitNames, debrisFrom } = await fetched(tongue, 'report');
      for (const limit of hazardClasses) {
        const [t, f] = [tongue === 'nl' ? nl : en, formatFor(tongue)];
        for (const value of hazardClasses) {
          const said = figuresOf({ ...worst, value, limit, unit: 'class' }, t, f);
          expect([limit, value, read(said.limit, seen[value])]).toEqual([
            limit,
            value,
            hazardClasses.indexOf(value) < hazardClasses.indexOf(limit),
          ]);
          expect(said.value).not.toBe(said.limit);
        }
        const own = { ...policy, id: 'eigen', hazardKwetsbaar: limit, hazardBeperkt: limit };
        const energy = { ...policy.debrisEnergyJ, value: 50 };
        const dossier = { ...green.dossier, policy: { ...own, debrisEnergyJ: energy } };
        const report = textOf(drawnPages({ ...green, dossier }).report).replaceAll('\u00a0', ' ');
        const { limit: told } = figuresOf({ ...worst, value: limit, limit, unit: 'class' }, t, f);
        for (const name of [limitNames.hazardKwetsbaar, limitNames.hazardBeperkt]) {
          const row = report.slice(report.lastIndexOf(name) + name.length);
          expect(row.trim().startsWith(told.replaceAll('\u00a0', ' '))).toBe(true);
        }
        expect(report).toContain(`${limitNames.debrisPerM2}, ${debrisFrom('50')}`);
        expect(report).not.toMatch(/79 joule/);
      }
    }
  });
});

describe('shares of a hundred', () => {
  it('go with a word that fits the number beside it, at every share, and a green says in its headline what is few', () => {
    const assessment = { ...green.assessment, exposures: { day: 'green', night: 'green' } } as const;
    for (let times = 1; times <= 1000; times++)
      for (const others of [{ orange: 1 }, { orange: 0.5, red: 0.3, undetermined: 0.2 }]) {
        const left = 1 - times / 1000;
        const rest = Object.fromEntries(Object.entries(others).map(([verdict, share]) => [verdict, share * left]));
        const confidence = { orange: 0, red: 0, undetermined: 0, ...rest, green: times / 1000 };
        for (const [t, tongue] of [
          [nl, 'nl'],
          [en, 'en'],
        ] as const) {
          const one = { ...assessment, verdict: 'green', confidence } as const;
          const said = surenessOf(one, t) ?? '';
          expect(surenessFaults(said, one, tongue)).toEqual([]);
          const own = Number(/\d+/.exec(said)?.[0]);
          const few = / (\d+) (?:van de|of) 100/.exec(headlineOf(one, t))?.[1];
          expect([own, few]).toEqual([own, own < 80 ? String(own) : undefined]);
        }
      }
  });

  it('add up to a hundred, and none that is there is left out', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(400), fc.nat(400), fc.nat(3), fc.nat(1)), ([green, orange, red, undetermined]) => {
        const sum = green + orange + red + undetermined;
        fc.pre(sum > 0);
        const shares = { green: green / sum, orange: orange / sum, red: red / sum, undetermined: undetermined / sum };
        const said = ofHundred(shares);
        expect([...said.values()].reduce((total, count) => total + count, 0)).toBe(100);
        for (const [verdict, share] of Object.entries(shares) as [keyof typeof shares, number][]) {
          expect(said.has(verdict)).toBe(share > 0);
          expect(Math.abs((said.get(verdict) ?? 0) - 100 * share)).toBeLessThan(1 + 1e-6);
        }
      }),
      runs,
    );
  });
});
