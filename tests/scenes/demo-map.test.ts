/**
 * The map of the demo town, whole: what the app shows of it is built from this file. A changed answer shows as a difference in
 * it; when it is meant, `npm run golden` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { judgeTile } from '../../src/modules/landkaart/judge-tile.ts';
import { type PackedTile, packedTile } from '../../src/modules/landkaart/packed-tile.ts';
import { townMap } from '../../src/modules/landkaart/town-map.ts';
import { lights, summaryOf } from '../../src/modules/landkaart/town-summary.ts';

const town = JSON.parse(readFileSync(new URL('../../public/demo/lindervoort.json', import.meta.url), 'utf8'));

/** A row a line, so that a difference is read. */
function written({ walls, shown, runs, ...rest }: PackedTile): string {
  const rows = (list: readonly unknown[]) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  const head = JSON.stringify({ model: releasedModels.sha256, ...rest }).slice(0, -1);
  return `${head},\n"shown":${rows(shown)},\n"walls":${rows(walls)},\n"runs":${rows(runs)}}\n`;
}

it('the map of the demo town', async () => {
  const run = judgeTile(
    { ...town, box: [149_000, 519_000, 151_000, 521_000], coverageAt: () => town.coverage },
    {
      options: { sitings: ['gevel', 'winkel'], functions: ['opname'], unknownUseAs: null, tileM: 2000 },
      openPlaces: [],
      groundKnown: true,
      outline: null,
    },
    releasedModels,
  );
  let step = run.next();
  while (!step.done) step = run.next();
  const map = townMap([step.value]);
  expect(map.places).toBeGreaterThan(3000);
  const { bySiting, streets } = summaryOf(map, []);
  // More than one colour, and streets with a name.
  expect(lights.filter((light) => (bySiting.gevel?.all[light] ?? 0) > 10).length).toBeGreaterThan(2);
  expect(streets.length).toBeGreaterThan(8);
  const packed = packedTile({ ...step.value, runs: map.runs });
  await expect(written(packed)).toMatchFileSnapshot('../../scripts/demo-town/lindervoort-map.txt');
});
