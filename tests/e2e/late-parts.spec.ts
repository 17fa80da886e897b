/**
 * A slow line: each part that is fetched when it is asked for comes two seconds late, by turns, and the officer walks on by keyboard.
 * What has the focus keeps it, and no press is lost. The gate takes one part; `npm run browsers` every one that a walk asks for.
 */
import type { Locator } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type Visit, visit } from './browser.ts';
import { settled, step } from './driver.ts';
import { isWhole } from './part-of.ts';

afterAll(closeBrowser);

const lateMs = 2000;
/** The whole takes half a minute for each part on a busy machine. */
const wholeMs = 30 * 60_000;
/** Asked for halfway. */
const inTheGate = ['measures-step'];
const nameOf = (url: string): string => /assets\/(.+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? '';

/** Stands on it and presses; then, when all is there, the focus stands there still, or on what came of it. */
async function pressOn(officer: Visit, what: Locator, comes: Locator, came: () => Promise<void>): Promise<string[]> {
  const { page } = officer;
  // Nobody presses what is not seen yet.
  await what.waitFor();
  await what.focus();
  await what.evaluate((one) => one.setAttribute('data-pressed', ''));
  await page.keyboard.press('Enter');
  await comes.waitFor();
  await came();
  // A screen that comes may take the focus along a moment after it is seen.
  let strayed: string[] = [];
  for (let i = 0; i < 20; i++) {
    strayed = await comes.evaluate((made) => {
      const pressed = document.querySelector('[data-pressed]');
      const here = document.activeElement;
      if (here === pressed || (!pressed && here?.closest('main'))) return [];
      // Where the way goes on the focus goes along, and where an answer came to that.
      if (here?.matches('.step, #main') || (here?.closest('main') && here.contains(made))) return [];
      return [`from ${pressed?.textContent?.slice(0, 30) ?? 'what is gone'} to ${here?.tagName}.${here?.className}`];
    });
    if (strayed.length === 0) break;
    await page.waitForTimeout(250);
  }
  await page.evaluate(() => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'));
  return strayed;
}

/** From the front door to the report. @returns where the focus went astray */
async function walk(officer: Visit, came: () => Promise<void>): Promise<string[]> {
  const { page } = officer;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const strayed: string[] = [];
  const press = async (what: Locator, comes: Locator) => {
    strayed.push(...(await pressOn(officer, what.first(), comes.first(), came)));
  };
  await press(button('Voorbeeld oranje'), page.locator('.step'));
  await settled(page, /^Oranje/);
  await press(page.locator('.step summary', { hasText: 'formule en bron' }), page.locator('.step details[open]'));
  await press(step(page, 'Maatregelen'), page.getByRole('heading', { name: 'Wat maakt het groen' }));
  await press(button('Neem pakket 1'), button('Haal maatregelen uit het plan'));
  await press(step(page, 'Rapport'), button('Open het rapport'));
  await press(button('Open het rapport'), page.getByRole('heading', { level: 1, name: /Beoordeling geldautomaat/ }));
  return strayed;
}

/** Every part that a walk asks for, none of them late: nothing goes astray there either. */
async function partsOfWalk(): Promise<readonly string[]> {
  const first = await visit();
  const { page } = first;
  await page.waitForLoadState('load');
  const atOnce = new Set(
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('script[src], link[rel=modulepreload]')].map(
        (one) => (one as HTMLScriptElement).src || (one as HTMLLinkElement).href,
      ),
    ),
  );
  expect(await walk(first, async () => undefined)).toEqual([]);
  const parts = [...new Set(first.scripts.filter((url) => !atOnce.has(url)).map(nameOf))].filter(Boolean);
  expect(first.problems).toEqual([]);
  await first.close();
  expect(parts.length).toBeGreaterThan(10);
  return parts;
}

describe('a part that comes late', () => {
  it(
    'moves no focus and loses no press on the way to the report',
    async () => {
      const strayed: Record<string, readonly string[]> = {};
      for (const part of isWhole ? await partsOfWalk() : inTheGate) {
        const officer = await visit();
        // What does not come of a press is known long before the patience of other waits ends.
        officer.page.setDefaultTimeout(20_000);
        let [held, asked] = [Promise.resolve(), false];
        await officer.page.route(new RegExp(`assets/${part}-[\\w-]{8}\\.js$`), async (route) => {
          asked = true;
          held = new Promise((done) => setTimeout(done, lateMs));
          await held;
          await route.continue();
        });
        await officer.page.reload();
        const found = await walk(officer, async () => {
          await held;
          await officer.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
        }).catch((error: Error) => [`a press was lost: ${error.message.split('\n')[0]}`]);
        if (found.length > 0) strayed[part] = found;
        if (officer.problems.length > 0) strayed[`${part}, as it says`] = officer.problems;
        if (!asked) strayed[`${part}, never`] = ['is asked for'];
        await officer.close();
      }
      expect(strayed).toEqual({});
    },
    wholeMs,
  );
});
