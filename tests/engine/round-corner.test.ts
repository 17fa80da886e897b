/** Panes out of sight that face the burst: any corner that is seen and sees them counts, however far off and whatever the charge. */
import { expect, it } from 'vitest';
import { judge, unmetOf } from '../../src/engine/criteria/judge.ts';
import { nearOnly, nearOutlook } from '../../src/engine/criteria/near.ts';
import { outlookOf } from '../../src/engine/effects/outlook.ts';
import { facingWalls } from '../../src/engine/effects/round-corner.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import type { Building, Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

/** Homes behind the host, which hides them from the burst before its front. */
const host = block('host', 99_996, 399_996, 100_004, 400_000, { uses: ['winkelfunctie'], dwellings: 0 });
const home = block('home', 99_996, 399_986.5, 100_004, 399_994.5);
/** Across the street, its nearest corner so far out that it looks along the side of the host and sees the homes. */
const across = (outM: number): Building => {
  const asideM = 4.5 + (4 * outM) / 5.5;
  return block('across', 100_000 + asideM, 400_000 + outM, 100_012 + asideM, 400_010 + outM, {
    uses: ['kantoorfunctie'],
  });
};
const street = (...others: readonly Building[]): Scene => ({ ...scene([]), buildings: [host, home, ...others] });
const fails = (given: Scene) => [judge(given, models), judge(given, models, nearOnly())].map(unmetOf);

it('a corner beyond the reach of panes shows a hidden pane to the burst all the same', () => {
  for (const ids of fails(street())) expect(ids).not.toContain('C-GLI');
  for (const outM of [10, 20, 30, 40]) for (const ids of fails(street(across(outM)))) expect(ids).toContain('C-GLI');
});

it('farther off than any pane that the heaviest charge touches no corner is looked for', () => {
  for (const ids of fails(street(across(60)))) expect(ids).not.toContain('C-GLI');
});

it('the same walls are found from the whole outlook and from a near one, in whatever order they are asked for', () => {
  const given = street(across(30));
  const [machine] = given.machines;
  if (!machine) throw new Error('a machine');
  const found = [outlookOf(given, machine, models), nearOutlook(given, machine, models)].flatMap((outlook) => {
    const target = outlook.targets.find(({ building }) => building.id === 'home');
    if (!target) throw new Error('the homes');
    return [30, 5, 12, 60, 12].map((reachM) => ({ reachM, walls: facingWalls(outlook, target, reachM, models) }));
  });
  const walls = found[0]?.walls ?? [];
  expect(walls.length).toBeGreaterThan(0);
  for (const one of found) expect(one.walls).toEqual(walls.filter(({ planM }) => planM <= one.reachM));
});
