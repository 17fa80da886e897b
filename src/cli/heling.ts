/** `cli heling check LIST.csv --register FILE.csv…`: every number of a list against local registers, NDJSON out. */
import { parseArgs } from 'node:util';
import { isLanguage, languageCodes } from '../i18n/languages.ts';
import { fetched } from '../i18n/speak.ts';
import { decodeText } from '../job/decode-text.ts';
import {
  askedIn,
  type NumberTable,
  readRegister,
  readTable,
  type TableProblem,
} from '../modules/heling/number-list.ts';
import { type Register, searchNumber } from '../modules/heling/search.ts';
import { bytesIn } from './given-file.ts';
import type { Io } from './io.ts';
import { unusable } from './scene.ts';
import { Unusable } from './unusable.ts';

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
        'register-date': { type: 'string', multiple: true },
        parts: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    const [list, ...rest] = positionals;
    if (!list) throw new Unusable('name a list of numbers');
    // `--register a.csv b.csv`: what follows without a name is a register too.
    const files = [...(values.register ?? []), ...rest];
    if (files.length === 0) throw new Unusable('--register names no file');
    const language = values.lang ?? 'nl';
    if (!isLanguage(language)) throw new Unusable(`--lang must be one of ${languageCodes.join(', ')}`);
    const words = await fetched(language, 'heling');
    const dates = values['register-date'] ?? [];
    for (const date of dates) if (!isDay(date)) throw new Unusable('--register-date must be a day such as 2026-11-28');
    const registers = await Promise.all(files.map((path) => loadRegister(path, values['register-column'], io)));
    const facts = registers.map(({ name, date, index }, i) => ({
      name,
      date: dates[i] ?? date,
      ofFile: dates[i] === undefined,
      count: index.rows.count,
    }));
    for (const { name, index } of registers) {
      const { lines, readable, spreadsheet } = index.health;
      if (readable < lines)
        io.complain(
          `heling: ${name}: ${lines - readable} of ${lines} lines hold no number (${spreadsheet} spoiled by a spreadsheet)`,
        );
    }
    const table = await loadTable(list, values.column, io);
    for (const row of table.rows) {
      const asked = { ...askedIn(row, table), part: values.parts === true };
      const answer = searchNumber(asked, registers);
      const { input, kind, valid, normalised, result, matches, remark } = answer;
      const own = table.idColumn >= 0 ? { id: row[table.idColumn] ?? '' } : {};
      io.write(
        `${JSON.stringify({ ...own, input, kind, valid, normalised, remark, result, matches, message: words.message(answer, facts) })}\n`,
      );
    }
    return 0;
  } catch (problem) {
    return unusable('heling', problem, io);
  }
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

async function loadTable(path: string, column: string | undefined, io: Io): Promise<NumberTable> {
  const table = readTable(await textOf(path, io), column);
  if (!table.ok) return refuse(path, table.error);
  const { header, byContent, numberColumn } = table.value;
  if (byContent)
    io.complain(`heling: ${path}: the numbers are taken from column ${header?.[numberColumn] || numberColumn + 1}`);
  return table.value;
}

async function textOf(path: string, io: Io): Promise<string> {
  return decodeText(await bytesIn(path, io));
}

function refuse(path: string, problem: TableProblem): never {
  switch (problem.code) {
    case 'empty':
      throw new Unusable(`${path}: the file is empty`);
    case 'binary':
      throw new Unusable(`${path}: not a text file; save the sheet as CSV`);
    case 'no-column':
      throw new Unusable(`${path}: has no column ${problem.column}; there are ${problem.columns}`);
    case 'no-numbers':
      throw new Unusable(`${path}: no column is one of numbers; name it with --column. There are ${problem.columns}`);
  }
}

async function loadRegister(
  path: string,
  column: string | undefined,
  io: Io,
): Promise<Register & { readonly date: string }> {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const read = readRegister(name, await textOf(path, io), column);
  return read.ok ? { ...read.value, date: await io.modified(path) } : refuse(path, read.error);
}
