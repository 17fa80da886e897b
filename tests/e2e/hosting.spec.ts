import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { findProgram } from '../../scripts/find-program.mjs';
import { headers } from '../../scripts/headers.mjs';

const root = resolve(import.meta.dirname, '../..');
const built = inject('siteFolder');
const work = mkdtempSync(join(tmpdir(), 'gevelwijzer-hosting-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A busy machine takes its time. */
async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n++) {
    if (await ready().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The server does not answer');
}

/** A free port, given back at once. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** The file of the docs with only what a municipality changes too: name, folder, and here a port without certificates. */
const servers = {
  nginx: {
    run: (program: string, port: number) => {
      const site = readFileSync(resolve(root, 'docs/hosting/nginx.conf'), 'utf8')
        .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/gevelwijzer;', `root ${built};`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${work}/${name};`)
        .join('\n');
      writeFileSync(
        join(work, 'nginx.conf'),
        `pid ${work}/nginx.pid;\ndaemon off;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\naccess_log off;\n${temporary}\n${site}\n}\n`,
      );
      return spawn(program, ['-p', work, '-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')]);
    },
  },
  caddy: {
    run: (program: string, port: number) => {
      const site = readFileSync(resolve(root, 'docs/hosting/Caddyfile'), 'utf8')
        .replace('gevelwijzer.example {', `http://127.0.0.1:${port} {`)
        .replace('root * /srv/gevelwijzer', `root * ${built}`);
      writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return spawn(program, ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')], {
        env: { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
      });
    },
  },
};

describe.each(['nginx', 'caddy'] as const)('the build under %s', (name) => {
  const program = findProgram(name);

  it.skipIf(!program)(
    'comes with all headers, the right types, and no cache where it would hide a new version (skipped where the server is absent)',
    async () => {
      const port = await freePort();
      const running = servers[name].run(program ?? '', port);
      try {
        const site = `http://127.0.0.1:${port}`;
        await until(async () => (await fetch(site)).ok);
        const script = readdirSync(join(built, 'assets')).find(
          (file) => file.startsWith('index-') && file.endsWith('.js'),
        );
        const asked = [
          ['/', /text\/html/, /no-cache/],
          [`/assets/${script}`, /javascript/, /immutable/],
          ['/service-worker.js', /javascript/, /no-cache/],
          ['/demo/lindervoort.json', /json/, null],
          ['/manifest.webmanifest', /manifest\+json/, null],
        ] as const;
        for (const [path, type, caching] of asked) {
          const answer = await fetch(site + path);
          expect(answer.status, path).toBe(200);
          expect(answer.headers.get('content-type'), path).toMatch(type);
          if (caching) expect(answer.headers.get('cache-control'), path).toMatch(caching);
          for (const [header, value] of Object.entries(headers)) expect(answer.headers.get(header), path).toBe(value);
          await answer.arrayBuffer();
        }
      } finally {
        running.kill();
      }
    },
  );
});

describe('without a network, and with a newer version', () => {
  const folder = join(work, 'site');
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.webmanifest': 'application/manifest+json',
  };

  function serve(): Promise<{ server: Server; url: string }> {
    mkdirSync(folder, { recursive: true });
    cpSync(built, folder, { recursive: true });
    return new Promise((done) => {
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://x').pathname;
        const file = join(folder, path === '/' ? 'index.html' : path);
        try {
          const body = readFileSync(file);
          response.writeHead(200, {
            ...headers,
            'Content-Type': types[extname(file)] ?? '',
            'Cache-Control': 'no-cache',
            // As common servers say it: what was stored is still found without a network.
            Vary: 'Origin, Accept-Encoding',
          });
          response.end(body);
        } catch {
          response.writeHead(404).end();
        }
      }).listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        done({ server, url: `http://127.0.0.1:${port}/` });
      });
    });
  }

  const settled = async (page: Page) => {
    await page.getByRole('button', { name: 'Voorbeeld groen' }).click();
    await page
      .locator('.verdict-word')
      .filter({ hasText: /^Groen/ })
      .waitFor();
  };
  const controlled = async (context: BrowserContext, page: Page) => {
    await until(async () => page.evaluate(() => navigator.serviceWorker.controller !== null));
    expect(context.serviceWorkers()).toHaveLength(1);
  };

  it('the app reloads and judges with the server gone; a new version is offered, and comes only when asked for', async () => {
    const { server, url } = await serve();
    const browser = await launchBrowser();
    const problems: string[] = [];
    try {
      const context = await browser.newContext({ locale: 'nl-NL' });
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(url);
      await controlled(context, page);
      await context.setOffline(true);
      await page.reload();
      await settled(page);
      // Parts that were never opened with a network work too.
      await page.getByRole('button', { name: 'EN English' }).click();
      await page.getByRole('button', { name: 'Map as a table' }).click();
      await page.getByRole('table').first().waitFor();
      await page.getByRole('button', { name: 'NL Nederlands' }).click();
      await context.setOffline(false);
      expect(await page.getByText('Er is een nieuwe versie').count()).toBe(0);
      // A newer build arrives on the server.
      const worker = join(folder, 'service-worker.js');
      writeFileSync(
        worker,
        readFileSync(worker, 'utf8').replace(/buildVersion="[0-9a-f]+"/, 'buildVersion="0000newer0000"'),
      );
      const index = join(folder, 'index.html');
      writeFileSync(index, readFileSync(index, 'utf8').replace('<title>Gevelwijzer</title>', '<title>Nieuwer</title>'));
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.getByText('Er is een nieuwe versie').waitFor();
      // Until the user agrees the old one goes on, also after a reload.
      await page.getByRole('button', { name: 'Later' }).click();
      await page.reload();
      await page.getByText('Er is een nieuwe versie').waitFor();
      expect(await page.title()).not.toBe('Nieuwer');
      await page.getByRole('button', { name: 'Werk nu bij' }).click();
      await until(async () => (await page.title()) === 'Nieuwer');
      await page
        .locator('.verdict-word')
        .filter({ hasText: /^Groen/ })
        .waitFor();
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
