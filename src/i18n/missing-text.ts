/** What is missing, as a person reads it, on screen and on paper. */
import type { Missing } from '../engine/scene/assessment.ts';
import type { FullWords } from './full-words.ts';

/** Of so many buildings each is named; the others are counted. */
const shown = 3;

/** @param name what the buildings it is about are called */
export function missingText(gap: Missing, t: FullWords, name: (id: string) => string): string {
  const sides = String(gap.details?.['sides'] ?? '')
    .split(',')
    .map((side) => t.sides[side as keyof typeof t.sides] ?? side)
    .join(', ');
  const text = t.missing[gap.what as keyof typeof t.missing](
    gap.receptors.length,
    sides,
    String(gap.details?.['name'] ?? ''),
  );
  const names = gap.receptors.map(name).filter(Boolean);
  if (names.length === 0) return text;
  const more = gap.receptors.length - Math.min(shown, names.length);
  return t.ui.namely(text, names.slice(0, shown).join('; '), more > 0 ? t.ui.andOthers(more) : '');
}
