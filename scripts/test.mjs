// The whole gate, one command: every step is announced with its time, a failing step does not stop the next, and the
// last line counts everything. Zero tests is a failure. Built-ins only; the steps themselves run on Node 24.
// The unit tests reckon while the browsers mostly wait, so those go side by side; what is said beside comes in one piece.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = resolve(root, 'node_modules/.bin');
const reports = resolve(root, 'node_modules/.cache/gate');
/** Built once, by the step below; every later test takes it from here. */
const site = resolve(root, 'node_modules/.cache/site/gate');
const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), GATE_SITE: site };

/** One after the other. */
const first = [
  check('types', 'tsc', '-b'),
  check('format and lint', 'biome', 'ci', '--error-on-warnings', '.'),
  check('lint with types', 'oxlint', '--type-aware', '--deny-warnings', 'src', 'tests', 'scripts'),
  check('dead code', 'knip', '--no-progress'),
  check('build', 'vite', 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn'),
];
/** Then these two rows, side by side. */
const watched = [tests('e2e')];
const beside = [check('model gate', 'node', 'scripts/cli.mjs', 'models', 'verify'), tests('unit'), tests('house')];

/** A command that is right or wrong as a whole: one count. */
function check(name, ...command) {
  return { name, command, count: (status) => (status === 0 ? { passed: 1 } : { failed: 1 }) };
}

/** A Vitest project: counts its tests, and one failure for a run that broke or found nothing. */
function tests(project) {
  const report = resolve(reports, `${project}.json`);
  const command = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name: `${project} tests`, command, count: (status) => countTests(report, status) };
}

function countTests(report, status) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed = numPassedTests;
    failed = numFailedTests;
    skipped = numPendingTests + numTodoTests;
  } catch {
    // No report: the run broke before it could write one.
  }
  const broken = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed, skipped };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

/** @returns the status, and what was said: nothing of what was shown at once */
function run(command, shown) {
  return new Promise((done) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      env: shown ? env : { ...env, NO_COLOR: '1' },
      stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
    child.once('error', (error) => done({ status: 1, said: `${error.message}\n` }));
    child.once('close', (status) => done({ status, said: Buffer.concat(said).toString() }));
  });
}

async function inTurn(steps, shown) {
  for (const one of steps) await take(one, shown);
}

async function take({ name, command, count }, shown) {
  const head = `\n── ${name}: ${command.slice(0, 4).join(' ')}`;
  if (shown) console.log(head);
  const start = performance.now();
  const { status, said } = await run(command, shown);
  if (!shown) console.log(`${head}\n${said.trimEnd()}`);
  const { passed = 0, failed = 0, skipped = 0 } = count(status);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  const line = `${failed ? '✗' : '✓'} ${name.padEnd(16)} ${seconds.padStart(6)} s  ${counts}`;
  console.log(line);
  summary.push(line);
}

await inTurn(first, true);
await Promise.all([inTurn(watched, true), inTurn(beside, false)]);

console.log(`\n${summary.join('\n')}\n`);
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
