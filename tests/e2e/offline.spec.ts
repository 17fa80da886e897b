/** The app without a network, and with a newer build, a broken one and other pages beside it: on the server of `npm start`. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { contentSecurityPolicy } from '../../scripts/headers.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { shortLived } from './browser.ts';
import { settled } from './driver.ts';
import { freePort } from './free-port.ts';
import { until, watchErrors, withPatience } from './patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-offline-'));
let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
let port: number;
const problems: string[] = [];

const at = (name: string) => join(folder, name);
const whole = (name: string) => readFileSync(join(inject('siteFolder'), name), 'utf8');
const swap = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(from, to));

const start = async () => {
  site = await serveSite({ port, outDir: folder });
};
/** A load breaks nothing off that is still coming: a part of the page that does not arrive is told as a fault. */
const quiet = () => page.waitForLoadState('networkidle');
const controlled = () => until(() => page.evaluate(() => navigator.serviceWorker.controller !== null));

/** Asks for a newer build; how it ended: `waits` beside the old one, or `refused`. */
async function askForNewer(): Promise<'waits' | 'refused'> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });
  const registered = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return { busy: Boolean(registration?.installing), waits: Boolean(registration?.waiting) };
    });
  await until(async () => !(await registered()).busy);
  return (await registered()).waits ? 'waits' : 'refused';
}

beforeAll(async () => {
  cpSync(inject('siteFolder'), folder, { recursive: true });
  port = await freePort();
  await start();
  browser = await launchBrowser(shortLived);
  const context = await browser.newContext({ locale: 'nl-NL' });
  withPatience(context);
  page = await context.newPage();
  watchErrors(page, (error) => problems.push(error.message));
  await page.addInitScript(() => {
    const workers = navigator.serviceWorker;
    const register = workers.register.bind(workers);
    workers.register = (...given) => {
      Object.assign(window, { registeredAt: performance.now() });
      return register(...given);
    };
  });
  await page.goto(site.url);
  await controlled();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

it('all of the app is fetched for later when the page has been there for eight seconds, not beside a case that is opened at once', async () => {
  const waited = await page.evaluate(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return Number(Reflect.get(window, 'registeredAt')) - (opened?.domContentLoadedEventEnd ?? Number.NaN);
  });
  expect(waited).toBeGreaterThan(7500);
});

it('the app opens and judges with the server gone, also in parts that were never opened', async () => {
  // A server that answers by who asks: a script asks with an origin, what was kept was asked without.
  const script = /assets\/index-[\w-]+\.js/.exec(whole('index.html'))?.[0] ?? '';
  const { headers } = await fetch(site.url + script, { headers: { Origin: site.url.replace(/\/$/, '') } });
  expect([script === '', headers.get('vary')]).toEqual([false, expect.stringContaining('Origin')]);
  await site.close();
  await page.reload();
  await page.getByRole('button', { name: 'Voorbeeld groen' }).click();
  await settled(page, /^Groen/);
  await page.getByRole('button', { name: 'EN English' }).click();
  await page.getByRole('button', { name: 'Map as a table' }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('button', { name: 'NL Nederlands' }).click();
  for (const [desk, title] of [
    ['#/draaiboek', 'Draaiboek explosie'],
    ['#/heling', 'Heling'],
    ['#/cijfers', 'Cijfers'],
  ] as const) {
    await page.goto(site.url + desk);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  await page.goto(site.url);
  await settled(page, /^Groen/);
  await start();
  expect(problems).toEqual([]);
});

it('answers the own addresses of the app only: other pages of the same server come through', async () => {
  writeFileSync(at('handleiding.html'), '<title>Handleiding</title>');
  cpSync(at('icon.svg'), at('wapen.svg'));
  const beside = await page.context().newPage();
  await beside.goto(`${site.url}handleiding.html`);
  expect(await beside.title()).toBe('Handleiding');
  for (const path of ['.well-known/security.txt', 'wapen.svg?v=2', 'elders/index.html'])
    expect(await beside.evaluate(async (url) => (await fetch(url)).status, `${site.url}${path}`), path).toBe(
      path.startsWith('wapen') ? 200 : 404,
    );
  await beside.goto(`${site.url}?van=elders`);
  expect(await beside.title()).toMatch(/^Gevelwijzer/);
  await beside.close();
});

it('what the municipality sets is asked at every visit, and kept for when there is no network', async () => {
  const set = () => page.evaluate(async () => (await fetch('settings.json')).text());
  writeFileSync(at('settings.json'), '{ "buildings": "eerste.fgb" }');
  expect(await set()).toContain('eerste');
  writeFileSync(at('settings.json'), '{ "buildings": "tweede.fgb" }');
  expect(await set()).toContain('tweede');
  // With the files that it names, whatever they are called; another file beside the page is not touched.
  const files = ['beeld/wapen.svg', 'huisstijl.css', 'brief.docx', 'grenzen.json'] as const;
  const [logo, theme, template, file] = files;
  mkdirSync(at('beeld'), { recursive: true });
  for (const name of [...files, 'elders.css']) writeFileSync(at(name), `eerste ${name}`);
  writeFileSync(at('settings.json'), JSON.stringify({ logo, theme, template, policy: { file } }));
  // One that the network breaks off is answered by what was kept: asked until it is the new one.
  await expect.poll(set).toContain(logo);
  const textOf = (name: string) =>
    page.evaluate(
      (one) =>
        fetch(one)
          .then((answer) => answer.text())
          .catch(() => null),
      name,
    );
  for (const name of [...files, 'elders.css']) expect(await textOf(name)).toBe(`eerste ${name}`);
  writeFileSync(at(logo), 'tweede');
  expect(await textOf(logo)).toBe('tweede');
  await site.close();
  expect(await set()).toContain(logo);
  for (const name of files) expect(await textOf(name)).toBe(name === logo ? 'tweede' : `eerste ${name}`);
  expect(await textOf('elders.css')).toBeNull();
  await start();
});

it('a build of which a file is another is never kept, a whole one is offered and comes when asked for', async () => {
  const listed = (name: string) =>
    // As `sha256sum` would say it: the list is what was built.
    new RegExp(`"${name}":"([^"]+)"`).exec(whole('service-worker.js'))?.[1] ?? '';
  swap('service-worker.js', /buildVersion="[0-9a-f]+"/, 'buildVersion="0000newer0000"');
  // An error page with a good status, in the place of the page.
  writeFileSync(at('index.html'), '<!doctype html><title>Storing</title>Even geduld');
  expect(await askForNewer()).toBe('refused');
  await quiet();
  await page.reload();
  expect(await page.title()).not.toBe('Storing');
  expect(await page.getByText('Er is een nieuwe versie').count()).toBe(0);

  const newer = whole('index.html').replace('<title>Gevelwijzer</title>', '<title>Nieuwer</title>');
  writeFileSync(at('index.html'), newer);
  const print = await page.evaluate(async (text) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(digest)));
  }, newer);
  swap('service-worker.js', listed('index.html'), print);
  expect(await askForNewer()).toBe('waits');
  await page.getByText('Er is een nieuwe versie').waitFor();
  // Until the user agrees the old one goes on, also after a reload.
  await page.getByRole('button', { name: 'Later' }).click();
  await quiet();
  await page.reload();
  await page.getByText('Er is een nieuwe versie').waitFor();
  expect(await page.title()).not.toBe('Nieuwer');
  await settled(page, /^Groen/);
  await quiet();
  await page.getByRole('button', { name: 'Werk nu bij' }).click();
  await until(async () => (await page.title()) === 'Nieuwer');
  await settled(page, /^Groen/);
  expect(problems).toEqual([]);
});

