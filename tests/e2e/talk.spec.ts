/** A case through the whole talk: red, moved, a package, its evidence, printed, opened again, published. Every headline on the way is read. */
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { home, openExample, saved, step, verdict } from './driver.ts';

afterAll(closeBrowser);

/** In front of Marktstraat 62, where homes lie across the street. */
const moved = '149988.9, 520040.4';

/** Until the headline reads like this. */
const says = (page: Page, form: RegExp): Promise<void> =>
  expect.poll(() => verdict(page).innerText(), { timeout: 30_000 }).toMatch(form);

/** Until how many criteria stand in which state reads like this. */
const counts = (page: Page, form: RegExp): Promise<void> =>
  expect.poll(() => page.locator('.verdict-count').innerText(), { timeout: 30_000 }).toMatch(form);

/** Says no to a question of a step that another place has opened again. */
async function answerNo(page: Page, at: string, question: RegExp): Promise<void> {
  await step(page, at).click();
  await page.getByRole('group', { name: question }).getByLabel(/^Nee/).check();
}

/** Headline and print of a part of the report, once it is whole. */
async function printed(page: Page): Promise<{ readonly headline: string; readonly pdf: Buffer }> {
  await page.getByRole('button', { name: 'Print of bewaar als PDF', disabled: false }).waitFor();
  await page.getByRole('heading', { name: 'B Gevolgen, verteld naast het oordeel' }).waitFor();
  const headline = await page.locator('.report-word').innerText();
  return { headline, pdf: await page.pdf({ tagged: true, preferCSSPageSize: true }) };
}

const drop = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Open bestand, dossier of rapport').setInputFiles({ name, mimeType: 'application/pdf', buffer });

describe('one case through the whole talk', () => {
  it('red, moved, orange, a package that waits, green by evidence, printed, opened again, published', async () => {
    const officer = await visit();
    const { page } = officer;
    await openExample(page, 'rood');
    expect(await verdict(page).innerText()).toBe('Rood: niet geschikt');
    await counts(page, /^Van de 10 eisen: \d+ niet gehaald.*Geen maatregel helpt genoeg tegen: /);

    // Moved: what was said of the other wall is open here, and it is not green whatever the answers are.
    await step(page, 'Locatie').click();
    await page.getByLabel('plak RD').fill(moved);
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await says(page, /^Niet groen: oranje of rood, nog \d vra/);
    await answerNo(page, 'Automaat en pand', /gedeelde ingang/);
    await answerNo(page, 'Omgeving', /terras of halte/);
    await answerNo(page, 'Omgeving', /recht op de automaat/);
    await says(page, /^Oranje, onder voorbehoud: een constructeur en een certificaat moeten het aantonen$/);
    await counts(
      page,
      /^Van de 10 eisen: 4 niet gehaald, 6 gehaald\. \d pakketten maken het pas groen als het bewijs er is\.$/,
    );

    // A package: nothing fails any more, and all of it waits.
    await step(page, 'Maatregelen').click();
    await page.getByRole('button', { name: 'Neem pakket 1' }).click();
    await page.getByRole('button', { name: 'Haal maatregelen uit het plan' }).waitFor();
    await counts(
      page,
      /^Van de 10 eisen: \d nog te bewijzen.*\. Voor de nacht wordt het oordeel groen zodra het bewijs er is; overdag oranje\.$/,
    );
    await says(page, /^Oranje, onder voorbehoud: een constructeur en een certificaat moeten het aantonen$/);

    // The constructor's report alone leaves the glass to be shown.
    const about = ['Woning boven, naast of achter de automaat', 'Een huis raakt ernstig beschadigd'];
    for (const title of [...about, 'Brokstukken raken ramen of mensen'])
      await page.getByRole('group', { name: 'Waar gaat het rapport over?' }).getByLabel(title).check();
    for (const [label, text] of [
      ['Soort', 'berekening'],
      ['Opgesteld door (rol of bureau)', 'constructeur'],
      ['Nummer of kenmerk van het rapport', 'CR-2026-7'],
      ['Datum', '2026-11-02'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Voeg rapport toe' }).click();
    await counts(page, /^Van de 10 eisen: \d nog te bewijzen, \d gehaald met bewijs/);
    await says(page, /^Oranje, onder voorbehoud: bewijs/);
    await page.getByLabel('Certificaat van het glas').fill('EN 13541, 2026-3');
    await page.keyboard.press('Tab');
    await says(page, /^Groen na maatregelen; overdag oranje$/);
    await counts(page, /^Van de 10 eisen: \d gehaald met bewijs(?:, \d gehaald met plan)?, \d gehaald\.$/);
    await saved(page);

    await page.getByLabel('Juridische route').selectOption('bopa');
    await step(page, 'Rapport').click();
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    const internal = await printed(page);
    expect(internal.headline).toBe('Groen na maatregelen; overdag oranje');
    await page
      .getByText(/Zonder maatregelen: oranje\. Van de 10 eisen/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Openbare versie' }).click();
    await page.getByRole('heading', { name: 'A Vertrouwelijke bijlage' }).waitFor({ state: 'detached' });
    const open = await printed(page);
    expect(open.headline).toMatch(/^Groen na maatregelen/);
    await page.getByRole('button', { name: 'Tekst voor het besluit' }).click();
    await page.getByText(/Het oordeel geldt alleen als hij dat uitvoert/).waitFor();
    await page.getByRole('heading', { name: 'Voorschriften' }).waitFor();

    // Opened again it is the same case; what was published says its colour of then and judges nothing anew.
    await home(page);
    await drop(page, 'intern.pdf', internal.pdf);
    await says(page, /^Groen na maatregelen; overdag oranje$/);
    await counts(page, /^Van de 10 eisen: \d gehaald met bewijs/);
    await home(page);
    await drop(page, 'openbaar.pdf', open.pdf);
    await page.getByText('Dit is de openbare versie').waitFor();
    await page.getByText('In het rapport: groen').waitFor();
    await says(page, /^Onbepaald|^Niet groen/);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
