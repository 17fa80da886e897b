import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit, wide } from './browser.ts';

afterAll(closeBrowser);

describe('a pinwinkel: several machines', () => {
  it('a second machine beside the first is moved by keyboard, decides along, and goes again', async () => {
    const officer = await visit(wide);
    const { page } = officer;
    const step = (name: string) => page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name });
    const machine = (number: number) => page.getByRole('button', { name: `Automaat ${number}`, exact: true });
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
    await page.locator('.verdict-word', { hasText: /^Oranje$/ }).waitFor();
    await step('Automaat en pand').click();
    await page.getByRole('button', { name: 'Zet er een automaat naast' }).click();
    await machine(2).waitFor();
    expect(await page.getByRole('radio', { name: 'Automaat 2' }).isChecked()).toBe(true);
    const before = await machine(2).boundingBox();
    await machine(2).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(300);
    expect(await machine(2).boundingBox()).not.toEqual(before);
    // The sealbag of one machine is enough for the heavy scenario.
    await page.getByLabel('sealbag (geldtas) storten').check();
    await step('Uitkomst').click();
    await page.locator('.reason', { hasText: 'Vaste springstof, zwaar' }).first().waitFor({ timeout: 20_000 });
    await step('Automaat en pand').click();
    await page.getByRole('radio', { name: 'Automaat 1' }).check();
    expect(await page.getByLabel('sealbag (geldtas) storten').isChecked()).toBe(false);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('radio', { name: 'Automaat 2' }).check();
    await page.getByRole('button', { name: 'Haal deze automaat weg' }).click();
    await page.getByRole('button', { name: 'Automaat', exact: true }).waitFor();
    await step('Uitkomst').click();
    await page
      .locator('.reason', { hasText: 'Vaste springstof, zwaar' })
      .first()
      .waitFor({ state: 'detached', timeout: 20_000 });
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
