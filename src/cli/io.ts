import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';

/** What a command may do with the world; a test gives its own. */
export interface Io {
  readFile(path: string): Promise<Uint8Array>;
  /** Of a file that is not read whole: so many bytes, fewer at its end. A world without it reads the whole file. */
  readonly readPart?: (path: string, from: number, length: number) => Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** ISO date on which a file last changed. */
  modified(path: string): Promise<string>;
  /** Files anywhere under a folder, sorted, with forward slashes, from that folder on. */
  listFiles(folder: string): Promise<readonly string[]>;
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Lines of standard input, without their line ends. */
  readonly stdin: AsyncIterable<string>;
  /** Results, to standard output. */
  write(text: string): void;
  /** One line for people, to standard error. */
  complain(line: string): void;
}

/** The world as a process sees it. */
export const processIo: Io = {
  readFile: (path) => readFile(path),
  readPart: async (path, from, length) => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  readText: (path) => readFile(path, 'utf8'),
  modified: async (path) => (await stat(path)).mtime.toISOString().slice(0, 10),
  listFiles: async (folder) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort(),
  writeFile: (path, content) => writeFile(path, content),
  stdin: {
    [Symbol.asyncIterator]: () =>
      createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator](),
  },
  write: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
};
