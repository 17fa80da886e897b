/** A strength as it works from where it stands: what bounds are asked of. */
import { type Before, factorAtMost } from './near-field.ts';
import type { Strength } from './strength.ts';

export interface Shot {
  readonly strength: Strength;
  /** More times its charge it works nowhere. */
  readonly factor: number;
  /** A street may throw it back at panes in the line of its own wall. */
  readonly echo: boolean;
}

/** The heaviest that this strength does anywhere from here. */
export function shotOf(strength: Strength, before: Before): Shot {
  return { strength, factor: factorAtMost(before, strength.near), echo: before.wall !== null };
}
