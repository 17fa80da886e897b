/** A scenario by name; one that a municipality added and no language has words for goes by its id. */
export const scenarioName = (
  id: string,
  { scenarios }: { readonly scenarios: Readonly<Record<string, string>> },
): string => scenarios[id] ?? id;

/** Several: a name may hold a comma of its own. */
export const scenarioNames = (ids: readonly string[], words: Parameters<typeof scenarioName>[1]): string =>
  ids.map((id) => scenarioName(id, words)).join('; ');
