/**
 * The engine for other programs, as `gevelwijzer/engine`: a scene in, an assessment out. What stands here is a contract: a
 * shape that changes is a new version by semver, and an outcome that changes is a new engine version in the receipt.
 */
import { assess as assessWith } from '../engine/assessment/assess.ts';
import { type CalcName as AnyName, calcNames as allNames, calc as calcWith } from '../engine/calc/calc.ts';
import type { EngineError, Result } from '../engine/ground/units.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { underPolicy } from '../engine/models/model-sets.ts';
import { releasedModels as released } from '../engine/models/models.ts';
import { readPolicy } from '../engine/models/policy-schema.ts';
import type { WholeAssessment } from '../engine/scene/assessment.ts';
import type { Scene } from '../engine/scene/scene.ts';
import { readScene as readAny } from '../engine/scene/scene-schema.ts';

export { engineVersion } from '../engine/ground/version.ts';
export { type Criterion, type CriterionId, type Receptor, type Verdict, verdicts } from '../engine/scene/assessment.ts';
export type { Answers, Building, Machine, Place, RdPoint, Ring, Scene } from '../engine/scene/scene.ts';
export { unanswered } from '../engine/scene/scene.ts';
export type { EngineError, Result };

// Types that lean on how the engine checks its own files are said here anew, so that nobody needs what it checks with.

/** The numbers that are reckoned with, sealed: its hash stands in every receipt. What is in it is no part of the contract. */
export interface Models {
  readonly id: string;
  readonly sha256: string;
}

/** What a scene was judged to be: each criterion with its state and what it rests on, measures, zones and receipt. */
export type Assessment = WholeAssessment;

export interface AssessOptions {
  /** Ids of measures taken on top of those in the scene. */
  readonly measures?: readonly string[];
  readonly seed?: number;
}

export const calcNames: readonly ['blast', 'oblique', 'pane', 'throw', 'probit', 'rd'] = allNames;
export type CalcName = (typeof calcNames)[number];
export type CalcAnswer =
  | { readonly ok: true; readonly [key: string]: number | string | boolean | null }
  | { readonly ok: false; readonly error: EngineError };

export const releasedModels: Models = released;

/** Refuses what the engine could not read. @returns where, and what is wrong there */
export const readScene = (value: unknown): Result<Scene> => readAny(value);

/** The released models under the limits of a policy file. @returns what is wrong with the policy, with where */
export function modelsUnder(policyText: string): Result<Models> {
  const policy = readPolicy(policyText, released.policy);
  return policy.ok ? { ok: true, value: underPolicy(policy.value) } : policy;
}

/** Pure: the same scene and models give the same assessment, in Node and in every browser. */
export function assess(scene: Scene, models: Models = releasedModels, options: AssessOptions = {}): Result<Assessment> {
  return assessWith(scene, models as ModelSet, options);
}

/** One formula of the model, with the keys of `cli calc`. */
export function calc(name: CalcName, input: unknown, models: Models = releasedModels): CalcAnswer {
  return calcWith(name satisfies AnyName, input, models as ModelSet);
}
