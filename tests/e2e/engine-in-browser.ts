/** The engine as a browser runs it: bundled, asked from a page. The same function answers in Node. */
import { assess } from '../../src/engine/assessment/assess.ts';
import { sampled } from '../../src/engine/assessment/sampling.ts';
import { calc } from '../../src/engine/calc/calc.ts';
import { references } from '../../src/engine/calc/reference.ts';
import { consequencesOf } from '../../src/engine/consequences/consequences.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';

/** Everything the engine says of a scene, as text. */
export function answerTo(scene: Scene): string {
  const assessment = assess(scene, releasedModels);
  const consequences = judge(scene, releasedModels).runs.map(consequencesOf);
  const run = sampled(scene, releasedModels, { count: 100 });
  let step = run.next();
  while (!step.done) step = run.next();
  return JSON.stringify({ assessment, consequences, spread: step.value });
}

/** Every reference point through its door, as text. */
export function referencesAnswered(): string {
  return JSON.stringify(
    references.flatMap(({ rows }) => rows.map(({ door, input }) => calc(door, input, releasedModels))),
  );
}

Object.assign(globalThis, { answerTo, referencesAnswered });
