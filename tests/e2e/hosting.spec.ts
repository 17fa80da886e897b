import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { findProgram } from '../../scripts/find-program.mjs';
import { headers } from '../../scripts/headers.mjs';
import { freePort } from './free-port.ts';
import { until } from './patience.ts';

const root = resolve(import.meta.dirname, '../..');
const built = inject('siteFolder');
const work = mkdtempSync(join(tmpdir(), 'gevelwijzer-hosting-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

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
