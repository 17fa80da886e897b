/** Hazardous pieces that a window gets, after what the measures took away. */

import type { Outlook } from '../effects/outlook.ts';
import { flies } from '../effects/pieces/pieces.ts';
import { type PieceModel, pieceIds } from '../models/definitions.ts';
import type { Scene } from '../scene/scene.ts';

/** Hazardous pieces per m², without the classes that a measure took away. */
export function densityOf(
  density: Readonly<Record<PieceModel['id'], number>>,
  scene: Scene,
  outlook: Pick<Outlook, 'freeStanding'>,
): number {
  const from = { scene, outlook };
  let sum = 0;
  for (const id of pieceIds) if (flies(id, from)) sum += density[id];
  return sum;
}
