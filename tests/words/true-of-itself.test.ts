/** What the paper says of its own figures is so: whose they are, for which hours, with what they were reckoned and without what. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { MapSheet } from '../../src/report/map-sheet.tsx';
import type { ReportProps } from '../../src/report/report-part.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { caseOn, type DrawnCase, bare as drawnBare } from './drawn-case.ts';
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

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('figures of pieces say that a measure that only a report can answer for is not in them, on each table', async () => {
    const { paper, words } = await paperIn(tongue);
    const { r, c } = words;
    const shell = planned.scene.measures.filter((id) =>
      releasedModels.measures.some((one) => one.id === id && one.effect?.kind === 'report'),
    );
    expect(shell.length).toBe(1);
    const said = c.without(shell.map((id) => `“${r.measures[id]?.name}”`));
    const one = told(planned.scene, releasedModels, { scenario: null, level: 'design' });
    if (!one) throw new Error('nothing is told');
    const html = paper(planned, { told: { low: one, design: one, high: one } });
    expect(chapter(html, '<h2>6 ', '<h2>7 ')).toContain(said.slice(0, -1));
    const after = chapter(html, '<h2>9 ', '<h2>10 ');
    expect(after).toContain(said);
    // No figure stands there as if the measure had changed nothing.
    expect(after).toContain(r.noFigure);
    expect(after).not.toMatch(/1 (?:per|to) [\d.,]+ m²\s+(?:blijft zo|stays so)/);
    expect(plain(html.slice(html.indexOf('<h2>B '))).split(said).length).toBeGreaterThan(3);
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

  it('neighbours are told one distance, whichever version is open, and that the public one is for them', async () => {
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
    const inside = near(paper(one));
    expect(inside).toContain(r.neighboursPublic);
    expect(inside).toContain('63');
    expect(inside).not.toContain('22');
    // Where the public figures are not at hand no others stand under that title.
    const alone = near(paper({ ...one, open: null }));
    expect(alone).toContain(r.neighboursPublic);
    expect(alone).not.toMatch(/\d/);
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

  it('what nobody chose stands in the annex as filled in beforehand', async () => {
    const { paper, words } = await paperIn(tongue);
    const { a, t } = words;
    const { dossier } = orange;
    const variants = dossier.variants.map((one) => ({ ...one, prefilled: ['siting', 'functions', 'exposure'] }));
    const html = paper({ ...orange, dossier: { ...dossier, variants } });
    const answers = chapter(html, 'A.1 ', 'A.3 ');
    const night = (await fetched(tongue, 'report')).steps.surroundings[orange.scene.answers.exposure];
    for (const said of [t.siting[orange.scene.machines[0]?.siting ?? 'gevel'], night])
      expect(answers).toContain(a.prefilled(said));
    expect(answers.split(a.prefilled('')).length).toBe(4);
    expect(chapter(paper(orange), 'A.1 ', 'A.3 ')).not.toContain(a.prefilled(''));
  });
});
