import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/modules/draaiboek/runbook.ts';

const entry = fc.record({ at: fc.constant('2026-11-28T10:00:00.000Z'), stepId: fc.constant(null), text: fc.string() });
describe('the log of a case that was kept', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom('woning', 'bedrijf', 'voertuig'), (entries, target) => {
        const log = { id: 'a', title: 'b', target, opened: '2026-11-28T09:00:00.000Z', done: ['s'], entries };
        expect(readLog(log)).toEqual(log);
      }),
    );
  });

  it('with anything among its entries loses none of them', () => {
    const odd = fc.oneof(entry, fc.jsonValue(), fc.bigInt(), fc.record({ at: fc.jsonValue(), text: fc.jsonValue() }));
    fc.assert(
      fc.property(fc.array(odd), fc.jsonValue(), fc.jsonValue(), (entries, done, opened) => {
        const log = readLog({ id: 'a', title: 7, target: 'anders', opened, done, entries });
        if (!log) throw new Error('not read');
        expect(log.entries).toHaveLength(entries.length);
        for (const { at, text } of log.entries) expect([typeof at, typeof text]).toEqual(['string', 'string']);
      }),
    );
    expect(readLog(null)).toBeNull();
    expect(readLog('case')).toBeNull();
  });
});
