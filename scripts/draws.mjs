// Tries every drawn case of the tests of which the gate takes the first few: `npm run draws`, `-- --times 10` for ten times as many.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '1' } },
});
const all = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((name) => join('tests', name));
const drawing = all.filter(
  (path) => path.endsWith('.test.ts') && /from '\.\.\/draws\.ts'/.test(readFileSync(path, 'utf8')),
);
const asked = drawing.filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)));
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...asked];
const run = spawnSync('node_modules/.bin/node', vitest, {
  stdio: 'inherit',
  env: { ...process.env, DRAWS: values.times },
});
process.exitCode = run.status ?? 1;
