/** `cli scene`: a scene from raw files, on stdout. */
import { parseArgs } from 'node:util';
import type { Io } from './io.ts';
import { sceneAt, siteOptions } from './scene-at.ts';
import { loadSurroundings } from './surroundings.ts';
import { Unusable } from './unusable.ts';

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;

/** Files of the surroundings, for `parseArgs`. */
export const fileOptions = {
  buildings: many,
  units: text,
  heights: text,
  'public-space': text,
  covered: text,
} as const;

/** @returns exit code: 0 answered, 2 the input is unusable */
export async function runScene(args: string[], io: Io): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: { ...fileOptions, ...siteOptions } });
    const around = await loadSurroundings(
      { ...values, buildings: values.buildings ?? [], publicSpace: values['public-space'] },
      io,
    );
    io.write(`${JSON.stringify(await sceneAt(values, around, io))}\n`);
    return 0;
  } catch (problem) {
    return unusable('scene', problem, io);
  }
}

/** One line for what the user can mend; anything else is a fault of the program. */
export function unusable(command: string, problem: unknown, io: Io): number {
  const known = problem instanceof Unusable || (problem as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!known) throw problem;
  io.complain(`${command}: ${(problem as Error).message}`);
  return 2;
}
