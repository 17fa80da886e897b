/** Hazardous pieces that a window gets, after what the measures took away. */
import { flies } from '../debris/pieces.ts';
import type { PieceModel } from '../definitions.ts';
import type { Outlook } from '../outlook.ts';
import type { Scene } from '../scene.ts';

/** Hazardous pieces per m², without the classes that a measure took away. */
export function densityOf(
  density: Readonly<Record<PieceModel['id'], number>>,
  scene: Scene,
  outlook: Pick<Outlook, 'freeStanding'>,
): number {
  const of = (id: PieceModel['id']) => (flies(id, { scene, outlook }) ? density[id] : 0);
  return of('masonry') + of('sheet') + of('steel');
}
