/** The one state of the app. Screens read it and send actions; only `actions/` writes it. */
import type { Card } from '../../archive/card.ts';
import type { Dossier, LegalRoute, Variant } from '../../archive/dossier.ts';
import type { Glance } from '../../engine/assessment/assessed.ts';
import type { Spot } from '../../engine/assessment/where.ts';
import type { Asked, Told } from '../../engine/consequences/told.ts';
import type { Policy } from '../../engine/models/definitions.ts';
import type { CriterionId, PlaceReceptor, WholeAssessment } from '../../engine/scene/assessment.ts';
import type { Machine, RdPoint } from '../../engine/scene/scene.ts';
import type { Difference } from '../../geodata/difference.ts';
import type { SurroundingsPart } from '../../geodata/surroundings.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Catalogue } from '../../i18n/nl/catalogue.ts';
import type { PageWords } from '../../i18n/nl/start.ts';

/** What has a name is a step, a page beside them or a desk; `pages.ts` says where each is fetched. */
export type Step = keyof Catalogue['steps'];
export type PageId = keyof PageWords['pages'];
export type DeskId = keyof PageWords['desks'];

export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'work'; readonly step: Step }
  /** Apart: of no dossier, also while one is open. */
  | { readonly kind: 'page'; readonly page: PageId; readonly apart?: true }
  | { readonly kind: 'desk'; readonly desk: DeskId };

/** The machine of the open variant that is moved and answered for. */
export const machineAt = <One extends Machine>(machines: readonly One[], index: number): One | undefined =>
  machines[index] ?? machines[0];

export type Outcome =
  | { readonly kind: 'none' }
  /** Moving: the last full answer stays visible, marked as old. */
  | { readonly kind: 'glance'; readonly glance: Glance; readonly last: WholeAssessment | null }
  | { readonly kind: 'ready'; readonly assessment: WholeAssessment }
  | { readonly kind: 'failed'; readonly code: string; readonly last: WholeAssessment | null };

export type Selection = { readonly kind: 'building'; readonly id: string } | null;

/** One clear sentence, by code; the words are in `i18n`. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'problem' | 'done';
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** On a phone what is good to know is folded until one reads it. */
  readonly read?: true;
  /** A button behind the sentence. */
  readonly way?:
    | { readonly kind: 'keep-as-new' }
    /** What are the points of a file? */
    | { readonly kind: 'points' }
    | { readonly kind: 'back'; readonly id: string; readonly title: string }
    | undefined;
}

export const zoneLayers = ['glass-room', 'glass-break', 'glass-fall', 'debris', 'stray', 'shadow'] as const;
export type ZoneLayer = (typeof zoneLayers)[number];

/** What is told beside the verdict: the newest answer, and what is asked now. */
export interface Aside {
  /** The dossier, and the measures tried on, that `told` is about. */
  readonly of: Dossier;
  readonly measures: readonly string[] | undefined;
  readonly question: Asked;
  readonly state: 'busy' | 'ready' | 'failed';
  readonly told: Told | null;
  /** Pieces on the ground are drawn on the map. */
  readonly onMap: boolean;
}

/** What the municipality made its own of the page: absent where it set nothing. */
export interface Town {
  readonly name?: string | undefined;
  readonly logo?: string | undefined;
  /** Who keeps this page. */
  readonly contact?: string | undefined;
  readonly routes?: readonly LegalRoute[] | undefined;
  readonly desks?: readonly DeskId[] | undefined;
  /** Addresses of other sites, with what a place fills in. */
  readonly publicMap?: string | undefined;
  readonly panorama?: string | undefined;
}

