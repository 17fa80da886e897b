// Bundles the command line when its sources changed (Node strips types, but not JSX) and hands over to it. Each state of
// the sources has a folder of its own, put in place in one step, so that runs side by side never see half a bundle.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = resolve(root, 'build/cli');

function stateOfSources() {
  const hash = createHash('sha256');
  const take = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}:${mtimeMs}:${size};`);
  };
  for (const folder of ['src', 'models'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) take(join(entry.parentPath ?? entry.path, entry.name));
  for (const file of ['vite.cli.config.ts', 'package-lock.json']) take(join(root, file));
  return hash.digest('hex').slice(0, 16);
}

const folder = join(shelf, stateOfSources());
if (!existsSync(join(folder, 'main.js'))) {
  const { build } = await import('vite');
  const own = `${folder}-${process.pid}`;
  await build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'silent', build: { outDir: own } });
  mkdirSync(shelf, { recursive: true });
  try {
    renameSync(own, folder);
  } catch {
    // Another run was first; its bundle is the same.
    rmSync(own, { recursive: true, force: true });
  }
  const day = Date.now() - 86_400_000;
  for (const name of readdirSync(shelf)) {
    const old = join(shelf, name);
    if (old !== folder && statSync(old).mtimeMs < day) rmSync(old, { recursive: true, force: true });
  }
}
const main = join(folder, 'main.js');
// Processes that the command starts run the bundle itself.
process.argv[1] = main;
await import(pathToFileURL(main).href);
