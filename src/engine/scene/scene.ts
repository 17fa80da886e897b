/**
 * The scene: everything the assessment reads, and nothing else. Plain JSON in RD metres (EPSG:28992).
 * Register facts (`buildings`) and what people said about them (`judgements`, `answers`) stay apart, so that a
 * measure or an officer's choice never overwrites a fact, and so that geometry can be memoised by identity.
 */
import type { Degrees, Metres } from '../ground/units.ts';

/** A point in RD: [x, y] in metres. */
export type RdPoint = readonly [x: number, y: number];
/** A closed ring is stored open: the last point is not the first again. Outer rings run counter-clockwise, holes clockwise. */
export type Ring = readonly RdPoint[];
/** One polygon: outer ring, then holes. */
export type Rings = readonly Ring[];

/**
 * How far around a machine the surroundings are taken, unless somebody asks for more or less: the colour needs 146 m before
 * a front at the heaviest charge and the oldest glass, the high end that certainty looks at 207 m.
 */
export const usualRadiusM = 220;

/** Machines in one case: more than a pinwinkel holds is a slip of the hand, or made to keep a computer busy. */
export const mostMachines = 12;

export const siting = ['gevel', 'vestibule', 'winkel', 'pinwinkel', 'unit'] as const;
export type Siting = (typeof siting)[number];

/** Only a machine in a facade has the blast thrown back by that wall: of none other is a recess or a light front asked. */
export const hangsInFacade = ({ siting: where }: { readonly siting: Siting }): boolean => where === 'gevel';

export const machineFunctions = ['opname', 'storten', 'sealbag'] as const;
export type MachineFunction = (typeof machineFunctions)[number];

/** The eleven gebruiksdoelen of the BAG. */
export const uses = [
  'woonfunctie',
  'bijeenkomstfunctie',
  'celfunctie',
  'gezondheidszorgfunctie',
  'industriefunctie',
  'kantoorfunctie',
  'logiesfunctie',
  'onderwijsfunctie',
  'sportfunctie',
  'winkelfunctie',
  'overige gebruiksfunctie',
] as const;
export type Use = (typeof uses)[number];

export const vulnerabilityClasses = ['zeer-kwetsbaar', 'kwetsbaar', 'beperkt-kwetsbaar', 'geen', 'onbekend'] as const;
/** Receptor class "naar analogie van Bkl bijlage VI"; `geen` has no people, `onbekend` has an unknown use. */
export type VulnerabilityClass = (typeof vulnerabilityClasses)[number];

export interface Machine {
  readonly id: string;
  readonly siting: Siting;
  readonly functions: readonly MachineFunction[];
  /** On the facade; for a unit its middle; with `exact` the burst point itself. */
  readonly point: RdPoint;
  /** True when the point is the burst point as given, without snapping. */
  readonly exact: boolean;
  /** Bearing the machine faces: outward normal of the facade. */
  readonly outwardDeg: Degrees;
  /** The building that carries it; null for a free-standing unit, or where none was found. */
  readonly hostId: string | null;
  /** Answers of this machine's own, where it stands elsewhere than the first. */
  readonly answers?: Partial<Answers> | undefined;
}

/** A machine by where it stands alone: not what it takes in, nor what was answered of it. */
export type BareMachine = Omit<Machine, 'functions' | 'answers'>;

/** A home on water or on wheels has no pand: it is where it lies. */
export const buildingKinds = ['pand', 'ligplaats', 'standplaats'] as const;

export interface Building {
  /** BAG identificatie of the pand, 16 digits, or an invented id in the demo town. */
  readonly id: string;
  /** Absent: a pand. */
  readonly kind?: (typeof buildingKinds)[number] | undefined;
  /** One or more polygons (multipolygon). */
  readonly footprint: readonly Rings[];
  readonly status: string;
  readonly year: number | null;
  /** Null: the file does not say. Empty: the register knows no unit in it. */
  readonly uses: readonly Use[] | null;
  readonly units: number | null;
  readonly dwellings: number | null;
  /** Height above ground. */
  readonly heightM: Metres | null;
  /** Shown to people; from units or the demo, never needed to compute. */
  readonly address: string | null;
  readonly name: string | null;
}

