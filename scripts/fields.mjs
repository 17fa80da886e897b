// Every field of a dossier, typed in and left: the gate does a sample of the steps, this does them all.
import { spawnSync } from 'node:child_process';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/every-field.spec.ts'];
const run = spawnSync('node_modules/.bin/node', vitest, {
  stdio: 'inherit',
  env: { ...process.env, EVERY_FIELD: '1' },
});
process.exitCode = run.status ?? 1;
