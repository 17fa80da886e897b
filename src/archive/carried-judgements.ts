/**
 * That somebody called a building (zeer) kwetsbaar, when the surroundings are fetched anew and the register gave it another
 * number, split it or joined it: it is kept on what covers the same ground, and stays open where nothing does.
 */
import { contains } from '../engine/geometry/plane.ts';
import type { Building, Judgement, OpenPlace, RdPoint, Rings } from '../engine/scene/scene.ts';

/** Points of an outline that are looked for in the buildings of now: so many along each side of its box. */
const perSide = 12;
/** Of the ground of a building, the share that another must cover to be the same, or a part of it. */
const sameGround = 0.2;

type Judgements = Readonly<Record<string, Judgement>>;

const heavy = ({ class: cls }: Judgement): boolean => cls === 'zeer-kwetsbaar' || cls === 'kwetsbaar';

const within = (footprint: readonly Rings[], point: RdPoint): boolean =>
  footprint.some(
    ([outer, ...holes]) => outer !== undefined && contains(outer, point) && !holes.some((one) => contains(one, point)),
  );

function boxOf({ footprint }: Building): OpenPlace['box'] {
  const points = footprint.flat(2);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const low = (values: readonly number[]) => values.reduce((one, two) => Math.min(one, two), Infinity);
  const high = (values: readonly number[]) => values.reduce((one, two) => Math.max(one, two), -Infinity);
  return [low(xs), low(ys), high(xs), high(ys)];
}

/** Points spread over the ground of a building. */
function groundOf(building: Building): readonly RdPoint[] {
  const [minX, minY, maxX, maxY] = boxOf(building);
  const along = (low: number, high: number, i: number) => low + ((i + 0.5) / perSide) * (high - low);
  return Array.from(
    { length: perSide * perSide },
    (_, k): RdPoint => [along(minX, maxX, k % perSide), along(minY, maxY, Math.floor(k / perSide))],
  ).filter((point) => within(building.footprint, point));
}

/** @returns what is said of the buildings of now, and what was said of one that nothing stands for any more */
export function carriedJudgements(
  judgements: Judgements,
  before: readonly Building[],
  after: readonly Building[],
): { readonly judgements: Judgements; readonly lost: readonly OpenPlace[] } {
  const now = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !now.has(id) && judgements[id] && heavy(judgements[id]));
  if (gone.length === 0) return { judgements, lost: [] };
  const carried: Record<string, Judgement> = { ...judgements };
  const lost: OpenPlace[] = [];
  for (const building of gone) {
    const { class: cls, occupiedAtNight } = judgements[building.id] as Judgement;
    const ground = groundOf(building);
    const heirs = after.filter(
      ({ footprint }) => ground.filter((point) => within(footprint, point)).length >= sameGround * ground.length,
    );
    // What somebody said of the building of now goes before; that it was called heavier does not.
    for (const { id } of ground.length > 0 ? heirs : []) {
      const said = carried[id];
      const heavier = said?.class === 'zeer-kwetsbaar' ? said.class : cls;
      carried[id] = { ...said, ...(heavier && { class: heavier }), ...(occupiedAtNight && { occupiedAtNight }) };
    }
    if (ground.length === 0 || heirs.length === 0)
      lost.push({ id: building.id, reason: 'judged-and-gone', box: boxOf(building) });
    delete carried[building.id];
  }
  return { judgements: carried, lost };
}
