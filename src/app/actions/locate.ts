/** What is typed or pasted in the place step: an address of these surroundings, or a place as `readPlace` knows it. */
import type { RdPoint } from '../../engine/scene/scene.ts';
import { readPlace } from '../../geodata/read-place.ts';
import { store } from '../state/store.ts';

/** @returns the point, and what is to be said about it when what was written cannot be meant as it says */
export function locate(text: string): { point: RdPoint; said: string | null } | { problem: string } {
  const { dossier } = store.getState();
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return { problem: 'search-empty' };
  const addresses = dossier?.surroundings.scenery.addresses ?? [];
  const address =
    addresses.find((one) => one.text.toLowerCase() === wanted) ??
    addresses.find((one) => one.text.toLowerCase().startsWith(wanted));
  if (address) return { point: address.point, said: null };
  const written = readPlace(text);
  switch (written.kind) {
    case 'point':
      return { point: written.point, said: written.degreesAsRd ? 'degrees-as-rd' : null };
    case 'problem':
      return { problem: written.code };
    case 'register': {
      const building = dossier?.surroundings.buildings.find(({ id }) => id === written.register.id);
      const corner = building?.footprint[0]?.[0]?.[0];
      return corner ? { point: corner, said: null } : { problem: 'address-unknown' };
    }
    case 'text':
      return { problem: 'address-unknown' };
  }
}
