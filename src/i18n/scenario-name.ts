/** A scenario by name; one that a municipality added and no language has words for goes by its id. */
export const scenarioName = (
  id: string,
  { scenarios }: { readonly scenarios: Readonly<Record<string, string>> },
): string => scenarios[id] ?? id;
