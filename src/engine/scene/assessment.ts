/** What the engine answers. Codes and numbers only; `i18n` speaks to people. Keys follow the headless contract. */
import type { FeatureCollection } from 'geojson';
import type { VulnerabilityClass } from './scene.ts';

export const verdicts = ['green', 'orange', 'red', 'undetermined'] as const;
export type Verdict = (typeof verdicts)[number];

/** The criteria, in the order in which they are answered, and who may read what came of each: a new one says so or does not compile. */
const readers = {
  'C-ADJ': 'all',
  'C-ESC': 'all',
  'C-VUL': 'all',
  'C-GLI': 'all',
  'C-GLO': 'all',
  'C-DEB': 'all',
  'C-PPL': 'all',
  'C-STR': 'all',
  // How hard it is to drive into the machine is said nowhere in public.
  'C-RAM': 'office',
  'C-DAT': 'all',
} as const satisfies Record<string, 'all' | 'office'>;
export type CriterionId = keyof typeof readers;
export const criterionIds = Object.keys(readers) as readonly CriterionId[];
export const isForOffice = (id: CriterionId): boolean => readers[id] === 'office';

/** Which criterion asks about what a ring on the map shows; every other ring is only told. */
export const criterionOfRing = {
  'glass-room': 'C-GLI',
  'glass-break': 'C-VUL',
  'glass-fall': 'C-GLO',
  debris: 'C-DEB',
} as const satisfies Readonly<Record<string, CriterionId>>;

/** Questions that are only asked where the use of the buildings leaves them open, and whose criterion they answer. */
export const answeredByUse = {
  dwellingAboveOrBehind: 'C-ADJ',
  dwellingBeside: 'C-ADJ',
  sharedEntrance: 'C-ESC',
  vehicleApproach: 'C-RAM',
} as const satisfies Readonly<Record<string, CriterionId>>;

/** Whether everything is known that the others need. */
export const ofKnowledge: CriterionId = 'C-DAT';

/** As the file of the scenario names it: which there are, the model set says. */
export type ScenarioId = string;
export const scenarioForm = /^[a-z][a-z-]{0,39}$/;

export type Level = 'low' | 'design' | 'high';

/** The number that decides a criterion, at the receptor where it is worst. */
export interface Worst {
  /** Building or place id, or null when it is the machine itself. */
  readonly receptor: string | null;
  readonly value: number | string | boolean;
  readonly limit: number | string | boolean;
  /** Unit code: `m`, `1/m2`, `1` (a probability), `class`, `boolean`, `count`. */
  readonly unit: string;
  /** Of a class of glass: how far it is thrown into the room. */
  readonly throwM?: number;
}

export interface Finding extends Omit<Worst, 'throwM'> {
  readonly met: boolean;
  readonly distanceM: number;
  /** Homes in the building, when known. */
  readonly dwellings: number | null;
  /** A second figure of the same finding, e.g. throw beside hazard class. */
  readonly extra?: Readonly<Record<string, number | string>>;
}

