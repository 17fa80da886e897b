import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Visit, visit, wide } from './browser.ts';

afterAll(closeBrowser);

const register = 'id,merk,nummer\nR1,Testrijwiel,ZZ646872\nR2,Testbook,TST60D5X8KX\nR3,Testfoon,490154203237518\n';

async function desk(screen = wide): Promise<Visit> {
  const officer = await visit(screen);
  await officer.page.getByRole('link', { name: 'Heling' }).click();
  await officer.page.getByRole('heading', { level: 1, name: 'Heling' }).waitFor();
  return officer;
}

async function load(officer: Visit): Promise<void> {
  const { page } = officer;
  await page.getByLabel('Naam van het register').fill('Fietsdepot');
  await page.getByLabel('Eigenaar (organisatie)').fill('Gemeente Lindervoort');
  await page.keyboard.press('Tab');
  await page
    .getByLabel('Register laden (CSV)')
    .setInputFiles({ name: 'depot.csv', mimeType: 'text/csv', buffer: Buffer.from(register) });
  await page.getByText('3 regels').waitFor();
}

describe('the heling desk', () => {
  it('checks one number: says what it looks like, where, and how far chance goes', async () => {
    const officer = await desk();
    const { page } = officer;
    expect(await officer.axe()).toEqual([]);
    await load(officer);
    await page.getByLabel('Nummer', { exact: true }).fill('zz 646-672');
    await page.getByRole('button', { name: 'Kijk na', exact: true }).click();
    await page.getByText('Lijkt op ZZ646872 in Fietsdepot').first().waitFor();
    await page.getByText(/Van 100 willekeurige nummers van deze vorm/).waitFor();
    expect(await page.locator('.sign-differs').count()).toBe(2);
    expect(await officer.axe()).toEqual([]);
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
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });

  it('keeps the register over a reload, and wipes it when asked', async () => {
    const officer = await desk();
    const { page } = officer;
    await load(officer);
    await page.reload();
    await page.getByText('Gemeente Lindervoort. 3 regels').waitFor();
    await page.getByRole('button', { name: 'Wis: Fietsdepot' }).click();
    await page.getByText('Nog geen register').waitFor();
    await page.reload();
    await page.getByText('Nog geen register').waitFor();
    await officer.close();
  });

  it('a file that is no list gets one sentence', async () => {
    const officer = await desk();
    const { page } = officer;
    await page.getByLabel('Register laden (CSV)').setInputFiles({
      name: 'blad.xlsx',
      mimeType: 'text/csv',
      buffer: Buffer.from('PK\u0003\u0004\u0000\u0000rest'),
    });
    await page.getByText('Dit is geen tekstbestand').waitFor();
    await officer.close();
  });

  it('visit, white spots and capacity work, in English too, and axe finds nothing', async () => {
    const officer = await desk();
    const { page } = officer;
    await page.getByRole('button', { name: 'Controlebezoek' }).click();
    await page.getByText('De bevoegdheden van de Awb mag u hiervoor niet gebruiken').waitFor();
    await page.getByLabel('Toevalsgetal').fill('7');
    await page.keyboard.press('Tab');
    await page.getByText(/Bekijk de goederen op plaats/).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Witte vlekken' }).click();
    await page.getByLabel('DOL: gemeld', { exact: true }).fill('naam;adres;kvk\nGoud BV;Markt 1;12345678\n');
    await page
      .getByLabel('DOR: registreert', { exact: true })
      .fill('naam;adres;kvk;laatste inkoop\nGoud;Markt 1;12345678;2020-01-01\nZilver;Markt 3;87654321;\n');
    await page.getByRole('button', { name: 'Vergelijk de lijsten' }).click();
    await page.getByText('registreert in DOR, niet gemeld in DOL').waitFor();
    await page.getByText('al 90 dagen geen inkoop geregistreerd').waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('button', { name: 'Capacity' }).click();
    const table = page.getByRole('table', { name: 'Needed a year' });
    expect(await table.innerText()).toContain('160.7');
    await page.getByLabel('Visit, minutes').fill('-1');
    await page.keyboard.press('Tab');
    await page.getByText('Give a number of 0 or more.').waitFor();
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
