import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { home, openExample, openLittle, saved, settled, step } from './driver.ts';

afterAll(closeBrowser);

async function openKept(page: Page, name: 'groen' | 'oranje' | 'rood'): Promise<void> {
  if (name === 'groen') return openLittle(page, name, 'Winkelcentrum De Hof');
  if (name === 'oranje') return openLittle(page, name, 'Marktstraat 62');
  await openExample(page, name);
  await saved(page);
}

describe('the list of dossiers', () => {
  it('is searched, says colour and date, goes out to a file and comes in again, and is wiped on request only', async () => {
    const officer = await visit();
    const { page } = officer;
    for (const name of ['groen', 'oranje', 'rood'] as const) {
      await openKept(page, name);
      if (name === 'oranje') {
        await step(page, 'Rapport').click();
        await page.getByLabel('Bewaren tot en met').fill('2020-01-31');
        await page.keyboard.press('Tab');
        await page.getByText('bewaren…').waitFor({ state: 'detached' });
        await saved(page);
      }
      await home(page);
    }
    const cards = page.locator('.start-card');
    await cards.nth(2).waitFor();
    await page.getByLabel('Zoek in uw dossiers').fill('rood flat');
    await page.getByText('1 van 3 dossiers').waitFor();
    expect(await cards.count()).toBe(1);
    await page.getByLabel('Zoek in uw dossiers').fill('niets dergelijks');
    await page.getByText('Geen dossier met').waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByLabel('Zoek in uw dossiers').fill('');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar alle dossiers als bestand' }).click();
    const all = readFileSync(await (await download).path());
    expect(JSON.parse(all.toString('utf8')).dossiers).toHaveLength(3);
    // Past its day: nothing goes by itself.
    await page.getByText('Van één dossier is de bewaartermijn voorbij').waitFor();
    await page.getByRole('button', { name: 'Wis ze' }).click();
    await page.getByRole('button', { name: 'Verwijder voorgoed' }).click();
    await cards.nth(2).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Verwijder: Winkelcentrum/ }).click();
    await page.getByRole('button', { name: 'Annuleer' }).click();
    await page.getByRole('button', { name: /^Verwijder: Winkelcentrum/ }).click();
    await page.getByRole('button', { name: /^Verwijder voorgoed: Winkelcentrum/ }).click();
    await cards.nth(1).waitFor({ state: 'detached' });
    const file = page.getByLabel('Open bestand, dossier of rapport');
    await file.setInputFiles({ name: 'alle.json', mimeType: 'application/json', buffer: all });
    await page.getByText('De dossiers zijn ingelezen').waitFor();
    await cards.nth(2).waitFor();
    const changed = Buffer.from(all.toString('utf8').replace('Winkelcentrum', 'Winkelcentrale'));
    await file.setInputFiles({ name: 'anders.json', mimeType: 'application/json', buffer: changed });
    await page.getByText('het controlegetal klopt niet').waitFor();
    expect(await cards.count()).toBe(3);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('nothing is lost', () => {
  it('a tab that is killed in the middle of saving leaves the dossier as it was saved before', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    await step(page, 'Locatie').click();
    await page.getByLabel('Zaaknummer').fill('voor de klap');
    await page.keyboard.press('Tab');
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    await saved(page);
    // Within a second of the last change it is kept.
    const half = page.waitForEvent('console', (message) => message.text() === 'halfway');
    await page.evaluate(() => {
      type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        const asked = put.call(this, value, key);
        // Written, not yet settled: the transaction is held open until the tab dies.
        const hold = () => {
          this.get('nothing').onsuccess = hold;
        };
        asked.onsuccess = () => {
          console.log('halfway');
          hold();
        };
        return asked;
      };
    });
    await page.getByLabel('Zaaknummer').fill('halverwege');
    await page.keyboard.press('Tab');
    await half;
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await page.context().newPage();
    await again.goto(officer.url);
    await again.getByRole('button', { name: 'Winkelcentrum De Hof', exact: true }).click();
    await settled(again, /^Groen/);
    await step(again, 'Locatie').click();
    expect(await again.getByLabel('Zaaknummer').inputValue()).toBe('voor de klap');
    await officer.close();
  });

  it('a reload right after typing keeps what was typed', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    await step(page, 'Locatie').click();
    await page.getByLabel('Zaaknummer').fill('net getypt');
    await page.keyboard.press('Tab');
    await page.reload();
    await settled(page, /^Groen/);
    await step(page, 'Locatie').click();
    expect(await page.getByLabel('Zaaknummer').inputValue()).toBe('net getypt');
    await officer.close();
  });

  it('a browser that keeps nothing says so, and all the rest works', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.addInitScript(() => {
      // "Sites may not keep data": all three throw at their very mention.
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('not in a private window', 'SecurityError');
          },
        });
    });
    await page.reload();
    await page.getByText('Deze browser staat niet toe dat Gevelwijzer iets bewaart').waitFor();
    await openExample(page, 'oranje');
    await page.getByText('niet bewaard').waitFor();
    await step(page, 'Rapport').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar dossier als bestand' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('gevelwijzer/dossier@2');
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
