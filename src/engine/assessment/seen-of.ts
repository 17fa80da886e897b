/** What of a building is in sight: in plan, else over the roofs that stand before it. */
import { askedOf, type Reading } from '../criteria/reading.ts';
import { round9 } from '../ground/units.ts';
import type { Receptor } from '../scene/assessment.ts';

/** @param isUnmet does a criterion fail because of it? Only then are its facades told. */
export function seenOf(reading: Reading, isUnmet: boolean): Pick<Receptor, 'lineOfSight' | 'overRoofs' | 'facades'> {
  const { target, effect } = reading;
  const isOverRoofs = target.facades.length === 0 && effect.high.length > 0;
  const seen = isOverRoofs ? effect.high : target.facades;
  const asked = isUnmet ? askedOf(reading) : null;
  return {
    lineOfSight: seen.length > 0,
    ...(isOverRoofs && { overRoofs: true }),
    facades: asked ? inPlan(target.host ? asked.target.facades : seen) : [],
  };
}

/** Each floor has its own piece of the same facade: on a map they are one. */
function inPlan(facades: Reading['target']['facades']): Receptor['facades'] {
  const lines = facades.map(
    ({ piece }) => [round9(piece.ax), round9(piece.ay), round9(piece.bx), round9(piece.by)] as const,
  );
  return [...new Map(lines.map((line) => [line.join(), line])).values()];
}
