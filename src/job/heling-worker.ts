/** Registers and lists beside the page: building an index or checking thousands of numbers never blocks it. */
import { expose } from 'comlink';
import { askedIn, type Mapping, readRegister, readTable, type TableProblem } from '../modules/heling/number-list.ts';
import type { Health } from '../modules/heling/register.ts';
import type { Asked, Register } from '../modules/heling/search.ts';
import { askSources, type CheckedNumber, gateway } from '../modules/heling/source.ts';

const registers = new Map<string, Register>();

type Read<Value, Problem = TableProblem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

/** Rises with every list and every stop: an older list then ends at its next turn. */
let round = 0;
/** Lets messages in, so that a stop is heard. */
const breathe = () => new Promise<void>((done) => setTimeout(done));

const door = {
  /** @returns how many lines the register has, and what of them can be looked up */
  load(id: string, name: string, text: string, mapping?: Mapping): Read<Health> {
    const read = readRegister(name, text, mapping);
    if (!read.ok) return read;
    registers.set(id, read.value);
    return { ok: true, value: read.value.index.health };
  },
  drop: (id: string): void => void registers.delete(id),
  stop: (): void => void round++,
  /** Every number of a list, as text or as it was typed, against the registers named. */
  async check(
    question: string | readonly Asked[],
    ids: readonly string[],
    progress: (done: number, total: number) => void,
    mapping?: Mapping,
  ): Promise<Read<readonly CheckedNumber[], TableProblem | { readonly code: 'stopped' }>> {
    const mine = ++round;
    const table = typeof question === 'string' ? readTable(question, mapping) : null;
    if (table && !table.ok) return table;
    const list = table ? table.value.rows.map((row) => askedIn(row, table.value)) : (question as readonly Asked[]);
    let last = 0;
    const turn = async (done: number) => {
      const now = Date.now();
      if (now - last > 60) {
        last = now;
        progress(done, list.length);
        await breathe();
      }
      return mine === round;
    };
    const asked = ids.flatMap((id) => registers.get(id) ?? []);
    const answers = await askSources(list, asked, gateway, turn);
    return answers === null ? { ok: false, error: { code: 'stopped' } } : { ok: true, value: answers };
  },
};

export type HelingDoor = typeof door;

expose(door);
