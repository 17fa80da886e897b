/** The fan of pieces: how wide, how far, and where still hazardous. */
import type { ModelSet, PieceModel, SitingModel } from '../definitions.ts';
import { fly } from './flight.ts';

/** Solid angle of the fan in steradian: uniform in azimuth and in the sine of elevation. */
export function fanSolidAngle(siting: SitingModel): number {
  const rad = Math.PI / 180;
  const azimuth = 2 * siting.fanHalfAngleDeg.value * rad;
  return azimuth * (Math.sin(siting.fanHighDeg.value * rad) - Math.sin(siting.fanLowDeg.value * rad));
}

const rangesOf = new WeakMap<ModelSet, Map<PieceModel, Map<number, number>>>();

/** Farthest a piece lands, over the elevations of the fan, from the burst height. */
export function pieceRange(piece: PieceModel, speedMs: number, models: ModelSet): number {
  const perPiece = rangesOf.get(models) ?? new Map<PieceModel, Map<number, number>>();
  rangesOf.set(models, perPiece);
  const ranges = perPiece.get(piece) ?? new Map<number, number>();
  perPiece.set(piece, ranges);
  const known = ranges.get(speedMs);
  if (known !== undefined) return known;
  let farthest = 0;
  for (
    let angleDeg = Math.max(0, models.siting.fanLowDeg.value);
    angleDeg <= models.siting.fanHighDeg.value;
    angleDeg += 1
  ) {
    const flight = fly(
      {
        massKg: piece.massKg.value,
        dragAreaM2: piece.dragAreaM2.value,
        speedMs,
        angleDeg,
        heightM: models.siting.burstHeightM.value,
      },
      models.flight,
    );
    farthest = Math.max(farthest, flight.rangeM);
  }
  ranges.set(speedMs, farthest);
  return farthest;
}

/** Is a piece still hazardous after `rangeM`? Straight flight with drag, physics note 5b. */
export function hazardousAt(piece: PieceModel, speedMs: number, rangeM: number, models: ModelSet): boolean {
  const drag = (models.flight.airDensityKgM3.value * piece.dragAreaM2.value) / (2 * piece.massKg.value);
  const impact = speedMs * Math.exp(-rangeM * drag);
  return 0.5 * piece.massKg.value * impact * impact >= models.policy.debrisEnergyJ.value;
}
