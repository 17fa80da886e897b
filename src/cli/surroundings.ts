/** The surroundings a scene is cut from: buildings with what units, heights and public space add to them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { memoOf } from '../engine/ground/memo.ts';
import { type Result, refuse } from '../engine/ground/units.ts';
import { releasedModels } from '../engine/models/models.ts';
import type {
  BareGround,
  Border,
  Building,
  Coverage,
  Ledger,
  OpenPlace,
  PublicSpace,
  RdPoint,
  Ring,
  Rings,
  Source,
} from '../engine/scene/scene.ts';
import { bareBut, bareGrounds, bareNear } from '../geodata/bare-ground.ts';
import { borderNear } from '../geodata/border.ts';
import { coordinateBox } from '../geodata/coordinate-box.ts';
import type { Shelf } from '../geodata/joined-buildings.ts';
import { hullAround, joinedHulls } from '../geodata/joined-hull.ts';
import { isBlind, type Left, ledgerOf, open, openPlacesOf, setAside, type Told } from '../geodata/ledger.ts';
import { isFlatGeobuf, readBuildingBytes } from '../geodata/read-building-bytes.ts';
import { type FlatBuildings, readFlatBuildings } from '../geodata/read-flat-buildings.ts';
import { heightsAt, readHeights, withHeight } from '../geodata/read-heights.ts';
import { readPublicSpace } from '../geodata/read-public-space.ts';
import { finderIn, readUnits, unitsOfBuildings, withUnits } from '../geodata/read-units.ts';
import { formatOf } from '../geodata/recognise-format.ts';
import { second } from '../geodata/same-outline.ts';
import { ringsIn } from './cut-ground.ts';
import { bytesIn, jsonIn, partsOf } from './given-file.ts';
import type { Io } from './io.ts';
import { Unusable } from './unusable.ts';

export interface Surroundings {
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
  /** Outlines of what the files cover; null when a building could not be read: then nothing is known to be whole. */
  readonly covered: readonly Ring[] | null;
  /** Inside of them, where no file has a building. */
  readonly bare?: BareGround | null | undefined;
  readonly sources: readonly Source[];
  /** The outlines of a file are rounded to about a metre. */
  readonly rounded?: boolean;
  readonly ledger: readonly Ledger[];
  readonly openPlaces: readonly OpenPlace[];
}

/** What has only been permitted stands nowhere; everything else of the register does. */
const notStanding = 'Bouwvergunning verleend';

interface Files {
  readonly buildings: readonly string[];
  readonly units?: string | undefined;
  readonly heights?: string | undefined;
  readonly publicSpace?: string | undefined;
  /** The outline within which the files are declared whole. */
  readonly covered?: string | undefined;
}

/** A reader of text for a file: what is in another format is said by its name. */
const asText =
  <Value>(read: (text: string) => Result<Value>) =>
  (bytes: Uint8Array): Result<Value> => {
    if (bytes.length > 500_000_000) return refuse('too-large', 'the file is larger than can be read at once');
    const text = new TextDecoder().decode(bytes);
    const format = formatOf(text);
    return format ? refuse(format.code, format.message) : read(text);
  };

/** Where the buildings are put while files are read. */
export interface Keeping {
  readonly shelf: Shelf;
  /** An empty one, for the buildings of one file by itself. */
  readonly scratch: () => Shelf;
  /** What was on those is not needed any more. */
  readonly cleared: () => void;
  /** The number of the building of the shelf that a point stands in. */
  readonly at: (point: RdPoint) => string | null;
}

/** Surroundings whose buildings lie on a shelf, however many there are. */
export interface Gathered extends Omit<Surroundings, 'buildings'> {
  /** A building of the shelf with what units and heights say of it; null when there is neither. */
  readonly added: ((building: Building) => Building) | null;
}

/** Reads all files; throws `Unusable` for the first that cannot be used. */
export async function loadSurroundings(files: Files, io: Io): Promise<Surroundings> {
  const shelf = new Map<string, Building>();
  let find: ReturnType<typeof finderIn> | null = null;
  const at = (point: RdPoint) => {
    find ??= finderIn([...shelf.values()]);
    return find(point);
  };
  const keeping = { shelf, scratch: () => new Map<string, Building>(), cleared: () => undefined, at };
  const { added, ...around } = await gatherSurroundings(files, io, keeping);
  return { ...around, buildings: added ? Array.from(shelf.values(), added) : [...shelf.values()] };
}

