/**
 * What houses are called: numbers and streets of the BAG by the buildings that are there. Only names: what a building is used
 * for, and how many live in it, stay as the file has them.
 */
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building, Ledger, RdPoint, Source } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { bagAround } from './bag.ts';
import { ledgerOf, setAside } from './ledger.ts';
import { joinUnits, unitsOf } from './read-units.ts';

export interface Names {
  /** The same, and in the same order, with an address where there was none. */
  readonly buildings: readonly Building[];
  readonly addresses: readonly { readonly text: string; readonly point: RdPoint; readonly buildingId: string }[];
  readonly source: Source;
  readonly ledger: Ledger;
}

/** @returns `no-units` where the BAG knows no address in use on any of these buildings */
export async function namesAround(
  buildings: readonly Building[],
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<Names, ServiceProblem>> {
  const came = await bagAround('verblijfsobject', point, halfM, world, options);
  if (!came.ok) return came;
  const { units, left, records } = unitsOf(came.value.features);
  const joined = joinUnits(buildings, units, null);
  const named = buildings.map((one, i): Building => {
    const address = one.address ?? (one.name === null ? (joined.buildings[i]?.address ?? null) : null);
    return address === one.address ? one : { ...one, address };
  });
  const here = new Set(buildings.map(({ id }) => id));
  const addresses = units.flatMap(({ address, point: at, buildingIds }) => {
    const buildingId = buildingIds.find((id) => here.has(id)) ?? '';
    return address && at ? [{ text: address, point: at, buildingId }] : [];
  });
  if (named.every((one, i) => one === buildings[i]) || addresses.length === 0)
    return refuse('no-units', 'no address on these buildings');
  const unread = [...left, ...joined.left].map(({ id, reason }) => setAside(id, reason));
  return ok({
    buildings: named,
    addresses,
    source: came.value.source,
    ledger: ledgerOf('verblijfsobject', { records, left: unread }),
  });
}
