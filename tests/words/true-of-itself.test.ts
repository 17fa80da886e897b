/** What the paper says of its own figures is so: whose they are, for which hours, with what they were reckoned and without what. */
import { readFile } from 'node:fs/promises';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { unnamedIn } from '../../src/i18n/building-name.ts';
import { barOf } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { MapSheet } from '../../src/report/map-sheet.tsx';
import type { ReportProps } from '../../src/report/report-part.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { caseOn, type DrawnCase, bare as drawnBare } from './drawn-case.ts';
import { pagesIn } from './pages.ts';
import { paperIn } from './paper-in.ts';

const answered = {
  ...drawnBare,
  open: { ...drawnBare.open, sharedEntrance: false, dwellingBeside: false, vehicleApproach: 'none' },
} as const;
const orange = caseOn(demo('demo-orange'), { ...answered, tips: true });
const planned = caseOn(demo('demo-orange'), { ...answered, plan: 'first package' });
const red = caseOn(demo('demo-red'), { ...answered, tips: true });
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');
const chapter = (html: string, from: string, to: string) => plain(html.slice(html.indexOf(from), html.indexOf(to)));
const zones = [
  { zone: 'glass-room', reachM: 22 },
  { zone: 'debris', reachM: 32 },
].map((properties) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Polygon' as const, coordinates: [] },
}));

