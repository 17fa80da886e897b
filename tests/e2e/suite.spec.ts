import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Visit, visit, wide } from './browser.ts';

afterAll(closeBrowser);

async function open(link: string, screen = wide, english = false): Promise<Visit> {
  const officer = await visit(screen);
  if (english) await officer.page.getByRole('button', { name: 'EN English' }).click();
  await officer.page.getByRole('link', { name: link }).click();
  await officer.page.getByRole('heading', { level: 1, name: link }).waitFor();
  return officer;
}

describe.each([
  ['Cijfers', 'Figures'],
  ['Interventies', 'Interventions'],
  ['Draaiboek explosie', 'Explosion runbook'],
])('%s', (dutch, english) => {
  it('opens from the front door in both languages and on a narrow screen; axe finds nothing', async () => {
    for (const officer of [await open(dutch), await open(english, wide, true), await open(dutch, narrow)]) {
      expect(await officer.axe()).toEqual([]);
      expect(await officer.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(officer.problems).toEqual([]);
      await officer.close();
    }
  });

  it('has an address of its own, and going back works', async () => {
    const officer = await open(dutch);
    await officer.page.reload();
    await officer.page.getByRole('heading', { level: 1, name: dutch }).waitFor();
    await officer.page.goBack();
    await officer.page.getByRole('heading', { level: 1, name: 'Kan hier een geldautomaat?' }).waitFor();
    await officer.close();
  });
});

describe('figures', () => {
  it('recomputes from another base year, notes what is wrong, and takes own figures', async () => {
    const officer = await open('Cijfers');
    const { page } = officer;
    await page.getByLabel('Vergelijk met jaar').selectOption('2015');
    const table = page.getByRole('table', { name: /Aantallen volgens Kamerbrief voorjaar 2026/ });
    expect(await table.innerText()).toContain('−56,5%');
    await page.getByText('Plofkraken op geldautomaten 2024–2025: gedrukt −66%, de tabel geeft −66,7%').waitFor();
    await page.getByLabel('Open eigen cijfers (CSV)').setInputFiles({
      name: 'eigen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('jaar;explosies\n2024;3\n2025;5\n'),
    });
    await page.getByRole('table', { name: 'Eigen cijfers van de gemeente' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});

describe('interventions', () => {
  it('are searched and compared', async () => {
    const officer = await open('Interventies');
    const { page } = officer;
    await page.getByLabel('Leeftijd').fill('14');
    await page.keyboard.press('Tab');
    await page.getByText('Re-integratieofficier').waitFor({ state: 'detached' });
    await page.getByLabel('Leeftijd').fill('oud');
    await page.keyboard.press('Tab');
    await page.getByText('Vul een leeftijd in van 0 tot 120.').waitFor();
    await page.getByLabel('Vergelijk: Alleen jij bepaalt').check();
    await page.getByLabel('Vergelijk: Collectieve').check();
    await page.getByRole('table', { name: 'Vergelijking' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await officer.close();
  });
});

describe('the runbook', () => {
  it('keeps the own text and the log of a case, over a reload', async () => {
    const officer = await open('Draaiboek explosie');
    const { page } = officer;
    await page.getByRole('button', { name: 'Pas het draaiboek aan' }).click();
    await page.getByLabel('Wie').first().fill('team Veiligheid');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Klaar met aanpassen' }).click();
    await page.getByLabel('Naam van de casus').fill('Oefening');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Begin een casus' }).click();
    await page.getByRole('checkbox', { name: /Open de noodopvang/ }).check();
    await page.getByRole('table', { name: 'Logboek' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.waitForTimeout(300);
    await page.reload();
    await page.getByText('team Veiligheid').waitFor();
    expect(await page.getByRole('checkbox', { name: /Open de noodopvang/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Sluit de casus en wis het logboek' }).click();
    await page.getByRole('button', { name: 'Zet het oorspronkelijke draaiboek terug' }).click();
    await page.getByText('team Veiligheid').waitFor({ state: 'detached' });
    await officer.close();
  });

  it('lists the buildings around the machine of the open dossier', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
    await page.locator('.verdict-word', { hasText: /^Oranje$/ }).waitFor();
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await page.getByRole('link', { name: 'Draaiboek explosie' }).click();
    await page.getByText(/panden en \d+ woningen binnen 50 m/).waitFor();
    await officer.close();
  });
});
