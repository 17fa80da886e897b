/** An officer at the heling desk, and the register that is loaded there. */
import { type Visit, visit, wide } from './browser.ts';

export const register =
  'id,merk,nummer\nR1,Testrijwiel,ZZ646872\nR2,Testbook,TST60D5X8KX\nR3,Testfoon,490154203237518\n';

export async function desk(screen = wide): Promise<Visit> {
  const officer = await visit(screen);
  await officer.page.getByRole('link', { name: 'Heling' }).click();
  await officer.page.getByRole('heading', { level: 1, name: 'Heling' }).waitFor();
  return officer;
}

export async function load(officer: Visit): Promise<void> {
  const { page } = officer;
  await page.getByLabel('Naam van het register').fill('Fietsdepot');
  await page.getByLabel('Eigenaar (organisatie)').fill('Gemeente Lindervoort');
  await page.keyboard.press('Tab');
  await page
    .getByLabel('Kies het CSV-bestand')
    .setInputFiles({ name: 'depot.csv', mimeType: 'text/csv', buffer: Buffer.from(register) });
  await page.getByRole('button', { name: 'Laad dit register' }).click();
  await page.getByText('3 regels').waitFor();
}
