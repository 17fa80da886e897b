/**
 * `npm run axe`: every screen, step and desk on a desk and a phone, in two published themes of others, in the dark, in forced
 * colours, at 200 % and on 320 px: what axe finds, what is wider than the screen, and colours of a verdict that a theme moved.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { axeFaults } from '../browsers/axe.ts';
import { buildSite } from '../built-site.ts';
import { type Look, looks } from './looks.ts';
import { type Control, controlsOf, goTo, type Stop, stops, tooLong, tooSmall, tooWide } from './screens.ts';

const { only, images, screen } = parseArgs({
  options: { only: { type: 'string' }, images: { type: 'string' }, screen: { type: 'string' } },
}).values;

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

/** What a desk offers on each screen: none of it is lost on a smaller one. */
const offered = new Map<string, readonly Control[]>();
/** What was found anywhere in this look, and what of the head was missed on a screen: it stands on a step there, or is lost. */
const found = new Map<Look, { readonly whats: Set<string>; readonly missed: Set<string> }>();

/** Goes there, and waits for what a desk has there: of a busy machine it may come late, and nothing else is looked at then. */
async function arrive(page: Page, look: Look, stop: Stop, dossier: string): Promise<string[]> {
  let restless = await goTo(page, stop, dossier);
  let gone = await lost(page, look, stop);
  for (let i = 0; i < 10 && gone.length > 0; i++) {
    await page.waitForTimeout(1000);
    restless = await goTo(page, stop, dossier);
    gone = await lost(page, look, stop);
  }
  return [...restless, ...gone];
}

async function lost(page: Page, look: Look, { name }: Stop): Promise<string[]> {
  const here = await controlsOf(page);
  if (look === looks[0]) offered.set(name, here);
  // Another language, the name of a municipality, a light screen to turn to: there they are counted.
  if (look.language || look.theme || look.dark) {
    const [before = 0, now = 0] = [offered.get(name), here].map((all) => all?.filter(({ inHead }) => !inHead).length);
    const fewer = before - now;
    return fewer > 0 ? [`is lost: ${fewer} of what a desk offers`] : [];
  }
  const { whats, missed } = found.get(look) ?? { whats: new Set<string>(), missed: new Set<string>() };
  found.set(look, { whats, missed });
  for (const { what } of here) whats.add(what);
  const names = new Set(here.map((one) => one.name));
  const gone = (offered.get(name) ?? []).filter((one) => !names.has(one.name));
  for (const { what } of gone.filter(({ inHead }) => inHead)) missed.add(what);
  return [...new Set(gone.filter(({ inHead }) => !inHead).map((one) => `is lost: ${one.name}`))];
}

/** What of the head stands nowhere in this look. */
const lostEverywhere = (look: Look): string[] =>
  [...(found.get(look)?.missed ?? [])].filter((what) => !found.get(look)?.whats.has(what));

/** What is wrong with this screen in this look, in words; empty is good. */
async function faultsOf(page: Page, look: Look): Promise<string[]> {
  return [
    ...(await tooWide(page)),
    ...(await tooLong(page)),
    ...(await tooHigh(page)),
    ...(look.width < 400 ? await tooSmall(page) : []),
    // Forced colours are those of the reader: what axe says of contrast is of a page that is not shown.
    ...(await axeFaults(page, look.forced ? ['color-contrast'] : [], true)),
  ].map((fault) => fault.replaceAll(/\s+/g, ' '));
}

const site = await serveSite({ port: 4597, outDir: buildSite('axe') });
const browser = await launchBrowser();
let [seen, wrong] = [0, 0];
let pinned: string | null = null;

async function lookAt(look: Look): Promise<void> {
  const start = Date.now();
  const page = await opened(browser, site.url, look);
  const dossier = new URL(page.url()).hash.replace(/\/[^/]*$/, '');
  const colours = await verdictColours(page);
  pinned ??= colours;
  if (colours !== pinned) console.log(`  ${look.name}: the colours of a verdict are others: ${colours}`, ++wrong);
  for (const stop of stops.filter(({ name }) => !screen || name.includes(screen))) {
    const faults = [...(await arrive(page, look, stop, dossier)), ...(await faultsOf(page, look))];
    seen++;
    wrong += faults.length;
    for (const fault of faults) console.log(`  ${look.name}, ${stop.name}: ${fault}`);
    if (!images) continue;
    const folder = join(images, look.name.replaceAll(/\W+/g, '-'));
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${stop.name.replaceAll('/', '-')}.png`), fullPage: true });
  }
  for (const what of screen ? [] : lostEverywhere(look)) console.log(`  ${look.name}: is lost: ${what}`, ++wrong);
  console.log(`${look.name}: ${Math.round((Date.now() - start) / 1000)} s`);
  await page.context().close();
}

try {
  const queue = looks.filter((look) => look === looks[0] || !only || look.name.includes(only));
  const lane = async () => {
    for (let look = queue.shift(); look; look = queue.shift()) await lookAt(look);
  };
  // What a desk offers goes first; after that two pages at a time.
  const [first] = queue.splice(0, 1);
  if (first) await lookAt(first);
  await Promise.all([lane(), lane()]);
} finally {
  await browser.close();
  await site.close();
}
console.log(`${seen} screens looked at, ${wrong} faults`);
process.exitCode = wrong > 0 || seen === 0 ? 1 : 0;
