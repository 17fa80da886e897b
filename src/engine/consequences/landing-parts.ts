/** The pieces of a class part by part, light to heavy, where someone stands: what consequences are told of, and no colour asks. */
import { azimuthOf, landingShares, sharesPerM2 } from '../effects/pieces/landing.ts';
import {
  byMass,
  dragOf,
  fanSolidAngle,
  heavierThan,
  leastHazardous,
  leastLanding,
  type Part,
  shareOf,
  type Throwing,
  type Thrown,
} from '../effects/pieces/pieces.ts';
import type { ModelSet, PieceModel } from '../models/definitions.ts';

/** Pieces of about one mass where someone stands. */
interface PartThere {
  readonly massKg: number;
  readonly perM2: number;
  /** On arrival. */
  readonly speedMs: number;
}

/** A class of pieces part by part, hazardous or not; none of what does not come so far. */
export function byPart(
  thrown: Thrown,
  planM: number,
  rangeM: number,
  from: Throwing['outlook'],
  models: ModelSet,
): PartThere[] {
  const { model, count, speedMs } = thrown;
  const azimuthRad = azimuthOf(from, models);
  const around = count / (fanSolidAngle(models.siting, from) * rangeM * rangeM);
  const leastKg = leastLanding(model, speedMs, rangeM, models);
  return byMass(model).flatMap((part, i) => {
    const share = shareOf(model, i, leastKg);
    if (share === 0) return [];
    const perM2 = Math.max(share * around, landingOf(thrown, i, part, planM, models) / azimuthRad);
    return [{ massKg: part.massKg, perM2, speedMs: speedAfter(model, speedMs, rangeM, models, part.massKg) }];
  });
}

/** Pieces of a part that land here per m², times the angle that they are spread over. */
function landingOf({ model, count, speedMs }: Thrown, index: number, part: Part, planM: number, models: ModelSet) {
  const perM2 = sharesPerM2(landingShares(model, part, models, speedMs))[Math.floor(planM)] ?? 0;
  return count * shareOf(model, index, 0) * 2 * Math.PI * perM2;
}

/** Speed in m/s after `rangeM` of straight flight with drag, physics note 5b: v₀ e^(−R ρ CdA / 2m). */
export function speedAfter(
  piece: PieceModel,
  speedMs: number,
  rangeM: number,
  models: ModelSet,
  massKg = piece.massKg.value,
): number {
  return speedMs * Math.exp(-rangeM * dragOf(piece, massKg, models));
}

/** How many of a class are hazardous as they start. */
export function hazardousCount({ model, count, speedMs }: Thrown, models: ModelSet): number {
  return count * heavierThan(model, leastHazardous(model, speedMs, 0, models));
}
