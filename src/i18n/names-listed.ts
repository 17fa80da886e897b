/** Names of buildings after one another: each street said once, as short as a line or whole; so too what a building without an address is. */

/** A street before its number, or what a building is before how far it lies and where. */
const streetIn = (name: string | undefined): string | undefined =>
  /^(.*\p{L}) (?:\d+\S*|\d[\d.,]*\sm \D+(?:\(\d+\))?)$/u.exec(name ?? '')?.[1];

/** Addresses in one street after another say the street once. */
export const oneStreet = (names: readonly string[]): readonly string[] =>
  names.map((name, i) => {
    const here = streetIn(name);
    return here && here === streetIn(names[i - 1]) ? name.slice(here.length + 1) : name;
  });

/** All names, each street at its first one, with its numbers in order. */
export function byStreet(names: readonly string[]): readonly string[] {
  const streetOf = (name: string) => streetIn(name) ?? name;
  const streets = [...new Set(names.map(streetOf))];
  const inOrder = streets.flatMap((street) =>
    names
      .filter((name) => streetOf(name) === street)
      .toSorted((one, two) => one.localeCompare(two, 'nl', { numeric: true })),
  );
  return oneStreet(inOrder);
}

/** As many letters of names as a short line holds. */
const shortLine = 64;

/** Of some names those that a short line holds: the first always, and fewer where they are long. */
export function inShort(names: readonly string[]): readonly string[] {
  const told = oneStreet(names);
  return told.filter((_, i) => i === 0 || told.slice(0, i + 1).join(', ').length <= shortLine);
}
