/**
 * What a criterion must say of itself to be judged at all: how far it can fail, when it does, what it finds, and what could
 * mend it. Every short cut of the engine asks these and nothing else, so none of them can forget a criterion.
 */

import type { Effect } from '../effects/effects.ts';
import type { Outlook, Target } from '../effects/outlook.ts';
import type { Occupation } from '../effects/receptor.ts';
import type { Shot } from '../effects/shot.ts';
import type { Strength } from '../effects/strength.ts';
import type { MeasureModel, ModelSet } from '../models/definitions.ts';
import type { CriterionId, Finding, Missing } from '../scene/assessment.ts';
import type { Place, Scene, VulnerabilityClass } from '../scene/scene.ts';
import type { PlaceState } from './places.ts';
import type { Case, Reading } from './reading.ts';
import type { Tally } from './tally.ts';

/** What comes out for one receptor: unmet is worse than not known. */
export type Outcome = 'met' | 'unknown' | 'unmet';

/** How a building counts, as far as the reach of a criterion goes. */
export type Kind = VulnerabilityClass;

/** What is varied between samples and can change what comes out of a criterion. */
export type Input = 'charge' | 'load' | 'wall' | 'glass' | 'single' | 'count' | 'speed';

/** The most geometry that is needed of a building: each includes what stands before it. */
export type Need = 'nothing' | 'nearest' | 'facades' | 'roofs';

/** The same rule for two readers: what comes out for one receptor, and what is written down of it. */
export interface Part<Receptor> {
  fails(receptor: Receptor, given: Case): Outcome;
  findings(receptor: Receptor, given: Case, tally: Tally): void;
}

/** The rule for a building by its reading alone: handed nothing else, so that it can be remembered by that. */
export interface ReadingPart {
  fails(reading: Reading, models: ModelSet): Outcome;
  findings(reading: Reading, models: ModelSet, tally: Tally): void;
}

/** A place where people stay, under one strength. */
export interface Spot {
  readonly place: Place;
  readonly state: PlaceState;
  readonly readings: readonly Reading[];
  readonly strength: Strength;
}

/** The same of a place, and how far off one can be. */
export interface SpotPart extends Part<Spot> {
  /** Can it come out at a place of which the nearest point lies so far from the burst, in plan? A bound, as that of buildings. */
  reaches(planM: number, shot: Shot, models: ModelSet): boolean;
}

/** What lies behind a number, each a case of one switch; whoever wants to read a trail fetches the words and sums of it. */
export type TrailKind =
  | 'nothing'
  | 'adjacency'
  | 'entrance'
  | 'approach'
  | 'rooms'
  | 'side-pressure'
  | 'house'
  | 'pieces'
  | 'people'
  | 'glass-fall';

interface Common {
  readonly id: CriterionId;
  readonly needs: Need;
  /** Can this measure change what comes out? One that cannot is not tried for it. */
  acts(measure: MeasureModel): boolean;
  /** The building whose glass makes this finding fail, so that other glass could mend it; null where glass has no part in it. */
  readonly glassOf: (finding: Finding) => string | null;
  /** Does a constructor's report answer it: once recorded, only with a measure that asks for one, or never? */
  readonly byReport: 'recorded' | 'with-measure' | 'never';
  readonly trail: TrailKind;
  /** Of which of its findings? Absent: of all, and of what is not known. */
  readonly reportAnswers?: (finding: Finding) => boolean;
}

/** Judged once for each machine, whatever explodes. */
export interface CaseRule extends Common {
  readonly per: 'case';
  /** Metres from the burst point within which it looks for buildings, beside the host and under any charge. */
  looksM(models: ModelSet): number;
  /** Does it ask about this building? Of those no short cut may leave one out. */
  asks(target: Target): boolean;
  fails(given: Case): Outcome;
  findings(given: Case, tally: Tally): void;
}

/** Judged under each scenario of an explosion. */
export interface ScenarioRule extends Common {
  readonly per: 'scenario';
  /** The most telling first. */
  readonly inputs: readonly Input[];
  /**
   * Can it come out against a building of this kind that stands square in front at this slant distance, whatever its panes and
   * its measures? A bound, never a decision: once false, it stays false farther away and under a lighter shot.
   */
  reaches(kind: Kind, rangeM: number, shot: Shot, models: ModelSet): boolean;
  /** The same by what happens to panes alone, where it asks of more than these; without it `reaches` says so. */
  readonly byPanes?: (kind: Kind, rangeM: number, shot: Shot, models: ModelSet) => boolean;
  /** The same of a building that these are the effects on, whatever its glass earns and with the pieces of this scene. */
  couldFail(kind: Kind, effect: Effect, given: Pick<Case, 'scene' | 'outlook' | 'models'>): boolean;
  /** Does every facade of this building count, and not only where it is hit worst? */
  eachFacade(target: Target, scene: Scene, outlook: Outlook, models: ModelSet): boolean;
  readonly byReading: ReadingPart | null;
  /**
   * Where glass could answer it: of such a building it is known whether it fails, so that it is met without other glass where it
   * does not, if it is met with it. Absent: nobody says so.
   */
  readonly settled?: (occupation: Occupation) => boolean;
  /** What only all buildings together say. */
  readonly overAll?: (readings: readonly Reading[], models: ModelSet, tally: Tally) => void;
  readonly onBuilding: Part<Reading> | null;
  readonly onPlace: SpotPart | null;
}

/** Judged last, of everything else: is what the others need known? Never unmet. */
export interface RestRule extends Common {
  readonly per: 'rest';
  /** @param neededM how far the others look */
  gaps(given: Case, neededM: number): readonly Missing[];
}

export type Rule = CaseRule | ScenarioRule | RestRule;

/** By the table of measures: what a measure acts on stands there. */
export const byTable =
  (id: CriterionId) =>
  ({ criteria }: MeasureModel): boolean =>
    criteria.includes(id);

export const noGlass = (): null => null;

/** The glass of the building itself that fails, all of them and no other: then these are known before anything is written down. */
export const ownGlass = ({ receptor }: Finding): string | null => receptor;

/** The worst of several outcomes. */
export function worstOf(outcomes: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'met';
  for (const outcome of outcomes) {
    if (outcome === 'unmet') return outcome;
    if (outcome === 'unknown') worst = outcome;
  }
  return worst;
}
