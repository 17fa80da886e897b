import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, type Visit, visit, wide } from './browser.ts';
import { machineAtRest, openExample, openLittle, recordsOf, saved, settled, step, verdict } from './driver.ts';
import { isWhole, partOf } from './part-of.ts';

afterAll(closeBrowser);

type Officer = Awaited<ReturnType<typeof visit>>;

const press = async ({ page }: Officer, key: string, times = 1) => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

/** Until nothing on screen is about to be replaced by a newer answer. */
const rested = async ({ page }: Officer) => {
  await page.waitForTimeout(500);
  await page.locator('.old:not(.grounds)').waitFor({ state: 'detached' });
};

/** Tabs until the focus stands on a control with this name, as someone without a mouse would. */
async function tabTo({ page }: Officer, name: RegExp, most = 250): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element?.matches('button, a, input, select, summary, [role="button"]')) return '';
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''} ${label}`;
    });
    if (name.test(here)) return;
  }
  throw new Error(`No control ${name} within ${most} tabs`);
}

const leidsestraat = fileURLToPath(
  new URL('../../../shared/data/bag/amsterdam_centrum_leidsestraat_panden_rd.geojson', import.meta.url),
);

describe('the officer’s path by mouse', () => {
  it('places a machine in the town by address and by clicking the map, and answers until there is a verdict', async () => {
    const officer = await visit(wide);
    const { page } = officer;
    await page.getByRole('button', { name: 'Open het stadje zonder automaat' }).click();
    await settled(officer.page, /^Nog geen oordeel$/);
    await page.getByLabel('plak RD').fill('Marktstraat 18');
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await settled(officer.page, /^(Onbepaald|Niet groen)/);
    // A little along the same street, wherever the map has it in view.
    const stands = await page.locator('.machine').boundingBox();
    if (!stands) throw new Error('no machine on the map');
    await page.mouse.click(stands.x + stands.width / 2, stands.y + stands.height / 2 + 60);
    await step(officer.page, 'Automaat en pand').click();
    await page
      .getByRole('group', { name: /gedeelde ingang/ })
      .getByLabel('nee')
      .check();
    expect(await officer.axe()).toEqual([]);
    await step(officer.page, 'Omgeving').click();
    await page
      .getByRole('group', { name: /terras of halte/ })
      .getByLabel('Nee')
      .check();
    await page
      .getByRole('group', { name: /recht op de automaat/ })
      .getByLabel('nee')
      .check();
    await settled(officer.page, /^(Groen|Oranje|Rood)/);
    // Of Omgeving and of the outcome axe has more before it in variants.spec.
    if (isWhole) expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  describe('demo town', () => {
    /** What is dragged is put back, so that one visit does for both. */
    let officer: Visit;
    beforeAll(async () => {
      officer = await visit(wide);
      await openExample(officer.page, 'oranje');
    });
    afterAll(() => officer?.close());

    it('drags the machine: the colour class follows, then the full verdict', async () => {
      const { page } = officer;
      const before = await page.locator('.header-case code').textContent();
      await page.locator('.machine.leaflet-marker-draggable').waitFor();
      const [x, y] = await machineAtRest(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 1; i <= 10; i++) await page.mouse.move(x, y + i * 12);
      await page.mouse.up();
      await page.waitForFunction((old) => document.querySelector('.header-case code')?.textContent !== old, before);
      // At another building: what was answered about the wall is asked again, here and now.
      await page.getByText('De automaat staat nu op een andere plek.').waitFor();
      await settled(officer.page, /^(Onbepaald|Niet groen):/);
      // What was said there holds here too once the officer says so; the other is answered in the list.
      await step(page, 'Automaat en pand').click();
      const saidBefore = page.getByRole('listitem').filter({ hasText: 'gedeelde ingang' });
      await saidBefore.getByRole('button', { name: 'Klopt ook hier' }).click();
      await saidBefore.waitFor({ state: 'detached' });
      expect(
        await page
          .getByRole('group', { name: /gedeelde ingang/ })
          .getByLabel('Nee')
          .isChecked(),
      ).toBe(true);
      await step(page, 'Uitkomst').click();
      await page
        .getByRole('listitem')
        .filter({ hasText: 'inrijden' })
        .getByRole('button', { name: 'Nee', exact: true })
        .click();
      await settled(officer.page, /^(Groen|Oranje|Rood)/);
      for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await page.waitForFunction((old) => document.querySelector('.header-case code')?.textContent === old, before);
      await settled(page, /^Oranje/);
      expect(officer.problems).toEqual([]);
    });

    it('sees orange and why, tries and takes a package, undoes it, prints', async () => {
      const { page } = officer;
      await page.getByRole('heading', { name: 'Glas vliegt de kamer in' }).first().waitFor();
      await page.getByText('formule en bron').first().click();
      if (isWhole) expect(await officer.axe()).toEqual([]);
      await page.getByLabel('Juridische route').selectOption('bopa');
      await page.getByText('niet juridisch getoetst').first().waitFor();
      await step(officer.page, 'Maatregelen').click();
      await page.getByRole('button', { name: 'Probeer' }).first().click();
      await page.getByText('U ziet nu het oordeel met dit pakket.').waitFor();
      expect(await officer.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Neem pakket 1' }).click();
      await page.getByRole('button', { name: 'Haal maatregelen uit het plan' }).waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await page.getByRole('button', { name: 'Haal maatregelen uit het plan' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Opnieuw' }).click();
      await page.getByRole('button', { name: 'Haal maatregelen uit het plan' }).waitFor();
      await step(officer.page, 'Rapport').click();
      await page.getByRole('button', { name: 'Open het rapport' }).click();
      await page.getByRole('heading', { level: 1, name: /Beoordeling geldautomaat/ }).waitFor();
      // On screen the report has a spec of its own.
      await page.emulateMedia({ media: 'print' });
      expect(await officer.axe()).toEqual([]);
      expect(officer.problems).toEqual([]);
    });
  });
});

describe('the officer’s path by keyboard alone', () => {
  it('demo town: opens, moves the machine, takes a package, opens the report', async () => {
    const officer = await visit(wide);
    const { page } = officer;
    await tabTo(officer, /Voorbeeld oranje/);
    await press(officer, 'Enter');
    await settled(officer.page, /^Oranje/);
    const before = await page.locator('.header-case code').textContent();
    await tabTo(officer, /^Automaat/);
    await press(officer, 'ArrowUp', 4);
    await page.waitForFunction((old) => document.querySelector('.header-case code')?.textContent !== old, before);
    await settled(officer.page, /^(Groen|Oranje|Rood)/);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('machine'))).toBe(true);
    await rested(officer);
    await tabTo(officer, /Maatregelen/);
    await press(officer, 'Enter');
    await tabTo(officer, /Neem pakket 1/);
    await press(officer, 'Enter');
    await page.getByRole('button', { name: 'Haal maatregelen uit het plan' }).waitFor();
    await page.locator('.brand').focus();
    await tabTo(officer, /Rapport/);
    await press(officer, 'Enter');
    await tabTo(officer, /Open het rapport/);
    await press(officer, 'Enter');
    await page.getByRole('heading', { level: 1, name: /Beoordeling geldautomaat/ }).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe.skipIf(!existsSync(leidsestraat))('the Leidsestraat file (skipped where the recorded data is absent)', () => {
  const open = async () => {
    const officer = await visit(wide);
    await officer.page.getByLabel('Open bestand, dossier of rapport').setInputFiles(leidsestraat);
    await officer.page.getByLabel('plak RD').waitFor();
    return officer;
  };
  const put = async (officer: Officer, rd: string, keyboard: boolean) => {
    const field = officer.page.getByLabel('plak RD');
    if (keyboard) {
      await field.pressSequentially(rd);
      await press(officer, 'Enter');
    } else {
      await field.fill(rd);
      await officer.page.getByRole('button', { name: 'Zet op de kaart' }).click();
    }
    await settled(officer.page, /^Onbepaald/);
    await rested(officer);
  };

  describe('by mouse', () => {
    /** The second goes on in the file at another place, where nothing that was said at the first counts. */
    let officer: Visit;
    beforeAll(async () => {
      officer = await open();
    });
    afterAll(() => officer?.close());

    it('at Koningsplein the uncovered side is named, and the officer goes on only knowingly, and only there', async () => {
      const gap = officer.page.getByText(/Wat ontbreekt: noorden/);
      await put(officer, '121064.6, 486711.7', false);
      await step(officer.page, 'Uitkomst').click();
      await gap.waitFor();
      await officer.page.getByRole('button', { name: 'Ga bewust verder zonder deze gegevens' }).click();
      await gap.waitFor({ state: 'detached' });
      await step(officer.page, 'Locatie').click();
      await put(officer, '121100, 486690', false);
      await step(officer.page, 'Uitkomst').click();
      await gap.waitFor();
      expect(officer.problems).toEqual([]);
    });

    it('unknown uses are named, one click treats them as homes, a verdict with reasons follows', async () => {
      const { page } = officer;
      await step(page, 'Locatie').click();
      await put(officer, '121060, 486160', false);
      await step(officer.page, 'Uitkomst').click();
      await page.getByText(/Van \d+ panden is het gebruik niet bekend/).waitFor();
      await page.getByRole('button', { name: 'Behandel onbekend gebruik als woning' }).first().click();
      await step(officer.page, 'Automaat en pand').click();
      await page
        .getByRole('group', { name: /gedeelde ingang/ })
        .getByLabel('nee')
        .check();
      await step(officer.page, 'Omgeving').click();
      await page
        .getByRole('group', { name: /terras of halte/ })
        .getByLabel('Nee')
        .check();
      await page
        .getByRole('group', { name: /recht op de automaat/ })
        .getByLabel('nee')
        .check();
      await settled(officer.page, /^(Oranje|Rood)/);
      await step(officer.page, 'Uitkomst').click();
      await page.getByRole('heading', { name: 'Glas vliegt de kamer in' }).first().waitFor();
      if (isWhole) expect(await officer.axe()).toEqual([]);
      expect(officer.problems).toEqual([]);
    });
  });

  // By keyboard alone the demo town is walked through above.
  it.each(partOf([], ['the same']))('by keyboard: %s', async () => {
    const officer = await open();
    await put(officer, '121060, 486160', true);
    await tabTo(officer, /2Automaat en pand/);
    await press(officer, 'Enter');
    await officer.page
      .getByRole('group', { name: /gedeelde ingang/ })
      .getByLabel('nee')
      .focus();
    await press(officer, 'Space');
    await officer.page.locator('.brand').focus();
    await tabTo(officer, /3Omgeving/);
    await press(officer, 'Enter');
    await tabTo(officer, /Behandel onbekend gebruik als woning/);
    await press(officer, 'Enter');
    await officer.page
      .getByRole('group', { name: /terras of halte/ })
      .getByLabel('Nee')
      .focus();
    await press(officer, 'Space');
    await officer.page
      .getByRole('group', { name: /recht op de automaat/ })
      .getByLabel('nee')
      .focus();
    await press(officer, 'Space');
    await settled(officer.page, /^(Oranje|Rood)/);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('nothing is lost', () => {
  it('a reload keeps the dossier and its answers', async () => {
    const officer = await visit(wide);
    const { page } = officer;
    await openLittle(page, 'oranje', 'Marktstraat 62');
    await step(officer.page, 'Locatie').click();
    await page.getByLabel('Zaaknummer').fill('2026-0147');
    await press(officer, 'Tab');
    await saved(page);
    await page.reload();
    await settled(officer.page, /^Oranje/);
    await step(officer.page, 'Locatie').click();
    expect(await page.getByLabel('Zaaknummer').inputValue()).toBe('2026-0147');
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  const oneBuilding = (corners: string) =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[${corners}]]}}]}`;

  /** What is refused changes nothing, so that one visit does for all. */
  describe('what is refused', () => {
    let officer: Visit;
    beforeAll(async () => {
      officer = await visit(wide);
      await openLittle(officer.page, 'groen', 'Winkelcentrum De Hof');
      await step(officer.page, 'Locatie').click();
    });
    afterAll(() => officer.close());

    it.each([
      ['truncated.geojson', '{"type":"FeatureCollection","features":[{"type', /is afgebroken/],
      ['empty.geojson', '', /is leeg/],
      ['other.geojson', '{"a":1}', /geen lijst met panden/],
      ['swapped.geojson', oneBuilding('[52.3,4.8],[52.3,4.9],[52.4,4.9],[52.3,4.8]'), /verwisseld/],
      ['french.geojson', oneBuilding('[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]'), /geen RD en geen lengte/],
      ['dossier.json', '{"schema":"gevelwijzer/dossier@9"}', /nieuwere Gevelwijzer/],
      ['dossier.json', '{"schema":"gevelwijzer/dossier@1","title":"<img src=x onerror=alert(1)>"}', /beschadigd/],
      ['report.pdf', '%PDF-1.4 no link here', /geen dossier/],
    ])('a bad file %s gets one sentence and the dossier stays', async (name, text, sentence) => {
      const { page } = officer;
      await page
        .getByLabel('Open bestand, dossier of rapport')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.getByText(sentence).waitFor();
      expect(await verdict(page).textContent()).toBe('Groen');
      expect(officer.problems).toEqual([]);
    });

    it.each([
      ['450000, 121060', /verwisseld|buiten Nederland/],
      ['hier ergens', /staat niet in deze omgeving/],
      ['2.3, 48.8', /buiten Nederland/],
    ])('a bad place "%s" gets one sentence and the machine stays', async (typed, sentence) => {
      const { page } = officer;
      await page.getByLabel('plak RD').fill(typed);
      await page.getByRole('button', { name: 'Zet op de kaart' }).click();
      await page.getByText(sentence).first().waitFor();
      expect(await page.getByLabel('plak RD').inputValue()).toBe(typed);
      expect(await verdict(page).textContent()).toBe('Groen');
    });
  });

  it('a damaged record in this browser is said, and kept', async () => {
    const officer = await visit(wide);
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const open = indexedDB.open('gevelwijzer');
          open.onsuccess = () => {
            const store = open.result.transaction('dossiers', 'readwrite').objectStore('dossiers');
            store.getAllKeys().onsuccess = (event) => {
              for (const key of (event.target as IDBRequest<IDBValidKey[]>).result)
                store.put({ schema: 'gevelwijzer/dossier@1', title: 3 }, key);
              store.transaction.oncomplete = () => done();
            };
          };
        }),
    );
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.goto(officer.url);
    await page.getByRole('button', { name: 'Winkelcentrum De Hof', exact: true }).click();
    // What can be read is opened beside it.
    await page.getByText(/Een deel van dit dossier is niet te lezen/).waitFor();
    await saved(page);
    const records = await recordsOf(page);
    // As it was, to the letter, and the new one is another.
    expect(records).toHaveLength(2);
    expect(records).toContainEqual({ schema: 'gevelwijzer/dossier@1', title: 3 });
    expect(records).toContainEqual(expect.objectContaining({ scope: 'internal' }));
    await officer.close();
  });
});

describe('languages', () => {
  it('English says everything, and axe stays clean', async () => {
    const officer = await visit(wide);
    const { page } = officer;
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('button', { name: 'Example red' }).click();
    await settled(officer.page, /^Red/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await officer.axe()).toEqual([]);
    // What is written on the map too, and back again.
    const onMap = page.locator('.reach-distance');
    await onMap.filter({ hasText: /^\d+\.\d\sm$/ }).waitFor();
    await page.getByRole('button', { name: 'NL Nederlands' }).click();
    await onMap.filter({ hasText: /^\d+,\d\sm$/ }).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
