import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { toWgs84 } from '../../src/engine/rd.ts';
import type { Building } from '../../src/engine/scene.ts';
import { closeBrowser, visit } from './browser.ts';

afterAll(closeBrowser);

const town: { buildings: Building[]; dossiers: { colour: string; machine: { point: [number, number] } }[] } =
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/demo/lindervoort.json'), 'utf8'));
const [x, y] = town.dossiers.find(({ colour }) => colour === 'orange')?.machine.point ?? [0, 0];

/** The registers as the town would stand in them: same forms as the real services, invented content. */
const panden = town.buildings.map(({ id, footprint, year, uses, units }) => ({
  type: 'Feature',
  properties: {
    identificatie: id,
    status: 'Pand in gebruik',
    bouwjaar: year ?? 1005,
    gebruiksdoel: (uses ?? []).join(','),
    aantal_verblijfsobjecten: units ?? 0,
  },
  geometry: {
    type: 'MultiPolygon',
    coordinates: footprint.map((rings) => rings.map((ring) => [...ring, ring[0]])),
  },
}));
const units = town.buildings.flatMap(({ id, uses, footprint }, i) => {
  const corner = footprint[0]?.[0]?.[0];
  if (!uses || uses.length === 0 || !corner) return [];
  const { lat, lon } = toWgs84(corner[0], corner[1]);
  return [
    {
      type: 'Feature',
      properties: {
        identificatie: `unit-${i}`,
        status: 'Verblijfsobject in gebruik',
        gebruiksdoel: uses.join(','),
        openbare_ruimte: 'Marktstraat',
        huisnummer: i + 1,
        pandidentificatie: id,
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    },
  ];
});
const collection = (features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features, numberMatched: features.length });
const { lat, lon } = toWgs84(x, y);
const address = {
  id: 'adr-1',
  type: 'adres',
  weergavenaam: '<b>Marktstraat</b> 62, 1234AB Lindervoort',
  centroide_ll: `POINT(${lon} ${lat})`,
};

/** Answers for PDOK and 3DBAG; `broken` names a part of an address whose service is out of order. */
async function services(page: Page, broken = 'nothing'): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\/(?:api|service)\.pdok\.nl|^https:\/\/(?:api|data)\.3dbag\.nl/, async (route) => {
    const url = route.request().url();
    asked.push(url);
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    if (url.includes(broken)) return route.fulfill({ status: 400, headers, body: '<html>' });
    if (url.includes('locatieserver'))
      return route.fulfill({ headers, body: JSON.stringify({ response: { docs: [address] } }) });
    if (url.includes('verblijfsobject')) return route.fulfill({ headers, body: collection(units) });
    if (url.includes('3dbag'))
      return route.fulfill({
        headers,
        body: collection(
          town.buildings.map(({ id, heightM }) => ({
            properties: { identificatie: id, b3_h_dak_70p: (heightM ?? 9) + 1, b3_h_maaiveld: 1 },
          })),
        ),
      });
    if (url.includes('bgt')) return route.fulfill({ headers, body: collection([]) });
    return route.fulfill({ headers, body: collection(panden) });
  });
  return asked;
}

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
    await page.getByRole('button', { name: 'Verbindingen' }).click();
    await page.getByRole('button', { name: 'Test nu' }).click();
    await page
      .getByText(/ja, in \d+ ms/)
      .first()
      .waitFor();
    const row = page.getByRole('row', { name: /^3DBAG WFS/ });
    await row.getByText(/nee\. De dienst weigert/).waitFor();
    expect(await row.innerText()).toContain('9 m per pand');
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});
