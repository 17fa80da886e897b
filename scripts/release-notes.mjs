// What changed in a version, for beside its tag: `npm run --silent release-notes -- 0.4.0`. From CHANGELOG.md, with what
// whoever judges by it must know: engine, models and the sum of the package as it was built, when it is there.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(resolve(root, path), 'utf8');

/** The text of a version; null when the changelog does not have it. @param {string} version as 0.4.0 or v0.4.0 */
export function releaseNotes(version) {
  const bare = version.replace(/^v/, '');
  const parts = read('CHANGELOG.md').split(/^## /m);
  const part = parts.find((one) => one.split('\n')[0]?.trim() === bare);
  return part ? `# Gevelwijzer ${bare}\n${part.slice(part.indexOf('\n'))}`.trimEnd() : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version: newest } = JSON.parse(read('package.json'));
  const version = process.argv[2] ?? newest;
  const notes = releaseNotes(version);
  if (notes === null) {
    console.error(`CHANGELOG.md has no ${version}`);
    process.exitCode = 1;
  } else {
    const list = resolve(root, 'dist/sbom.cdx.json');
    const sum = existsSync(list) ? createHash('sha256').update(readFileSync(list)).digest('hex') : null;
    console.log(sum && version.replace(/^v/, '') === newest ? `${notes}\n\nsbom.cdx.json: SHA-256 ${sum}` : notes);
  }
}
