/** One place asked about by turns, each time with something else said or supposed: what is remembered of one turn is no part of the next. */
import type { Under } from '../../src/engine/criteria/judge.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import type { Level } from '../../src/engine/scene/assessment.ts';
import type { Answers, Scene } from '../../src/engine/scene/scene.ts';
import type { Dice } from './dice.ts';

export interface Turn {
  readonly scene: Scene;
  readonly set: ModelSet;
  readonly near: boolean;
  readonly strengthOf: NonNullable<Under['strengthOf']>;
}

const { sha256: _, ...parts } = releasedModels;
const { policy } = parts;
/** A municipality with other limits. */
const stricter = sealed({
  ...parts,
  policy: {
    ...policy,
    id: 'stricter',
    adjacentM: { ...policy.adjacentM, value: 2 * policy.adjacentM.value },
    debrisPerM2: { ...policy.debrisPerM2, value: policy.debrisPerM2.value / 4 },
  },
});

const answering =
  (answers: Partial<Answers>) =>
  (scene: Scene): Scene => ({
    ...scene,
    answers: { ...scene.answers, ...answers },
  });

const saidOf = (scene: Scene, at: Dice): Scene => {
  const { id } = at.pick(scene.buildings);
  const judgement = at.pick([
    { glazing: { paneType: null, retention: 'laminated', certificate: 'c' } },
    { class: 'zeer-kwetsbaar' },
    { class: 'geen' },
    { occupiedAtNight: false },
    { confirmed: true },
  ] as const);
  return { ...scene, judgements: { ...scene.judgements, [id]: judgement } };
};

const ofMachine =
  (change: Partial<Scene['machines'][number]>) =>
  (scene: Scene): Scene => ({
    ...scene,
    machines: scene.machines.map((one) => (one.siting === 'unit' ? one : { ...one, ...change })),
  });

/** What may be another from one turn to the next; the buildings stay the same ones. */
const changes: readonly ((scene: Scene, at: Dice) => Scene)[] = [
  (scene, at) => answering({ exposure: at.pick(['night', 'day']) })(scene),
  (scene, at) => answering({ heavyChosen: at.pick([true, false]) })(scene),
  (scene, at) => answering({ antiGas: at.pick([true, false]) })(scene),
  (scene, at) => answering({ solidFacade: at.pick([true, false]) })(scene),
  (scene, at) => answering({ loosePartsRemoved: at.pick([true, false]) })(scene),
  (scene, at) => answering({ peopleAtNight: at.pick([true, false, null]) })(scene),
  (scene, at) => answering({ lightFront: at.pick([true, false]) })(scene),
  (scene, at) => answering({ recess: at.pick(['none', 'niche', 'portal', 'corner']) })(scene),
  (scene, at) => answering({ shell: at.pick(['metal', 'brick', null]) })(scene),
  (scene, at) =>
    answering({ dwellingAboveOrBehind: at.pick([false, null]), dwellingBeside: at.pick([false, null]) })(scene),
  (scene, at) => ofMachine({ functions: at.pick([['opname'], ['opname', 'sealbag']]) })(scene),
  (scene, at) => ofMachine({ siting: at.pick(['gevel', 'winkel', 'vestibule']) })(scene),
  (scene, at) => ({ ...scene, unknownUseAs: at.pick([null, 'woonfunctie']) }),
  (scene, at) => ({ ...scene, radiusM: at.pick([25, 60, 150]) }),
  (scene, at) => ({ ...scene, measures: at.pick([[], ['M23'], ['M26', 'M28'], ['M29'], ['M25']]) }),
  (scene, at) => ({ ...scene, places: at.pick([[], scene.places]) }),
  saidOf,
  (scene) => ({ ...scene, judgements: {} }),
];

/** Each change by itself, and back again; then some one after another. */
export function turnsOf(scene: Scene, at: Dice): readonly Turn[] {
  const near = at.roll() < 0.5;
  const turn = (one: Scene, level: Level = 'design', set = releasedModels): Turn => ({
    scene: one,
    set,
    near,
    strengthOf: (scenario) => strengthAt(scenario, level, releasedModels),
  });
  const turns = [turn(scene), ...changes.map((change) => turn(change(scene, at))), turn(scene)];
  let now = scene;
  for (let i = 0; i < 4; i++) {
    now = at.pick(changes)(now, at);
    const level = at.pick(['low', 'design', 'high'] as const);
    turns.push(turn(now, level, at.pick([stricter, releasedModels])));
  }
  return turns;
}
