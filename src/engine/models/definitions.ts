/**
 * The model set as the engine reads it: one interface per file under `models/`. Physics rooms define their own file
 * beside the code that uses it; here are the files that say what is assumed about sites, scenarios, receptors,
 * measures and policy.
 */

import type { Figure } from '../ground/figure.ts';
import type { BlastModel } from '../physics/blast/blast-model.ts';
import type { NearFieldModel } from '../physics/blast/near-field-model.ts';
import type { FlightModel } from '../physics/flight/flight-model.ts';
import type { GlazingModel } from '../physics/glazing/glazing-model.ts';
import type { HouseModel } from '../physics/harm/houses-model.ts';
import type { ProbitModel } from '../physics/harm/people-model.ts';
import type { Criterion, CriterionId, HazardClass, Level, Missing, ScenarioId } from '../scene/assessment.ts';
import type { GlassKind, MachineFunction, Retention, Siting, Use, VulnerabilityClass } from '../scene/scene.ts';
import type { ConsequenceModel } from './consequences-model.ts';
import type { PolicyClass, PolicyFigure } from './policy-limits.ts';

export type Band = Readonly<Record<Level, Figure>>;

export const pieceIds = ['masonry', 'sheet', 'steel', 'door'] as const;

export interface PieceModel {
  readonly id: (typeof pieceIds)[number];
  /** Of a spread of masses the median. */
  readonly massKg: Figure;
  /** Drag coefficient times area; of a spread of masses that of 1 kg, and it goes with m^⅔. */
  readonly dragAreaM2: Figure;
  /** Standard deviation of the logarithm of the mass, where the pieces are not of one mass. */
  readonly massSpread?: Figure;
  readonly count: Band;
  readonly speedMs: Band;
}

/** When an explosion is reckoned with, for a machine of a scene. */
export type Activation =
  | { readonly always: true }
  | { readonly unless: YesNoAnswer }
  | { readonly function: MachineFunction; readonly orAnswer: YesNoAnswer };

/** What a scenario may wait for: answers that are always yes or no. */
export const yesNoAnswers = ['antiGas', 'heavyChosen'] as const;
export type YesNoAnswer = (typeof yesNoAnswers)[number];

/** A modus operandi with an explosion. */
export interface BlastScenario {
  readonly id: ScenarioId;
  readonly version: string;
  readonly owner: string;
  readonly active: Activation;
  readonly chargeKgTnt: Band;
  /** True where Kingery-Bulmash is not exact for this kind of explosion; said with every answer. */
  readonly outsideRange: boolean;
  readonly pieces: readonly PieceModel[];
}

export interface RamScenario {
  readonly id: 'ram';
  readonly version: string;
  readonly owner: string;
  readonly active: { readonly vehicleApproach: 'possible' };
  readonly approachM: Figure;
  readonly approachAngleDeg: Figure;
  /** How fast a vehicle gains speed over its run. */
  readonly accelerationMs2: Figure;
}

export interface SitingModel {
  readonly version: string;
  readonly owner: string;
  readonly burstDistanceM: Figure;
  readonly burstHeightM: Figure;
  readonly frontToleranceM: Figure;
  readonly minimumPieceM: Figure;
  readonly paneHeightM: Figure;
  readonly floorHeightM: Figure;
  readonly defaultHeightM: Figure;
  readonly fanHalfAngleDeg: Figure;
  readonly fanLowDeg: Figure;
  readonly fanHighDeg: Figure;
  readonly coverageMarginM: Figure;
  readonly hostWithinM: Figure;
  readonly sharedWallM: Figure;
  readonly sharedWallGapM: Figure;
  readonly fallMinM: Figure;
  readonly fallMaxM: Figure;
  readonly fallHeightShare: Figure;
  readonly evacuationM: Figure;
}

/** Where a machine may hang: free facades on public space, and how finely they are looked along. */
export interface SnappingModel {
  readonly version: string;
  readonly owner: string;
  readonly withinM: Figure;
  readonly shortestM: Figure;
  readonly clearM: Figure;
  readonly sightM: Figure;
  readonly outletM: Figure;
  readonly stepM: Figure;
  readonly whereWithinM: Figure;
  readonly whereEveryM: Figure;
  /** Grid on which free-standing units are tried, and how far they stay from every wall; without it none are tried. */
  readonly unitEveryM?: Figure;
  readonly unitClearM?: Figure;
}

/** What is varied to say how sure a colour is, beside the bands of the scenarios and those of the blast near facades. */
export interface SamplingModel {
  readonly version: string;
  readonly owner: string;
  readonly count: Figure;
  readonly seed: Figure;
  readonly pieceSteps: Figure;
  /** On pressure and impulse. */
  readonly loadFactor: Band;
  /** On the strength of glass that nobody has looked at. */
  readonly glassFactor: Band;
}

export interface PaneModel {
  readonly thicknessMm: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly kind: GlassKind;
  readonly leaves: number;
  readonly status: string;
  readonly source: string;
}

/** Which pane a building probably has, by use and construction period; nobody has looked yet. */
export interface GlazingProposal {
  /** Null: any use. */
  readonly uses: readonly Use[] | null;
  readonly floor: 'ground' | 'any';
  /** From this year of construction on; null also serves an unknown year. */
  readonly fromYear: number | null;
  readonly paneType: string;
  /** Of such glass the share that is single; without it the proposal is not doubted. Since version 3. */
  readonly singleShare?: Figure;
  readonly status: string;
  readonly source: string;
}

