/** The fan of pieces: which fly, how wide, how far, how many to a square metre, and where still hazardous. */
import type { ModelSet, PieceModel, SitingModel } from '../models/definitions.ts';
import { fly } from '../physics/flight/flight.ts';
import type { Answers } from '../scene/scene.ts';

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

/** Speed in m/s after `rangeM` of straight flight with drag, physics note 5b: v₀ e^(−R ρ CdA / 2m). */
export function speedAfter(piece: PieceModel, speedMs: number, rangeM: number, models: ModelSet): number {
  const drag = (models.flight.airDensityKgM3.value * piece.dragAreaM2.value) / (2 * piece.massKg.value);
  return speedMs * Math.exp(-rangeM * drag);
}

/** Is a piece still hazardous after `rangeM`? */
export function hazardousAt(piece: PieceModel, speedMs: number, rangeM: number, models: ModelSet): boolean {
  const impact = speedAfter(piece, speedMs, rangeM, models);
  return 0.5 * piece.massKg.value * impact * impact >= models.policy.debrisEnergyJ.value;
}

/** One class of pieces as a strength throws it. */
interface Thrown {
  readonly model: PieceModel;
  readonly count: number;
  readonly speedMs: number;
}

/** Pieces per m² square to their flight after `rangeM` in the fan, hazardous or not; none beyond where they land. */
export function piecesPerM2({ model, count, speedMs }: Thrown, rangeM: number, models: ModelSet): number {
  if (rangeM > pieceRange(model, speedMs, models)) return 0;
  return count / (fanSolidAngle(models.siting) * rangeM * rangeM);
}

/** The same of those that are still hazardous there. */
export function hazardousPerM2(thrown: Thrown, rangeM: number, models: ModelSet): number {
  const { model, speedMs } = thrown;
  // Beyond where they land none is left to ask about.
  const perM2 = piecesPerM2(thrown, rangeM, models);
  return perM2 > 0 && hazardousAt(model, speedMs, rangeM, models) ? perM2 : 0;
}

/** What decides which classes of pieces are thrown: where the machine stands, and what measures took away. */
export interface Throwing {
  readonly outlook: { readonly freeStanding: boolean };
  readonly scene: { readonly answers: Pick<Answers, 'solidFacade' | 'loosePartsRemoved'> };
}

/** A scene whose measures took no pieces away. */
export const nothingTaken: Throwing['scene'] = { answers: { solidFacade: false, loosePartsRemoved: false } };

/**
 * Does this class of pieces fly? A unit stands at no masonry, and its sheets are its own shell: they stay, whatever is taken
 * away at a facade.
 */
export function flies(id: PieceModel['id'], { outlook: { freeStanding }, scene: { answers } }: Throwing): boolean {
  switch (id) {
    case 'masonry':
      return !freeStanding && !answers.solidFacade;
    case 'sheet':
      return freeStanding || !answers.loosePartsRemoved;
    case 'steel':
      return true;
  }
}
