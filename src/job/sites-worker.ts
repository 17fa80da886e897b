/** One of several workers that judge a list of sites: a site in, its colour and what decided it out. */
import { expose } from 'comlink';
import { answer } from '../engine/answer.ts';
import type { CriterionId, Verdict } from '../engine/assessment.ts';
import { releasedModels } from '../engine/models.ts';
import type { Machine, RdPoint, Scene } from '../engine/scene.ts';
import { snap } from '../engine/snap.ts';

export interface SiteAnswer {
  readonly verdict: Verdict;
  readonly kenmerk: string;
  readonly machine: Machine;
  /** Address or number of the building that carries the machine. */
  readonly host: string;
  readonly unmet: readonly CriterionId[];
  readonly missing: readonly string[];
  /** Homes where a pane probably breaks; null where the model does not say. */
  readonly homes: number | null;
  readonly sets: number;
}

const door = {
  /** @param at where to put the machine of a scene that has none; @returns a code when no facade is near or the scene is unusable */
  judge(given: Scene, at: { readonly point: RdPoint; readonly machine: Machine } | null): SiteAnswer | string {
    const scene = at ? placed(given, at.point, at.machine) : given;
    if (!scene) return 'no-facade';
    const answered = answer(scene, releasedModels);
    if (!answered.ok) return answered.error.code;
    const { assessment } = answered.value;
    const machine = scene.machines[0] as Machine;
    const host = scene.buildings.find(({ id }) => id === machine.hostId);
    const homes = assessment.weighing.find(({ id }) => id === 'homes-with-broken-panes')?.value;
    return {
      verdict: assessment.verdict,
      kenmerk: assessment.receipt.kenmerk,
      machine,
      host: host?.address ?? host?.name ?? host?.id ?? '',
      unmet: [...new Set(assessment.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id))],
      missing: [...new Set(assessment.missing.map(({ what }) => what))],
      homes: typeof homes === 'number' ? homes : null,
      sets: assessment.measureSets.length,
    };
  },
};

/** The scene with the machine at the free facade nearest to the point. */
function placed(scene: Scene, point: RdPoint, machine: Machine): Scene | null {
  if (machine.siting === 'unit') return { ...scene, machines: [{ ...machine, point, hostId: null }] };
  const found = snap(point, scene.buildings, scene.publicSpace, releasedModels.snapping);
  if (!found) return null;
  const { facadePoint, outwardDeg, hostId } = found;
  return { ...scene, machines: [{ ...machine, point: facadePoint, outwardDeg, hostId }] };
}

export type SitesDoor = typeof door;

expose(door);
