/** The text for a decision: one for a report number, published, and with nothing in it that only the office can say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { calledIn } from '../../src/i18n/building-name.ts';
import { en as catalogueEn } from '../../src/i18n/en/catalogue.ts';
import { decisionEn } from '../../src/i18n/en/decision.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl as catalogueNl } from '../../src/i18n/nl/catalogue.ts';
import { decisionNl } from '../../src/i18n/nl/decision.ts';
import { reasonsOf } from '../../src/i18n/reasons.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { caseOn, type DrawnCase, bare as drawnBare } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const bare = {
  ...drawnBare,
  open: { ...drawnBare.open, sharedEntrance: false, dwellingBeside: false, vehicleApproach: 'none' },
} as const;

/** Outside it is told as this very case: what hangs on other cases of the colour is tested elsewhere. */
const alone = (one: DrawnCase): DrawnCase => ({ ...one, open: one.assessment });
const green = alone(caseOn(demo('demo-green'), bare));
const orange = alone(caseOn(demo('demo-orange'), bare));
// Of one pand nobody said what it is used for.
const red = alone(caseOn({ ...demo('demo-red'), judgements: demo('demo-orange').judgements }, bare));
const taken = alone(caseOn(demo('demo-orange'), { ...bare, plan: 'first package' }));
/** Inside the plan suffices once it is shown; of some case of the colour it does not. */
const hanging = { ...taken, open: orange.assessment };

const words = { nl: decisionNl, en: decisionEn } as const;
const catalogues = { nl: catalogueNl, en: catalogueEn } as const;
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');
const sentenceIn = (html: string) =>
  plain(/<blockquote>([\s\S]*?)<\/blockquote>/.exec(html)?.[1] ?? '')
    .replace(/^\s*(?:Voorstel|Proposal)\.\s*/, '')
    .trim();

