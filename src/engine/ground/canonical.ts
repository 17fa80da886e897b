/**
 * Canonical JSON: keys sorted, no blanks, numbers as JavaScript prints them; `undefined` members left out. The same
 * value gives the same text on any machine, so that its hash can be compared.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [two]) => (one < two ? -1 : one > two ? 1 : 0));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