export const placeKinds = ['terras', 'halte', 'ingang', 'plein', 'anders'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place outdoors where people stay. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly ring: Ring;
  readonly occupiedAtNight: boolean;
  /** For `ingang`: the only shared entrance of this many homes; else 0. */
  readonly homesServed: number;
  /** For `ingang`: the building it belongs to. */
  readonly buildingId: string | null;
}

/** Ground that anyone may walk on; decides which facades a machine may face and where a vehicle can come from. */
export interface PublicSpace {
  readonly id: string;
  readonly kind: 'rijbaan' | 'voetpad' | 'plein' | 'parkeren' | 'water' | 'groen';
  readonly rings: Rings;
}

export const glassKinds = ['annealed', 'heat-strengthened', 'toughened'] as const;
export type GlassKind = (typeof glassKinds)[number];
/** What keeps the pieces together, each only with a certificate. */
export const retentions = ['none', 'film-loose', 'film-anchored', 'laminated', 'blast-tested'] as const;
export type Retention = (typeof retentions)[number];

/** A pane type by its id in the receptor model, with what holds it together. */
export interface Glazing {
  /** Null: the panes as proposed. */
  readonly paneType: string | null;
  readonly retention: Retention;
  /** Reference of the product certificate; retention without it earns nothing. */
  readonly certificate: string | null;
}

/** What the officer says of one building; an absent field leaves the proposal standing. */
export interface Judgement {
  readonly uses?: readonly Use[];
  readonly class?: VulnerabilityClass;
  readonly glazing?: Glazing;
  readonly occupiedAtNight?: boolean;
  /** True: the proposals shown for this building were looked at and agreed. */
  readonly confirmed?: boolean;
}

/** Posts, a planter or the like across a run-up, as a line on the ground. */
export interface Barrier {
  readonly from: RdPoint;
  readonly to: RdPoint;
  /** Reference of the certificate (ISO 22343-1, IWA 14-1, PAS 68); without it the barrier earns nothing. */
  readonly certificate: string | null;
}

/** Criteria that a report may be about. */
export interface Report {
  readonly criteria: readonly string[];
  /** Such as a constructor's calculation or a test of glass. */
  readonly kind: string;
  /** Role and organisation of who made it, never a name. */
  readonly role: string;
  readonly number: string;
  /** ISO date. */
  readonly date: string;
}

/** Where an answer was given: it holds there, and as far as it was asked. */
export interface Given {
  readonly x: Metres;
  readonly y: Metres;
  readonly host: string | null;
  readonly wallDeg: number;
  /** How far around was asked. */
  readonly radiusM: Metres;
  /** Who looked on site, by role, and when. */
  readonly seenBy?: { readonly role: string; readonly date: string } | undefined;
}

/** An answer that was given for another place: there it holds, here it is open. */
export interface SaidBefore {
  readonly key: string;
  readonly value: unknown;
  readonly given: Given;
}

export const shells = ['metal', 'brick'] as const;
export const recesses = ['none', 'niche', 'portal', 'corner'] as const;

