import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow } from './browser.ts';
import { desk, load } from './heling-desk.ts';

afterAll(closeBrowser);

describe('a visit to a dealer', () => {
  it('with no register: scan or type, kind and validity, one tap to Stop Heling, and on to a visit that holds it', async () => {
    const officer = await desk(narrow);
    const { page } = officer;
    // The field is in view without scrolling.
    expect(
      await page.getByLabel('Nummer', { exact: true }).evaluate((one) => one.getBoundingClientRect().bottom),
    ).toBeLessThan(844);
    await page.getByLabel('Nummer', { exact: true }).fill('352099001761481');
    await page.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await page.getByText('Het nummer kan kloppen.').waitFor();
    await page.getByText('35 209900 176148 1').waitFor();
    await page.getByText('Er is in geen eigen register gekeken.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Niet gevonden in');
    expect(await officer.axe()).toEqual([]);
    await page.getByLabel('niet gevonden', { exact: true }).check();
    await page.getByRole('button', { name: 'Zet bij bezoek' }).click();
    await page.getByRole('heading', { name: 'Zaak nog niet ingevuld' }).waitFor();
    await page.locator('.goods-list').getByText('352099001761481').first().waitFor();
    await page.getByText('Stop Heling: niet gevonden').waitFor();
    expect(await officer.axe()).toEqual([]);
    // An article code is refused, with the place where the number is.
    const open = page.locator('.visit-page');
    await open.getByLabel('Nummer', { exact: true }).fill('4006381333931');
    await open.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await page.getByRole('heading', { name: 'Goed 2: Niet te lezen' }).waitFor();
    await page.getByText('Waar staat het serienummer?').waitFor();
    await page.getByRole('button', { name: 'Naar de lijst' }).click();
    await page.reload();
    await page.getByText('Stop Heling: niet gevonden').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a visit holds its own goods, duties and report; another visit begins empty; a newer register is asked again', async () => {
    const officer = await desk();
    const { page } = officer;
    await load(officer);
    await page.getByRole('link', { name: 'Controlebezoek' }).click();
    await page.getByLabel('boa (opsporing)').check();
    await page.locator('.note', { hasText: 'De bevoegdheden van de Awb mag u hiervoor niet gebruiken' }).waitFor();
    await page.getByLabel('Zaak', { exact: true }).fill('Tweedehands <b>Linde</b>');
    await page.keyboard.press('Tab');
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Begin het bezoek' }).click();
    const ask = async (number: string) => {
      await page.locator('.visit-page').getByLabel('Nummer', { exact: true }).fill(number);
      await page.locator('.visit-page').getByRole('button', { name: 'Kijk na', exact: true }).click();
    };
    await ask('ZZ646872');
    await page.getByRole('heading', { name: 'Goed 1: Gevonden' }).waitFor();
    await page.getByLabel('Ingekocht op').fill('20-11-2026');
    await page.getByLabel('geregistreerd als gestolen', { exact: true }).check();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Naar de lijst' }).click();
    await ask('KPX7654321');
    await page.getByRole('heading', { name: 'Goed 2: Niet gevonden' }).waitFor();
    await page.getByRole('button', { name: 'Naar de lijst' }).click();
    await page.getByRole('button', { name: /van 20 Plichten|Plichten$/ }).click();
    await page.getByRole('button', { name: 'niet bekeken: volgnummer van de aantekening' }).click();
    await page.getByRole('button', { name: 'ontbreekt', exact: true }).click();
    await page.getByRole('button', { name: 'Zet alles wat nog open is op in orde' }).click();
    await page.getByLabel('Bewaartermijn in deze gemeente').fill('14');
    await page.keyboard.press('Tab');
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Naar afsluiten' }).click();
    await page.locator('.open-points').getByText('Goed 2: nog niet nagekeken in Stop Heling.').waitFor();
    await page.getByText('Stappen van uw gemeente', { exact: true }).click();
    const steps = page.getByRole('group', { name: 'volgnummer van de aantekening' });
    await steps.getByLabel('Eerste keer').fill('schriftelijke waarschuwing');
    await page.keyboard.press('Tab');
    await page.getByRole('cell', { name: 'schriftelijke waarschuwing' }).first().waitFor();
    await page.getByRole('button', { name: 'Sluit het bezoek af' }).click();
    await page.getByRole('button', { name: /Afgesloten om/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    const html = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toMatch(/^bezoekverslag-\d{4}-\d{2}-\d{2}-HB-[2-9A-Z]{4}-[2-9A-Z]{4}\.html$/);
    expect(html).toContain('Tweedehands &lt;b&gt;Linde');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.on-paper').innerText();
    for (const words of [
      'boa (opsporing)',
      'ZZ646872',
      'Gevonden in Fietsdepot',
      'geregistreerd als gestolen',
      'schriftelijke waarschuwing',
    ]) {
      expect(html).toContain(words);
      expect(paper).toContain(words);
    }
    await page.emulateMedia({ media: 'screen' });
    // Another shop on the same day: nothing of the first one.
    await page.getByRole('button', { name: 'Alle bezoeken' }).click();
    await page.getByLabel('toezichthouder (Awb)').check();
    await page.getByLabel('Zaak', { exact: true }).fill('Winkel B');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Begin het bezoek' }).click();
    await page.getByText('Nog geen goederen').waitFor();
    await page.getByRole('button', { name: /Afsluiten$/ }).click();
    const [second] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    expect(await readFile(await second.path(), 'utf8')).not.toContain('ZZ646872');
    // What was not found is asked again when a newer register comes.
    await page.getByRole('link', { name: 'Nummercontrole' }).click();
    // A list that was kept is asked again with it.
    await page.getByText('Lijst', { exact: true }).click();
    await page.getByLabel('Plak hier een lijst').fill('KPX7654321\nQQ99887766\n');
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click();
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click();
    await page.getByText('Register laden', { exact: true }).click();
    await page.getByLabel('Van welke dag is het register?').fill('27-11-2026');
    await page.keyboard.press('Tab');
    await page.getByLabel('Kies het CSV-bestand').setInputFiles({
      name: 'nieuw.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('nummer\nKPX7654321\nzie foto\n3,52E+14\n'),
    });
    await page.getByText('Te zoeken: 1 van 3.').waitFor();
    await page.getByText('1 beschadigd door een rekenblad').waitFor();
    await page.getByText('Het nieuwe register vindt 2 nummers').waitFor();
    await page.locator('.register', { hasText: 'KPX7654321: Gevonden in nieuw' }).waitFor();
    await page.getByRole('link', { name: 'Controlebezoek' }).click();
    await page.getByRole('button', { name: 'Alle bezoeken' }).click();
    await page.getByText('Een nieuwer register vindt dit nummer nu wel.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /Linde/ }).click();
    await page.getByRole('button', { name: 'Wis dit bezoek' }).click();
    await page.getByRole('button', { name: 'Ja, wis het bezoek' }).click();
    await page.getByText('Linde', { exact: false }).waitFor({ state: 'detached' });
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('reads a barcode of a photo without help of the browser, under the same security policy', async () => {
    const officer = await desk(narrow);
    const { page } = officer;
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BarcodeDetector'));
    await page.reload();
    const picture = await page.evaluate(() => {
      const widths: Record<string, string> = {
        0: 'nnnwwnwnn',
        1: 'wnnwnnnnw',
        2: 'nnwwnnnnw',
        3: 'wnwwnnnnn',
        4: 'nnnwwnnnw',
        5: 'wnnwwnnnn',
        6: 'nnwwwnnnn',
        7: 'nnnwnnwnw',
        8: 'wnnwnnwnn',
        9: 'nnwwnnwnn',
        '*': 'nwnnwnwnn',
      };
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [900, 320];
      const draw = canvas.getContext('2d');
      if (!draw) return '';
      draw.fillStyle = '#fff';
      draw.fillRect(0, 0, 900, 320);
      draw.fillStyle = '#000';
      for (const [row, number] of ['352099001761481', '352099001761499'].entries()) {
        let x = 60;
        for (const sign of `*${number}*`)
          for (const [i, width] of `${widths[sign]}n`.split('').entries()) {
            const wide = width === 'w' ? 6 : 2;
            if (i % 2 === 0 && i < 9) draw.fillRect(x, 40 + 140 * row, wide, 100);
            x += wide;
          }
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    await page
      .getByLabel('Lees van een foto')
      .first()
      .setInputFiles({ name: 'doos.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
    await page.getByRole('heading', { name: '2 codes gezien' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Kijk deze 2 nummers na als één goed' }).click();
    await page.getByText('Het nummer kan kloppen.').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
