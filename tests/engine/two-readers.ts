/** A criterion has two readers: what it says of each receptor, and what is written down of all. They must say the same, within its bounds. */
import { released } from '../../src/engine/criteria/all.ts';
import { type JudgedScenario, judge, type Under } from '../../src/engine/criteria/judge.ts';
import { onPlace, placesOf, placesOpenAt } from '../../src/engine/criteria/places.ts';
import type { Reading } from '../../src/engine/criteria/reading.ts';
import { type Outcome, type ScenarioRule, worstOf } from '../../src/engine/criteria/rule.ts';
import { shotOf } from '../../src/engine/effects/shot.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';

/** What the criterion says of one building. */
export function ofBuilding(rule: ScenarioRule, reading: Reading, { given }: JudgedScenario): Outcome {
  return worstOf([
    rule.byReading?.fails(reading, given.models) ?? 'met',
    rule.onBuilding?.fails(reading, given) ?? 'met',
  ]);
}

function ofPlaces(rule: ScenarioRule, { given, readings, strength }: JudgedScenario): Outcome {
  const { onPlace: part } = rule;
  if (!part) return 'met';
  const said = placesOf(given).map((place) =>
    part.fails({ place, state: onPlace(place, given, strength), readings, strength }, given),
  );
  return worstOf(placesOpenAt(given) ? ['unknown', ...said] : said);
}

/** Every criterion of which the two readers differ, or that comes out against a building that its bounds would have spared. */
export function disagreements(scene: Scene, models: ModelSet, under: Under = {}): string[] {
  // What a report or a measure of one's own answers is no part of a rule.
  const answers = { ...scene.answers, constructorReport: null, equivalent: null };
  const wrong: string[] = [];
  for (const machine of scene.machines) {
    const judgement = judge({ ...scene, answers, measures: [], machines: [machine] }, models, under);
    const written = new Map(judgement.criteria.map(({ id, scenario, status }) => [`${id} ${scenario}`, status]));
    const compare = (key: string, said: Outcome) => {
      if (written.get(key) !== said) wrong.push(`${key}: says ${said}, written ${written.get(key)}`);
    };
    const [first] = judgement.runs;
    if (first) for (const rule of released.perCase) compare(`${rule.id} null`, rule.fails(first.given));
    for (const run of judgement.runs)
      for (const rule of released.perScenario) {
        const said = run.readings.map((reading) => ofBuilding(rule, reading, run));
        compare(`${rule.id} ${run.strength.scenario.id}`, worstOf([...said, ofPlaces(rule, run)]));
        run.readings.forEach((reading, i) => {
          if (said[i] !== 'met') wrong.push(...outOfBounds(rule, reading, run));
        });
        wrong.push(...placesOutOfBounds(rule, run));
      }
  }
  return wrong;
}

/** The bounds that would have left this building out, though the criterion comes out against it. */
function outOfBounds(
  rule: ScenarioRule,
  { target, occupation, effect }: Reading,
  { given, strength }: JudgedScenario,
): string[] {
  const { models } = given;
  const kind = occupation.class;
  const { before } = given.outlook;
  const shot = shotOf(strength, before);
  const wrong: string[] = [];
  if (!rule.reaches(kind, target.distanceM, shot, models)) wrong.push('does not reach');
  if (target.distanceM > released.reaches(strength, before, models)[kind]) wrong.push('lies beyond the reach');
  if (!rule.couldFail(kind, effect, given)) wrong.push('could not fail');
  return wrong.map((what) => `${rule.id} ${strength.key} ${target.building.id} fails and ${what}`);
}

/** The same of places. */
function placesOutOfBounds(
  { id, onPlace: part }: ScenarioRule,
  { given, readings, strength }: JudgedScenario,
): string[] {
  const { before } = given.outlook;
  if (!part || strength.within) return [];
  return placesOf(given).flatMap((place) => {
    const state = onPlace(place, given, strength);
    if (part.fails({ place, state, readings, strength }, given) === 'met') return [];
    const reaches = part.reaches(state.distanceM, shotOf(strength, before), given.models);
    return reaches ? [] : [`${id} ${strength.key} ${place.id} fails and lies beyond the reach`];
  });
}
