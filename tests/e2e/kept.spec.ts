import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type Visit, visit } from './browser.ts';
import { home, openExample, openLittle, saved, settled, step, verdict } from './driver.ts';

afterAll(closeBrowser);

const caseNumber = (page: Page) => page.getByLabel('Zaaknummer');
const views = (page: Page) => page.getByLabel('Wat vinden aanvrager');

async function opened(): Promise<Visit> {
  const officer = await visit();
  await openLittle(officer.page, 'groen', 'Winkelcentrum De Hof');
  return officer;
}

/** Every write to the disk takes this long from now on, and in every page to come. */
async function slowDisk(page: Page, ms: number): Promise<void> {
  const slow = (given: number) => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (this: IDBObjectStore, what: unknown) => IDBRequest;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...what: [unknown]) {
      const request = put.apply(this, what);
      const until = Date.now() + given;
      // A transaction lives as long as it is asked something.
      const ask = () => {
        if (Date.now() < until) this.get('none').onsuccess = ask;
      };
      ask();
      return request;
    };
  };
  await page.addInitScript(slow, ms);
  await page.evaluate(slow, ms);
}

/** The dossier that was opened last in this browser, in a tab of its own. */
async function openAgain(officer: Visit, title: string): Promise<Page> {
  const page = await officer.page.context().newPage();
  await page.goto(officer.url);
  await page.getByRole('button', { name: title, exact: true }).click();
  return page;
}

describe('text that is being typed', () => {
  it('is not called kept while it is not, stays when the page goes at once, and is taken back as it was typed', async () => {
    const officer = await opened();
    const { page } = officer;
    await step(page, 'Rapport').click();
    await views(page).pressSequentially('De buren vinden het goed.');
    expect(await page.getByText('bewaard in deze browser').count()).toBe(0);
    await page.reload();
    await settled(page, /^Groen/);
    await step(page, 'Rapport').click();
    expect(await views(page).inputValue()).toBe('De buren vinden het goed.');
    // After a pause it is kept without leaving the field.
    await views(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' Echt.');
    await saved(page);
    expect(await views(page).evaluate((field) => field === document.activeElement)).toBe(true);
    // A field of one line, and a tab that is closed.
    await step(page, 'Locatie').click();
    await caseNumber(page).pressSequentially('2026-77');
    await page.close({ runBeforeUnload: true });
    const again = await openAgain(officer, 'Winkelcentrum De Hof');
    await step(again, 'Locatie').click();
    expect(await caseNumber(again).inputValue()).toBe('2026-77');
    await step(again, 'Rapport').click();
    expect(await views(again).inputValue()).toBe('De buren vinden het goed. Echt.');
    // Taken back letter by letter in its own field, and as one step from the header.
    await step(again, 'Locatie').click();
    await caseNumber(again).fill('2026-1');
    await again.keyboard.press('Enter');
    await step(again, 'Rapport').click();
    await views(again).fill('');
    await saved(again);
    await again.keyboard.press('Tab');
    await views(again).pressSequentially('abc');
    await saved(again);
    await again.keyboard.type('def');
    await saved(again);
    await again.keyboard.press('Control+z');
    expect((await views(again).inputValue()).length).toBeLessThan(6);
    await views(again).fill('abcdef');
    await again.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await views(again).inputValue()).toBe('');
    await step(again, 'Locatie').click();
    expect(await caseNumber(again).inputValue()).toBe('2026-1');
    await officer.close();
  });
});

describe('a dossier of 5,000 buildings on a slow disk', () => {
  it('keeps the last edit at a reload, and never becomes two', async () => {
    const officer = await visit();
    const { page } = officer;
    const feature = (i: number) => {
      const [x, y] = [121_000 + (i % 100) * 20, 486_000 + Math.floor(i / 100) * 20];
      const ring = [
        [x, y],
        [x + 10, y],
        [x + 10, y + 10],
        [x, y + 10],
        [x, y],
      ];
      const id = `03631000${String(i).padStart(8, '0')}`;
      return {
        type: 'Feature',
        properties: { identificatie: id, note: 'x'.repeat(900) },
        geometry: { type: 'Polygon', coordinates: [ring] },
      };
    };
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: Array.from({ length: 5000 }, (_, i) => feature(i)),
    });
    await page
      .getByLabel('Open bestand, dossier of rapport')
      .setInputFiles({ name: 'groot.geojson', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('Nog geen oordeel').waitFor();
    await saved(page);
    await slowDisk(page, 1200);
    // Quicker than the disk.
    for (let i = 0; i < 4; i++) {
      await caseNumber(page).fill(`2026-${i}`);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(700);
    }
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    await caseNumber(page).fill('het laatste');
    await page.keyboard.press('Enter');
    await page.reload();
    await caseNumber(page).waitFor();
    expect(await caseNumber(page).inputValue()).toBe('het laatste');
    await home(page);
    await page.locator('.start-card').first().waitFor();
    expect(await page.locator('.start-card').count()).toBe(1);
    await officer.close();
  });
});

