/**
 * Only the buildings that can make the difference, for when one scene is judged under hundreds of strengths. Left out is
 * what no limit reaches under the heaviest of them, and what stands behind its like: a building with the same panes and the same
 * people, nowhere nearer or more squarely in front than another, fails only where that other fails too.
 */

import { effectsUnder } from '../effects/effects.ts';
import { widestFacadeM } from '../effects/glass/facade-width.ts';
import { hitHarder } from '../effects/glass/front-row.ts';
import { type Facade, lookingAt, narrowedTo, type Outlook, outlookOf, type Target } from '../effects/outlook.ts';
import { nothingTaken } from '../effects/pieces/pieces.ts';
import type { Strength } from '../effects/strength.ts';
import { remembered } from '../ground/memo.ts';
import { type BlastScenario, type ModelSet, pieceIds } from '../models/definitions.ts';
import type { Machine, Scene } from '../scene/scene.ts';
import { activeScenarios, type Under } from './judge.ts';
import { occupation } from './reading.ts';
import type { Rules } from './rules.ts';

/** @param heaviest strengths that no other one asked about exceeds */
export function foremostOnly(
  scene: Scene,
  models: ModelSet,
  heaviest: (scenario: BlastScenario) => Strength,
  rules: Rules,
): NonNullable<Under['look']> {
  const bare = everyPiece(scene);
  // A unit is judged by its shell, and by either where that is open: each has a look of its own.
  const perMachine = { brick: new WeakMap<Machine, Outlook>(), other: new WeakMap<Machine, Outlook>() };
  // One place may be remembered from before another function was ticked: what it takes in is asked of the machine itself.
  const perPlace = new Map<Outlook, Map<string, Outlook>>();
  return (asked: Scene, machine: Machine) => {
    const brick = machine.siting === 'unit' && asked.answers.shell === 'brick';
    const known = perMachine[brick ? 'brick' : 'other'];
    const before = known.get(machine);
    if (before) return before;
    const whole = outlookOf(asked, machine, models);
    const strengths = activeScenarios(scene, machine, models).map(heaviest);
    const made = remembered(
      remembered(perPlace, whole, () => new Map<string, Outlook>()),
      strengths.map(({ key }) => key).join(),
      () => foremost(bare, { ...whole, brick }, models, strengths, rules),
    );
    known.set(machine, made);
    return made;
  };
}

/**
 * The same look without what no limit reaches under these lighter strengths. What is worked out for a building stays shared
 * with the wider look.
 */
export function stillMattering(
  look: NonNullable<Under['look']>,
  scene: Scene,
  models: ModelSet,
  heaviest: (scenario: BlastScenario) => Strength,
  rules: Rules,
): NonNullable<Under['look']> {
  const bare = everyPiece(scene);
  const known = new Map<Outlook, Outlook>();
  return (asked, machine) => {
    const wide = look(asked, machine, models);
    const before = known.get(wide);
    if (before) return before;
    const strengths = activeScenarios(scene, machine, models).map(heaviest);
    const { targets, spared } = reached(wide, wide.targets, bare, strengths, models, rules);
    const made = { ...narrowedTo(wide, targets), spared };
    known.set(wide, made);
    return made;
  };
}

/** A building that may stand before or behind its like. */
interface Standing {
  readonly target: Target;
  readonly widestM: number;
  /** How far pieces come to it, by class and strength. */
  readonly piecesM: readonly number[];
}

/** The scene with every class of pieces: of another machine, or without a measure, none of them is taken away. */
function everyPiece(scene: Scene): Scene {
  return { ...scene, answers: { ...scene.answers, ...nothingTaken.answers } };
}

function foremost(
  scene: Scene,
  whole: Outlook,
  models: ModelSet,
  strengths: readonly Strength[],
  rules: Rules,
): Outlook {
  const eachFacade = (target: Target) =>
    rules.perScenario.some((rule) => rule.eachFacade(target, scene, whole, models));
  const sorted = whole.targets.toSorted((one, two) => one.distanceM - two.distanceM);
  const fresh = lookingAt(whole, whole.targets);
  const near = reached(fresh, sorted, scene, strengths, models, rules);
  const alike = new Map<string, Standing[]>();
  const effectsOn = strengths.map((strength) => effectsUnder(fresh, strength, models, rules));
  const targets = near.targets
    .map((target) => {
      // Of the host and its neighbours a part may be asked about for itself.
      const every = target.host || target.attached || eachFacade(target);
      const facades = every ? target.facades : worstFacades(target.facades);
      return { ...target, facades };
    })
    .filter((target) => {
      if (rules.asks(target)) return true;
      const { class: cls, occupied, dwelling, slots, older, glazing } = occupation(scene, target.building, models);
      const effects = effectsOn.map((on) => on(target, slots));
      if (effects.some(({ high, facing }) => high.length > 0 || facing.length > 0) || eachFacade(target)) return true;
      const piecesM = effects.flatMap(({ piecesTo }) => pieceIds.map((id) => piecesTo[id]?.slantM ?? Infinity));
      const standing = { target, piecesM, widestM: widestFacadeM(whole.block, target.index) };
      const key = JSON.stringify([cls, occupied, dwelling, slots, older, glazing]);
      const before = alike.get(key) ?? [];
      if (before.some((other) => standsBefore(other, standing))) return false;
      alike.set(key, [...before, standing]);
      return true;
    });
  return { ...lookingAt(whole, targets), spared: near.spared };
}

/** What some limit reaches, and per scenario what none of it reaches; what is asked about under any charge stays. */
function reached(
  outlook: Outlook,
  targets: readonly Target[],
  scene: Scene,
  strengths: readonly Strength[],
  models: ModelSet,
  rules: Rules,
): { readonly targets: readonly Target[]; readonly spared: NonNullable<Outlook['spared']> } {
  const spared = new Map(strengths.map(({ scenario }) => [scenario.id, new Set<number>()]));
  const asked = strengths.map((strength) => ({ strength, on: effectsUnder(outlook, strength, models, rules) }));
  const kept = targets.filter((target) => {
    if (rules.asks(target)) return true;
    const { slots, class: kind } = occupation(scene, target.building, models);
    let any = false;
    for (const { on, strength } of asked) {
      const effect = on(target, slots);
      if (rules.perScenario.some((rule) => rule.couldFail(kind, effect, { scene, outlook, models }))) any = true;
      else spared.get(strength.scenario.id)?.add(target.index);
    }
    return any;
  });
  return { targets: kept, spared };
}

/** Whatever the charge, is every load on the second one on the first at least as heavy? */
function standsBefore(one: Standing, two: Standing): boolean {
  return (
    one.target.distanceM <= two.target.distanceM &&
    one.widestM >= two.widestM &&
    (one.target.nearestInFront || !two.target.nearestInFront) &&
    one.piecesM.every((atM, i) => atM <= (two.piecesM[i] as number)) &&
    two.target.facades.every((facade) => one.target.facades.some((other) => hitHarder(other, facade)))
  );
}

/** Facades that can be the worst of their building under any charge, and the nearest inside the fan of pieces. */
function worstFacades(facades: readonly Facade[]): readonly Facade[] {
  const fanM = Math.min(...facades.map(({ fanDistanceM }) => fanDistanceM ?? Infinity));
  return facades.filter(
    (two, i) =>
      two.fanDistanceM === fanM ||
      !facades.some((one, k) => k !== i && hitHarder(one, two) && (k < i || !hitHarder(two, one))),
  );
}
