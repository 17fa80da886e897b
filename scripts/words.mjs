// Reads every screen and the report of many drawn cases: `npm run words -- --count 500 --seed 1`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project', 'unit', 'tests/words'], {
  stdio: 'inherit',
  env: { ...process.env, WORDS_COUNT: values.count, WORDS_SEED: values.seed },
});
process.exitCode = status ?? 1;
