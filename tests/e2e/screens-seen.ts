/** What makes of a page another screen: where it is, which parts of it stand there, how wide, in which language, on the screen or on paper. */
export interface Screenful {
  readonly hash: string;
  /** Its headings, what it counts in tables, and what came over or under them: a problem, a point asked about, the ruler. */
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
