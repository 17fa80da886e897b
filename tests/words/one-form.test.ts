/** One measure is told in one form, wherever it stands: pieces, glass and chances as their limit is told, on every screen and in every version. */
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { chanceOf } from '../../src/i18n/chances.ts';
import { densityText } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { type Tongue, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

/** Another form of the same measure. */
const others: Readonly<Record<Tongue, readonly RegExp[]>> = {
  nl: [
    /\d per m²/,
    /\d m in de kamer|voorbij \d|verder dan 1 m\b|tot \d m de kamer/,
    /\d op 10\b/,
    /\b1 op (?:\d\d?|100)(?![\d.])/,
  ],
  en: [
    /\d per m²/,
    /beyond \d m\b|no farther than 1 m\b|up to \d m into/,
    /\d in 10\b/,
    /\b1 in (?:\d\d?|100)(?![\d,])/,
  ],
};
/** Of the chance of one in a hundred itself a limit is told. */
const limitOf = { nl: /kans 1 op 100/g, en: /chance 1 in 100/g } as const;

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('no screen and no version tells pieces, glass or a chance in another form', async () => {
    const drawnPages = await pagesIn(tongue);
    const cases = [
      ...draw(97, 4).map(caseOf),
      ...['demo-orange', 'demo-red'].map((id) => caseOn(demo(id), { ...bare, shares: [0, 0.004, 0.05] })),
    ];
    let told = 0;
    for (const one of cases)
      for (const [page, drawn] of Object.entries(drawnPages(one)))
        for (const html of [drawn].flat()) {
          const text = textOf(String(html)).replaceAll('\u00a0', ' ').replaceAll(limitOf[tongue], '');
          told += (text.match(/\b1 per [\d.,]+ m²/g) ?? []).length;
          for (const form of others[tongue]) {
            const at = text.search(form);
            expect(at < 0 ? '' : text.slice(Math.max(0, at - 40), at + 40), `${page} ${form}`).toBe('');
          }
        }
    expect(told).toBeGreaterThan(20);
  });

  it('pieces that lie close are one per so much, never nought, and a chance of a hundredth or more is so many in a hundred', async () => {
    const f = formatFor(tongue);
    const { ui } = await fetchedInFull(tongue);
    const limit = densityText(releasedModels.policy.debrisPerM2.value, { ui }, f);
    const form = /^1 per [\d.,]+ m²$/;
    expect(limit.replace('\u00a0', ' ')).toMatch(form);
    for (const density of [0.002, 0.02, 0.5, 1, 1.5, 9, 12, 40, 99, 140]) {
      const said = densityText(density, { ui }, f).replace('\u00a0', ' ');
      expect(said).toMatch(form);
      expect(said).toMatch(/per [\d.,]*[1-9]/);
    }
    const c = await fetched(tongue, 'consequences');
    for (const chance of [0.01, 0.016, 0.05, 0.2, 0.3, 0.63, 0.89])
      expect(c.chanceShort(chanceOf(chance), f.number)).toMatch(/^\d+ (?:op|in) 100$/);
    expect(c.chanceShort(chanceOf(0.016), f.number)).toMatch(/^2 /);
    expect(c.chanceShort(chanceOf(0.001), f.number)).toMatch(/^1 (?:op|in) 1[.,]000$/);
  });
});
