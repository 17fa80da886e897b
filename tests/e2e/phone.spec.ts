import type { Locator, Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { pagesNl } from '../../src/i18n/nl/start.ts';
import { closeBrowser, narrow, visit } from './browser.ts';
import { focused, openExample, saved, settled, step } from './driver.ts';

afterAll(closeBrowser);

/** Where the header and what is in it stand, on a phone, on a tablet and on a desk. */
async function headerBoxes(page: Page): Promise<Record<number, readonly string[]>> {
  const found: Record<number, readonly string[]> = {};
  for (const width of [1440, 1024, 800, narrow.width]) {
    await page.setViewportSize({ width, height: narrow.height });
    found[width] = await page.locator('.header, .header > *, .header-case > *, #main').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width: wide, height } = one.getBoundingClientRect();
        const box = [x, y, wide, one.id === 'main' ? 0 : height].map(Math.round);
        return `${one.className || one.tagName}: ${box.join(' ')}`;
      }),
    );
  }
  return found;
}

/** Opens an example while what is fetched of the header is held back: once that comes, nothing moves. */
async function headerStandsStill(page: Page): Promise<void> {
  let come = (): void => undefined;
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/header-route-[\w-]{8}\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openExample(page, 'oranje');
  await page.setViewportSize({ width: 1440, height: narrow.height });
  await saved(page);
  expect(await page.locator('.header-tools button').count()).toBe(0);
  const before = await headerBoxes(page);
  come();
  await page.locator('.header-tools button').first().waitFor();
  await page.locator('.header-route select').waitFor({ state: 'attached' });
  expect(await headerBoxes(page)).toEqual(before);
}

it('on a phone each step begins with which of how many it is, under the verdict and in view; connections are read without a scroll aside', async () => {
  const officer = await visit(narrow);
  const { page } = officer;
  await headerStandsStill(page);
  const names = ['Locatie', 'Automaat en pand', 'Omgeving', 'Uitkomst', 'Maatregelen', 'Rapport'];
  for (const [i, name] of names.entries()) {
    await page.evaluate(() => window.scrollTo(0, 900));
    await step(page, name).click();
    const said = `Stap ${i + 1} van 6: ${name}`;
    const begin = page.locator('.step-begin').filter({ hasText: said });
    await begin.waitFor();
    const isInView = async () => {
      const [head, one, first] = await Promise.all([
        page.locator('.verdict-head').boundingBox(),
        begin.boundingBox(),
        page.locator('.step > :not(.skip, .step-begin)').first().boundingBox(),
      ]);
      if (!head || !one || !first) return null;
      const under = Math.round(one.y - head.y - head.height);
      return [under >= 0 && under < 40, first.y >= one.y + one.height && first.y < narrow.height / 2];
    };
    await expect.poll(isInView, { message: said }).toEqual([true, true]);
  }
  // Each step has its name in the bar, of which no letter is cut off.
  const cut = await page
    .locator('.steps .step-name')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.checkVisibility({ opacityProperty: true }) || one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.textContent),
    );
  expect(cut).toEqual([]);
  // What a move asks again is read wherever one is on the page; what was done stands beside it, not over it.
  await step(page, 'Locatie').click();
  const x = page.getByLabel('RD x');
  await x.fill(String(Number((await x.inputValue()).replace(',', '.')) + 30));
  await x.press('Enter');
  const again = page.locator('.notice-stays');
  await again.waitFor();
  const said = await again.textContent();
  await step(page, 'Rapport').click();
  await page.locator('.step-begin', { hasText: 'Rapport' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 1500));
  const inView = () =>
    page.locator('.notice').evaluateAll((all) =>
      all
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && box.top >= 0 && box.bottom <= innerHeight)
        .map(({ text }) => text),
    );
  await expect.poll(inView).toEqual([said]);
  await page.getByRole('button', { name: 'Nieuwe variant' }).click();
  await page.locator('.variants button', { hasText: 'kopie van A' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 1500));
  // In a copy the same is asked again.
  await expect.poll(inView).toEqual([said, expect.stringContaining('A → B')]);
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

/** What a page is made of, from above, whatever holds it without a box of its own; what is heard only is none of it. */
const partsOf = (page: Page) =>
  page.locator('#main').evaluate((main) => {
    const boxed = (one: Element): Element[] =>
      getComputedStyle(one).display === 'contents' ? [...one.children].flatMap(boxed) : [one];
    return [...main.children].flatMap(boxed).flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isSeen = one.checkVisibility() && right - left > 1 && getComputedStyle(one).position !== 'fixed';
      return isSeen ? [{ name: `${one.tagName}.${one.className}`, left, right, top, bottom }] : [];
    });
  });

/** Of the first table that is wider than its frame: are the last dots at each side lighter than a shade, there and at its end? */
async function lightSides(frame: Locator): Promise<{ left: boolean; right: boolean }> {
  const picture = (await frame.screenshot({ animations: 'disabled' })).toString('base64');
  return frame.evaluate(async (_, data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const { width, height, ...drawn } = await createImageBitmap(new Blob([bytes])).then((map) => {
      const canvas = new OffscreenCanvas(map.width, map.height).getContext('2d');
      canvas?.drawImage(map, 0, 0);
      return {
        width: map.width,
        height: map.height,
        at: (x: number) => canvas?.getImageData(x, 0, 1, map.height).data,
      };
    });
    const isLight = (x: number) => {
      const dots = drawn.at(x) ?? [];
      // Letters and lines are darker anyhow: most of a side is bare.
      let white = 0;
      for (let i = 0; i < height; i++) if ((dots[4 * i] ?? 0) > 250) white++;
      return white > height / 4;
    };
    return { left: isLight(1), right: isLight(width - 2) };
  }, picture);
}

