import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsNl } from '../../src/i18n/nl/problems.ts';
import { xlsxOf } from '../../src/modules/sheet/write-xlsx.ts';
import { foreignFiles } from '../geodata/foreign-files.ts';
import { closeBrowser, type Visit, visit } from './browser.ts';
import { openLittle, saved, settled, step, verdict } from './driver.ts';

afterAll(closeBrowser);

async function openGreen() {
  const officer = await visit();
  await openLittle(officer.page, 'groen', 'Winkelcentrum De Hof');
  return officer;
}

/** What is told of a field that cannot be read; the map has numbers of its own. */
const told = (page: Page, sentence: RegExp) => page.getByRole('alert').filter({ hasText: sentence });

/** Each value that is wrong is mended before the next, so that one visit does for all. */
describe('the location step', () => {
  let officer: Visit;
  beforeAll(async () => {
    officer = await openGreen();
  });
  afterAll(() => officer.close());

  const mend = async (label: string, before: string) => {
    const field = officer.page.getByLabel(label).first();
    await field.fill(before);
    await officer.page.keyboard.press('Enter');
    await officer.page.getByRole('alert').waitFor({ state: 'detached' });
  };

  it('axe finds nothing, with its fields and with a problem shown', async () => {
    await step(officer.page, 'Locatie').click();
    await officer.page.getByLabel('RD x').waitFor();
    expect(await officer.axe()).toEqual([]);
    const before = await officer.page.getByLabel('RD x').inputValue();
    await officer.page.getByLabel('RD x').fill('abc');
    await officer.page.keyboard.press('Enter');
    await officer.page.getByRole('alert').waitFor();
    expect(await officer.axe()).toEqual([]);
    await mend('RD x', before);
  });

  it.each([
    ['RD x', 'abc', /getal/],
    ['RD x', '-5', /buiten Nederland/],
    ['RD y', '1e308', /buiten Nederland|getal/],
    ['RD y', 'NaN', /getal/],
    ['Richting', 'noord', /getal/],
  ])('%s "%s" gets one sentence, and the machine stays', async (label, typed, sentence) => {
    const { page } = officer;
    await step(page, 'Locatie').click();
    const field = page.getByLabel(label).first();
    const before = await field.inputValue();
    await field.fill(typed);
    await page.keyboard.press('Enter');
    await told(page, sentence).waitFor();
    // What was typed stays, with its sentence, also when the field is left; mended, both go.
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe(typed);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`).textContent()).toMatch(
      sentence,
    );
    expect(await verdict(page).textContent()).toBe('Groen');
    // Another step and back: it is still there, with its sentence, and no part of the dossier.
    await step(page, 'Uitkomst').click();
    await told(page, sentence).waitFor({ state: 'detached' });
    await step(page, 'Locatie').click();
    await told(page, sentence).waitFor();
    expect(await page.getByLabel(label).first().inputValue()).toBe(typed);
    await mend(label, before);
  });
});

describe('files', () => {
  it('a file dropped anywhere on the page opens', async () => {
    const officer = await openGreen();
    const { page } = officer;
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { identificatie: '0363100000000001' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [121_000, 486_000],
                [121_010, 486_000],
                [121_010, 486_010],
                [121_000, 486_010],
                [121_000, 486_000],
              ],
            ],
          },
        },
      ],
    });
    const drop = async (content: string) => {
      const transfer = await page.evaluateHandle((given) => {
        const data = new DataTransfer();
        data.items.add(new File([given], 'panden.geojson', { type: 'application/geo+json' }));
        return data;
      }, content);
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    };
    await drop(text);
    await page.getByText('panden.geojson:').first().waitFor();
    await page.getByText('Nog geen oordeel').waitFor();
    // By the border, and in degrees that are called RD: both are said.
    const [lon, lat] = [6.978512, 52.215234];
    const ring = [
      [lon, lat],
      [lon + 0.0002, lat],
      [lon + 0.0002, lat + 0.0001],
      [lon, lat],
    ];
    await drop(
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
        features: [
          {
            type: 'Feature',
            properties: { identificatie: '0153100000000001' },
            geometry: { type: 'Polygon', coordinates: [ring] },
          },
        ],
      }),
    );
    await page.getByText('noemt zijn coördinaten RD, maar het zijn lengte en breedte').waitFor();
    await page.getByText('reikt tot bij de landsgrens').waitFor();
    await officer.close();
  });

  it('of the register or an office is said by its name with the next step, and a workbook with places is a list', async () => {
    const officer = await visit();
    const { page } = officer;
    const open = (name: string, bytes: Uint8Array) =>
      page
        .getByLabel('Open bestand, dossier of rapport')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    for (const [format, name, bytes] of foreignFiles) {
      await open(name, bytes);
      await page.getByText(problemsNl[`format-${format}`].slice(0, 60)).first().waitFor();
      await page.getByText(`${name}:`).first().waitFor();
    }
    const table = { head: ['naam', 'x', 'y'], rows: [['Plein 007', '121687,50', '487484']] };
    await open('automaten.xlsx', xlsxOf(table, 'Blad1'));
    await page.getByRole('heading', { name: 'Overzicht' }).waitFor();
    await page.getByText('Plein 007').first().waitFor();
    await officer.close();
  });

  it('a very large file that is no map gets one sentence, and the dossier stays', async () => {
    const officer = await openGreen();
    const { page } = officer;
    await step(page, 'Locatie').click();
    // From the disk, as one picks it: told to the browser byte by byte it takes longer than to read it.
    const folder = mkdtempSync(join(tmpdir(), 'groot-'));
    writeFileSync(join(folder, 'groot.geojson'), Buffer.alloc(40_000_000, '{"a":[1,2,3]},'));
    await page.getByLabel('Open bestand, dossier of rapport').setInputFiles(join(folder, 'groot.geojson'));
    await page.getByText(/geen geldig GeoJSON/).waitFor();
    expect(await verdict(page).textContent()).toBe('Groen');
    rmSync(folder, { recursive: true });
    await officer.close();
  });
});

describe('storage', () => {
  it('two tabs on one dossier: neither loses its work', async () => {
    const officer = await openGreen();
    const { page } = officer;
    await saved(page);
    const other = await page.context().newPage();
    // Its address opens it there too; what follows the address may come after the first save.
    await expect.poll(() => page.url()).toMatch(/#\/dossier\/[\w-]+\/uitkomst$/);
    await other.goto(page.url());
    await settled(other, /^Groen/);
    const write = async (tab: Page, text: string) => {
      await step(tab, 'Locatie').click();
      await tab.getByLabel('Zaaknummer').fill(text);
      await tab.keyboard.press('Tab');
    };
    await write(other, 'in het tweede');
    await saved(other);
    await write(page, 'in het eerste');
    await page.getByText('in een ander tabblad gewijzigd').waitFor();
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await page.getByRole('button', { name: 'Winkelcentrum De Hof (2)', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Winkelcentrum De Hof', exact: true }).click();
    await step(page, 'Locatie').click();
    expect(await page.getByLabel('Zaaknummer').inputValue()).toBe('in het tweede');
    await officer.close();
  });
});
