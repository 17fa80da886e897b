import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, visit, wide } from './browser.ts';
import { machineAtRest } from './driver.ts';

afterAll(closeBrowser);

describe.each([
  { name: 'wide', screen: wide },
  { name: 'narrow', screen: narrow },
])('the start page, $name', ({ screen }) => {
  it('opens in Dutch, without a fault, and axe finds nothing', async () => {
    const officer = await visit(screen);
    expect(await officer.page.title()).toContain('Gevelwijzer');
    expect(await officer.page.locator('html').getAttribute('lang')).toBe('nl');
    await officer.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await officer.axe()).toEqual([]);
    // What cannot wait: names beside each other at one height, in the room that was kept for them.
    await officer.page.locator('.start-now a').first().waitFor();
    for (const width of [screen.width, 1024]) {
      await officer.page.setViewportSize({ width, height: screen.height });
      const [tops, grown] = await officer.page.evaluate(() => {
        const room = document.querySelector('.start-now') as HTMLElement;
        const names = [...room.querySelectorAll('strong')].map((one) => one.getBoundingClientRect());
        const beside = names.filter(({ left }) => left !== names[0]?.left);
        const kept = Number.parseFloat(getComputedStyle(room).minHeight);
        return [beside.length > 0 ? names.map(({ top }) => top) : [], room.offsetHeight - kept] as const;
      });
      expect(new Set(tops).size).toBeLessThan(2);
      expect(grown).toBeLessThanOrEqual(1);
    }
    await officer.page.setViewportSize(screen);
    // What the field gives as an example works as it stands there, without any service.
    if (screen === narrow) await officer.page.locator('.language [lang=en]').click();
    const field = officer.page.getByRole('combobox');
    await expect.poll(() => field.getAttribute('placeholder')).toMatch(screen === narrow ? /^For/ : /^Bijv/);
    await field.fill(((await field.getAttribute('placeholder')) ?? '').replace(/^(Bijvoorbeeld|For example) /, ''));
    await field.press('Enter');
    await officer.page.locator('.machine').waitFor();
    await expect.poll(() => officer.page.locator('.steps [aria-current]').textContent()).toContain('Marktstraat 18');
    expect(await officer.page.locator('.notice-problem').count()).toBe(0);
    if (screen === narrow) {
      // All of the town can be seen, and there is a way back to the machine.
      const away = officer.page.getByRole('button', { name: 'Zoom out' });
      for (let i = 0; i < 12 && (await away.getAttribute('aria-disabled')) !== 'true'; i++) await away.click();
      const outside = await officer.page.evaluate(() => {
        const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
        const rects = [...document.querySelectorAll('path.building')].map((one) => one.getBoundingClientRect());
        return rects.filter(
          ({ left, right, top, bottom }) =>
            left < map.left - 1 || right > map.right + 1 || top < map.top - 1 || bottom > map.bottom + 1,
        ).length;
      });
      expect(outside).toBe(0);
      const back = officer.page.getByRole('button', { name: 'Back to the machine' });
      await back.click();
      await back.waitFor({ state: 'detached' });
      const [x, y] = await machineAtRest(officer.page);
      const map = await officer.page.locator('.map').boundingBox();
      expect(x).toBeGreaterThan(map?.x ?? 0);
      expect(x).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));
      expect(y).toBeGreaterThan(map?.y ?? 0);
      expect(y).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0));
    }
    if (screen === wide) {
      // What is kept where has its room before it is known.
      await officer.page.locator('.header-case code').waitFor();
      await officer.page.setViewportSize({ width: 1024, height: 768 });
      const grown = await officer.page.evaluate(() => {
        const header = document.querySelector('.header') as HTMLElement;
        return header.offsetHeight - Number.parseFloat(getComputedStyle(header).minHeight);
      });
      expect(grown).toBe(0);
    }
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

it('the keys under "?", but not where letters are typed; and where a file may be let go', async () => {
  const officer = await visit();
  const { page } = officer;
  await page.locator('.start-below').waitFor();
  await page.getByRole('combobox', { name: 'Adres' }).fill('1?');
  await page.getByRole('heading', { level: 1 }).click();
  expect(await page.locator('dialog').count()).toBe(0);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Toetsen' });
  await keys.getByText('Shift + pijltje').waitFor();
  expect(await officer.axe()).toEqual([]);
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  const held = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{}'], 'a.json'));
    return data;
  });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: held });
  await page.locator('body.dropping').waitFor();
  const said = () => page.evaluate(() => getComputedStyle(document.body, '::after').content);
  expect(await said()).toContain('Laat hier los om te openen');
  await page.dispatchEvent('main', 'dragleave', { dataTransfer: held });
  await page.locator('body:not(.dropping)').waitFor();
  expect(officer.problems).toEqual([]);
  await officer.close();
});