it('what stands beside the text for the officer alone is not printed with it', async () => {
  const { decision } = (await pagesIn('nl'))(hanging);
  const beside = decision.slice(decision.indexOf('</article>'));
  expect(textOf(beside)).toContain(decisionNl.text.planSuffices);
  const top = [...beside.matchAll(/<(?:p|div) class="([^"]*)"/g)].map(([, name]) => name);
  for (const name of top) expect(name).toContain('decision-aside');
  const sheet = readFileSync('src/report/other-forms.css', 'utf8');
  expect(/@media print \{([\s\S]*?)\n\}/.exec(sheet)?.[1]).toMatch(/\.decision-aside \{\s*display: none/);
});

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  const d = words[tongue];

  it('a report number has one text, inside and outside, also where only inside the plan suffices', async () => {
    const drawn = await pagesIn(tongue);
    for (const one of [green, orange, red, taken, hanging]) {
      const pages = drawn(one);
      const inside = sentenceIn(pages.report);
      expect(inside).toContain('RN-7K2M-Q0XD');
      expect(sentenceIn(pages.publicReport)).toBe(inside);
      expect(plain(pages.clipboard)).toContain(inside);
    }
    // For the officer alone it stands beside it, and no part says that nothing was chosen or that nothing belongs to it.
    const pages = drawn(hanging);
    expect(plain(pages.decision)).toContain(d.text.planSuffices);
    expect(plain(pages.clipboard)).not.toContain(d.text.planSuffices);
    expect(plain(drawn(orange).decision)).not.toContain(d.text.planSuffices);
    expect(plain(pages.clipboard + pages.publicReport)).not.toMatch(
      /nog niets gekozen|Er horen nog geen|Nothing that suffices|No conditions belong/,
    );
  });

  it('what is not known does not change red, and the weighing is left to who decides', async () => {
    expect(red.assessment.missing.length).toBeGreaterThan(0);
    const text = plain((await pagesIn(tongue))(red).clipboard);
    expect(text).toContain(d.text.openRed);
    // A letter says as much as the page.
    const letter = plain((await pagesIn(tongue))(red).letter);
    expect(letter).toContain(d.text.openRed);
    expect(letter).toContain(d.text.fails(5, true));
    expect(letter).toMatch(
      /Van wat bekend is, zijn ten hoogste deze 5 openbare|Of what is known, at most these 5 public/,
    );
    expect(text).not.toContain(d.text.ownWork);
    expect(text).not.toMatch(/Wij hebben het belang|We weighed/);
    expect(text).toMatch(/\[Weeg af: |\[Weigh: /);
    expect(text).toContain(`[${d.text.last.red}]`);
  });

  it('green says once for which hours it holds, and no conclusion of law', async () => {
    const text = plain((await pagesIn(tongue))(green).clipboard);
    expect(text.split(tongue === 'nl' ? '(2 tot 5 uur)' : '(2 to 5 o’clock)')).toHaveLength(2);
    expect(text.replaceAll(/\[[^\]]*\]/g, '')).not.toMatch(/is sprake van|is balanced/);
  });

  it('a number says of what it is, and a count that it is at most', async () => {
    const drawn = await pagesIn(tongue);
    const [text, asked] = [orange, red].map((one) => plain(drawn(one).clipboard)) as [string, string];
    expect(text).toMatch(tongue === 'nl' ? /Grens: ten minste [\d,]+ m \(/ : /Limit: at least [\d.]+ m \(/);
    expect(text).toMatch(tongue === 'nl' ? /Grens: 1,0 m de kamer in\./ : /Limit: 1\.0 m into the room\./);
    expect(text).toContain(d.text.fails(4, false));
    expect(text).toMatch(/Ten hoogste deze 4 openbare eisen|At most these 4 public criteria/);
    expect(asked).toMatch(/Vastgesteld: ja\. Toegestaan: nee\.|Established: yes\. Allowed: no\./);
    expect(text + asked).not.toMatch(/(?:Berekend|Grens|Computed|Limit): (?:ja|nee|yes|no|direct)/);
  });

  it('a condition names the buildings, who must agree and what a report must show', async () => {
    const { report, publicReport } = (await pagesIn(tongue))(taken);
    const conditions = (html: string) => plain(/<ol>(?:(?!<ol>)[\s\S])*?<em>[\s\S]*?<\/ol>/.exec(html)?.[0] ?? '');
    const [inside, outside] = [conditions(report), conditions(publicReport)];
    expect(inside).toMatch(
      /zonder het plan zijn dat die van Marktstraat \d+|without the plan those are at Marktstraat \d+/,
    );
    // Glass near by too: of which building it is, nobody has to guess.
    expect(inside).toMatch(
      /aangebouwde panden \(dat zijn Marktstraat 60, 62, 64\)|those attached \(those are Marktstraat 60, 62, 64\)/,
    );
    expect(inside).toMatch(/schriftelijk toestemming|consent in writing/);
    expect(inside).toMatch(/Dat rapport toont aan: muur en vloer|That report shows: wall and floor/);
    expect(inside).toMatch(/\(grens: kans 1 op 100\)|\(limit: chance 1 in 100\)/);
    // Which buildings fail without the plan hangs on what is confidential.
    expect(outside).not.toMatch(/Marktstraat|\(grens|\(limit/);
    expect(outside).toMatch(/in welke panden|in which buildings/);
    // What is not named is not pointed at.
    expect(outside).toMatch(/schriftelijk toestemming|consent in writing/);
    expect(outside).not.toMatch(/die panden|those buildings/);
    const unnamed = ['', null].map((where) => d.condition.measure('Folie', where, true));
    for (const text of unnamed) expect(text).not.toMatch(/die panden|those buildings/);
    expect(d.condition.measure('Folie', 'Marktstraat 18', true)).toMatch(/die panden|those buildings/);
  });

  it('a condition names every building that it is about, however many and with or without an address', async () => {
    const drawn = await pagesIn(tongue);
    let most = 0;
    let ordered = 0;
    for (const withAddress of [true, false])
      for (const id of ['demo-orange', 'demo-red'])
        for (const plan of ['first package', 'last package'] as const) {
          const given = demo(id);
          const buildings = withAddress
            ? given.buildings
            : given.buildings.map((it) => ({ ...it, address: null, name: null }));
          const kase = caseOn({ ...given, buildings }, { ...bare, plan });
          const set = kase.before?.measureSets.find(({ measures }) => String(measures) === String(kase.scene.measures));
          if (!set || set.consent.length === 0) continue;
          // As many again as ask consent by themselves: a condition has no longest list.
          const more = kase.scene.buildings.map(({ id: of }) => of).slice(0, 14);
          const consent = [...new Set([...set.consent, ...more])];
          const before = kase.before && {
            ...kase.before,
            measureSets: kase.before.measureSets.map((it) => (it === set ? { ...it, consent } : it)),
          };
          const { report } = drawn({ ...kase, before, open: null });
          const conditions = [
            ...plain(report).matchAll(
              /(?:zonder het plan zijn dat die van|without the plan those are at) ([\s\S]*?)\)\./g,
            ),
          ];
          if (conditions.length === 0) continue;
          const { receptors } = kase.assessment;
          for (const [, where = ''] of conditions) {
            expect(where).not.toMatch(/ en \d+ (?:meer|ander)| and \d+ (?:more|other)/);
            const told = where.split(', ');
            const near = new Set(receptors.flatMap(({ buildingId, attached }) => (attached ? [buildingId] : [])));
            const asked = consent.filter((of) => told.length === consent.length || !near.has(of));
            expect(told.length).toBe(asked.length);
            const nameOf = (of: string) =>
              plain(calledIn({ ...kase.scene, receptors }, of, catalogues[tongue], formatFor(tongue)));
            // A street is said once, and so is what a building without an address is.
            const short = (name: string) => / (\d+\S*|\d[\d.,]* m \D+(?:\(\d+\))?)$/.exec(name)?.[1];
            const isOf = (name: string) => (one: string) => one === name || one === short(name);
            for (const of of asked) expect(told.some(isOf(nameOf(of)))).toBe(true);
            // Without addresses it is by distance that one looks them up.
            const byDistance = receptors
              .filter(({ buildingId }) => !withAddress && asked.includes(buildingId))
              .toSorted((one, two) => one.distanceM - two.distanceM)
              .map(({ buildingId }) => nameOf(buildingId));
            const kinds = (name: string) => name.slice(0, -(short(name) ?? '').length);
            const kept = [...new Set(byDistance.map(kinds))].flatMap((kind) =>
              byDistance.filter((it) => kinds(it) === kind),
            );
            expect(told.filter((one) => kept.some((name) => isOf(name)(one)))).toEqual(
              kept.map((name, i) =>
                i > 0 && short(name) && kinds(name) === kinds(kept[i - 1] ?? '') ? short(name) : name,
              ),
            );
            if (byDistance.length > 3) ordered++;
            most = Math.max(most, told.length);
          }
        }
    expect(most).toBeGreaterThan(10);
    expect(ordered).toBeGreaterThan(0);
  });

  it('a place that is not called by its address is told with it', async () => {
    const drawn = await pagesIn(tongue);
    const kiosk = { ...red, dossier: { ...red.dossier, title: 'Kiosk' } };
    for (const page of ['clipboard', 'report', 'publicReport'] as const)
      expect(plain(drawn(kiosk)[page])).toContain('Kiosk (Achterstraat 91)');
    const there = { ...red, dossier: { ...red.dossier, title: 'Achterstraat 91, hal' } };
    expect(plain(drawn(there).clipboard)).not.toContain('(Achterstraat');
    const hostId = red.scene.machines[0]?.hostId;
    const buildings = red.scene.buildings.map((one) => (one.id === hostId ? { ...one, name: 'Flat Hoogzicht' } : one));
    expect(plain(drawn({ ...red, scene: { ...red.scene, buildings } }).report)).toContain(
      'Achterstraat 91 (Flat Hoogzicht)',
    );
    // What was opened is called after the place outside: no source.
    for (const page of ['report', 'publicReport'] as const)
      expect(plain(drawn(red)[page])).toMatch(/(?:Bron: onbekend|Source: not known|Source: unknown)\./);
  });

  it('reasons stand in one order everywhere, and no caption says another', async () => {
    const pages = (await pagesIn(tongue))(red);
    const numbers = (html: string) =>
      [...html.matchAll(/class="report-pin">\s*\d+<\/span><\/t[dh]><t[dh][^>]*><span[^>]*><strong>([^<]+)/g)].map(
        ([, title]) => title,
      );
    const inside = numbers(pages.report);
    expect(inside.length).toBeGreaterThan(2);
    expect(numbers(pages.publicReport)).toEqual(inside);
    const ids = reasonsOf(red.assessment.criteria.toReversed()).map(({ id }) => id);
    expect(ids).toEqual(criterionIds.filter((id) => ids.includes(id)));
    expect(plain(pages.report + pages.publicReport)).not.toMatch(/de ergste eerst|worst first/);
  });
});
