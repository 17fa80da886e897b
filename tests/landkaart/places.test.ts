/** What the map says of a place is what its assessment says; `npm run fuzz -- town --count 2000` tries it for longer. */
import { expect, it } from 'vitest';
import { draws } from '../draws.ts';
import { town } from '../fuzz/town.ts';

it('a place on the map has the verdict, grade and criteria of its assessment, and is not green where that says so, in the facade, inside and on open ground', async () => {
  const { tried, violations } = await town.run(7, draws(60, 200));
  expect(violations).toEqual([]);
  // Each way of standing is asked, and more than one colour and grade comes out.
  for (const siting of ['gevel', 'winkel'])
    expect([siting, (tried[siting] ?? 0) >= draws(18, 60)]).toEqual([siting, true]);
  expect(tried['unit'] ?? 0).toBeGreaterThan(draws(2, 10));
  const colours = Object.keys(tried).filter((key) => /^(?:green|orange|red|undetermined) /.test(key));
  expect(colours.length).toBeGreaterThan(2);
  // What is undetermined is so with and without something that fails already.
  const [failing, waiting] = [tried['not-green'] ?? 0, tried['undetermined '] ?? 0];
  expect([failing > 2, waiting > failing]).toEqual([true, true]);
});
