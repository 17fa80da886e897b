import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const made = new Set(['node_modules', '.git', 'dist', 'build', 'test-results']);

/** Paths of every file that belongs to the project, relative to its root, with forward slashes; what tools make is left out. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter((entry) => !made.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(path) : [path];
    });
}

/** Source files: TypeScript under `src/`. */
export function sourceFiles(): string[] {
  return projectFiles('src').filter((path) => /\.tsx?$/.test(path));
}

export function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

export interface Import {
  /** File that imports, relative to the root. */
  readonly from: string;
  /** A package name, or a path relative to the root. */
  readonly to: string;
  readonly kind: 'file' | 'package';
  /** Names between braces, as written; empty for a whole module. */
  readonly names: readonly string[];
}

const statement = /(?:^|[\n;])\s*(?:import|export)\s+(?:type\s+)?([^'"();=]*?)\s*from\s*['"]([^'"]+)['"]/g;
const sideEffect = /(?:^|[\n;])\s*import\s*()['"]([^'"]+)['"]/g;
const expression = /import\(\s*['"]([^'"]+)['"]/g;
const workerUrl = /new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g;

/** Everything a file leans on: types too, dynamic imports and workers too. */
export function importsOf(path: string): Import[] {
  const text = read(path);
  const found = [
    ...[statement, sideEffect].flatMap((form) =>
      [...text.matchAll(form)].map((match) => ({ target: match[2] ?? '', names: namesIn(match[1] ?? '') })),
    ),
    ...[expression, workerUrl].flatMap((form) =>
      [...text.matchAll(form)].map((match) => ({ target: match[1] ?? '', names: [] })),
    ),
  ];
  return found.map(({ target, names }) => {
    const bare = target.replace(/\?.*$/, '');
    if (!bare.startsWith('.')) return { from: path, to: packageOf(bare), kind: 'package', names };
    return { from: path, to: posix.join(posix.dirname(path), bare), kind: 'file', names };
  });
}

function namesIn(clause: string): string[] {
  const inside = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  return inside
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s+.*$/, ''),
    )
    .filter(Boolean);
}

/** `@turf/turf/dist/x` → `@turf/turf`, `preact/hooks` → `preact`, `node:fs` stays. */
function packageOf(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
}
