/** Where a plan was chosen, every chapter of the paper speaks of it, and no cell of a table denies the one beside it. */
import { describe, expect, it } from 'vitest';
import { trailOfBuilding } from '../../src/engine/assessment/explain.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { differenceOf } from '../../src/i18n/plan-marks.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { headlineOf } from '../../src/i18n/verdict-sentences.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { caseOf, caseOn, type DrawnCase, draw, bare as drawnBare } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const bare = {
  ...drawnBare,
  open: { ...drawnBare.open, sharedEntrance: false, dwellingBeside: false, vehicleApproach: 'none' },
} as const;
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');
const alone = (one: DrawnCase): DrawnCase => ({ ...one, open: one.assessment });
const orange = alone(caseOn(demo('demo-orange'), bare));
const taken = alone(caseOn(demo('demo-orange'), { ...bare, plan: 'first package' }));
const drawnCases = draw(411, 24).map(caseOf);

/** The cells of the rows of the table below this caption. */
function rowsUnder(html: string, caption: string): readonly (readonly string[])[] {
  const table = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([one]) => one).find((one) => one.includes(caption));
  return [...(table ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
    .slice(1)
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell).trim()),
    );
}

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('beside the sentence for the decision the internal version says what the plan comes to', async () => {
    const [drawn, t, d] = [await pagesIn(tongue), await fetchedInFull(tongue), await fetched(tongue, 'decision')];
    const beside = (html: string) => {
      const chapter = html.slice(html.lastIndexOf(`<h2>${d.heading}</h2>`));
      return plain(chapter.slice(chapter.indexOf('</blockquote>'), chapter.indexOf('report-sign')));
    };
    const inside = beside(drawn(taken).report);
    expect(inside).toContain(`“${headlineOf(taken.assessment, t)}”`);
    expect(inside).toMatch(/voorschriften[^.]*hoofdstuk 9|conditions[^.]*chapter 9/);
    expect(beside(drawn(orange).report)).toContain(d.inside.noPlan);
    // Whether a plan suffices may hang on what is confidential.
    const outside = drawn(taken).publicReport;
    expect(beside(outside)).not.toMatch(/“|hoofdstuk 9|chapter 9/);
    expect(plain(outside)).not.toContain(d.inside.noPlan);
    // A plan that does not suffice has no conditions yet, and that is said in one way.
    let short = 0;
    for (const one of drawnCases) {
      if (one.scene.measures.length === 0) continue;
      const { report } = drawn(one);
      const said = beside(report);
      expect(said).toContain(`“${headlineOf(one.assessment, t)}”`);
      const conditions = report.includes(`<em>${d.proposal}.</em>`);
      expect(/hoofdstuk 9|chapter 9/.test(said)).toBe(conditions);
      if (!conditions) short++;
    }
    expect(short).toBeGreaterThan(0);
  });

  it('whose consent is asked is counted by building, and each of these is named', async () => {
    const [drawn, t, r] = [await pagesIn(tongue), await fetchedInFull(tongue), await fetched(tongue, 'report')];
    const { report, publicReport } = drawn(taken);
    const counted = /(\d+) (?:andere panden|other buildings)/.exec(plain(report.slice(report.indexOf('<h2>8 '))))?.[1];
    const [before, after] = r.consentAt('#').split('#') as [string, string];
    const named = plain(report).split(before)[1]?.split(after)[0]?.split(', ') ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(named.length).toBe(Number(counted));
    expect(t.ui.consentOf(6)).toMatch(/panden|buildings/);
    expect(plain(report)).toContain(r.consentNote);
    expect(plain(publicReport)).not.toContain(before);
  });

  it('with a plan the map of the first page marks each building where a criterion fails without it', async () => {
    const [drawn, t] = [await pagesIn(tongue), await fetchedInFull(tongue)];
    if (!taken.before) throw new Error('no plan');
    const marks = (html: string) => [...html.matchAll(/class="figure-mark"/g)].length;
    const { report, publicReport, sheet } = drawn(taken);
    const kinds = differenceOf(taken.before, taken.assessment);
    const told = new Set(kinds.values());
    expect(kinds.size).toBeGreaterThan(5);
    // The sheet says which plan that is.
    expect(plain(sheet)).toContain((await fetched(tongue, 'grounds')).planTitle);
    expect(plain(sheet)).toContain(plain(/<dt>Plan<\/dt><dd>([\s\S]*?)<\/dd>/.exec(report)?.[1] ?? 'no plan'));
    for (const page of [report, sheet]) {
      // Each kind once more in the legend.
      expect(marks(page)).toBe(kinds.size + told.size);
      for (const kind of told) expect(plain(page)).toContain(t.changes[kind]);
    }
    expect(marks(drawn(orange).report)).toBe(0);
    // Of a plan that hangs on what is confidential no building is told outside.
    expect(marks(publicReport)).toBe(0);
  });

  it('which pressure the table tells is said, by the names that the trail has for the others', async () => {
    const [r, e] = [await fetched(tongue, 'report'), await fetched(tongue, 'explain')];
    const notes = r.tableNotes.join(' ');
    const { incidentPressureKpa, reflectedPressureKpa, pressureKpa } = e.values;
    for (const name of [incidentPressureKpa, reflectedPressureKpa, pressureKpa])
      expect(notes).toContain(`“${name.replace(', kPa', '')}”`);
    expect(notes).toContain(`“${e.open}”`);
    // As it says: on the facade at its angle, so between the wave itself and a wall straight before it.
    const judged = judge(orange.scene, releasedModels);
    let several = 0;
    for (const one of orange.assessment.receptors) {
      if (one.host || one.unmet.length === 0) continue;
      const steps = trailOfBuilding(judged, one.buildingId);
      const all = (what: string, key: string) =>
        steps.filter((step) => step.what === what).map(({ values }) => Number(values[key]));
      const onPanes = all('pane-load', 'pressureKpa');
      if (onPanes.length === 0) continue;
      several++;
      expect(one.reflectedPressureKpa).toBeGreaterThanOrEqual(Math.max(...onPanes) - 0.01);
      expect(one.reflectedPressureKpa).toBeGreaterThanOrEqual(one.incidentPressureKpa - 0.01);
      all('load', 'reflectedPressureKpa').forEach((straight, i) => {
        if (onPanes[i] !== undefined) expect(onPanes[i]).toBeLessThanOrEqual(straight + 0.01);
      });
    }
    expect(several).toBeGreaterThan(2);
  });

  it('what the plan leaves as it is, is said once', async () => {
    const [drawn, r] = [await pagesIn(tongue), await fetched(tongue, 'report')];
    let same = 0;
    for (const one of [taken, ...drawnCases])
      for (const [, without, withPlan, , outcome] of rowsUnder(drawn(one).report, r.tables.after)) {
        expect(withPlan).not.toBe(without);
        expect(withPlan).not.toBe(outcome);
        if (withPlan === r.unchanged) same++;
      }
    expect(same).toBeGreaterThan(0);
  });

  it('of glass that breaks and stays out of the room a word stands in the table, no nought', async () => {
    const [drawn, r, t, f] = [
      await pagesIn(tongue),
      await fetched(tongue, 'report'),
      await fetchedInFull(tongue),
      formatFor(tongue),
    ];
    let none = 0;
    for (const one of [orange, taken])
      for (const page of ['report', 'publicReport'] as const)
        for (const cells of rowsUnder(drawn(one)[page], t.ui.throwIn)) {
          if (cells.length < 9) continue;
          expect(cells[6]).not.toBe(f.number(0, 1));
          if (cells[6] === t.ui.none) none++;
        }
    expect(none).toBeGreaterThan(2);
    const { report } = drawn(taken);
    expect(plain(report)).toContain(r.noThrowNote);
  });

  it('what it was measured against has a name and a version, wherever it is said', async () => {
    const [drawn, r] = [await pagesIn(tongue), await fetched(tongue, 'report')];
    const { version } = releasedModels.policy;
    const policy = `${r.examplePolicy.name}, ${tongue === 'nl' ? 'versie' : 'version'} ${version}`;
    const { report, publicReport, clipboard } = drawn(orange);
    const against = (html: string) =>
      plain(new RegExp(`<dt>${r.grounds.limitsTitle}</dt><dd>([\\s\\S]*?)</dd>`).exec(html)?.[1] ?? '');
    for (const page of [report, publicReport]) {
      expect(against(page)).toContain(policy);
      expect(against(page)).toContain(r.examplePolicy.owner);
      expect(plain(new RegExp(`<dt>${r.receipt.policy}</dt><dd>([\\s\\S]*?)</dd>`).exec(page)?.[1] ?? '')).toContain(
        policy,
      );
    }
    expect(plain(clipboard)).toContain(policy);
  });
});
