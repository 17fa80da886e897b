// Writes the list of all files of the build, and a hash of them, into the service worker. Kept by hand instead of
// vite-plugin-pwa: that brings workbox (some 200 packages and an override of rollup) for what is thirty lines here.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const workerName = 'service-worker.js';

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
        const hash = createHash('sha256');
        const files = [];
        for (const [name, part] of Object.entries(bundle).sort(([one], [two]) => (one < two ? -1 : 1))) {
          if (name === workerName) continue;
          files.push(name);
          hash.update(name).update(part.type === 'chunk' ? part.code : part.source);
        }
        for (const name of readdirSync(publicFolder, { recursive: true, encoding: 'utf8' }).sort()) {
          const path = join(publicFolder, name);
          if (!statSync(path).isFile()) continue;
          files.push(name.replaceAll('\\', '/'));
          hash.update(name).update(readFileSync(path));
        }
        hash.update(worker.code);
        const version = hash.digest('hex').slice(0, 16);
        worker.code = `const buildVersion=${JSON.stringify(version)};const buildFiles=${JSON.stringify(files)};\n${worker.code}`;
      },
    },
  };
}