it('on a small screen what stands in the place of the map is one column in its own order, as wide as the screen; a wide table has a shade where it goes on', async () => {
  const officer = await visit(narrow);
  const { page } = officer;
  await openExample(page, 'oranje');
  await page.waitForURL(/#\/dossier\/[^/]+\/uitkomst$/);
  const dossier = page.url().replace(/^[^#]*|[^/]+$/g, '');
  let shaded = 0;
  for (const name of Object.keys(pagesNl.pages)) {
    await page.evaluate((to) => {
      location.hash = to;
    }, dossier + name);
    await page.waitForFunction(() => !document.querySelector('main.work') && document.querySelector('#main > *'));
    // A talk has the map itself beside what is said of it.
    for (const width of name === 'overleg' ? [narrow.width] : [narrow.width, 1024]) {
      await page.setViewportSize({ width, height: narrow.height });
      const off = async () => {
        const parts = await partsOf(page);
        const beside = parts.flatMap((one, i) => {
          const before = parts[i - 1];
          return before && one.top < before.bottom - 1 ? [`${one.name} begins beside or above ${before.name}`] : [];
        });
        const wide = parts
          .filter(({ left, right }) => left < -1 || right > width + 1)
          .map((one) => `${one.name} is wider`);
        return [...(parts.length === 0 ? ['nothing is seen'] : []), ...beside, ...wide];
      };
      await expect.poll(off, { message: `${name} at ${width}` }).toEqual([]);
      if (width !== narrow.width) continue;
      const frame = page.locator('.table-frame').filter({ visible: true });
      for (let i = 0; i < (await frame.count()); i++) {
        const one = frame.nth(i);
        if (!(await one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 20))) continue;
        expect(await lightSides(one), `${name}, at its begin`).toEqual({ left: true, right: false });
        await one.evaluate((it) => it.scrollTo(it.scrollWidth, 0));
        expect(await lightSides(one), `${name}, at its end`).toEqual({ left: false, right: true });
        shaded++;
        break;
      }
    }
  }
  expect(shaded).toBeGreaterThan(0);
  expect(officer.problems).toEqual([]);
  await officer.close();
});

/** Which controls lie over each other, by their names; what is in each other is one. */
const overlapping = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !one.closest('.unseen, .skip, .notices, svg'))
      .map((one) => ({
        one,
        name: one.getAttribute('aria-label') ?? one.textContent,
        box: one.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 2 && box.height > 2);
    return all.flatMap(({ one, name, box }, i) =>
      all.slice(i + 1).flatMap((other) => {
        if (one.contains(other.one) || other.one.contains(one)) return [];
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return wide > 1 && high > 1 ? [`${name} and ${other.name}`] : [];
      }),
    );
  });

it('with an own file, of which the map can be laid under it, no two controls lie over each other, on any step and in any room; who goes on by keyboard is in the step that came', async () => {
  const officer = await visit(narrow);
  const { page } = officer;
  const street = Array.from({ length: 24 }, (_, i) => {
    const [x, y] = [120_000 + 8 * Math.floor(i / 2), i % 2 ? 486_000 : 486_022];
    const ring = [
      [x, y],
      [x + 8, y],
      [x + 8, y + 10],
      [x, y + 10],
      [x, y],
    ];
    const identificatie = `03631000${String(10_000_000 + i)}`;
    const properties = { identificatie, pandstatus: 'Pand in gebruik', bouwjaar: 1930 };
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
  const file = JSON.stringify({ type: 'FeatureCollection', crs, features: street });
  const given = { name: 'straat.geojson', mimeType: 'application/json', buffer: Buffer.from(file) };
  await page.getByLabel('Open bestand, dossier of rapport').setInputFiles(given);
  await page.getByLabel('plak RD').fill('120048, 486010');
  await page.getByRole('button', { name: 'Zet op de kaart' }).click();
  await page.locator('.machine').waitFor();
  await page.getByText('Luchtfoto').waitFor();
  await settled(page, /^Onbepaald/);
  await step(page, 'Locatie').click();
  for (const name of ['Locatie', 'Automaat en pand', 'Omgeving', 'Uitkomst', 'Maatregelen', 'Rapport']) {
    await page.setViewportSize(narrow);
    if (name !== 'Locatie') await page.getByRole('button', { name: `${name} →` }).press('Enter');
    await page.locator('.step-now', { hasText: name }).waitFor({ state: 'attached' });
    if (name !== 'Locatie') await expect.poll(() => focused(page), { message: name }).toBe('SECTION.step');
    for (const [width, height] of [
      [narrow.width, narrow.height],
      [360, 600],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => {
        for (const part of [document.querySelector('.panel'), window]) part?.scrollTo(0, 0);
      });
      await expect.poll(() => overlapping(page), { message: `${name} at ${width}` }).toEqual([]);
    }
  }
  expect(officer.problems).toEqual([]);
  await officer.close();
});
