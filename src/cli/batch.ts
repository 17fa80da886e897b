/**
 * `cli batch`: NDJSON sites in, NDJSON assessments without zones out, one line for one line, order kept. A bad line
 * answers in its place. The lines go round N processes, each with the surroundings in its own memory: `--jobs N`, else as
 * many as there are cores.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { assessed } from '../engine/assessment/assessed.ts';
import { standingOf } from '../engine/assessment/standing.ts';
import { tippingPoints } from '../engine/assessment/tipping.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { spokenPoints } from './assess.ts';
import type { Io } from './io.ts';
import { modelsFor } from './model-files.ts';
import { fileOptions, unusable } from './scene.ts';
import { type Site, sceneAt } from './scene-at.ts';
import { loadSurroundings, type Surroundings } from './surroundings.ts';
import { heaviestWhereUnknown } from './unknown-functions.ts';
import { Unusable } from './unusable.ts';

/** @returns exit code: 0 answered, 2 the files or options are unusable */
export async function runBatch(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...fileOptions, jobs: { type: 'string' }, models: { type: 'string' }, policy: { type: 'string' } },
    });
    const jobs = Number(values.jobs ?? Math.min(availableParallelism(), 16));
    if (!Number.isSafeInteger(jobs) || jobs < 1 || jobs > 64) throw new Unusable('--jobs must be 1 to 64');
    // `--buildings a.geojson b.geojson`: what follows without a name is a file of buildings too.
    const buildings = [...(values.buildings ?? []), ...positionals];
    const around = { ...values, buildings, publicSpace: values['public-space'] };
    if (jobs > 1) return await spread(args, jobs, io);
    const models = await modelsFor(values, io);
    if (!models.ok) throw new Unusable(models.error.message);
    const surroundings = await loadSurroundings(around, io);
    for await (const line of io.stdin)
      if (line.trim() !== '') io.write(`${JSON.stringify(await answerOf(line, surroundings, models.value, io))}\n`);
    return 0;
  } catch (problem) {
    return unusable('batch', problem, io);
  }
}

const refusal = (code: string, message: string, id: unknown = null) => ({ ok: false, id, error: { code, message } });

async function answerOf(line: string, around: Surroundings, models: ModelSet, io: Io): Promise<unknown> {
  let site: unknown;
  try {
    site = JSON.parse(line);
  } catch {
    return refusal('not-json', 'the line is not valid JSON');
  }
  if (typeof site !== 'object' || site === null || Array.isArray(site))
    return refusal('not-a-site', 'a site is an object with rd or at');
  const id = (site as { id?: unknown }).id ?? null;
  try {
    const scene = heaviestWhereUnknown(await sceneAt(optionsOf(site as Record<string, unknown>), around, io), io);
    const answered = assessed(scene, models);
    if (!answered.ok) return refusal(answered.error.code, answered.error.message, id);
    const { assessment } = answered.value;
    const points = tippingPoints(answered.value.scene, models, assessment.verdict);
    // Most likely a word misspelt: the answer says that nothing was done with it.
    const ignored = Object.keys(site).filter((key) => !siteKeys.includes(key));
    return {
      ok: true,
      id,
      ...assessment,
      ...standingOf(scene, [], assessment, models),
      tippingPoints: await spokenPoints({ ...assessment, tippingPoints: points }, scene, models, 'nl'),
      ...(ignored.length > 0 ? { ignored } : {}),
    };
  } catch (problem) {
    if (problem instanceof Unusable) return refusal('unusable', problem.message, id);
    throw problem;
  }
}

const siteKeys = [
  'id',
  'name',
  'rd',
  'x',
  'y',
  'at',
  'lon',
  'lat',
  'radius',
  'radiusM',
  'machine',
  'siting',
  'functions',
  'outward',
  'outwardDeg',
  'exact',
  'unknown-use',
  'unknownUse',
  'neutral-answers',
  'neutralAnswers',
  'answers',
  'set',
];

/**
 * Keys of a site line are the options of `cli scene`; pairs may be lists, answers an object. A key that is known and says
 * something else than it can mean is refused: nothing is guessed.
 */
