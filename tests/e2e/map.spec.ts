/** What the map answers: what a reason is about, and what reaches a spot of open ground. */
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, visit, wide } from './browser.ts';
import { openExample } from './driver.ts';

afterAll(closeBrowser);

describe.each([wide, narrow])('the map ($width px)', (screen) => {
  it('lights what a reason is about, and tells what reaches a spot of open ground', async () => {
    const officer = await visit(screen);
    const { page } = officer;
    await openExample(page, 'oranje');
    await page.locator('.spread').waitFor();
    const reason = page.locator('.reason').first();
    await reason.scrollIntoViewIfNeeded();
    // What still comes in may move it from under the mouse: then it is pointed at again.
    const lit = async () => {
      await page.mouse.move(1, 1);
      await reason.hover();
      return page.locator('path.pointed').count();
    };
    await expect.poll(lit, { interval: 500 }).toBeGreaterThan(0);
    await page.locator('.step-move').hover();
    await page.locator('path.pointed').first().waitFor({ state: 'detached' });
    await reason.locator('summary').focus();
    await page.locator('path.pointed').first().waitFor({ state: 'attached' });
    // Open ground beside the machine, on the side that it looks to; the map whole below what stays in view.
    const spot = async () => {
      await page.locator('.work-map').evaluate((one) => one.scrollIntoView({ block: 'end' }));
      const { x, y } = await boxOf(page, '.machine');
      return [x + 24 + 45, y + 24 + 45] as const;
    };
    await page.mouse.click(...(await spot()));
    const card = page.locator('.probe');
    await card.getByRole('heading', { name: /^Hier, op \d+,\d m, in het zicht$/ }).waitFor();
    expect(await card.locator('dd').allInnerTexts()).toHaveLength(4);
    expect(await card.locator('dd').first().innerText()).toMatch(/kPa/);
    // The card and the line say one distance.
    const said = /op ([\d,]+) m/.exec(await card.getByRole('heading').innerText())?.[1] ?? '';
    const metres = (text: string) => Number(text.replace(',', '.'));
    const drawn = said;
    await expect.poll(() => page.locator('.probe-distance').innerText()).toContain(said);
    await expect.poll(() => hidden(page, '.probe')).toBe(false);
    // How far it is stands over no machine and over no other note.
    for (const what of ['.machine', '.reach span', '.pin'])
      await expect.poll(() => covers(page, '.probe-distance span', what)).toBe(false);
    expect(await officer.axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    if (screen === narrow) {
      // Unfolded, the legend of a phone would stand over the middle of the map.
      await page.locator('.legend summary').click();
      await expect.poll(() => hidden(page, '.legend[open]')).toBe(false);
      await page.locator('.legend summary').click();
    }
    // The ruler begins at the machine, goes on by mouse, and anew by keys alone.
    await page.getByRole('button', { name: 'Meetlat' }).click();
    const length = page.locator('.ruler-said');
    await length.filter({ hasText: 'tweede punt' }).waitFor();
    await page.mouse.click(...(await spot()));
    await length.filter({ hasText: /^Gemeten: \d+,\d m/ }).waitFor();
    expect(await card.count()).toBe(0);
    const long = metres(/([\d,]+)/.exec(await page.locator('.ruler-length').innerText())?.[1] ?? '');
    expect(Math.abs(long - metres(drawn))).toBeLessThan(1.5);
    for (const what of ['.machine', '.reach span', '.pin'])
      await expect.poll(() => covers(page, '.ruler-length span', what)).toBe(false);
    await page.locator('.map').focus();
    await page.keyboard.press('Enter');
    await length.filter({ hasText: 'tweede punt' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await length.filter({ hasText: /^Gemeten: \d+,\d m/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.ruler-length').waitFor({ state: 'detached' });
    // As a table: whom a ring counts for, the numbers of the pins, and what is neither ring nor building.
    await page.getByRole('button', { name: 'Kaart als tabel' }).click();
    const rows = [/Glas de kamer in.*telt voor woningen/, /Marktstraat 61.*3 Brokstuk/, /^automaat Marktstraat 62/];
    for (const name of rows) await page.getByRole('row', { name }).waitFor();
    expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

async function boxOf(page: Page, what: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(what).boundingBox();
  if (!box) throw new Error(`${what} is nowhere`);
  return box;
}

/** Whether this lies over the machine. */
async function hidden(page: Page, what: string): Promise<boolean> {
  const [room, two] = [await boxOf(page, '.machine'), await boxOf(page, what)];
  // Its sign; around that is room for a finger.
  const one = { x: room.x + 10, y: room.y + 10, width: room.width - 20, height: room.height - 20 };
  return (
    one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height
  );
}

/** Whether one of these lies over one of those. */
function covers(page: Page, one: string, other: string): Promise<boolean> {
  return page.evaluate(
    ([over, under]) => {
      const boxes = (what = '') =>
        [...document.querySelectorAll(what)].map((element) => element.getBoundingClientRect());
      return boxes(over).some((a) =>
        boxes(under).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
    },
    [one, other],
  );
}
