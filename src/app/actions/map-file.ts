/**
 * A map file by ranges. A map of a town is read whole; one that is larger is asked for what lies in view, by the index of the
 * file, and no more of it is fetched than can be drawn.
 */
import { ok, type Result, refuse } from '../../engine/ground/units.ts';
import { releasedModels } from '../../engine/models/models.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { type Box, type ReadRange, readFlatGeobuf } from '../../geodata/read-flat-geobuf.ts';
import { aboutIn, type MapAbout } from '../../modules/landkaart/map-about.ts';
import { lineIn, type MapLine, modelOf, saysNotGreen } from '../../modules/landkaart/map-columns.ts';
import { nearestLine } from '../../modules/landkaart/map-lines.ts';

/** Lines of a map, and what the file says of them. */
export interface MapPart {
  readonly lines: readonly MapLine[];
  /** What it was made of; null when it does not say. */
  readonly about: MapAbout | null;
  /** Was it made by other models, or another policy, than this program judges by? */
  readonly otherModel: boolean;
  /** False for a map of before maps told what is not green: that stands among what is undetermined. */
  readonly saysNotGreen: boolean;
}

/** Of a map that is not read whole. */
export interface LargeMap {
  /** What to show first. */
  readonly first: Box;
  /** All that it covers. */
  readonly extent: Box;
  /** @returns errors `too-large` (more lies there than is drawn at once), `map-unreadable` */
  readonly lookIn: (box: Box) => Promise<Result<MapPart>>;
  /** As `lookIn`, for what is looked through and not drawn: more may lie there. */
  readonly searchIn: (box: Box) => Promise<Result<MapPart>>;
}

export interface MapFile extends MapPart {
  /** Null: the lines are all that there are. */
  readonly large: LargeMap | null;
}

/** A map of more lines is not read whole; no view costs more bytes, and no square that is looked through; the first view is so wide and high. */
const usual = { wholeLines: 100_000, viewBytes: 8_000_000, searchBytes: 40_000_000, firstM: 600 };

/** The header of a file, and the top of its index: asked once. */
const startBytes = 16_384;

/** @returns errors `map-unreadable`, `too-large` */
export async function readMapFile(read: ReadRange, limits = usual): Promise<Result<MapFile>> {
  const start = await startOf(read);
  const part: ReadRange = async (from, length) =>
    from + length <= start.length || (from === 0 && start.length < startBytes)
      ? start.subarray(from, from + length)
      : read(from, length);
  const seen: { extent: Box | null; first: Box | null } = { extent: null, first: null };
  const found = await partIn(part, (extent, count) => {
    if (count <= limits.wholeLines || !extent) return everything;
    seen.extent = extent;
    seen.first = middleOf(extent, limits.firstM);
    return seen.first;
  });
  if (!found.ok) return found;
  const { extent } = seen;
  let { first } = seen;
  if (!first || !extent)
    return found.value.lines.length > 0
      ? ok({ ...found.value, large: null })
      : refuse('map-unreadable', 'the file holds no lines of a map');
  const lookIn = (box: Box) => partIn(part, () => box, limits.viewBytes);
  const searchIn = (box: Box) => partIn(part, () => box, limits.searchBytes);
  let shown = found.value;
  // The middle of a municipality may be a field: what is shown first has something on it.
  for (
    let sideM = 2 * limits.firstM;
    shown.lines.length === 0 && !covers(middleOf(extent, sideM / 2), extent);
    sideM *= 2
  ) {
    const [x, y] = middleOf(extent, 0);
    const wider = await searchIn(around([x, y], sideM / 2));
    if (!wider.ok) break;
    const near = nearestLine(wider.value.lines, [x, y], Number.MAX_VALUE);
    if (!near) continue;
    first = around(near.point, limits.firstM / 2);
    const there = await lookIn(first);
    if (!there.ok) break;
    shown = there.value;
  }
  return ok({ ...shown, large: { first, extent, lookIn, searchIn } });
}

/** So much of a header is kept: that of a map of many areas is long, and every view would ask for it. */
const mostStartBytes = 1_000_000;

async function startOf(read: ReadRange): Promise<Uint8Array> {
  const start = (await read(0, startBytes)) ?? new Uint8Array();
  if (start.length < startBytes) return start;
  const header = new DataView(start.buffer, start.byteOffset).getUint32(8, true);
  if (header <= startBytes || header > mostStartBytes) return start;
  return (await read(0, header + startBytes)) ?? start;
}

export const covers = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

const everything: Box = [-Infinity, -Infinity, Infinity, Infinity];

const middleOf = ([minX, minY, maxX, maxY]: Box, sideM: number): Box =>
  around([(minX + maxX) / 2, (minY + maxY) / 2], sideM / 2);

export const around = ([x, y]: RdPoint, halfM: number): Box => [x - halfM, y - halfM, x + halfM, y + halfM];

async function partIn(
  read: ReadRange,
  boxIn: (extent: Box | null, count: number) => Box,
  most?: number,
): Promise<Result<MapPart>> {
  const found = await readFlatGeobuf(read, boxIn, most);
  if (!found.ok) return found.error.code === 'too-large' ? found : refuse('map-unreadable', found.error.message);
  const lines = found.value.features.map(lineIn).filter((line) => line !== null);
  const otherModel = lines.some(({ by }) => by !== null && by.model !== modelOf(releasedModels.sha256));
  const about = aboutIn(found.value.about);
  return ok({ lines, about, otherModel, saysNotGreen: (about?.saysNotGreen ?? true) && lines.every(saysNotGreen) });
}
