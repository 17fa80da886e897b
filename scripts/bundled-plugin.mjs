// Says what a bundle holds of others: their licences, which must go along with their code, and a CycloneDX list of just
// these packages. The full list (`npm run sbom`) also has what is needed to build and test, and what tree-shaking left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesRead, licenceTexts } from './licences-read.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const licencesName = 'licences.txt';
export const bundledName = 'sbom.cdx.json';

/** @returns {import('vite').Plugin & { worker: () => import('vite').Plugin }} one for the page, and one for its workers */
export function bundledPlugin() {
  const folders = new Set();
  const collect = (bundle) => {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk')
        // Styles leave no script behind.
        for (const [id, { renderedLength }] of Object.entries(part.modules))
          if (renderedLength > 0 || /\.css(?:\?|$)/.test(id)) {
            const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(
              id.replaceAll('\\', '/').replaceAll('\u0000', ''),
            )?.[0];
            if (folder) folders.add(folder);
          }
  };
  return {
    name: 'gevelwijzer-bundled',
    apply: 'build',
    worker: () => ({ name: 'gevelwijzer-bundled-worker', generateBundle: (_, bundle) => collect(bundle) }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        collect(bundle);
        const packages = [...folders].map(packageIn).sort((one, two) => (one.name < two.name ? -1 : 1));
        this.emitFile({ type: 'asset', fileName: licencesName, source: licences(packages) });
        this.emitFile({ type: 'asset', fileName: bundledName, source: `${JSON.stringify(sbom(packages), null, 1)}\n` });
      },
    },
  };
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(one));
  return {
    name,
    version,
    license: licencesRead[`${name}@${version}`] ?? license,
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : (licenceTexts[`${name}@${version}`] ?? ''),
  };
}

function licences(packages) {
  const own = `Gevelwijzer itself: EUPL-1.2, https://joinup.ec.europa.eu/collection/eupl`;
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version}\n${license}\n\n${text}`.trim());
  return `${[own, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function sbom(packages) {
  const { name, version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')).packages;
  const integrity = (one) => lock[`node_modules/${one}`]?.integrity;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
      },
    },
    components: packages.map((one) => {
      const [algorithm, sum] = integrity(one.name)?.split('-') ?? [];
      const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
      return {
        type: 'library',
        'bom-ref': purl,
        name: one.name,
        version: one.version,
        purl,
        licenses: [/ (?:OR|AND) /.test(one.license) ? { expression: one.license } : { license: { id: one.license } }],
        ...(sum && {
          hashes: [
            { alg: algorithm === 'sha512' ? 'SHA-512' : 'SHA-1', content: Buffer.from(sum, 'base64').toString('hex') },
          ],
        }),
      };
    }),
  };
}
