/** Why something fails at a building that stands out of sight behind another: what rises above a roof is in sight. */
import type { Receptor } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';

interface Words {
  readonly facadesOver: string;
  readonly buildingOver: string;
  /** Of a roof that was counted low: what may come of it. */
  readonly ifHigher: string;
  readonly lowRoof: (metres: string) => string;
}

type Seen = Pick<Receptor, 'overRoofs' | 'facades' | 'lowRoofM'>;

const andLow = (text: string, receptors: readonly Seen[], w: Words, f: Pick<Format, 'wholeMetres'>): string => {
  const low = receptors.find(({ lowRoofM }) => lowRoofM !== undefined)?.lowRoofM;
  return low === undefined ? text : `${text}; ${w.lowRoof(f.wholeMetres(low))}`;
};

/** Of the facades that are marked; null where all of them are in sight in plan. */
export function facadesOverText(receptors: readonly Seen[], w: Words, f: Pick<Format, 'wholeMetres'>): string | null {
  const isMarked = receptors.some(({ overRoofs, facades }) => overRoofs && facades.length > 0);
  return isMarked ? andLow(w.facadesOver, receptors, w, f) : null;
}

/** Of one building; null where it is in sight in plan, or not at all. */
export function buildingOverText(
  receptor: Seen,
  receptors: readonly Seen[],
  w: Words,
  f: Pick<Format, 'wholeMetres'>,
): string | null {
  if (!receptor.overRoofs) return null;
  const text = andLow(w.buildingOver, receptors, w, f);
  return text === w.buildingOver ? `${text}.` : `${text}. ${w.ifHigher}`;
}
