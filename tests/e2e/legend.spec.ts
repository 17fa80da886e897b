/** The legend over the map. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, type Visit, visit, wide } from './browser.ts';
import { covers } from './covers.ts';
import { openExample } from './driver.ts';

afterAll(closeBrowser);

describe('the legend that is unfolded', () => {
  let officer: Visit;
  beforeAll(async () => {
    officer = await visit(wide);
    await openExample(officer.page, 'oranje');
  });
  afterAll(() => officer?.close());

  it.each([
    ['1440 by 900', 1440, 900, 1 / 6],
    ['1440 by 700', 1440, 700, 1 / 6],
    ['1024 by 768', 1024, 768, 1 / 3],
    ['390 by 844', 390, 844, 1 / 3],
  ] as const)('leaves the map free and all of it can be read: %s', async (_, width, height, share) => {
    const { page } = officer;
    await page.setViewportSize({ width, height });
    const legend = page.locator('.legend');
    await legend.evaluate((one) => one.setAttribute('open', ''));
    await legend.getByText('kwetsbaar', { exact: true }).waitFor({ state: 'attached' });
    const [box, map] = [await legend.boundingBox(), await page.locator('.work-map').boundingBox()];
    if (!box || !map) throw new Error('no map');
    expect((box.width * box.height) / (map.width * map.height)).toBeLessThan(share);
    await legend.evaluate((one) => one.scrollTo(0, 0));
    // As it unfolds it ends below a whole row, and no title stands last.
    const atItsEnd = () =>
      legend.evaluate((one) => {
        // A screen that became small folds it.
        one.setAttribute('open', '');
        const { bottom } = one.getBoundingClientRect();
        const all = [...one.querySelectorAll('summary, h3, label, li, p')];
        const seen = all.filter((row) => row.getBoundingClientRect().top < bottom - 1);
        const cut = seen.filter((row) => row.getBoundingClientRect().bottom > bottom + 1);
        return [
          one.scrollTop,
          seen.length > (innerWidth < 1024 ? 3 : 4),
          [...cut, ...seen.slice(-1).filter((row) => row.tagName === 'H3')].length,
        ];
      });
    await expect.poll(atItsEnd).toEqual([0, true, 0]);
    const unread = await legend.evaluate((one) => {
      const rows = [...one.querySelectorAll('summary, h3, label, li, p')];
      return rows.flatMap((row) => {
        row.scrollIntoView({ block: 'nearest' });
        const [edge, own] = [one.getBoundingClientRect(), row.getBoundingClientRect()];
        const whole =
          own.top >= edge.top && own.bottom <= edge.bottom && own.left >= edge.left && own.right <= edge.right;
        return whole && row.scrollWidth <= row.clientWidth + 1 ? [] : [row.textContent];
      });
    });
    expect(unread).toEqual([]);
    // Unfolded on a phone it stands over the scale.
    const beside = width > 1000 ? ['.map-keys', '.overview', '.scale-bar'] : [];
    for (const what of beside) expect(await covers(page, '.legend', what)).toBe(false);
    expect(officer.problems).toEqual([]);
  });
});