it('on the bar of a reason number and limit stand on one scale, however many times the limit it is', () => {
  for (const times of [0.5, 2, 4, 9.1, 33]) {
    const { limit, fill } = barOf(times);
    expect(fill / limit).toBeCloseTo(times);
    expect(fill).toBeLessThanOrEqual(100);
  }
  expect(barOf(2).limit).toBe(25);
});

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('figures of pieces say that a measure that only a report can answer for is not in them, once where they are and not in a caption', async () => {
    const { paper, words } = await paperIn(tongue);
    const { r, c } = words;
    const shell = planned.scene.measures.filter((id) =>
      releasedModels.measures.some((one) => one.id === id && one.effect?.kind === 'report'),
    );
    expect(shell.length).toBe(1);
    const names = shell.map((id) => `“${r.measures[id]?.name}”`);
    const said = `${c.without.said('both', names)} ${c.without.report}`;
    const one = told(planned.scene, releasedModels, { scenario: null, level: 'design' });
    if (!one) throw new Error('nothing is told');
    const html = paper(planned, { told: { low: one, design: one, high: one } });
    expect(chapter(html, '<h2>6 ', '<h2>7 ').split(said).length).toBe(2);
    expect(
      [...html.matchAll(/<caption>([\s\S]*?)<\/caption>/g)].map(([, text = '']) => plain(text)).join(),
    ).not.toContain(said.slice(0, -1));
    const after = chapter(html, '<h2>9 ', '<h2>10 ');
    expect(after).toContain(said);
    // No figure stands there as if the measure had changed nothing.
    expect(after).toContain(r.noFigure);
    expect(after).not.toMatch(/1 (?:per|to) [\d.,]+ m²\s+(?:blijft zo|stays so)/);
    // Above annex B, and at the two figures that lack it: houses and pieces.
    expect(plain(html.slice(html.indexOf('<h2>B '))).split(said).length).toBe(4);
    // Nothing of the kind where there is no such measure, and outside, where it is in no plan.
    const { measures } = planned.scene;
    const others = { ...planned, scene: { ...planned.scene, measures: measures.filter((id) => !shell.includes(id)) } };
    expect(plain(paper(others))).not.toContain(said.slice(0, -1));
    expect(plain(paper({ ...planned, open: orange.open }, { scope: 'public' }))).not.toContain(said.slice(0, -1));
  });

  it('page one of the internal version says for which hours the colour holds, as the public one does', async () => {
    const { paper, words } = await paperIn(tongue);
    const { grounds } = words.r;
    for (const scope of ['internal', 'public'] as const)
      for (const one of [orange, red]) {
        const html = paper(one, { scope });
        const first = plain(html.slice(0, html.indexOf('<h2>1 ')));
        expect(first.replaceAll(/\s+/g, ' ')).toContain(
          `${grounds.holdsFor} ${grounds.hours[one.scene.answers.exposure]}`,
        );
      }
  });

  it('a sheet with the map alone says in which version it is, and whose its figures are', async () => {
    const { words } = await paperIn(tongue);
    const sheet = ({ dossier, scene, assessment, before, open }: DrawnCase, scope: ReportProps['scope']) =>
      plain(
        renderToString(
          h(MapSheet, {
            ...words,
            f: formatFor(tongue),
            scope,
            dossier,
            scene,
            assessment,
            before,
            open: open && { assessment: open, told: null },
            reportNumber: 'RN-7K2M-Q0XD',
            models: releasedModels,
            date: '',
            link: '',
          }),
        ),
      );
    const { sheetScopes } = words.r;
    expect(sheet(orange, 'public')).toContain(sheetScopes.public);
    expect(sheet(orange, 'internal')).toContain(sheetScopes.internal);
    expect(sheet(orange, 'internal')).not.toContain(sheetScopes.public);
  });

  it('distances for neighbours stand in the public version alone, and the internal one says so', async () => {
    const { paper, words } = await paperIn(tongue);
    const { r } = words;
    const near = (html: string) => {
      const from = html.indexOf(r.grounds.neighboursTitle);
      return from < 0 ? '' : plain(html.slice(from, html.indexOf('<h2>7 ')));
    };
    const given = (one: DrawnCase, reachM: number) => ({
      ...one.assessment,
      zones: {
        type: 'FeatureCollection' as const,
        features: zones.map((zone) => ({ ...zone, properties: { ...zone.properties, reachM } })),
      },
    });
    const one = { ...orange, assessment: given(orange, 22), open: given(orange, 63) };
    expect(near(paper(one, { scope: 'public' }))).toContain('63');
    // Inside no second figures stand under that title, whatever is at hand there.
    const inside = near(paper(one));
    expect(inside).toContain(r.neighboursPublic);
    expect(inside).not.toMatch(/\d/);
    expect(near(paper({ ...one, open: null }))).toBe(inside);
  });

  it('outside a count beside the colour says that it is the most, and no sentence says that nothing can change the colour', async () => {
    const { paper, words } = await paperIn(tongue);
    const { r } = words;
    const outside = plain(paper(orange, { scope: 'public' }));
    expect(outside).toContain(r.open.weighing);
    expect(plain(paper(orange))).not.toContain(r.open.weighing);
    expect(outside).toContain(r.open.nothingDecides);
    expect(r.open.nothingDecides).toMatch(
      tongue === 'nl' ? /opgezocht.*kan de kleur/s : /looked up.*can still change/s,
    );
  });

  it('the sentence of a decision points to nothing that its reader may not see, and counts as the public version does', async () => {
    const { paper, words } = await paperIn(tongue);
    const { d, r } = words;
    for (const route of ['opa', 'bopa', 'apv', 'privaat', 'vooroverleg'] as const)
      expect(d[route].orange('x', 'y')).not.toMatch(/interne versie|internal version/);
    const open = {
      ...orange.assessment,
      criteria: orange.assessment.criteria.map((one) =>
        one.id === 'C-GLI' ? { ...one, state: 'pending' as const } : one,
      ),
    };
    const one = { ...orange, open };
    const count = (state: string) => new Set(open.criteria.filter((c) => c.state === state).map(({ id }) => id)).size;
    expect(count('pending')).toBe(1);
    const all = count('unmet') + count('pending');
    expect(plain(paper(one, { scope: 'public' }))).toContain(r.open.count(all));
    const text = plain((await pagesIn(tongue))(one).decision);
    expect(text).toContain(d.text.fails(all - 1, false));
    expect(text).toMatch(new RegExp(`(?:ten hoogste|at most) ${all} (?:openbare eisen|public criteria)`));
  });

  it('what is confidential begins on a sheet of its own', async () => {
    const { paper } = await paperIn(tongue);
    const html = paper(orange);
    expect(html.match(/<section class="report-annex report-apart">/g)).toHaveLength(1);
    expect(await readFile('src/report/first-page.css', 'utf8')).toMatch(/^\.report-apart \{\n {2}break-before: page;/m);
  });

  it('a word of the calculation is explained where it stands', async () => {
    const { paper, words } = await paperIn(tongue);
    const text = plain(paper(orange));
    const { word, is, seed, drawn } = {
      nl: { word: 'rekenlading', is: /rekenlading is de lading waarmee/, seed: 'startgetal', drawn: /dit getal loot/ },
      en: {
        word: 'design charge',
        is: /design charge is the charge/i,
        seed: 'start number',
        drawn: /draws the same values/,
      },
    }[tongue];
    expect(text).toContain(word);
    expect(text).toMatch(is);
    expect(text).toContain(seed);
    expect(text).toMatch(drawn);
    for (const one of [words.r.tipping.charge('x', '2'), words.r.chargeClasses]) expect(one).toMatch(is);
  });

  it('what was read and does not count is said below the count of what was read', async () => {
    const { paper, words } = await paperIn(tongue);
    const { dossier } = orange;
    const [building] = dossier.surroundings.buildings;
    if (!building) throw new Error('no building');
    const surroundings = {
      ...dossier.surroundings,
      ledger: [{ source: 'x', records: 3, used: 3, setAside: [], open: [] }],
    };
    const of = (notInUse: (typeof building)[]) =>
      plain(paper({ ...orange, dossier: { ...dossier, surroundings: { ...surroundings, notInUse } } }));
    expect(of([building, building])).toContain(words.r.setApart(2));
    expect(of([])).not.toContain(words.r.setApart(2));
    // Records are joined into buildings, and a ledger may be one of addresses: buildings are counted here, of no record.
    for (const count of [1, 2]) expect(words.r.setApart(count)).not.toMatch(/regel|record/i);
  });

  it('a colour that mostly stays and turns by little pressure says why both are so', async () => {
    const { paper, words } = await paperIn(tongue);
    const point = { input: 'loadFactor', from: null, to: 1.2, verdict: 'red' as const, receptor: null, sentence: '' };
    const confidence = { green: 0, orange: 0.85, red: 0.15, undetermined: 0 };
    const of = (input: string) =>
      plain(
        paper({ ...orange, assessment: { ...orange.assessment, confidence, tippingPoints: [{ ...point, input }] } }),
      );
    expect(of('loadFactor')).toContain(words.r.loadCounted);
    expect(of('pieces')).not.toContain(words.r.loadCounted);
  });

  it('on the map a building without an address is called by how far it lies, as in the tables', async () => {
    const { paper, words } = await paperIn(tongue);
    const { buildings } = orange.scene;
    const bare = { ...orange.scene, buildings: buildings.map((one) => ({ ...one, address: null, name: null })) };
    const html = paper({ ...orange, scene: bare });
    const said = [...html.matchAll(/figure-unnamed"[^>]*>([^<]*)</g)].map(([, text = '']) => text);
    expect(said.length).toBeGreaterThan(4);
    const around = { ...bare, receptors: orange.assessment.receptors };
    const called = unnamedIn(around, words.t, words.f).map(({ text }) => text);
    for (const one of said) expect(called.map(plain)).toContain(plain(one));
    const addressed = { ...orange.scene, buildings: buildings.map((one) => ({ ...one, address: 'Marktstraat 1' })) };
    expect(paper({ ...orange, scene: addressed })).not.toContain('figure-unnamed');
  });

  it('what nobody chose stands in the annex as filled in beforehand', async () => {
    const { paper, words } = await paperIn(tongue);
    const { a, t } = words;
    const { dossier } = orange;
    const variants = dossier.variants.map((one) => ({
      ...one,
      machines: one.machines.map((machine) => ({ ...machine, prefilled: ['siting', 'functions'] as const })),
      prefilled: ['exposure'] as const,
    }));
    const html = paper({ ...orange, dossier: { ...dossier, variants } });
    const answers = chapter(html, 'A.1 ', 'A.3 ');
    const night = (await fetched(tongue, 'report')).steps.surroundings[orange.scene.answers.exposure];
    for (const said of [t.siting[orange.scene.machines[0]?.siting ?? 'gevel'], night])
      expect(answers).toContain(a.prefilled(said));
    expect(answers.split(a.prefilled('')).length).toBe(4);
    expect(chapter(paper(orange), 'A.1 ', 'A.3 ')).not.toContain(a.prefilled(''));
  });
});
