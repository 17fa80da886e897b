/**
 * The map of a municipality and the assessment of one place are the same answer: a place drawn at random is judged in the tile
 * it lies in, which knows no more than its margin, and as the command line makes a scene of it from all files.
 */

import { sceneAt } from '../../src/cli/scene-at.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { openPlacesIn, placesOn } from '../../src/engine/placing/snap.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { isNotGreen, type JudgedPlace, judgeTile, type TileGround } from '../../src/modules/landkaart/judge-tile.ts';

import { type Box, boxOf, isIn, type TownOptions, townSitings } from '../../src/modules/landkaart/town-plan.ts';
import { worldOf } from '../cli/a-world.ts';
import { demoGround, tilesOf } from '../landkaart/demo-ground.ts';
import { type Dice, dice } from './dice.ts';
import type { Found, Fuzz } from './fuzz.ts';

/** Places that are tried on one dealing of uses and heights. */
const perGround = 10;

interface Drawn {
  readonly around: Surroundings;
  readonly options: TownOptions;
  readonly tiles: readonly TileGround[];
  readonly at: readonly (readonly [number, number])[];
}

function drawn(seed: number, count: number): Drawn {
  const dealer = dice(seed);
  const share = dealer.pick([0, 0.1, 0.5]);
  const around = demoGround(seed, { share, unknown: dealer.roll() < 0.4, rim: dealer.roll() < 0.15 });
  const functions = dealer.roll() < 0.3 ? (['opname', 'storten', 'sealbag'] as const) : (['opname'] as const);
  const unknownUseAs = dealer.roll() < 0.5 ? 'woonfunctie' : null;
  const options = { sitings: townSitings, functions, unknownUseAs, tileM: 250 } as const;
  return { around, options, tiles: tilesOf(around, options), at: placesIn(around, dealer, count) };
}

function placesIn({ buildings, publicSpace }: Surroundings, at: Dice, count: number) {
  const { snapping } = releasedModels;
  const facades = [...placesOn(buildings, () => true, publicSpace, snapping)].map(({ facadePoint }) => facadePoint);
  const open = [
    ...openPlacesIn(boxOf(buildings.flatMap(({ footprint }) => footprint)), buildings, publicSpace, snapping),
  ];
  return Array.from({ length: count }, () => at.pick(at.roll() < 0.85 ? facades : open));
}

/** What the tile says of one place, in all ways of standing. */
function onMap({ options, tiles }: Drawn, at: readonly [number, number]): readonly JudgedPlace[] {
  const tile = tiles.find(({ box }) => isIn(box, at));
  if (!tile) throw new Error(`no tile holds ${at.join()}`);
  const [x, y] = at;
  const box: Box = [x - 0.01, y - 0.01, x + 0.01, y + 0.01];
  return [
    ...judgeTile({ ...tile, box }, { options, openPlaces: [], groundKnown: true, outline: null }, releasedModels),
  ];
}

/** The same place as a scene from all files, assessed whole. */
async function asAssessed({ around, options }: Drawn, { x, y, siting }: JudgedPlace) {
  const site = {
    rd: `${x},${y}`,
    machine: siting,
    functions: options.functions.join(),
    'unknown-use': options.unknownUseAs ?? undefined,
    'neutral-answers': true,
  };
  const scene = await sceneAt(site, around, worldOf({}).io);
  const answered = assessed(scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const { assessment } = answered.value;
  const { grade } = standingOf(scene, [], assessment, releasedModels);
  const ids = (status: 'unmet' | 'unknown') =>
    criterionIds.filter((id) => assessment.criteria.some((one) => one.id === id && one.status === status));
  const host = scene.machines[0]?.hostId ?? null;
  const { verdict, notGreen } = assessment;
  return { verdict, notGreen, grade, unmet: ids('unmet'), unknown: ids('unknown'), host };
}

export const town: Fuzz = {
  name: 'town',
  about: 'a place on the map of a municipality has the answer that its assessment has',
  async run(seed, count): Promise<Found> {
    const tried: Record<string, number> = {};
    const violations: string[] = [];
    for (let n = 0; n < count; n += perGround) {
      const ground = drawn(seed + n, Math.min(perGround, count - n));
      const lot = dice(seed + n);
      for (const at of ground.at) {
        const judged = onMap(ground, at);
        // In one way of standing, by lot: a place more tells more than the same place once more.
        for (const place of judged.length > 0 ? [lot.pick(judged)] : []) {
          const { verdict, grade, unmet, unknown, host, siting } = place;
          tried[siting] = (tried[siting] ?? 0) + 1;
          tried[`${verdict} ${grade ?? ''}`] = (tried[`${verdict} ${grade ?? ''}`] ?? 0) + 1;
          const notGreen = isNotGreen(place);
          if (notGreen) tried['not-green'] = (tried['not-green'] ?? 0) + 1;
          const whole = await asAssessed(ground, place);
          const [one, two] = [{ verdict, notGreen, grade, unmet, unknown, host }, whole].map((said) =>
            JSON.stringify(said),
          );
          if (one !== two) violations.push(`seed ${seed + n}, ${siting} at ${at.join()}: map ${one}, assessed ${two}`);
        }
      }
    }
    return { tried, violations };
  },
};
