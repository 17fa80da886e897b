/** A command in this process, on the files that are there: what a process of its own would say, without the second it takes to start one. */
import { type Io, processIo } from '../../src/cli/io.ts';

export async function here(command: (args: string[], io: Io) => Promise<number>, args: readonly string[], input = '') {
  let [stdout, stderr] = ['', ''];
  const status = await command([...args], {
    ...processIo,
    stdin: (async function* () {
      yield* input.split('\n');
    })(),
    write: (text) => {
      stdout += text;
    },
    complain: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { status, stdout, stderr };
}
