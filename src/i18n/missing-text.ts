/** What is missing, as a person reads it, on screen and on paper. */
import type { Missing } from '../engine/scene/assessment.ts';
import type { FullWords } from './full-words.ts';

export function missingText(gap: Missing, t: FullWords): string {
  const sides = String(gap.details?.['sides'] ?? '')
    .split(',')
    .map((side) => t.sides[side as keyof typeof t.sides] ?? side)
    .join(', ');
  return t.missing[gap.what as keyof typeof t.missing](gap.receptors.length, sides);
}
