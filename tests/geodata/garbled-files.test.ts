import { describe, expect, it } from 'vitest';
import { draws } from '../draws.ts';
import { doors } from '../fuzz/doors.ts';

describe('files in which one thing is garbled', () => {
  // A million once, by `npm run fuzz -- doors --count 1000000`.
  it('never make a colour milder, and every record has one end', async () => {
    const { tried, violations } = await doors.run(1, draws(500, 2000));
    expect(violations).toEqual([]);
    // The grammar reaches: files are refused, verdicts opened, and colours kept.
    for (const end of ['refused', 'undetermined', 'orange'])
      expect(Object.keys(tried).filter((kind) => kind.endsWith(end)).length).toBeGreaterThan(0);
  });
});
