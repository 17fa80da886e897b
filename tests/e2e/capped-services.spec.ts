/** A WFS that gives fewer rows than it is asked for, or moves them between two pages, as the browser meets it. */
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { services, x, y } from './town-services.ts';

afterAll(closeBrowser);

const shed = (i: number) => {
  const [west, south] = [x - 180 + 3 * (i % 40), y - 200 + 3 * Math.floor(i / 40)];
  return {
    type: 'Feature',
    properties: {
      identificatie: `03631000${String(20_000_000 + i)}`,
      status: 'Pand in gebruik',
      bouwjaar: 1990,
      gebruiksdoel: 'industriefunctie',
      aantal_verblijfsobjecten: 1,
    },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + 2, south],
          [west + 2, south + 2],
          [west, south + 2],
          [west, south],
        ],
      ],
    },
  };
};
const rows = Array.from({ length: 1310 }, (_, i) => shed(i));

/** The panden of the BAG in pages, without a count. @param shift by how many rows each question finds them moved */
async function capped(page: Page, cap: number, shift: number): Promise<string[]> {
  const asked: string[] = [];
  await services(page);
  await page.route(/bag\/wfs.*bag:pand|bag\/ogc.*collections\/pand/, async (route) => {
    const url = new URL(route.request().url());
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    // The other door is shut: only this one can prove anything.
    if (url.href.includes('/ogc/') || url.searchParams.has('resultType'))
      return route.fulfill({ status: 400, headers });
    asked.push(url.href);
    const from = Number(url.searchParams.get('startIndex')) + shift * asked.length;
    const count = Math.min(cap, Number(url.searchParams.get('count')));
    return route.fulfill({
      headers,
      body: JSON.stringify({ type: 'FeatureCollection', features: rows.slice(from, from + count) }),
    });
  });
  return asked;
}

async function opened(cap: number, shift: number) {
  const officer = await visit();
  const asked = await capped(officer.page, cap, shift);
  await officer.page.getByRole('combobox', { name: 'Adres' }).fill(`${x.toFixed(1)} ${y.toFixed(1)}`);
  await officer.page.getByRole('button', { name: 'Zet op de kaart' }).click();
  await officer.page.locator('.building').first().waitFor();
  const said = officer.page.getByText('Niet alle panden zijn binnengekomen');
  // Said at once or not at all: what is on its way is waited for where it must come.
  if (shift > 0) await said.first().waitFor();
  const missing = await said.count();
  await officer.close();
  return { asked: asked.length, missing };
}

describe('a WFS that gives no more at a time than', () => {
  it.each([
    [300, 6],
    [999, 3],
  ])('%i rows is read to its end', async (cap, pages) => {
    expect(await opened(cap, 0)).toEqual({ asked: pages, missing: 0 });
  });

  it('300 rows, and moves them between two pages, is not taken for all there is', async () => {
    const { missing } = await opened(300, 1);
    expect(missing).toBe(1);
  });
});
