// Freezes model files that are not released yet: `npm run release-models`. What was released keeps its hash for ever.
import { readFileSync, writeFileSync } from 'node:fs';
import { processIo } from '../src/cli/io.ts';
import { modelFilesIn, shapeFaults } from '../src/cli/model-files.ts';
import { fingerprint } from '../src/engine/models/models.ts';

const list = 'models/released.json';
const released = JSON.parse(readFileSync(list, 'utf8'));
const read = await modelFilesIn('models', processIo);
if (!read.ok) throw new Error(read.error.message);
const faults = shapeFaults(read.value);
if (faults.length > 0) throw new Error(faults.join('\n'));
// Sources may grow: a frozen file would have to be copied for every new one.
const fresh = read.value.filter(({ kind, path }) => kind !== 'sources' && !(path in released));
for (const { path, value } of fresh) released[path] = fingerprint(value);
const sorted = Object.fromEntries(Object.entries(released).sort(([one], [two]) => (one < two ? -1 : 1)));
writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(fresh.length === 0 ? 'Nothing new to release.' : fresh.map(({ path }) => `Released ${path}`).join('\n'));
