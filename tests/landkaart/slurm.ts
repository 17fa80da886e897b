/** A Slurm of one machine in a folder of its own, from the packages of Debian: started, asked, and ended by its own numbers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scontrol'] as const;

/** Why it cannot be started here; null where it can. */
export function withoutSlurm(): string | null {
  const absent = programs.filter((one) => spawnSync('sh', ['-c', `command -v ${one}`]).status !== 0);
  if (absent.length > 0) return `${absent.join(', ')} not installed (Debian: slurm-wlm slurm-wlm-basic-plugins munge)`;
  return process.getuid?.() === 0 ? null : 'its daemons are started as root here';
}

export class Slurm {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(folder: string) {
    this.#folder = folder;
    for (const name of ['run', 'log', 'state', 'spool']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'munge.key'), randomBytes(1024), { mode: 0o400 });
    writeFileSync(join(folder, 'slurm.conf'), this.#settings());
    this.#environment = { ...process.env, SLURM_CONF: join(folder, 'slurm.conf') };
    const run = join(folder, 'run');
    execFileSync('munged', [
      '--force',
      `--key-file=${join(folder, 'munge.key')}`,
      `--socket=${join(run, 'munge.socket')}`,
      `--pid-file=${join(run, 'munge.pid')}`,
      `--log-file=${join(folder, 'log/munge.log')}`,
      `--seed-file=${join(run, 'seed')}`,
    ]);
    execFileSync('slurmctld', ['-c'], { env: this.#environment });
    execFileSync('slurmd', ['-N', hostname()], { env: this.#environment });
  }

  #settings(): string {
    const at = (name: string) => join(this.#folder, name);
    return `ClusterName=town
SlurmctldHost=${hostname()}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${at('run/munge.socket')}
SlurmctldPort=26817
SlurmdPort=26818
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
SlurmctldPidFile=${at('run/slurmctld.pid')}
SlurmdPidFile=${at('run/slurmd.pid')}
SlurmctldLogFile=${at('log/slurmctld.log')}
SlurmdLogFile=${at('log/slurmd.log')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
MpiDefault=none
SwitchType=switch/none
KillWait=2
NodeName=${hostname()} CPUs=2 RealMemory=4000 State=UNKNOWN
PartitionName=p Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
  }

  ask(program: 'sbatch' | 'squeue' | 'scontrol', ...args: readonly string[]): string {
    return execFileSync(program, args, { env: this.#environment, encoding: 'utf8', cwd: this.#folder }).trim();
  }

  /** Tasks that wait or run: `[number, state]` each. */
  tasks(job: string): readonly (readonly string[])[] {
    const lines = this.ask('squeue', '--noheader', '--array', `--jobs=${job}`, '--format=%K %t').split('\n');
    return lines.filter(Boolean).map((line) => line.trim().split(' '));
  }

  async until(holds: () => boolean, what: string): Promise<void> {
    const begun = Date.now();
    while (!holds()) {
      if (Date.now() - begun > 240_000) throw new Error(`${what} did not happen`);
      await new Promise((wait) => setTimeout(wait, 200));
    }
  }

  end(): void {
    for (const name of ['slurmd', 'slurmctld', 'munge']) {
      const path = join(this.#folder, 'run', `${name}.pid`);
      if (existsSync(path)) process.kill(Number(readFileSync(path, 'utf8')), 'SIGTERM');
    }
  }
}
