/**
 * Where pieces come down: landing density on the ground in rings of 1 m. Elevations are spread uniformly in their sine,
 * as a uniform density per solid angle asks; each share lands where its flight ends.
 */
import type { ModelSet, PieceModel } from '../models/definitions.ts';
import { fly } from '../physics/flight/flight.ts';
import { piecesPerM2, type Throwing } from './pieces.ts';

const shares = 400;
const memo = new WeakMap<ModelSet, Map<string, Float64Array>>();

/**
 * Share of a class of pieces that lands in ring k, from k to k + 1 m: index is the ring, the sum is 1.
 * @returns shares of all pieces, without unit
 */
export function landingShares(piece: PieceModel, speedMs: number, models: ModelSet): Float64Array {
  const perSet = memo.get(models) ?? new Map<string, Float64Array>();
  memo.set(models, perSet);
  const key = `${piece.massKg.value}:${piece.dragAreaM2.value}:${speedMs}`;
  const known = perSet.get(key);
  if (known) return known;
  const { fanLowDeg, fanHighDeg, burstHeightM } = models.siting;
  const rad = Math.PI / 180;
  const [low, high] = [Math.sin(fanLowDeg.value * rad), Math.sin(fanHighDeg.value * rad)];
  const rings = new Float64Array(512);
  for (let i = 0; i < shares; i++) {
    const angleDeg = Math.asin(low + ((i + 0.5) / shares) * (high - low)) / rad;
    const { rangeM } = fly(
      {
        massKg: piece.massKg.value,
        dragAreaM2: piece.dragAreaM2.value,
        speedMs,
        angleDeg,
        heightM: burstHeightM.value,
      },
      models.flight,
    );
    const ring = Math.min(rings.length - 1, Math.floor(rangeM));
    rings[ring] = (rings[ring] as number) + 1 / shares;
  }
  perSet.set(key, rings);
  return rings;
}

const worst = new WeakMap<Float64Array, Float64Array>();

/** Landing shares per square metre of a full circle, and nowhere less than farther out: closer is never safer. */
function sharesPerM2(rings: Float64Array): Float64Array {
  const known = worst.get(rings);
  if (known) return known;
  const made = new Float64Array(rings.length);
  let most = 0;
  for (let k = rings.length - 1; k >= 0; k--) {
    most = Math.max(most, (rings[k] as number) / (Math.PI * (2 * k + 1)));
    made[k] = most;
  }
  worst.set(rings, made);
  return made;
}

/**
 * Pieces landing per m² at `distanceM`, or farther out where that is more, in the fan of `azimuthRad` (2π for a unit
 * that throws all round).
 * @returns density in 1/m²
 */
export function landingDensity(
  piece: PieceModel,
  count: number,
  speedMs: number,
  distanceM: number,
  azimuthRad: number,
  models: ModelSet,
): number {
  const densities = sharesPerM2(landingShares(piece, speedMs, models));
  return (count * 2 * Math.PI * (densities[Math.floor(distanceM)] ?? 0)) / azimuthRad;
}

/**
 * Pieces per m² where someone stands, hazardous or not: flying past at body height or coming down, whichever are more; none
 * beyond where they land.
 * @param planM plan distance, `rangeM` slant distance
 */
export function perM2OnGround(
  thrown: Parameters<typeof piecesPerM2>[0],
  planM: number,
  rangeM: number,
  { freeStanding }: Throwing['outlook'],
  models: ModelSet,
): number {
  const passing = piecesPerM2(thrown, rangeM, models);
  if (passing === 0) return 0;
  const azimuthRad = freeStanding ? 2 * Math.PI : (2 * models.siting.fanHalfAngleDeg.value * Math.PI) / 180;
  return Math.max(passing, landingDensity(thrown.model, thrown.count, thrown.speedMs, planM, azimuthRad, models));
}
