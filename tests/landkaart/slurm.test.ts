/**
 * A town as an array of Slurm, on Slurm itself: a task that is put back runs again, one that is killed leaves a tile that the
 * merge names, and what comes out is what one process makes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { asked, cli, filesIn, folder, main } from './demo-files.ts';
import { Slurm, withoutSlurm } from './slurm.ts';

const reason = withoutSlurm();
const script = resolve(import.meta.dirname, '../../deploy/town/array.sbatch');
let slurm: Slurm | null = null;
afterAll(() => slurm?.end());

/** The process that makes a tile. */
function makerOf(plan: string, tile: string): number {
  const words = ['--plan', plan, '--index', tile, ''].join('\u0000');
  const found = readdirSync('/proc').find((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').endsWith(words);
    } catch {
      return false;
    }
  });
  return Number(found ?? 0);
}

it.skipIf(reason !== null)(
  `as an array of Slurm, with a task put back and one killed, the files are those of one process${reason === null ? '' : ` (skipped: ${reason})`}`,
  async () => {
    const [alone, out, work] = [folder(), folder(), folder()];
    expect(cli(asked(alone, '1')).status).toBe(0);
    expect(cli(['plan', ...asked(out, '1').slice(0, -1)]).status).toBe(0);
    const plan = join(out, 'plan.json');
    // A program that takes its time, so that there is something to interrupt.
    const node = join(work, 'node');
    writeFileSync(node, `#!/bin/sh\nsleep 2\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 });
    slurm = new Slurm(work);
    const here = slurm;
    const given = `--export=ALL,CLI=${main},PLAN=${plan},NODE=${node}`;
    const send = (tasks: string) => here.ask('sbatch', '--parsable', `--array=${tasks}`, given, script);
    const job = send('0-3%1');
    const runs = (task: string) => here.tasks(job).some(([number, state]) => number === task && state === 'R');

    await here.until(() => runs('1'), 'task 1');
    here.ask('scontrol', 'requeue', `${job}_1`);
    await here.until(() => runs('2'), 'task 2');
    await here.until(() => makerOf(plan, '2') > 0 || !runs('2'), 'the process of task 2');
    const maker = makerOf(plan, '2');
    expect(maker).toBeGreaterThan(0);
    process.kill(maker, 'SIGKILL');
    await here.until(() => here.tasks(job).every(([, state]) => state === 'PD'), 'the other tasks');
    // What was put back is held for some minutes, unless somebody says now.
    here.ask('scontrol', 'update', `jobid=${job}_1`, 'StartTime=now');
    await here.until(() => here.tasks(job).length === 0, 'the end of the array');

    expect(cli(['merge', '--plan', plan]).stderr).toBe('town: F-825: 1 of 4 tiles: 2 is not made yet\n');
    const again = send('2');
    await here.until(() => here.tasks(again).length === 0, 'the tile once more');
    expect(cli(['merge', '--plan', plan, '--geojson']).status).toBe(0);
    expect(filesIn(out)).toEqual(filesIn(alone));
  },
  300_000,
);
