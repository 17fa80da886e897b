/** Is what decides a colour the same in both? What is only kept of a dossier, such as its history, may differ. */
import type { Dossier } from './dossier.ts';

const judgedBy = ({ variants, activeVariant, surroundings, judgements, radiusM, unknownUseAs, policy }: Dossier) => [
  variants,
  activeVariant,
  surroundings,
  judgements,
  radiusM,
  unknownUseAs,
  policy,
];

/** @returns true when each part is the very same value: an edit makes new ones of what it changes, and of nothing else */
export function judgedAlike(one: Dossier | null, two: Dossier | null): boolean {
  if (one === two || !one || !two) return one === two;
  const parts = judgedBy(two);
  return one.id === two.id && judgedBy(one).every((part, i) => part === parts[i]);
}
