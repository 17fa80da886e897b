/** Do pieces come to someone who stands here, over whatever is between? */
import type { Outlook } from '../effects/outlook.ts';
import { type Aim, fanOf, hair, passes, wallsBefore } from '../effects/pieces/over-low-roofs.ts';
import type { ModelSet, PieceModel } from '../models/definitions.ts';
import type { RdPoint } from '../scene/scene.ts';

/** For someone who stands here: do pieces of a class come, over whatever is between? */
export function comersTo({ sight, block }: Outlook, [x, y]: RdPoint, models: ModelSet): (piece: PieceModel) => boolean {
  const planM = Math.hypot(x - sight.x, y - sight.y);
  const aim: Aim = { x, y, planM, edge: -1, walls: null, assumed: false };
  return (piece) => {
    const fan = fanOf(piece, models);
    if (!fan) return false;
    if (planM < hair) return true;
    return passes(fan, wallsBefore(aim, block, sight, models.siting), planM, models.siting.paneHeightM.value);
  };
}
