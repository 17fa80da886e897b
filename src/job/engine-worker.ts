/** The engine beside the page: heavy work never blocks a drag. Buildings come once, scenes refer to them by key. */
import { expose } from 'comlink';
import type { FeatureCollection } from 'geojson';
import { type Assessed, type AssessOptions, assessed, glance } from '../engine/assessment/assessed.ts';
import type { Spread } from '../engine/assessment/sampling.ts';
import type { TrailStep } from '../engine/assessment/trail-steps.ts';
import type { Spot } from '../engine/assessment/where.ts';
import type { Asked, Told } from '../engine/consequences/told.ts';
import type { JudgedScenario } from '../engine/criteria/judge.ts';
import { sure } from '../engine/ground/sure.ts';
import type { Result } from '../engine/ground/units.ts';
import type { MeasureModel, ModelSet, Policy } from '../engine/models/definitions.ts';
import { releasedModels } from '../engine/models/models.ts';
import type { JudgedBy } from '../engine/models/older-sets.ts';
import type { RunUp } from '../engine/placing/approach.ts';
import type { Standing, TippingPoint, Verdict, WholeAssessment } from '../engine/scene/assessment.ts';
import type { Moving } from '../engine/scene/held-answers.ts';
import type { Building, Machine, RdPoint, Scene } from '../engine/scene/scene.ts';
import type { LayerKind } from '../geodata/add-layer.ts';
import type { About, AsReleased, Placed } from './aside-work.ts';

/** The model sets that questions may name, by their hash. */
const sets = new Map<string, ModelSet>();

/** Null until zones were asked for: the first answer does not wait for what draws them. */
let zonesOf: ((runs: readonly JudgedScenario[]) => FeatureCollection) | null = null;
/** The last answers by their kenmerk, oldest first: an outcome and what is tried beside it have their zones, whichever is asked last. */
const drawable = new Map<string, readonly JudgedScenario[]>();
const mostDrawable = 2;

/** Counts the questions: work that takes long stops when a newer one came. */
let asked = 0;

/** As long as nothing newer is asked. */
function sameAsk(): () => boolean {
  const mine = asked;
  return () => asked === mine;
}

const aside = () => import('./aside-work.ts');
const standing = () => import('../engine/assessment/standing.ts');
// Every answer asks it: fetched while the first question is on its way.
standing().catch(() => undefined);
const files = () => import('./file-work.ts');

const kept = new Map<string, readonly Building[]>();

/** A scene without its buildings; `key` names an array sent before. */
export interface KeyedScene {
  readonly key: string;
  readonly scene: Scene;
  /** SHA-256 of the model set that it is judged by, as it was named here; null: the released one. */
  readonly set: string | null;
}

function whole({ key, scene }: KeyedScene): Scene {
  return { ...scene, buildings: sure(kept.get(key), 'the buildings') };
}

function setOf({ set }: KeyedScene): ModelSet {
  return sure(set === null ? releasedModels : sets.get(set), 'the model set');
}

async function standsOn(
  scene: Scene,
  models: ModelSet,
  { measures = [], rules }: AssessOptions,
  assessment: Assessed['assessment'],
): Promise<Standing> {
  const { standingOf } = await standing();
  return standingOf(scene, measures, assessment, models, rules);
}

