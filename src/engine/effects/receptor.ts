/**
 * What a building is to the model: its class by analogy with Bkl bijlage VI, who is in it when, and which panes stand
 * where. Everything here is a proposal from register facts until the officer confirms or overrides it.
 */
import { sure } from '../ground/sure.ts';
import type { GlazingProposal, ModelSet, ReceptorModel, SitingModel } from '../models/definitions.ts';
import type { Building, Glazing, Judgement, Scene, Use, VulnerabilityClass } from '../scene/scene.ts';

/** Panes of one kind, at the lowest height where they occur: the nearest and so the worst. */
export interface PaneSlot {
  readonly paneType: string;
  readonly heightM: number;
  /** The floors above have such panes too. They are farther, and matter where lower roofs hide this one. */
  readonly above: boolean;
  /** The room behind is one of those that the exposure asks about. */
  readonly lived: boolean;
  /** The room behind is a shop below homes, asked about by day: it counts as a shop does. */
  readonly shop: boolean;
  /** Nobody has looked at this glass yet: what it is remains uncertain. */
  readonly proposed: boolean;
  /** Of such glass that is only proposed, the share that is single; null where it is not of a home. */
  readonly singleShare: number | null;
}

export interface Occupation {
  readonly uses: readonly Use[] | null;
  readonly class: VulnerabilityClass;
  /** Why the class was proposed: a code for `i18n`. */
  readonly reason: string;
  readonly basis: 'proposal' | 'confirmed' | 'own' | 'unknown';
  /** People are in at the exposure asked for; null when the use is unknown. */
  readonly occupied: boolean | null;
  /** Nobody said whether people are here by night: a place for gatherings or sport, counted as empty until somebody does. */
  readonly maybeAtNight: boolean;
  /** Someone sleeps here, or cannot save themselves: what C-ADJ asks. */
  readonly dwelling: boolean | null;
  readonly slots: readonly PaneSlot[];
  /** Of before insulating glass, or nobody knows of when, and nobody has seen that its glass is double: the older probit binds. */
  readonly older: boolean;
  readonly glazing: Glazing | null;
}

const home: readonly Use[] = ['woonfunctie'];

/** A home on water or on wheels: the register knows no units and no use of it, and people live there. */
const isBerth = ({ kind = 'pand' }: Building): boolean => kind !== 'pand';

/** Uses as the officer says, else as the register says, else as unknown use is to be treated. */
export const usesOf = (
  { judgements, unknownUseAs }: Pick<Scene, 'judgements' | 'unknownUseAs'>,
  building: Building,
): readonly Use[] | null => usesBy(judgements[building.id], unknownUseAs, building);

function usesBy(
  judgement: Judgement | undefined,
  unknownUseAs: Scene['unknownUseAs'],
  building: Building,
): readonly Use[] | null {
  if (judgement?.uses) return judgement.uses;
  if (isBerth(building)) return building.uses?.length ? building.uses : home;
  if (building.uses !== null) return building.uses;
  return unknownUseAs === null ? null : [unknownUseAs];
}

/** What of a scene says how all buildings count, beside what was said of each. */
export interface Counting {
  readonly unknownUseAs: Scene['unknownUseAs'];
  readonly exposure: Scene['answers']['exposure'];
  readonly peopleAtNight: boolean | null;
}

/** Small, and the register knows that nothing in it is used. What it does not say is not known, however small. */
const isShed = (uses: readonly Use[] | null, building: Building, areaM2: number, receptors: ReceptorModel): boolean =>
  areaM2 < receptors.smallestWithPeopleM2.value && !(building.units ?? 0) && uses?.length === 0;

/** How a building counts by the register alone, as `occupationOf` has it. */
export function classByRegister(
  building: Building,
  areaM2: number,
  unknownUseAs: Scene['unknownUseAs'],
  exposure: Scene['answers']['exposure'],
  receptors: ReceptorModel,
): VulnerabilityClass {
  const uses = usesBy(undefined, unknownUseAs, building);
  return isShed(uses, building, areaM2, receptors) ? 'geen' : classOf(uses, exposure, undefined, receptors).class;
}

/** Does what was said of a building change its class? Its glass does not. */
export const saysItsClass = ({ class: kind, uses, confirmed }: Judgement): boolean =>
  Boolean(kind || uses || confirmed);

