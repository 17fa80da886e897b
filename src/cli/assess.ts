/** `cli assess SCENE.json` → one assessment on stdout. */
import { parseArgs } from 'node:util';
import { assess } from '../engine/assess.ts';
import { releasedModels } from '../engine/models.ts';
import type { Scene } from '../engine/scene.ts';
import { readScene } from '../engine/scene-schema.ts';
import type { Io } from './io.ts';

/** Reads a scene file; null after complaining. */
export async function loadScene(path: string | undefined, io: Io): Promise<Scene | null> {
  if (!path) return complain(io, 'name a scene file');
  let text: string;
  try {
    text = await io.readText(path);
  } catch {
    return complain(io, `${path}: cannot be read`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return complain(io, `${path}: not valid JSON; is the file cut off?`);
  }
  const scene = readScene(value);
  return scene.ok ? scene.value : complain(io, `${path}: ${scene.error.message}`);
}

function complain(io: Io, line: string): null {
  io.complain(line);
  return null;
}

export async function runAssess(args: string[], io: Io): Promise<number> {
  let parsed: ReturnType<typeof options>;
  try {
    parsed = options(args);
  } catch (problem) {
    io.complain(`assess: ${(problem as Error).message}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const scene = await loadScene(positionals[0], io);
  if (!scene) return 2;
  if (values.models && values.models !== releasedModels.id)
    return complain(io, `assess: unknown model set ${values.models}; there is ${releasedModels.id}`) ?? 2;
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    return complain(io, 'assess: --seed must be a whole number') ?? 2;
  const answer = assess(scene, releasedModels, {
    ...(values.measures ? { measures: values.measures.split(',') } : {}),
    ...(seed === undefined ? {} : { seed }),
  });
  if (!answer.ok) return complain(io, `${positionals[0]}: ${answer.error.message}`) ?? 2;
  io.write(`${JSON.stringify(answer.value)}\n`);
  return 0;
}

function options(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { measures: { type: 'string' }, models: { type: 'string' }, seed: { type: 'string' } },
  });
}
