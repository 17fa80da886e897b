import { expect, it } from 'vitest';
import { draws } from '../draws.ts';
import { laws } from '../fuzz/laws.ts';

it('the same shape written otherwise changes nothing, and a lost fact never makes a colour milder', async () => {
  const { tried, violations } = await laws.run(1, draws(600, 2000));
  expect(violations).toEqual([]);
  // From every colour, by every way.
  for (const colour of ['green', 'orange', 'red', 'undetermined'])
    expect(tried[`from ${colour}`]).toBeGreaterThan(draws(15, 50));
  expect(Object.keys(tried).filter((key) => key.includes(':')).length).toBeGreaterThan(25);
});
