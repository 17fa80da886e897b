/**
 * Buildings from a BAG GeoJSON file: WFS, OGC API or other exports, in WGS84 or RD. The coordinate system is recognised by
 * the numbers; a wrong or swapped one is said, never guessed. Each record is used, set aside or open, and counted as such.
 * Imported text is data: nothing of it is ever run.
 */
import type { Result } from '../engine/ground/units.ts';
import type { BareGround, Building, Ledger, OpenPlace, Ring } from '../engine/scene/scene.ts';
import { bareGround } from './bare-ground.ts';
import { buildingOf } from './building-facts.ts';
import { type Among, recordOf, Survey, shapedOf } from './building-records.ts';
import { concaveHull, cornersOf } from './concave-hull.ts';
import { JoinedBuildings } from './joined-buildings.ts';
import { isBlind, type Left, ledgerOf, open, openPlacesOf, setAside } from './ledger.ts';
import type { CoordinateSystem } from './outline.ts';
import { isCityJson, readCityJson } from './read-city-json.ts';
import { type FileProblem, problem, readCollection } from './read-collection.ts';
import { endOf, type Facts, idIn, idOf, statusOf } from './register-words.ts';

export type { FileProblem } from './read-collection.ts';

export interface BuildingFile {
  readonly buildings: readonly Building[];
  /** Planned, going up, or standing empty: counted only when the officer says so. */
  readonly notInUse: readonly Building[];
  readonly crs: CoordinateSystem;
  /** Around the ground that has buildings: a quarter that was cut out lies outside. */
  readonly hull: Ring;
  /** Inside of it, where the file has no building. */
  readonly bare: BareGround | null;
  readonly count: number;
  readonly records: number;
  /** Every record that is in none of the lists above, with its end. */
  readonly left: readonly Left[];
  /** Buildings whose outline crossed or touched itself and was mended. */
  readonly repaired: readonly string[];
  readonly droppedByStatus: Readonly<Record<string, number>>;
  /** The file names another system than its numbers are in; they were read as what they are. */
  readonly misnamed: boolean;
  /** Its degrees have five decimals: outlines are rounded to about a metre. */
  readonly rounded: boolean;
  /** Names of fields were cut to ten characters. */
  readonly namesCut: boolean;
}

/** Buildings that stand somewhere but could not be read, or twice and differently. */
export const refusedOf = ({ left }: Pick<BuildingFile, 'left'>): readonly string[] =>
  left.filter(({ end }) => end === 'open').map(({ id }) => id);

/** What a file of buildings tells of its records: the ledger, the open places, and whether anything could lie anywhere. */
export function toldOf(
  source: string,
  file: Pick<BuildingFile, 'records' | 'left'>,
): { readonly ledger: Ledger; readonly openPlaces: readonly OpenPlace[]; readonly blind: boolean } {
  const { left } = file;
  return { ledger: ledgerOf(source, file), openPlaces: openPlacesOf(source, left), blind: isBlind(left) };
}

/** Reads a whole file; answers a problem instead of throwing. @param now what counts as past */
export function readBuildings(text: string, fileName: string, now = Date.now()): Result<BuildingFile, FileProblem> {
  if (isCityJson(text)) return fromCityJson(text, fileName, now);
  const collection = readCollection(text, fileName);
  if (!collection.ok) return collection;
  const { features, cut, named } = collection.value;
  const read = readBuildingFeatures(features, fileName, now);
  if (!read.ok) return read;
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  return {
    ok: true,
    value: {
      ...read.value,
      records: read.value.records + missing,
      left: [...read.value.left, ...cut],
      misnamed: named !== null && named !== read.value.crs,
    },
  };
}

