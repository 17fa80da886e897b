/** How far around each machine places outdoors are asked about, and where that is open. */
import { activeScenarios } from '../criteria/judge.ts';
import { placesOpen } from '../criteria/places.ts';
import { arePlacesShort, placesFarM } from '../criteria/places-reach.ts';
import type { Rules } from '../criteria/rules.ts';
import { beforeOf } from '../effects/near-field.ts';
import { blockOf, hosted } from '../geometry/block.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { PlacesAsked } from '../scene/assessment.ts';
import { answersHere, surroundingsHoldM } from '../scene/held-answers.ts';
import { type Machine, type Scene, shells } from '../scene/scene.ts';

/** Said in steps of so many metres. */
const stepM = 5;

/**
 * @param bare as it was asked, whatever its plan: a distance that is named never grows by what is taken from the plan
 * @param planned as it is judged
 */
export function placesAskedOf(bare: Scene, planned: Scene, models: ModelSet, rules: Rules): readonly PlacesAsked[] {
  if (models.unjudged) return [];
  const at = (scene: Scene, machine: Machine) => {
    const answers = answersHere(scene.answers, machine, scene.machines[0]);
    return { answers, scene: { ...scene, answers }, befores: standingsOf({ ...scene, answers }, machine, models) };
  };
  const now = hosted(planned);
  return hosted(bare).machines.map((machine, i) => {
    const { scene, befores } = at(bare, machine);
    // What nobody said of a machine may be told tomorrow.
    const active = machine.functions.length > 0 ? activeScenarios(scene, machine, models) : models.scenarios;
    const farM = Math.max(...befores.map((before) => placesFarM(machine, before, { active, models, rules })));
    const withinM = Math.ceil((farM + surroundingsHoldM) / stepM) * stepM;
    const stands = now.machines[i] ?? machine;
    const judged = at(now, stands);
    const asking = { active: activeScenarios(judged.scene, stands, models), models, rules };
    const isShort = judged.befores.some((before) => arePlacesShort(judged.answers, stands, before, asking));
    return {
      withinM,
      open: isShort || placesOpen({ answers: judged.answers, places: planned.places }),
      saidM: isShort ? (judged.answers.given?.['placesOfStay']?.radiusM ?? null) : null,
    };
  });
}

/** What it stands before: of a unit of which nobody said its shell, by either. */
function standingsOf(scene: Scene, machine: Machine, models: ModelSet) {
  const isEither = machine.siting === 'unit' && (scene.answers.shell ?? null) === null;
  const block = blockOf(scene.buildings);
  return (isEither ? shells : [scene.answers.shell ?? null]).map((shell) =>
    beforeOf({ answers: { ...scene.answers, shell } }, machine, block, models),
  );
}
