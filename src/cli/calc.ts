/** `cli calc <name>`: NDJSON in, NDJSON out, one line for one line, order kept. */
import { type CalcName, calc, calcNames } from '../engine/calc/calc.ts';
import { releasedModels } from '../engine/models/models.ts';
import type { Io } from './io.ts';

/** @returns exit code: 0 answered, 2 unknown name */
export async function runCalc(args: readonly string[], io: Io): Promise<number> {
  const name = args[0] as CalcName;
  if (!calcNames.includes(name)) {
    io.complain(`calc: unknown name "${args[0] ?? ''}"; use one of ${calcNames.join(', ')}`);
    return 2;
  }
  for await (const line of io.stdin) io.write(`${JSON.stringify(answerOf(name, line))}\n`);
  return 0;
}

function answerOf(name: CalcName, line: string): unknown {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { ok: false, error: { code: 'not-json', message: 'the line is not valid JSON' } };
  }
  return calc(name, input, releasedModels);
}
