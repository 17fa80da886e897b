/** Some in names and the others counted: every "en 3 andere panden" is made here, so that no count differs from what is left out. */
import type { Catalogue } from './nl/catalogue.ts';

type Id = string | null;

interface Counting {
  readonly t: Pick<Catalogue, 'ui'>;
  /** A place where people are is no building, and is not counted as one. */
  readonly isPlace?: ((id: Id) => boolean) | undefined;
}

/** @param told the first of `ids`, as they are named */
export const withOthers = (ids: readonly Id[], told: readonly string[], counting: Counting): string =>
  (told.join(', ') + othersIn(ids.slice(told.length), counting)).trim();

/** Those that are not told, to be put behind the others; empty where all are. */
export function othersIn(left: readonly Id[], { t, isPlace }: Counting): string {
  const places = isPlace ? left.filter(isPlace).length : 0;
  return t.ui.andOthers(left.length - places, places);
}
