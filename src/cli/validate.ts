/** `cli validate FILE…`: each file against its schema, apart from reckoning with it; one line of JSON for one file. */
import { parseArgs } from 'node:util';
import { decodeText } from '../job/decode-text.ts';
import { checkFile, fileKinds } from './file-faults.ts';
import { bytesIn } from './given-file.ts';
import type { Io } from './io.ts';
import { unusable } from './scene.ts';
import { Unusable } from './unusable.ts';

/** @returns exit code: 0 every file is valid, 2 at least one is not */
export async function runValidate(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { as: { type: 'string' } } });
    const kind = fileKinds.find((one) => one === values.as) ?? null;
    if (values.as !== undefined && kind === null) throw new Unusable(`--as must be one of ${fileKinds.join(', ')}`);
    if (positionals.length === 0) throw new Unusable('name a file');
    let good = true;
    for (const path of positionals) {
      const bytes = await bytesIn(path, io);
      const checked = await checkFile(decodeText(bytes), kind, io);
      const valid = checked.problems.length === 0;
      good &&= valid;
      io.write(
        `${JSON.stringify({ file: path, kind: checked.kind, ok: valid, problems: checked.problems, ignored: checked.ignored })}\n`,
      );
      for (const { number, where, message } of checked.problems)
        io.complain([path, number, where, message].filter(Boolean).join(': '));
      for (const key of checked.ignored) io.complain(`${path}: nothing reads ${key}; is it misspelt?`);
    }
    return good ? 0 : 2;
  } catch (problem) {
    return unusable('validate', problem, io);
  }
}
