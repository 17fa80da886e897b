/** The report on paper, as Chromium and as Firefox print it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFirefox, startFirefox } from '../browsers/firefox.ts';
import { closeBrowser, type Visit, visit, wide } from './browser.ts';
import { home, openExample, settled, step } from './driver.ts';
import { type Laid, laidOut, noLayout, paperOf, spotless } from './paper.ts';

afterAll(closeBrowser);

/** All routes with their sentences for the decision, and every limit, are in it. */
const mostPages = 15;

function fitForPaper(pdf: Buffer, laid: Laid): void {
  const paper = paperOf(pdf, laid);
  // Without poppler only the pages themselves are here.
  if (!paper) return;
  expect(paper.text).toContain('Marktstraat 62');
  expect({ ...paper, pages: paper.pages <= mostPages, text: '', first: '' }).toEqual({ ...spotless, pages: true });
  for (const part of ['Waaromoranje', 'Glasvliegtdekamerin', 'Eenhuisraakternstigbeschadigd', 'Rustop'])
    expect(paper.first).toContain(part);
}

describe('the internal report on paper', () => {
  /** One report: the first test reads it, the second chooses of it what goes to others. */
  let officer: Visit;
  beforeAll(async () => {
    officer = await visit();
    const { page } = officer;
    await openExample(page, 'oranje');
    await step(page, 'Rapport').click();
    await page.getByRole('button', { name: 'Open het rapport' }).click();
  });
  afterAll(() => officer?.close());

  it('from Chromium: nothing beside the page, no heading and no head or row of a table alone at its foot', async () => {
    const { page } = officer;
    await page.getByRole('button', { name: 'Print of bewaar als PDF', disabled: false }).waitFor();
    await page.getByRole('heading', { name: 'B Gevolgen, verteld naast het oordeel' }).waitFor();
    const laid = await laidOut((work) => page.evaluate(work));
    fitForPaper(await page.pdf({ tagged: true, preferCSSPageSize: true }), laid);
  });

  it('as a text for the decision and as a map on A3: one route, nothing confidential, one sheet', async () => {
    const { page } = officer;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Tekst voor het besluit' }).click();
    await page.getByText('Kies eerst de juridische route').waitFor();
    await page.getByLabel('Juridische route').selectOption('bopa');
    await page.getByRole('heading', { level: 1, name: 'Veiligheid van de omgeving' }).waitFor();
    await page.getByRole('button', { name: 'Kopieer voor Word', disabled: false }).click();
    await page.getByText('Plak in Word met Ctrl+V').waitFor();
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(pasted).toMatch(/<h1>Veiligheid van de omgeving<\/h1>[\s\S]*<ul><li>[\s\S]*Vul zelf aan/);
    // Something fails and no package was chosen: nothing is granted, so no condition is set.
    expect(pasted).not.toContain('Voorschriften</h2>');
    expect(pasted).not.toMatch(/class=|GW-|Explosief,|van de 100/);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Kaartblad A3' }).click();
    await page.getByRole('button', { name: 'Print of bewaar als PDF', disabled: false }).waitFor();
    // On the screen too, and as wide as the sheet, each cell has room for what stands in it, beside the map.
    const cut = () =>
      page
        .locator('.report-table')
        .evaluateAll((frames) =>
          frames
            .flatMap((frame) => [frame, ...frame.querySelectorAll('th, td')])
            .flatMap((one) => (one.scrollWidth > one.clientWidth + 1 ? [one.textContent] : [])),
        );
    expect(await cut()).toEqual([]);
    const sheetPx = Math.round((388 * 96) / 25.4);
    await page.setViewportSize({ width: sheetPx, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await cut()).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: wide.width, height: wide.height });
    expect(await officer.axe()).toEqual([]);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    const paper = paperOf(pdf, noLayout);
    if (paper) expect({ ...paper, text: '', first: '' }).toEqual({ ...spotless, pages: 1 });
    expect(officer.problems).toEqual([]);
  });

  const firefox = findFirefox();
  it.skipIf(!firefox.ok)(
    'from Firefox: the same, and its PDF opens again (skipped where there is no Firefox)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
      const life = await startFirefox(folder);
      const until = async (work: () => boolean) => {
        const end = Date.now() + 60_000;
        while (!(await life.run(work))) {
          if (Date.now() > end) {
            const shown = await life.run(() => document.body.innerText.slice(0, 1500));
            throw new Error(`Firefox never came to ${work.toString()}, it shows: ${shown}`);
          }
          await new Promise((next) => setTimeout(next, 100));
        }
      };
      const press = async (name: string) => {
        await life.run((text: string) => {
          Object.assign(window, { asked: text });
        }, name);
        await until(() => {
          const text = Reflect.get(window, 'asked') as string;
          const found = [...document.querySelectorAll('button')].findLast((one) => one.textContent?.includes(text));
          if (!found || found.disabled) return false;
          found.click();
          return true;
        });
      };
      try {
        await life.open(inject('siteUrl'));
        await press('Voorbeeld oranje');
        await until(() => document.querySelector('.verdict-word') !== null);
        await press('Rapport');
        await press('Open het rapport');
        await until(() => {
          const print = [...document.querySelectorAll('button')].find((one) =>
            one.textContent?.includes('Print of bewaar'),
          );
          const whole = [...document.querySelectorAll('.report h2')].some((one) =>
            one.textContent?.startsWith('B Gevolgen'),
          );
          return whole && print?.disabled === false;
        });
        const laid = await laidOut((work) => life.run(work));
        const pdf = await life.print();
        fitForPaper(pdf, laid);
        const officer = await visit();
        const { page } = officer;
        await page
          .getByLabel('Open bestand, dossier of rapport')
          .setInputFiles({ name: 'firefox.pdf', mimeType: 'application/pdf', buffer: pdf });
        await settled(page, /^Oranje/);
        await home(page);
        await officer.close();
      } finally {
        await life.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