/** The same from features that were parsed already, as a service sends them. @param mayBeEmpty a layer of which nothing stands here */
export function readBuildingFeatures(
  features: readonly unknown[],
  fileName: string,
  now = Date.now(),
  mayBeEmpty = false,
): Result<BuildingFile, FileProblem> {
  const shaped = features.map(shapedOf);
  const survey = new Survey();
  for (const one of shaped) survey.add(one);
  const fault = survey.fault(fileName);
  if (fault) return fault;
  const { suspect } = survey;
  const times = shaped.reduce((sum, { facts }) => (suspect !== null && idOf(facts) === suspect ? sum + 1 : sum), 0);
  const among = survey.among(now, survey.isCommon(times) ? suspect : null);
  const joined = new JoinedBuildings();
  const left: Left[] = [];
  const repaired: string[] = [];
  shaped.forEach((one, index) => {
    const read = recordOf(one, index, among);
    if (read.end !== 'used') return void left.push(read);
    if (read.repaired) repaired.push(read.building.id);
    joined.add(read.building, read.waits, left);
  });
  joined.contradictions(left);
  return whole(joined, among, { left, repaired, records: features.length }, mayBeEmpty ? null : fileName);
}

function fromCityJson(text: string, fileName: string, now: number): Result<BuildingFile, FileProblem> {
  if (text.length > 200_000_000) return problem('too-large', 'the file is larger than 200 MB', { fileName });
  const read = readCityJson(text);
  if (!read.ok) return problem(read.error.code, read.error.message, { fileName });
  const { solids, left: unread, cut } = read.value;
  const joined = new JoinedBuildings();
  const left: Left[] = [...unread];
  const repaired: string[] = [];
  for (const { id: own, attributes, footprint, heightM, repaired: mended, box } of solids) {
    const id = idIn(own) ?? own;
    const ended = endOf(attributes, now);
    const status = statusOf(attributes, 'status');
    if (ended === 'ended') left.push(setAside(id, 'historical'));
    else if (ended === 'unknown') left.push(open(id, 'end-unknown', box));
    else if (status === 'unknown') left.push(open(id, 'status-unknown', box));
    else {
      const { name, stands } = status === 'none' ? { name: '', stands: 'counts' as const } : status;
      if (stands === 'gone') left.push(setAside(id, `status: ${name}`));
      else if (stands === 'unit' || stands === 'unit-gone') left.push(open(id, 'no-building', box));
      else {
        if (mended) repaired.push(id);
        joined.add({ ...buildingOf(id, name, attributes, footprint), heightM }, stands === 'waits', left);
      }
    }
  }
  joined.contradictions(left);
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  const told = { left: [...left, ...cut], repaired, records: solids.length + unread.length + missing };
  return whole(joined, { crs: 'rd', rounded: false, namesCut: false }, told, fileName);
}

function whole(
  joined: JoinedBuildings,
  { crs, rounded, namesCut: cut }: Pick<Among, 'crs' | 'rounded' | 'namesCut'>,
  told: Pick<BuildingFile, 'left' | 'repaired' | 'records'>,
  /** Null: a layer of which nothing stands here is no fault. */
  fileName: string | null,
): Result<BuildingFile, FileProblem> {
  const [buildings, notInUse] = [[...joined.counting], [...joined.waiting()]];
  if (buildings.length === 0 && fileName !== null)
    return problem('no-polygons', 'the file holds no buildings in use with an outline', {
      fileName,
      count: told.records,
    });
  // What stands unused stands there too.
  const drawn = [...buildings, ...notInUse].map(({ footprint }) => footprint);
  const hull = concaveHull(cornersOf(buildings));
  const droppedByStatus: Record<string, number> = {};
  const count = (status: string) => {
    droppedByStatus[status] = (droppedByStatus[status] ?? 0) + 1;
  };
  for (const { reason } of told.left) if (reason.startsWith('status: ')) count(reason.slice('status: '.length));
  for (const { status } of notInUse) count(status);
  return {
    ok: true,
    value: {
      buildings,
      notInUse,
      crs,
      hull,
      bare: bareGround(drawn, hull),
      count: buildings.length,
      ...told,
      droppedByStatus,
      misnamed: false,
      rounded,
      namesCut: cut,
    },
  };
}

/** The first of these properties that holds text or a number, cut at 200 characters. */
export function textOf(properties: Facts, ...names: string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value === 'string') return value.slice(0, 200);
    if (typeof value === 'number') return String(value);
  }
  return null;
}

export { idOf };
