/**
 * What is looked at of each building that decides, on the sheet for a visit: what the judgement takes its use, glass, height and
 * homes to be, in the words of the screens where it is changed. Which buildings decide is read off the answer.
 */

import type { Receptor, TippingPoint, WholeAssessment } from '../engine/scene/assessment.ts';
import { knownHeight } from '../engine/scene/known-height.ts';
import type { Building, Judgement, Scene, Use } from '../engine/scene/scene.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import { glassSaid } from './glass-said.ts';
import type { BuildingsWords } from './nl/questions.ts';
import type { VisitWords } from './nl/visit.ts';
import { turnWord } from './sentences.ts';
import { useOf } from './uses-said.ts';

/** So many stand on the sheet: what one still visits. */
export const visited = 12;

export type Judged = Pick<WholeAssessment, 'criteria' | 'receptors' | 'tippingPoints' | 'missing' | 'otherHour'>;

const turning = ({ tippingPoints }: Pick<Judged, 'tippingPoints'>): readonly string[] =>
  tippingPoints.flatMap(({ receptor, receptors = [] }) => (receptor === null ? receptors : [receptor, ...receptors]));

const failingIn = (some: readonly Pick<Judged['criteria'][number], 'findings'>[]): readonly string[] =>
  some.flatMap(({ findings }) => findings.flatMap(({ met, receptor }) => (met || receptor === null ? [] : [receptor])));

/** Where something fails: at the hours that were asked for, and by the others. */
const failing = ({ criteria, receptors, otherHour }: Judged): readonly string[] => [
  ...failingIn(criteria),
  ...failingIn(otherHour?.unmet ?? []),
  ...receptors.flatMap(({ buildingId, unmet }) => (unmet.length > 0 ? [buildingId] : [])),
];

/** Where it waits for what is not known, at any hour. */
const waiting = ({ receptors, missing, otherHour }: Judged): readonly string[] => [
  ...receptors.flatMap(({ buildingId, unknown }) => (unknown.length > 0 ? [buildingId] : [])),
  ...missing.flatMap((gap) => gap.receptors),
  ...(otherHour
    ? [...otherHour.unconfirmed, ...otherHour.panes, ...otherHour.missing.flatMap((gap) => gap.receptors)]
    : []),
];

const nearIn = ({ criteria }: Judged): readonly (string | null)[] =>
  criteria.flatMap(({ findings }) => findings.map(({ receptor }) => receptor));

const byDistance = (one: Receptor, two: Receptor): number => one.distanceM - two.distanceM;

/** All of it, with the plan and without it. */
const ofBoth = <One>(now: Judged, before: Judged | null, of: (one: Judged) => readonly One[]): ReadonlySet<One> =>
  new Set([...of(now), ...(before ? of(before) : [])]);

/**
 * The building that carries the machine; and where a criterion fails, waits, or is nearly not met, with the plan and without it, and
 * what would turn the colour; the nearest first. What houses nobody decides nothing, unless its use would turn it.
 */
export function decidingBuildings(now: Judged, before: Judged | null): readonly Receptor[] {
  const ids = ofBoth<string | null>(now, before, (one) => [
    ...nearIn(one),
    ...failing(one),
    ...waiting(one),
    ...turning(one),
  ]);
  const turns = ofBoth(now, before, turning);
  return now.receptors
    .filter((one) => one.host || turns.has(one.buildingId) || (ids.has(one.buildingId) && one.class !== 'geen'))
    .toSorted(byDistance);
}

/** What there is room for: what carries the machine, then what fails, what waits, and the nearest of the rest; told in order of distance. */
export function onSheet(
  now: Judged,
  before: Judged | null,
): { readonly shown: readonly Receptor[]; readonly left: number } {
  const all = decidingBuildings(now, before);
  const fails = ofBoth(now, before, failing);
  const waits = ofBoth(now, before, waiting);
  const rank = ({ host, buildingId }: Receptor): number =>
    host ? 0 : fails.has(buildingId) ? 1 : waits.has(buildingId) ? 2 : 3;
  const shown = all
    .toSorted((one, two) => rank(one) - rank(two))
    .slice(0, visited)
    .toSorted(byDistance);
  return { shown, left: all.length - shown.length };
}

/** Questions that are asked at each building, in its own row. */
const atBuilding: readonly string[] = ['use', 'care', 'occupiedAtNight'];
/** Of all panes or roofs at once: each building has its box for them, so this is told and not asked. */
const ofAll: readonly string[] = ['glazing', 'heightM', 'roofs'];

/** Which of these are asked of the machine and its place, and which are told above the list of buildings. */
export function pointsApart(points: readonly TippingPoint[], shown: readonly Receptor[]) {
  const ids = new Set(shown.map(({ buildingId }) => buildingId));
  const isInList = ({ input, receptor }: TippingPoint) =>
    ids.size > 0 && (input === 'care' || (atBuilding.includes(input) && receptor !== null && ids.has(receptor)));
  const told = points.filter(({ input }) => ids.size > 0 && ofAll.includes(input));
  return { told, asked: points.filter((one) => !told.includes(one) && !isInList(one)) };
}

/** What turns the colour at this building alone. */
export const turnsAt = (id: string, points: readonly TippingPoint[]): readonly TippingPoint[] =>
  points.filter(
    ({ input, receptor, receptors }) =>
      atBuilding.includes(input) && (input === 'care' ? (receptors ?? [receptor]).includes(id) : receptor === id),
  );

/** Is it asked whether people are in it at night? */
export const isAskedAtNight = (id: string, { missing, otherHour, tippingPoints }: Judged): boolean =>
  tippingPoints.some(({ input, receptor }) => input === 'occupiedAtNight' && receptor === id) ||
  [...missing, ...(otherHour?.missing ?? [])].some(
    ({ what, receptors }) => what === 'people-at-night' && receptors.includes(id),
  );

