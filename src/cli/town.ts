/**
 * `cli town`: the siting map of a whole municipality. A plan, tiles that can be made anywhere and in any order, and a merge: all
 * of it here, or each part by itself for an engine that spreads work. What was made before and still holds is not made again.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { JudgedPlace } from '../modules/landkaart/judge-tile.ts';
import type { Io } from './io.ts';
import { fileOptions, unusable } from './scene.ts';
import { planAt, planFile, tileAt } from './town-folder.ts';
import { jobsOf } from './town-job.ts';
import { mergeTiles } from './town-merge.ts';
import { areasIn, makePlan } from './town-plan.ts';
import { progressOf } from './town-progress.ts';
import { makeTile, modelsOf } from './town-tile.ts';
import { Unusable } from './unusable.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const townOptions = {
  ...fileOptions,
  outline: text,
  out: text,
  kind: text,
  functions: text,
  areas: text,
  'unknown-use': text,
  tile: text,
  jobs: text,
  models: text,
  policy: text,
  plan: text,
  index: text,
  places: text,
  geojson: flag,
  image: text,
  claim: text,
} as const;
type Values = ReturnType<typeof read>['values'];
const read = (args: string[]) => parseArgs({ args, allowPositionals: true, options: townOptions });

/** @returns exit code: 0 made, 2 the input is unusable */
export async function runTown(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = read(args);
    const [part = 'all', ...rest] = positionals;
    if (rest.length > 0) throw new Unusable(`say one thing to do, not also ${rest.join(', ')}`);
    switch (part) {
      case 'all':
        return await runAll(values, io);
      case 'plan':
        return await runPlan(values, io);
      case 'tile':
        return await runTiles(values, io);
      case 'merge':
        return await runMerge(values, io);
      case 'job':
        return await runJob(values, io);
      default:
        throw new Unusable(`there is no part ${part}; there are plan, tile, merge and job`);
    }
  } catch (problem) {
    return unusable('town', problem, io);
  }
}

async function planned(values: Values, io: Io) {
  if (!values.out) throw new Unusable('say where: --out DIR');
  const plan = await makePlan(values, values.out, io);
  const { tiles, sources } = plan;
  io.complain(
    `town: ${tiles.length} tiles of ${plan.options.tileM} m, from ${sources.map(({ count }) => count).join(' + ')} records`,
  );
  return { folder: values.out, plan };
}

async function runPlan(values: Values, io: Io): Promise<number> {
  const { folder, plan } = await planned(values, io);
  io.write(`${JSON.stringify({ plan: join(folder, planFile), tiles: plan.tiles.length, sha256: plan.sha256 })}\n`);
  return 0;
}

/** The same plan as manifests, one JSON document a line. */
async function runJob(values: Values, io: Io): Promise<number> {
  const { plan, image, claim } = values;
  if (!plan || !image || !claim) throw new Unusable('say --plan plan.json, --image IMAGE and --claim NAME');
  const jobs = jobsIn(values, 500, 8);
  for (const job of jobsOf((await planAt(plan)).plan, { image, claim, jobs })) io.write(`${JSON.stringify(job)}\n`);
  return 0;
}

function jobsIn({ jobs: said }: Values, most: number, usual: number): number {
  const jobs = Number(said ?? usual);
  if (!Number.isSafeInteger(jobs) || jobs < 1 || jobs > most) throw new Unusable(`--jobs must be 1 to ${most}`);
  return jobs;
}

async function runAll(values: Values, io: Io): Promise<number> {
  const jobs = jobsIn(values, 64, Math.min(availableParallelism(), 16));
  const areas = values.areas ? await areasIn(values.areas, io) : [];
  const { folder, plan } = await planned(values, io);
  const open: number[] = [];
  for (let index = 0; index < plan.tiles.length; index++)
    if ((await tileAt(folder, plan, index)).state !== 'whole') open.push(index);
  if (open.length < plan.tiles.length) io.complain(`town: ${plan.tiles.length - open.length} tiles were made before`);
  const progress = progressOf(plan, open, (line) => io.complain(line));
  const named = (['models', 'policy'] as const).flatMap((key) => (values[key] ? [`--${key}`, values[key]] : []));
  if (jobs === 1) {
    const models = await modelsOf(folder, plan, values, io);
    for (const index of open) {
      await makeTile(folder, plan, index, models);
      progress(index);
    }
  } else await spread([join(folder, planFile), ...named], open, Math.min(jobs, open.length), progress);
  return told(await mergeTiles(folder, plan, areas, values.geojson ?? false), folder, io);
}

async function runTiles(values: Values, io: Io): Promise<number> {
  if (!values.plan) throw new Unusable('say which plan: --plan plan.json');
  if (values.index === undefined) throw new Unusable('say which tile: --index N');
  const { folder, plan } = await planAt(values.plan);
  const models = await modelsOf(folder, plan, values, io);
  const { places } = values;
  if (places) await writeFile(places, '');
  const one = async (said: string) => {
    const index = said.trim() === '' ? Number.NaN : Number(said);
    if (!Number.isSafeInteger(index) || index < 0) throw new Unusable(`--index must be a whole number, not "${said}"`);
    const judged: JudgedPlace[] = [];
    const count = await makeTile(folder, plan, index, models, places ? (place) => void judged.push(place) : undefined);
    if (places) await appendFile(places, judged.map((place) => `${JSON.stringify(place)}\n`).join(''));
    io.write(`${JSON.stringify({ index, places: count })}\n`);
  };
  if (values.index !== '-') await one(values.index);
  else for await (const line of io.stdin) if (line.trim() !== '') await one(line);
  return 0;
}

async function runMerge(values: Values, io: Io): Promise<number> {
  if (!values.plan) throw new Unusable('say which plan: --plan plan.json');
  const areas = values.areas ? await areasIn(values.areas, io) : [];
  const { folder, plan } = await planAt(values.plan);
  return told(await mergeTiles(folder, plan, areas, values.geojson ?? false), folder, io);
}

function told({ files, places }: Awaited<ReturnType<typeof mergeTiles>>, folder: string, io: Io): number {
  io.write(`${JSON.stringify({ places, files: files.map((name) => join(folder, name)) })}\n`);
  return 0;
}

/** A tile needs no more; without it a process takes what the machine has before it tidies up. */
const heap = '--max-old-space-size=400';

/** Tiles go one by one to whichever process is free; a process that fails ends the run, and what is made stays made. */
async function spread(
  plan: readonly string[],
  open: readonly number[],
  jobs: number,
  done: (index: number) => void,
): Promise<void> {
  const queue = [...open];
  const children: ChildProcess[] = [];
  const work = async () => {
    const main = process.argv[1] as string;
    const child = spawn(process.execPath, [heap, main, 'town', 'tile', '--index', '-', '--plan', ...plan], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    const ended = new Promise<number | null>((end) => child.on('close', end));
    const answers = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]();
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      child.stdin?.write(`${index}\n`);
      if ((await answers.next()).done) {
        await ended;
        throw new Unusable(`a process that made tile ${index} ended; start again to go on from here`);
      }
      done(index);
    }
    child.stdin?.end();
    await ended;
  };
  try {
    await Promise.all(Array.from({ length: jobs }, work));
  } finally {
    for (const child of children) child.stdin?.destroy();
  }
}
