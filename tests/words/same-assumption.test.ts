/** Two sentences or tables about one harm reckon with the same glass and the same plan, and each says so. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { planned } from '../../src/engine/assessment/assessed.ts';
import { told } from '../../src/engine/consequences/told.ts';
import { severity } from '../../src/engine/criteria/reading.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { worstFirst } from '../../src/report/consequences-text.tsx';
import { Consequences } from '../../src/report/report-consequences.tsx';
import type { Part } from '../../src/report/report-part.ts';
import { block, demo, scene } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const holding = releasedModels.measures.flatMap(({ id, effect }) =>
  effect?.kind === 'curtain' || effect?.kind === 'glass' ? [id] : [],
);
const demos = ['demo-green', 'demo-orange', 'demo-red'];
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');
const ofScene = (id: string, measures: readonly string[]) => {
  const one = told(planned({ ...demo(id), measures }, releasedModels), releasedModels, {
    scenario: null,
    level: 'design',
  });
  if (!one) throw new Error('nothing is told');
  return one;
};

it('a shard kills nobody where the table has the glass stay in its frame', () => {
  let [held, flies] = [0, 0];
  for (const id of demos)
    for (const measures of [[], holding])
      for (const { host, hazardClass, shardDeath, buildingId } of ofScene(id, measures).buildings) {
        if (host) continue;
        if (severity(hazardClass) >= severity('3a')) flies += Number(shardDeath > 0);
        else {
          expect([buildingId, shardDeath]).toEqual([buildingId, 0]);
          held++;
        }
      }
  expect(held).toBeGreaterThan(0);
  expect(flies).toBeGreaterThan(0);
});

it('where severe damage is too likely for a house, no building is left out of the worst for its glass', () => {
  const limit = releasedModels.policy.majorDamage.value;
  const others = ofScene('demo-red', []).buildings.filter(({ host }) => !host);
  const whole = others.filter(({ hazardClass }) => hazardClass === '1').slice(0, 2);
  expect(whole).toHaveLength(2);
  const [damaged, spared] = whole.map((one, i) => ({ ...one, house: { ...one.house, major: i === 0 ? limit : 0 } }));
  if (!damaged || !spared) throw new Error('no two buildings');
  const order = worstFirst([...others.filter((one) => !whole.includes(one)), spared, damaged], limit);
  expect(order[0]).toBe(damaged);
  expect(order.indexOf(spared)).toBeGreaterThan(1);
});

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('the sentence for neighbours and the table of who is at home say whether the plan counts', async () => {
    const [g, c] = [await fetched(tongue, 'grounds'), await fetched(tongue, 'consequences')];
    const bareGlass = tongue === 'nl' ? /niet meegeteld/ : /not counted/;
    expect(g.neighbours['glass-room']('63 m')).toMatch(bareGlass);
    const text = async (scope: Part['scope'], measures: readonly string[]) => {
      const one = ofScene('demo-orange', measures);
      return plain(
        renderToString(
          h(Consequences, {
            scope,
            scene: { ...demo('demo-orange'), measures },
            models: releasedModels,
            assessment: { receptors: [], criteria: [] },
            told: { low: one, design: one, high: one },
            c,
            t: await fetchedInFull(tongue),
            r: await fetched(tongue, 'report'),
            f: formatFor(tongue),
            name: String,
          } as unknown as Part),
        ),
      );
    };
    for (const scope of ['public', 'internal'] as const) {
      const [without, withPlan] = [await text(scope, []), await text(scope, holding.slice(0, 1))];
      expect(withPlan).toContain(`${c.atHome.table}. ${c.atHome.counted.plan}`);
      expect(withPlan).not.toContain(c.atHome.counted.none);
      expect(without).toContain(`${c.atHome.table}. ${c.atHome.counted.none}`);
      expect(without).not.toContain(c.atHome.counted.plan);
      expect(without).toContain(c.window.held.none);
      expect(withPlan).toContain(c.window.held.plan);
    }
  });

  it('the table of buildings has the number that decides on damage to houses, and a dash where it is not asked', async () => {
    const [pages, c, t] = [await pagesIn(tongue), await fetched(tongue, 'consequences'), await fetchedInFull(tongue)];
    const f = formatFor(tongue);
    const one = caseOn(
      scene([
        block('across', 99_990, 400_003, 100_010, 400_012, { dwellings: 4 }),
        block('down', 100_030, 400_012, 100_040, 400_020, { dwellings: 2 }),
        block('shop', 100_014, 400_008, 100_020, 400_014, { uses: ['winkelfunctie'], dwellings: 0 }),
      ]),
      bare,
    );
    const whole = { ...one, open: one.assessment };
    const findings = one.assessment.criteria.filter(({ id }) => id === 'C-STR').flatMap((of) => of.findings);
    const failing = new Set(findings.filter(({ met }) => !met).map(({ receptor }) => receptor));
    expect(failing.size).toBeGreaterThan(0);
    const most = (id: string) =>
      Math.max(...findings.filter(({ receptor }) => receptor === id).map(({ value }) => Number(value)));
    const wanted = [...failing].map((id) => f.percent(most(String(id))).replace(/\s?%$/, '')).toSorted();
    for (const page of ['report', 'publicReport'] as const) {
      const html = pages(whole)[page];
      const table = [...html.matchAll(/<table[\s\S]*?<\/table>/g)]
        .map(([found]) => found)
        .find((found) => found.includes(t.ui.throwIn));
      expect(table).toContain(c.buildings.major);
      const rows = [...(table ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
        .slice(1)
        .map(([, row = '']) =>
          [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell).trim()),
        );
      const chip = t.criteria['C-STR'].chip;
      const told = rows.flatMap((cells) => (cells.at(-1)?.includes(chip) ? [cells.at(-2) ?? ''] : []));
      expect(told.length).toBeGreaterThan(0);
      for (const figure of told) expect(wanted).toContain(figure);
      // Nowhere else does it reach the limit.
      for (const cells of rows.filter((row) => !row.at(-1)?.includes(chip))) {
        const figure = cells.at(-2) ?? '';
        expect(figure).toMatch(/^(?:–|< 1|0)$/);
      }
      expect(rows.map((cells) => cells.at(-2))).toEqual(expect.arrayContaining(['–']));
    }
  });

  it('what is asked of a part and is not known is no dash', async () => {
    const [pages, c, t] = [await pagesIn(tongue), await fetched(tongue, 'consequences'), await fetchedInFull(tongue)];
    const one = caseOn(demo('demo-orange'), bare);
    const receptors = one.assessment.receptors.map((of) =>
      of.attached ? { ...of, unknown: [...of.unknown, 'C-STR' as const] } : of,
    );
    const criteria = one.assessment.criteria.map((of) => (of.id === 'C-STR' ? { ...of, findings: [] } : of));
    const html = pages({ ...one, assessment: { ...one.assessment, receptors, criteria } }).report;
    const table = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].find(([found]) => found.includes(t.ui.throwIn))?.[0];
    expect(receptors.some(({ attached }) => attached)).toBe(true);
    expect(table).toContain(`>${c.buildings.unknown}<`);
  });

  it('in the public version a source that was left out says that, and is not called unknown', async () => {
    const [pages, r] = [await pagesIn(tongue), await fetched(tongue, 'report')];
    const one = caseOn(demo('demo-orange'), bare);
    const receipt = {
      ...one.assessment.receipt,
      sources: [{ name: 'Bron', reference: '', retrieved: '2026-11-22', count: 3, sha256: null }],
    };
    const assessment = { ...one.assessment, receipt } as typeof one.assessment;
    const { report, publicReport } = pages({ ...one, assessment, open: assessment });
    const where = (html: string) => plain(/class="report-address">([^<]*)</.exec(html)?.[1] ?? '');
    expect(where(publicReport)).toBe(r.inAnnex);
    expect(where(report)).toBe(r.unknownPlace);
  });
});