export interface AppState {
  readonly town: Town;
  readonly language: Language;
  readonly screen: Screen;
  readonly dossier: Dossier | null;
  /** Charge profiles that are opened in this browser: with their charges, which stand nowhere else. */
  readonly profiles: readonly Policy[];
  /** Whole dossiers; they share all that did not change. */
  readonly past: readonly Dossier[];
  readonly future: readonly Dossier[];
  readonly saved: { readonly kind: 'never' | 'saving' | 'saved' | 'failed'; readonly at: string | null };
  /** Text stands in a field that the dossier does not have yet: not saved, whatever `saved` says. */
  readonly typing: boolean;
  /** Text that stands in a form or field and that no dossier has, by dossier and field. */
  readonly notGiven: Readonly<Record<string, string>>;
  /** What was ticked or chosen in such a form: it waits with the text, and is nothing to lose by itself. */
  readonly choicesNotGiven: Readonly<Record<string, unknown>>;
  /** What is kept goes when the window is closed, as far as the browser lets on. */
  readonly fleeting: boolean;
  readonly outcome: Outcome;
  /** The variant that the last full answer is about. */
  readonly judged: Variant | null;
  /** A measure set tried on without taking it: its own assessment beside the real one. */
  readonly trial: { readonly measures: readonly string[]; readonly assessment: WholeAssessment | null } | null;
  /** Places along the facades that were looked for, and for which dossier. */
  readonly where:
    | { readonly kind: 'busy'; readonly done: number; readonly total: number }
    | { readonly kind: 'ready'; readonly spots: readonly Spot[]; readonly of: Dossier }
    | null;
  /** Asked for by opening its section; null until then. */
  readonly aside: Aside | null;
  /** Without any measure, and which of the two the map shows; null where nothing is compared. */
  readonly compare: { readonly before: WholeAssessment; readonly side: 'before' | 'after' } | null;
  /** Which machine of the open variant is moved and answered for. */
  readonly machineAt: number;
  /** The next click on the map puts a free-standing unit there, or is where a vehicle starts. */
  readonly placing: 'unit' | 'approach' | null;
  /** Corners of an outline that is being drawn; null when none is. */
  readonly drawing: readonly RdPoint[] | null;
  readonly selection: Selection;
  /** Where the map is to look next; each is another wish. */
  readonly look:
    | { readonly point: RdPoint; readonly buildings?: never }
    | { readonly buildings: readonly string[]; readonly point?: never }
    | null;
  /** A point that was typed, while it is asked whether the facade near it is meant. */
  readonly given: RdPoint | null;
  /** The reason that the pointer or the focus is on. */
  readonly pointed: CriterionId | null;
  /** Points of the ruler, at most two; null when it is not in use. */
  readonly ruler: readonly RdPoint[] | null;
  /** A spot of open ground that was asked about, and of which dossier. */
  readonly probe: {
    readonly of: Dossier;
    readonly point: RdPoint;
    readonly state: 'busy' | 'ready';
    readonly found: PlaceReceptor | null;
  } | null;
  /** What the officer turned on or off; the others are drawn where they count. */
  readonly layers: Readonly<Partial<Record<ZoneLayer, boolean>>>;
  readonly notices: readonly Notice[];
  readonly cards: readonly Card[];
  /** What changed when the surroundings of a dossier were fetched again. */
  readonly refreshed: { readonly of: string; readonly difference: Difference } | null;
  /** A file is being read, or the demo fetched. */
  readonly busy:
    | { readonly what: 'file' | 'demo' | 'dossier' }
    /** Parts of the surroundings that have not come yet; null while the place itself is looked for. */
    | { readonly what: 'services'; readonly parts: readonly SurroundingsPart[] | null }
    | null;
}

export const emptyState: AppState = {
  town: {},
  language: 'nl',
  screen: { kind: 'start' },
  dossier: null,
  profiles: [],
  past: [],
  future: [],
  saved: { kind: 'never', at: null },
  typing: false,
  notGiven: {},
  choicesNotGiven: {},
  fleeting: false,
  outcome: { kind: 'none' },
  judged: null,
  trial: null,
  where: null,
  aside: null,
  compare: null,
  machineAt: 0,
  placing: null,
  drawing: null,
  selection: null,
  look: null,
  given: null,
  pointed: null,
  ruler: null,
  probe: null,
  layers: {},
  notices: [],
  cards: [],
  refreshed: null,
  busy: null,
};
