/** What is typed or pasted in the place step: an address or street of these surroundings, or a place as `readPlace` knows it. */
import type { Dossier } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { readPlace } from '../../geodata/read-place.ts';
import { housesOf } from '../../report/houses.ts';
import { middle } from '../../report/reason-pins.ts';
import { store } from '../state/store.ts';

interface Located {
  readonly point: RdPoint;
  /** What is to be said about it when what was written cannot be meant as it says. */
  readonly said: string | null;
  /** A street: the map shows it, and the officer points. */
  readonly street?: true;
  /** By its coordinates: meant to the metre. */
  readonly exact?: true;
}

/** The streets of these surroundings by their names. */
export function streetsHere({ surroundings }: Pick<Dossier, 'surroundings'>): readonly string[] {
  return [...new Set(housesOf(surroundings).map(({ street }) => street))].toSorted();
}

/** The house nearest to the middle of a street: the middle itself may lie in another street. */
function middleOf(street: string, dossier: Dossier): RdPoint | null {
  const houses = housesOf(dossier.surroundings).filter((one) => one.street.toLowerCase() === street);
  const [x, y] = middle(houses.map(({ point }) => point));
  const [nearest] = houses.toSorted(
    (one, two) => Math.hypot(one.point[0] - x, one.point[1] - y) - Math.hypot(two.point[0] - x, two.point[1] - y),
  );
  return nearest?.point ?? null;
}

/** The addresses of these surroundings: of the look-up, and of the buildings themselves. */
const addressesIn = ({ buildings, scenery }: Dossier['surroundings']): readonly { text: string; point: RdPoint }[] => [
  ...scenery.addresses,
  ...buildings.flatMap(({ address, footprint }) =>
    address ? [{ text: address, point: middle(footprint[0]?.[0] ?? []) }] : [],
  ),
];

export function locate(text: string): Located | { problem: string } {
  const { dossier } = store.getState();
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return { problem: 'search-empty' };
  const addresses = dossier ? addressesIn(dossier.surroundings) : [];
  const street = dossier && middleOf(wanted, dossier);
  if (street) return { point: street, said: null, street: true };
  const address =
    addresses.find((one) => one.text.toLowerCase() === wanted) ??
    addresses.find((one) => one.text.toLowerCase().startsWith(wanted));
  if (address) return { point: address.point, said: null };
  const written = readPlace(text);
  switch (written.kind) {
    case 'point':
      return { point: written.point, said: written.degreesAsRd ? 'degrees-as-rd' : null, exact: true };
    case 'problem':
      return { problem: written.code };
    case 'register': {
      const building = dossier?.surroundings.buildings.find(({ id }) => id === written.register.id);
      const corner = building?.footprint[0]?.[0]?.[0];
      return corner ? { point: corner, said: null } : { problem: 'address-unknown' };
    }
    case 'text':
      return { problem: addresses.length > 0 ? 'address-unknown' : 'no-addresses-here' };
  }
}
