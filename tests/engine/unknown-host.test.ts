/** A number that names no building says as much of the host as no number: it is unknown, and nowhere milder. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { sceneOf, street } from './streets.ts';

const answered = fc.record({
  vehicleApproach: fc.constantFrom<null | 'none' | 'possible'>(null, 'none', 'possible'),
  sharedEntrance: fc.constantFrom(null, false, true),
  solidFacade: fc.boolean(),
});

/** The same street; what carries each machine is this. */
const on = (given: Scene, hosts: readonly (string | null)[]): Scene => ({
  ...given,
  machines: given.machines.map((machine, i) => ({ ...machine, hostId: hosts[i % hosts.length] ?? null })),
});

const said = (given: Scene) => {
  const answer = assess(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  const { receipt: _, zones: _zones, ...rest } = answer.value;
  return rest;
};

const strangeStreet = fc.tuple(
  street,
  answered,
  fc.constantFrom<readonly (string | null)[]>(['gone'], ['', 'gone'], ['gone', null], [null, 'gone']),
);

const pair = ([asked, answers, hosts]: typeof strangeStreet extends fc.Arbitrary<infer One> ? One : never) => {
  const made = sceneOf(asked);
  const given = { ...made, answers: { ...made.answers, ...answers } };
  return [on(given, hosts), on(given, [null])] as const;
};

it('for every criterion, in any street', () => {
  fc.assert(
    fc.property(strangeStreet, (one) => {
      const [strange, none] = pair(one);
      expect(judge(strange, releasedModels).criteria).toEqual(judge(none, releasedModels).criteria);
    }),
    { numRuns: draws(16, 50) },
  );
});

it('for the colour, what would help and what would change it', () => {
  fc.assert(
    fc.property(strangeStreet, (one) => {
      const [strange, none] = pair(one);
      expect(said(strange)).toEqual(said(none));
    }),
    { numRuns: draws(2, 5) },
  );
});
