/**
 * A dossier as it lies in the store. A browser copies a record part by part while the page waits: a city of buildings takes it
 * seconds, a street longer than the colour of a step may take; a text it copies at once. So a long list lies there as the text
 * of it, made once for each list.
 */
import type { Dossier } from './dossier.ts';

/** From here on a list is long. Shorter ones lie there as they are, as every release wrote them. */
const longFrom = 100;

interface Packed {
  readonly packed: string;
}

const texts = new WeakMap<object, string>();

function textOf(list: readonly unknown[]): string {
  const known = texts.get(list) ?? JSON.stringify(list);
  texts.set(list, known);
  return known;
}

const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length >= longFrom;

function eachPart(fields: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));
}

const packedList = (value: unknown): unknown => (isLong(value) ? ({ packed: textOf(value) } satisfies Packed) : value);

/** As it is stored: the very dossier where none of its lists is long. */
export function packedRecord(dossier: Dossier): object {
  const { surroundings } = dossier;
  if (![surroundings, surroundings.scenery].some((part) => Object.values(part).some(isLong))) return dossier;
  const scenery = eachPart(surroundings.scenery, packedList);
  return { ...dossier, surroundings: { ...eachPart(surroundings, packedList), scenery } };
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPacked = (value: unknown): value is Packed & Readonly<Record<string, unknown>> =>
  isFields(value) && typeof value['packed'] === 'string';

function unpackedList(value: unknown): unknown {
  if (!isPacked(value)) return value;
  try {
    const list: unknown = JSON.parse(value.packed);
    if (isLong(list)) texts.set(list, value.packed);
    return list;
  } catch {
    // What cannot be read is named as such by whoever reads the record.
    return value;
  }
}

/** A record as it was before it was stored, by this release or an earlier one. */
export function unpackedRecord(record: unknown): unknown {
  if (!isFields(record) || !isFields(record['surroundings'])) return record;
  const { surroundings } = record;
  const holds = (value: unknown): boolean => isFields(value) && Object.values(value).some(isPacked);
  if (!holds(surroundings) && !holds(surroundings['scenery'])) return record;
  const scenery = isFields(surroundings['scenery'])
    ? eachPart(surroundings['scenery'], unpackedList)
    : surroundings['scenery'];
  return { ...record, surroundings: { ...eachPart(surroundings, unpackedList), scenery } };
}
