/**
 * A map file by ranges. A map of a town is read whole; one that is larger is asked for what lies in view, by the index of the
 * file, and no more of it is fetched than can be drawn.
 */
import { ok, type Result, refuse } from '../../engine/ground/units.ts';
import { releasedModels } from '../../engine/models/models.ts';
import { type Box, type ReadRange, readFlatGeobuf } from '../../geodata/read-flat-geobuf.ts';
import { aboutIn, type MapAbout } from '../../modules/landkaart/map-about.ts';
import { lineIn, type MapLine, modelOf } from '../../modules/landkaart/map-columns.ts';

/** Lines of a map, and what the file says of them. */
export interface MapPart {
  readonly lines: readonly MapLine[];
  /** What it was made of; null when it does not say. */
  readonly about: MapAbout | null;
  /** Was it made by other models, or another policy, than this program judges by? */
  readonly otherModel: boolean;
}

/** Of a map that is not read whole. */
interface LargeMap {
  /** What to show first. */
  readonly first: Box;
  /** @returns errors `too-large` (more lies there than is drawn at once), `map-unreadable` */
  readonly lookIn: (box: Box) => Promise<Result<MapPart>>;
}

export interface MapFile extends MapPart {
  /** Null: the lines are all that there are. */
  readonly large: LargeMap | null;
}

/** A map of more lines is not read whole; no view costs more bytes; the first view is so wide and high. */
const usual = { wholeLines: 100_000, viewBytes: 8_000_000, firstM: 600 };

/** The header of a file, and the top of its index: asked once. */
const startBytes = 16_384;

/** @returns errors `map-unreadable`, `too-large` */
export async function readMapFile(read: ReadRange, limits = usual): Promise<Result<MapFile>> {
  const start = (await read(0, startBytes)) ?? new Uint8Array();
  const part: ReadRange = async (from, length) =>
    from + length <= start.length || (from === 0 && start.length < startBytes)
      ? start.subarray(from, from + length)
      : read(from, length);
  const seen: { first: Box | null } = { first: null };
  const found = await partIn(part, (extent, count) => {
    if (count <= limits.wholeLines || !extent) return everything;
    seen.first = middleOf(extent, limits.firstM);
    return seen.first;
  });
  if (!found.ok) return found;
  const { first } = seen;
  if (first === null && found.value.lines.length === 0)
    return refuse('map-unreadable', 'the file holds no lines of a map');
  const lookIn = (box: Box) => partIn(part, () => box, limits.viewBytes);
  return ok({ ...found.value, large: first && { first, lookIn } });
}

const everything: Box = [-Infinity, -Infinity, Infinity, Infinity];

const middleOf = ([minX, minY, maxX, maxY]: Box, sideM: number): Box => {
  const [x, y, half] = [(minX + maxX) / 2, (minY + maxY) / 2, sideM / 2];
  return [x - half, y - half, x + half, y + half];
};

async function partIn(
  read: ReadRange,
  boxIn: (extent: Box | null, count: number) => Box,
  most?: number,
): Promise<Result<MapPart>> {
  const found = await readFlatGeobuf(read, boxIn, most);
  if (!found.ok) return found.error.code === 'too-large' ? found : refuse('map-unreadable', found.error.message);
  const lines = found.value.features.map(lineIn).filter((line) => line !== null);
  const otherModel = lines.some(({ by }) => by !== null && by.model !== modelOf(releasedModels.sha256));
  return ok({ lines, about: aboutIn(found.value.about), otherModel });
}
