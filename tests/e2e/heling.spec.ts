import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow } from './browser.ts';
import { desk, load, register } from './heling-desk.ts';

afterAll(closeBrowser);

describe('the heling desk', () => {
  it('checks one number: says what it looks like, where, and how far chance goes', async () => {
    const officer = await desk();
    const { page } = officer;
    expect(await officer.axe()).toEqual([]);
    await load(officer);
    await page.getByLabel('Nummer', { exact: true }).fill('zz 646-672');
    await page.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await page.getByText('Lijkt op ZZ646872 in Fietsdepot').first().waitFor();
    await page
      .getByText(/Van 100 willekeurige nummers van deze vorm/)
      .first()
      .waitFor();
    expect(await page.locator('.sign-differs').count()).toBe(2);
    expect(await officer.axe()).toEqual([]);
    // What leaves is a number on the clipboard and the front page of the site, nothing behind it.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => Object.assign(window, { open: (url: string) => Object.assign(window, { opened: url }) }));
    await page.getByRole('button', { name: 'Kopieer nummer en open stopheling.nl' }).click();
    await page.getByText('Het nummer staat op het klembord').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ZZ646672');
    expect(await page.evaluate(() => Reflect.get(window, 'opened'))).toBe('https://www.stopheling.nl/');
    // The site opens in the tap itself, however long the clipboard takes: a phone opens no window for what comes after a wait.
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => new Promise(() => undefined) });
      Object.assign(window, { opened: null });
    });
    await page.getByRole('button', { name: 'Kopieer nummer en open stopheling.nl' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'opened'))).toBe('https://www.stopheling.nl/');
    await page.getByText('Koppeling met een gateway van de gemeente: uit.').waitFor();
    await page.getByLabel('niet gevonden').check();
    await page.getByText(/Handmatig gecontroleerd op stopheling.nl/).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('checks a list, and never calls anything clean', async () => {
    const officer = await desk();
    const { page } = officer;
    await load(officer);
    await page.getByText('Lijst', { exact: true }).click();
    await page.getByLabel('Plak hier een lijst').fill('nummer\nZZ-646872\n490154203237517\nonbekend\nABC99887\n');
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click();
    await page.getByRole('heading', { name: '4 nummers nagekeken' }).waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(
      rows.slice(1).map((row) => /Gevonden|Lijkt op|Niet gevonden|Onleesbaar|Kan niet kloppen/.exec(row)?.[0]),
    ).toEqual(['Gevonden', 'Lijkt op', 'Onleesbaar', 'Niet gevonden']);
    expect((await page.locator('main').innerText()).toLowerCase()).not.toContain('is niet gestolen');
    await page.getByText(/Niet gevonden in Fietsdepot uit een bestand van .*\(3 regels\); dit zegt niet dat/).waitFor();
    expect(await officer.axe()).toEqual([]);
    // Choosing a line by keyboard goes on in the panel, closing it comes back.
    const line = page.getByRole('button', { name: '490154203237517' });
    await line.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('chosen-title');
    await page.getByRole('button', { name: 'Sluit: 490154203237517' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('490154203237517');
    // A long list can be stopped, and changes nothing then.
    const long = Array.from({ length: 40_000 }, (_, i) => `KP${i}RUY${(i * 7919) % 1000}`).join('\n');
    await page
      .getByLabel('Open een lijst (CSV)')
      .setInputFiles({ name: 'lang.csv', mimeType: 'text/csv', buffer: Buffer.from(long) });
    await page.getByText(/van 40\.000 nummers nagekeken/).waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Gestopt. Er is niets veranderd.').waitFor();
    expect(await page.getByLabel('Plak hier een lijst').inputValue()).toContain('ABC99887');
    await page.getByRole('heading', { name: '4 nummers nagekeken' }).waitFor();
    await officer.close();
  });

  it('keeps the register over a reload, and wipes it when asked', async () => {
    const officer = await desk();
    const { page } = officer;
    await load(officer);
    await page.reload();
    await page.getByText('Gemeente Lindervoort. Datum van het bestand. 3 regels').waitFor();
    await page.getByRole('button', { name: 'Wis: Fietsdepot' }).click();
    // Nothing goes with one tap.
    await page.getByText('Dit wist Fietsdepot met 3 regels').waitFor();
    await page.getByRole('button', { name: 'Laat maar' }).click();
    await page.getByRole('button', { name: 'Wis: Fietsdepot' }).click();
    await page.getByRole('button', { name: 'Ja, wis', exact: true }).click();
    await page.getByText('Nog geen register').waitFor();
    await page.reload();
    await page.getByText('Nog geen register').waitFor();
    await load(officer);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('gevelwijzer-registers');
          opening.onsuccess = () => {
            const cards = opening.result.transaction('cards', 'readwrite').objectStore('cards');
            const reading = cards.getAll();
            reading.onsuccess = () => {
              for (const card of reading.result) cards.put({ ...card, expires: '2020-01-01' });
              cards.transaction.oncomplete = () => {
                opening.result.close();
                done();
              };
            };
          };
        }),
    );
    // Past its day it is named when the app starts, also when nobody opens the desk, and goes when the user says so.
    await page.goto(page.url().replace(/#.*/, ''));
    await page.reload();
    await page.getByText('De bewaartermijn van een register').waitFor();
    await page.getByRole('link', { name: 'Heling' }).click();
    await page.getByText('De laatste dag van Fietsdepot was').waitFor();
    await page.getByRole('button', { name: 'Wis: Fietsdepot' }).click();
    await page.getByRole('button', { name: 'Ja, wis', exact: true }).click();
    await page.getByText('Nog geen register').waitFor();
    await page.reload();
    await page.getByText('Nog geen register').waitFor();
    await officer.close();
  });

  it('a file that is no list gets one sentence', async () => {
    const officer = await desk();
    const { page } = officer;
    await page.getByLabel('Kies het CSV-bestand').setInputFiles({
      name: 'blad.xlsx',
      mimeType: 'text/csv',
      buffer: Buffer.from('PK\u0003\u0004\u0000\u0000rest'),
    });
    await page.getByText('Dit is geen tekstbestand').waitFor();
    await officer.close();
  });

  it('asks which column holds the numbers, and keeps the list when one thinks again', async () => {
    const officer = await desk();
    const { page } = officer;
    await load(officer);
    await page.getByText('Lijst', { exact: true }).click();
    const list = 'Gazelle;zwart;ZZ-646872\nBatavus;rood;ABC99887\n';
    await page.getByLabel('Plak hier een lijst').fill(list);
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click();
    await page.getByRole('heading', { name: 'Welke kolom is wat?' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Laat maar' }).click();
    expect(await page.getByLabel('Plak hier een lijst').inputValue()).toBe(list);
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click();
    await page.getByLabel('Kolom met het nummer').selectOption({ label: 'kolom 3' });
    await page.getByRole('button', { name: 'Kijk de lijst na' }).last().click();
    await page.getByRole('heading', { name: '2 nummers nagekeken' }).waitFor();
    expect(await page.getByRole('row', { name: /ZZ-646872/ }).innerText()).toContain('Gevonden');
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('keeps what was looked up at Stop Heling until it is wiped', async () => {
    const officer = await desk();
    const { page } = officer;
    await load(officer);
    await page.getByLabel('Nummer', { exact: true }).fill('ABC99887');
    await page.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await page.getByLabel('geregistreerd als gestolen', { exact: true }).check();
    await page.reload();
    const kept = page.getByRole('table', { name: 'Nagekeken bij Stop Heling' });
    await kept.waitFor();
    expect(await kept.innerText()).toMatch(/ABC99887[\s\S]*geregistreerd/);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Wis alle uitslagen' }).click();
    await page.getByRole('button', { name: 'Ja, wis de uitslagen' }).click();
    await kept.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Gemeente Lindervoort. Datum van het bestand. 3 regels').waitFor();
    expect(await kept.count()).toBe(0);
    await officer.close();
  });

  it('reads a barcode by camera or photo where the browser can', async () => {
    const officer = await desk();
    const { page } = officer;
    await page.addInitScript(() => {
      let looks = 0;
      const stopped: string[] = [];
      Object.assign(window, {
        stopped,
        BarcodeDetector: class {
          detect = async () => (++looks % 4 === 2 ? [{ rawValue: '490154203237518' }] : []);
        },
      });
      navigator.mediaDevices.getUserMedia = async () => {
        const stream = document.createElement('canvas').captureStream();
        for (const track of stream.getTracks()) {
          const stop = track.stop.bind(track);
          track.stop = () => {
            stopped.push(track.kind);
            stop();
          };
        }
        return stream;
      };
    });
    await page.reload();
    await page.getByRole('button', { name: 'Scan met de camera' }).click();
    await expect.poll(() => page.getByLabel('Nummer', { exact: true }).inputValue()).toBe('490154203237518');
    await page.getByRole('button', { name: 'Scan met de camera' }).waitFor();
    // The camera goes out just after its picture went.
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'stopped'))).toEqual(['video']);
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    await page
      .getByLabel('Lees van een foto')
      .first()
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
    await page.getByText('Geen streepjescode gevonden').waitFor();
    await page
      .getByLabel('Lees van een foto')
      .first()
      .setInputFiles({ name: 'kapot.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByText('Deze foto is niet te lezen').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('visit, white spots and capacity work, in English too, and axe finds nothing', async () => {
    const officer = await desk();
    const { page } = officer;
    await page.getByRole('link', { name: 'Witte vlekken' }).click();
    await page.getByLabel('DOL: gemeld', { exact: true }).fill('naam;adres;kvk\nGoud BV;Markt 1;12345678\n');
    await page
      .getByLabel('DOR: registreert', { exact: true })
      .fill('naam;adres;kvk;laatste inkoop\nGoud;Markt 1;12345678;2020-01-01\nZilver;Markt 3;87654321;\n');
    await page.getByRole('button', { name: 'Vergelijk de lijsten' }).click();
    await page.getByText('registreert in DOR, niet gemeld in DOL').waitFor();
    await page.getByText('al 90 dagen geen inkoop geregistreerd').first().waitFor();
    expect(await officer.axe()).toEqual([]);
    // A white spot is a visit to plan.
    await page.getByRole('button', { name: 'Begin een bezoek: Zilver' }).first().click();
    await page.getByRole('heading', { name: 'Zilver' }).waitFor();
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('link', { name: 'Number check' }).click();
    await page
      .getByLabel('Choose the CSV file')
      .setInputFiles({ name: 'depot.csv', mimeType: 'text/csv', buffer: Buffer.from(register) });
    await page.getByRole('button', { name: 'Load this register' }).click();
    await page.getByText('3 lines').waitFor();
    const question = page.locator('.desk-ask');
    await page.evaluate(() => scrollTo(0, 0));
    const before = await question.boundingBox();
    await question.getByLabel('Number', { exact: true }).fill('TST60D5X8K');
    await question.getByRole('button', { name: 'Check', exact: true }).click();
    // The outcome comes beside the question, which stays as it was.
    await page.locator('.desk-results .one-outcome').waitFor();
    const { x, y, width } = (await question.boundingBox()) ?? {};
    expect([x, y, width]).toEqual([before?.x, before?.y, before?.width]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page
      .getByText(/Looks like TST60D5X8KX in depot from a file of .* \(3 lines\), compare for yourself/)
      .waitFor();
    expect(await officer.axe()).toEqual([]);
    // Back over the visit that a white spot began.
    await page.goBack();
    await page.goBack();
    await page.getByText('Compare three lists').waitFor();
    await page.getByRole('link', { name: 'Capacity' }).click();
    const table = page.getByRole('table', { name: 'Needed a year' });
    expect(await table.innerText()).toContain('160.7');
    await page.getByLabel('Visit, minutes').fill('-1');
    await page.keyboard.press('Tab');
    await page.getByText('Give a number of 0 or more.').waitFor();
    await page.getByLabel('Available officer hours a year').fill('100');
    await page.keyboard.press('Tab');
    const covered = page.getByRole('table', { name: 'What the hours cover' });
    expect(await covered.innerText()).toMatch(/middle\s+10\s+5\s+5/);
    expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('fits a narrow screen', async () => {
    const officer = await desk(narrow);
    expect(await officer.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});
