/** Hazardous pieces that a window gets, after what the measures took away. */
import type { PieceModel } from '../definitions.ts';
import type { Outlook } from '../outlook.ts';
import type { Scene } from '../scene.ts';

/** Hazardous pieces per m², without the classes that a measure took away. The sheets of a unit are its own shell: they stay. */
export function densityOf(
  density: Readonly<Record<PieceModel['id'], number>>,
  { answers }: Scene,
  { freeStanding }: Pick<Outlook, 'freeStanding'>,
): number {
  const masonry = answers.solidFacade ? 0 : density.masonry;
  const sheet = answers.loosePartsRemoved && !freeStanding ? 0 : density.sheet;
  return masonry + sheet + density.steel;
}
