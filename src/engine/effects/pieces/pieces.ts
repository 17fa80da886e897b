/**
 * The fan of pieces: which fly, how wide, how far, how many to a square metre, and where still hazardous. A class is of one
 * mass, or of a spread of them: lognormal, with a drag area that goes with the mass. Then what comes and what is still
 * hazardous at a distance is a share that falls off smoothly, and no limit is a switch.
 */
import { memoOf } from '../../ground/memo.ts';
import type { ModelSet, PieceModel, SitingModel } from '../../models/definitions.ts';
import { fly } from '../../physics/flight/flight.ts';
import { normal } from '../../physics/harm/probits.ts';
import type { Answers } from '../../scene/scene.ts';

/** Solid angle of the fan in steradian: uniform in azimuth and in the sine of elevation. A unit throws all round. */
export function fanSolidAngle(siting: SitingModel, { freeStanding }: { readonly freeStanding: boolean }): number {
  const rad = Math.PI / 180;
  const azimuth = freeStanding ? 2 * Math.PI : 2 * siting.fanHalfAngleDeg.value * rad;
  return azimuth * (Math.sin(siting.fanHighDeg.value * rad) - Math.sin(siting.fanLowDeg.value * rad));
}

/** Half ρ Cd A / m of a piece of this mass, 1/m. */
export function dragOf(piece: PieceModel, massKg: number, models: ModelSet): number {
  return (0.5 * models.flight.airDensityKgM3.value * dragAreaOf(piece, massKg)) / massKg;
}

/** Of a spread of masses the file gives the drag area at 1 kg; the larger ones have it by their face, m^⅔. */
function dragAreaOf({ dragAreaM2, massSpread }: PieceModel, massKg: number): number {
  return massSpread ? dragAreaM2.value * Math.cbrt(massKg) ** 2 : dragAreaM2.value;
}

/** Mass below which this share of the class lies, kg; `z` is the standard normal deviate of that share. */
const massAt = ({ massKg, massSpread }: PieceModel, z: number) =>
  massSpread ? massKg.value * Math.exp(z * massSpread.value) : massKg.value;

/** The lightest and the heaviest that are told of: all but one in forty at either end. */
const outer = 1.959964;
export const lightestOf = (piece: PieceModel): number => massAt(piece, -outer);
export const heaviestOf = (piece: PieceModel): number => massAt(piece, outer);

/** Share of the class that weighs this or more. */
export function heavierThan({ massKg, massSpread }: PieceModel, leastKg: number): number {
  if (!massSpread) return massKg.value >= leastKg ? 1 : 0;
  if (leastKg <= 0) return 1;
  if (leastKg === Infinity) return 0;
  return normal(-Math.log(leastKg / massKg.value) / massSpread.value);
}

interface Ranges {
  readonly massKg: Float64Array;
  readonly rangeM: Float64Array;
}

/** Standard deviates of the masses whose flights are worked out; between them the range goes with the logarithm of the mass. */
const deviates = [-4, -3, -2.4, -outer, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, outer, 2.4, 3, 4, 5];

/** Farthest that pieces of one mass land, over the elevations of the fan, from the burst height. */
function farthest(piece: PieceModel, massKg: number, speedMs: number, models: ModelSet): number {
  const { fanLowDeg, fanHighDeg, burstHeightM } = models.siting;
  let best = 0;
  // The range rises to one top and falls after it: from the steepest down, until it falls.
  for (let angleDeg = fanHighDeg.value; angleDeg >= Math.max(0, fanLowDeg.value); angleDeg--) {
    const { rangeM } = fly(
      { massKg, dragAreaM2: dragAreaOf(piece, massKg), speedMs, angleDeg, heightM: burstHeightM.value },
      models.flight,
    );
    if (rangeM <= best) break;
    best = rangeM;
  }
  return best;
}

const rangesAt = memoOf((piece: PieceModel, models: ModelSet, speedMs: number): Ranges => {
  const masses = piece.massSpread ? deviates.map((z) => massAt(piece, z)) : [piece.massKg.value];
  return {
    massKg: Float64Array.from(masses),
    rangeM: Float64Array.from(masses, (massKg) => farthest(piece, massKg, speedMs, models)),
  };
});

/** Farthest that a piece of the class lands; of a spread of masses the heaviest but one in forty. */
export function pieceRange(piece: PieceModel, speedMs: number, models: ModelSet): number {
  const { rangeM } = rangesAt(piece, models, speedMs);
  return rangeM[piece.massSpread ? deviates.indexOf(outer) : 0] as number;
}

/** The least mass that comes this far; infinite where none does. */
export function leastLanding(piece: PieceModel, speedMs: number, atM: number, models: ModelSet): number {
  const { massKg, rangeM } = rangesAt(piece, models, speedMs);
  if (atM <= (rangeM[0] as number)) return piece.massSpread ? 0 : (massKg[0] as number);
  for (let i = 1; i < massKg.length; i++) {
    const to = rangeM[i] as number;
    if (atM > to) continue;
    const from = rangeM[i - 1] as number;
    const [light, heavy] = [massKg[i - 1] as number, massKg[i] as number];
    return light * (heavy / light) ** ((atM - from) / (to - from));
  }
  return Infinity;
}

