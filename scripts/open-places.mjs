// Names every place that only the owner can fill in, by file and line, and ends with 1 while there is one:
// `npm run open-places`. What each place is stands in docs/overdracht.md.
import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the mark is spoken of, not left open. */
const aboutIt = new Set(['docs/overdracht.md', 'scripts/open-places.mjs']);
const mark = 'VUL-IN';

/** @returns {{ path: string, line: number, text: string }[]} */
export function openPlaces() {
  return filesIn('')
    .filter((path) => !aboutIt.has(path))
    .flatMap((path) =>
      readFileSync(resolve(root, path), 'utf8')
        .split('\n')
        .flatMap((text, i) =>
          text.includes(mark) && !text.startsWith('#') ? [{ path, line: i + 1, text: text.trim() }] : [],
        ),
    );
}

function filesIn(folder) {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return folder === '' && entry.name !== 'docs' ? [] : filesIn(path);
    return /\.(?:md|yml|txt|json)$/.test(entry.name) ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const open = openPlaces();
  for (const { path, line, text } of open) console.log(`${path}:${line}: ${text}`);
  console.log(open.length > 0 ? `${open.length} places are open; see docs/overdracht.md` : 'No place is open');
  process.exitCode = open.length > 0 ? 1 : 0;
}
