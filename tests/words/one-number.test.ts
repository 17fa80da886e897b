/** One fact has one number, whichever page, table or file says it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { policyFigures } from '../../src/engine/models/policy-schema.ts';
import type { HazardClass } from '../../src/engine/scene/assessment.ts';
import { figuresOf } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { limitText } from '../../src/i18n/limit-text.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { throwsIn } from '../../src/i18n/throws.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const cases = [...draw(613, 8).map(caseOf), caseOn(demo('demo-orange'), bare)];
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('an area reaches as far in what neighbours are told on the screen, on paper and on the map', async () => {
    const pages = await pagesIn(tongue);
    const { neighbours } = await fetched(tongue, 'grounds');
    const zones = ['glass-room', 'glass-break', 'debris', 'stray'] as const;
    for (const one of cases)
      for (const reachM of [32.1, 32.5, 33, 0.4]) {
        const features = zones.map((zone) => ({
          type: 'Feature' as const,
          geometry: { type: 'Polygon' as const, coordinates: [] },
          properties: { zone, reachM },
        }));
        const reaching = { ...one.assessment, receptors: [], zones: { type: 'FeatureCollection' as const, features } };
        // On paper neighbours are told what the public version says.
        const drawn = pages({ ...one, assessment: reaching, open: reaching });
        for (const zone of zones) {
          const said = plainSpaces(neighbours[zone](`${Math.round(reachM)} m`));
          expect(plainSpaces(textOf(drawn.table))).toContain(said);
          expect(plainSpaces(textOf(drawn.publicReport))).toContain(said);
        }
      }
  });
});

it('glass that is held comes no farther in any table than its class says', () => {
  const holding = releasedModels.measures.flatMap(({ id, effect }) =>
    effect?.kind === 'curtain' || effect?.kind === 'glass' ? [id] : [],
  );
  expect(holding.length).toBeGreaterThan(1);
  let held = 0;
  const scene = demo('demo-orange');
  for (const measures of [[], ...holding.map((id) => [id]), holding]) {
    const { assessment } = caseOn({ ...scene, measures }, bare);
    const throwM = throwsIn(assessment.criteria);
    for (const one of assessment.receptors) {
      const classes = assessment.criteria.flatMap(({ findings }) =>
        findings.flatMap(({ receptor, extra, value }) =>
          receptor === one.buildingId && extra?.['throwM'] !== undefined ? [String(value)] : [],
        ),
      );
      const all = classes.length > 0 ? classes : [one.hazardClass];
      const mostM = Math.max(
        ...all.map((of) => ({ 1: 0, 2: 0, '3a': 1, '3b': 3 })[of as '1'] ?? Number.POSITIVE_INFINITY),
      );
      if (one.roomThrowM > mostM) held++;
      expect(throwM(one), `${one.buildingId} ${all.join()}`).toBeLessThanOrEqual(mostM);
    }
  }
  expect(held).toBeGreaterThan(0);
});

it.each(['nl', 'en'] as const)(
  'a report is dated as a person writes it, on the screen and on paper, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const scene = demo('demo-orange');
    const reports = [
      { criteria: ['C-ADJ', 'C-DEB'], kind: 'rapport', role: 'constructeur', number: 'R-1', date: '2026-11-01' },
    ] as const;
    const drawn = pages(caseOn({ ...scene, answers: { ...scene.answers, reports } } as never, bare));
    for (const page of [drawn.grounds, drawn.report]) {
      const text = plainSpaces(textOf(page));
      expect(text).toMatch(tongue === 'nl' ? /R-1, 1 november 2026/ : /R-1, 1 November 2026/);
      expect(text).not.toMatch(/R-1, 2026-/);
    }
  },
);

it.each(['nl', 'en'] as const)(
  'a limit reads as where it stands beside its number, and so do the ends it may have, in %s',
  async (tongue) => {
    const [t, f] = [await fetchedInFull(tongue), formatFor(tongue)];
    const { policy } = releasedModels;
    const said = (name: keyof typeof policy) => {
      const limit = policy[name] as { value: number; unit: string; range?: readonly number[] } | HazardClass;
      return typeof limit === 'string'
        ? [limitText(name, limit, 'class', t, f)]
        : [limit.value, ...(limit.range ?? [])].map((value) => limitText(name, value, limit.unit, t, f));
    };
    const beside = (value: number | string, unit: string) =>
      figuresOf({ receptor: null, value, limit: value, unit } as Parameters<typeof figuresOf>[0], t, f).limit;
    expect(said('vulnerableBound')[0]).toBe(beside(policy.vulnerableBound.value, '1'));
    for (const text of said('debrisPerM2')) expect(text).toMatch(/^1 (?:per|in|for each) [\d.,]+ m²$/);
    expect(said('hazardKwetsbaar')).toEqual([beside(policy.hazardKwetsbaar, 'class')]);
    for (const name of policyFigures)
      for (const text of said(name)) {
        expect(text, name).not.toMatch(/</);
        // A chance is no more than all of a hundred, and only a chance is one.
        const [, chance] = /(?:kans|chance) (\S+) (?:op|in) 100/.exec(text) ?? [];
        if (chance) expect(Number(chance.replace(',', '.')), name).toBeLessThanOrEqual(100);
      }
    // The page of the policy draws each with that function, and writes none itself.
    const page = readFileSync('src/app/work/outcome/limits-table.tsx', 'utf8');
    expect(page).toContain('limitText(');
    expect(page).not.toMatch(/f\.(?:precise|number|percent)\(|t\.hazard/);
  },
);
