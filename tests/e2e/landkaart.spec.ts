import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { readFlatGeobuf } from '../../src/geodata/read-flat-geobuf.ts';
import { lineIn, modelOf, publicLine } from '../../src/modules/landkaart/map-columns.ts';
import { lightOf, lights } from '../../src/modules/landkaart/town-summary.ts';
import { closeBrowser, narrow, visit, wide } from './browser.ts';
import { settled } from './driver.ts';
import { mapOf, openMap, units } from './town-maps.ts';

afterAll(closeBrowser);

const boxIn = (page: Page, part: string) => page.locator(part).evaluate((one) => one.getBoundingClientRect().toJSON());

async function belowTheMap(page: Page): Promise<boolean> {
  const [map, legend] = await Promise.all([boxIn(page, '.landkaart-map'), boxIn(page, '.landkaart-legend')]);
  return legend.height > 0 && legend.top >= map.bottom - 1;
}

/** How many spots of the facades that are drawn. */
async function underLegend(page: Page): Promise<number> {
  const drawn = page.locator('.landkaart-map path.landkaart-edge');
  await drawn.first().waitFor({ state: 'attached' });
  const { left, right, top, bottom } = await boxIn(page, '.landkaart-legend');
  const spots = await drawn.evaluateAll((all) =>
    all.flatMap((one) => {
      const [path, frame] = [one as SVGPathElement, (one as SVGPathElement).getScreenCTM()];
      return Array.from({ length: 200 }, (_, i) => {
        const { x, y } = path.getPointAtLength((i / 199) * path.getTotalLength()).matrixTransform(frame ?? undefined);
        return [x, y] as const;
      });
    }),
  );
  expect(spots.length).toBeGreaterThan(400);
  return spots.filter(([x, y]) => x > left && x < right && y > top && y < bottom).length;
}

