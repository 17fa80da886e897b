/** What is missing, as a person reads it, on screen and on paper. */
import type { Missing } from '../engine/scene/assessment.ts';
import type { FullWords } from './full-words.ts';
import { othersIn } from './left-unsaid.ts';

/** As many as a list of questions names. */
const shown = 3;

/** @param name what the buildings it is about are called @param most so many are named, the others counted */
export function missingText(gap: Missing, t: FullWords, name: (id: string) => string, most = shown): string {
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
  // A question that says itself which building it is about does not say it twice.
  const [only] = names;
  if (only === undefined || (gap.receptors.length === 1 && text.includes(only))) return text;
  return t.ui.namely(text, names.slice(0, most).join('; '), othersIn(gap.receptors.slice(most), { t }));
}
