import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { services, x, y } from './town-services.ts';

afterAll(closeBrowser);

describe('an address of the registers', () => {
  it('is found while typing, by keyboard, and opens with everything around it', async () => {
    const officer = await visit();
    const { page } = officer;
    const asked = await services(page);
    await page.getByRole('combobox', { name: 'Adres' }).fill('Marktstr');
    // Imported text is data: the markup of a service is shown, never run.
    await page.getByRole('option', { name: '<b>Marktstraat</b> 62' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.machine').waitFor();
    await page.getByText('© 3DBAG by tudelft3d and 3DGI').waitFor();
    expect(await page.locator('.map-credit').innerText()).toContain('PDOK BAG WFS');
    expect(asked.some((url) => url.includes('/lookup?id=adr-1'))).toBe(true);
    // What leaves the browser: what was typed, and squares of map.
    for (const url of asked) expect(url).toMatch(/locatieserver|bbox=/);
    expect(officer.problems.filter((one) => !one.includes('Failed to load resource'))).toEqual([]);
    await officer.close();
  });

  it('is also a parcel; of a street the map shows the middle, and the officer points', async () => {
    const officer = await visit();
    const { page } = officer;
    const asked = await services(page);
    const field = page.getByRole('combobox', { name: 'Adres' });
    await field.fill('ldv00 b 10');
    await page.getByRole('option', { name: 'Lindervoort B 10 perceel' }).waitFor();
    expect(asked.at(-1)).toContain('q=LDV00-B-10&fq=type%3Aperceel');
    await field.fill('Marktstraat');
    await page.getByRole('option', { name: 'Marktstraat, Lindervoort straat' }).click();
    await page.getByText('Dit is het midden van deze straat of plaats').waitFor();
    await page.locator('path.building').first().waitFor({ state: 'attached' });
    expect(await page.locator('.machine').count()).toBe(0);
    // By keyboard too: the step finds the street among its own addresses, without a service.
    await page.route(/pdok.*locatieserver/, (route) => route.abort());
    await page.getByLabel('plak RD').fill('marktstraat');
    await page.keyboard.press('Enter');
    expect(await page.locator('.machine').count()).toBe(0);
    await page.getByLabel('plak RD').fill('Marktstraat 12');
    await page.keyboard.press('Enter');
    await page.locator('.machine').waitFor();
    await officer.close();
  });

  it.each([
    ['3dbag', 'De hoogten ontbreken'],
    ['bgt', 'De straten van de BGT ontbreken'],
    ['verblijfsobject', 'De adressen zijn niet volledig'],
  ])('goes on without %s, and says so', async (broken, sentence) => {
    const officer = await visit();
    await services(officer.page, broken);
    await officer.page.getByRole('combobox', { name: 'Adres' }).fill(`${x.toFixed(1)} ${y.toFixed(1)}`);
    await officer.page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await officer.page.getByText(sentence).waitFor();
    await officer.page.locator('.machine').waitFor();
    await officer.close();
  });

  it.each([
    ['pand', 'De dienst weigert de vraag'],
    ['locatieserver', 'De dienst weigert de vraag'],
  ])('says what to do when %s fails, and keeps what was typed', async (broken, sentence) => {
    const officer = await visit();
    const { page } = officer;
    await services(page, broken);
    await page.getByRole('combobox', { name: 'Adres' }).fill('Marktstraat 62');
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await page.getByText(sentence).waitFor();
    expect(await page.getByRole('combobox', { name: 'Adres' }).inputValue()).toBe('Marktstraat 62');
    await officer.close();
  });
});

describe('connections', () => {
  it('says of each service whether it answers, and what to do without it', async () => {
    const officer = await visit();
    const { page } = officer;
    await services(page, '3dbag');
    await page.getByRole('link', { name: 'Verbindingen' }).click();
    await page.getByRole('button', { name: 'Test nu' }).click();
    await page
      .getByText(/ja, in \d+ ms/)
      .first()
      .waitFor();
    const row = page.getByRole('row', { name: /^3DBAG WFS/ });
    await row.getByText(/nee\. De dienst weigert/).waitFor();
    expect(await row.innerText()).toContain('de hoogte die het ongunstigst is');
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});
