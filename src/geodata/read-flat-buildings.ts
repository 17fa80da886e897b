/**
 * Buildings of a whole FlatGeobuf, however large: it is taken from beginning to end, first for what all records have together,
 * then record by record, and only a part of it is held at a time. Says the same as `readBuildingFeatures` of all its features.
 */
import { ok, type Result } from '../engine/ground/units.ts';
import type { Building } from '../engine/scene/scene.ts';
import { recordOf, Survey, shapedOf } from './building-records.ts';
import { concaveHull, cornersOf } from './concave-hull.ts';
import { JoinedBuildings, type Shelf } from './joined-buildings.ts';
import type { Left } from './ledger.ts';
import type { BuildingFile, FileProblem } from './read-buildings.ts';
import { problem } from './read-collection.ts';
import { eachOfFlatGeobuf, type ReadRange } from './read-flat-geobuf.ts';
import { idOf } from './register-words.ts';

/** What such a file says, without a list of its buildings. */
export interface FlatBuildings
  extends Pick<BuildingFile, 'records' | 'left' | 'hull' | 'rounded' | 'namesCut' | 'misnamed' | 'count'> {
  /** Those that count, then those that do not yet. */
  readonly all: () => Iterable<Building>;
}

/** @param shelf an empty one to keep buildings on, whenever asked @param now what counts as past */
export async function readFlatBuildings(
  read: ReadRange,
  fileName: string,
  shelf: () => Shelf,
  now = Date.now(),
): Promise<Result<FlatBuildings, FileProblem>> {
  const survey = new Survey();
  const surveyed = await eachOfFlatGeobuf(read, (features) => {
    for (const one of features) survey.add(shapedOf(one));
  });
  if (!surveyed.ok) return surveyed;
  const fault = survey.fault(fileName);
  if (fault) return fault;
  const taken = async (commonId: string | null) => {
    const among = survey.among(now, commonId);
    const counting = shelf();
    const joined = new JoinedBuildings(counting, shelf());
    const left: Left[] = [];
    let [records, times] = [0, 0];
    const answer = await eachOfFlatGeobuf(read, (features) => {
      for (const feature of features) {
        const shaped = shapedOf(feature);
        if (survey.suspect !== null && idOf(shaped.facts) === survey.suspect) times++;
        const one = recordOf(shaped, records++, among);
        if (one.end === 'used') joined.add(one.building, one.waits, left);
        else left.push(one);
      }
    });
    return { answer, among, counting, joined, left, records, times };
  };
  let last = await taken(null);
  // Seen only when all of it was read: then once more.
  if (survey.isCommon(last.times)) last = await taken(survey.suspect);
  const { answer, among, counting, joined, left, records } = last;
  if (!answer.ok) return answer;
  joined.contradictions(left);
  if (counting.size === 0)
    return problem('no-polygons', 'the file holds no buildings in use with an outline', { fileName, count: records });
  return ok({
    records,
    left,
    hull: concaveHull(cornersOf(joined.counting)),
    rounded: among.rounded,
    namesCut: among.namesCut,
    misnamed: false,
    count: counting.size,
    *all() {
      yield* joined.counting;
      yield* joined.waiting();
    },
  });
}
