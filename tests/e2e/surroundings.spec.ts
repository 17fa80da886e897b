import { afterAll, describe, expect, it } from 'vitest';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { closeBrowser, visit } from './browser.ts';
import { services, town, x, y } from './town-services.ts';

afterAll(closeBrowser);

describe('the surroundings of an address', () => {
  it('are confirmed by lasso, counted with what is going up, added to by a second file, judged as dossiers, and seen in Verbindingen', async () => {
    const officer = await visit();
    const { page } = officer;
    await services(page);
    await page.getByRole('combobox', { name: 'Adres' }).fill(`${x.toFixed(1)} ${y.toFixed(1)}`);
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await page.locator('.machine').waitFor();
    await page.getByText('Bouw gestart: 1').waitFor();
    // Water and green of the BGT lie beneath; of the invented town they are in view.
    for (const look of ['water', 'groen']) expect(await page.locator(`.map path.ground-${look}`).count()).toBe(1);
    // The tolerances that make a wall shared, and floors from height, as the model has them.
    const { sharedWallM, sharedWallGapM, floorHeightM } = releasedModels.siting;
    const metres = ({ value }: { value: number }) => formatFor('nl').metres(value);
    await page.getByRole('navigation').getByRole('button', { name: 'Automaat' }).click();
    await page.getByText(`over ${metres(sharedWallM)} of meer binnen ${metres(sharedWallGapM)} van elkaar`).waitFor();
    await page.getByText(`bij ${metres(floorHeightM)} per laag`).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Omgeving' }).click();

    // A lasso on the map: four corners around the machine; what lies in it is confirmed and gets one use at once.
    await page.getByRole('button', { name: 'Kies panden op de kaart' }).click();
    const spot = await page.locator('.machine').boundingBox();
    if (!spot) throw new Error('no machine on the map');
    const [cx, cy] = [spot.x + spot.width / 2, spot.y + spot.height / 2];
    for (const [east, south] of [
      [-150, -110],
      [150, -110],
      [150, 110],
      [-150, 110],
    ] as const)
      await page.mouse.click(cx + east, cy + south);
    await page.getByText('4 hoeken').waitFor();
    await page.getByRole('button', { name: 'Klaar', exact: true }).click();
    const chosen = Number(
      /^\d+/.exec(
        await page
          .locator('.bulk')
          .getByText(/^\d+ gekozen/)
          .innerText(),
      )?.[0],
    );
    expect(chosen).toBeGreaterThan(1);
    const rows = page.locator('.buildings li');
    expect(await rows.locator('input:checked').count()).toBe(chosen);
    expect(chosen).toBeLessThan(await rows.count());
    await page.locator('.bulk').getByRole('button', { name: 'Bevestig' }).click();
    await expect.poll(() => page.locator('.basis-confirmed').count()).toBe(chosen);
    await page.getByLabel('Gebruik', { exact: true }).selectOption('kantoorfunctie');
    await expect.poll(() => page.locator('.basis-own').count()).toBe(chosen);

    // What is going up counts when the officer says so, with its use unknown to the register or as it says.
    const before = await page.locator('path.building').count();
    await page.getByLabel('Tel ook panden in aanbouw').check();
    await expect.poll(() => page.locator('path.building').count()).toBe(before + 1);
    expect(await officer.axe()).toEqual([]);
    await page.getByLabel('Tel ook panden in aanbouw').uncheck();
    await expect.poll(() => page.locator('path.building').count()).toBe(before);

    // A second file adds to what is open: a layer of schools, with its fingerprint among the sources.
    const [corner = [0, 0]] =
      town.buildings.find(({ footprint: [[[one = [0, 0]] = []] = []] }) => Math.hypot(one[0] - x, one[1] - y) < 60)
        ?.footprint[0]?.[0] ?? [];
    const { lat, lon } = toWgs84(corner[0], corner[1]);
    const layer = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { naam: 'De Klimop' }, geometry: { type: 'Point', coordinates: [lon, lat] } },
      ],
    });
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'scholen.geojson', { type: 'application/geo+json' }));
      return data;
    }, layer);
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    // A file of points says nowhere what they are.
    await page.getByText('Dit bestand bevat punten. Wat zijn het?').waitFor();
    expect(await page.getByRole('button', { name: 'Geldautomaten of plekken' }).count()).toBe(1);
    expect(await page.locator('.buildings').getByText('De Klimop').count()).toBe(0);
    await page.getByRole('button', { name: 'Scholen, opvang of zorg' }).click();
    await page.getByText('tellen als zeer kwetsbaar').waitFor();
    await page.locator('.buildings').getByText('De Klimop').waitFor();
    await page.locator('summary', { hasText: 'Waar dit vandaan komt' }).click();
    const source = page.getByRole('row', { name: /Eigen laag/ });
    expect(await source.locator('code').getAttribute('title')).toBe(
      (
        await crypto.subtle.digest('SHA-256', new TextEncoder().encode(layer)).then((print) => Buffer.from(print))
      ).toString('hex'),
    );
    expect(await page.locator('.sources code').count()).toBe(await page.locator('.sources tbody tr').count());

    // The dossier of this browser as input of the overview.
    await page.getByText('Bewaard').first().waitFor();
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await page.getByRole('link', { name: 'Overzicht' }).click();
    await page.getByRole('button', { name: 'Neem de dossiers van deze browser (1)' }).click();
    // Each has all that it is judged by: nothing more is asked.
    await page.getByText('1 van 1 plekken klaar').waitFor();
    expect(await page.getByRole('row').last().innerText()).toMatch(/Rood|Oranje|Onbepaald|Niet groen|Groen/);

    // Connections: the age of what this browser keeps, and a service that is there and may not be read.
    await page.getByRole('button', { name: 'Terug' }).first().click();
    await page.route('https://api.pdok.nl/lv/bgt/**', (route) =>
      route.fulfill({ headers: { 'access-control-allow-origin': 'https://elsewhere.example' }, body: '{}' }),
    );
    await page.getByRole('link', { name: 'Verbindingen' }).click();
    // They are of this computer, and of no dossier that happens to be open.
    await expect.poll(() => new URL(page.url()).hash).toBe('#/verbindingen');
    expect(await page.locator('.header-case').count()).toBe(0);
    const row = (name: RegExp) => page.getByRole('row', { name });
    await row(/^BAG WFS/)
      .getByText('(vandaag)')
      .waitFor();
    expect(await row(/^BAG OGC/).innerText()).toContain('geen bewaard antwoord');
    expect(await row(/^Luchtfoto/).innerText()).not.toContain('bewaard');
    await page.getByRole('button', { name: 'Test nu' }).click();
    await row(/^BGT van PDOK/)
      .getByText('CORS')
      .waitFor();
    await row(/^PDOK Locatieserver/)
      .getByText(/ja, in \d+ ms/)
      .waitFor();
    await page.clock.setSystemTime(Date.now() + 3 * 24 * 3600 * 1000);
    await page.getByRole('button', { name: 'Terug naar het begin' }).click();
    await page.getByRole('link', { name: 'Verbindingen' }).click();
    await row(/^BAG WFS/)
      .getByText('(3 dagen oud)')
      .waitFor();
    expect(officer.problems.filter((one) => !/CORS|ERR_FAILED|Failed to load resource/.test(one))).toEqual([]);
    await officer.close();
  });
});