describe('the map of the municipality', () => {
  it('opens the example in two clicks, in both languages and on a narrow screen; axe finds nothing', async () => {
    for (const [officer, screens] of [
      [await openMap(narrow), [narrow, wide]],
      [await openMap(wide, true), [wide]],
    ] as const) {
      const { page } = officer;
      expect(await page.locator('path.landkaart-edge').count()).toBeGreaterThan(3);
      // Whose use would tell most is named by address, and shown on the map.
      await page.getByRole('button', { name: /^Hofstraat 3 \((?:pand|building) \d{16}\)$/ }).click();
      for (const screen of screens) {
        await page.setViewportSize(screen);
        await page.locator('.landkaart-asked').getByText('Hofstraat 3').waitFor();
        // On a small map the legend lies below it, folded in.
        expect(await belowTheMap(page)).toBe(screen === narrow);
        expect(await officer.axe()).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
      expect(officer.problems).toEqual([]);
      await officer.close();
    }
  });

  it('filters, lists a street, and by keyboard opens a dossier whose assessment says the same', async () => {
    const officer = await openMap();
    const { page } = officer;
    for (const [light, verdict] of [
      ['Groen ʼs nachts', /^Groen/],
      ['Rood ʼs nachts', /^Rood/],
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
    // No facade of the whole map lies under the legend.
    expect(await page.locator('.landkaart-legend').getAttribute('open')).not.toBeNull();
    expect(await underLegend(page)).toBe(0);
    await map.focus();
    await page.getByLabel('Kleur en graad').selectOption({ label: 'Groen ʼs nachts' });
    await page
      .getByRole('button', { name: /^Toon / })
      .first()
      .click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar gevels als CSV' }).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toMatch(/^\uFEFF?Pand;Lengte \(m\);Kleur ʼs nachts;/);
    await page
      .getByRole('button', { name: /^\d{16}$/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Gekozen gevel' }).waitFor();
    const said = page.locator('.landkaart-chosen-line > p').first();
    await said.getByText('Groen ʼs nachts', { exact: true }).waitFor();
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
    await page.getByText(/Ernaast ligt .*: geen gevel krijgt/).waitFor();
    await page.locator('path.landkaart-same').first().waitFor({ state: 'attached' });

    const list = join(mkdtempSync(join(tmpdir(), 'automaten-')), 'automaten.csv');
    writeFileSync(list, 'naam;x;y\nMarkt;149990;520020\n');
    await page.getByLabel('Open lijst met automaten (CSV of Excel)').setInputFiles(list);
    await page.getByText(/^1 automaat: /).waitFor();
    await page.getByText('100% van de gevel in Lindervoort ligt binnen 5 km van een automaat uit deze lijst').waitFor();
    // On paper its colour does not stand: that is for the municipality alone.
    const [flag, legend] = [page.locator('.landkaart-flag'), page.locator('.landkaart-legend')];
    expect([await flag.count(), await flag.isVisible()]).toEqual([1, true]);
    await page.emulateMedia({ media: 'print' });
    expect([await flag.isVisible(), await legend.isVisible()]).toEqual([false, true]);
    expect(await belowTheMap(page)).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    // What is no map is said by number.
    const wrong = join(tmpdir(), 'geen-kaart.fgb');
    writeFileSync(wrong, readFileSync(list));
    await page.getByLabel('Open een kaart van de gemeente (bestand)').setInputFiles(wrong);
    await page.getByText(/F-134/).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a criterion that is chosen leaves on the map and in the table what fails it or does not know it, and nothing else', async () => {
    const bytes = readFileSync(join(inject('siteFolder'), 'demo/lindervoort-gevels.fgb'));
    const read = await readFlatGeobuf(
      async (from, length) => bytes.subarray(from, from + length),
      () => [-Infinity, -Infinity, Infinity, Infinity],
    );
    const lines = (read.ok ? read.value.features : []).flatMap((one) => lineIn(one) ?? []);
    const ofGevel = lines.filter(({ siting }) => siting === 'gevel');
    const officer = await openMap();
    const { page } = officer;
    const select = page.getByLabel('Eis die niet lukt');
    let seen = 0;
    for (const id of [...criterionIds, 'all'] as const) {
      await select.selectOption(id);
      const own = ofGevel.filter(({ shown }) => id === 'all' || shown.unmet.includes(id) || shown.unknown.includes(id));
      const streets = new Map<string, number>();
      for (const { street, metres } of own)
        streets.set(street ?? 'zonder straatnaam', (streets.get(street ?? 'zonder straatnaam') ?? 0) + metres);
      const said = [...streets].map(([name, metres]) => `${name} ${(metres / 1000).toFixed(2).replace('.', ',')}`);
      const rows = page.locator('.landkaart-streets tbody tr');
      const shown = async () =>
        (
          await rows.evaluateAll((all) =>
            all.map(({ children: [name, length] }) => `${name?.textContent} ${length?.textContent}`),
          )
        ).toSorted();
      await expect.poll(shown, { message: id }).toEqual(said.toSorted());
      const drawn = async () => {
        const classes = await page
          .locator('.landkaart-map path')
          .evaluateAll((all) => all.map((one) => one.classList.value));
        return lights.filter((light) => classes.some((one) => one.split(' ').includes(`landkaart-${light}`)));
      };
      const ownLights = lights.filter((light) => own.some((line) => lightOf(line.shown) === light));
      await expect.poll(drawn, { message: id }).toEqual(ownLights);
      expect(await page.getByText('Geen gevel past bij dit filter.').count(), id).toBe(own.length === 0 ? 1 : 0);
      expect(await page.getByText('Geen straat met die naam op deze kaart.').count(), id).toBe(0);
      if (own.length > 0 && own.length < ofGevel.length) seen++;
    }
    expect(seen).toBeGreaterThan(2);
    // The table of criteria sets the same filter, and takes it back.
    const name = page.getByRole('region', { name: 'Welke eisen niet lukken' }).getByRole('button').first();
    await name.click();
    expect([await name.getAttribute('aria-pressed'), (await select.inputValue()) !== 'all']).toEqual(['true', true]);
    await name.click();
    expect([await name.getAttribute('aria-pressed'), await select.inputValue()]).toEqual(['false', 'all']);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('the version for the public is compared with nothing, on either side: one sentence says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openbaar-'));
    const fileOf = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const open = fileOf('gevels-openbaar.fgb', mapOf(9, 'others', publicLine));
    const [one, two] = [fileOf('een.fgb', mapOf(9, 'others')), fileOf('twee.fgb', mapOf(9, 'to-be-shown'))];
    const officer = await openMap();
    const { page } = officer;
    const refusal = page.getByText('De openbare versie is niet te vergelijken');
    const beside = page.getByLabel('Leg er een andere kaart naast');
    const said = page.getByText(/Ernaast ligt/);
    const state = async () => [
      await refusal.count(),
      await said.count(),
      (await page.locator('path.landkaart-same').count()) > 0,
    ];
    await page.getByLabel('Open een kaart van de gemeente (bestand)').setInputFiles(one);
    await page.getByRole('heading', { level: 2, name: 'een.fgb' }).waitFor();
    expect(await state()).toEqual([0, 0, false]);
    await beside.setInputFiles(open);
    await page.getByRole('status').filter({ hasText: 'De openbare versie is niet te vergelijken' }).waitFor();
    expect(await state()).toEqual([1, 0, false]);
    expect(await officer.axe()).toEqual([]);
    await beside.setInputFiles(two);
    await said.waitFor();
    await expect.poll(state).toEqual([0, 1, true]);
    // What lay beside it does not stay as if it were that file.
    await beside.setInputFiles(open);
    await refusal.waitFor();
    await expect.poll(state).toEqual([1, 0, false]);
    // The open map is that of the public: with an internal one and with another of the public alike.
    await page.getByLabel('Open een kaart van de gemeente (bestand)').setInputFiles(open);
    await page.getByRole('heading', { level: 2, name: 'gevels-openbaar.fgb' }).waitFor();
    expect([await beside.count(), ...(await state())]).toEqual([0, 1, 0, false]);
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
    const settings: Record<string, string | null> = { buildings: null, map: 'gevels.fgb' };
    const served: Record<string, Uint8Array> = { 'gevels.fgb': bytes };
    await page.route('**/settings.json', (route) => route.fulfill({ json: settings }));
    await page.route(/\/(gevels|plekken)\.fgb$/, (route) => {
      const file = served[route.request().url().replace(/^.*\//, '')] as Uint8Array;
      const [from = 0, to = 0] = (/(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [])
        .slice(1)
        .map(Number);
      const body = file.subarray(from, to + 1);
      asked.push(body.length);
      return route.fulfill({ status: 206, contentType: 'application/octet-stream', body: Buffer.from(body) });
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

    // One that is too large to be read at once, with its units, and under another charge.
    const [now, then] = [mapOf(317, 'others'), mapOf(61, 'to-be-shown')];
    served['gevels.fgb'] = now;
    served['plekken.fgb'] = units;
    settings.mapPlaces = 'plekken.fgb';
    await page.reload();
    await page.getByText('Deze kaart is te groot om in één keer te lezen').waitFor();
    const row = page.getByRole('row', { name: /^Oranje ʼs nachts: met anderen/ });
    await expect.poll(() => row.innerText()).toMatch(/met anderen\s+\d,\d\d\s+500,00$/);
    expect(Math.max(...asked)).toBeLessThan(now.length / 10);
    // The only green facade lies out of view: it is found all the same, and so are the machines that hang there.
    await page.locator('.landkaart-map .map').focus();
    await page.keyboard.press('Enter');
    await page.getByText(/Dichtste gevel die ʼs nachts groen of zelf te regelen is: 4\d\d\sm/).waitFor();
    const list = join(mkdtempSync(join(tmpdir(), 'automaten-')), 'automaten.csv');
    writeFileSync(list, 'naam;x;y\nMidden;103000;403000\nGroen;103001;402561\n');
    await page.getByLabel('Open lijst met automaten (CSV of Excel)').setInputFiles(list);
    await page.getByText('2 automaten: 1 groen ʼs nachts, 1 oranje ʼs nachts: met anderen.').waitFor();
    const other = join(mkdtempSync(join(tmpdir(), 'kaart-')), 'klasse-3.fgb');
    writeFileSync(other, then);
    await page.getByLabel('Leg er een andere kaart naast').setInputFiles(other);
    await page.getByText(/Ernaast ligt klasse-3.fgb: \d,\d\d\skm gevel krijgt/).waitFor();
    const whole = page.getByRole('region', { name: 'Hele kaart' }).getByRole('row', { name: /bewijs zijn/ });
    expect(await whole.innerText()).toMatch(/bewijs zijn\s+0,00\s+500,00\s+\+500,00$/);
    await page.getByLabel('Plaatsing').selectOption({ label: 'Losse unit' });
    await page.getByRole('heading', { name: 'Plekken voor een losse unit' }).waitFor();
    await expect.poll(() => page.getByRole('row', { name: /^Rood ʼs nachts 1$/ }).count()).toBe(1);
    // One is two metres wide, and still seen where a pixel is a metre.
    const drawn = page.locator('.landkaart-map path.landkaart-face.landkaart-red');
    await expect.poll(async () => (await drawn.boundingBox())?.width ?? 0).toBeGreaterThan(10);
    expect(await page.getByRole('heading', { name: 'Gekozen gevel' }).count()).toBe(0);
    expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
