import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, type Visit, visit, wide } from './browser.ts';
import { openExample, step } from './driver.ts';

afterAll(closeBrowser);

/** The second machine is taken away again, so that one visit does for both. */
let officer: Visit;
beforeAll(async () => {
  officer = await visit(wide);
  await openExample(officer.page, 'oranje');
});

describe('a pinwinkel: several machines', () => {
  it('a second machine beside the first is moved by keyboard, decides along, and goes again', async () => {
    const { page } = officer;
    const machine = (number: number) => page.getByRole('button', { name: `Automaat ${number}`, exact: true });
    await step(page, 'Automaat en pand').click();
    await page.getByRole('button', { name: 'Voeg nog een automaat toe' }).click();
    await machine(2).waitFor();
    const chosen = (number: number) => page.getByRole('radio', { name: `Automaat ${number}` }).isChecked();
    await expect.poll(() => chosen(2)).toBe(true);
    const before = await machine(2).boundingBox();
    await machine(2).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => machine(2).boundingBox()).not.toEqual(before);
    // However far one zooms out, each disc is a target of its own.
    for (let i = 0; i < 3; i++) await page.locator('.leaflet-control-zoom-out').click();
    await page.locator('.machine-leader').first().waitFor({ state: 'attached' });
    const disc = (i: number) => page.locator('.machine-disc').nth(i);
    const [one, two] = [await disc(0).boundingBox(), await disc(1).boundingBox()];
    if (!one || !two) throw new Error('a machine is not on the map');
    expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThanOrEqual(24);
    for (const [i, box] of [
      [1, one],
      [2, two],
    ] as const) {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => chosen(i)).toBe(true);
    }
    // The sealbag of one machine is enough for the heavy scenario.
    await page.getByLabel('sealbag (geldtas) storten').check();
    await step(page, 'Uitkomst').click();
    await page.locator('.reason', { hasText: 'Explosief, zware lading' }).first().waitFor();
    await step(page, 'Automaat en pand').click();
    await page.getByRole('radio', { name: 'Automaat 1' }).check();
    expect(await page.getByLabel('sealbag (geldtas) storten').isChecked()).toBe(false);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('radio', { name: 'Automaat 2' }).check();
    await page.getByRole('button', { name: 'Haal deze automaat weg' }).click();
    await page.getByRole('button', { name: 'Automaat', exact: true }).waitFor();
    await step(page, 'Uitkomst').click();
    await page.locator('.reason', { hasText: 'Explosief, zware lading' }).first().waitFor({ state: 'detached' });
    for (let i = 0; i < 3; i++) await page.locator('.leaflet-control-zoom-in').click();
    expect(officer.problems).toEqual([]);
  });
});

describe('beside the verdict', () => {
  it('what would happen to people and houses: computed when asked, by keyboard, on the map, in tables and on paper', async () => {
    const { page } = officer;
    expect(officer.scripts.filter((url) => url.includes('consequences'))).toEqual([]);
    await page.getByRole('button', { name: 'Reken de gevolgen uit' }).press('Enter');
    await page.getByText('Deze cijfers veranderen de kleur nooit.').waitFor();
    const people = page.getByRole('table', { name: /mensen ongeveer thuis/ });
    await people.waitFor();
    const before = await people.textContent();
    expect(await page.locator('.map path.cells').count()).toBe(0);
    await page.getByLabel(/Toon op de kaart/).press('Space');
    await page.locator('.map path.cells-many').waitFor();
    await page.locator('.legend-cells', { hasText: 'dichter dan 1 per 1 m²' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    // Another strength is another answer; the colour stands.
    await page.getByLabel('Hoe groot is de lading').selectOption('high');
    await page.waitForFunction(
      (old) =>
        [...document.querySelectorAll('table')].find((one) => /ongeveer thuis/.test(one.textContent ?? ''))
          ?.textContent !== old,
      before,
    );
    expect(await page.locator('.verdict-word').textContent()).toMatch(/^Oranje/);
    await page.getByRole('button', { name: 'Alle panden en de grond in tabellen' }).click();
    const table = page.getByRole('table', { name: /De 12 ergste van/ });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(13);
    await page.getByRole('button', { name: /^Toon alle \d+ panden$/ }).click();
    const whole = page.getByRole('table', { name: 'Gevolgen per pand' });
    expect(await whole.getByRole('row').count()).toBeGreaterThan(200);
    await whole.getByRole('button', { name: 'Zet op volgorde van afstand' }).click();
    expect(await whole.getByRole('columnheader', { name: /afstand/ }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('table', { name: /Brokstukken op de grond/ }).waitFor();
    await page.getByRole('button', { name: 'Toon alleen de ergste' }).click();
    expect(await officer.axe()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Scenario: Explosief, standaard. Hoe groot is de lading: grotere lading.').waitFor();
    expect(await officer.axe()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Toon alle', exact: false }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    // What is moved is told anew: nothing old stays on the map.
    await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
    await page.locator('.map path.cells-many').waitFor();
    const drawn = await page.locator('.map path.cells-many').getAttribute('d');
    await page.locator('.machine').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    await page.waitForFunction((old) => {
      const now = document.querySelector('.map path.cells-many')?.getAttribute('d');
      return now !== undefined && now !== old;
    }, drawn);
    expect(officer.problems).toEqual([]);
  });
});
