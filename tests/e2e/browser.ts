import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { inject } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { watchErrors, withPatience } from './patience.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One visitor: a page with its own storage, watched for everything that a good page never does. */
export interface Visit {
  readonly page: Page;
  /** Where the site is served. */
  readonly url: string;
  /** Console errors, page errors, violations of the content security policy, failed and foreign requests. */
  readonly problems: readonly string[];
  /** Gzipped by nobody: the names of all scripts that were asked for. */
  readonly scripts: readonly string[];
  /** Rule, page part and advice of everything axe finds; empty is good. */
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

let browser: Promise<Browser> | undefined;

export async function visit(screen: Screen = wide): Promise<Visit> {
  browser ??= launchBrowser();
  const context = await (await browser).newContext({
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
  await stayAtHome(context, problems);
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
  return { page, url: inject('siteUrl'), problems, scripts, axe: () => axe(page), close: () => context.close() };
}

/** Ends the browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
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

/** The tests run without network: whatever leaves for elsewhere is stopped and told. */
async function stayAtHome(context: BrowserContext, problems: string[]): Promise<void> {
  const home = new URL(inject('siteUrl')).origin;
  await context.route(
    (url) => url.origin !== home && url.protocol.startsWith('http'),
    async (route) => {
      problems.push(`leaves the page: ${route.request().url()}`);
      await route.abort();
    },
  );
}

/** One frame, and what is wrong alone: the way that gathers frames carries all that is right over to a page of its own, four times as slow. */
const looking = (page: Page) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(wcag)
    .setLegacyMode(true);

type Fault = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'][number];

/** Half a button behind a bar that stays in view is whole once somebody goes to it. */
async function isObscuredByChance(page: Page, id: string, { target, failureSummary }: Fault): Promise<boolean> {
  const [at] = target;
  if (id !== 'target-size' || typeof at !== 'string' || !failureSummary?.includes('obscured')) return false;
  await page.locator(at).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const { violations } = await looking(page).include(at).withRules([id]).analyze();
  return violations.length === 0;
}

async function axe(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('A page within the page is not looked at');
  const { violations } = await looking(page).analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const node of nodes)
      if (!(await isObscuredByChance(page, id, node)))
        found.push(`${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
  return found;
}
