/** `cli assess SCENE.json` → one assessment on stdout. */
import { parseArgs } from 'node:util';
import { assess } from '../engine/assessment/assess.ts';
import { planned } from '../engine/assessment/assessed.ts';
import { trailsOf } from '../engine/assessment/explain.ts';
import { sampled, withSpread } from '../engine/assessment/sampling.ts';
import { type Consequences, consequencesOf } from '../engine/consequences/consequences.ts';
import { judge } from '../engine/criteria/judge.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import type { Assessment } from '../engine/scene/assessment.ts';
import type { Scene } from '../engine/scene/scene.ts';
import { readScene } from '../engine/scene/scene-schema.ts';
import { chargeSpread } from '../i18n/charge-spread.ts';
import { formatFor } from '../i18n/format.ts';
import { fetchedInFull } from '../i18n/full-words.ts';
import { isLanguage, type Language, languageCodes } from '../i18n/languages.ts';
import { tippingSentence } from '../i18n/sentences.ts';
import { fetched } from '../i18n/speak.ts';
import { jsonIn } from './given-file.ts';
import type { Io } from './io.ts';
import { modelsFor } from './model-files.ts';
import { heaviestWhereUnknown } from './unknown-functions.ts';
import { Unusable } from './unusable.ts';

/** Reads a scene file; null after complaining. */
export async function loadScene(path: string | undefined, io: Io): Promise<Scene | null> {
  if (!path) return complain(io, 'name a scene file');
  let value: unknown;
  try {
    value = await jsonIn(path, io);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return complain(io, problem.message);
  }
  const { type } = (value ?? {}) as { type?: unknown };
  if (type === 'FeatureCollection' || type === 'Feature' || type === 'CityJSON')
    return complain(io, `${path}: is a file of ${type}, no scene; \`scene --buildings ${path}\` makes one of it`);
  const scene = readScene(value);
  return scene.ok ? heaviestWhereUnknown(scene.value, io) : complain(io, `${path}: ${scene.error.message}`);
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
  const judgedBy = await modelsFor(values, io);
  if (!judgedBy.ok) return complain(io, `assess: ${judgedBy.error.message}`) ?? 2;
  const models = judgedBy.value;
  const seed = whole(values.seed, Number.MIN_SAFE_INTEGER);
  if (seed === null) return complain(io, 'assess: --seed must be a whole number') ?? 2;
  const samples = whole(values.samples, 1);
  if (samples === null) return complain(io, 'assess: --samples must be a whole number of at least 1') ?? 2;
  const language = values.lang ?? 'nl';
  if (!isLanguage(language)) return complain(io, `assess: --lang must be one of ${languageCodes.join(', ')}`) ?? 2;
  const taken = values.measures ? values.measures.split(',') : [];
  const answer = assess(scene, models, {
    ...(taken.length > 0 ? { measures: taken } : {}),
    ...(seed === undefined ? {} : { seed }),
  });
  if (!answer.ok) return complain(io, `${positionals[0]}: ${answer.error.message}`) ?? 2;
  const spoken = { ...answer.value, tippingPoints: await spokenPoints(answer.value, scene, models, language) };
  const sure = samples === undefined ? spoken : withSamples(spoken, scene, models, { taken, seed, samples });
  const told = values.explain
    ? { ...sure, trails: trailsOf(judge(planned(withPlan(scene, taken), models), models), models) }
    : sure;
  const full = values.consequences ? { ...told, consequences: consequencesIn(withPlan(scene, taken), models) } : told;
  io.write(`${JSON.stringify(full)}\n`);
  return 0;
}

/** What is told beside the verdict, per active scenario. */
function consequencesIn(scene: Scene, models: ModelSet): Consequences[] {
  return judge(planned(scene, models), models).runs.map(consequencesOf);
}

/** What is to be checked on site, in words. */
export async function spokenPoints(
  { tippingPoints, scenarios }: Pick<Assessment, 'tippingPoints' | 'scenarios'>,
  scene: Scene,
  models: ModelSet,
  language: Language,
): Promise<Assessment['tippingPoints']> {
  const nameOf = (id: string | null) => {
    const building = scene.buildings.find((one) => one.id === id);
    return building?.name ?? building?.address ?? id ?? '';
  };
  const t = await fetchedInFull(language);
  const spread = chargeSpread(models, { scenarios });
  const names = { t, tipping: await fetched(language, 'tipping'), f: formatFor(language), nameOf, spread };
  return tippingPoints.map((point) => ({ ...point, sentence: tippingSentence(point, names) }));
}

/** The assessment with shares of samples; `samples` as many as the model file says when not given. */
export function withSamples<One extends Pick<Assessment, 'confidence' | 'unmetShares' | 'receipt' | 'measureSets'>>(
  assessment: One,
  scene: Scene,
  models: ModelSet,
  options: { readonly taken?: readonly string[]; readonly seed?: number | undefined; readonly samples?: number } = {},
): One {
  const { taken = [], seed, samples } = options;
  const run = sampled(planned(withPlan(scene, taken), models), models, {
    ...(samples === undefined ? {} : { count: samples }),
    ...(seed === undefined ? {} : { seed }),
    sets: assessment.measureSets.map(({ measures }) => measures),
  });
  let step = run.next();
  while (!step.done) step = run.next();
  return withSpread(assessment, step.value);
}

/** The scene with these measures in its plan. */
function withPlan(scene: Scene, taken: readonly string[]): Scene {
  return taken.length > 0 ? { ...scene, measures: [...new Set([...scene.measures, ...taken])] } : scene;
}

/** A whole number of at least `least`; undefined when not given, null when it is something else. */
function whole(text: string | undefined, least: number): number | undefined | null {
  if (text === undefined) return undefined;
  const number = Number(text);
  return text.trim() !== '' && Number.isSafeInteger(number) && number >= least ? number : null;
}

function options(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      measures: { type: 'string' },
      models: { type: 'string' },
      policy: { type: 'string' },
      seed: { type: 'string' },
      samples: { type: 'string' },
      lang: { type: 'string' },
      explain: { type: 'boolean' },
      consequences: { type: 'boolean' },
    },
  });
}
