/**
 * What is told beside the verdict, of all machines together under one scenario at one level: each figure as the machine
 * that is worst for it makes it, nobody counted twice. With one machine it is what `consequencesOf` says of its run.
 */

import { activeScenarios, bandOf } from '../criteria/judge.ts';
import { placesOpenAt } from '../criteria/places.ts';
import { severity } from '../criteria/reading.ts';
import type { Figure } from '../ground/figure.ts';
import { round9 } from '../ground/units.ts';
import { Trials } from '../measures/search.ts';
import { figuresOf } from '../models/consequences-figures.ts';
import type { IsoClass } from '../models/consequences-model.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { HazardClass, Level, ScenarioId } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import { type BuildingConsequence, type Consequences, consequencesOf, type PlaceConsequence } from './consequences.ts';
import { largest, worseHarms } from './people.ts';
import type { Cell, PieceThere } from './pieces-at.ts';
import { housesIn, personsIn } from './totals.ts';

/** Which scenario, null for the heaviest, and how strong. */
export interface Asked {
  readonly scenario: ScenarioId | null;
  readonly level: Level;
}

export interface Told extends Consequences {
  readonly scenario: ScenarioId;
  readonly level: Level;
  /** Explosion scenarios that are active for any machine: what may be asked. */
  readonly scenarios: readonly ScenarioId[];
  readonly machines: number;
  /** Where people stay is known: drawn, or none. */
  readonly placesKnown: boolean;
  /** Figures that went in, with status and source. */
  readonly figures: Readonly<
    Record<'personsPerHome' | 'homeAtNight' | 'homeByDay' | 'shardKg' | 'personAreaM2', Figure>
  >;
  /** Keys of `models/sources.json` behind each kind of figure. */
  readonly sources: Readonly<Record<'people' | 'houses' | 'glass' | 'pieces', readonly string[]>>;
  readonly limits: { readonly breakHalf: number; readonly debrisPerM2: number; readonly debrisEnergyJ: number };
}

/** One step a machine; tells null when no scenario is active. @param scene with its plan carried out */
export function* toldInTurns(
  scene: Scene,
  models: ModelSet,
  asked: Asked,
): Generator<void, { readonly told: Told | null }> {
  const active = scene.machines.flatMap((machine) => activeScenarios(scene, machine, models));
  const scenarios = models.scenarios.filter((one) => active.includes(one));
  const heaviest = scenarios.toSorted((one, two) => two.chargeKgTnt.design.value - one.chargeKgTnt.design.value)[0];
  const scenario = scenarios.find(({ id }) => id === asked.scenario) ?? heaviest;
  if (!scenario) return { told: null };
  const { runs } = new Trials(scene, models, bandOf(scenario.id, asked.level, models)).base;
  yield;
  let all: Consequences | null = null;
  for (const run of runs) {
    if (run.strength.scenario.id !== scenario.id) continue;
    const one = consequencesOf(run);
    all = all ? worseOf(all, one, models) : one;
    yield;
  }
  if (!all) return { told: null };
  const { personsPerHome, homeAtNight, homeByDay, shardKg, personAreaM2, isoClass, thrownMajor } = figuresOf(models);
  const { breakHalf, debrisPerM2, debrisEnergyJ } = models.policy;
  const { lungDeath, headImpact, wholeBodyImpact, eardrum, fragment } = models.people;
  const people = [lungDeath, headImpact, wholeBodyImpact, eardrum, fragment, thrownMajor].map(({ source }) => source);
  const answer: Told = {
    ...all,
    scenario: scenario.id,
    level: asked.level,
    scenarios: scenarios.map(({ id }) => id),
    machines: scene.machines.length,
    placesKnown: !runs.some(({ given }) => placesOpenAt(given)),
    figures: { personsPerHome, homeAtNight, homeByDay, shardKg, personAreaM2 },
    sources: {
      people: [...new Set(people)],
      houses: [models.structure.source],
      glass: ['e1300', 'gsa', isoClass.source],
      pieces: [...new Set([debrisPerM2.source, debrisEnergyJ.source, 'ballistics'])],
    },
    limits: { breakHalf: breakHalf.value, debrisPerM2: debrisPerM2.value, debrisEnergyJ: debrisEnergyJ.value },
  };
  return { told: answer };
}

/** @returns null when no explosion scenario is active */
export function told(scene: Scene, models: ModelSet, asked: Asked): Told | null {
  const turns = toldInTurns(scene, models, asked);
  for (;;) {
    const step = turns.next();
    if (step.done) return step.value.told;
  }
}

