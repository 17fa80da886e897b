/** A service that says nothing: what is waited for stands there, and the officer may go on without it. */
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { settled } from './driver.ts';
import { services, x, y } from './town-services.ts';

afterAll(closeBrowser);

/** @param silent addresses that are never answered */
async function ask(page: Page, silent: RegExp): Promise<void> {
  await services(page);
  await page.route(silent, () => new Promise(() => undefined));
  await page.getByRole('combobox', { name: 'Adres' }).fill(`${x.toFixed(1)} ${y.toFixed(1)}`);
  await page.getByRole('button', { name: 'Zet op de kaart' }).click();
}

describe('a service that is silent', () => {
  it('is named, and the work goes on without it when the officer says so', async () => {
    const officer = await visit();
    const { page } = officer;
    await ask(page, /3dbag/);
    await page.getByText('Wordt nog opgehaald: hoogten (3DBAG).').waitFor();
    expect(await officer.axe()).toEqual([]);
    expect(await page.locator('.machine').count()).toBe(0);
    await page.getByRole('button', { name: 'Stop, ik ga verder zonder' }).click();
    await page.locator('.machine').waitFor({ timeout: 8000 });
    await page
      .getByText(/[Hh]oogten/)
      .first()
      .waitFor();
    expect(await page.getByText('Wordt nog opgehaald').count()).toBe(0);
    await officer.close();
  });

  it('that has the panden is stopped with a sentence that says what then', async () => {
    const officer = await visit();
    const { page } = officer;
    await ask(page, /bag:pand|collections\/pand/);
    await page.getByText('Wordt nog opgehaald: panden (PDOK BAG).').waitFor();
    await page.getByRole('button', { name: 'Stop, ik ga verder zonder' }).click();
    await page.getByText('U bent gestopt voordat de panden er waren.').waitFor();
    expect(await page.locator('.machine').count()).toBe(0);
    await officer.close();
  });
});

describe('a part that comes late', () => {
  it('the part that gives screens an address takes the keyboard along of who opened one before it', async () => {
    const officer = await visit();
    const { page } = officer;
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/follow-address[^/]*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.reload();
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).focus();
    await page.keyboard.press('Enter');
    await settled(page, /^Oranje/);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    release();
    await page.waitForURL(/#\/dossier\//);
    await page.waitForFunction(() => document.activeElement?.closest('.step') !== null);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
