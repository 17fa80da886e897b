/** What a map says of itself beside its lines: which files it was made of, and by which models. No day: the same files make the same bytes. */

export interface MapAbout {
  readonly modelSet: string;
  readonly sources: readonly { readonly name: string; readonly reference: string }[];
}

export const aboutText = ({ modelSet, sources }: MapAbout): string =>
  JSON.stringify({ modelSet, sources: sources.map(({ name, reference }) => ({ name, reference })) });

/** So much of a text that others may have written is shown. */
const [most, longest] = [20, 200];

/** Null for what says nothing, or something else. */
export function aboutIn(text: string | null): MapAbout | null {
  try {
    const { modelSet, sources } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    if (typeof modelSet !== 'string' || !Array.isArray(sources)) return null;
    const named = sources.slice(0, most).flatMap((one: unknown) => {
      const { name, reference } = (one ?? {}) as Record<string, unknown>;
      return typeof name === 'string' && typeof reference === 'string'
        ? [{ name: name.slice(0, longest), reference: reference.slice(0, longest) }]
        : [];
    });
    return { modelSet: modelSet.slice(0, longest), sources: named };
  } catch {
    return null;
  }
}
