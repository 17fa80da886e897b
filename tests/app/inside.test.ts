/** A machine that is judged behind its facade is told as that: by its own siting, or by the place that the plan gives it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { insideOf } from '../../src/app/state/selectors.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import type { Machine } from '../../src/engine/scene/scene.ts';

const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const machine: Machine = {
  id: 'a',
  siting: 'gevel',
  functions: ['opname'],
  point: [0, 0],
  exact: false,
  outwardDeg: 0,
  hostId: 'h',
};
const indoors = { measure: 'M02', machine: { ...machine, siting: 'winkel' } } as const;

const stands = (change: Partial<Dossier['variants'][number]>, tried: readonly string[] | null = null) => {
  const dossier: Dossier = {
    ...example,
    variants: example.variants.map((one) => ({
      ...one,
      machines: [machine],
      alternatives: [],
      measures: [],
      ...change,
    })),
  };
  return insideOf({ dossier, trial: tried && { measures: tried, assessment: null } }, 0);
};

it('a machine in a shop, a hall or a shop of machines stands inside; one in a facade, or free of it, does not', () => {
  const inside = (['gevel', 'vestibule', 'winkel', 'pinwinkel', 'unit'] as const).map((siting) =>
    stands({ machines: [{ ...machine, siting }] }),
  );
  expect(inside).toEqual([null, 'vestibule', 'winkel', 'pinwinkel', null]);
});

it('a place inside counts when it is in the plan, or tried on', () => {
  expect(stands({ alternatives: [indoors] })).toBe(null);
  expect(stands({ alternatives: [indoors], measures: ['M02'] })).toBe('winkel');
  expect(stands({ alternatives: [indoors] }, ['M02'])).toBe('winkel');
  expect(stands({ alternatives: [indoors], measures: ['M02'] }, [])).toBe(null);
});
