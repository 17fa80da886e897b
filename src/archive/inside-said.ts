/** What was said of a machine in the facade: whether it can stand inside, or does so by the plan. */
import type { Variant } from './dossier.ts';

export function insideSaid({ alternatives, answers, measures }: Variant): 'planned' | 'may' | 'not' | null {
  const inside = alternatives.find(({ machine }) => machine.siting === 'winkel');
  if (inside) return measures.includes(inside.measure) ? 'planned' : 'may';
  return answers.insidePossible === false ? 'not' : null;
}