const door = {
  keep(key: string, buildings: readonly Building[]): void {
    kept.set(key, buildings);
  },
  forget(key: string): void {
    kept.delete(key);
  },
  /** Names the set under a policy: questions say by its hash what they are judged by. */
  async name(policy: Policy): Promise<string> {
    const { setUnder } = await import('../engine/models/model-sets.ts');
    const models = setUnder(policy);
    sets.set(models.sha256, models);
    return models.sha256;
  },
  /** The policy of the release, and the verdict it would give. */
  async asReleased(keyed: KeyedScene | null): Promise<AsReleased> {
    return (await aside()).asReleased(keyed && whole(keyed));
  },
  glance(keyed: KeyedScene) {
    asked++;
    return glance(whole(keyed), setOf(keyed));
  },
  /** The verdict and on what it stands; the zones of the first one are drawn when asked for, by kenmerk. */
  async assess(keyed: KeyedScene, options: AssessOptions): Promise<Result<WholeAssessment>> {
    asked++;
    const [scene, models] = [whole(keyed), setOf(keyed)];
    const answered = assessed(scene, models, options);
    if (!answered.ok) return answered;
    const { assessment, runs } = answered.value;
    drawable.delete(assessment.receipt.kenmerk);
    drawable.set(assessment.receipt.kenmerk, runs);
    for (const oldest of [...drawable.keys()].slice(0, -mostDrawable)) drawable.delete(oldest);
    const zones = zonesOf?.(runs) ?? { type: 'FeatureCollection', features: [] };
    return {
      ok: true,
      value: { ...assessment, ...(await standsOn(scene, models, options, assessment)), zones },
    };
  },
  /** An answer with its zones beside the one that is shown: it stops nothing and takes no place. Null when there is none. */
  async beside(keyed: KeyedScene): Promise<WholeAssessment | null> {
    return (await aside()).beside(whole(keyed), setOf(keyed));
  },
  async asThen(keyed: KeyedScene, by: JudgedBy, policies: readonly (Policy | null)[]) {
    return (await aside()).asThen(whole(keyed), by, policies);
  },
  /** Zones of one of the last assessments; null when others came after it. */
  async zones(kenmerk: string): Promise<FeatureCollection | null> {
    ({ zonesOf } = await import('../engine/assessment/zones.ts'));
    const runs = drawable.get(kenmerk);
    return runs ? zonesOf(runs) : null;
  },
  /** How a number came about: the worst of a criterion, or a building. */
  async explain(keyed: KeyedScene, options: AssessOptions, about: About): Promise<readonly TrailStep[]> {
    return (await aside()).explained(whole(keyed), setOf(keyed), options, about);
  },
  ram: () => releasedModels.ram,
  siting: () => releasedModels.siting,
  /** JudgedScenario-ups that the roads allow for a machine; null when no road surface is known. */
  async runs(keyed: KeyedScene, machine: Machine): Promise<readonly RunUp[] | null> {
    return (await aside()).runs(whole(keyed), machine, setOf(keyed));
  },
  /** All measures, each with why it cannot be taken here, or null. */
  async measures(keyed: KeyedScene): Promise<readonly (MeasureModel & { readonly refused: string | null })[]> {
    return (await aside()).measures(whole(keyed), setOf(keyed));
  },
  /** What would change the colour: comes after the verdict it belongs to. */
  async tips(keyed: KeyedScene, options: AssessOptions, verdict: Verdict): Promise<readonly TippingPoint[]> {
    return (await aside()).tips(whole(keyed), setOf(keyed), options, verdict);
  },
  /** How sure an answer is; null when something else was asked meanwhile. */
  async spread(keyed: KeyedScene, sets: readonly (readonly string[])[]): Promise<Spread | null> {
    const wanted = sameAsk();
    return (await aside()).spread(whole(keyed), setOf(keyed), sets, wanted);
  },
  /** What is told beside the verdict; null when something else was asked meanwhile. */
  async told(keyed: KeyedScene, options: AssessOptions, question: Asked): Promise<{ told: Told | null } | null> {
    const wanted = sameAsk();
    return (await aside()).told(whole(keyed), setOf(keyed), options, question, wanted);
  },
  /** What may be told of a case beside its colour; null when something else was asked meanwhile. */
  async openly(keyed: KeyedScene, shown: Scene, verdict: Verdict, progress: (done: number, total: number) => void) {
    const wanted = sameAsk();
    const question = { open: whole(keyed), shown: whole({ ...keyed, scene: shown }), verdict };
    return (await aside()).openly(question, setOf(keyed), wanted, progress);
  },
  /** Every place along the facades near the machine; null when something else was asked meanwhile. */
  async where(keyed: KeyedScene, progress: (done: number, total: number) => void): Promise<readonly Spot[] | null> {
    asked++;
    const wanted = sameAsk();
    return (await aside()).where(whole(keyed), setOf(keyed), wanted, progress);
  },
  /** Where a machine put at `point` would stand, and what it comes to there; null when no facade is near. */
  async place(keyed: KeyedScene, machine: Machine, point: RdPoint, moving: Moving): Promise<Placed | null> {
    return (await aside()).place(whole(keyed), setOf(keyed), { machine, point, moving }, () => {
      asked++;
    });
  },
  /** SHA-256 of a file as it was opened, in hex: what `sha256sum` says of it. */
  print: async (bytes: Uint8Array) => (await files()).print(bytes),
  /** As what a file is opened, by what is in it; the readers of files come when the first one is opened. */
  kindOf: async (text: string) => (await files()).kindOf(text),
  /** Which format a file is in that no reader here knows; null when one may. */
  formatOf: async (text: string) => (await files()).format(text),
  /** A file of buildings that is no text. */
  readBytes: async (bytes: Uint8Array, fileName: string) => (await files()).readBytes(bytes, fileName),
  layer: async (kind: LayerKind, text: string, buildings: readonly Building[]) =>
    (await files()).layer(kind, text, buildings),
  read: async (text: string, fileName: string) => (await files()).read(text, fileName),
};

export type EngineDoor = typeof door;

expose(door);
