/** One tile of a plan, and nothing else: whatever runs it, wherever, the same bytes come out. */

import { engineVersion } from '../engine/ground/version.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { releasedModels, sealed } from '../engine/models/models.ts';
import { type JudgedPlace, judgeTile } from '../modules/landkaart/judge-tile.ts';
import { packedTile } from '../modules/landkaart/packed-tile.ts';
import type { Square, TownPlan } from '../modules/landkaart/town-plan.ts';
import type { Io } from './io.ts';
import { modelsFor } from './model-files.ts';
import { coverageIn } from './town-coverage.ts';
import { hashOf, modelFile, putTile, refused, squareFile, take } from './town-folder.ts';
import { Unusable } from './unusable.ts';

/** @returns how many places were judged */
export async function makeTile(
  folder: string,
  plan: TownPlan,
  index: number,
  models: ModelSet,
  onPlace: (place: JudgedPlace) => void = () => undefined,
): Promise<number> {
  const tile = plan.tiles[index];
  if (!tile) throw new Unusable(`--index ${index}: the plan has tiles 0 to ${plan.tiles.length - 1}`);
  const bytes = await take(folder, squareFile(index));
  if (!bytes || hashOf(bytes) !== tile.sha256)
    throw refused('tile-input', `${squareFile(index)}: is not there, or not as it was when the plan was made`);
  const square = JSON.parse(new TextDecoder().decode(bytes)) as Square;
  const run = judgeTile(
    {
      ...square,
      coverageAt: coverageIn(tile.box, plan, models),
    },
    plan,
    models,
  );
  let step = run.next();
  for (; !step.done; step = run.next()) onPlace(step.value);
  await putTile(folder, plan, index, `${JSON.stringify(packedTile(step.value))}\n`);
  return step.value.places;
}

type Given = Parameters<typeof modelsFor>[0];

/** The models that a plan was made with; refuses when this program has others, or another engine. */
export async function modelsOf(folder: string, plan: TownPlan, given: Given, io: Io): Promise<ModelSet> {
  if (plan.engine !== engineVersion)
    throw refused('plan-other-engine', `the plan is of engine ${plan.engine}, this is ${engineVersion}`);
  if (plan.modelSet.sha256 === releasedModels.sha256) return releasedModels;
  const named = given.policy || given.models ? await modelsFor(given, io) : null;
  if (named && !named.ok) throw new Unusable(named.error.message);
  if (named?.value.sha256 === plan.modelSet.sha256) return named.value;
  const bytes = await take(folder, modelFile);
  const { sha256: _, ...parts } = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as ModelSet) : releasedModels;
  const models = sealed(parts);
  if (models.sha256 !== plan.modelSet.sha256)
    throw refused(
      'plan-other-models',
      `the plan is of model set ${plan.modelSet.id}, which is not here; under a charge profile --policy names its file again`,
    );
  return models;
}