export function occupationOf(
  building: Building,
  judgement: Judgement | undefined,
  { unknownUseAs, exposure, peopleAtNight }: Counting,
  areaM2: number,
  { receptors, siting }: Pick<ModelSet, 'receptors' | 'siting'>,
): Occupation {
  const uses = usesBy(judgement, unknownUseAs, building);
  const proposed = isShed(uses, building, areaM2, receptors)
    ? ({ class: 'geen', reason: 'small-without-units' } as const)
    : classOf(uses, exposure, judgement, receptors);
  const night = uses?.some((use) => receptors.nightUses.includes(use)) ?? null;
  const cls = judgement?.class ?? proposed.class;
  // Who calls a building (zeer) kwetsbaar says that people are in it; at night too, unless it is used by day only.
  const own = judgement?.class === 'zeer-kwetsbaar' || judgement?.class === 'kwetsbaar';
  const byDayOnly = uses?.some((use) => receptors.dayOnlyUses.includes(use)) ?? false;
  const atDay = own || (uses === null ? null : uses.length > 0);
  const atNight = judgement?.occupiedAtNight ?? ((own && !byDayOnly) || night);
  const empty = cls === 'geen';
  // Whoever is awake in a bar or club is hit by glass as any other, and sleeps next to no machine.
  const gathers =
    atNight === false &&
    judgement?.occupiedAtNight === undefined &&
    (uses?.some((use) => receptors.maybeNightUses?.includes(use)) ?? false);
  const awake = gathers && peopleAtNight === true;
  const byNight = exposure === 'night';
  const basis =
    judgement?.class || judgement?.uses
      ? 'own'
      : judgement?.confirmed
        ? 'confirmed'
        : uses === null
          ? 'unknown'
          : 'proposal';
  const slots = empty ? [] : slotsOf(uses, building, judgement, exposure, receptors, siting);
  const seenDouble =
    slots.length > 0 &&
    slots.every(({ proposed, paneType }) => !proposed && (receptors.panes[paneType]?.leaves ?? 1) > 1);
  return {
    uses,
    class: cls,
    reason: judgement?.class ? 'own-choice' : proposed.reason,
    basis,
    occupied: empty ? false : byNight ? awake || atNight : atDay,
    maybeAtNight: gathers && !empty && byNight && peopleAtNight === null,
    dwelling: empty ? false : cls === 'zeer-kwetsbaar' ? true : atNight,
    slots,
    older: (building.year ?? 0) < receptors.insulatingFromYear.value && !seenDouble,
    glazing: judgement?.glazing ?? null,
  };
}

const order: readonly VulnerabilityClass[] = ['beperkt-kwetsbaar', 'kwetsbaar', 'zeer-kwetsbaar'];

/** The heaviest class of the uses; an assembly use may be childcare, which counts by day until confirmed. */
function classOf(
  uses: readonly Use[] | null,
  exposure: Counting['exposure'],
  judgement: Judgement | undefined,
  receptors: ReceptorModel,
): { class: VulnerabilityClass; reason: string } {
  if (uses === null) return { class: 'onbekend', reason: 'use-unknown' };
  if (uses.length === 0) return { class: 'beperkt-kwetsbaar', reason: 'no-units' };
  let heaviest: VulnerabilityClass = 'beperkt-kwetsbaar';
  for (const use of uses) {
    const cls = receptors.classByUse[use];
    if (order.indexOf(cls) > order.indexOf(heaviest)) heaviest = cls;
  }
  const maybeChildcare = uses.includes('bijeenkomstfunctie') && exposure === 'day' && !judgement?.confirmed;
  if (maybeChildcare) return { class: 'zeer-kwetsbaar', reason: 'may-be-childcare' };
  return { class: heaviest, reason: 'by-use' };
}

/** The first proposal of the table that fits this use, floor and year. */
function proposalFor(
  uses: readonly Use[] | null,
  floor: 'ground' | 'any',
  year: number | null,
  { proposals }: ReceptorModel,
): GlazingProposal {
  return sure(
    proposals.find(
      (one) =>
        (one.uses === null || uses?.some((use) => one.uses?.includes(use))) &&
        (one.floor === 'any' || one.floor === floor) &&
        (one.fromYear === null || (year !== null && year >= one.fromYear)),
    ),
    'panes for this use',
  );
}

/**
 * Which panes a building has. A shop has a shopfront on the ground floor; homes above it start one floor up; all else
 * has the home pane from the ground floor.
 */
function slotsOf(
  uses: readonly Use[] | null,
  building: Building,
  judgement: Judgement | undefined,
  exposure: Scene['answers']['exposure'],
  receptors: ReceptorModel,
  siting: SitingModel,
): readonly PaneSlot[] {
  const berth = isBerth(building);
  const ground = (berth ? receptors.berthPaneM : undefined)?.value ?? siting.paneHeightM.value;
  const own = judgement?.glazing?.paneType ?? null;
  const proposed = own === null && !judgement?.confirmed;
  const glass = (floor: 'ground' | 'any') => {
    const { paneType, singleShare } = proposalFor(uses, floor, building.year, receptors);
    return { paneType: own ?? paneType, proposed, singleShare: proposed ? (singleShare?.value ?? null) : null };
  };
  const shop = uses?.includes('winkelfunctie') ?? false;
  if (!shop) return [{ ...glass('any'), heightM: ground, above: !berth, lived: true, shop: false }];
  const front: PaneSlot = {
    ...glass('ground'),
    heightM: ground,
    above: false,
    lived: uses?.length === 1,
    shop: uses?.length !== 1 && exposure === 'day',
  };
  if (uses?.length === 1) return [front];
  const heightM = ground + siting.floorHeightM.value;
  return [front, { ...glass('any'), heightM, above: true, lived: true, shop: false }];
}

/** How many steps of hazard class the glass earns; nothing without a certificate. */
export function classShiftOf(glazing: Glazing | null, receptors: ReceptorModel): number {
  if (!glazing || glazing.retention === 'none' || !glazing.certificate) return 0;
  return receptors.classShift[glazing.retention].value;
}

/** A certificate is recorded for glass that holds its pieces: the best estimate may decide. */
export function certified(glazing: Glazing | null): boolean {
  return Boolean(glazing?.certificate) && glazing?.retention !== 'none' && glazing?.retention !== 'film-loose';
}
