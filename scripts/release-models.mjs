// Has the engine read the newest version of each model file, and freezes those that are not released yet: `npm run release-models`.
// What was released keeps its hash for ever; to try a version first: `-- --draft`, which freezes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { namingNewest, namingSources } from '../src/cli/newest-files.ts';

const there = readdirSync('models', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
for (const path of namingSources) {
  const source = readFileSync(path, 'utf8');
  const newest = namingNewest(source, there);
  if (newest !== source) writeFileSync(path, newest);
}

// Not before: which limits there are, the newest policy says.
const { processIo } = await import('../src/cli/io.ts');
const { modelFilesIn, shapeFaults } = await import('../src/cli/model-files.ts');
const { fingerprint } = await import('../src/engine/models/models.ts');
const read = await modelFilesIn('models', processIo);
if (!read.ok) throw new Error(read.error.message);
const faults = shapeFaults(read.value);
if (faults.length > 0) throw new Error(faults.join('\n'));
if (process.argv.includes('--draft')) process.exit();

const list = 'models/released.json';
const released = JSON.parse(readFileSync(list, 'utf8'));
// Sources may grow: a frozen file would have to be copied for every new one.
const fresh = read.value.filter(({ kind, path }) => kind !== 'sources' && !(path in released));
for (const { path, value } of fresh) released[path] = fingerprint(value);
const sorted = Object.fromEntries(Object.entries(released).sort(([one], [two]) => (one < two ? -1 : 1)));
writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(fresh.length === 0 ? 'Nothing new to release.' : fresh.map(({ path }) => `Released ${path}`).join('\n'));
