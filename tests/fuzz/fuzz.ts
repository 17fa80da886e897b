/** What can be tried for longer than the gate does: `npm run fuzz -- laws --count 100000 --seed 1`. */

/** What a fuzz counts of cases in which two ways of reckoning may differ. */
export const nearLimit = 'within a hair of a limit';

export interface Found {
  /** How many were tried, of the kinds that this fuzz counts. */
  readonly tried: Readonly<Record<string, number>>;
  /** One line each: how to see it again. */
  readonly violations: readonly string[];
}

export interface Fuzz {
  readonly name: string;
  /** What is tried, in a line. */
  readonly about: string;
  /** Tries `count` from a seed on; the same seed finds the same. */
  readonly run: (seed: number, count: number) => Found | Promise<Found>;
}

/** Every fuzz there is: a new one is a file beside this one and a line here. */
export const fuzzes: Readonly<Record<string, () => Promise<Fuzz>>> = {
  doors: async () => (await import('./doors.ts')).doors,
  laws: async () => (await import('./laws.ts')).laws,
  town: async () => (await import('./town.ts')).town,
  where: async () => (await import('./where.ts')).where,
  scenes: async () => (await import('./strange-scenes.ts')).strangeScenes,
  public: async () => (await import('./public.ts')).publicPart,
  shortcuts: async () => (await import('./shortcuts.ts')).shortcuts,
  samples: async () => (await import('./samples.ts')).samples,
  plain: async () => (await import('./plain.ts')).plain,
};

export function merged(parts: readonly Found[]): Found {
  const tried: Record<string, number> = {};
  for (const part of parts) for (const [kind, n] of Object.entries(part.tried)) tried[kind] = (tried[kind] ?? 0) + n;
  return { tried, violations: parts.flatMap(({ violations }) => violations) };
}
