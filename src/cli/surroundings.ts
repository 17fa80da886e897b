/** The surroundings a scene is cut from: buildings with what units, heights and public space add to them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Result } from '../engine/ground/units.ts';
import { releasedModels } from '../engine/models/models.ts';
import type { Building, Coverage, PublicSpace, RdPoint, Ring, Source } from '../engine/scene/scene.ts';
import { borderNear } from '../geodata/border.ts';
import { hullAround, joinedHulls } from '../geodata/joined-hull.ts';
import { readBuildings, refusedOf } from '../geodata/read-buildings.ts';
import { readHeights, withHeights } from '../geodata/read-heights.ts';
import { readPublicSpace } from '../geodata/read-public-space.ts';
import { joinUnits, readUnits } from '../geodata/read-units.ts';
import { second } from '../geodata/same-outline.ts';
import type { Io } from './io.ts';

/** The input is unusable: what and where, in one line. */
export class Unusable extends Error {}

export interface Surroundings {
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
  /** Outlines of what the files cover; null when a building could not be read: then nothing is known to be whole. */
  readonly covered: readonly Ring[] | null;
  readonly sources: readonly Source[];
}

interface Files {
  readonly buildings: readonly string[];
  readonly units?: string | undefined;
  readonly heights?: string | undefined;
  readonly publicSpace?: string | undefined;
}

/** Reads all files; throws `Unusable` for the first that cannot be used. */
export async function loadSurroundings(files: Files, io: Io): Promise<Surroundings> {
  if (files.buildings.length === 0) throw new Unusable('--buildings names no file');
  const sources: Source[] = [];
  const load = async <Value>(
    name: string,
    path: string,
    read: (text: string) => Result<Value>,
    count: (value: Value) => number,
  ) => {
    const bytes = await io.readFile(path).catch(() => {
      throw new Unusable(`${path}: cannot be read`);
    });
    const answer = read(new TextDecoder().decode(bytes));
    if (!answer.ok) throw new Unusable(`${path}: ${answer.error.message}`);
    sources.push({
      name,
      reference: path.replace(/^.*[\\/]/, ''),
      retrieved: null,
      count: count(answer.value),
      sha256: bytesToHex(sha256(bytes)),
    });
    return answer.value;
  };
  const byId = new Map<string, Building>();
  const hulls: Ring[] = [];
  let whole = true;
  for (const path of files.buildings) {
    const file = await load(
      'BAG-bestand',
      path,
      (text) => readBuildings(text, path),
      (value) => value.count,
    );
    const refused = refusedOf(file);
    if (refused.length > 0) {
      whole = false;
      io.complain(`${path}: ${refused.length} buildings have no usable outline: ${refused.slice(0, 5).join(', ')}`);
    }
    hulls.push(file.hull);
    for (const building of file.buildings) {
      const known = byId.get(building.id);
      if (!known) byId.set(building.id, building);
      else if (second(known.footprint, building.footprint) !== 'same') {
        whole = false;
        io.complain(
          `${path}: building ${building.id} has another outline than in a file before; the first one is kept`,
        );
      }
    }
  }
  let buildings: readonly Building[] = [...byId.values()];
  if (files.units) {
    const units = await load('BAG-verblijfsobjecten', files.units, readUnits, (value) => value.length);
    buildings = joinUnits(buildings, units).buildings;
  }
  if (files.heights) {
    const heights = await load('Hoogtebestand', files.heights, readHeights, (value) => value.size);
    buildings = withHeights(buildings, heights);
  }
  const ground = files.publicSpace
    ? await load('BGT-bestand', files.publicSpace, readPublicSpace, (value) => value.space.length)
    : null;
  return {
    buildings,
    publicSpace: ground?.space ?? [],
    covered: whole ? joinedHulls(hulls, releasedModels.siting.coverageMarginM.value) : null,
    sources,
  };
}

/** What the files cover around a point: never the ground between two of them that is in neither. */
export function coverageAt({ covered }: Surroundings, point: RdPoint): Coverage {
  const hull = covered && hullAround(covered, point);
  const border = hull && borderNear(hull);
  return { hull, declared: false, ...(border && { border }) };
}
