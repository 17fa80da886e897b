// Makes `build/package`, the engine for other programs: `npm run build:package`, then `npm pack ./build/package`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where `tsc -b` leaves what each room declares. */
const declared = ['package', 'engine'].map((room) => resolve(root, 'node_modules/.cache/tsc', room));
const outDir = resolve(root, process.argv[2] ?? 'build/package');
const entries = ['engine', 'kingery-bulmash'];

const tsc = spawnSync(process.execPath, [resolve(root, 'node_modules/typescript/bin/tsc'), '-b', 'src/package'], {
  cwd: root,
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(1);
await build({ root, configFile: resolve(root, 'vite.package.config.ts'), logLevel: 'warn', build: { outDir } });

/** Declarations that the entries lean on, with names that TypeScript and Node read alike; no package is needed for them. */
const done = new Set();
function declare(path) {
  if (done.has(path)) return;
  done.add(path);
  const from = declared.map((folder) => join(folder, path.replace(/\.ts$/, '.d.ts')));
  const text = from.map(readIfThere).find((one) => one !== null);
  if (text === undefined) throw new Error(`${path} declares nothing`);
  const target = join(outDir, 'types', path.replace(/^src\//, '').replace(/\.ts$/, '.d.ts'));
  const up = '../'.repeat(path.split('/').length - 2);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    text
      .replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, (_, quote, to) => {
        declare(posix.join(posix.dirname(path), `${to}.ts`));
        return `${quote}${to}.js${quote}`;
      })
      .replaceAll(/(["'])geojson\1/g, `'${up}geojson.js'`),
  );
  const strange = [...text.matchAll(/from ["']([^."'][^"']*)["']/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'geojson');
  if (strange.length > 0) throw new Error(`${path} declares by ${strange.join(', ')}, which a stranger does not have`);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

for (const entry of entries) declare(`src/package/${entry}.ts`);
copyFileSync(resolve(root, 'node_modules/@types/geojson/index.d.ts'), join(outDir, 'types/geojson.d.ts'));
copyFileSync(resolve(root, 'src/package/README.md'), join(outDir, 'README.md'));
copyFileSync(resolve(root, 'schema/scene.schema.json'), join(outDir, 'scene.schema.json'));
copyFileSync(resolve(root, 'LICENSE'), join(outDir, 'LICENSE'));

const { name, version, description, license } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const exported = Object.fromEntries(
  entries.map((entry) => [`./${entry}`, { types: `./types/package/${entry}.d.ts`, default: `./${entry}.js` }]),
);
writeFileSync(
  join(outDir, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description: `${description}: the engine, and Kingery-Bulmash by itself`,
      license,
      type: 'module',
      sideEffects: false,
      engines: { node: '>=18' },
      exports: { ...exported, './scene.schema.json': './scene.schema.json', './package.json': './package.json' },
      keywords: ['kingery-bulmash', 'blast', 'atm', 'explosion', 'risk', 'gemeente'],
    },
    null,
    2,
  )}\n`,
);
console.log(`The package is in ${process.argv[2] ?? 'build/package'}: ${done.size} declarations`);
