// Writes the files of the build, each with its hash, into the service worker. Kept by hand instead of vite-plugin-pwa:
// that brings workbox (some 200 packages and an override of rollup) for what is thirty lines here.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const workerName = 'service-worker.js';

/** What a municipality changes beside the page: outside the list, so that it is never frozen at the first visit. */
export const hostFiles = ['settings.json', 'beleid.json', 'theme.css'];

/** @returns {import('vite').Plugin} */
export function offlinePlugin() {
  let publicFolder = '';
  return {
    name: 'gevelwijzer-offline',
    apply: 'build',
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[workerName];
        if (worker?.type !== 'chunk') return;
        const files = new Map();
        const add = (name, content) => {
          if (name !== workerName && !hostFiles.includes(name)) files.set(name, content);
        };
        for (const [name, part] of Object.entries(bundle)) add(name, part.type === 'chunk' ? part.code : part.source);
        for (const name of readdirSync(publicFolder, { recursive: true, encoding: 'utf8' })) {
          const path = join(publicFolder, name);
          // A file of tiles is asked for by its parts, and too large to keep whole.
          if (statSync(path).isFile() && !name.endsWith('.pmtiles'))
            add(name.replaceAll('\\', '/'), readFileSync(path));
        }
        const hashes = {};
        for (const name of [...files.keys()].sort((one, two) => (one < two ? -1 : 1)))
          hashes[name] = createHash('sha256').update(files.get(name)).digest('base64');
        const whole = createHash('sha256').update(JSON.stringify(hashes)).update(worker.code);
        const version = whole.digest('hex').slice(0, 16);
        const written = { buildVersion: version, buildFiles: hashes, hostFiles };
        const lines = Object.entries(written).map(([name, value]) => `const ${name}=${JSON.stringify(value)};`);
        worker.code = `${lines.join('')}\n${worker.code}`;
      },
    },
  };
}
