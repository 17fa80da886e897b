import { afterAll, describe, expect, it } from 'vitest';
import { hasRecorded } from '../geodata/recorded.ts';
import { closeBrowser, visit } from './browser.ts';
import { campus, recordedServices, type ServiceName } from './recorded-services.ts';

afterAll(closeBrowser);

describe.skipIf(!hasRecorded)('recorded services (skipped where ../shared/data is absent)', () => {
  it('open a real place; each that fails is named, and what was fetched stays of use', async () => {
    const officer = await visit();
    const { page } = officer;
    const broken = new Set<ServiceName>();
    const asked = await recordedServices(page, broken);
    const go = async (text: string) => {
      await page.getByRole('combobox', { name: 'Adres' }).fill(text);
      await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    };
    const place = `${campus.x} ${campus.y}`;

    await go(place);
    await page.locator('.machine').waitFor();
    await page.getByText('© 3DBAG by tudelft3d and 3DGI').waitFor();

    // Three kinds of ground; a picture that does not come is said, and the buildings stay.
    const tiles = () => asked.filter((url) => url.includes('wmts')).length;
    await page.getByRole('radio', { name: 'Luchtfoto' }).check();
    await page.getByText('Beeldmateriaal.nl').waitFor();
    await page.locator('img.ground-picture').nth(3).waitFor({ state: 'attached' });
    await expect.poll(tiles).toBeGreaterThan(3);
    broken.add('wmts');
    await page.getByRole('radio', { name: 'Kaart', exact: true }).check();
    await page.getByText('De ondergrond is niet bereikbaar').waitFor();
    await page.getByText('Kaartgegevens © Kadaster').waitFor();
    await page.getByRole('radio', { name: 'Panden' }).check();
    broken.clear();

    await page.getByRole('navigation').getByRole('button', { name: 'Omgeving' }).click();
    // A place that could not be read opens it already.
    const sources = page.locator('details.sources');
    if (!(await sources.evaluate((one: HTMLDetailsElement) => one.open)))
      await sources.locator('summary').first().click();
    const refresh = page.getByRole('button', { name: 'Haal de omgeving opnieuw op' });
    expect(await officer.axe()).toEqual([]);
    const inTurn: [ServiceName, string][] = [
      ['BAG3D', 'De hoogten ontbreken'],
      ['bgt', 'De straten van de BGT ontbreken'],
      ['verblijfsobject', 'De adressen zijn niet volledig'],
    ];
    for (const [name, sentence] of inTurn) {
      broken.clear();
      broken.add(name);
      await refresh.click();
      await page.getByText(sentence).waitFor();
    }
    // Without its first door the BAG is read by the second; without both, what is on the screen stays.
    broken.clear();
    broken.add('wfs/v2_0');
    await refresh.click();
    await page
      .getByRole('rowheader', { name: /PDOK BAG OGC API/ })
      .first()
      .waitFor();
    broken.add('bag/ogc');
    await refresh.click();
    await page.getByText('De dienst weigert de vraag').waitFor();
    expect(await page.locator('path.building').count()).toBeGreaterThan(10);
    broken.clear();
    await refresh.click();
    // The change was on the screen before; the first door's answer in place of the second's is what is new.
    await page
      .getByRole('rowheader', { name: /PDOK BAG WFS/ })
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Wat er veranderde' }).waitFor();

    // A day later nothing answers: the kept surroundings, with their age; after 40 days they are flagged.
    await page.clock.setSystemTime(Date.now() + 40 * 24 * 3600 * 1000);
    for (const name of ['wfs/v2_0', 'bag/ogc', 'BAG3D', 'api.3dbag', 'bgt'] as const) broken.add(name);
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await go(place);
    await page.locator('.machine').waitFor();
    await page.getByText('U ziet de omgeving zoals die op deze datum is opgehaald').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Omgeving' }).click();
    await page.getByText('Deze gegevens zijn 40 dagen oud').waitFor();

    broken.add('locatieserver');
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await go('Amstel 1');
    await page.getByText('De dienst weigert de vraag').waitFor();
    expect(await page.getByRole('combobox', { name: 'Adres' }).inputValue()).toBe('Amstel 1');
    for (const url of asked) expect(url).toMatch(/locatieserver|location-api|bbox=|wmts/);
    await officer.close();
  });
});

describe.skipIf(!hasRecorded)('an overview of sites (skipped where ../shared/data is absent)', () => {
  it('judges a list in workers, a bad line in its place, sorts, stops, and opens a site', async () => {
    const officer = await visit();
    const { page } = officer;
    await recordedServices(page);
    await page.getByRole('link', { name: 'Overzicht' }).click();
    const list = `naam;x;y;functies\n=Faculteit;${campus.x};${campus.y};Geldautomaat\nVerwisseld;446600;85250;\nSporthal;85500;446400;Geldautomaat|Sealbag-automaat\n`;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plekken.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: 'Beoordeel alle plekken' }).click();
    await page.getByText('3 van 3 plekken klaar').waitFor();
    const first = page.getByRole('row', { name: /Faculteit/ });
    expect(await first.innerText()).toContain('Onbepaald');
    expect(await page.getByRole('row', { name: /Verwisseld/ }).innerText()).toContain('RD x en y zijn verwisseld');
    await page.getByLabel('Neem voorlopig aan').check();
    await page.getByLabel('Behandel onbekend').check();
    await page.getByRole('button', { name: 'Beoordeel alles opnieuw' }).click();
    await page.getByText('3 van 3 plekken klaar').waitFor();
    await first.getByText('(voorlopig)').waitFor();
    await page.getByRole('button', { name: 'Sorteer op Oordeel' }).click();
    expect(await page.getByRole('columnheader', { name: 'Sorteer op Oordeel' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(await page.getByRole('row').last().innerText()).toContain('Verwisseld');
    expect(await officer.axe()).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
    const file = await (await saved).createReadStream();
    let text = '';
    for await (const part of file) text += String(part);
    expect(text).toContain("'=Faculteit");
    expect(text.trim().split('\r\n')).toHaveLength(4);
    // What could tell the answers stays inside.
    expect(text).not.toMatch(/kenmerk|GW-/i);
    // Many, so that there is something to stop.
    const many = list + `=Faculteit;${campus.x};${campus.y};Geldautomaat\n`.repeat(60);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'veel.csv', mimeType: 'text/csv', buffer: Buffer.from(many) });
    await page.getByRole('row').nth(63).waitFor();
    await page.getByRole('button', { name: 'Beoordeel alle plekken' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Gestopt').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plekken.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('row').nth(63).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Beoordeel alle plekken' }).click();
    await page.getByRole('button', { name: 'Open =Faculteit' }).click();
    await page.locator('.machine').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
