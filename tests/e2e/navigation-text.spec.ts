/** What shows the way is read whole: no name of a step, part, desk or dossier is cut, on any screen and however large the letters. */
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Screen, type Visit, visit, wide } from './browser.ts';
import { openLittle } from './driver.ts';
import { partOf } from './part-of.ts';

afterAll(closeBrowser);

/** 200 % is half as many pixels for the page. */
const screens = partOf<readonly [string, Screen]>(
  [
    ['1440', wide],
    ['390', narrow],
    ['1024 at 200 %', { width: 512, height: 384 }],
  ],
  [
    ['1024', { width: 1024, height: 768 }],
    ['1440 at 200 %', { width: 720, height: 450 }],
  ],
);

const desks = ['overzicht', 'landkaart', 'heling', 'draaiboek', 'cijfers', 'interventies'];

/** Texts in what leads elsewhere of which a part is out of the box that holds them. What is only heard is a pixel wide, or not seen. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const one of document.querySelectorAll('nav *, header *, [role=tablist] *, .start-modules *, .desk-head *')) {
      if (one.closest('svg, select') || one.clientWidth < 2 || getComputedStyle(one).opacity === '0') continue;
      const own = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (own.length === 0) continue;
      const range = document.createRange();
      const name = one.textContent?.trim().slice(0, 60) ?? '';
      for (const node of own) {
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.width < 2) continue;
        for (let box: Element | null = one; box && box !== document.body; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          const { left, right, top, bottom } = box.getBoundingClientRect();
          const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          // A line of letters is higher than what is drawn of them.
          if (hides(overflowX) && (text.left < left - 1 || text.right > right + 1)) found.push(`wide: ${name}`);
          if (hides(overflowY) && (text.top < top - 4 || text.bottom > bottom + 4)) found.push(`high: ${name}`);
        }
        if (text.right > innerWidth + 1 || text.left < -1) found.push(`off the screen: ${name}`);
        // Over its own edge, on what stands beside it.
        const button = one.closest('button, a, li') ?? one;
        const edge = button.getBoundingClientRect();
        if (text.right > edge.right + 1 || text.bottom > edge.bottom + 2) found.push(`over its edge: ${name}`);
      }
    }
    return [...new Set(found)];
  });

/** In English the gate looks at the front door, at the steps and at the desk with the longest names. */
const inEnglish = partOf(['start', 'steps', 'heling'], desks);

async function inBothLanguages(officer: Visit, where: string, faults: string[]): Promise<void> {
  const { page } = officer;
  for (const language of inEnglish.includes(where) ? ['EN English', 'NL Nederlands'] : ['NL Nederlands']) {
    await page.getByRole('button', { name: language }).click();
    await page.locator(`html[lang=${language.slice(0, 2).toLowerCase()}]`).waitFor();
    for (const [size, { width, height }] of screens) {
      await page.setViewportSize({ width, height });
      faults.push(...(await cut(page)).map((text) => `${where}, ${language.slice(0, 2)}, ${size}: ${text}`));
    }
  }
}

describe('what shows the way is read whole', () => {
  it('the front door and every desk', async () => {
    const officer = await visit();
    const faults: string[] = [];
    await officer.page.locator('.start-modules').getByRole('link').nth(5).waitFor();
    await inBothLanguages(officer, 'start', faults);
    for (const desk of desks) {
      await officer.page.goto(`${officer.url}#/${desk}`);
      await officer.page.locator('.desk-head h1').waitFor();
      await inBothLanguages(officer, desk, faults);
    }
    expect(faults).toEqual([]);
    await officer.close();
  });

  it('the steps of a dossier, with long answers in them', async () => {
    const officer = await visit();
    const { page } = officer;
    const faults: string[] = [];
    await openLittle(page, 'oranje', 'Voorbeeld oranje: Marktstraat 62 te Lindervoort');
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Automaat en pand' }).click();
    for (const one of ['geld opnemen', 'geld storten', 'sealbag (geldtas) storten'])
      await page.getByRole('checkbox', { name: one }).check();
    await inBothLanguages(officer, 'steps', faults);
    expect(faults).toEqual([]);
    await officer.close();
  });
});