it('what was kept and is broken mends itself at the next load', async () => {
  await page.evaluate(async () => {
    const keys = await caches.keys();
    const cache = await caches.open(keys.find((key) => key.includes('newer')) ?? '');
    const html = { headers: { 'Content-Type': 'text/html' } };
    for (const request of await cache.keys()) await cache.put(request, new Response('<title>Storing</title>', html));
  });
  // The worker is asked anew, as after a restart of the browser.
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await quiet();
  await page.reload();
  await settled(page, /^Groen/);
  // The window is named after the page that is open; what the worker answers says which build it is.
  expect(await page.evaluate(async () => (await fetch('index.html')).text())).toContain('<title>Nieuwer</title>');
});

it('a build that an older worker kept broken gives way to the whole one without being asked', async () => {
  await page.evaluate(async () => {
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      const html = { headers: { 'Content-Type': 'text/html' } };
      for (const request of await cache.keys()) await cache.put(request, new Response('<title>Storing</title>', html));
    }
  });
  swap('service-worker.js', /buildVersion="[^"]+"/, 'buildVersion="0000newest000"');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await until(() => page.evaluate(async () => (await caches.keys()).join() === 'gevelwijzer-0000newest000'));
  await settled(page, /^Groen/);
});

it('the page carries the policy itself, for a server that sends no headers', () => {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(whole('index.html')) ?? [];
  expect(policy).toBe(contentSecurityPolicy.replace("frame-ancestors 'none'; ", ''));
  // Before anything that it governs.
  expect(whole('index.html').indexOf('http-equiv')).toBeLessThan(whole('index.html').indexOf('<script'));
});

it('every file of the built folder stands in the list by its own hash, but for what the municipality sets', async () => {
  const list = JSON.parse(/const buildFiles=(\{.*?\});/.exec(whole('service-worker.js'))?.[1] ?? '{}');
  const names = Object.keys(list);
  expect(names).toContain('index.html');
  expect(names).not.toContain('settings.json');
  for (const name of names)
    expect(
      createHash('sha256')
        .update(readFileSync(join(inject('siteFolder'), name)))
        .digest('base64'),
      name,
    ).toBe(list[name]);
});
