/**
 * The words of the registers, and every writing of them that exports use. Each vocabulary is closed: a word is known, says
 * that there is none, or is not understood, and then it is never taken for the one or the other.
 */
import { uses as allUses, type Use } from '../engine/scene/scene.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** As it is compared: without capitals, accents of width, blanks and signs. */
export const bare = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The fields that are read, with the names that the registers' own exports give them. */
const fieldNames = {
  id: 'identificatie pandidentificatie identificatie_bag_pnd identificatieBAGPND ref:bag bag_id pand_id id',
  status: 'status pandstatus statusOmschrijving status_omschrijving statusWeergave',
  use: 'gebruiksdoel gebruiksdoelen gebruiksdoelVerblijfsobject gebruiksdoel_omschrijving gebruiksdoelOmschrijving',
  units: 'aantal_verblijfsobjecten',
  year: 'bouwjaar oorspronkelijkbouwjaar oorspronkelijk_bouwjaar',
  ends:
    'eindGeldigheid einddatumtijdvakgeldigheid datum_einde_geldigheid eindRegistratie tijdstipInactief tijdstipInactiefLV ' +
    'tijdstipNietBagLV tijdstipEindRegistratie tijdstipEindRegistratieLV objectEindTijd terminationDate',
  inactive: 'aanduidingrecordinactief',
  unitStatus: 'status verblijfsobjectstatus statusOmschrijving status_omschrijving statusWeergave',
  parent: 'pandidentificatie pandRef pand.href pandrelatering pand_identificatie ligtInPand pand',
} as const;
export type Field = keyof typeof fieldNames;

const byField = new Map<string, readonly string[]>(
  Object.entries(fieldNames).map(([field, names]) => [field, names.split(' ')]),
);
/** Which fields a name may stand for; a shapefile cuts names to ten characters. */
const fieldsOf = new Map<string, Set<Field>>();
const cutNames = new Set<string>();
for (const [field, names] of byField)
  for (const name of names)
    for (const key of [bare(name), name.toLowerCase().slice(0, 10), ...[name.slice(0, 10)].map(bare)]) {
      fieldsOf.set(key, (fieldsOf.get(key) ?? new Set()).add(field as Field));
      if (name.length > 10 && key.length <= 10) cutNames.add(key);
    }
// Whole names first, so that a name that is whole is never taken for one that was cut.
for (const names of byField.values()) for (const name of names) cutNames.delete(bare(name));

/** Names by field, for each set of names that came: the records of one file have the same. */
const plans = new Map<string, ReadonlyMap<Field, readonly string[]>>();

function planFor(names: readonly string[]): ReadonlyMap<Field, readonly string[]> {
  const key = names.join('\u0000');
  const known = plans.get(key);
  if (known) return known;
  const plan = new Map<Field, string[]>();
  for (const name of names)
    for (const field of fieldsOf.get(bare(name)) ?? []) plan.set(field, [...(plan.get(field) ?? []), name]);
  for (const [field, of] of plan) of.sort((one, two) => rankOf(field, one) - rankOf(field, two));
  if (plans.size > 500) plans.clear();
  plans.set(key, plan);
  return plan;
}

/** All values that the record gives for a field, in the order of the names above. */
export function valuesOf(facts: Facts, field: Field): readonly unknown[] {
  return (planFor(Object.keys(facts)).get(field) ?? []).map((name) => facts[name]);
}

/** Has the record this field, whatever it says? */
export const hasField = (facts: Facts, field: Field): boolean => planFor(Object.keys(facts)).has(field);

function rankOf(field: Field, name: string): number {
  const key = bare(name);
  const at = (byField.get(field) ?? []).findIndex((one) => bare(one) === key);
  return at < 0 ? 99 : at;
}

/** Were the names of this record cut to ten characters, as a shapefile does? `lost` when two names became one and a number. */
export function namesCut(facts: Facts): 'no' | 'cut' | 'lost' {
  const names = Object.keys(facts);
  if (!names.some((name) => name.length === 10 && cutNames.has(bare(name)))) return 'no';
  return names.some((name) => /^(?:eind|tijdstip|identif|gebruiks).*_\d{1,2}$/i.test(name)) ? 'lost' : 'cut';
}

