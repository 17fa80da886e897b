/**
 * A dossier is one case: surroundings once, and up to several variants (positions or packages) that share them.
 * `sceneOf` puts one variant and the surroundings together as the scene the engine reads.
 */

import { sure } from '../engine/ground/sure.ts';
import type { Policy } from '../engine/models/definitions.ts';
import type { Question } from '../engine/models/model-sets.ts';
import {
  alternativesFor,
  answered,
  answersFor,
  answersHere,
  isOfPlace,
  placeOf,
} from '../engine/scene/held-answers.ts';
import type {
  AlternativePlace,
  Answers,
  Building,
  Coverage,
  Judgement,
  Ledger,
  OpenPlace,
  PublicSpace,
  RdPoint,
  Ring,
  Scene,
  Source,
  Use,
} from '../engine/scene/scene.ts';
import type { DrawnGround } from './drawn-ground.ts';
import type { Recorded } from './outcomes.ts';
import { bareMachines, barePlaces, type KeptMachine, type KeptPlace, looked } from './prefilled.ts';

export const legalRoutes = ['opa', 'bopa', 'apv', 'privaat', 'vooroverleg'] as const;
/** Asked first; changes words, never the colour. */
export type LegalRoute = (typeof legalRoutes)[number];

export interface MapLabel {
  readonly text: string;
  readonly point: RdPoint;
  readonly angleDeg: number;
  readonly kind: 'street' | 'square' | 'water' | 'building';
}

/** What the map draws besides what the engine reads. */
export interface Scenery {
  readonly trees: readonly (readonly [x: number, y: number, radiusM: number])[];
  readonly parcels: readonly Ring[];
  readonly labels: readonly MapLabel[];
  readonly addresses: readonly { readonly text: string; readonly point: RdPoint; readonly buildingId: string }[];
  /** Where buses and trams stop, to propose as places of stay. */
  readonly stops?: readonly { readonly id: string; readonly point: RdPoint }[] | undefined;
  /** Beneath all else on the map; absent where nobody asked for it. */
  readonly ground?: readonly DrawnGround[] | undefined;
}

export interface Surroundings {
  /** Name of the town or file. */
  readonly name: string;
  readonly invented: boolean;
  readonly buildings: readonly Building[];
  /** Known to the register, not in use, and not counted until the officer says so. */
  readonly notInUse?: readonly Building[] | undefined;
  readonly publicSpace: readonly PublicSpace[];
  readonly places: readonly KeptPlace[];
  readonly coverage: Coverage;
  /** Where records lie that could not be read, and what was found there. */
  readonly openPlaces?: readonly OpenPlace[] | undefined;
  readonly sources: readonly Source[];
  /** What became of every record of the sources. */
  readonly ledger?: readonly Ledger[] | undefined;
  readonly scenery: Scenery;
}

export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly machines: readonly KeptMachine[];
  readonly alternatives: readonly AlternativePlace[];
  readonly measures: readonly string[];
  readonly answers: Answers;
  /** Keys of answers that nobody gave: they are taken to be so until somebody gives them. Absent: none. */
  readonly assumed?: readonly string[] | undefined;
  /** Of its answers. */
  readonly prefilled?: readonly 'exposure'[] | undefined;
}

/** Scaled and free of what the camera wrote in it; goes with the dossier and the confidential annex, never with a link. */
export interface Photo {
  readonly id: string;
  readonly caption: string;
  /** ISO date-time it was added. */
  readonly added: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** `data:image/jpeg;base64,…` */
  readonly data: string;
}

/** What the report says besides the calculation; free text, roles and organisations only. */
export interface Notes {
  /** Organisation that asks; confidential. */
  readonly applicant: string;
  readonly alternatives: string;
  readonly cashAccess: string;
  /** Views of applicant, neighbours, police, veiligheidsregio. */
  readonly views: string;
  /** ISO date on which the case is looked at again. */
  readonly reassess: string;
}

export const noNotes: Notes = { applicant: '', alternatives: '', cashAccess: '', views: '', reassess: '' };

