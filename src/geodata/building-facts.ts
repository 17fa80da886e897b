/** One building from what its record says: what is not understood is unknown, and unknown is never nobody. */
import type { Building, Rings } from '../engine/scene/scene.ts';
import { type Facts, hasField, isNothing, kindIn, usesIn, valuesOf } from './register-words.ts';

/** The register counts no more units than this in one building; more is a number of something else. */
const mostUnits = 100_000;

export function buildingOf(id: string, status: string, facts: Facts, footprint: readonly Rings[]): Building {
  const kind = placeKind(id, status);
  // A place to live on the water or on wheels has no use in the register, and people sleep there.
  if (kind)
    return { ...bareOf(id, status, footprint), kind, year: null, uses: ['woonfunctie'], units: 1, dwellings: 1 };
  const units = countIn(valuesOf(facts, 'units'));
  const { uses: found, unknown } = usesIn(valuesOf(facts, 'use'));
  const says = hasField(facts, 'use');
  // No use and no units: a building without a use. No use and units, or a word of no register: not known.
  const uses = !says || unknown ? null : found.length > 0 ? found : units === 0 ? [] : null;
  // Uses without units contradict each other: how many there are is not known.
  const counted = units === 0 && found.length > 0 ? null : units;
  return {
    ...bareOf(id, status, footprint),
    year: yearIn(valuesOf(facts, 'year')),
    uses,
    units: counted,
    dwellings: uses?.length === 1 && uses[0] === 'woonfunctie' ? counted : null,
  };
}

const bareOf = (id: string, status: string, footprint: readonly Rings[]) => ({
  id,
  footprint,
  status,
  heightM: null,
  address: null,
  name: null,
});

/** A building whose register knows no use yet: that is not the same as nobody. */
export const waiting = (one: Building): Building =>
  one.uses?.length === 0 ? { ...one, uses: null, units: null } : one;

function placeKind(id: string, status: string): 'ligplaats' | 'standplaats' | null {
  const kind = kindIn(id);
  if (kind === 'ligplaats' || kind === 'standplaats') return kind;
  return status === 'Plaats aangewezen' ? 'ligplaats' : null;
}

function numberIn(values: readonly unknown[]): number | null {
  const value = values.find((one) => !isNothing(one));
  const number = typeof value === 'string' ? Number(value.trim()) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function countIn(values: readonly unknown[]): number | null {
  const count = numberIn(values);
  return count !== null && Number.isInteger(count) && count >= 0 && count <= mostUnits ? count : null;
}

/** 1005 and 9999 are the register's placeholders. */
function yearIn(values: readonly unknown[]): number | null {
  const year = numberIn(values);
  return year !== null && year > 1005 && year < 2100 ? Math.round(year) : null;
}
