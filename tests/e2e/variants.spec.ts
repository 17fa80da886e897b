import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';

afterAll(closeBrowser);

describe('the talk with the initiator', () => {
  it('an officer takes a red case elsewhere, compares, and goes back', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.getByRole('button', { name: 'Voorbeeld rood' }).click();
    await page.locator('.verdict-word', { hasText: /^Rood$/ }).waitFor();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Maatregelen' }).click();
    await page.getByRole('button', { name: 'Zoek langs de gevels' }).click();
    await page.locator('.spots li').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.map path.spot').count()).toBeGreaterThan(20);
    expect(await officer.axe()).toEqual([]);
    const make = page.getByRole('button', { name: /^Maak hier een variant van/ }).first();
    await make.click();
    await page.locator('.verdict-word', { hasText: /^Onbepaald$/ }).waitFor();
    // Another wall, asked again: only then is it a colour.
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Automaat en pand' }).click();
    await page
      .getByRole('group', { name: /gedeelde ingang/ })
      .getByLabel('nee', { exact: true })
      .check();
    await page.locator('.verdict-word', { hasText: /^(?:Groen|Oranje)$/ }).waitFor();
    await page.getByRole('button', { name: 'Vergelijk' }).click();
    const table = page.getByRole('table', { name: 'Vergelijk' });
    await table.waitFor();
    expect(await table.getByText('Rood', { exact: true }).count()).toBe(1);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Open: A' }).click();
    await page.locator('.verdict-word', { hasText: /^Rood$/ }).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a unit set on the map and a place inside become measures that can be tried', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
    await page.locator('.verdict-word', { hasText: /^Oranje$/ }).waitFor();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Maatregelen' }).click();
    await page.getByLabel('De automaat kan ook binnen staan, achter in de winkel').check();
    await page.getByRole('button', { name: 'Zet een losse unit op de kaart' }).click();
    await page.locator('.map').click({ position: { x: 420, y: 120 } });
    await page.getByRole('button', { name: 'Haal de unit weg' }).waitFor();
    expect(await page.locator('.map path.other-place').count()).toBe(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('button', { name: 'Haal de unit weg' }).waitFor({ state: 'detached' });
    await officer.close();
  });
});

describe('talk mode', () => {
  it('shows before and after, and keeps what was agreed for the report', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
    await page.locator('.verdict-word', { hasText: /^Oranje$/ }).waitFor();
    await page.getByRole('button', { name: 'Overleg' }).click();
    await page.getByRole('heading', { name: 'Wat kunnen we doen' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.locator('.talk-measures input').first().check();
    await page
      .getByText(/opgelost$|in afwachting van een rapport/)
      .first()
      .waitFor();
    await page.getByLabel('Afspraak, zonder namen van personen').fill('Tekening van de winkel');
    await page.getByLabel('Wie (rol of organisatie)').fill('initiatiefnemer');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Zet erbij' }).click();
    await page.getByRole('button', { name: 'Verwijder: Tekening van de winkel' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Stop overleg' }).click();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Rapport' }).click();
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await page.getByText('Tekening van de winkel – initiatiefnemer').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('what was seen on site is recorded with role and date, counts at once, and fits on a sheet', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
    await page.locator('.verdict-word', { hasText: /^Oranje$/ }).waitFor();
    const line = page.locator('.tipping > li', { hasText: 'gedeelde ingang' });
    await line.getByText('Nagegaan?').click();
    await line.getByLabel('Opmerking, zonder namen van personen').fill('deur van de trap gezien');
    expect(await officer.axe()).toEqual([]);
    await line.getByLabel('Ja, dit is zo: pas het aan').check();
    await line.getByRole('button', { name: 'Leg vast' }).click();
    // What was seen is the answer now: the colour follows.
    await page.locator('.verdict-word', { hasText: /^Rood$/ }).waitFor();
    await page.getByText(/nagegaan op.*vergunningverlener.*aangepast.*trap gezien/).waitFor();
    await page.getByRole('button', { name: 'Maak een blad voor het bezoek' }).click();
    await page.getByRole('heading', { name: /^Bezoek aan de plek/ }).waitFor();
    await page.getByRole('row', { name: /niet bij een gedeelde ingang/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});
