/**
 * Where pieces come down: landing density on the ground in rings of 1 m. Elevations are spread uniformly in their sine,
 * as a uniform density per solid angle asks; what starts between two elevations lands between where those two land.
 */
import { memoOf } from '../../ground/memo.ts';
import type { ModelSet, PieceModel } from '../../models/definitions.ts';
import { fly } from '../../physics/flight/flight.ts';
import {
  byMass,
  dragAreaOfPart,
  hazardousPerM2,
  heaviestOf,
  leastHazardous,
  leastLanding,
  type Part,
  shareOf,
  type Throwing,
  type Thrown,
} from './pieces.ts';

const steps = 48;
const rings = 512;

/**
 * Share of pieces of one mass that lands in ring k, from k to k + 1 m: index is the ring, the sum is 1.
 * @returns shares of all pieces, without unit
 */
export const landingShares = memoOf(
  (piece: PieceModel, part: Part, models: ModelSet, speedMs: number): Float64Array => {
    const { fanLowDeg, fanHighDeg, burstHeightM } = models.siting;
    const rad = Math.PI / 180;
    const [low, high] = [Math.sin(fanLowDeg.value * rad), Math.sin(fanHighDeg.value * rad)];
    const landed = (i: number) =>
      fly(
        {
          massKg: part.massKg,
          dragAreaM2: dragAreaOfPart(piece, part),
          speedMs,
          angleDeg: Math.asin(low + (i / steps) * (high - low)) / rad,
          heightM: burstHeightM.value,
        },
        models.flight,
      ).rangeM;
    const made = new Float64Array(rings);
    let from = landed(0);
    for (let i = 1; i <= steps; i++) {
      const to = landed(i);
      spread(made, Math.min(from, to), Math.max(from, to), 1 / steps);
      from = to;
    }
    return made;
  },
);

/** A share that lands evenly between two distances. */
function spread(into: Float64Array, nearM: number, farM: number, share: number): void {
  const last = rings - 1;
  if (farM - nearM < 1e-9 || nearM >= last) {
    const ring = Math.min(last, Math.floor(nearM));
    into[ring] = (into[ring] as number) + share;
    return;
  }
  for (let k = Math.floor(nearM); k <= Math.min(last, Math.floor(farM)); k++) {
    const overlap = Math.min(k === last ? Infinity : k + 1, farM) - Math.max(k, nearM);
    into[k] = (into[k] as number) + (share * overlap) / (farM - nearM);
  }
}

/** Landing shares per square metre of a full circle, and nowhere less than farther out: closer is never safer. */
export const sharesPerM2 = memoOf((landing: Float64Array): Float64Array => {
  const made = new Float64Array(landing.length);
  let most = 0;
  for (let k = landing.length - 1; k >= 0; k--) {
    most = Math.max(most, (landing[k] as number) / (Math.PI * (2 * k + 1)));
    made[k] = most;
  }
  return made;
});

/**
 * Pieces landing per m² at `distanceM`, or farther out where that is more, in the fan of `azimuthRad` (2π for a unit
 * that throws all round).
 * @param leastKg only those that weigh this or more
 * @returns density in 1/m²
 */
export function landingDensity(
  { model, count, speedMs }: Thrown,
  distanceM: number,
  azimuthRad: number,
  models: ModelSet,
  leastKg = 0,
): number {
  let perM2 = 0;
  for (const [i, part] of byMass(model).entries()) {
    const share = shareOf(model, i, leastKg);
    if (share > 0)
      perM2 += share * (sharesPerM2(landingShares(model, part, models, speedMs))[Math.floor(distanceM)] ?? 0);
  }
  return (count * 2 * Math.PI * perM2) / azimuthRad;
}

/**
 * Hazardous pieces per m² where someone stands: flying past at body height or coming down, whichever are more; none beyond
 * where they land.
 * @param planM plan distance, `rangeM` slant distance
 */
export function hazardousOnGround(
  thrown: Thrown,
  planM: number,
  rangeM: number,
  from: Throwing['outlook'],
  models: ModelSet,
): number {
  const { model, speedMs } = thrown;
  if (leastLanding(model, speedMs, rangeM, models) > heaviestOf(model)) return 0;
  const leastKg = leastHazardous(model, speedMs, rangeM, models);
  if (leastKg === Infinity) return 0;
  const landing = landingDensity(thrown, planM, azimuthOf(from, models), models, leastKg);
  return Math.max(hazardousPerM2(thrown, rangeM, from, models), landing);
}

export const azimuthOf = ({ freeStanding }: Throwing['outlook'], { siting }: ModelSet) =>
  freeStanding ? 2 * Math.PI : (2 * siting.fanHalfAngleDeg.value * Math.PI) / 180;
