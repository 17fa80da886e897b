/** Hazardous pieces that a window gets, after what the measures took away. */

import type { Outlook } from '../effects/outlook.ts';
import { flies } from '../effects/pieces.ts';
import type { PieceModel } from '../models/definitions.ts';
import type { Scene } from '../scene/scene.ts';

/** Hazardous pieces per m², without the classes that a measure took away. */
export function densityOf(
  density: Readonly<Record<PieceModel['id'], number>>,
  scene: Scene,
  outlook: Pick<Outlook, 'freeStanding'>,
): number {
  const from = { scene, outlook };
  const { masonry, sheet, steel } = density;
  return (
    (flies('masonry', from) ? masonry : 0) + (flies('sheet', from) ? sheet : 0) + (flies('steel', from) ? steel : 0)
  );
}