/** Does anything about this record look like a building, unit or place of a register? */
export const looksRegistered = (facts: Facts): boolean =>
  (['status', 'use', 'units', 'year', 'parent'] as const).some((field) => valuesOf(facts, field).length > 0) ||
  valuesOf(facts, 'id').some((one) => idIn(one) !== null) ||
  Object.keys(facts).some((name) => /^b3_|^h_(?:dak|maaiveld)|^identificatie$|^building$/i.test(name));

const nothing = new Set(['', 'null', 'none', 'nil', 'nan', 'nat', 'na', 'undefined', 'infinity', 'nvt']);

/** Says a value that there is none? */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && nothing.has(bare(value)));

/** A text as it may stand in an object, a list of one, or at the end of an address. */
function wordIn(value: unknown): string | null {
  if (typeof value === 'string') return /^(?:https?|urn):/.test(value) ? (/[^/#:]+$/.exec(value)?.[0] ?? null) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 1 ? wordIn(value[0]) : null;
  if (typeof value !== 'object' || value === null) return null;
  const { omschrijving, waarde, naam } = value as Record<string, unknown>;
  return wordIn(omschrijving ?? waarde ?? naam ?? null);
}

const counting = ['Pand in gebruik', 'Pand in gebruik (niet ingemeten)', 'Verbouwing pand', 'Sloopvergunning verleend'];
const waiting = ['Bouwvergunning verleend', 'Bouw gestart', 'Pand buiten gebruik'];
const gone = ['Pand gesloopt', 'Niet gerealiseerd pand', 'Pand ten onrechte opgevoerd', 'Plaats ingetrokken'];
const places = ['Plaats aangewezen'];
const unitsIn = [
  'Verblijfsobject in gebruik',
  'Verblijfsobject in gebruik (niet ingemeten)',
  'Verbouwing verblijfsobject',
  // Not yet, or no longer: people are found living there all the same.
  'Verblijfsobject gevormd',
  'Verblijfsobject buiten gebruik',
];
const unitsGone = [
  'Niet gerealiseerd verblijfsobject',
  'Verblijfsobject ingetrokken',
  'Verblijfsobject ten onrechte opgevoerd',
];

export type Standing = 'counts' | 'waits' | 'gone' | 'unit' | 'unit-gone';
const statuses = new Map<string, { readonly name: string; readonly stands: Standing }>();
const say = (names: readonly string[], stands: Standing) => {
  for (const name of names) statuses.set(bare(name), { name, stands });
};
say([...counting, ...places], 'counts');
say(waiting, 'waits');
say(gone, 'gone');
say(unitsIn, 'unit');
say(unitsGone, 'unit-gone');
// What the BGT calls a building that stands.
statuses.set('bestaand', { name: 'Pand in gebruik', stands: 'counts' });

export type StatusRead = { readonly name: string; readonly stands: Standing } | 'none' | 'unknown';

/** The one status of a record; `none` when it says nothing, `unknown` for a word of no register or two that differ. */
export function statusOf(facts: Facts, field: 'status' | 'unitStatus'): StatusRead {
  let found: StatusRead = 'none';
  for (const value of valuesOf(facts, field)) {
    if (isNothing(value)) continue;
    const word = wordIn(value);
    const one = word === null ? undefined : statuses.get(bare(word));
    if (one === undefined || (typeof found === 'object' && found.stands !== one.stands)) return 'unknown';
    found = one;
  }
  return found;
}

const useByWord = new Map<string, Use>(allUses.map((use) => [bare(use), use]));
useByWord.set('overigegebruiksfunctie', 'overige gebruiksfunctie').set('overig', 'overige gebruiksfunctie');

/** Lists as the registers' exports write them: `a, b`, `a;b`, `a|b`, `a/b`, `{a,b}`, `(2:a,b)`, `["a","b"]`. */
function wordsIn(value: unknown): readonly (string | null)[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'string') return isNothing(value) ? [] : [wordIn(value)];
  const inside = value
    .normalize('NFKC')
    .trim()
    .replace(/^\(\d+:/, '')
    .replace(/^[[({]|[\])}]$/g, '');
  return inside
    .split(/[,;|]/)
    .flatMap((one) => (one.includes('://') ? [one] : one.split('/')))
    .map((one) => one.replace(/["']/g, '').trim())
    .filter((one) => !isNothing(one))
    .map(wordIn);
}

/** @returns uses without repeats, and whether any word was not understood */
export function usesIn(values: readonly unknown[]): { readonly uses: readonly Use[]; readonly unknown: boolean } {
  const found = new Set<Use>();
  let unknown = false;
  for (const word of values.flatMap(wordsIn)) {
    const use = word === null ? undefined : useByWord.get(bare(word));
    if (use) found.add(use);
    else unknown = true;
  }
  return { uses: [...found], unknown };
}

export type EndRead = 'lives' | 'ended' | 'unknown';

/** Is this version of the record closed? A date in the past ends it; one to come, or none, does not. */
export function endOf(facts: Facts, now: number): EndRead {
  const ends = [
    ...valuesOf(facts, 'ends').map((value) => endIn(value, now)),
    ...valuesOf(facts, 'inactive').map(flagIn),
  ];
  return ends.includes('unknown') ? 'unknown' : ends.includes('ended') ? 'ended' : 'lives';
}

function flagIn(value: unknown): EndRead {
  if (isNothing(value)) return 'lives';
  const word = bare(String(value));
  if (['n', 'nee', 'no', 'f', 'false', '0'].includes(word)) return 'lives';
  return ['j', 'ja', 'y', 'yes', 't', 'true', '1'].includes(word) ? 'ended' : 'unknown';
}

function endIn(value: unknown, now: number): EndRead {
  if (isNothing(value) || value === false || value === 0) return 'lives';
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : null;
  if (text === null) return 'unknown';
  if (/^(?:0|-|\+?infinity|false)$/i.test(text)) return 'lives';
  const at = momentIn(text);
  return at === null ? 'unknown' : at <= now ? 'ended' : 'lives';
}

/** Writings that are sure: ISO, Dutch, the digits of the BAG extract, milliseconds. */
function momentIn(text: string): number | null {
  const iso =
    /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|[T ])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6,10})?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|[T ])/.exec(text);
  if (dutch) return dayOf(dutch[3], dutch[2], dutch[1]);
  return /^\d{12,13}$/.test(text) ? Number(text) : null;
}

function dayOf(...parts: readonly (string | undefined)[]): number | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? Date.UTC(year, month - 1, day) : null;
}

