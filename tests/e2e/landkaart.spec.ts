import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { modelOf } from '../../src/modules/landkaart/map-columns.ts';
import { closeBrowser, narrow, type Visit, visit, wide } from './browser.ts';
import { settled } from './driver.ts';

afterAll(closeBrowser);

async function openMap(screen = wide, english = false): Promise<Visit> {
  const officer = await visit(screen);
  const { page } = officer;
  if (english) await page.getByRole('button', { name: 'EN English' }).click();
  const [name, example] = english
    ? (['Map of the municipality', 'View example'] as const)
    : (['Kaart van de gemeente', 'Bekijk voorbeeld'] as const);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: example }).click();
  await page.getByRole('heading', { level: 2, name: 'Lindervoort' }).waitFor();
  return officer;
}

describe('the map of the municipality', () => {
  it('opens the example in two clicks, in both languages and on a narrow screen; axe finds nothing', async () => {
    for (const officer of [await openMap(), await openMap(wide, true), await openMap(narrow)]) {
      expect(await officer.page.locator('path.landkaart-edge').count()).toBeGreaterThan(3);
      await officer.page.getByText(/zou het meeste vertellen: \d{16}|would tell most: \d{16}/).waitFor();
      expect(await officer.axe()).toEqual([]);
      expect(await officer.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(officer.problems).toEqual([]);
      await officer.close();
    }
  });

  it('filters, lists a street, and by keyboard opens a dossier whose assessment says the same', async () => {
    const officer = await openMap();
    const { page } = officer;
    for (const [light, verdict] of [
      ['Groen', /^Groen/],
      ['Rood', /^Rood/],
    ] as const) {
      await page.getByLabel('Kleur en graad').selectOption({ label: light });
      await page
        .getByRole('button', { name: /^Toon / })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      const open = page.getByRole('button', { name: /^Open dossier bij / }).first();
      await open.focus();
      await page.keyboard.press('Enter');
      await settled(page, verdict);
      await page.goto(`${officer.url}#/landkaart`);
      await page.getByRole('button', { name: 'Bekijk voorbeeld' }).click();
      await page.getByRole('heading', { level: 2, name: 'Lindervoort' }).waitFor();
    }
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a click on a facade says its answer; a second map shows what becomes different; a list of machines stands beside it', async () => {
    const officer = await openMap();
    const { page } = officer;
    const map = page.locator('.landkaart-map .map');
    await map.focus();
    await page.getByLabel('Kleur en graad').selectOption({ label: 'Groen' });
    await page
      .getByRole('button', { name: /^Toon / })
      .first()
      .click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar gevels als CSV' }).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toMatch(/^\uFEFF?Pand;Lengte \(m\);Kleur;/);
    await page
      .getByRole('button', { name: /^\d{16}$/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Gekozen gevel' }).waitFor();
    const said = page.locator('.landkaart-chosen-line > p').first();
    await said.getByText('Groen', { exact: true }).waitFor();
    const before = await said.innerText();
    const box = await page.locator('path.landkaart-chosen').boundingBox();
    if (!box) throw new Error('the chosen facade is not drawn');
    const frame = await map.boundingBox();
    await page.mouse.click((frame?.x ?? 0) + 6, (frame?.y ?? 0) + 6);
    await page.getByText('Klik op een gevel, of kies').waitFor();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('heading', { name: 'Gekozen gevel' }).waitFor();
    expect(await said.innerText()).toBe(before);

    // The same map beside itself: nothing becomes different.
    const file = join(inject('siteFolder'), 'demo/lindervoort-gevels.fgb');
    await page.getByLabel('Leg er een andere kaart naast').setInputFiles(file);
    await page.getByText(/Ernaast ligt .*: 0,00 km gevel/).waitFor();
    await page.locator('path.landkaart-same').first().waitFor({ state: 'attached' });

    const list = join(mkdtempSync(join(tmpdir(), 'automaten-')), 'automaten.csv');
    writeFileSync(list, 'naam;x;y\nMarkt;149990;520020\n');
    await page.getByLabel('Open lijst met automaten (CSV of Excel)').setInputFiles(list);
    await page.getByText(/^1 automaat: /).waitFor();

    // What is no map is said by number.
    const wrong = join(tmpdir(), 'geen-kaart.fgb');
    writeFileSync(wrong, readFileSync(list));
    await page.getByLabel('Open kaart (gevels.fgb)').setInputFiles(wrong);
    await page.getByText(/F-134/).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('is read in parts from the server of the municipality, says that another model made it, and finds a street', async () => {
    const officer = await visit();
    const { page } = officer;
    const bytes = readFileSync(join(inject('siteFolder'), 'demo/lindervoort-gevels.fgb'));
    // As another release made it.
    const model = modelOf(releasedModels.sha256);
    for (let at = bytes.indexOf(model); at >= 0; at = bytes.indexOf(model, at + 1)) bytes.write('0123456789ab', at);
    const asked: number[] = [];
    await page.route('**/settings.json', (route) => route.fulfill({ json: { buildings: null, map: 'gevels.fgb' } }));
    await page.route('**/gevels.fgb', (route) => {
      const [from = 0, to = 0] = (/(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [])
        .slice(1)
        .map(Number);
      const body = bytes.subarray(from, to + 1);
      asked.push(body.length);
      return route.fulfill({ status: 206, contentType: 'application/octet-stream', body });
    });
    await page.goto(`${officer.url}#/landkaart`);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'gevels.fgb' }).waitFor();
    await page.getByText('Van de eigen server.').waitFor();
    await page.getByText('met een ander model of ander beleid gemaakt').waitFor();
    expect(asked.length).toBeGreaterThan(1);
    expect(Math.max(...asked)).toBeLessThan(bytes.length);

    const streets = page.getByRole('button', { name: /^Toon / });
    expect(await streets.count()).toBeGreaterThan(5);
    await page.getByLabel('Zoek straat').fill('acht');
    await page.keyboard.press('Enter');
    await expect.poll(() => streets.count()).toBe(1);
    await page.getByRole('button', { name: 'Toon Achterstraat' }).waitFor();
    await page.getByLabel('Zoek straat').fill('Dorpsstraat');
    await page.keyboard.press('Enter');
    await page.getByText('Geen straat met die naam').waitFor();
    // One that made it with the same models has no such warning.
    await page.getByRole('button', { name: 'Bekijk voorbeeld' }).click();
    await page.getByRole('heading', { level: 2, name: 'Lindervoort' }).waitFor();
    expect(await page.getByText('met een ander model').count()).toBe(0);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
