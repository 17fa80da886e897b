// Everything in the browser of which the gate takes a part: late parts, sizes, languages, printed cases, and each look of axe.
import { spawnSync } from 'node:child_process';
import { specsInPart } from './browser-specs.mjs';

const run = spawnSync(
  'node_modules/.bin/node',
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...specsInPart()],
  {
    stdio: 'inherit',
    env: { ...process.env, BROWSERS: 'whole' },
  },
);
process.exitCode = run.status ?? 1;
