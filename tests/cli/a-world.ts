/** A command run in this process on files that are at hand: quick, and everything it said is kept. */
import type { Io } from '../../src/cli/io.ts';

export function worldOf(files: Readonly<Record<string, string>>, lines: readonly string[] = []) {
  const said = { out: '', complaints: [] as string[] };
  const text = async (path: string): Promise<string> => {
    const found = files[path];
    if (found === undefined) throw new Error(`no file ${path}`);
    return found;
  };
  const io: Io = {
    readFile: async (path) => new TextEncoder().encode(await text(path)),
    readText: text,
    modified: async () => '2026-11-28',
    listFiles: async () => Object.keys(files),
    writeFile: async () => undefined,
    stdin: (async function* () {
      yield* lines;
    })(),
    write: (one) => {
      said.out += one;
    },
    complain: (line) => void said.complaints.push(line),
  };
  return { io, said };
}
