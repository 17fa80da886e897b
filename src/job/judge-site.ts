/** One site of a list: a question in, its colour and what decided it out. */
import { judgeable, planned, readOff } from '../engine/assessment/assessed.ts';
import { byHoursOf } from '../engine/assessment/by-hours.ts';
import { standingOf } from '../engine/assessment/standing.ts';
import { outcomeOf, Trials } from '../engine/measures/search.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { type Question, setUnder } from '../engine/models/model-sets.ts';
import { snap } from '../engine/placing/snap.ts';
import type { ByHours, CriterionId, StandingCriterion, State } from '../engine/scene/assessment.ts';
import type { Machine, RdPoint, Scene } from '../engine/scene/scene.ts';

export interface SiteAnswer extends ByHours {
  /** A green that rests on what nobody was asked. */
  readonly conditional: boolean;
  readonly machine: Machine;
  /** Address or number of the building that carries the machine. */
  readonly host: string;
  readonly unmet: readonly CriterionId[];
  readonly missing: readonly string[];
  /** What is met once its paper is there. */
  readonly pending: readonly CriterionId[];
  /** Homes where a pane probably breaks; null where the model does not say. */
  readonly homes: number | null;
  /** Of a building among these nobody knows how many homes it has: there can be more. */
  readonly homesLeast: boolean;
}

/**
 * What `assess` says of it, without what a list does not show: sets of measures, bands, why it is another colour by the other hours, a receipt.
 * @param at where to put the machine of a scene that has none
 * @returns a code when no facade is near or the scene is unusable
 */
export function judgeSite(
  given: Question,
  at: { readonly point: RdPoint; readonly machine: Machine } | null,
): SiteAnswer | string {
  const models = setUnder(given.policy);
  const scene = at ? placed(given.scene, at.point, at.machine, models) : given.scene;
  if (!scene) return 'no-facade';
  const fit = judgeable(scene, models);
  if (!fit.ok) return fit.error.code;
  const carriedOut = planned(scene, models);
  const trials = new Trials(carriedOut, models);
  const outcome = outcomeOf(trials);
  const { verdict } = outcome;
  const { criteria, missing, weighing } = readOff(trials, models);
  // Of the other hour its colour alone is asked here.
  const asked = { verdict, criteria, measureSets: [], exposures: { night: verdict, day: verdict } };
  const machine = scene.machines[0] as Machine;
  const host = scene.buildings.find(({ id }) => id === machine.hostId);
  const broken = weighing.find(({ id }) => id === 'homes-with-broken-panes');
  const homes = broken?.value;
  // Only a plan and a paper that is still to come can wait: of a long list the others are not asked.
  const mayWait = scene.measures.length > 0 || criteria.some(({ pending }) => pending.length > 0);
  const standing = verdict === 'green' || mayWait ? standingOf(scene, [], asked, models) : null;
  return {
    ...byHoursOf(carriedOut, outcome, trials),
    conditional: verdict === 'green' && standing?.conditional === true,
    machine,
    host: host?.address ?? host?.name ?? '',
    unmet: [...new Set(criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id))],
    missing: [...new Set(missing.map(({ what }) => what))],
    pending: waiting(standing?.criteria ?? []),
    homes: typeof homes === 'number' ? homes : null,
    homesLeast: Number(broken?.details?.['uncounted'] ?? 0) > 0,
  };
}

/** Which criteria wait for a paper, and for nothing else in any scenario. */
function waiting(criteria: readonly StandingCriterion[]): readonly CriterionId[] {
  const inState = (...states: readonly State[]) =>
    new Set(criteria.filter(({ state }) => states.includes(state)).map(({ id }) => id));
  const worse = inState('unmet', 'unknown');
  return [...inState('pending')].filter((id) => !worse.has(id));
}

/** The scene with the machine at the free facade nearest to the point. */
function placed(scene: Scene, point: RdPoint, machine: Machine, models: ModelSet): Scene | null {
  if (machine.siting === 'unit') return { ...scene, machines: [{ ...machine, point, hostId: null }] };
  const found = snap(point, scene.buildings, scene.publicSpace, models.snapping);
  if (!found) return null;
  const { facadePoint, outwardDeg, hostId } = found;
  return { ...scene, machines: [{ ...machine, point: facadePoint, outwardDeg, hostId }] };
}
