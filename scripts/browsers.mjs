// Every browser test whole, where the gate takes a part: late parts, sizes, languages, printed cases, and each look of axe.
// `-- WORDS` takes the specs whose name has one of them.
import { spawnSync } from 'node:child_process';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...process.argv.slice(2)];
const run = spawnSync('node_modules/.bin/node', vitest, {
  stdio: 'inherit',
  env: { ...process.env, BROWSERS: 'whole' },
});
process.exitCode = run.status ?? 1;