/** What a form asks. `null` is "not answered" and keeps the criteria that need it from being met. */
export interface Answers {
  /** Is there a dwelling or night stay directly above or behind the machine in the host building? Null: follow the register. */
  readonly dwellingAboveOrBehind: boolean | null;
  /** The same beside the machine. Absent or null: no where the use of every building it hangs in is known and nobody sleeps there, else open. */
  readonly dwellingBeside?: boolean | null | undefined;
  /** Does the machine stand in or at the shared entrance or escape route of dwellings? */
  readonly sharedEntrance: boolean | null;
  /** Are places of stay complete in `places`? `none` says there are none. */
  readonly placesOfStay: 'none' | 'drawn' | null;
  readonly vehicleApproach: 'none' | 'possible' | null;
  /** Where vehicles could start a straight run at the machine, drawn by the officer or taken over from the roads. */
  readonly approaches?: readonly RdPoint[] | undefined;
  /** What stands across such a run; only with a certificate does it count. */
  readonly barriers?: readonly Barrier[] | undefined;
  /** A certified barrier (M21) between road and machine. */
  readonly certifiedBarrier: boolean;
  /** Speed in km/h that the barrier was tested for; null or absent: still to be shown. */
  readonly barrierRatedKmh?: number | null | undefined;
  /** Reports that were recorded, each with the criteria that it is about. */
  readonly reports?: readonly Report[] | undefined;
  /** What a free-standing unit is made of; absent: open. */
  readonly shell?: (typeof shells)[number] | null | undefined;
  /** A front of glass or light panels round the machine, seen on site. Absent: a sound front. */
  readonly lightFront?: boolean | undefined;
  /** A niche, portal or inner corner that the outlines do not show; absent: open where a yes would change the colour. */
  readonly recess?: (typeof recesses)[number] | null | undefined;
  /** Are people in buildings for gatherings or sport by night? Asked where a yes would change the colour. */
  readonly peopleAtNight?: boolean | null | undefined;
  /** Could the machine stand inside? A no closes the measure; a yes stands in `alternatives`, with its place. */
  readonly insidePossible?: false | null | undefined;
  /** Questions answered with "I do not know", by the code of what is missing, and where that was said. Each of them stays open. */
  readonly notKnown?: Readonly<Record<string, Given>> | undefined;
  /** Where each answer was given, by its key. */
  readonly given?: Readonly<Record<string, Given>> | undefined;
  readonly saidBefore?: readonly SaidBefore[] | undefined;
  /** Report of a constructor that the separation to dwellings holds (M23, M24). */
  readonly constructorReport: string | null;
  /** Certificate of the glass that a measure of the plan brings (M26, M27, M28); absent or null: still to be shown. */
  readonly glassCertificate?: string | null | undefined;
  /** Recorded anti-gas measure (M10). */
  readonly antiGas: boolean;
  /** The officer asks for the heavy scenario though the machine does not call for it. */
  readonly heavyChosen: boolean;
  readonly exposure: 'night' | 'day';
  /** The officer goes on knowingly although the surroundings are not fully covered. */
  readonly coverageAccepted: boolean;
  /** Where the machine, and each place where it could stand instead, stood when the officer said so. Absent: said of any place. */
  readonly coverageAcceptedAt?: readonly RdPoint[] | undefined;
  /** Loose facade material around the machine replaced (M25), loose parts removed (M30). */
  readonly solidFacade: boolean;
  readonly loosePartsRemoved: boolean;
  /** "Gelijkwaardige maatregel": criterion ids it answers, with its evidence; pending while evidence is null. */
  readonly equivalent: {
    readonly text: string;
    readonly criteria: readonly string[];
    readonly evidence: string | null;
  } | null;
}

export const unanswered: Answers = {
  dwellingAboveOrBehind: null,
  sharedEntrance: null,
  placesOfStay: null,
  vehicleApproach: null,
  certifiedBarrier: false,
  constructorReport: null,
  antiGas: false,
  heavyChosen: false,
  exposure: 'night',
  coverageAccepted: false,
  solidFacade: false,
  loosePartsRemoved: false,
  equivalent: null,
};

/** Was it said that nobody lives or sleeps above, behind or beside the machine in its own building? Half of it is no such answer. */
export const saidNobody = (answers: Pick<Answers, 'dwellingAboveOrBehind' | 'dwellingBeside'>): boolean =>
  answers.dwellingAboveOrBehind === false && answers.dwellingBeside === false;

/** What nobody was asked and is taken not to be there; whoever takes them names them in the scene as assumed. */
export const neutralAnswers = { placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false } as const;

