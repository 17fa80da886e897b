/** The ways that only who uses the keyboard takes. */
import type { Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { closeBrowser, visit, wide } from './browser.ts';
import { openLittle, step } from './driver.ts';

afterAll(closeBrowser);

const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

it('from every step to any other in a few keys, and from the begin of the page over the map', async () => {
  const officer = await visit(wide);
  const { page } = officer;
  await openLittle(page, 'oranje', 'Marktstraat 62');
  const names = Object.values(nl.steps);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const current = () => page.evaluate(() => document.activeElement?.closest('.steps [aria-current]') !== null);
  const toSteps = async () => {
    expect(await focused()).toBe(labelsNl.ui.toSteps);
    const box = await page.locator('.skip:focus').boundingBox();
    expect(box && box.y >= 0 && box.x >= 0, 'in view').toBe(true);
    await press(page, 'Enter');
    expect(await current()).toBe(true);
  };
  await step(page, names[0] ?? '').click();
  for (const [i, name] of names.entries()) {
    const here = page.getByRole('region', { name, exact: true });
    await here.getByRole('button', { name: labelsNl.ui.toSteps }).waitFor();
    await here.focus();
    await press(page, 'Tab');
    await toSteps();
    const next = (i + 1) % names.length;
    await press(page, next > i ? 'Tab' : 'Shift+Tab', Math.abs(next - i));
    expect(await focused()).toContain(names[next]);
    await press(page, 'Enter');
  }
  await page.locator('.brand').focus();
  await press(page, 'Tab');
  await toSteps();
  expect(await officer.axe()).toEqual([]);
  await page.goto(page.url().replace(/[^/]+$/, 'uitleg'));
  await page.locator('main.table-screen').waitFor();
  expect(await page.getByRole('button', { name: labelsNl.ui.toSteps }).count()).toBe(0);
  expect(officer.problems).toEqual([]);
  await officer.close();
});