/** Why it is looked at by the other hours; empty where they add nothing at it. */
export function otherHoursAt(
  id: string,
  { otherHour }: Pick<Judged, 'otherHour'>,
  { w, t }: { readonly w: Pick<VisitWords, 'failsThen' | 'careThen'>; readonly t: Pick<FullWords, 'criteria'> },
): readonly string[] {
  if (!otherHour) return [];
  const { hour, unmet, unconfirmed } = otherHour;
  const titles = unmet.filter((one) => failingIn([one]).includes(id)).map((one) => t.criteria[one.id].title);
  return [
    ...(titles.length > 0 ? [w.failsThen[hour]([...new Set(titles)].join('; '))] : []),
    ...(unconfirmed.includes(id) ? [w.careThen[hour]] : []),
  ];
}

export const visitFacts = ['use', 'homes', 'glass', 'height'] as const;
type VisitFact = (typeof visitFacts)[number] | 'night';

/** On what a fact of a building stands: a register or file, what somebody said, a proposal of the app, or what was assumed. */
export type Ground = 'register' | 'said' | 'proposal' | 'assumed' | 'unknown';

export interface Fact {
  readonly fact: VisitFact;
  readonly ground: Ground;
  readonly value: string | number | boolean | readonly Use[] | null;
  readonly said?: Judgement | undefined;
}

/** One state for each fact; words are made of it alone. */
export function factsOf(
  receptor: Pick<Receptor, 'buildingId' | 'paneType' | 'dwellings' | 'classReason' | 'lowRoofM'>,
  building: Pick<Building, 'uses' | 'heightM'> | undefined,
  { judgements, unknownUseAs, answers }: Pick<Scene, 'judgements' | 'unknownUseAs'> & Partial<Pick<Scene, 'answers'>>,
  asksNight = false,
): readonly Fact[] {
  const said = judgements[receptor.buildingId] ?? {};
  const atNight = said.occupiedAtNight ?? answers?.peopleAtNight ?? null;
  const known = said.uses ?? building?.uses ?? null;
  const heightM = building ? knownHeight(building) : null;
  const use: Fact = said.uses
    ? { fact: 'use', ground: 'said', value: said.uses }
    : known
      ? { fact: 'use', ground: 'register', value: known }
      : unknownUseAs
        ? { fact: 'use', ground: 'assumed', value: [unknownUseAs] }
        : { fact: 'use', ground: 'unknown', value: null };
  return [
    use,
    { fact: 'homes', ground: receptor.dwellings === null ? 'unknown' : 'register', value: receptor.dwellings },
    { fact: 'glass', ground: said.glazing ? 'said' : 'proposal', value: receptor.paneType, said },
    heightM === null
      ? { fact: 'height', ground: 'assumed', value: receptor.lowRoofM ?? null }
      : { fact: 'height', ground: 'register', value: heightM },
    ...(asksNight
      ? [{ fact: 'night', ground: atNight === null ? 'unknown' : 'said', value: atNight } satisfies Fact]
      : []),
  ];
}

interface Words {
  readonly w: Pick<VisitWords, 'facts' | 'nightFact' | 'grounds' | 'notKnown' | 'roofAs' | 'yes' | 'no'>;
  readonly b: Pick<BuildingsWords, 'uses' | 'shopWithHomes' | 'retentions'>;
  readonly t: Pick<FullWords, 'panes'>;
  readonly f: Pick<Format, 'metres'>;
}

/** What is asked, and what the judgement takes it to be; of what nobody knows there is nothing to agree with. */
export function factSaid(
  one: Fact,
  words: Words,
): { readonly asks: string; readonly taken: string; readonly isKnown: boolean } {
  return {
    asks: one.fact === 'night' ? words.w.nightFact : words.w.facts[one.fact],
    taken: takenAs(one, words),
    isKnown: one.fact !== 'height' ? one.value !== null : one.ground === 'register',
  };
}

function takenAs({ fact, ground, value, said }: Fact, { w, b, t, f }: Words): string {
  const on = (text: string) => (ground === 'unknown' ? text : `${text} (${w.grounds[ground]})`);
  if (value === null) return w.notKnown;
  switch (fact) {
    case 'use':
      return on(usesText(ground, value as readonly Use[], b));
    case 'homes':
      return String(value);
    case 'glass':
      return on(glassSaid(String(value), said, { t, b }));
    case 'height':
      return ground === 'register' ? on(f.metres(value as number)) : w.roofAs(f.metres(value as number));
    case 'night':
      return on(value ? w.yes : w.no);
  }
}

const usesText = (ground: Ground, uses: readonly Use[], words: Words['b']): string =>
  useOf(ground === 'said' ? uses : undefined, uses, words) ?? '';

/** What may be found there instead, each with the colour that comes of it: of the fact that it is about. */
export function turnsSaid(
  fact: VisitFact,
  points: readonly TippingPoint[],
  { w, t }: { readonly w: VisitWords; readonly t: FullWords },
): readonly string[] {
  const isAsked = points.some(({ input }) => input === 'occupiedAtNight');
  if (fact === 'night' && !isAsked) return [w.yes, w.no];
  return points.flatMap((point) => {
    const colour = turnWord(point, t);
    switch (point.input) {
      case 'use':
        return fact === 'use' ? [w.turns(point.to === 'woonfunctie' ? w.here.use : w.here.useNot, colour)] : [];
      case 'care':
        return fact === 'use' ? [w.mayTurn(w.here.care, colour)] : [];
      default:
        return fact === 'night' ? [w.turns(w.yes, colour), w.no] : [];
    }
  });
}
