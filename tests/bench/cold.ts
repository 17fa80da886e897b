/** In a process of its own: the first verdict after the engine is loaded, with nothing remembered and no code compiled. */
import { glance } from '../../src/engine/assessment/assess.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { demoTown, leidsestraat } from './scenes.ts';

const prepared = process.argv[2] === 'leidsestraat' ? leidsestraat(1) : demoTown(1);
if (typeof prepared === 'string') throw new Error(prepared);
const start = performance.now();
glance(prepared.scene, releasedModels);
const glanced = performance.now();
verdictOf(new Trials(prepared.scene, releasedModels, nearOnly()));
console.log(JSON.stringify([glanced - start, performance.now() - start]));
