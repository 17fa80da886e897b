/** What makes of a page another screen: where it is, in which part, how wide, in which language, on the screen or on paper. */
export interface Screenful {
  readonly hash: string;
  /** What stands in the place of it, or which part of it is open. */
  readonly parts: readonly string[];
  readonly width: number;
  readonly language: string;
  readonly media: string;
}

const ids = /[\da-f]{8}-[\da-f-]{27}|[^/]{40,}/g;

const nameOf = ({ hash, ...others }: Screenful): string => JSON.stringify([hash.replace(ids, 'one'), others]);

/** Of one visit. @returns whether a screen is seen for the first time */
export function screensSeen(): (screen: Screenful) => boolean {
  const seen = new Set<string>();
  return (screen) => {
    const before = seen.size;
    return seen.add(nameOf(screen)).size > before;
  };
}
