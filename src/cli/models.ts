/** `cli models verify`: every model file against its schema, every figure with its parents, every reference point within tolerance. */
import * as v from 'valibot';
import released from '../../models/released.json' with { type: 'json' };
import { references } from '../engine/calc/reference.ts';
import { measure } from '../engine/calc/ruler.ts';
import { figureSchema } from '../engine/ground/figure.ts';
import { modelSources } from '../engine/models/model-sources.ts';
import { releasedModels } from '../engine/models/models.ts';
import { firstIssue } from '../engine/scene/scene-schema.ts';
import type { Io } from './io.ts';
import { modelFilesIn, releaseFaults, shapeFaults } from './model-files.ts';

/** Every complaint about the numbers of the released model set; empty when all is well. */
export function faults(): { problems: string[]; checked: number } {
  const problems: string[] = [];
  let checked = 0;
  checked += walk(releasedModels, 'models', problems);
  const rows = measure(references, releasedModels);
  for (const row of rows) {
    if (!row.ok)
      problems.push(
        `${row.file}: ${row.door} ${JSON.stringify(row.input)} ${row.key}: ${row.got}, expected ${row.expected} ± ${row.tolerance * 100} %`,
      );
  }
  if (rows.length === 0) problems.push('no reference points');
  return { problems, checked: checked + rows.length };
}

/** Figures anywhere in a file: whole, with a known source and inside their own range. Answers how many. */
function walk(value: unknown, path: string, problems: string[]): number {
  if (value === null || typeof value !== 'object') return 0;
  if ('value' in value && 'unit' in value) {
    const parsed = v.safeParse(figureSchema, value);
    if (!parsed.success) problems.push(`${path}: ${firstIssue(parsed.issues)}`);
    else {
      const { source, range, value: number } = parsed.output;
      if (!Object.hasOwn(modelSources, source)) problems.push(`${path}: source ${source} is not in sources.json`);
      if (!range) problems.push(`${path}: has no range`);
      else if (number < range[0] || number > range[1]) problems.push(`${path}: ${number} lies outside its range`);
    }
    return 1;
  }
  return Object.entries(value).reduce((sum, [key, member]) => sum + walk(member, `${path}.${key}`, problems), 0);
}

export async function runModels(args: string[], io: Io): Promise<number> {
  if (args[0] !== 'verify') {
    io.complain('models: say "models verify"');
    return 2;
  }
  const { problems, checked: figures } = faults();
  const files = await modelFilesIn('models', io);
  if (!files.ok) problems.push(files.error.message);
  else problems.push(...shapeFaults(files.value), ...releaseFaults(files.value, released));
  const checked = figures + (files.ok ? files.value.length : 0);
  for (const problem of problems) io.complain(problem);
  io.write(
    `${JSON.stringify({ modelSet: releasedModels.id, sha256: releasedModels.sha256, checked, failed: problems.length })}\n`,
  );
  return problems.length > 0 ? 1 : 0;
}