/** The same, of which the buildings stay on the shelf. */
export async function gatherSurroundings(files: Files, io: Io, keeping: Keeping): Promise<Gathered> {
  if (files.buildings.length === 0) throw new Unusable('--buildings names no file');
  const { shelf } = keeping;
  const sources: Source[] = [];
  const listed = (name: string, path: string, count: number, hash: string) =>
    void sources.push({ name, reference: path.replace(/^.*[\\/]/, ''), retrieved: null, count, sha256: hash });
  const load = async <Value>(
    name: string,
    path: string,
    read: (bytes: Uint8Array) => Result<Value>,
    count: (value: Value) => number,
  ) => {
    const bytes = await bytesIn(path, io);
    const value = used(path, read(bytes));
    listed(name, path, count(value), bytesToHex(sha256(bytes)));
    return value;
  };
  const hulls: Ring[] = [];
  const gone = new Set<string>();
  let rounded = false;
  const told: { readonly source: string; readonly told: Told }[] = [];
  const tell = (path: string, one: Told) => {
    const source = path.replace(/^.*[\\/]/, '');
    told.push({ source, told: one });
    for (const line of spoken(source, ledgerOf(source, one), one.left)) io.complain(line);
  };
  for (const path of files.buildings) {
    const { file, hash } = await buildingsIn(path, io, keeping);
    listed('BAG-bestand', path, file.count, hash);
    const left: Left[] = [...file.left];
    hulls.push(file.hull);
    for (const { id, end } of file.left) if (end === 'set-aside') gone.add(id);
    for (const building of file.all()) {
      const known = shelf.get(building.id);
      if (building.status === notStanding) {
        left.push(setAside(building.id, `status: ${building.status}`));
        gone.add(building.id);
      } else if (!known) shelf.set(building.id, building);
      else if (second(known.footprint, building.footprint) !== 'same')
        left.push(open(building.id, 'other-outline', coordinateBox(building.footprint)));
      else left.push(setAside(building.id, 'duplicate'));
    }
    keeping.cleared();
    tell(path, { records: file.records, left });
    if (file.namesCut) io.complain(`${path}: names of fields were cut to ten characters, as a shapefile does`);
    rounded ||= file.rounded;
    if (file.rounded) io.complain(`${path}: its degrees have five decimals: outlines are rounded to about a metre`);
    if (file.misnamed) io.complain(`${path}: names another coordinate system than its numbers are in`);
  }
  const adds: ((building: Building) => Building)[] = [];
  if (files.units) {
    const { units, ...file } = await load(
      'BAG-verblijfsobjecten',
      files.units,
      asText(readUnits),
      (value) => value.units.length,
    );
    const ground = hullAround(hulls, hulls[0]?.[0] ?? [0, 0]);
    const { of, left } = unitsOfBuildings({ has: (id) => shelf.has(id), at: keeping.at }, units, ground, gone);
    adds.push((building) => withUnits(building, of.get(building.id)));
    tell(files.units, { records: file.records, left: [...file.left, ...left] });
  }
  if (files.heights) {
    const file = await load('Hoogtebestand', files.heights, asText(readHeights), (value) => value.heights.size);
    adds.push((building) => withHeight(building, file.heights));
    tell(files.heights, { ...file, left: heightsAt(file.left, shelf) });
  }
  const ground = files.publicSpace
    ? await load('BGT-bestand', files.publicSpace, asText(readPublicSpace), (value) => value.space.length)
    : null;
  if (ground && files.publicSpace) tell(files.publicSpace, ground);
  const declared = files.covered === undefined ? null : await outlinesIn(files.covered, io);
  const outlines = declared ?? joinedHulls(hulls, releasedModels.siting.coverageMarginM.value);
  const whole = !told.some(({ told: { left } }) => isBlind(left));
  return {
    added: adds.length === 0 ? null : (building) => adds.reduce((made, add) => add(made), building),
    publicSpace: ground?.space ?? [],
    covered: whole ? outlines : null,
    bare: whole && !declared ? bareIn(outlines, shelf, ground?.shown ?? []) : null,
    sources,
    rounded,
    ledger: told.map((one) => ledgerOf(one.source, one.told)),
    openPlaces: told.flatMap((one) => openPlacesOf(one.source, one.told.left)),
  };
}

