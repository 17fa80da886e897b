/**
 * `npm run axe`: every screen, step and desk on a desk and a phone, in two published themes of others, in the dark, in forced
 * colours, at 200 % and on 320 px: what axe finds, what is wider than the screen, and colours of a verdict that a theme moved.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { buildSite } from '../built-site.ts';
import { type Look, looks } from './looks.ts';
import { goTo, stops, tooLong, tooWide } from './screens.ts';

const { only, images, screen } = parseArgs({
  options: { only: { type: 'string' }, images: { type: 'string' }, screen: { type: 'string' } },
}).values;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const verdicts = ['groen', 'oranje', 'rood', 'onbepaald'] as const;

const verdictColours = (page: Page): Promise<string> =>
  page.evaluate(
    (all) =>
      all
        .map((one) => getComputedStyle(document.documentElement).getPropertyValue(`--gw-oordeel-${one}-vlak`))
        .join(' '),
    verdicts,
  );

async function opened(browser: Browser, url: string, look: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    colorScheme: look.dark ? 'dark' : 'light',
    forcedColors: look.forced ? 'active' : 'none',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  if (look.theme) {
    const { css, className } = look.theme;
    await page.route('**/settings.json', (route) =>
      route.fulfill({ json: { name: 'Gemeente Lindervoort', theme: 'theme.css', themeClass: className } }),
    );
    await page.route('**/theme.css', (route) => route.fulfill({ body: css, contentType: 'text/css' }));
  }
  await page.goto(url);
  if (look.language === 'en') await page.getByRole('button', { name: /^EN / }).click();
  await page.getByRole('button', { name: look.language === 'en' ? /orange/i : 'Voorbeeld oranje' }).click();
  await page.locator('.verdict-word').waitFor();
  await page.waitForFunction(() => location.hash.startsWith('#/dossier/'));
  return page;
}

/** What stays in view leaves half of the window to what it is about. */
const tooHigh = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => getComputedStyle(one).position === 'sticky')
      .filter((one) => one.getBoundingClientRect().height > innerHeight / 2)
      .map(
        (one) =>
          `.${one.getAttribute('class')} stays, and takes ${one.getBoundingClientRect().height} of ${innerHeight}`,
      ),
  );

/** What is wrong with this screen in this look, in words; empty is good. */
async function faultsOf(page: Page, look: Look): Promise<string[]> {
  const sizes = [...(await tooWide(page)), ...(await tooLong(page)), ...(await tooHigh(page))];
  // Forced colours are those of the reader: what axe says of contrast is of a page that is not shown.
  const axe = new AxeBuilder({ page }).withTags(rules);
  if (look.forced) axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return [
    ...sizes,
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
    ),
  ];
}

const site = await serveSite({ port: 4597, outDir: buildSite('axe') });
const browser = await launchBrowser();
let [seen, wrong] = [0, 0];
let pinned: string | null = null;
try {
  for (const look of looks.filter(({ name }) => !only || name.includes(only))) {
    const start = Date.now();
    const page = await opened(browser, site.url, look);
    const dossier = new URL(page.url()).hash.replace(/\/[^/]*$/, '');
    const colours = await verdictColours(page);
    pinned ??= colours;
    if (colours !== pinned) console.log(`  ${look.name}: the colours of a verdict are others: ${colours}`, ++wrong);
    for (const stop of stops.filter(({ name }) => !screen || name.includes(screen))) {
      await goTo(page, stop, dossier);
      const faults = await faultsOf(page, look);
      seen++;
      wrong += faults.length;
      for (const fault of faults) console.log(`  ${look.name}, ${stop.name}: ${fault}`);
      if (!images) continue;
      const folder = join(images, look.name.replaceAll(/\W+/g, '-'));
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${stop.name.replaceAll('/', '-')}.png`), fullPage: true });
    }
    console.log(`${look.name}: ${Math.round((Date.now() - start) / 1000)} s`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${seen} screens looked at, ${wrong} faults`);
process.exitCode = wrong > 0 || seen === 0 ? 1 : 0;
