/** Registers and lists beside the page: building an index or checking thousands of numbers never blocks it. */
import { expose } from 'comlink';
import { type NumberAnswer, type Register, registerOf, searchNumber } from '../modules/heling/search.ts';
import { type Mapping, type NumberTable, readTable, type TableProblem } from '../modules/heling/table.ts';

const registers = new Map<string, Register>();

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: TableProblem };

function build(name: string, { rows, numberColumn, idColumn, brandColumn }: NumberTable): Register {
  const cell = (row: number, at: number) => rows[row]?.[at] ?? '';
  return registerOf(
    name,
    { count: rows.length, at: (row) => cell(row, numberColumn) },
    (row) => (idColumn >= 0 ? cell(row, idColumn) : String(row + 1)),
    (row) => (brandColumn >= 0 ? cell(row, brandColumn) : null),
  );
}

const door = {
  /** @returns how many lines the register has */
  load(id: string, name: string, text: string, mapping?: Mapping): Read<number> {
    const table = readTable(text, mapping);
    if (!table.ok) return table;
    registers.set(id, build(name, table.value));
    return { ok: true, value: table.value.rows.length };
  },
  drop: (id: string): void => void registers.delete(id),
  /** Every number of a list against the registers named; progress by hundreds. */
  check(
    text: string,
    ids: readonly string[],
    progress: (done: number, total: number) => void,
    mapping?: Mapping,
  ): Read<readonly NumberAnswer[]> {
    const table = readTable(text, mapping);
    if (!table.ok) return table;
    const { rows, numberColumn } = table.value;
    const asked = ids.flatMap((id) => registers.get(id) ?? []);
    const answers = rows.map((row, i) => {
      if (i % 250 === 0) progress(i, rows.length);
      return searchNumber(row[numberColumn] ?? '', asked);
    });
    return { ok: true, value: answers };
  },
};

export type HelingDoor = typeof door;

expose(door);
