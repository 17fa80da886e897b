/**
 * Tipping points: for every input that is uncertain or only proposed, the nearest value at which the colour changes. What
 * was answered and what a building is can be checked on site; strengths are for the adviser. Each is the judgement made
 * again with that one input changed, at design strength.
 */

import { adjacency } from '../criteria/adjacency.ts';
import { released } from '../criteria/all.ts';
import { nearOnly } from '../criteria/near.ts';
import { occupation } from '../criteria/reading.ts';
import type { Outlook, Target } from '../effects/outlook.ts';
import { type Outcome, Trials } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { Missing, TippingPoint, Verdict } from '../scene/assessment.ts';
import { knownHeight } from '../scene/known-height.ts';
import type { Judgement, Place, Scene, Use } from '../scene/scene.ts';
import { placesAskedOf } from './places-asked.ts';
import { charge, strengths } from './tipping-strengths.ts';
import { Tips } from './tips.ts';

/** Side of the place that is tried, metres. */
const placeM = 2;

export function tippingPoints(scene: Scene, models: ModelSet, now: Verdict): readonly TippingPoint[] {
  const trials = new Trials(scene, models, nearOnly());
  const tips = new Tips(trials, scene, models, now);
  const given = trials.base.runs[0]?.given;
  if (!given) return [];
  charge(tips, models);
  const { targets, freeStanding } = given.outlook;
  if (!freeStanding) {
    const alone = trials.base.criteria.some(({ id, status }) => id === adjacency.id && status === 'met');
    // Nobody on any side, or somebody on one.
    tips.answer('dwellingAboveOrBehind', alone, alone ? {} : { dwellingBeside: false });
  }
  tips.answer('sharedEntrance', scene.answers.sharedEntrance !== true);
  tips.answer('vehicleApproach', scene.answers.vehicleApproach === 'possible' ? 'none' : 'possible');
  if (scene.answers.certifiedBarrier) tips.answer('certifiedBarrier', false);
  if (scene.answers.antiGas) tips.answer('antiGas', false);
  tips.answer('heavyChosen', true);
  placeInFront(tips, scene, given.outlook, models);
  const state = ({ building }: Target) => occupation(scene, building, models);
  uses(tips, scene, targets, state);
  atNight(tips, scene, targets, state);
  coverage(tips, trials.base.missing);
  panes(tips, scene, models, targets, state);
  heights(tips, scene, models, targets);
  strengths(tips, models, given.outlook.before);
  return tips.found;
}

/**
 * The farthest place straight ahead at which the colour is another one, whichever, in whole metres. As long as nobody said whether
 * there is one, it is weighed against there being none: else knowing of any place, however far, would seem to make it better.
 */
function placeInFront(tips: Tips, scene: Scene, { burst, outward }: Outlook, models: ModelSet): void {
  const tried = (distanceM: number): Outcome => {
    const [x, y] = [burst[0] + outward[0] * distanceM, burst[1] + outward[1] * distanceM];
    const [u, v] = [(outward[0] * placeM) / 2, (outward[1] * placeM) / 2];
    const place: Place = {
      id: 'tipping-place',
      kind: 'anders',
      name: '',
      ring: [
        [x - v, y + u],
        [x + v, y - u],
        [x + v + 2 * u, y - u + 2 * v],
        [x - v + 2 * u, y + u + 2 * v],
      ],
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    };
    return tips.withPlaces([place]);
  };
  const without = tips.withoutPlaces();
  let [near, far] = tried(1).verdict === without.verdict ? [0, 1] : [1, 128];
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (tried(middle).verdict === without.verdict) far = middle;
    else near = middle;
  }
  const isOpen = tips.placesOpen;
  const { placesOfStay } = scene.answers;
  // None, as far around as it is asked: whoever looks on site answers that question.
  if (isOpen && (placesOfStay !== 'drawn' || scene.places.length === 0)) {
    const from = Math.max(...placesAskedOf(scene, scene, models, released).map(({ withinM }) => withinM));
    tips.put({ input: 'placesOfStay', from, to: 'none' }, without);
  }
  if (near === 0) return;
  tips.put({ input: 'placesOfStay', from: isOpen ? null : placesOfStay, to: near }, tried(near));
}

type State = (target: Target) => ReturnType<typeof occupation>;

/**
 * Of some targets those that alone give such an outcome, with it. All together go at least as far as any alone: where some together
 * do not, none of them does. What stands near mostly does and what stands far does not: after one that does not ever more are tried
 * at once.
 */
function alone(
  targets: readonly Target[],
  tried: (some: readonly Target[]) => Outcome,
  such: (outcome: Outcome) => boolean,
): readonly (readonly [Target, Outcome])[] {
  const found: (readonly [Target, Outcome])[] = [];
  for (let [at, count] = [0, 1]; at < targets.length; ) {
    const some = targets.slice(at, at + count);
    const outcome = tried(some);
    const does = such(outcome);
    if (does && some.length > 1) count = some.length >> 1;
    else {
      if (does) found.push([some[0] as Target, outcome]);
      at += some.length;
      count = does ? 1 : 2 * count;
    }
  }
  return found;
}

