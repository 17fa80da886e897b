/** What a dossier is about, as a person calls a place: its title, and where that only says from which file or town it came, the building. */
import { activeVariant, type Dossier } from './dossier.ts';

/** A number behind a name, and no ending of a file. */
const isAddress = (text: string): boolean => /\p{L}.*\d/u.test(text) && !/\.[a-z]\w{1,8}$/i.test(text);
/** As a register numbers a building: no person calls a place so. */
export const isRegisterId = (text: string): boolean => /^\d{10,}$/.test(text);

/** A point that has no other name, where no language is at hand to write its numbers: on a card, in the name of a file, on screen. */
export const pointName = (point: readonly [number, number]): string =>
  `RD ${point.map((one) => Math.round(one)).join(', ')}`;

/** @param called how a point is written there */
export function placeName(dossier: Dossier, called = pointName): string {
  const { title, surroundings } = dossier;
  const [machine] = activeVariant(dossier).machines;
  // A building that it is called after gives its name as long as the machine stands there.
  const isLeft = surroundings.buildings.some(
    ({ id, address, name }) => id !== machine?.hostId && (address === title || (name && title.startsWith(name))),
  );
  if (!(machine && isLeft) && title !== '' && !isRegisterId(title) && (title !== surroundings.name || isAddress(title)))
    return title;
  const host = surroundings.buildings.find(({ id }) => id === machine?.hostId);
  const named = host?.address ?? host?.name;
  if (named) return named;
  // A file without addresses: the point itself is the only name it has.
  return machine ? called(machine.point) : title;
}
