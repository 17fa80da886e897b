/** How many buildings: what is counted is said each time, and the same words have one number on every page of a case. */
import { describe, expect, it } from 'vitest';
import { labelsEn } from '../../src/i18n/en/labels.ts';
import { groundsEn } from '../../src/i18n/en/outcome.ts';
import { surroundingsEn } from '../../src/i18n/en/questions.ts';
import { reportEn } from '../../src/i18n/en/report.ts';
import { sourcesEn } from '../../src/i18n/en/sources.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { surroundingsNl } from '../../src/i18n/nl/questions.ts';
import { reportNl } from '../../src/i18n/nl/report.ts';
import { sourcesNl } from '../../src/i18n/nl/sources.ts';
import { demo } from '../engine/scenes.ts';
import { type Tongue, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const rooms = {
  nl: { labels: labelsNl, grounds: groundsNl, report: reportNl, surroundings: surroundingsNl, sources: sourcesNl },
  en: { labels: labelsEn, grounds: groundsEn, report: reportEn, surroundings: surroundingsEn, sources: sourcesEn },
} as const;

it.each(['nl', 'en'] as const)(
  'of so many buildings: never all of them in two numbers, nor one of many, in %s',
  (tongue) => {
    const { labels: l, grounds: g, report: r, surroundings: s, sources } = rooms[tongue];
    const all = Array.from({ length: 4 }, (_, i) => i + 1);
    for (const of of all)
      for (const count of all.filter((one) => one <= of))
        for (const said of [
          g.proposals(count, of, of - count, 0, false),
          g.lowRoofs(count, of, 3),
          l.missing.use(count),
          s.unknownUse(count, of, ''),
          s.unknownUse(count, of, l.missing.use(count)),
          s.counts(of, 1, count, count, '100 m', true),
          s.counts(of, 0, count, 1, '100 m', false),
          s.fold(count, of),
          s.showAll(count, of),
          sources.noHeight(count, of),
          r.checked(count, 0, of - count, of, of, 1, '100 m', false),
          r.checked(0, of - count, count, of, of, 0, '100 m', true),
          r.unknownUse(count, of, true),
          r.tables.buildings(count, of),
          r.open.buildings(count, of),
        ]) {
          expect(said).not.toMatch(/\b(\d+) (?:van de|van|of the|of) \1\b/);
          expect(said).not.toMatch(/\b1 (?:panden|buildings)\b|\b0 (?:van|of)\b|\balle? 1\b|\ball 1\b/);
        }
  },
);

/** By what is counted: where the number stands. */
const said: Readonly<Record<Tongue, Readonly<Record<string, readonly RegExp[]>>>> = {
  nl: {
    judged: [/van de automaat staan (\d+) panden, (?:het pand|de panden) van de automaat meegeteld\./g],
    rest: [/De rest: (\d+) /g],
    withPeople: [/(?:van de|alle) (\d+) panden waar mensen kunnen zijn/gi],
    proposed: [
      /gebruik en glas van (\d+) van de/gi,
      /gebruik en glas van (\d+) (?:pand|panden) waar/gi,
      /bij de (\d+) panden waar dat nog een voorstel is/g,
      /Van (\d+) van de \d+ panden waar mensen kunnen zijn, zijn gebruik en glas nog een voorstel/g,
      /alle (\d+) panden waar mensen kunnen zijn(?:, zijn gebruik en glas nog een|:) voorstel/g,
    ],
  },
  en: {
    judged: [/of the machine stand (\d+) buildings, (?:that|those) of the machine included\./g],
    rest: [/The rest: (\d+) /g],
    withPeople: [/(?:of the|all) (\d+) buildings where people can be/gi],
    proposed: [
      /use and glass of (\d+) of the/gi,
      /use and glass of (\d+) buildings? where/gi,
      /also at the (\d+) buildings where that is still a proposal/g,
      /Use and glass of (\d+) of the \d+ buildings where people can be are still a proposal/g,
      /all (\d+) buildings where people can be(?: are still a proposal|: proposed)/g,
    ],
  },
};

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('two counts in the same words are equal, and each is the count it says', async () => {
    const drawnPages = await pagesIn(tongue);
    const cases = [
      ...draw(41, 6).map(caseOf),
      ...['demo-green', 'demo-orange', 'demo-red'].map((id) => caseOn(demo(id), { ...bare, shares: [0, 0.004, 0.05] })),
    ];
    const met = new Map<string, number>();
    for (const one of cases) {
      const { receptors } = one.assessment;
      const people = receptors.filter(({ class: kind }) => kind !== 'geen');
      const truth: Readonly<Record<string, number>> = {
        judged: receptors.length,
        // Those that somebody judged come first, then those of unknown use.
        rest:
          people.filter(({ basis }) => basis === 'confirmed' || basis === 'own').length ||
          people.filter(({ basis }) => basis === 'unknown').length,
        withPeople: people.length,
        proposed: people.filter(({ basis }) => basis === 'proposal').length,
      };
      const pages = drawnPages(one);
      const inside = { grounds: pages.grounds, next: pages.next, confidence: pages.confidence, report: pages.report };
      for (const [page, html] of Object.entries(inside))
        for (const [what, forms] of Object.entries(said[tongue]))
          for (const form of forms)
            for (const [text, count] of textOf(html).replaceAll('\u00a0', ' ').matchAll(form)) {
              met.set(what, (met.get(what) ?? 0) + 1);
              expect(Number(count), `${page}: ${text}`).toBe(truth[what]);
            }
    }
    for (const what of Object.keys(said[tongue])) expect(met.get(what), what).toBeGreaterThan(5);
  });
});