/** The number of the register in a value, sixteen digits: also as a number, without its zeros, or at the end of an address. */
export function idIn(value: unknown): string | null {
  const word = wordIn(value)
    ?.trim()
    .replace(/^NL\.IMBAG\.\w+\./i, '')
    .replace(/\.0+$/, '');
  if (word === undefined || !/^\d{12,16}$/.test(word)) return null;
  const id = word.padStart(16, '0');
  // Four digits of a municipality, two of a kind of object.
  return /^\d{4}(?:10|0[1-3])/.test(id) && !/^0{4}/.test(id) ? id : null;
}

/** What a record calls itself: the register's number, else its own word when it has one. */
export function idOf(facts: Facts): string | null {
  const values = valuesOf(facts, 'id');
  for (const value of values) {
    const id = idIn(value);
    if (id !== null) return id;
  }
  const word = values
    .map((value) => (isNothing(value) ? null : wordIn(value)))
    .find((one) => one !== null && one !== '0');
  // A spreadsheet's number is no name: it stands for a whole town.
  return word === undefined || word === null || /^\d*[.,]\d+E[+-]?\d+$/i.test(word.trim()) ? null : word.slice(0, 200);
}

export const isRegisterId = (id: string): boolean => /^\d{16}$/.test(id);

/** What the number of the register says of the kind of object. */
export const kindIn = (id: string): 'pand' | 'verblijfsobject' | 'ligplaats' | 'standplaats' | null => {
  if (!isRegisterId(id)) return null;
  const kinds: Readonly<Record<string, 'pand' | 'verblijfsobject' | 'ligplaats' | 'standplaats'>> = {
    '10': 'pand',
    '01': 'verblijfsobject',
    '02': 'ligplaats',
    '03': 'standplaats',
  };
  return kinds[id.slice(4, 6)] ?? null;
};
