/** How many buildings: what is counted is said each time, and the same words have one number on every page of a case. */
import { describe, expect, it } from 'vitest';
import { demo } from '../engine/scenes.ts';
import { type Tongue, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

/** By what is counted: where the number stands. */
const said: Readonly<Record<Tongue, Readonly<Record<string, readonly RegExp[]>>>> = {
  nl: {
    others: [/staan (\d+) panden, naast (?:het pand|de panden) van de automaat zelf\./g],
    rest: [/De rest: (\d+) /g],
    withPeople: [/(?:van de|alle) (\d+) panden waar mensen kunnen zijn/gi, /Van (\d+) panden waar mensen kunnen zijn/g],
    proposed: [
      /gebruik en glas van (\d+) van de/gi,
      /gebruik en glas van (\d+) (?:pand|panden) waar/gi,
      /bij de (\d+) panden waar dat nog een voorstel is/g,
      /Van (\d+) van de \d+ panden waar mensen kunnen zijn, zijn gebruik en glas nog een voorstel/g,
      /alle (\d+) panden waar mensen kunnen zijn(?:, zijn gebruik en glas nog een|:) voorstel/g,
      /Bij (\d+) is het een voorstel/g,
    ],
  },
  en: {
    others: [/stand (\d+) buildings, beside the buildings? of the machine itself\./g],
    rest: [/The rest: (\d+) /g],
    withPeople: [/(?:of the|all) (\d+) buildings where people can be/gi, /Of (\d+) buildings where people can be/g],
    proposed: [
      /use and glass of (\d+) of the/gi,
      /use and glass of (\d+) buildings? where/gi,
      /also at the (\d+) buildings where that is still a proposal/g,
      /Use and glass of (\d+) of the \d+ buildings where people can be are still a proposal/g,
      /all (\d+) buildings where people can be(?: are still a proposal|: proposed)/g,
      /Of (\d+) they are a proposal/g,
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
        others: receptors.filter(({ host }) => !host).length,
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