/** What a building is used for: homes that are none, and other uses that prove to be homes or care. */
function uses(tips: Tips, scene: Scene, targets: readonly Target[], state: State): void {
  const open = targets.filter((target) => !target.host && ['proposal', 'unknown'].includes(state(target).basis));
  const judged = (some: readonly Target[], change: Judgement): Partial<Scene> => {
    const judgements: Record<string, Judgement> = { ...scene.judgements };
    for (const { building } of some) judgements[building.id] = { ...judgements[building.id], ...change };
    return { judgements };
  };
  const attempt = (some: readonly Target[], use: Use) => {
    const change: Judgement = { uses: [use] };
    const tried = (few: readonly Target[]) => tips.tried(judged(few, change));
    if (some.length === 0 || !tips.changes(tried(some))) return;
    for (const [target, outcome] of alone(some, tried, (one) => tips.changes(one))) {
      const from = state(target).uses?.join(',') ?? null;
      tips.put({ input: 'use', from, to: use, receptor: target.building.id }, outcome);
    }
  };
  const sleeps = (target: Target) => state(target).dwelling === true;
  attempt(
    open.filter((target) => !sleeps(target) && state(target).class !== 'geen'),
    'woonfunctie',
  );
  attempt(open.filter(sleeps), 'kantoorfunctie');
  careWithin(tips, open, state, judged);
}

/** A building taken to be empty at night: the nearest in which somebody being there changes the colour. */
function atNight(tips: Tips, scene: Scene, targets: readonly Target[], state: State): void {
  const empty = targets.filter(
    (target) =>
      !target.host &&
      state(target).occupied === false &&
      state(target).class !== 'geen' &&
      scene.judgements[target.building.id]?.occupiedAtNight === undefined &&
      !scene.judgements[target.building.id]?.confirmed,
  );
  if (scene.answers.exposure === 'day' || empty.length === 0) return;
  const tried = (some: readonly Target[]): Outcome => {
    const judgements: Record<string, Judgement> = { ...scene.judgements };
    for (const { building } of some) judgements[building.id] = { ...judgements[building.id], occupiedAtNight: true };
    return tips.tried({ judgements });
  };
  if (!tips.changes(tried(empty))) return;
  const nearest = empty
    .toSorted((one, two) => one.distanceM - two.distanceM)
    .find((target) => tips.changes(tried([target])));
  if (nearest)
    tips.put({ input: 'occupiedAtNight', from: false, to: true, receptor: nearest.building.id }, tried([nearest]));
}

/** Ground that no file covers: the colour when nothing that counts stands there. */
function coverage(tips: Tips, missing: readonly Missing[]): void {
  if (!missing.some(({ what }) => what === 'coverage')) return;
  const covered = tips.tried({ coverage: { hull: null, declared: true } });
  tips.put({ input: 'coverage', from: false, to: true, receptor: null }, covered);
}

/** Care, a school or childcare: the distance within which one of them alone changes the colour. */
function careWithin(
  tips: Tips,
  open: readonly Target[],
  state: State,
  judged: (some: readonly Target[], change: Judgement) => Partial<Scene>,
): void {
  const care: Judgement = { class: 'zeer-kwetsbaar', occupiedAtNight: true };
  const candidates = open.filter((target) => ['kwetsbaar', 'beperkt-kwetsbaar'].includes(state(target).class));
  const tried = (some: readonly Target[]) => tips.tried(judged(some, care));
  const together = tried(candidates);
  // Care makes nothing milder: another colour that is no worse comes of knowing what was not.
  if (candidates.length === 0 || !tips.isWorse(together)) return;
  const found = alone(candidates, tried, ({ verdict }) => verdict === together.verdict);
  const each = found.map(([target]) => target);
  const [[, first] = [], ...others] = found;
  const farthest = each.at(-1);
  if (!farthest || !first) return;
  const to = Math.ceil(farthest.distanceM);
  const receptors = each.map(({ building }) => building.id);
  const point = { input: 'care', from: each.length, to, receptor: farthest.building.id, receptors };
  tips.put(point, first, ...others.map(([, outcome]) => outcome));
}

/** Glass that nobody has looked at: all of it of another kind. */
function panes(tips: Tips, scene: Scene, models: ModelSet, targets: readonly Target[], state: State): void {
  const proposed = targets.filter((target) => state(target).slots.some((slot) => slot.proposed));
  for (const paneType of Object.keys(models.receptors.panes)) {
    const judgements: Record<string, Judgement> = { ...scene.judgements };
    let some = false;
    for (const target of proposed) {
      const { building } = target;
      if (state(target).slots.every((slot) => slot.paneType === paneType || slot.paneType.startsWith('shopfront')))
        continue;
      const glazing = judgements[building.id]?.glazing;
      judgements[building.id] = {
        ...judgements[building.id],
        glazing: { retention: glazing?.retention ?? 'none', certificate: glazing?.certificate ?? null, paneType },
      };
      some = true;
    }
    if (some && !paneType.startsWith('shopfront'))
      tips.put({ input: 'glazing', from: null, to: paneType }, tips.tried({ judgements }));
  }
}

/**
 * Roofs whose height nobody knows: all of them at both ends of what is assumed, and those in front at one end with those behind at
 * the other. Undecided they count as low in front and high behind.
 */
function heights(tips: Tips, scene: Scene, models: ModelSet, targets: readonly Target[]): void {
  const unknown = new Map(
    targets.flatMap(({ building, facades }) =>
      knownHeight(building) === null ? [[building.id, facades.length > 0] as const] : [],
    ),
  );
  if (unknown.size === 0) return;
  const { range, value } = models.siting.defaultHeightM;
  const [low, high] = range ?? [value, value];
  const tried = (front: number, behind: number): Outcome =>
    tips.tried({
      buildings: scene.buildings.map((one) => {
        const inFront = unknown.get(one.id);
        return inFront === undefined ? one : { ...one, heightM: inFront ? front : behind };
      }),
    });
  for (const to of [low, high]) tips.put({ input: 'heightM', from: null, to }, tried(to, to));
  tips.put({ input: 'roofs', from: null, to: high }, tried(high, low));
}