/** One line of the verloop; codes and plain values, `i18n` speaks. */
export interface Change {
  /** ISO date-time. */
  readonly at: string;
  /** `answers.sharedEntrance`, `machine`, `measures`, `verdict` …; a variant's letter stands in `variant`. */
  readonly what: string;
  readonly variant: string;
  readonly from: string;
  readonly to: string;
}

export interface Dossier {
  readonly schema: 'gevelwijzer/dossier@2';
  /** `public`: a copy without what is confidential; what it was judged to be stands in `outcomes`. */
  readonly scope: 'internal' | 'public';
  /** Random; no part of the kenmerk. */
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly organisation: string;
  readonly route: LegalRoute | null;
  readonly created: string;
  readonly changed: string;
  readonly surroundings: Surroundings;
  readonly radiusM: number;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly unknownUseAs: Use | null;
  readonly variants: readonly Variant[];
  readonly activeVariant: string;
  readonly siteChecks: readonly SiteCheck[];
  /** The municipality's own limits; absent: the policy of the release. */
  readonly policy?: Policy | undefined;
  /** The variant that is proposed; absent: none is marked. */
  readonly proposal?: string | undefined;
  /** Last day it may be kept, ISO date; null until chosen. */
  readonly keepUntil: string | null;
  readonly notes: Notes;
  readonly photos: readonly Photo[];
  /** Verloop: what changed and when, oldest first. */
  readonly history: readonly Change[];
  /** What came out, once per engine and model set, oldest first. */
  readonly outcomes: readonly Recorded[];
}

/** A tick on the site-visit list, or what was agreed (`point` is `agreement`): role and date, no names. */
export interface SiteCheck {
  /** Code of the point. */
  readonly point: string;
  readonly date: string;
  readonly role: string;
  readonly remark: string;
  /** The sentence as it was asked. */
  readonly text?: string;
  /** Did the place turn out as it was entered? */
  readonly found?: 'same' | 'different';
}

const mostVariants = 6;

export const mayAdd = ({ variants }: Dossier): boolean => variants.length < mostVariants;

export function activeVariant(dossier: Dossier): Variant {
  const { variants } = dossier;
  return sure(variants.find((one) => one.id === dossier.activeVariant) ?? variants[0], 'a variant');
}

/** "Go on knowingly" from before its place was noted: it was said of where the machines stand. */
export function pinned({ answers, machines }: Variant): Answers {
  if (!answers.coverageAccepted || answers.coverageAcceptedAt) return answers;
  return { ...answers, coverageAcceptedAt: machines.map(({ point }) => point) };
}

/** The answers as they hold for one of its machines. */
export const answersOf = ({ machines, answers }: Variant, index: number): Answers => {
  const machine = machines[index] ?? machines[0];
  return machine ? answersHere(answers, machine, machines[0]) : answers;
};

/** What is assumed in a variant: what a move has opened again no longer is. */
export const assumedIn = ({ assumed = [], answers }: Variant): readonly string[] =>
  assumed.filter((key) => answers[key as keyof Answers] !== null);

/** The variant once these were given, or seen: they are no longer assumed, nor filled in by nobody. */
export function given(variant: Variant, keys: readonly string[]): Variant {
  const { assumed = [], ...rest } = looked(variant, keys);
  const taken = assumed.filter((key) => !keys.includes(key));
  return { ...rest, ...(taken.length > 0 && { assumed: taken }) };
}

