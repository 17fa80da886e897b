import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { draws } from '../draws.ts';
import { block, scene } from '../engine/scenes.ts';
import { questionOf } from '../sensitivity/evidence.ts';
import { questionsPage, sensitivityPage } from '../sensitivity/pages.ts';
import { figuresOf, moved, nameOf, tornado } from '../sensitivity/tornado.ts';

describe('which numbers decide', () => {
  const figures = figuresOf(releasedModels);
  const charge = figures.find((one) => nameOf(one, releasedModels) === 'scenarios vast-standaard chargeKgTnt');

  it('knows every number that may differ, by a name of its own, and moves no other', () => {
    const names = figures.map((one) => nameOf(one, releasedModels));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(70);
    for (const one of figures) {
      const set = moved(releasedModels, one, (one.range as readonly [number, number])[0]);
      const differs = figuresOf(set).filter((two, i) => two.value !== figures[i]?.value);
      expect(differs.length).toBeLessThanOrEqual(1);
    }
  });

  it('sees that a heavier charge never makes a colour milder, and that it decides', () => {
    expect(charge?.range).toEqual([0.7, 3.5]);
    // Green by itself, orange by homes across the street: `npm run sensitivity` takes the towns.
    const streets = [scene([]), scene([block('across', 99_990, 400_012, 100_010, 400_022)])];
    const step = Math.ceil(figures.length / draws(30, figures.length));
    const some = figures.filter((one, i) => i % step === 0 || one === charge);
    const bars = [...tornado(streets, releasedModels, some)];
    const bar = bars.find(({ place }) => place.path.join() === charge?.path.join());
    expect(Object.keys(bar?.high.flips ?? {})).not.toContain('orange → green');
    expect(bars.some(({ low, high }) => low.criteria + high.criteria > 0)).toBe(true);
    const tried = { bars, scenes: 2, colours: { green: 1, orange: 1 }, absent: [] };
    expect(sensitivityPage(tried, releasedModels)).toContain(releasedModels.id);
    expect(questionsPage(tried, releasedModels)).toMatch(/1\. \*\*/);
  }, 120_000);

  it('the pages are of this model set, and each assumption among the ten heaviest has its question', () => {
    const page = readFileSync('docs/gevoeligheid.md', 'utf8');
    expect(page).toContain(`\`${releasedModels.id}\``);
    const top = page.slice(page.indexOf('## De tien'), page.indexOf('## Wat ze'));
    const rows = [...top.matchAll(/^\| \d+ \| `([^`]+)` \|[^|]*\| ([^|]*) \|/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [, name = '', kind] of rows)
      if (kind?.trim() === 'aanname') expect([name, questionOf(name)]).not.toEqual([name, null]);
    expect(existsSync('docs/vragen-aan-tno.md')).toBe(true);
  });
});
