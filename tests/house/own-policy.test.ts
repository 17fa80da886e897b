/** The security policy follows the layers of a municipality: when built, and for a folder that is built already. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inPage, policyFor } from '../../scripts/headers.mjs';
import { buildSite } from '../built-site.ts';
import { root } from './source-tree.ts';

const layer = (kind: string, url: string) => ({ kind, name: kind, url, layer: 'a', attribution: 'G', deepest: 9 });
const settings = {
  layers: [
    layer('wms', 'https://kaart.gemeente.nl/wms'),
    layer('wmts', 'https://tegels.gemeente.nl:8443/{z}/{x}/{y}.png'),
    layer('wfs', 'https://data.gemeente.nl/wfs?map=1'),
  ],
};

describe('the policy', () => {
  it('names each server as one that may be asked, and none that a picture may come from by itself', () => {
    const before = policyFor().split('; ');
    const changed = policyFor(settings)
      .split('; ')
      .filter((one) => !before.includes(one));
    expect(changed).toEqual([
      "connect-src 'self' https://api.3dbag.nl https://api.pdok.nl https://data.3dbag.nl https://service.pdok.nl https://kaart.gemeente.nl https://tegels.gemeente.nl:8443 https://data.gemeente.nl",
    ]);
    expect(() => policyFor({ layers: [layer('wms', 'http://kaart.gemeente.nl/wms')] })).toThrow('https');
  });
});

describe('npm run build', () => {
  it('takes the servers from the settings that stand in `public`, for the page and for its headers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-build-'));
    for (const name of ['scripts/headers.mjs', 'src/geodata'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'public'));
    const built = (set: object) => {
      writeFileSync(join(folder, 'public/settings.json'), JSON.stringify(set));
      const asked =
        "import('./scripts/headers.mjs').then(({ headers, pagePolicyPlugin }) => console.log(JSON.stringify([headers['Content-Security-Policy'], pagePolicyPlugin().transformIndexHtml('<meta charset=\"utf-8\">')])))";
      const said = execFileSync(process.execPath, ['-e', asked], { cwd: folder, encoding: 'utf8' });
      return JSON.parse(said) as [header: string, page: string];
    };
    for (const set of [settings, {}]) {
      const [header, page] = built(set);
      expect(header).toBe(policyFor(set));
      expect(page).toContain(`content="${inPage(policyFor(set))}"`);
    }
    // The build is the one that does so.
    expect(readFileSync(join(root, 'vite.config.ts'), 'utf8')).toMatch(/plugins: \[[^\]]*pagePolicyPlugin\(\)/);
  });
});

describe('npm run policy, on a built folder', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const text = (name: string) => readFileSync(path(name), 'utf8');
  const versionIn = () => /const buildVersion="(\w+)"/.exec(text('service-worker.js'))?.[1];
  const run = (...names: string[]) =>
    execFileSync(process.execPath, ['scripts/own-policy.mjs', folder, ...names.map(path)], {
      cwd: root,
      encoding: 'utf8',
    });

  beforeAll(() => {
    const built = buildSite('bytes');
    folder = mkdtempSync(join(tmpdir(), 'own-policy-'));
    for (const name of ['index.html', 'service-worker.js', 'settings.json'])
      copyFileSync(join(built, name), path(name));
    for (const name of ['nginx.conf', 'Caddyfile']) copyFileSync(join(root, 'docs/hosting', name), path(name));
  });

  it('writes it in the page, in the list of hashes and in the header files, and is undone by itself', () => {
    const names = ['index.html', 'service-worker.js', 'nginx.conf', 'Caddyfile'];
    const before = names.map(text);
    const version = versionIn();
    writeFileSync(path('settings.json'), JSON.stringify(settings));
    run('nginx.conf', 'Caddyfile');
    expect(text('index.html')).toContain(inPage(policyFor(settings)));
    expect(text('nginx.conf').split(policyFor(settings))).toHaveLength(3);
    expect(text('Caddyfile').split(policyFor(settings))).toHaveLength(2);
    const hash = createHash('sha256').update(text('index.html')).digest('base64');
    expect(text('service-worker.js')).toContain(`"index.html":"${hash}"`);
    expect(versionIn()).not.toBe(version);
    writeFileSync(path('settings.json'), '{}');
    run('nginx.conf', 'Caddyfile');
    expect(names.filter((name, i) => name !== 'service-worker.js' && text(name) !== before[i])).toEqual([]);
  });

  it('refuses a header file without a policy, and says how it is asked', () => {
    writeFileSync(path('leeg.conf'), 'server {}');
    expect(() => run('leeg.conf')).toThrow('holds no policy');
    const asked = spawnSync(process.execPath, ['scripts/own-policy.mjs'], { cwd: root, encoding: 'utf8' });
    expect([asked.status, asked.stderr]).toEqual([2, expect.stringContaining('npm run policy')]);
  });
});