/** The answers when the surroundings change: that these were good enough was said of others. */
export function answersAmong(answers: Answers): Answers {
  const { coverageAcceptedAt: _, ...others } = answers;
  return answers.coverageAccepted ? { ...others, coverageAccepted: false } : answers;
}

/** Where a set of facts came from; printed with every answer. */
export interface Source {
  readonly name: string;
  /** URL or file name without personal data. */
  readonly reference: string;
  /** ISO date-time of retrieval, or of the file. Null when unknown. */
  readonly retrieved: string | null;
  readonly count: number;
  /** Of what came, as it came; of more pages than one, of the SHA-256 of each in hex, in order, a line each. */
  readonly sha256: string | null;
  /** How many pages or parts it came in, when more than one. */
  readonly pages?: number | undefined;
}

export interface Coverage {
  /** Hull of what the file holds, open ring in RD; null when nothing is known. */
  readonly hull: Ring | null;
  /** True when the supplier or the officer declares the surroundings complete. */
  readonly declared: boolean;
  /** Where inside the hull the file has no building; absent: nowhere that is wide. */
  readonly bare?: BareGround | undefined;
  /** Outlines are rounded to about a metre: a green rests on it. Absent: they are not. */
  readonly rounded?: true | undefined;
  /** The national border where it runs near these surroundings; absent when it does not. */
  readonly border?: Border | undefined;
}

/** Ground of which nobody can tell whether it is a park or homes that were left out of the file. */
export interface BareGround {
  /** From any point in them the nearest building of the file is at least `reachM` away. */
  readonly boxes: readonly (readonly [minX: number, minY: number, maxX: number, maxY: number])[];
  readonly reachM: Metres;
}

/** The registers know nothing beyond the border, so a circle that may reach it is not covered. */
export interface Border {
  readonly lines: readonly (readonly RdPoint[])[];
  /** How far from these coarse lines the true border may run. */
  readonly stripM: Metres;
}

/** What became of the records of one source: every one was used, set aside or left open. */
export interface Ledger {
  readonly source: string;
  readonly records: number;
  readonly used: number;
  /** For a reason that can matter to nobody: demolished, another version of what is there. */
  readonly setAside: readonly { readonly reason: string; readonly count: number }[];
  /** Not understood, or known to be incomplete. `where` is the middle of the first of them. */
  readonly open: readonly { readonly reason: string; readonly count: number; readonly where?: RdPoint | undefined }[];
}

/** A record that was not understood, at its place: something may stand there that nobody judged. */
export interface OpenPlace {
  readonly id: string;
  readonly reason: string;
  /** What is known of where it lies. */
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
  /** What the officer found there; absent: nobody looked. */
  readonly found?: 'nothing' | 'office' | 'home' | undefined;
}

/** A place the officer set where the machine could stand instead, inside or as a unit, and the measure that puts it there. */
export interface AlternativePlace {
  readonly measure: string;
  readonly machine: Machine;
}

export interface Scene {
  readonly schema: 'gevelwijzer/scene@1';
  /** Random in the app, given or fixed on the command line; no part of the kenmerk. */
  readonly dossierId: string;
  readonly machines: readonly Machine[];
  readonly buildings: readonly Building[];
  readonly places: readonly Place[];
  readonly publicSpace: readonly PublicSpace[];
  readonly radiusM: Metres;
  readonly coverage: Coverage;
  /** Places of records that were not understood; absent: there are none. */
  readonly openPlaces?: readonly OpenPlace[] | undefined;
  readonly sources: readonly Source[];
  /** What became of every record of each source. */
  readonly ledger?: readonly Ledger[] | undefined;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly answers: Answers;
  readonly alternatives: readonly AlternativePlace[];
  /** Measures already part of the plan. */
  readonly measures: readonly string[];
  /** Unknown use is treated as this use, knowingly. */
  readonly unknownUseAs: Use | null;
  /** Answers taken as neutral without asking; named in the receipt. */
  readonly assumed: readonly string[];
}
