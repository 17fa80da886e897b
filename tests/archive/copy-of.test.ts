/** A variant says of which it is a copy as long as it is one. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyOf } from '../../src/archive/copy-of.ts';
import type { Dossier, Variant } from '../../src/archive/dossier.ts';

const read = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const [first] = read.variants;
if (!first) throw new Error('no variant');
const named = (name: string, change: Partial<Variant> = {}): Variant => ({ ...first, id: name, name, ...change });
const copies = (...variants: Variant[]) => variants.map((one) => copyOf(one, { variants }));

it('is of the first before it that is the same, and of none once anything in it is changed', () => {
  const a = named('A');
  expect(copies(a)).toEqual([null]);
  expect(copies(a, named('B'))).toEqual([null, 'A']);
  expect(copies(a, named('B', { measures: ['M02'] }), named('C', { measures: ['M02'] }))).toEqual([null, null, 'B']);
  const other: { readonly [Key in Exclude<keyof Variant, 'id' | 'name' | 'prefilled'>]-?: Variant[Key] } = {
    machines: [],
    alternatives: [{ measure: 'M02', machine: first.machines[0] ?? ({} as never) }],
    measures: ['M27'],
    answers: { ...first.answers, sharedEntrance: !first.answers.sharedEntrance },
    assumed: ['recess'],
  };
  for (const [key, value] of Object.entries(other)) {
    const changed = { ...first, id: 'B', name: 'B', [key]: value };
    expect([key, ...copies(a, changed)]).toEqual([key, null, null]);
  }
});

it('says so still once somebody said of what was filled in beforehand that it is right', () => {
  const machines = first.machines.map((one) => ({ ...one, prefilled: ['siting' as const] }));
  const filled = named('A', { machines, prefilled: ['exposure'] });
  expect(copies(filled, named('B'))).toEqual([null, 'A']);
});
