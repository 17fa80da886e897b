// The whole gate, one command: every step is announced with its time, a failing step does not stop the next, and the
// last line counts everything. Zero tests is a failure. Built-ins only; the steps themselves run on Node 24.
// What reads and reckons goes beside the browsers, which wait for each other; what is said beside comes in one piece.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { delimiter, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counts, countsAfter, failures } from './test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = resolve(root, 'node_modules/.bin');
const reports = resolve(root, 'node_modules/.cache/gate');
/** Built once, by the step below; every later test takes it from here. */
const site = resolve(root, 'node_modules/.cache/site/gate');
/** What Node made of a file once it takes over at the next start: a command is started some fifty times. */
const NODE_COMPILE_CACHE = resolve(root, 'node_modules/.cache/compiled');
const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), GATE_SITE: site, NODE_COMPILE_CACHE };

/** Folders of unit tests that Node reads as they stand, and whose files leave nothing behind for the next: no clock, no page. */
const pure = [
  'tests/engine/',
  'tests/scenes/',
  'tests/models/',
  'tests/plain/',
  'tests/job/',
  'tests/modules/',
  'tests/geodata/',
];
/** Folders of which a file leaves something behind: a page, a clock. */
const alone = ['tests/app/', 'tests/landkaart/'];
const elsewhere = ['tests/house/', 'tests/e2e/', 'tests/bench/'];
const others = readdirSync(resolve(root, 'tests'), { withFileTypes: true })
  .flatMap((one) => (one.isDirectory() ? `tests/${one.name}/` : []))
  .filter((folder) => ![...pure, ...alone, ...elsewhere].includes(folder));
/** The browsers need the site, and nothing else. */
const first = [check('build', 'vite', 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn')];
/** Then these two rows, side by side. */
const watched = [tests('e2e')];
const beside = [
  check('types', 'tsc', '-b'),
  check('format and lint', 'biome', 'ci', '--error-on-warnings', '.'),
  check('lint with types', 'oxlint', '--type-aware', '--deny-warnings', 'src', 'tests', 'scripts'),
  check('dead code', 'knip', '--no-progress'),
  check('model gate', 'node', 'scripts/cli.mjs', 'models', 'verify'),
  // Files that leave nothing behind stay in one process: what it learnt there it knows in the next file. What only reckons is
  // read by Node as it stands: calls from file to file go an eighth faster than through the modules of Vite.
  tests('unit', { name: 'engine', options: ['--no-isolate', '--experimental.viteModuleRunner=false'], files: pure }),
  tests('unit', { options: ['--no-isolate'], files: others }),
  tests('unit', { name: 'app', files: alone }),
  tests('house'),
];

/** A command that is right or wrong as a whole: one count. */
function check(name, ...command) {
  return { name, command, count: (status) => (status === 0 ? { passed: 1 } : { failed: 1 }) };
}

/** A Vitest project, or files of it: counts its tests, and tells which failed. */
function tests(project, { name = project, options = [], files = [] } = {}) {
  const report = resolve(reports, `${name}.json`);
  const command = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...options,
    ...files,
  ];
  return { name: `${name} tests`, project, command, report, count: (status) => counts(read(report), status) };
}

function read(report) {
  try {
    return readFileSync(report, 'utf8');
  } catch {
    return '';
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const summary = [];
const unsteady = [];

/** Half the weight of an equal: a third of a processor that browsers ask for too, and no test waits past its patience. */
const beneath = 3;

/** @returns the status, and what was said: nothing of what was shown at once */
function run(command, shown) {
  return new Promise((done) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      env: shown ? env : { ...env, NO_COLOR: '1' },
      stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    // A browser that waits for its turn is a press that comes late: what goes beside it gives way, and has the machine after it.
    if (!shown && child.pid) setPriority(child.pid, beneath);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
    child.once('error', (error) => done({ status: 1, said: `${error.message}\n` }));
    child.once('close', (status) => done({ status, said: Buffer.concat(said).toString() }));
  });
}

async function inTurn(steps, shown) {
  for (const one of steps) await take(one, shown);
}

async function take({ name, project, command, report, count }, shown) {
  const head = `\n── ${name}: ${command.slice(0, 4).join(' ')}`;
  if (shown) console.log(head);
  const start = performance.now();
  const { status, said } = await run(command, shown);
  if (!shown) console.log(`${head}\n${said.trimEnd()}`);
  const line = { name, project, report, seconds: (performance.now() - start) / 1000, ...count(status) };
  console.log(told(line));
  summary.push(line);
}

/**
 * A test on a busy machine now and then misses a moment. What failed there runs once more with the machine to itself, whole
 * files, and is told by name: a fault that is really there fails again. More than two files of a project is no chance.
 */
async function onceMore(line) {
  const failed = failures(read(line.report));
  const again = [...new Set(failed.map(({ file }) => file))];
  if (again.length === 0 || again.length > 2) return;
  for (const one of failed) console.log(`\n${where(one)}\n${one.message}`);
  const step = tests(line.project, { name: `${line.name.split(' ')[0]}-again`, files: again.map(inProject) });
  console.log(`\n── once more, alone: ${again.map(inProject).join(', ')}`);
  const { status } = await run(step.command, true);
  Object.assign(line, countsAfter(read(line.report), read(step.report), status));
  const still = new Set(failures(read(step.report)).map(({ name }) => name));
  for (const one of failed.filter(({ name }) => !still.has(name))) {
    unsteady.push(`! only at the second try: ${where(one)}`);
  }
  line.report = step.report;
}

function inProject(file) {
  return relative(root, file);
}

function where({ file, name }) {
  return `${inProject(file)}: ${name}`;
}

function told({ name, seconds, passed = 0, failed = 0, skipped = 0 }) {
  return `${failed ? '✗' : '✓'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${ended(passed, failed, skipped)}`;
}

function ended(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

await inTurn(first, true);
await Promise.all([inTurn(watched, true), inTurn(beside, false)]);
for (const line of summary.filter(({ project }) => project)) await onceMore(line);

for (const { report } of summary) {
  for (const one of report ? failures(read(report)) : []) console.log(`\n✗ ${where(one)}\n${one.message}`);
}
console.log(`\n${[...summary.map(told), ...unsteady].join('\n')}\n`);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) =>
  summary.reduce((total, line) => total + (line[key] ?? 0), 0),
);
console.log(ended(passed, failed, skipped));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
