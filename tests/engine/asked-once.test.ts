/** Each open question is one fact, and one press answers it: what is counted goes down by one. */
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

const missingOf = (given: Scene) => {
  const answered = assess(given, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value.missing;
};
const unknown = { uses: null };
const street = (others: readonly string[], hostUnknown: boolean) => {
  const given = scene(others.map((id, i) => block(id, 99_985 + 12 * i, 400_012, 99_996 + 12 * i, 400_022, unknown)));
  return {
    ...given,
    buildings: given.buildings.map((one) => (one.id === 'host' && hostUnknown ? { ...one, ...unknown } : one)),
  };
};
const uses = (given: Scene) => missingOf(given).filter(({ what }) => what === 'use' || what === 'host-use');

it.each([
  ['with others', ['a', 'b']],
  ['alone', []],
])('the use of what carries the machine, %s', (_, others) => {
  const open = street(others, true);
  const [gap, ...rest] = uses(open);
  expect(rest).toEqual([]);
  expect(gap?.receptors[0]).toBe('host');
  expect(gap?.receptors.toSorted()).toEqual([...others, 'host'].toSorted());
  expect(gap?.criteria).toContain('C-ADJ');
  const before = missingOf(open).length;
  expect(missingOf({ ...open, unknownUseAs: 'woonfunctie' })).toHaveLength(before - 1);
});

it('of others alone it is asked as before', () => {
  const [gap, ...rest] = uses(street(['a'], false));
  expect([gap?.what, gap?.receptors, rest]).toEqual(['use', ['a'], []]);
});
