/** Names of the parts of a dossier in one line: `buildings|photos`, a building with its number: `buildings:0363100012345678`. */
export const partNames = (words: Readonly<Record<string, string>>, parts: string): string =>
  parts
    .split('|')
    .map((part) => {
      const [name = '', ...own] = part.split(':');
      return [words[name] ?? name, own.join(':')].filter(Boolean).join(' ');
    })
    .join(', ');
