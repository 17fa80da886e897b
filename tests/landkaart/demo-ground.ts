/** The demo town as files on disk have it, whole and with facts taken away, for maps of it. */
import { readFileSync } from 'node:fs';
import { coverageAt, type Surroundings } from '../../src/cli/surroundings.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Building, PublicSpace, Ring, Use } from '../../src/engine/scene/scene.ts';
import { concaveHull } from '../../src/geodata/concave-hull.ts';
import type { TileGround } from '../../src/modules/landkaart/judge-tile.ts';
import { boxesOf, marginOf, squaresOf, type TownOptions } from '../../src/modules/landkaart/town-plan.ts';
import { type Dice, dice } from '../fuzz/dice.ts';

const town = JSON.parse(readFileSync(new URL('../../public/demo/lindervoort.json', import.meta.url), 'utf8')) as Pick<
  Surroundings,
  'buildings' | 'publicSpace'
>;

const dealt: readonly (readonly Use[] | null)[] = [
  null,
  ['woonfunctie'],
  ['kantoorfunctie'],
  ['onderwijsfunctie'],
  ['bijeenkomstfunctie'],
  [],
];

/** How the town is changed before it is judged. */
export interface Change {
  /** Of the buildings that get another use and height. */
  readonly share: number;
  /** May a use be unknown? */
  readonly unknown: boolean;
  /** Ends what is known at the last buildings? Else it goes on for a kilometre. */
  readonly rim: boolean;
}

function dealtAnew(building: Building, at: Dice, { share, unknown }: Change): Building {
  if (at.roll() >= share) return building;
  const uses = at.pick(unknown ? dealt : dealt.filter((one) => one !== null));
  const homes = uses?.includes('woonfunctie') ? 1 + at.below(6) : 0;
  const heightM = at.roll() < 0.3 ? null : 3 + at.below(15);
  return { ...building, uses, dwellings: uses === null ? null : homes, heightM };
}

export function demoGround(seed = 1, change: Change = { share: 0, unknown: false, rim: false }): Surroundings {
  const at = dice(seed);
  const buildings = town.buildings.map((one) => dealtAnew(one, at, change));
  const corners = buildings.flatMap(({ footprint }) => footprint.flatMap((rings) => rings[0] ?? []));
  const hull = change.rim ? concaveHull(corners) : wide;
  return { buildings, publicSpace: town.publicSpace, covered: [hull], sources: [], ledger: [], openPlaces: [] };
}

const wide: Ring = [
  [149_000, 519_000],
  [151_000, 519_000],
  [151_000, 521_000],
  [149_000, 521_000],
];

/** The tiles of this ground. */
export function tilesOf(
  around: Surroundings,
  options: Pick<TownOptions, 'tileM' | 'sitings' | 'functions'>,
): readonly TileGround[] {
  const { buildings, publicSpace } = around;
  const standing = { ids: buildings.map(({ id }) => id), boxes: boxesOf(buildings.map(({ footprint }) => footprint)) };
  const space = boxesOf(publicSpace.map(({ rings }) => [rings]));
  const squares = squaresOf(standing, space, options, marginOf(releasedModels, options.functions), null);
  return Array.from(squares, (square) => ({
    box: square.box,
    buildings: square.buildings.map((index) => buildings[index] as Building),
    publicSpace: square.publicSpace.map((index) => publicSpace[index] as PublicSpace),
    coverageAt: (burst) => coverageAt(around, burst),
  }));
}
