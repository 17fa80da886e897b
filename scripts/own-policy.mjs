// After `settings.json` of a built folder names other servers for its own layers: writes the security policy anew in the page,
// in the list of hashes that the service worker holds it to, and in the header files that are named.
//   npm run policy -- dist [nginx.conf Caddyfile …]
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPage, policyFor } from './headers.mjs';

const [folder, ...headerFiles] = process.argv.slice(2);
if (!folder) {
  console.error('Say which built folder: npm run policy -- dist [nginx.conf …]');
  process.exit(2);
}

/** In one step, so that nobody gets half a file. */
function write(path, text) {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const policy = policyFor(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
const page = join(folder, 'index.html');
const html = readFileSync(page, 'utf8').replace(
  /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/,
  (_, before, after) => before + inPage(policy) + after,
);
if (!html.includes(inPage(policy))) throw new Error(`${page} holds no policy to write anew`);

const worker = join(folder, 'service-worker.js');
const code = readFileSync(worker, 'utf8');
const [, listed] = /const buildFiles=(\{.*?\});/.exec(code) ?? [];
if (!listed) throw new Error(`${worker} holds no list of files`);
const hashes = { ...JSON.parse(listed), 'index.html': createHash('sha256').update(html).digest('base64') };
// Another page is another build: who has the app open is told that there is a newer one.
const version = createHash('sha256')
  .update(JSON.stringify(hashes))
  .update(code.slice(code.indexOf('\n')))
  .digest('hex');
write(
  worker,
  code
    .replace(/const buildFiles=\{.*?\};/, () => `const buildFiles=${JSON.stringify(hashes)};`)
    .replace(/const buildVersion="[^"]*";/, `const buildVersion="${version.slice(0, 16)}";`),
);
write(page, html);
for (const path of headerFiles) {
  const text = readFileSync(path, 'utf8');
  const written = text.replace(/default-src 'none'; [^"\n]*object-src 'none'/g, () => policy);
  if (!written.includes(policy)) throw new Error(`${path} holds no policy to write anew`);
  write(path, written);
}
console.log(policy);
