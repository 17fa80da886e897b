import { describe, expect, it } from 'vitest';
import { faults } from '../../src/cli/models.ts';
import { references } from '../../src/engine/calc/reference.ts';
import { measure } from '../../src/engine/calc/ruler.ts';
import { releasedModels } from '../../src/engine/models/models.ts';

describe('truth gate', () => {
  const rows = measure(references, releasedModels);

  it.each(references.map(({ id }) => id))('every reference point of %s lies within its tolerance', (id) => {
    const own = rows.filter((row) => row.file === id);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((row) => !row.ok)).toEqual([]);
  });

  it('every model file keeps its schema and every figure has its parents', () => {
    expect(faults().problems).toEqual([]);
  });

  it('notices a wrong number', () => {
    const bent = {
      ...releasedModels,
      blast: { ...releasedModels.blast, ambientKpa: { ...releasedModels.blast.ambientKpa, value: 90 } },
    };
    const wrong = structuredClone(bent);
    const first = wrong.blast.fits.incidentPressure.ranges[1] as number[];
    first[2] = (first[2] as number) * 1.01;
    expect(measure(references, wrong).some((row) => !row.ok)).toBe(true);
  });
});
