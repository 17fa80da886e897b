/**
 * The number that decides and its limit, as a person reads them: in the same unit, and never alike where they are not. What a metre
 * is of is said with it: into the room, or from the machine.
 */
import type { Finding, HazardClass, Worst } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';
import type { Catalogue } from './nl/catalogue.ts';

export interface Figures {
  readonly value: string;
  readonly limit: string;
}
type Words = Pick<Catalogue, 'ui' | 'hazard' | 'beyond'>;

/** How far into the room glass of a class comes at least: a limit is the first class that is too much. */
const startsM: Readonly<Partial<Record<HazardClass, number>>> = { '3b': 1, '4': 3 };
/** From where to where glass of a class comes; of the first two none does. */
export const comesM: Readonly<Partial<Record<HazardClass, readonly [number, number]>>> = {
  '3a': [0, 1],
  '3b': [1, 3],
  '4': [3, Number.POSITIVE_INFINITY],
  '5': [3, Number.POSITIVE_INFINITY],
};

export function figuresOf(worst: Told, t: Words, f: Format): Figures {
  const { value, limit, unit } = worst;
  if (unit === 'class') return glass(worst, t, f);
  if (typeof value !== 'number' || typeof limit !== 'number') return { value: plain(value, t), limit: plain(limit, t) };
  const said = apart(value, limit, (one, digits) => figure(one, unit, digits, t, f));
  return unit === 'm' && value > 0 ? { ...said, value: t.beyond.fromMachine(said.value) } : said;
}

type Told = Worst & Partial<Pick<Finding, 'extra'>>;

/** How far glass comes, where the metres say as much as the class: held glass comes less far than it was thrown. */
function metresOf({ value, throwM, extra }: Told): number | null {
  const metres = throwM ?? extra?.['throwM'];
  const [least, most] = comesM[value as HazardClass] ?? [1, 0];
  return typeof metres === 'number' && metres >= least && metres <= most ? metres : null;
}

function glass(worst: Told, t: Words, f: Format): Figures {
  const is = worst.value as HazardClass;
  const from = startsM[worst.limit as HazardClass];
  const metres = metresOf(worst);
  if (from === undefined || metres === null)
    return { value: t.hazard[is], limit: classLimitText(worst.limit as HazardClass, t, f) };
  const said = apart(metres, from, (one, digits) => `${f.number(one, digits ?? 1)}\u00a0m`);
  return { ...said, value: t.beyond.into(said.value) };
}

/** Where on a bar of a hundred the limit stands and the number ends, on one scale: of little the limit stands at a quarter. */
export function barOf(times: number): { readonly limit: number; readonly fill: number } {
  const limit = 100 / Math.max(4, times);
  return { limit, fill: limit * times };
}

/** What of a limit by class is still allowed, where no metres stand beside it. */
export function classLimitText(first: HazardClass, t: Words, f: Pick<Format, 'metres'>): string {
  const from = startsM[first];
  return from === undefined ? stillAllowed(first, t) : f.metres(from);
}

/** How many times the limit these figures are; null where they are words, or a distance that must be kept. */
export function timesLimit(worst: Told): number | null {
  const { unit } = worst;
  const [value, limit] =
    unit === 'class' ? [metresOf(worst), startsM[worst.limit as HazardClass]] : [worst.value, worst.limit];
  return unit === 'm' || typeof value !== 'number' || typeof limit !== 'number' || limit <= 0 ? null : value / limit;
}

/** What the classes before the first that is too much have in common, where it is not how far glass comes. */
function stillAllowed(first: HazardClass, { beyond }: Words): string {
  if (first === '1') return beyond.pane;
  if (first === '2') return beyond.crack;
  return first === '3a' ? beyond.room : beyond.head;
}

/** With as many digits as it takes to tell them apart. */
function apart(value: number, limit: number, say: (one: number, digits?: number) => string): Figures {
  for (const digits of [undefined, 1, 2, 3, 4, 6, 9]) {
    const said = { value: say(value, digits), limit: say(limit, digits) };
    if (said.value !== said.limit || value === limit) return said;
  }
  return { value: say(value), limit: say(limit) };
}

function figure(value: number, unit: string, digits: number | undefined, { ui }: Words, f: Format): string {
  switch (unit) {
    case 'm':
      return value === 0 ? ui.directly : digits === undefined ? f.metres(value) : `${f.number(value, digits)}\u00a0m`;
    case '1/m2':
      return densityText(value, { ui }, f, digits);
    case '1':
      return chanceText(value, { ui }, f, digits);
    default:
      return f.number(value, digits ?? (Number.isInteger(value) ? 0 : 1));
  }
}

/** A chance that a criterion looks at. */
export const chanceText = (value: number, { ui }: Pick<Catalogue, 'ui'>, f: Format, digits?: number): string =>
  ui.outOf(digits === undefined ? f.percent(value).replace('%', '') : f.number(100 * value, digits));

/** Pieces on the ground: one per so much, also where they lie close, as the limit is told. */
export function densityText(perM2: number, { ui }: Pick<Catalogue, 'ui'>, f: Format, digits?: number): string {
  if (perM2 <= 0) return ui.none;
  return ui.onePer(digits === undefined ? f.area(perM2) : `${f.number(1 / perM2, digits)} m²`);
}

const plain = (value: Worst['value'], { ui }: Words): string =>
  typeof value === 'boolean' ? (value ? ui.yes : ui.no) : String(value);