/** Of several cases at once, each figure as the worst of them makes it, without saying of which. @param cases with their plans carried out */
export function* worstToldInTurns(
  cases: readonly Scene[],
  models: ModelSet,
): Generator<void, { readonly told: Told | null }> {
  const all: Told[] = [];
  for (const scene of cases) {
    const { told: one } = yield* toldInTurns(scene, models, { scenario: null, level: 'design' });
    if (one) all.push(one);
  }
  const [first, ...others] = all;
  if (!first) return { told: null };
  const worst = others.reduce<Consequences>((known, one) => worseOf(known, one, models), first);
  return { told: { ...first, ...worst, scenario: '', scenarios: [] } };
}

/** Of two machines under one scenario, each figure as the worse of them makes it. */
function worseOf(one: Consequences, two: Consequences, models: ModelSet): Consequences {
  const buildings = merged(one.buildings, two.buildings, ({ buildingId }) => buildingId, worseBuilding);
  const widths = [one.streetWidthM, two.streetWidthM].filter((width) => width !== null);
  const persons = personsIn(buildings, models.policy.breakHalf.value);
  const houses = housesIn(buildings);
  return {
    scenario: one.scenario,
    streetWidthM: widths.length > 0 ? Math.min(...widths) : null,
    persons: {
      ...persons,
      brokenPanesNight: round9(persons.brokenPanesNight),
      brokenPanesDay: round9(persons.brokenPanesDay),
      glassInRoomNight: round9(persons.glassInRoomNight),
      glassInRoomDay: round9(persons.glassInRoomDay),
    },
    houses: {
      ...houses,
      minor: round9(houses.minor),
      major: round9(houses.major),
      collapse: round9(houses.collapse),
    },
    debris: {
      hazardousToM: Math.max(one.debris.hazardousToM, two.debris.hazardousToM),
      hazardousFragmentDistanceM: Math.max(
        one.debris.hazardousFragmentDistanceM,
        two.debris.hazardousFragmentDistanceM,
      ),
      strayToM: Math.max(one.debris.strayToM, two.debris.strayToM),
      heavyPiece:
        (one.debris.heavyPiece?.toM ?? 0) >= (two.debris.heavyPiece?.toM ?? 0)
          ? one.debris.heavyPiece
          : two.debris.heavyPiece,
      cells: merged(one.debris.cells, two.debris.cells, ({ x, y }: Cell) => `${x} ${y}`, largest<keyof Cell>),
    },
    buildings,
    places: merged(one.places, two.places, ({ placeId }) => placeId, worsePlace),
  };
}

/** Everything of both lists once, in the order of the first. */
function merged<One>(
  ones: readonly One[],
  twos: readonly One[],
  key: (one: One) => string,
  worse: (one: One, two: One) => One,
): One[] {
  const all = new Map(ones.map((one) => [key(one), one]));
  for (const two of twos) {
    const known = all.get(key(two));
    all.set(key(two), known ? worse(known, two) : two);
  }
  return [...all.values()];
}

const worstClass = (one: HazardClass, two: HazardClass) => (severity(two) > severity(one) ? two : one);
const worstIso = (one: IsoClass, two: IsoClass) => (two > one ? two : one);

function worseBuilding(one: BuildingConsequence, two: BuildingConsequence): BuildingConsequence {
  const bound = [one.breakBoundOlder, two.breakBoundOlder].filter((value) => value !== null);
  return {
    ...one,
    host: one.host || two.host,
    distanceM: Math.min(one.distanceM, two.distanceM),
    breakProbability: Math.max(one.breakProbability, two.breakProbability),
    hazardClass: worstClass(one.hazardClass, two.hazardClass),
    roomHazardClass: worstClass(one.roomHazardClass, two.roomHazardClass),
    isoClass: worstIso(one.isoClass, two.isoClass),
    breakBoundOlder: bound.length > 0 ? Math.max(...bound) : null,
    atWindow: worseHarms(one.atWindow, two.atWindow),
    shardDeath: Math.max(one.shardDeath, two.shardDeath),
    house: largest(one.house, two.house),
    heldBelowRange: one.heldBelowRange || two.heldBelowRange,
    pieces: merged(one.pieces, two.pieces, ({ id, massKg }) => `${id} ${massKg}`, worsePiece),
  };
}

const worsePiece = (one: PieceThere, two: PieceThere): PieceThere => ({
  ...one,
  densityPerM2: Math.max(one.densityPerM2, two.densityPerM2),
  speedMs: Math.max(one.speedMs, two.speedMs),
  energyJ: Math.max(one.energyJ, two.energyJ),
  hazardous: one.hazardous || two.hazardous,
});

const worsePlace = (one: PlaceConsequence, two: PlaceConsequence): PlaceConsequence => ({
  ...one,
  distanceM: Math.min(one.distanceM, two.distanceM),
  heldBelowRange: one.heldBelowRange || two.heldBelowRange,
  harms: worseHarms(one.harms, two.harms),
});