describe('another dossier, another tab', () => {
  it('a photo that is still being read does not land in the dossier that was opened meanwhile', async () => {
    const officer = await opened();
    const { page } = officer;
    await page.evaluate(() => {
      const real = window.createImageBitmap;
      window.createImageBitmap = (async (...given: Parameters<typeof real>) => {
        await new Promise<void>((end) => Object.assign(window, { goOn: end }));
        return real(...given);
      }) as typeof real;
    });
    const png = await page.screenshot({ clip: { x: 0, y: 0, width: 20, height: 20 } });
    await step(page, 'Rapport').click();
    await page.getByLabel('Voeg foto toe').setInputFiles({ name: 'plek.png', mimeType: 'image/png', buffer: png });
    await home(page);
    await openLittle(page, 'oranje', 'Marktstraat 62');
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await page.getByText('De foto is niet toegevoegd').waitFor();
    await step(page, 'Rapport').click();
    expect(await page.locator('.photos img').count()).toBe(0);
    await officer.close();
  });

  it('work that a full disk refused is one click away after another dossier was opened', async () => {
    const officer = await opened();
    const { page } = officer;
    await page.evaluate(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await step(page, 'Locatie').click();
    await caseNumber(page).fill('alleen hier');
    await page.keyboard.press('Tab');
    await page.getByText('niet bewaard').waitFor();
    await page.getByText('De opslag van deze browser is vol').waitFor();
    expect(await verdict(page).textContent()).toBe('Groen');
    await home(page);
    await openExample(page, 'rood');
    await page.getByText('Het laatste werk in dit dossier is niet bewaard').waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await page.getByRole('button', { name: 'Ga terug naar dit dossier' }).first().click();
    await settled(page, /^Groen/);
    await step(page, 'Locatie').click();
    expect(await caseNumber(page).inputValue()).toBe('alleen hier');
    await saved(page);
    await officer.close();
  });

  it('wiped in one tab stays wiped when the other goes on, until its user keeps it as a new one', async () => {
    const officer = await opened();
    const { page } = officer;
    const other = await page.context().newPage();
    await other.goto(officer.url);
    await other.getByRole('button', { name: /^Verwijder: Winkelcentrum/ }).click();
    await other.getByRole('button', { name: /^Verwijder voorgoed/ }).click();
    await other.locator('.start-card').waitFor({ state: 'detached' });
    await page.getByText('Dit dossier is gewist').waitFor();
    await step(page, 'Locatie').click();
    await caseNumber(page).fill('nog hier');
    await page.keyboard.press('Enter');
    // A save would have come by now.
    await page.waitForTimeout(1000);
    await other.reload();
    await other.getByRole('heading', { name: 'Uw dossiers' }).waitFor();
    expect(await other.locator('.start-card').count()).toBe(0);
    await page.getByRole('button', { name: 'Bewaar als nieuw dossier' }).click();
    await saved(page);
    await other.locator('.start-card').waitFor();
    await officer.close();
  });
});

describe('a store that the browser throws away while a dossier is open', () => {
  it('is said at the first edit, and kept again when the user says so', async () => {
    const officer = await opened();
    const { page } = officer;
    const devtools = await page.context().newCDPSession(page);
    const origin = new URL(officer.url).origin;
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await step(page, 'Locatie').click();
    await caseNumber(page).fill('2026-31');
    await page.keyboard.press('Tab');
    await page.getByText('Dit dossier is gewist, in een ander tabblad of door de browser').waitFor();
    expect(await page.getByText('bewaard in deze browser').count()).toBe(0);
    expect(await caseNumber(page).inputValue()).toBe('2026-31');
    await page.getByRole('button', { name: 'Bewaar als nieuw dossier' }).click();
    await caseNumber(page).fill('2026-32');
    await page.keyboard.press('Tab');
    await saved(page);
    const again = await openAgain(officer, 'Winkelcentrum De Hof');
    await step(again, 'Locatie').click();
    expect(await caseNumber(again).inputValue()).toBe('2026-32');
    await officer.close();
  });
});

describe('a clock that is ten years ahead', () => {
  it('wipes no register and no visit by itself: the desk asks, with the date', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.goto(`${officer.url}#/heling`);
    await page
      .getByLabel('Kies het CSV-bestand')
      .setInputFiles({ name: 'fietsen.txt', mimeType: 'text/plain', buffer: Buffer.from('AB123456\nCD789012\n') });
    await page.getByText('2 regels').waitFor();
    await page.clock.setSystemTime(Date.now() + 10 * 365 * 86_400_000);
    await page.reload();
    await page.getByText('De laatste dag van fietsen was').waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar nog 30 dagen' }).click();
    await page.getByText('2 regels').waitFor();
    // A visit neither.
    await page.goto(`${officer.url}#/heling/bezoek`);
    const dealer = page.getByRole('heading', { name: 'Fietsen Jansen' });
    await page.getByLabel('Zaak', { exact: true }).fill('Fietsen Jansen');
    await page.keyboard.press('Tab');
    // What was not begun yet waits while another screen is open.
    await page.goto(`${officer.url}#/cijfers`);
    await page.getByLabel('Zaak', { exact: true }).waitFor({ state: 'detached' });
    await page.goto(`${officer.url}#/heling/bezoek`);
    expect(await page.getByLabel('Zaak', { exact: true }).inputValue()).toBe('Fietsen Jansen');
    await page.getByRole('button', { name: 'Begin het bezoek' }).click();
    await dealer.waitFor();
    await page.waitForTimeout(500);
    await page.clock.setSystemTime(Date.now() + 20 * 365 * 86_400_000);
    await page.reload();
    await page.getByText('De laatste dag om dit te bewaren was').waitFor();
    await dealer.waitFor();
    await page.getByRole('button', { name: 'Bewaar langer' }).click();
    await page.getByText('De laatste dag om dit te bewaren was').waitFor({ state: 'detached' });
    await page.reload();
    expect(await page.getByText('De laatste dag om dit te bewaren was').count()).toBe(0);
    await officer.close();
  });
});