export function optionsOf(site: Record<string, unknown>): Site {
  const scalar = (value: unknown) => typeof value === 'number' || typeof value === 'string';
  const given = (name: string): string | undefined => {
    const value = site[name];
    if (value === undefined || value === null) return undefined;
    if (scalar(value)) return `${value as string | number}`;
    if (Array.isArray(value) && value.every(scalar)) return value.join(',');
    throw new Unusable(`${name} must be a text, a number or a list of these`);
  };
  const of = (...names: string[]) => names.map(given).find((value) => value !== undefined);
  const flag = (...names: string[]) => {
    const [said] = names.map((name) => site[name]).filter((value) => value !== undefined && value !== null);
    if (said !== undefined && typeof said !== 'boolean') throw new Unusable(`${names[0]} must be true or false`);
    return said ?? false;
  };
  const pair = (one: string, two: string) =>
    site[one] !== undefined && site[two] !== undefined ? `${given(one)},${given(two)}` : undefined;
  const answers = site['answers'];
  if (answers !== undefined && (typeof answers !== 'object' || answers === null || Array.isArray(answers)))
    throw new Unusable('answers must be an object');
  const set = site['set'] ?? [];
  if (!Array.isArray(set) || !set.every((one) => typeof one === 'string'))
    throw new Unusable('set must be a list of key=value');
  const said = Object.entries(answers ?? {}).map(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? `${key}=${value}` : `${key}=${JSON.stringify(value)}`,
  );
  return {
    rd: of('rd') ?? pair('x', 'y'),
    at: of('at') ?? pair('lon', 'lat'),
    radius: of('radius', 'radiusM'),
    machine: of('machine', 'siting'),
    functions: of('functions'),
    outward: of('outward', 'outwardDeg'),
    exact: flag('exact'),
    'unknown-use': of('unknown-use', 'unknownUse'),
    'neutral-answers': flag('neutral-answers', 'neutralAnswers'),
    set: [...said, ...set],
  };
}

/** Line i goes to process i mod N, and its answer is read from there: the order keeps itself. */
async function spread(args: readonly string[], jobs: number, io: Io): Promise<number> {
  const own = args.flatMap((one, i) =>
    one === '--jobs' || args[i - 1] === '--jobs' || one.startsWith('--jobs=') ? [] : [one],
  );
  const children: { process: ChildProcess; answers: AsyncIterator<string>; ended: Promise<number> }[] = [];
  // A process starts with its first line: a short list does not wait for all cores to wake.
  const child = (i: number) => (children[i] ??= start(own, i === 0));
  child(0);
  let sent = 0;
  let closed = false;
  const sending = (async () => {
    for await (const line of io.stdin) {
      if (line.trim() === '') continue;
      await give(child(sent % jobs).process, line);
      sent++;
    }
    closed = true;
    for (const { process: one } of children) one.stdin?.end();
  })();
  for (let i = 0; ; i++) {
    while (i >= sent && !closed) await Promise.race([sending, new Promise((wait) => setTimeout(wait, 1))]);
    if (i >= sent) break;
    const next = await child(i % jobs).answers.next();
    if (next.done) break;
    io.write(`${next.value}\n`);
  }
  await sending;
  return Math.max(...(await Promise.all(children.map(({ ended }) => ended))));
}

/** A process that works alone: without `--jobs 1` the children would have children. What is wrong with a file is said once. */
function start(own: readonly string[], speaks: boolean) {
  const child = spawn(process.execPath, [process.argv[1] as string, 'batch', ...own, '--jobs', '1'], {
    stdio: ['pipe', 'pipe', speaks ? 'inherit' : 'ignore'],
  });
  return {
    process: child as ChildProcess,
    answers: createInterface({ input: child.stdout as Readable, crlfDelay: Number.POSITIVE_INFINITY })[
      Symbol.asyncIterator
    ](),
    ended: new Promise<number>((done) => child.on('close', (code) => done(code ?? 1))),
  };
}

async function give(child: ChildProcess, line: string): Promise<void> {
  const { stdin } = child;
  if (!stdin || stdin.destroyed || stdin.writableEnded) return;
  if (!stdin.write(`${line}\n`)) await new Promise((drained) => stdin.once('drain', drained).once('close', drained));
}
