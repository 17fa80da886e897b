import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedRecord, unpackedRecord } from '../../src/archive/packed-record.ts';
import { readStored } from '../../src/archive/stored-dossier.ts';
import { dossiers } from './random-dossiers.ts';

/** Of a street as of a city. */
const cities = fc.tuple(dossiers, fc.constantFrom(100, 359, 3000)).map(([dossier, length]) => {
  const [one] = dossier.surroundings.buildings;
  const buildings = Array.from({ length }, (_, i) => ({ ...one, id: `${i}` }));
  return { ...dossier, surroundings: { ...dossier.surroundings, buildings } } as typeof dossier;
});

describe('a dossier as it lies in the store', () => {
  it('is the very dossier as long as its lists are short, as every release wrote it', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(packedRecord(dossier)).toBe(dossier);
        expect(unpackedRecord(dossier)).toBe(dossier);
      }),
      { numRuns: 50 },
    );
  });

  it('of a street or a city has its long lists as text, the same text at the next edit, and comes back as it was', () => {
    fc.assert(
      fc.property(cities, fc.string(), (dossier, title) => {
        const stored = packedRecord(dossier) as { surroundings: { buildings: { packed: string } } };
        const later = packedRecord({ ...dossier, title }) as typeof stored;
        expect(typeof stored.surroundings.buildings.packed).toBe('string');
        expect(later.surroundings.buildings.packed).toBe(stored.surroundings.buildings.packed);
        expect(unpackedRecord(structuredClone(stored))).toEqual(dossier);
      }),
      { numRuns: 10 },
    );
  });

  it('names what cannot be read of it, and never throws', () => {
    const [dossier] = fc.sample(cities, { seed: 1, numRuns: 1 });
    if (!dossier) throw new Error('no dossier');
    const stored = packedRecord(dossier) as { surroundings: object };
    const broken = { ...stored, surroundings: { ...stored.surroundings, buildings: { packed: '[{' } } };
    const read = readStored(unpackedRecord(broken), dossier.id);
    expect(read.ok ? read.value.unread.map(({ path }) => path) : read.error.code).toContain('surroundings.buildings');
  });
});
