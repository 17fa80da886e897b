/**
 * What a map says of itself beside its lines: which files it was made of, by which models, and of which buildings the use would
 * tell most. No day: the same files make the same bytes.
 */
import type { TownMap } from './town-map.ts';

export interface MapAbout {
  readonly modelSet: string;
  readonly sources: readonly { readonly name: string; readonly reference: string }[];
  /** Buildings of which nobody knows the use, and metres of facade that wait for it; most first. */
  readonly askFirst: TownMap['asks'];
}

/** So much of a text that others may have written is shown. */
const [most, longest] = [20, 200];

export const aboutText = ({ modelSet, sources, askFirst }: MapAbout): string =>
  JSON.stringify({
    modelSet,
    sources: sources.map(({ name, reference }) => ({ name, reference })),
    askFirst: askFirst.slice(0, most),
  });

/** Null for what says nothing, or something else. */
export function aboutIn(text: string | null): MapAbout | null {
  try {
    const { modelSet, sources, askFirst = [] } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    if (typeof modelSet !== 'string' || !Array.isArray(sources)) return null;
    const named = sources.slice(0, most).flatMap((one: unknown) => {
      const { name, reference } = (one ?? {}) as Record<string, unknown>;
      return typeof name === 'string' && typeof reference === 'string'
        ? [{ name: name.slice(0, longest), reference: reference.slice(0, longest) }]
        : [];
    });
    const asked = (Array.isArray(askFirst) ? askFirst : []).slice(0, most).flatMap((one: unknown) => {
      const { building, metres } = (one ?? {}) as Record<string, unknown>;
      return typeof building === 'string' && typeof metres === 'number' && metres > 0
        ? [{ building: building.slice(0, longest), metres }]
        : [];
    });
    return { modelSet: modelSet.slice(0, longest), sources: named, askFirst: asked };
  } catch {
    return null;
  }
}
