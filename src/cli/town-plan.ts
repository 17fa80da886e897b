/** The plan of a town: all files read once, and cut into squares that a tile can be made of by itself. */

import { toRd } from '../engine/geometry/rd.ts';
import { engineVersion } from '../engine/ground/version.ts';
import { releasedModels } from '../engine/models/models.ts';
import {
  type MachineFunction,
  machineFunctions,
  type PublicSpace,
  type RdPoint,
  type Rings,
  type Use,
  uses,
} from '../engine/scene/scene.ts';
import { finderAmong } from '../geodata/read-units.ts';
import {
  boxesOf,
  marginOf,
  type NumberedSquare,
  sealedPlan,
  squaresOf,
  type Tile,
  type TownOptions,
  type TownPlan,
  townSitings,
} from '../modules/landkaart/town-plan.ts';
import type { Area } from '../modules/landkaart/town-summary.ts';
import { BuildingShelf } from './building-shelf.ts';
import { jsonIn } from './given-file.ts';
import type { Io } from './io.ts';
import { modelsFor } from './model-files.ts';
import { type Gathered, gatherSurroundings, type Keeping } from './surroundings.ts';
import { hashOf, modelFile, planFile, put, squareFile } from './town-folder.ts';
import { Unusable } from './unusable.ts';

export interface PlanAsked {
  readonly buildings?: readonly string[] | undefined;
  readonly units?: string | undefined;
  readonly heights?: string | undefined;
  readonly 'public-space'?: string | undefined;
  readonly outline?: string | undefined;
  readonly kind?: string | undefined;
  readonly functions?: string | undefined;
  readonly 'unknown-use'?: string | undefined;
  readonly tile?: string | undefined;
  readonly models?: string | undefined;
  readonly policy?: string | undefined;
}

/** Reads, cuts and writes; what lies there of another plan stays until its tile is made. */
export async function makePlan(given: PlanAsked, folder: string, io: Io): Promise<TownPlan> {
  const options = optionsOf(given);
  const set = await modelsFor(given, io);
  if (!set.ok) throw new Unusable(set.error.message);
  const keeping = keepingIn(folder);
  const { shelf } = keeping;
  const around = await gatherSurroundings(
    { ...given, buildings: given.buildings ?? [], publicSpace: given['public-space'] },
    io,
    keeping,
  );
  const outline = given.outline ? (await areasIn(given.outline, io)).flatMap(({ polygons }) => polygons) : null;
  const marginM = marginOf(set.value, options.functions);
  const tiles: Tile[] = [];
  const space = boxesOf(around.publicSpace.map(({ rings }) => [rings]));
  for (const square of squaresOf(shelf, space, options, marginM, outline)) {
    const bytes = await put(folder, squareFile(tiles.length), squareText(square, shelf, around));
    tiles.push({ box: square.box, buildings: square.buildings.length, sha256: hashOf(bytes) });
  }
  shelf.close();
  if (tiles.length === 0) throw new Unusable('nothing to judge: no building lies within the outline');
  const plan = sealedPlan({
    schema: 'gevelwijzer/town-plan@1',
    engine: engineVersion,
    modelSet: { id: set.value.id, sha256: set.value.sha256 },
    options,
    marginM,
    groundKnown: around.publicSpace.length > 0,
    sources: around.sources,
    ledger: around.ledger,
    openPlaces: around.openPlaces,
    covered: around.covered,
    bare: around.bare,
    rounded: around.rounded ?? false,
    outline,
    tiles,
  });
  // Charges that a municipality keeps to itself lie nowhere: who makes the tiles names their file again.
  if (set.value.sha256 !== releasedModels.sha256 && !set.value.policy.profile)
    await put(folder, modelFile, `${JSON.stringify(set.value)}\n`);
  await put(folder, planFile, `${JSON.stringify(plan)}\n`);
  return plan;
}

