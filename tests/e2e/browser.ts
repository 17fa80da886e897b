import type { Browser, BrowserContext, Page } from 'playwright';
import { inject } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { axeFaults } from '../browsers/axe.ts';
import { isWhole } from './part-of.ts';
import { watchErrors, withPatience } from './patience.ts';
import { type Screenful, screensSeen } from './screens-seen.ts';

/** One visitor: a page with its own storage, watched for everything that a good page never does. */
export interface Visit {
  readonly page: Page;
  /** Where the site is served. */
  readonly url: string;
  /** Console errors, page errors, violations of the content security policy, failed and foreign requests. */
  readonly problems: readonly string[];
  /** Gzipped by nobody: the names of all scripts that were asked for. */
  readonly scripts: readonly string[];
  /** Rule, page part and advice of everything axe finds; empty is good. The gate looks at each screen of a visit once. */
  axe(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly hasTouch?: boolean;
}

export const wide: Screen = { width: 1440, height: 900 };
export const narrow: Screen = { width: 390, height: 844 };

/** A page that lives for seconds is done before V8's slowest compiler earns back what it costs: a tenth of all work. */
export const shortLived: readonly string[] = ['--js-flags=--no-turbofan'];
/** With every compiler that a user's browser has, for who tests what it reckons. */
export const asItComes: readonly string[] = [];

/** By how they were started: the specs of a process share them, and each has visitors of its own. */
const browsers = new Map<readonly string[], Promise<Browser>>();

async function browserWith(args: readonly string[]): Promise<Browser> {
  const known = browsers.get(args);
  if (known && (await known).isConnected()) return known;
  const path = args === shortLived ? inject('windowless') : undefined;
  const started = launchBrowser([...args, noNetwork], path);
  browsers.set(args, started);
  return started;
}

/** @param args of the browser */
export async function visit(screen: Screen = wide, args: readonly string[] = shortLived): Promise<Visit> {
  const context = await (await browserWith(args)).newContext({
    viewport: { width: screen.width, height: screen.height },
    hasTouch: screen.hasTouch ?? false,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    // The tests of the service worker have a site of their own.
    serviceWorkers: 'block',
  });
  withPatience(context);
  const problems: string[] = [];
  const scripts: string[] = [];
  await watchPolicy(context, problems);
  stayAtHome(context, problems);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  watchErrors(page, (error) => problems.push(`page: ${error.stack ?? error.message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    if (response.request().resourceType() === 'script' || response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto(inject('siteUrl'));
  const axe = lookingAt(page);
  return { page, url: inject('siteUrl'), problems, scripts, axe, close: () => context.close() };
}

const screenNow = (): Screenful => ({
  hash: location.hash,
  parts: [
    ...document.querySelectorAll('h1, h2, caption, [aria-current=page], [role=alert], .probe, .ruler-said, html.night'),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => (one.matches('h1, h2, caption, [aria-current]') ? (one.textContent ?? '') : one.className)),
  width: innerWidth,
  language: document.documentElement.lang,
  media: matchMedia('print').matches ? 'print' : 'screen',
});

function lookingAt(page: Page): () => Promise<string[]> {
  const isNew = screensSeen();
  return async () => (isNew(await page.evaluate(screenNow)) || isWhole ? axeFaults(page) : []);
}

/** Ends every visit that a spec left in its browser, which itself ends with the process; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  for (const browser of await Promise.all(browsers.values()))
    await Promise.all(browser.contexts().map((one) => one.close()));
}

async function watchPolicy(context: BrowserContext, problems: string[]): Promise<void> {
  await context.exposeFunction('reportViolation', (text: string) => problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

/** The tests run without network: no name is found but that of this machine. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Whatever leaves for elsewhere is told, unless a spec answers for it. Not by a route: then every request of every page goes through
 * this process, which is a tenth of what an opening costs.
 */
function stayAtHome(context: BrowserContext, problems: string[]): void {
  const home = new URL(inject('siteUrl')).origin;
  context.on('requestfailed', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin === home || !protocol.startsWith('http')) return;
    if (/NAME_NOT_RESOLVED|CONNECTION_REFUSED/.test(request.failure()?.errorText ?? ''))
      problems.push(`leaves the page: ${request.url()}`);
  });
}
