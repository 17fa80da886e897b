// Has the engine read the newest version of each model file, and freezes those that are not released yet: `npm run release-models`.
// What was released keeps its hash for ever; to try a version first: `-- --draft`, which freezes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { processIo } from '../src/cli/io.ts';
import { modelFilesIn, namingNewest, shapeFaults } from '../src/cli/model-files.ts';
import { fingerprint } from '../src/engine/models/models.ts';

const list = 'models/released.json';
const released = JSON.parse(readFileSync(list, 'utf8'));
const read = await modelFilesIn('models', processIo);
if (!read.ok) throw new Error(read.error.message);
const faults = shapeFaults(read.value);
if (faults.length > 0) throw new Error(faults.join('\n'));
/** Where the engine names the files of its set. */
for (const path of ['models', 'policy-limits', 'consequences-figures'].map((name) => `src/engine/models/${name}.ts`)) {
  const source = readFileSync(path, 'utf8');
  const newest = namingNewest(source, read.value);
  if (newest !== source) writeFileSync(path, newest);
}
if (process.argv.includes('--draft')) process.exit();
// Sources may grow: a frozen file would have to be copied for every new one.
const fresh = read.value.filter(({ kind, path }) => kind !== 'sources' && !(path in released));
for (const { path, value } of fresh) released[path] = fingerprint(value);
const sorted = Object.fromEntries(Object.entries(released).sort(([one], [two]) => (one < two ? -1 : 1)));
writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(fresh.length === 0 ? 'Nothing new to release.' : fresh.map(({ path }) => `Released ${path}`).join('\n'));
