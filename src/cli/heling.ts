/** `cli heling check LIST.csv --register FILE.csv…`: every number of a list against local registers, NDJSON out. */
import { parseArgs } from 'node:util';
import { helingEn } from '../i18n/heling-en.ts';
import { helingNl } from '../i18n/heling-nl.ts';
import { decodeText } from '../job/decode-text.ts';
import { type Register, registerOf, searchNumber } from '../modules/heling/search.ts';
import { type NumberTable, readTable } from '../modules/heling/table.ts';
import type { Io } from './io.ts';
import { unusable } from './scene.ts';
import { Unusable } from './surroundings.ts';

/** @returns exit code: 0 answered, 2 the input is unusable */
export async function runHeling([what, ...args]: string[], io: Io): Promise<number> {
  try {
    if (what !== 'check') throw new Unusable('there is one thing to do: check LIST.csv --register FILE.csv');
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        register: { type: 'string', multiple: true },
        column: { type: 'string' },
        'register-column': { type: 'string' },
        lang: { type: 'string' },
      },
    });
    const [list, ...rest] = positionals;
    if (!list) throw new Unusable('name a list of numbers');
    // `--register a.csv b.csv`: what follows without a name is a register too.
    const files = [...(values.register ?? []), ...rest];
    if (files.length === 0) throw new Unusable('--register names no file');
    const words = values.lang === 'en' ? helingEn : helingNl;
    const registers = await Promise.all(files.map((path) => loadRegister(path, values['register-column'], io)));
    const names = registers.map(({ name }) => name).join(', ');
    const table = await loadTable(list, values.column, io);
    for (const row of table.rows) {
      const input = row[table.numberColumn] ?? '';
      const answer = searchNumber(input, registers);
      const { kind, valid, normalised, result, matches, remark } = answer;
      const own = table.idColumn >= 0 ? { id: row[table.idColumn] ?? '' } : {};
      io.write(
        `${JSON.stringify({ ...own, input, kind, valid, normalised, remark, result, matches, message: words.message(answer, names) })}\n`,
      );
    }
    return 0;
  } catch (problem) {
    return unusable('heling', problem, io);
  }
}

async function loadTable(path: string, column: string | undefined, io: Io): Promise<NumberTable> {
  const bytes = await io.readFile(path).catch(() => {
    throw new Unusable(`${path}: cannot be read`);
  });
  const table = readTable(decodeText(bytes), column);
  if (table.ok) return table.value;
  switch (table.error.code) {
    case 'empty':
      throw new Unusable(`${path}: the file is empty`);
    case 'binary':
      throw new Unusable(`${path}: not a text file; save the sheet as CSV`);
    case 'no-column':
      throw new Unusable(`${path}: has no column ${table.error.column}; there are ${table.error.columns}`);
  }
}

async function loadRegister(path: string, column: string | undefined, io: Io): Promise<Register> {
  const { rows, numberColumn, idColumn, brandColumn } = await loadTable(path, column, io);
  const cell = (row: number, at: number) => rows[row]?.[at] ?? '';
  return registerOf(
    path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    { count: rows.length, at: (row) => cell(row, numberColumn) },
    (row) => (idColumn >= 0 ? cell(row, idColumn) : String(row + 1)),
    (row) => (brandColumn >= 0 ? cell(row, brandColumn) : null),
  );
}