/** All buildings lie on one shelf beside the plan, those of the file that is read on others. */
function keepingIn(folder: string): Keeping & { readonly shelf: BuildingShelf } {
  const shelf = new BuildingShelf(folder);
  const open: BuildingShelf[] = [];
  let find: ReturnType<typeof finderAmong> | null = null;
  return {
    shelf,
    scratch: () => {
      const one = new BuildingShelf(folder);
      open.push(one);
      return one;
    },
    cleared: () => {
      for (const one of open.splice(0)) one.close();
    },
    at: (point) => {
      find ??= finderAmong(shelf.boxes, (index) => shelf.at(index));
      return find(point);
    },
  };
}

/** A `Square` as JSON, of which the buildings are text already. */
function squareText(
  { box, buildings, publicSpace }: NumberedSquare,
  shelf: BuildingShelf,
  { added, publicSpace: space }: Gathered,
): Uint8Array {
  const textAt = (index: number) => (added ? Buffer.from(JSON.stringify(added(shelf.at(index)))) : shelf.textAt(index));
  const comma = Buffer.from(',');
  const around = JSON.stringify(publicSpace.map((index) => space[index] as PublicSpace));
  return Buffer.concat([
    Buffer.from(`{"box":${JSON.stringify(box)},"buildings":[`),
    ...buildings.flatMap((index, i) => (i === 0 ? [textAt(index)] : [comma, textAt(index)])),
    Buffer.from(`],"publicSpace":${around}}\n`),
  ]);
}

function optionsOf(given: PlanAsked): TownOptions {
  const tileM = Number(given.tile ?? 500);
  if (!(tileM >= 50 && tileM <= 5000)) throw new Unusable('--tile must lie between 50 and 5000 metres');
  const sitings = listOf('--kind', given.kind ?? 'gevel,winkel', townSitings);
  const functions = listOf('--functions', given.functions ?? 'opname', machineFunctions) as readonly MachineFunction[];
  const [unknownUseAs = null] = given['unknown-use'] ? listOf('--unknown-use', given['unknown-use'], uses) : [];
  return { sitings, functions, unknownUseAs: unknownUseAs as Use | null, tileM };
}

/** In the order of what is allowed, so that the order in which they are named makes no other map. */
function listOf<One extends string>(name: string, value: string, allowed: readonly One[]): readonly One[] {
  const said = value.split(',').map((one) => one.trim());
  const strange = said.find((one) => !allowed.includes(one as One));
  if (strange !== undefined) throw new Unusable(`${name} must be of ${allowed.join(', ')}`);
  return allowed.filter((one) => said.includes(one));
}

/** Polygons with a name, from GeoJSON in RD or degrees: the outline of a municipality, or its areas. */
export async function areasIn(path: string, io: Io): Promise<readonly Area[]> {
  const read = await jsonIn(path, io);
  const { features, type } = (read ?? {}) as { readonly features?: unknown; readonly type?: unknown };
  const bare = type === 'Polygon' || type === 'MultiPolygon';
  const list = (Array.isArray(features) ? features : bare ? [{ geometry: read }] : [read]) as readonly {
    readonly properties?: Record<string, unknown> | null;
    readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
  }[];
  const areas = list.map(({ properties, geometry }, i): Area => {
    const polygons =
      geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return { name: nameOf(properties ?? {}) ?? `#${i + 1}`, polygons: (polygons as number[][][][]).map(ringsOf) };
  });
  if (!areas.some(({ polygons }) => polygons.some(([outer = []]) => outer.length >= 3)))
    throw new Unusable(`${path}: holds no polygon`);
  return areas;
}

const ringsOf = (rings: readonly (readonly (readonly number[])[])[]): Rings =>
  rings.map((ring) =>
    ring.map(([x = Number.NaN, y = Number.NaN]): RdPoint => (x > 3 && x < 8 && y > 50 && y < 54 ? toRd(y, x) : [x, y])),
  );

function nameOf(properties: Record<string, unknown>): string | null {
  const keys = ['naam', 'name', 'buurtnaam', 'wijknaam', 'statnaam', 'gemeentenaam'];
  const key = Object.keys(properties).find((one) => keys.includes(one.toLowerCase()));
  const value = key === undefined ? null : properties[key];
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
}