/** The variant with what was said of one of its machines. @param radiusM how far around was asked */
export function answeredIn(before: Variant, change: Partial<Answers>, index: number, radiusM: number): Variant {
  const variant = given(before, Object.keys(change));
  const { machines, answers } = variant;
  const [first] = machines;
  const machine = machines[index] ?? first;
  if (machine === first || !machine) return { ...variant, answers: answered(answers, change, first, radiusM) };
  // What is not known is said of the place of one machine, as an answer would be.
  const isOwn = (key: string) => isOfPlace(key) || key === 'notKnown';
  const own = Object.fromEntries(Object.entries(change).filter(([key]) => isOwn(key)));
  const note = 'placesOfStay' in own && { placesOfStay: placeOf(machine, radiusM) };
  const rest = Object.fromEntries(Object.entries(change).filter(([key]) => !isOwn(key)));
  return {
    ...variant,
    answers: { ...answers, ...rest },
    machines: machines.map((one) =>
      one === machine
        ? {
            ...one,
            answers: { ...one.answers, ...own, ...(note && { given: { ...one.answers?.given, ...note } }) },
          }
        : one,
    ),
  };
}

/** The variant with these machines. Its answers are about the place of the first: at another they are asked again. */
export function withMachines(variant: Variant, machines: readonly KeptMachine[]): Variant {
  const [from, to] = [variant.machines[0], machines[0]];
  return {
    ...variant,
    machines,
    answers: answersFor(pinned(variant), from, to),
    alternatives: alternativesFor(variant.alternatives, from, to),
  };
}

/** Does the box of a ring reach into the square around a point? A long wall may pass it with all its corners far away. */
function boxMeets(ring: Ring, [cx, cy]: RdPoint, reach: number): boolean {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring)
    [minX, minY, maxX, maxY] = [Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y)];
  return minX <= cx + reach && maxX >= cx - reach && minY <= cy + reach && maxY >= cy - reach;
}

const buildingsNear = new WeakMap<readonly Building[], Map<string, readonly Building[]>>();

/**
 * The buildings whose footprint's bounding box comes within `radiusM` of `point`, as the same array for the same
 * cell of 25 m, so that the engine's memo by identity holds while the machine is dragged.
 */
function near(all: readonly Building[], point: RdPoint, radiusM: number): readonly Building[] {
  const cell = 25;
  const cx = Math.round(point[0] / cell) * cell;
  const cy = Math.round(point[1] / cell) * cell;
  const reach = radiusM + cell;
  const memo = buildingsNear.get(all) ?? new Map<string, readonly Building[]>();
  buildingsNear.set(all, memo);
  const key = `${cx},${cy},${reach}`;
  const known = memo.get(key);
  if (known) return known;
  const found = all.filter(({ footprint }) => footprint.some(([outer = []]) => boxMeets(outer, [cx, cy], reach)));
  memo.set(key, found);
  return found;
}

const apartM = ([x1, y1]: RdPoint, [x2, y2]: RdPoint): number => Math.hypot(x1 - x2, y1 - y2);

export function sceneOf(dossier: Dossier, variant: Variant = activeVariant(dossier)): Scene {
  const { surroundings } = dossier;
  const [machine, ...others] = variant.machines;
  const elsewhere = [...others, ...variant.alternatives.map((place) => place.machine)];
  const spreadM = Math.max(0, ...elsewhere.map(({ point }) => (machine ? apartM(point, machine.point) : 0)));
  return {
    schema: 'gevelwijzer/scene@1',
    dossierId: dossier.id,
    machines: bareMachines(variant.machines),
    buildings: machine
      ? near(surroundings.buildings, machine.point, dossier.radiusM + Math.ceil(spreadM))
      : surroundings.buildings,
    places: barePlaces(surroundings.places),
    publicSpace: surroundings.publicSpace,
    radiusM: dossier.radiusM,
    coverage: surroundings.coverage,
    ...(surroundings.openPlaces && { openPlaces: surroundings.openPlaces }),
    sources: surroundings.sources,
    ...(surroundings.ledger && { ledger: surroundings.ledger }),
    judgements: dossier.judgements,
    answers: variant.answers,
    alternatives: variant.alternatives,
    measures: variant.measures,
    unknownUseAs: dossier.unknownUseAs,
    assumed: assumedIn(variant),
  };
}

/** The same as a question: under the policy of the dossier. */
export function questionOf(dossier: Dossier, variant?: Variant): Question {
  return { scene: sceneOf(dossier, variant), policy: dossier.policy ?? null };
}