export interface Missing {
  /** Code of the fact, e.g. `use`, `places-of-stay`, `coverage`. */
  readonly what: string;
  /** Who has it, code: `officer`, `register`, `initiator`, `constructor`. */
  readonly who: string;
  readonly receptors: readonly string[];
  readonly criteria: readonly CriterionId[];
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface Criterion {
  readonly id: CriterionId;
  /** Null for C-ADJ, C-ESC, C-RAM, C-DAT. */
  readonly scenario: ScenarioId | null;
  readonly status: 'met' | 'unmet' | 'unknown';
  /** Met only once these are recorded, e.g. `constructor-report`. */
  readonly pending: readonly string[];
  /** Met, but at more of its limit than the policy calls far from it; said in an assessment. */
  readonly nearMiss?: boolean;
  readonly worst: Worst | null;
  /** Every receptor that fails or nearly fails, worst first. */
  readonly findings: readonly Finding[];
}

/** What a criterion stands on; the first that holds. `status` is `met` for all but the last two. */
export type State = 'met' | 'met-by-plan' | 'met-by-evidence' | 'assumed' | 'pending' | 'unknown' | 'unmet';

/** Something without which a criterion would not stand as it does. */
export interface Basis {
  readonly kind: 'measure' | 'report' | 'certificate' | 'assumption' | 'register';
  /** Id of the measure, code of the paper or key of the assumption. */
  readonly id: string;
  /** Reference of the paper, or what is assumed; absent for a paper that is still to come. */
  readonly text?: string;
}

export interface StandingCriterion extends Criterion {
  readonly state: State;
  /** All of what it rests on, whichever of them the state names. */
  readonly basis: readonly Basis[];
}

/** Whose turn it is: the initiator's own, with the consent of others, or first of who must show that it holds. */
export const grades = ['own-means', 'others', 'to-be-shown'] as const;
export type Grade = (typeof grades)[number];

export interface ScenarioOutcome {
  readonly id: ScenarioId;
  readonly verdict: Verdict;
  readonly band: { readonly low: Verdict; readonly design: Verdict; readonly high: Verdict };
  /** Of the undetermined ones those at which something fails, whatever the answers; absent without any. */
  readonly notGreen?: readonly Level[];
}

export interface Receptor {
  readonly buildingId: string;
  readonly host: boolean;
  readonly attached: boolean;
  readonly distanceM: number;
  readonly bearingDeg: number;
  readonly class: VulnerabilityClass;
  /** Comma-joined gebruiksdoelen; null when unknown. */
  readonly use: string | null;
  readonly lineOfSight: boolean;
  /** Is it in sight only over the roofs before it? */
  readonly overRoofs?: true;
  readonly incidentPressureKpa: number;
  readonly reflectedPressureKpa: number;
  readonly breakProbability: number;
  readonly breakProbabilityBound: number;
  /** Is that at least what the policy allows at a zeer kwetsbaar gebouw? */
  readonly inGlassBound: boolean;
  /** Of the pane that throws farthest, in metres. */
  readonly throwM: number;
  /** Into the rooms, or the shop, that C-GLI looks at; of the farthest pane where it looks at none. */
  readonly roomThrowM: number;
  readonly hazardClass: HazardClass;
  readonly debrisDensityPerM2: number;
  readonly majorDamageProbability: number;
  /** Scenario these figures are of. */
  readonly scenario: ScenarioId;
  readonly paneType: string;
  readonly dwellings: number | null;
  /** Where nobody knows its height: how high it counts for what lies behind it, metres. */
  readonly lowRoofM?: number;
  readonly occupiedAtNight: boolean;
  /** `fact`, `proposal`, `confirmed`, `own`, `unknown`: how sure the class and glazing are. */
  readonly basis: 'proposal' | 'confirmed' | 'own' | 'unknown';
  readonly classReason: string;
  /** Visible pieces of facade [x1, y1, x2, y2] in RD, for buildings where a criterion is unmet. */
  readonly facades: readonly (readonly [number, number, number, number])[];
  /** Criteria unmet because of this building. */
  readonly unmet: readonly CriterionId[];
  readonly unknown: readonly CriterionId[];
}

/** Does somebody live or sleep in it, too near the machine, whatever the register has? */
export const isSleptBeside = ({ unmet }: Pick<Receptor, 'unmet'>): boolean => unmet.includes('C-ADJ');

export const hazardClasses = ['1', '2', '3a', '3b', '4', '5'] as const;
/** GSA/ISC glazing performance condition. */
export type HazardClass = (typeof hazardClasses)[number];

export interface PlaceReceptor {
  readonly placeId: string;
  readonly distanceM: number;
  readonly lineOfSight: boolean;
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  /** Plan distance of its nearest part in sight within the fan of pieces; null where none comes. */
  readonly piecesM: number | null;
  readonly eardrumProbability: number;
  readonly deathProbability: number;
  readonly debrisDensityPerM2: number;
  readonly unmet: readonly CriterionId[];
}

export interface MeasureSet {
  readonly measures: readonly string[];
  readonly verdict: Verdict;
  /** `calculation`: shown by computing again; `report`: pending a constructor's report or certificate. */
  readonly basis: 'calculation' | 'report';
  readonly grade: Grade;
  /** Building ids whose owners must consent. */
  readonly consent: readonly string[];
  readonly cost: 'laag' | 'middel' | 'hoog';
  readonly leadTime: 'kort' | 'middel' | 'lang';
  readonly conditions: readonly string[];
  /** Per criterion unmet before: worst value before and after. */
  readonly change: readonly {
    readonly id: CriterionId;
    readonly scenario: ScenarioId | null;
    readonly before: Worst | null;
    readonly after: Worst | null;
    readonly pending: readonly string[];
    /** What fails still with the set taken, for a paper to answer. */
    readonly left: readonly Finding[];
  }[];
}

export interface TippingPoint {
  readonly input: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean;
  readonly verdict: Verdict;
  /** Of an undetermined one: something fails there, whatever the answers, at all or some of those it is about; else absent. */
  readonly notGreen?: 'all' | 'some';
  readonly receptor: string | null;
  /** All buildings of which each alone makes it so, the nearest first; absent where it is about one, or none. */
  readonly receptors?: readonly string[];
  /** Filled by the face in the asked language; the engine leaves it empty. */
  readonly sentence: string;
}

export interface Weighing {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly details?: Readonly<Record<string, number | string>>;
}

export interface Receipt {
  readonly kenmerk: string;
  readonly engineVersion: string;
  readonly modelSet: { readonly id: string; readonly sha256: string };
  readonly policy: { readonly id: string; readonly version: string; readonly owner: string };
  /** SHA-256 of the file of the charge profile that was judged by, or that is still to be opened; absent: the charges of the release. */
  readonly profile?: string;
  readonly measures: readonly string[];
  readonly seed: number;
  readonly samples: number;
  readonly assumed: readonly string[];
  readonly derived: Readonly<Record<string, number | string | boolean | null>>;
  readonly sources: readonly {
    readonly name: string;
    readonly reference: string;
    readonly retrieved: string | null;
    readonly count: number;
    readonly sha256: string | null;
    readonly pages?: number | undefined;
  }[];
}

export type Hour = 'night' | 'day';

/** The colour at the hour that was asked for, and by night and by day: whatever tells a colour tells it of this. */
export interface ByHours {
  readonly verdict: Verdict;
  /** A criterion fails, though the verdict waits for what is not known. */
  readonly notGreen: boolean;
  /** Always both, whichever was asked for. */
  readonly exposures: Readonly<Record<Hour, Verdict>>;
  /** The hours at which it waits though a criterion fails. */
  readonly notGreenAt: readonly Hour[];
}

/** What is asked of places where people stay outdoors around one machine. */
export interface PlacesAsked {
  /**
   * Within how many whole metres of it: as far as any counts for the machine as it is without its plan, and farther by what an answer
   * goes along with it.
   */
  readonly withinM: number;
  /** Is the question open: not answered, answered yes without a place, or answered for less than counts? */
  readonly open: boolean;
  /** In the last case, for how many metres around where the machine stood then it was answered. */
  readonly saidM: number | null;
}

/** Everything one run of the engine gives; the browser and the command line read the same keys. */
export interface Assessment extends ByHours {
  readonly scenarios: readonly ScenarioOutcome[];
  readonly criteria: readonly Criterion[];
  readonly receptors: readonly Receptor[];
  readonly places: readonly PlaceReceptor[];
  /** Of each machine. */
  readonly placesAsked: readonly PlacesAsked[];
  readonly measureSets: readonly MeasureSet[];
  readonly conditions: readonly string[];
  readonly weighing: readonly Weighing[];
  readonly missing: readonly Missing[];
  readonly tippingPoints: readonly TippingPoint[];
  /** Share of samples per colour; null until samples are asked for. */
  readonly confidence: Readonly<Record<Verdict, number>> | null;
  /** Share of samples in which a criterion is unmet; null with `confidence`. */
  readonly unmetShares: Readonly<Partial<Record<CriterionId, number>>> | null;
  /** RFC 7946 features in WGS84; `properties.zone` names the zone, `properties.reachM` its reach. */
  readonly zones: FeatureCollection;
  readonly receipt: Receipt;
}

/** Whether anything was judged at all: not where the charges are in a file that nobody opened yet. */
export const isJudged = ({ missing }: Pick<Assessment, 'missing'>): boolean =>
  missing.every(({ what }) => what !== 'profile');

/** Another colour by the hours that were not asked for, or orange for more: why, and what would answer it there. */
export interface OtherHour {
  readonly hour: Hour;
  readonly verdict: Verdict;
  /** Where the colour is the same: what does not fail at the hour that was asked for. */
  readonly unmet: readonly Criterion[];
  /** Papers that are still to come, of what is not unmet. */
  readonly pending: readonly string[];
  readonly missing: readonly Missing[];
  /** The first package that answers it, on top of the plan; null where there is none. */
  readonly set: MeasureSet | null;
  /** Of the buildings where it fails: those that count as care only until somebody confirms their use. */
  readonly unconfirmed: readonly string[];
  /** Where the colour is the same: buildings whose panes fail there and not now, so that a plan leaves them out. */
  readonly panes: readonly string[];
  /** Measures of the plan, or of packages that are offered now, that do nothing by those hours. */
  readonly idle: readonly string[];
}

/** On what a verdict stands: comes after the verdict it belongs to. */
export interface Standing {
  readonly criteria: readonly StandingCriterion[];
  /** Of orange only, else null. */
  readonly grade: Grade | null;
  /** Green, as long as what is assumed is so. */
  readonly conditional: boolean;
  /** Keys of the assumptions that something rests on. */
  readonly assumed: readonly string[];
  /** Of red only: what stays unmet whatever is taken. Empty where packages each leave something else. */
  readonly unsolved: readonly CriterionId[];
  /** Of red only: the measures that were tried, together and at each other place. */
  readonly tried: readonly string[];
  /** Null where the colour is the same by all hours, for the same reasons. */
  readonly otherHour: OtherHour | null;
  /** Outside alone: which colours the cases that are told of together have by the other hours, the worst first. */
  readonly elsewhere?: readonly Verdict[];
}

/** An assessment with on what it stands: what screens and papers speak from. */
export type WholeAssessment = Omit<Assessment, 'criteria'> & Standing;
