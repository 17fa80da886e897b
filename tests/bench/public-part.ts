/** What the public part of a dense street costs: of every combination of what is confidential. */
import { assess } from '../../src/engine/assessment/assess.ts';
import { classOf } from '../../src/engine/assessment/colour-class.ts';
import { worstToldInTurns } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { leidsestraat } from './scenes.ts';

const ms = (value: number): string => `${Math.round(value)} ms`;

export function* measureOpen(): Generator<string> {
  const made = leidsestraat(4);
  if (typeof made === 'string') return yield `  Skipped: ${made}.`;
  for (const machine of made.positions) {
    const scene = { ...made.scene, machines: [machine] };
    const answer = assess(scene, releasedModels);
    if (!answer.ok) continue;
    const start = performance.now();
    const { cases } = classOf({ open: scene, shown: scene, verdict: answer.value.verdict }, releasedModels);
    const colours = performance.now();
    for (const turns = worstToldInTurns(cases, releasedModels); !turns.next().done; );
    yield `  ${`Leidsestraat, ${answer.value.verdict}`.padEnd(34)} ${ms(colours - start)}, consequences ${ms(performance.now() - colours)}`;
  }
}
