import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { MapAbout } from '../../src/modules/landkaart/map-about.ts';
import { publicLine } from '../../src/modules/landkaart/map-columns.ts';
import { closeBrowser, narrow, wide } from './browser.ts';
import { partOf } from './part-of.ts';
import { internal, mapOf, openMap } from './town-maps.ts';

afterAll(closeBrowser);

it('per area a table as per street, of all of the map whatever is filtered; by keyboard it shows the area; one without areas says so', async () => {
  const none = { green: 0, 'own-means': 0, others: 0, 'to-be-shown': 0, red: 0, 'not-green': 0, undetermined: 0 };
  const areas: MapAbout['areas'] = [
    { name: 'Buitengebied', box: null, bySiting: {} },
    {
      name: 'Noord',
      box: [102_920, 403_020, 103_085, 403_080],
      bySiting: { gevel: { ...none, others: 750, red: 250 } },
    },
    {
      name: 'Zuid',
      box: [102_920, 402_920, 103_085, 403_000],
      bySiting: { gevel: { ...none, green: 120, others: 380 }, winkel: { ...none, green: 400, red: 100 } },
    },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'gebieden-'));
  const fileOf = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  for (const screen of partOf([narrow], [wide])) {
    const officer = await openMap(screen);
    const { page } = officer;
    const nothing = page.getByText('Deze kaart heeft geen cijfers per gebied');
    const rows = page.locator('.landkaart-areas tbody tr');
    expect([await nothing.count(), await rows.count()]).toEqual([1, 0]);
    for (const written of [internal, publicLine]) {
      const name = written === internal ? 'gevels.fgb' : 'gevels-openbaar.fgb';
      await page
        .getByLabel('Open een kaart van de gemeente (bestand)')
        .setInputFiles(fileOf(name, mapOf(9, 'others', written, areas)));
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      const said = () =>
        rows.evaluateAll((all) =>
          all.map(({ children }) => [...children].map((cell) => cell.textContent?.trim()).filter(Boolean)),
        );
      const all = [
        ['Zuid', '0,50', '24%', '0%'],
        ['Noord', '1,00', '0%', '25%'],
      ];
      expect(await said()).toEqual(all);
      await page.getByText('In 1 gebied ligt geen beoordeelde gevel.').waitFor();
      await page.getByLabel('Kleur en graad').selectOption({ label: 'Groen ʼs nachts' });
      expect(await said()).toEqual(all);
      await page.getByLabel('Kleur en graad').selectOption({ label: 'Alles' });
      const heads = (of: string) => page.locator(`${of} thead th`).allInnerTexts();
      const [areaHeads, streetHeads] = [
        await heads('.landkaart-areas'),
        await heads('.landkaart-streets:not(.landkaart-areas)'),
      ];
      expect([areaHeads[0], ...areaHeads.slice(1)]).toEqual(['Gebied', ...streetHeads.slice(1)]);
      const where = async () => JSON.stringify(await page.locator('path.landkaart-edge').first().boundingBox());
      const before = await where();
      await page.getByRole('button', { name: 'Toon Noord' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(where).not.toBe(before);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Noord');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bewaar gebieden als CSV' }).click();
      expect(readFileSync(await (await saved).path(), 'utf8')).toContain('Zuid;120;0;380;0;0;0;0');
      expect(await officer.axe()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
    expect(officer.problems).toEqual([]);
    await officer.close();
  }
});
