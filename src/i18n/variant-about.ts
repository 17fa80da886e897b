/** Which variant the screen and the report are about, and which is the proposal: each has its own sentence for each case. */
interface Case {
  readonly variants: readonly { readonly id: string; readonly name: string }[];
  readonly activeVariant: string;
  readonly proposal?: string | null | undefined;
}

type About =
  | { readonly is: 'none' | 'proposal'; readonly name: string }
  | { readonly is: 'other'; readonly name: string; readonly proposal: string };

/** Null where there is but one: of that nothing is said. */
export function variantAbout({ variants, activeVariant, proposal }: Case): About | null {
  const here = variants.find(({ id }) => id === activeVariant);
  if (!here || variants.length < 2) return null;
  const { name } = here;
  const proposed = variants.find(({ id }) => id === proposal);
  if (!proposed) return { is: 'none', name };
  return proposed.id === here.id ? { is: 'proposal', name } : { is: 'other', name, proposal: proposed.name };
}