function used<Value>(path: string, answer: Result<Value>): Value {
  if (!answer.ok) throw new Unusable(`${path}: ${answer.error.message}`);
  return answer.value;
}

/** Of a file that is hashed by parts. */
const hashedBytes = 1_000_000;

/** A FlatGeobuf by parts, however large; any other file as a whole. */
async function buildingsIn(
  path: string,
  io: Io,
  { scratch }: Keeping,
): Promise<{ readonly file: FlatBuildings; readonly hash: string }> {
  const part = await partsOf(path, io);
  if (isFlatGeobuf(await part(0, 4))) {
    const sum = sha256.create();
    for (let from = 0; ; from += hashedBytes) {
      const bytes = await part(from, hashedBytes);
      sum.update(bytes);
      if (bytes.length < hashedBytes) break;
    }
    return { file: used(path, await readFlatBuildings(part, path, scratch)), hash: bytesToHex(sum.digest()) };
  }
  const bytes = await bytesIn(path, io);
  const file = used(path, await readBuildingBytes(bytes, path));
  return { file: { ...file, all: () => [...file.buildings, ...file.notInUse] }, hash: bytesToHex(sha256(bytes)) };
}

/** @throws Unusable */
export async function outlinesIn(path: string, io: Io): Promise<readonly Ring[]> {
  const rings = ringsIn(await jsonIn(path, io));
  if (rings.length === 0) throw new Unusable(`${path}: holds no outline`);
  return rings;
}

/** Where inside the outlines no file has a building; outlines that were joined say it again of their parts. */
function bareIn(outlines: readonly Ring[], shelf: Shelf, shown: readonly Rings[]): BareGround | null {
  const drawn: Iterable<readonly Rings[]> = {
    *[Symbol.iterator]() {
      for (const { footprint } of shelf.values()) yield footprint;
    },
  };
  const found = bareGrounds(drawn, outlines).flatMap((one) => one ?? []);
  const boxes = [...new Map(found.flatMap((one) => one.boxes).map((box) => [box.join(), box])).values()];
  const reachM = Math.max(0, ...found.map((one) => one.reachM));
  return boxes.length === 0 ? null : bareBut({ boxes, reachM }, shown);
}

/** What of a file was not used, in lines for people; nothing when all of it was. */
export function spoken(
  source: string,
  { records, used, setAside: aside, open: unread }: Ledger,
  left: readonly Left[],
): readonly string[] {
  const some = left.filter(({ end, id }) => end === 'open' && id !== 'file').map(({ id }) => id);
  const examples = some.length > 0 ? ` (${some.slice(0, 5).join(', ')})` : '';
  const list = (all: readonly { readonly reason: string; readonly count: number }[]) =>
    all.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  return [
    ...(aside.length > 0 ? [`${source}: ${used} of ${records} records used; set aside: ${list(aside)}`] : []),
    ...(unread.length > 0
      ? [`${source}: not understood, and so the surroundings are not whole: ${list(unread)}${examples}`]
      : []),
  ];
}

/** Asked for every place of a town, of the same few outlines. */
const borderOf = memoOf((hull: Ring): { readonly border: Border | null } => ({ border: borderNear(hull) ?? null }));

/** What the files cover around a point: never the ground between two of them that is in neither, nor what is bare inside. */
export function coverageAt(
  { covered, bare, rounded }: Pick<Surroundings, 'covered' | 'bare' | 'rounded'>,
  point: RdPoint,
): Coverage {
  const hull = covered && hullAround(covered, point);
  const border = hull && borderOf(hull).border;
  const near = hull && bare && bareNear(bare, point);
  return {
    hull,
    declared: false,
    ...(near && { bare: near }),
    ...(rounded && { rounded: true as const }),
    ...(border && { border }),
  };
}
