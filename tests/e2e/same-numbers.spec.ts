import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { leidsestraat } from '../bench/scenes.ts';
import { demo } from '../engine/scenes.ts';
import { asItComes, closeBrowser, type Visit, visit, wide } from './browser.ts';
import { answerTo, referencesAnswered } from './engine-in-browser.ts';

/** Node and browsers differ in the last bit of `Math.exp` and its kin; after the one rounding at the door nothing may. */
describe('a browser and Node give the same numbers', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(wide, asItComes);
    const made = (await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: resolve(import.meta.dirname, 'engine-in-browser.ts'), formats: ['es'], fileName: 'engine' },
      },
    })) as Rolldown.RolldownOutput[];
    const code = made[0]?.output[0]?.code ?? '';
    expect(code.length).toBeGreaterThan(50_000);
    // A page of its own: the site's policy allows no script from outside.
    await here.page.goto('about:blank');
    await here.page.addScriptTag({ content: code, type: 'module' });
    await here.page.waitForFunction(() => 'answerTo' in globalThis);
  });
  afterAll(async () => {
    await here?.close();
    await closeBrowser();
  });

  const inBrowser = (page: Page, scene: Scene) =>
    page.evaluate((given) => (Reflect.get(globalThis, 'answerTo') as (scene: Scene) => string)(given), scene);

  it.each(['demo-green', 'demo-orange', 'demo-red'])(
    '%s: verdict, figures, zones, consequences and samples',
    async (id) => {
      const scene = demo(id);
      expect(JSON.parse(await inBrowser(here.page, scene))).toEqual(JSON.parse(answerTo(scene)));
    },
  );

  const recorded = leidsestraat(3);
  it.skipIf(typeof recorded === 'string')(
    'the densest street of the recorded file (skipped where it is absent)',
    async () => {
      if (typeof recorded === 'string') return;
      const scene = { ...recorded.scene, machines: recorded.positions.slice(1, 2) };
      expect(JSON.parse(await inBrowser(here.page, scene))).toEqual(JSON.parse(answerTo(scene)));
    },
  );

  it('every reference point through its door', async () => {
    const there = await here.page.evaluate(() => (Reflect.get(globalThis, 'referencesAnswered') as () => string)());
    expect(JSON.parse(there)).toEqual(JSON.parse(referencesAnswered()));
  });
});
