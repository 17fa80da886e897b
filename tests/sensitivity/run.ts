/** The command: judges every scene at both ends of every number and writes the two pages. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releasedModels } from '../../src/engine/models/models.ts';
import { questionsPage, sensitivityPage } from './pages.ts';
import { sensitivityScenes } from './scenes.ts';
import { type Bar, coloursOf, figuresOf, tornado } from './tornado.ts';

const { values } = parseArgs({ options: { places: { type: 'string', default: '60' } } });
const { scenes, absent } = sensitivityScenes(Number(values.places));
for (const one of absent) console.error(one);
const all = figuresOf(releasedModels).length;
const bars: Bar[] = [];
for (const bar of tornado(scenes, releasedModels)) {
  bars.push(bar);
  if (bars.length % 10 === 0) console.log(`${bars.length} of ${all} numbers`);
}
const tried = { bars, scenes: scenes.length, colours: coloursOf(scenes, releasedModels), absent };
writeFileSync('docs/gevoeligheid.md', sensitivityPage(tried, releasedModels));
writeFileSync('docs/vragen-aan-tno.md', questionsPage(tried, releasedModels));
console.log('Written: docs/gevoeligheid.md, docs/vragen-aan-tno.md');
