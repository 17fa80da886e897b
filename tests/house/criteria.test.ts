/** A criterion is known by its room, its words and the one list; nobody else may count the criteria one by one. */
import { describe, expect, it } from 'vitest';
import { released } from '../../src/engine/criteria/all.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { read, sourceFiles } from './source-tree.ts';

/** Where an id may stand: its name, its rule, its words. */
const named = /^src\/(?:engine\/(?:criteria\/|scene\/assessment\.ts$)|i18n\/[a-z]+\/criteria\.ts$)/;
const id = /(['"`])C-[A-Z]{3}\b/;

describe('criteria', () => {
  it('are named in their own rooms only', () => {
    const naming = sourceFiles().filter((path) => id.test(read(path)));
    expect(naming.filter((path) => named.test(path))).not.toEqual([]);
    expect(naming.filter((path) => !named.test(path))).toEqual([]);
  });

  it('each have one room, which names no other', () => {
    const rooms = sourceFiles().filter((path) => path.startsWith('src/engine/criteria/') && id.test(read(path)));
    const idsIn = (path: string) => [...new Set(read(path).match(/(?<=['"`])C-[A-Z]{3}\b/g))];
    const own = rooms.filter((path) => !path.endsWith('/all.ts')).map(idsIn);
    expect(own.every((ids) => ids.length === 1)).toBe(true);
    expect(own.flat().toSorted()).toEqual([...criterionIds].toSorted());
  });

  it('stand in the list under their own name, in the order in which they are named', () => {
    expect(released.all.map((rule) => rule.id)).toEqual([...criterionIds]);
  });
});
