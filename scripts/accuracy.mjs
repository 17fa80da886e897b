// Prints the accuracy table and puts it in the README: `npm run accuracy`.
import { readFileSync, writeFileSync } from 'node:fs';
import { accuracyTable, withAccuracy } from '../src/cli/accuracy.ts';
import { releasedModels } from '../src/engine/models/models.ts';

const table = accuracyTable(releasedModels);
console.log(table);
writeFileSync('README.md', withAccuracy(readFileSync('README.md', 'utf8'), table));
