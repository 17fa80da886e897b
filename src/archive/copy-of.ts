/** A variant that nobody changed yet is a copy of an earlier one, and says of which. Who says that something is right changes nothing. */
import type { Dossier, Variant } from './dossier.ts';
import { bareMachines } from './prefilled.ts';

const content = ({ id: _, name: __, prefilled: ___, machines, ...rest }: Variant): string =>
  JSON.stringify([bareMachines(machines), rest]);

/** The name of the first variant before it that is the same in all it holds; null where there is none. */
export function copyOf(variant: Variant, { variants }: Pick<Dossier, 'variants'>): string | null {
  const before = variants.slice(0, variants.indexOf(variant));
  return before.find((one) => content(one) === content(variant))?.name ?? null;
}
