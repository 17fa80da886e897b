/** The question of the front door, "where?": a place that the services know, or one in the town that comes with the app. */
import { goToPlace } from './go-to-place.ts';
import { notify } from './notify.ts';
import { openPlace, suggestPlaces } from './open-address.ts';
import { openDemo } from './open-dossier.ts';

/** It is invented: no service knows an address there. */
const demoTown = /(?:^|[\s,]+)lindervoort\s*$/i;

/** Places that begin with what was typed so far, best first. */
export const suggestionsFor = async (text: string, signal: AbortSignal): ReturnType<typeof suggestPlaces> =>
  demoTown.test(text) ? [] : suggestPlaces(text, signal);

/** Opens a new dossier there. */
export async function openSought(text: string, addressId: string | null): Promise<void> {
  if (addressId !== null || !demoTown.test(text)) return void (await openPlace(text, addressId));
  const opened = await openDemo();
  const street = text.replace(demoTown, '').trim();
  if (street === '' || !opened) return;
  const problem = goToPlace(text.trim()) && goToPlace(street);
  if (problem) notify('problem', problem);
}
