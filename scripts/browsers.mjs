// Everything in the browser of which the gate takes a part: late parts, sizes, languages and printed cases.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const specs = readdirSync('tests/e2e').map((name) => join('tests/e2e', name));
const taken = specs.filter(
  (path) => path.endsWith('.spec.ts') && readFileSync(path, 'utf8').includes("'./part-of.ts'"),
);
const run = spawnSync(
  'node_modules/.bin/node',
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...taken],
  {
    stdio: 'inherit',
    env: { ...process.env, BROWSERS: 'whole' },
  },
);
process.exitCode = run.status ?? 1;
