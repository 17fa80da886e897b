/**
 * One way to put a list of numbers to whoever may know them. The registers of this computer are such a source; a gateway
 * of the municipality that holds the key to a police register could be another.
 */
import { type Asked, type NumberAnswer, type Register, searchNumber } from './search.ts';

export interface SourceAnswer {
  /** `error`: this one was not answered, which never counts as not found. */
  readonly result: NumberAnswer['result'] | 'error';
  readonly answer: NumberAnswer | null;
}

export interface NumberSource {
  /** What the answer names: the register, the gateway. */
  readonly source: string;
  /** Date or number of what was asked. */
  readonly version: string;
  /**
   * @param turn called now and then with how many are done; false stops
   * @returns one answer for each line, in order; null when stopped
   */
  readonly check: (
    list: readonly Asked[],
    turn: (done: number) => Promise<boolean>,
  ) => Promise<readonly SourceAnswer[] | null>;
}

const perTurn = 100;

/** Registers that lie on this computer. */
export function localSource(registers: readonly Register[], version: string): NumberSource {
  return {
    source: registers.map(({ name }) => name).join(', '),
    version,
    check: async (list, turn) => {
      const answers: SourceAnswer[] = [];
      for (const [i, asked] of list.entries()) {
        if (i % perTurn === 0 && !(await turn(i))) return null;
        const answer = searchNumber(asked, registers);
        answers.push({ result: answer.result, answer });
      }
      return answers;
    },
  };
}

export interface CheckedNumber extends NumberAnswer {
  /** What a gateway said of the same number; null while it is off. */
  readonly elsewhere: {
    readonly source: string;
    readonly version: string;
    readonly result: SourceAnswer['result'];
  } | null;
}

/** The registers of this computer, and the gateway when there is one. @returns null when stopped */
export async function askSources(
  list: readonly Asked[],
  registers: readonly Register[],
  gateway: NumberSource | null,
  turn: (done: number) => Promise<boolean>,
): Promise<readonly CheckedNumber[] | null> {
  const here = await localSource(registers, '').check(list, turn);
  const there = gateway && (await gateway.check(list, turn));
  if (here === null || (gateway && there === null)) return null;
  return here.map(({ answer }, i): CheckedNumber => {
    if (answer === null) throw new RangeError('a local register always answers');
    const elsewhere = gateway && {
      source: gateway.source,
      version: gateway.version,
      result: there?.[i]?.result ?? 'error',
    };
    return { ...answer, elsewhere };
  });
}

/**
 * The gateway of a municipality. Off: it needs written permission of the police and a data protection assessment, and
 * none is known to exist. Whoever has both gives a source here; nothing else changes.
 */
export const gateway: NumberSource | null = null;
