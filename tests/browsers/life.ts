/** One life of a real browser on a profile of its own: started as a group of processes, asked by websocket, ended by SIGKILL. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Life {
  open(url: string): Promise<void>;
  /** Runs a function that needs nothing from outside itself in the page, and waits for what it promises. */
  run<Given extends readonly unknown[], Made>(work: (...given: Given) => Made, ...given: Given): Promise<Awaited<Made>>;
  /** Key by key, in what has the focus. */
  type(text: string): Promise<void>;
  tab(): Promise<void>;
  /** What the page writes with `console.debug`, at once. */
  onDebug(hear: (text: string) => void): void;
  /** The whole group of processes, without a word beforehand; settles when the browser is gone. */
  kill(): Promise<void>;
}

export interface Started {
  /** Of the websocket. */
  readonly address: string;
  kill(): Promise<void>;
}

const startMs = 60_000;

/** Starts the browser as the leader of a group, and waits for the address that it writes on stderr after `announces`. */
export async function startGroup(program: string, args: readonly string[], announces: string): Promise<Started> {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A group of its own outlives whoever started it, unless that is seen to.
  const endWithUs = () => killGroup(child);
  process.once('exit', endWithUs);
  const kill = async () => {
    killGroup(child);
    await gone;
    process.off('exit', endWithUs);
  };
  let said = '';
  const address = await new Promise<string | null>((resolve) => {
    const late = setTimeout(() => resolve(null), startMs);
    const done = (found: string | null) => {
      clearTimeout(late);
      resolve(found);
    };
    child.once('error', () => done(null));
    child.once('exit', () => done(null));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 10_000) said += text;
      const [, found] = new RegExp(`${announces} (ws://\\S+)\\s`).exec(said) ?? [];
      if (found) done(found);
    });
  });
  if (address) return { address, kill };
  if (child.pid !== undefined && child.exitCode === null) await kill();
  throw new Error(`${program} does not start:\n${said}`);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone in the meantime.
  }
}

/** The source of a call, for the page. */
export const callOf = (work: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(${String(work)})(...${JSON.stringify(given)})`;
