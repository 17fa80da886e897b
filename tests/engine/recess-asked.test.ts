/** What is not asked of a machine that hangs in no facade is not read of it either: whatever was answered, the answer is the same. */
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type Answers, hangsInFacade, recesses, siting } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

const across = block('across', 99_990, 400_012, 100_010, 400_022);
const beside = block('beside', 100_004, 399_990, 100_014, 400_000);
const street = scene([across, beside]);
const said: readonly Partial<Answers>[] = [{ lightFront: true }, ...recesses.map((recess) => ({ recess }))];

it.each(siting)('a recess or a light front changes the answer only in a facade: %s', (where) => {
  const judged = (answers: Partial<Answers>) => {
    const machines = street.machines.map((one) => ({
      ...one,
      siting: where,
      hostId: where === 'unit' ? null : one.hostId,
    }));
    const of = { ...street, machines, answers: { ...street.answers, recess: null, lightFront: false, ...answers } };
    const answer = assess(of, releasedModels);
    if (!answer.ok) throw new Error(answer.error.message);
    const { receipt: _, ...rest } = answer.value;
    return JSON.stringify(rest);
  };
  const open = judged({});
  const changes = said.filter((answers) => judged(answers) !== open);
  expect([where, changes.length > 0]).toEqual([where, hangsInFacade({ siting: where })]);
});
