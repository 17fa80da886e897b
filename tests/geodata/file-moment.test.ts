import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMoment } from '../../src/engine/ground/units.ts';
import { fileMoment } from '../../src/geodata/file-moment.ts';

it('the moment of a file is a date that every gate reads, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()), (ms) => {
      const at = fileMoment(ms);
      expect(at === null || isMoment(at)).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(fileMoment(Date.UTC(2026, 10, 28))).toBe('2026-11-28T00:00:00.000Z');
  expect(fileMoment(Date.UTC(30828, 8, 14))).toBeNull();
  expect(fileMoment(Number.NaN)).toBeNull();
});
