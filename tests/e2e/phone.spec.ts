import { afterAll, expect, it } from 'vitest';
import { closeBrowser, narrow, visit } from './browser.ts';
import { openExample, step } from './driver.ts';

afterAll(closeBrowser);

it('on a phone each step begins with which of how many it is, under the verdict and in view; connections are read without a scroll aside', async () => {
  const officer = await visit(narrow);
  const { page } = officer;
  await openExample(page, 'oranje');
  const names = ['Locatie', 'Automaat en pand', 'Omgeving', 'Maatregelen', 'Rapport'];
  for (const [i, name] of names.entries()) {
    await page.evaluate(() => window.scrollTo(0, 900));
    await step(page, name).click();
    const said = `Stap ${i < 3 ? i + 1 : i + 2} van 6: ${name}`;
    const begin = page.locator('.step-begin').filter({ hasText: said });
    await begin.waitFor();
    const isInView = async () => {
      const [head, one, first] = await Promise.all([
        page.locator('.verdict-head').boundingBox(),
        begin.boundingBox(),
        page.locator('.step > :not(.step-begin)').first().boundingBox(),
      ]);
      if (!head || !one || !first) return null;
      const under = Math.round(one.y - head.y - head.height);
      return [under >= 0 && under < 40, first.y >= one.y + one.height && first.y < narrow.height / 2];
    };
    await expect.poll(isInView, { message: said }).toEqual([true, true]);
  }
  // The outcome begins with the verdict, and what says which step it is stands below the map.
  await step(page, 'Uitkomst').click();
  await page.getByText('Stap 4 van 6: Uitkomst').waitFor();
  expect(await page.locator('.step-begin').count()).toBe(0);
  await page.goto(`${officer.url}#/verbindingen`);
  const rows = page.locator('.connections tbody tr');
  await rows.first().waitFor();
  const edges = await page
    .locator('.connections :is(tbody th, tbody td)')
    .evaluateAll((all) =>
      all.map((one) => [one.scrollWidth <= one.clientWidth + 1, one.getBoundingClientRect().right <= innerWidth]),
    );
  expect(edges.length).toBe(4 * (await rows.count()));
  expect(edges.flat()).not.toContain(false);
  expect(await page.locator('.table-frame').evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  expect(await officer.axe()).toEqual([]);
  expect(officer.problems).toEqual([]);
  await officer.close();
});

it('on a small screen what stands in the place of the map is one column, as wide as the screen', async () => {
  const officer = await visit(narrow);
  const { page } = officer;
  await openExample(page, 'oranje');
  await page.waitForURL(/#\/dossier\/[^/]+\/uitkomst$/);
  const dossier = page.url().replace(/[^/]+$/, '');
  const screens = page.locator('main.table-screen');
  for (const width of [narrow.width, 1024])
    for (const name of ['tabel', 'varianten', 'gevolgen', 'alle-maatregelen', 'uitleg', 'beleid']) {
      await page.setViewportSize({ width, height: narrow.height });
      await page.goto(dossier + name);
      await screens.waitFor();
      await page.waitForFunction((said) => location.hash.endsWith(said), name);
      const columns = () =>
        screens.evaluate((one) => {
          const { gridTemplateColumns, paddingLeft } = getComputedStyle(one);
          const off = Number.parseFloat(gridTemplateColumns) - one.clientWidth + 2 * Number.parseFloat(paddingLeft);
          return gridTemplateColumns.split(' ').length === 1 && Math.abs(off) < 1;
        });
      await expect.poll(columns, { message: `${name} at ${width}` }).toBe(true);
    }
  await officer.close();
});
