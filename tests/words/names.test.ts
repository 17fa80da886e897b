/** A building is called what a person can find: never by the number of a register, and no two alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calledIn } from '../../src/i18n/building-name.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { reportEn } from '../../src/i18n/en/report.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { missingText } from '../../src/i18n/missing-text.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { reportNl } from '../../src/i18n/nl/report.ts';
import { block, demo, scene } from '../engine/scenes.ts';
import { street, sceneOf as streetScene } from '../engine/streets.ts';
import { textOf } from './contradictions.ts';
import { caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const [any] = draw(1, 1);
if (!any) throw new Error('nothing drawn');
const plain = { ...any, plan: 'none', shares: null, tips: true } as const;

describe('a building without an address', () => {
  it('is called by what it is and where it lies', () => {
    const at = (x: number, y: number, uses: readonly ('woonfunctie' | 'winkelfunctie' | 'kantoorfunctie')[] | null) =>
      block('9999100000000001', x - 4, y, x + 4, y + 8, { address: null, uses });
    const called = (one: ReturnType<typeof block>, words: typeof nl = nl) =>
      calledIn(scene([one]), one.id, words, formatFor(words === nl ? 'nl' : 'en'));
    expect(called(at(100_000, 400_023, null))).toBe('het pand op 23,0 m ten noorden');
    expect(called(at(100_034, 400_000, ['woonfunctie']))).toBe('het woonhuis op 30,0 m ten oosten');
    expect(called(at(99_966, 400_030, ['winkelfunctie']))).toBe('het winkelpand op 42,4 m ten noordwesten');
    expect(called(at(100_000, 400_023, null), en as typeof nl)).toBe('the building 23.0 m to the north');
    const host = { ...scene([]), buildings: [block('host', 99_996, 399_990, 100_004, 400_000, { address: null })] };
    expect(calledIn(host, 'host', nl, formatFor('nl'))).toBe('het pand van de automaat');
    // What has an address or a name goes by it.
    expect(calledIn(scene([]), 'host', nl, formatFor('nl'))).toBe('host');
    expect(calledIn(scene([]), null, nl, formatFor('nl'))).toBe('');
  });

  it('is never called by its number, and no two are called alike', () => {
    fc.assert(
      fc.property(street, (drawn) => {
        const one = streetScene(drawn);
        const bare = { ...one, buildings: one.buildings.map((it) => ({ ...it, address: null, name: null })) };
        for (const around of [bare, { ...bare, machines: [] }]) {
          const names = around.buildings.map(({ id }) => calledIn(around, id, nl, formatFor('nl')));
          expect(new Set(names).size).toBe(names.length);
          for (const [i, name] of names.entries()) {
            expect(name).not.toBe('');
            expect(name).not.toContain(around.buildings[i]?.id);
          }
        }
      }),
      { seed: 26, numRuns: 30 },
    );
  });
});

describe.each(['nl', 'en'] as const)('a file without addresses, in %s', (tongue) => {
  const bare = (id: string, change: (one: ReturnType<typeof demo>) => ReturnType<typeof demo> = (one) => one) => {
    const one = demo(id);
    return change({ ...one, buildings: one.buildings.map((it) => ({ ...it, address: null, name: null })) });
  };

  it('shows the number of a building in no sentence: only in the tables of the annex', async () => {
    const drawnPages = await pagesIn(tongue);
    const pages = drawnPages(caseOn(bare('demo-orange'), plain));
    const { report, publicReport, ...screens } = pages;
    for (const [page, html] of Object.entries(screens))
      for (const one of [html].flat()) expect(textOf(one), page).not.toMatch(/\d{16}/);
    const numbered = /<t[dh][\s>][^<]*(?:<code>)?\d{16}|<dd[^>]*>(?:<code>)?\d{16}/g;
    for (const html of [report, publicReport])
      expect(textOf(html.replaceAll(numbered, '')).match(/\d{16}/g)).toBeNull();
    // That they are called otherwise is said, and only there.
    const { noNumbers } = { nl: reportNl, en: reportEn }[tongue];
    const named = drawnPages(caseOn(demo('demo-orange'), plain));
    expect([report, publicReport, named.report].map((html) => textOf(html).includes(noNumbers))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('says in a name the same distance as in its row, from where it bursts, wherever a row begins with a name', async () => {
    const drawnPages = await pagesIn(tongue);
    for (const id of ['demo-orange', 'demo-red']) {
      const one = caseOn(bare(id), { ...plain, plan: 'first package' });
      const { table, report, outcome, next } = drawnPages(one);
      const lies = tongue === 'nl' ? / op (\d[\d.,]*\sm) ten / : / (\d[\d.,]*\sm) to the /;
      let rows = 0;
      for (const html of [table, report])
        for (const [row] of html.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)) {
          const [name = '', ...cells] = [...row.matchAll(/<t[hd][\s>][\s\S]*?<\/t[hd]>/g)].map(([cell]) =>
            textOf(cell).trim(),
          );
          const said = lies.exec(name)?.[1];
          const far = cells.find((cell) => /^\d[\d.,]*\sm$/.test(cell));
          if (!said || !far) continue;
          rows++;
          expect(said.replace(/\s/, ' '), name).toBe(far.replace(/\s/, ' '));
        }
      expect(rows).toBeGreaterThan(20);
      const measured = new Map(
        one.assessment.receptors.map(({ distanceM }) => [formatFor(tongue).metres(distanceM), distanceM]),
      );
      for (const html of [outcome, next])
        for (const [, said = ''] of textOf(html).matchAll(new RegExp(lies, 'g')))
          expect([...measured.keys()]).toContain(said.replace(/\s/, ' '));
      // Said once: not beside itself.
      expect(textOf(outcome)).not.toMatch(/(\d[\d.,]*\sm) ten \w+, \d[\d.,]*\sm|(\d[\d.,]*\sm) to the \w+, \d/);
    }
  });

  it('a list of them says once what they are, and each by itself where it lies', async () => {
    const { outcome, report, talk, differences } = (await pagesIn(tongue))(
      caseOn(bare('demo-orange'), { ...plain, plan: 'first package' }),
    );
    const twice =
      tongue === 'nl'
        ? /(het (?:woonhuis|winkelpand|pand) op) \d[\d.,]*\sm ten \w+, \1/
        : /(the (?:house|shop|building)) \d[\d.,]*\sm to the \w+, \1 /;
    const once =
      tongue === 'nl' ? /op \d[\d.,]*\sm ten \w+, \d[\d.,]*\sm ten/ : /\d[\d.,]*\sm to the \w+, \d[\d.,]*\sm to the/;
    for (const page of [outcome, report, talk, differences]) expect(textOf(page)).not.toMatch(twice);
    expect(textOf(report)).toMatch(once);
  });

  it('a question names no building twice', async () => {
    const t = await fetchedInFull(tongue);
    const scene = bare('demo-orange');
    const hostId = scene.machines[0]?.hostId ?? '';
    const named = (id: string) => calledIn(scene, id, t, formatFor(tongue));
    const gap = { who: 'register', criteria: ['C-ADJ'], receptors: [hostId] } as const;
    expect(missingText({ ...gap, what: 'host-use' }, t, named)).toBe(t.missing['host-use']());
    // What the question itself does not say is said behind it.
    const text = missingText({ ...gap, what: 'use' }, t, named);
    expect(text.split(named(hostId)).length).toBe(2);
  });

  it('names the building whose use is unknown wherever their number is told', async () => {
    const drawnPages = await pagesIn(tongue);
    const unknown = (one: ReturnType<typeof demo>) => {
      const near = one.buildings.find(({ id }) => id === '9999100000000102');
      if (!near) throw new Error('no such building');
      return {
        ...one,
        buildings: one.buildings.map((it) => (it === near ? { ...it, uses: null, dwellings: null } : it)),
      };
    };
    for (const [given, name] of [
      [unknown(demo('demo-orange')), 'Marktstraat 61'],
      [
        bare('demo-orange', unknown),
        tongue === 'nl' ? /het pand op 1[01],\d\sm ten \w+/ : /the building 1[01]\.\d\sm to the \w+/,
      ],
    ] as const) {
      const one = caseOn(given, plain);
      expect(one.assessment.missing.find(({ what }) => what === 'use')?.receptors).toEqual(['9999100000000102']);
      const pages = drawnPages(one);
      for (const page of ['next', 'visit', 'report', 'publicReport', 'decision'] as const) {
        const said = textOf(pages[page])
          .split('\n')
          .filter((line) => /Van 1 pand is het gebruik|Of 1 building the use/i.test(line));
        expect(said.length, page).toBeGreaterThan(0);
        for (const line of said) expect(line, page).toMatch(name);
      }
    }
  });
});