/** The least mass that still has the energy of the policy after `atM` of straight flight; infinite where none has. */
export function leastHazardous(piece: PieceModel, speedMs: number, atM: number, models: ModelSet): number {
  const wanted = models.policy.debrisEnergyJ.value;
  if (!piece.massSpread) {
    const { value: massKg } = piece.massKg;
    const speed = speedMs * Math.exp(-dragOf(piece, massKg, models) * atM);
    return 0.5 * massKg * speed * speed >= wanted ? massKg : Infinity;
  }
  if (!(speedMs > 0)) return Infinity;
  // ½ m v² e^(−2 k R) = E with k = k₁ m^(−⅓): in ln m a rising curve that bends down, so Newton comes from below.
  const drag = 2 * atM * dragOf(piece, 1, models);
  const least = Math.log((2 * wanted) / (speedMs * speedMs));
  let at = least;
  for (let i = 0; i < 40; i++) {
    const held = drag * Math.exp(-at / 3);
    const step = (at - held - least) / (1 + held / 3);
    at -= step;
    if (Math.abs(step) < 1e-12) break;
  }
  return Math.exp(at);
}

/** One class of pieces as a strength throws it. */
export interface Thrown {
  readonly model: PieceModel;
  readonly count: number;
  readonly speedMs: number;
}

/** Where they are thrown from: a facade throws before it, a unit all round. */
type From = Parameters<typeof fanSolidAngle>[1];

/** Pieces per m² square to their flight after `rangeM` in the fan that are still hazardous; none beyond where they land. */
export function hazardousPerM2(thrown: Thrown, rangeM: number, from: From, models: ModelSet): number {
  const { model, speedMs, count } = thrown;
  const landing = leastLanding(model, speedMs, rangeM, models);
  // Beyond where they land none is left to ask about.
  if (landing === Infinity) return 0;
  const share = heavierThan(model, Math.max(landing, leastHazardous(model, speedMs, rangeM, models)));
  return share > 0 ? (share * count) / (fanSolidAngle(models.siting, from) * rangeM * rangeM) : 0;
}

/** A part of a class: pieces of about one mass, from `least` to the next. */
export interface Part {
  readonly massKg: number;
  readonly leastKg: number;
  /** Of the whole class. */
  readonly share: number;
}

const parts = 8;

/** A class in parts of the same count, light to heavy; one of one mass is one part. */
export const byMass = memoOf((piece: PieceModel): readonly Part[] =>
  piece.massSpread
    ? Array.from({ length: parts }, (_, i) => ({
        massKg: massAt(piece, deviateOf((i + 0.5) / parts)),
        leastKg: i === 0 ? 0 : massAt(piece, deviateOf(i / parts)),
        share: 1 / parts,
      }))
    : [{ massKg: piece.massKg.value, leastKg: piece.massKg.value, share: 1 }],
);

/** Standard normal deviate with this share below it; by halving. */
function deviateOf(share: number): number {
  let [low, high] = [-6, 6];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normal(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How much of each part weighs `leastKg` or more, as a share of the whole class. */
export function shareOf(piece: PieceModel, index: number, leastKg: number): number {
  const list = byMass(piece);
  const one = list[index] as Part;
  if (!piece.massSpread) return one.massKg >= leastKg ? 1 : 0;
  const next = list[index + 1];
  const above = next ? heavierThan(piece, next.leastKg) : 0;
  return Math.max(0, heavierThan(piece, Math.max(leastKg, one.leastKg)) - above);
}

/** Drag area of a part's pieces. */
export const dragAreaOfPart = (piece: PieceModel, { massKg }: Part): number => dragAreaOf(piece, massKg);

/** What decides which classes of pieces are thrown: where the machine stands and of what, and what measures took away. */
export interface Throwing {
  readonly outlook: { readonly freeStanding: boolean };
  readonly scene: { readonly answers: Pick<Answers, 'solidFacade' | 'loosePartsRemoved' | 'shell'> };
}

/** A scene whose measures took no pieces away. */
export const nothingTaken: Throwing['scene'] = {
  answers: { solidFacade: false, loosePartsRemoved: false, shell: 'brick' },
};

/**
 * Does this class of pieces fly? A unit of brick throws its own masonry and one of metal none; what is taken away at a
 * facade leaves the shell of a unit as it is.
 */
export function flies(id: PieceModel['id'], { outlook: { freeStanding }, scene: { answers } }: Throwing): boolean {
  switch (id) {
    case 'masonry':
      return freeStanding ? answers.shell !== 'metal' : !answers.solidFacade;
    case 'sheet':
      return freeStanding || !answers.loosePartsRemoved;
    case 'steel':
    case 'door':
      return true;
  }
}