export interface ReceptorModel {
  readonly version: string;
  readonly owner: string;
  readonly classByUse: Readonly<Record<Use, VulnerabilityClass>>;
  readonly nightUses: readonly Use[];
  readonly dayOnlyUses: readonly Use[];
  /** Where people may be by night though nobody sleeps there: a bar, a club, a night shift; asked where it would tell. */
  readonly maybeNightUses?: readonly Use[];
  readonly smallestWithPeopleM2: Figure;
  readonly insulatingFromYear: Figure;
  readonly personsPerHome: Figure;
  /** Height of the panes of a home on water or on wheels; absent in sets that know none: as of a house. */
  readonly berthPaneM?: Figure;
  readonly panes: Readonly<Record<string, PaneModel>>;
  /** The first that fits. */
  readonly proposals: readonly GlazingProposal[];
  readonly classShift: Readonly<Record<Exclude<Retention, 'none'> | 'curtain', Figure>>;
}

/** Charges that a municipality keeps to itself, with who decided them; the salt keeps their hash from being guessed. */
export interface OwnCharges {
  readonly byScenario: Readonly<Record<ScenarioId, Band>>;
  readonly decided: { readonly by: string; readonly date: string };
  readonly salt: string;
}

/** A charge profile is named by the hash of its file. Its charges are there once that file is opened, and nowhere else. */
export interface Profile {
  readonly sha256: string;
  /** For people: what to ask for. */
  readonly name: string;
  readonly charges?: OwnCharges | undefined;
}

/** Limits of the criteria: the authority's to set. Which there are, the example says. */
export interface Policy extends Readonly<Record<PolicyFigure, Figure>>, Readonly<Record<PolicyClass, HazardClass>> {
  readonly id: string;
  readonly version: string;
  readonly owner: string;
  /** So many homes whose panes break by the upper bound are too many to leave unshown; absent: they colour nothing. */
  readonly brokenPanesHomes?: Figure;
  /** Why a limit is what it is, by its name. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Limits that the file still had and that do not exist any more. */
  readonly ignored?: readonly string[];
  /** Charges of the municipality's own go with these limits. */
  readonly profile?: Profile | undefined;
}

/** Where an effect has something to act on; the code of a refusal otherwise. */
export type Ground = 'wall' | 'vehicle-approach';

/** The kinds of things a measure can do: each is one case of one switch. */
export type Effect =
  /** Another place that the officer set, for a machine of this siting. */
  | { readonly kind: 'place'; readonly siting: Siting }
  /** An answer that is so from now on. */
  | { readonly kind: 'answer'; readonly key: MeasuredAnswer; readonly value: true; readonly where?: Ground | undefined }
  /** Fewer functions: without these, or with these only. */
  | { readonly kind: 'functions'; readonly drop: readonly MachineFunction[] }
  | { readonly kind: 'functions'; readonly keep: readonly MachineFunction[] }
  /** Glass that holds its pieces, in the buildings whose glass fails. */
  | { readonly kind: 'glass'; readonly retention: Retention; readonly on: 'host-and-attached' | 'others' }
  /** A curtain behind the panes of every building, closed at night. */
  | { readonly kind: 'curtain' }
  /** A constructor shows that these criteria are met; until that is recorded they are met pending it. */
  | { readonly kind: 'report'; readonly relieves: readonly CriterionId[] };

/** Answers that a measure can make so. */
export type MeasuredAnswer = 'antiGas' | 'certifiedBarrier' | 'solidFacade' | 'loosePartsRemoved';

export interface MeasureModel {
  readonly id: string;
  /** LOC siting, P probability, B source, O structure, G glass, D debris, X exposure, R ram, N aftermath. */
  readonly actsOn: readonly string[];
  /** `colour` may enter a set; `beside` only with another; `place` is an answer of its own; `condition` never colours. */
  readonly role: 'colour' | 'beside' | 'place' | 'condition';
  readonly criteria: readonly CriterionId[];
  /** What it does to the scene; null for what changes nothing that is reckoned with. */
  readonly effect: Effect | null;
  /** Says how the machine is protected or what it takes in: never in the public part. */
  readonly confidential: boolean;
  /** Desk of the suite where it is carried out. */
  readonly desk?: string | undefined;
  /** What must be delivered with it, as a condition. */
  readonly needs: readonly string[];
  readonly who: readonly string[];
  readonly othersProperty: boolean;
  readonly cost: 'laag' | 'middel' | 'hoog';
  readonly leadTime: 'kort' | 'middel' | 'lang';
  readonly evidence: 'weak' | 'moderate' | 'strong';
  readonly source: string;
  readonly reference: string;
  readonly norm: string | null;
}

/** Everything with a number in it. `sha256` is of the canonical JSON of all the rest. */
export interface ModelSet {
  readonly id: string;
  readonly sha256: string;
  readonly blast: BlastModel;
  readonly nearField: NearFieldModel;
  readonly glazing: GlazingModel;
  readonly flight: FlightModel;
  readonly people: ProbitModel;
  readonly structure: HouseModel;
  readonly siting: SitingModel;
  readonly receptors: ReceptorModel;
  readonly sampling: SamplingModel;
  readonly snapping: SnappingModel;
  readonly scenarios: readonly BlastScenario[];
  readonly ram: RamScenario;
  readonly measures: readonly MeasureModel[];
  readonly policy: Policy;
  /** Of a profile whose charges are not opened: all that can be said of any scene. Nothing that other numbers would give is told. */
  readonly unjudged?: { readonly criteria: readonly Criterion[]; readonly missing: readonly Missing[] };
  /** Figures beside the verdict, where a set brings its own. */
  readonly consequences?: ConsequenceModel;
}
