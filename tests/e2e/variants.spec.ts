import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, visit, wide } from './browser.ts';
import { home, openExample, openLittle, settled, step } from './driver.ts';

afterAll(closeBrowser);

/** Presses a button that goes down a screen's height while the hand is on it. */
async function pressAway(page: Page, button: Locator): Promise<void> {
  await button.hover();
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.style.height = '100vh';
    late.id = 'late';
    document.querySelector('.step')?.prepend(late);
  });
  await page.mouse.up();
  await page.evaluate(() => document.querySelector('#late')?.remove());
}

describe('the talk with the initiator', () => {
  it('an officer takes a red case to orange by moving the machine and choosing glass, compares and prints', async () => {
    const officer = await visit();
    const { page } = officer;
    await openExample(page, 'rood');
    await page.getByRole('complementary', { name: 'Zo werkt het' }).waitFor();
    await page.getByRole('button', { name: 'Volgende tip' }).click();
    await page.getByText(/2 van 5/).waitFor();
    await page.getByRole('button', { name: 'Sluit deze uitleg' }).click();
    await step(page, 'Maatregelen').click();
    // What comes late above a button takes it away from under the hand: the press is of what stood there when it began.
    await pressAway(page, page.getByRole('button', { name: 'Zoek langs de gevels' }));
    await page.locator('.spots li').first().waitFor();
    expect(await page.locator('.map path.spot').count()).toBeGreaterThan(20);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Maak hier een variant van: Oranje, In de gevel' }).click();
    await page.locator('.notice', { hasText: 'begint als kopie van' }).getByText('(A → B)').waitFor();
    await settled(page, /^(Onbepaald|Niet groen):/);
    await page.locator('.machine').first().focus();
    await page.keyboard.press('ArrowUp');
    // Another wall, asked again: only then is it a colour.
    await step(page, 'Automaat en pand').click();
    await page
      .getByRole('group', { name: /gedeelde ingang/ })
      .getByLabel('Nee', { exact: true })
      .check();
    await page.locator('.chip', { hasText: /^Ingang: gehaald$/ }).waitFor();
    await step(page, 'Omgeving').click();
    await page
      .getByRole('group', { name: /recht op de automaat/ })
      .getByLabel('nee')
      .check();
    await page.getByRole('button', { name: /^Kies (?:alle|deze \d+)$/ }).click();
    await page.getByLabel('Certificaat van het glas').fill('EN 13541, 2026-3');
    await page.keyboard.press('Tab');
    await page.getByLabel('Glas', { exact: true }).selectOption('blast-tested');
    await page.locator('.chip', { hasText: /^Glas binnen: gehaald met bewijs$/ }).waitFor();
    await settled(page, /^Oranje/);
    await page.getByRole('button', { name: 'Vergelijk' }).click();
    const table = page.getByRole('table', { name: 'Vergelijk' });
    await table.waitFor();
    await page.getByRole('button', { name: 'Kies als voorstel: B' }).click();
    await table.getByRole('columnheader', { name: 'Variant B (voorstel)' }).waitFor();
    expect(await table.getByText(/^Rood/).count()).toBe(1);
    expect(await table.getByText(/^Oranje/).count()).toBe(1);
    // B is the proposal, and still the later of the two.
    await page.getByRole('img', { name: 'Verschil op de kaart: van A naar B' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Open: A' }).click();
    await settled(page, /^Rood/);
    await page.getByRole('button', { name: 'Variant B' }).click();
    await settled(page, /^Oranje/);
    await step(page, 'Rapport').click();
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await page.getByRole('heading', { level: 1, name: /Beoordeling geldautomaat/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/oranje/i).count()).toBeGreaterThan(0);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('every number opens to its formula; own policy, all measures and a run-up change what they should', async () => {
    const officer = await visit();
    const { page } = officer;
    await openExample(page, 'oranje');
    await page.locator('.reason', { hasText: 'Glas vliegt de kamer in' }).first().locator('summary').click();
    await page
      .getByText(/Kingery-Bulmash naar Swisdak 1994/)
      .first()
      .waitFor();
    await page.getByText('staat in het modelbestand').first().waitFor();
    await page.getByLabel('Toon ook de getallen voor de adviseur').first().check();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Bekijk het beleid of open een eigen' }).click();
    const open = page.locator('input[type=file]');
    const policy = JSON.parse(readFileSync('models/verdict/policy-1.json', 'utf8'));
    const give = (value: unknown) =>
      open.setInputFiles({
        name: 'beleid.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(value)),
      });
    const own = {
      ...policy,
      id: 'lindervoort',
      owner: 'Gemeente Lindervoort',
      adjacentM: { ...policy.adjacentM, value: 3 },
    };
    await give(own);
    await page.getByText(/De grens “adjacentM” wijkt af.*de reden ontbreekt/).waitFor();
    await give({ ...own, reasons: { adjacentM: 'Raadsbesluit' } });
    await page.getByRole('cell', { name: 'Raadsbesluit' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
    await page.getByText('Eigenaar: Gemeente Lindervoort').waitFor();
    await page.getByText(/Met het voorbeeldbeleid/).waitFor();
    // From the front door it is what a new dossier begins with, whatever is open.
    await home(page);
    for (const [name, said, address] of [
      ['Beleid', /Gebruikt beleid: voorbeeldbeleid/, 'beleid'],
      ['Uitleg en woordenlijst', /^De eisen en hun codes$/, 'uitleg'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByText(said).first().waitFor();
      expect(page.url()).toMatch(new RegExp(`#/${address}$`));
      expect(await page.locator('.header-case, input[type=file]').count()).toBe(0);
      expect(await page.getByText('Lindervoort').count()).toBe(0);
      expect(await officer.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Terug naar het begin' }).click();
    }
    for (let i = 0; i < 5; i++) await page.goBack();
    await page.getByText('Eigenaar: Gemeente Lindervoort').waitFor();
    await step(page, 'Maatregelen').click();
    await page.getByRole('button', { name: 'Lijst van alle 36 maatregelen die de app kent' }).click();
    await page.locator('.measure').nth(35).waitFor();
    await page
      .locator('.measure', { hasText: 'Gecertificeerde palen' })
      .getByText(/niet nodig/)
      .waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
    await step(page, 'Omgeving').click();
    await page
      .getByRole('group', { name: /recht op de automaat/ })
      .getByLabel('Ja', { exact: true })
      .check();
    await page.locator('.chip', { hasText: /^Ramkraak: niet gehaald$/ }).waitFor();
    await page.getByRole('button', { name: 'Teken deze aanloop' }).click();
    await page.getByText('telt mee', { exact: true }).waitFor();
    await page.getByLabel(/^Certificaat \(ISO/).fill('IWA 14-1, 2026');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Teken dit obstakel' }).click();
    await page.locator('.chip', { hasText: /^Ramkraak: nog te bewijzen$/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a unit set on the map and a place inside become measures that can be tried', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'oranje', 'Marktstraat 62');
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Maatregelen' }).click();
    await page.getByRole('button', { name: 'Nee, dat kan niet' }).click();
    await page.getByText('Nee: niet mogelijk, zegt de gemeente of de exploitant.').waitFor();
    await page.getByRole('button', { name: 'Toch wel mogelijk' }).click();
    await page.getByRole('button', { name: 'Ja, reken dat mee' }).click();
    await page.getByText(/^Ja, dat telt nu mee\. De uitkomst is oranje\. Er zijn \d+ pakketten/).waitFor();
    await page.getByRole('button', { name: 'Zet een losse unit op de kaart' }).click();
    await page.locator('.map').click({ position: { x: 420, y: 120 } });
    await page.getByRole('button', { name: 'Haal de unit weg' }).waitFor();
    await page.locator('.map path.other-place').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('button', { name: 'Haal de unit weg' }).waitFor({ state: 'detached' });
    // A measure of the initiator's own: pending until its evidence is recorded, then the criteria it answers are met.
    const add = page.getByRole('button', { name: 'Neem op in het plan' });
    await page.getByText('Gelijkwaardige maatregel', { exact: true }).click();
    expect(await add.isDisabled()).toBe(true);
    await page.getByLabel('Wat is het?').fill('Stalen luik voor elke ruit');
    await page.keyboard.press('Tab');
    const answered = page.getByRole('group', { name: 'Welke eisen haalt dit?' });
    for (const box of await answered.getByRole('checkbox').all()) await box.check();
    expect(await officer.axe()).toEqual([]);
    await add.click();
    await page.getByText(/Stalen luik voor elke ruit/).waitFor();
    await page.getByText('Nog geen bewijs: daardoor wordt het nog niet groen.').waitFor();
    await settled(page, /^Oranje/);
    expect(await officer.axe()).toEqual([]);
    await page.getByLabel('Bewijs (nummer of datum van het stuk)').fill('TNO 2026-11');
    await page.keyboard.press('Tab');
    await settled(page, /^Groen/);
    await page.getByRole('button', { name: 'Haal uit het plan' }).click();
    await settled(page, /^Oranje/);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('talk mode', () => {
  it('shows before and after, and keeps what was agreed for the report', async () => {
    const officer = await visit();
    const { page } = officer;
    await openExample(page, 'oranje');
    await page.getByRole('button', { name: 'Overleg' }).click();
    await page.getByRole('heading', { name: 'Wat kunnen we doen' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    const linesOf = (one: Element) =>
      one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight);
    expect(await page.locator('.talk-word').first().evaluate(linesOf)).toBeLessThan(3.5);
    // What a plan has to show is said of the plan, and not of how it is without.
    expect(await page.locator('.talk-word').allTextContents()).toEqual([
      expect.stringMatching(/^Oranje(?:;|$)/),
      expect.stringMatching(/^Oranje, onder voorbehoud/),
    ]);
    // On a phone too nothing of the map lies over its words.
    await page.setViewportSize(narrow);
    await page.locator('.scale-bar').waitFor();
    const covered = () =>
      page.evaluate(() => {
        const [over, words] = ['.scale-bar, .ruler-tool, .legend, .leaflet-control', '.map-label.reach'].map((one) =>
          [...document.querySelectorAll(one)].map((part) => (part.firstElementChild ?? part).getBoundingClientRect()),
        ) as [DOMRect[], DOMRect[]];
        return words.filter((one) =>
          over.some((by) => by.left < one.right && by.right > one.left && by.top < one.bottom && by.bottom > one.top),
        ).length;
      });
    await expect.poll(covered).toBe(0);
    await page.setViewportSize(wide);
    await page.locator('.talk-measures input').first().check();
    await page
      .getByText(/gehaald met plan$|nog te bewijzen$/)
      .first()
      .waitFor();
    // The same on the map: how it was, how it becomes, and what differs.
    await page.locator('.difference-mark-awaits').first().waitFor();
    // Wherever one looks from, no words stand under a sign.
    const under = () =>
      page.evaluate(() => {
        const [signs, words] = ['.difference-mark span', ':is(.reach span, .pin)'].map((one) =>
          [...document.querySelectorAll(`.map ${one}`)].map((part) => part.getBoundingClientRect()),
        ) as [DOMRect[], DOMRect[]];
        return words.filter((one) =>
          signs.some((by) => by.left < one.right && by.right > one.left && by.top < one.bottom && by.bottom > one.top),
        ).length;
      });
    for (const zoom of ['in', 'uit', 'uit', 'uit', 'in', 'in']) {
      await expect.poll(under).toBe(0);
      await page.getByRole('button', { name: `Zoom ${zoom}` }).click();
    }
    await expect.poll(under).toBe(0);
    const failing = page.locator('.map path.facade');
    const after = await failing.count();
    await page.getByRole('radio', { name: 'voor: zonder maatregelen' }).press('Space');
    await page.getByText('De kaart toont nu hoe het is zonder maatregelen.').waitFor();
    await page.waitForFunction((count) => document.querySelectorAll('.map path.facade').length > count, after);
    expect(await page.getByRole('region', { name: 'Voor en na' }).textContent()).toMatch(
      /… eis gehaald zodra het bewijs er is: \p{L}/iu,
    );
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('radio', { name: 'na: met maatregelen' }).check();
    await page.waitForFunction((count) => document.querySelectorAll('.map path.facade').length === count, after);
    await page.getByLabel('Afspraak, zonder namen van personen').fill('Tekening van de winkel');
    await page.getByLabel('Wie (rol of organisatie)').fill('initiatiefnemer');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Zet erbij' }).click();
    await page.getByRole('button', { name: 'Verwijder: Tekening van de winkel' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    // Wherever one reads, the colours are in view, and so is the way out.
    for (const part of ['.talk-word', 'button:text("Stop overleg")']) {
      const top = (await page.locator(part).last().boundingBox())?.y ?? -1;
      expect([part, top > 0 && top < 300]).toEqual([part, true]);
    }
    expect(await page.locator('.talk-panel').evaluate((one) => one.scrollTop)).toBeGreaterThan(300);
    await page.getByRole('button', { name: 'Stop overleg' }).click();
    // Back where one came from.
    await page.getByRole('heading', { name: 'Waarom', exact: false }).first().waitFor();
    expect(await page.locator('.steps [aria-current]').textContent()).toContain('Uitkomst');
    // With a plan the buildings of the reasons are marked here too.
    await page.locator('.difference-mark').first().waitFor();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Maatregelen' }).click();
    await page.getByRole('radio', { name: 'voor: zonder maatregelen' }).waitFor();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Rapport' }).click();
    // Away from the choice the map shows how it is.
    await page.locator('.difference-mark').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await page.getByText('Tekening van de winkel – initiatiefnemer').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('what was seen on site is recorded with role and date, counts at once, and fits on a sheet', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'oranje', 'Marktstraat 62');
    const line = page.locator('.tipping > li', { hasText: 'gedeelde ingang' });
    await line.getByText('Nagegaan?').click();
    await line.getByLabel('Opmerking, zonder namen van personen').fill('deur van de trap gezien');
    expect(await officer.axe()).toEqual([]);
    await line.getByLabel('Het is anders dan ingevoerd: pas het aan').check();
    await line.getByRole('button', { name: 'Leg vast' }).click();
    // What was seen is the answer now: the colour follows.
    await settled(page, /^Rood/);
    await page.getByText(/nagegaan op.*vergunningverlener.*aangepast.*trap gezien/).waitFor();
    await page.getByRole('button', { name: 'Maak een blad voor het bezoek' }).click();
    await page.getByRole('heading', { name: /^Bezoek aan de plek/ }).waitFor();
    await page.getByRole('row', { name: /^Staat de automaat in of bij een gedeelde ingang.*Nee: dan/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});
