/** Houses by street and number, as the addresses of the surroundings say. */
import type { Surroundings } from '../archive/dossier.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { middle } from './reason-pins.ts';

export interface House {
  readonly street: string;
  readonly number: string;
  readonly point: RdPoint;
}

/** Street, which may begin with a number too, and number with what belongs to it; a postcode or place behind it is left out. */
export const addressForm = /^(?<street>\d*\D[^,]*?)\s+(?<number>\d+\s?[A-Za-z]?(?:-\w+)?)(?:,.*)?$/;

/** The number of an address with what belongs to it; null where there is none. */
export const numberIn = (address: string | null): string | null =>
  addressForm.exec(address ?? '')?.groups?.['number'] ?? null;

const placed = (address: string, point: RdPoint): House[] => {
  const { street, number } = addressForm.exec(address)?.groups ?? {};
  return street && number ? [{ street, number, point }] : [];
};

/** Every address that lies somewhere: of a building, or of the look-up. */
export function housesOf({ buildings, scenery }: Surroundings): House[] {
  const own = buildings.flatMap(({ address, footprint }) =>
    address ? placed(address, middle(footprint[0]?.[0] ?? [])) : [],
  );
  return [...own, ...scenery.addresses.flatMap(({ text, point }) => placed(text, point))];
}
