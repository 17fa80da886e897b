/** Pieces: flights stepped through time, how many hazardous ones come at a distance, where they land, and over what they fly. */
import { normal } from './blast.ts';
import { flight, type Hair, limit, type PieceClass, place } from './model.ts';

const rad = Math.PI / 180;
const [lowSine, highSine] = [Math.sin(place('fanLowDeg') * rad), Math.sin(place('fanHighDeg') * rad)];
const g = flight.gravityMs2.value;

/** A point mass with quadratic drag over flat ground, in steps of time; `drag` is ½ ρ CdA / m. */
export function flown(
  drag: number,
  speedMs: number,
  sine: number,
  heightM: number,
  each?: (xM: number, zM: number) => void,
): { readonly rangeM: number } {
  const dt = 0.005;
  let [x, z] = [0, heightM];
  let [vx, vz] = [speedMs * Math.sqrt(1 - sine * sine), speedMs * sine];
  for (;;) {
    const v = Math.hypot(vx, vz);
    const [mx, mz] = [vx - (dt / 2) * drag * v * vx, vz - (dt / 2) * (g + drag * v * vz)];
    const w = Math.hypot(mx, mz);
    const [nx, nz] = [x + dt * mx, z + dt * mz];
    vx -= dt * drag * w * mx;
    vz -= dt * (g + drag * w * mz);
    if (nz <= 0) return { rangeM: x + ((nx - x) * z) / (z - nz) };
    each?.(nx, nz);
    [x, z] = [nx, nz];
  }
}

/** Drag area goes with m^⅔ where a class has a spread of masses, from the area at 1 kg (model-2 §6.3). */
const dragOf = ({ dragAreaM2, massSpread }: PieceClass, massKg: number): number =>
  (0.5 * flight.airDensityKgM3.value * dragAreaM2.value * (massSpread ? Math.cbrt(massKg) ** 2 : 1)) / massKg;

const massAt = ({ massKg, massSpread }: PieceClass, deviate: number) =>
  massKg.value * Math.exp(deviate * (massSpread?.value ?? 0));
/** Share of a class that weighs at least this: lognormal, or one mass. */
const heavier = ({ massKg, massSpread }: PieceClass, leastKg: number): number =>
  massSpread ? normal(Math.log(massKg.value / leastKg) / massSpread.value) : massKg.value >= leastKg - 1e-12 ? 1 : 0;

/** All but one in forty at either end. */
const [lightest, heaviest] = [-1.96, 1.96];

/** Farthest that one mass lands, over the elevations of the fan. */
function farthestM(piece: PieceClass, massKg: number, speedMs: number): number {
  let best = 0;
  for (let degrees = place('fanHighDeg'); degrees >= 0; degrees -= 1)
    best = Math.max(best, flown(dragOf(piece, massKg), speedMs, Math.sin(degrees * rad), place('burstHeightM')).rangeM);
  return best;
}

interface Reach {
  readonly deviate: number;
  readonly rangeM: number;
}
const reaches = new Map<PieceClass, readonly Reach[]>();
function reachesOf(piece: PieceClass): readonly Reach[] {
  const known = reaches.get(piece);
  if (known) return known;
  const deviates = piece.massSpread ? Array.from({ length: 19 }, (_, i) => -4 + i / 2) : [0];
  const made = deviates.map((deviate) => ({
    deviate,
    rangeM: farthestM(piece, massAt(piece, deviate), piece.speedMs.design.value),
  }));
  reaches.set(piece, made);
  return made;
}

/** The least mass of a class that lands this far; infinite where none does. */
function comesFrom(piece: PieceClass, rangeM: number): number {
  const list = reachesOf(piece);
  const i = list.findIndex((one) => one.rangeM >= rangeM);
  if (i < 0) return Infinity;
  if (i === 0) return piece.massSpread ? 0 : piece.massKg.value;
  const [from, to] = [list[i - 1] as Reach, list[i] as Reach];
  const t = (rangeM - from.rangeM) / (to.rangeM - from.rangeM);
  return massAt(piece, from.deviate + t * (to.deviate - from.deviate));
}

/** The least mass that still has 79 J after this much of straight flight with drag (physics §5b). */
function hazardousFrom(piece: PieceClass, rangeM: number): number {
  const speed = piece.speedMs.design.value;
  const energy = (massKg: number) => 0.5 * massKg * (speed * Math.exp(-dragOf(piece, massKg) * rangeM)) ** 2;
  if (!piece.massSpread) return energy(piece.massKg.value) >= limit('debrisEnergyJ') ? piece.massKg.value : Infinity;
  let [low, high] = [1e-4, 1e4];
  for (let k = 0; k < 60; k++) {
    const middle = Math.sqrt(low * high);
    if (energy(middle) >= limit('debrisEnergyJ')) high = middle;
    else low = middle;
  }
  return high;
}

/** Azimuth that pieces are thrown over: a unit throws all round. */
const azimuth = (allRound: boolean) => (allRound ? 2 * Math.PI : 2 * place('fanHalfAngleDeg') * rad);

/** Hazardous pieces per m² square to their flight: N × share / (Ω R²), out to where they land. */
export function passing(piece: PieceClass, slantM: number, allRound: boolean, hair: Hair): number {
  const rangeM = Math.max(0.01, slantM + hair.metres);
  const least = Math.max(comesFrom(piece, rangeM), hazardousFrom(piece, rangeM));
  if (least === Infinity) return 0;
  const steradian = azimuth(allRound) * (highSine - lowSine);
  return (hair.share * piece.count.design.value * heavier(piece, least)) / (steradian * rangeM * rangeM);
}

/** Masses that stand for a class, as many pieces each. */
const partCount = 8;
const deviateBelow = (share: number): number => {
  let [low, high] = [-6, 6];
  for (let k = 0; k < 50; k++) {
    const middle = (low + high) / 2;
    if (normal(middle) < share) low = middle;
    else high = middle;
  }
  return low;
};
const elevations = 48;

const landed = new Map<string, Float64Array>();
/** Share of one mass that lands per m² of a full circle, ring by ring of 1 m, and nowhere less than farther out. */
function landing(piece: PieceClass, massKg: number, key: string): Float64Array {
  const known = landed.get(key);
  if (known) return known;
  const rings = new Float64Array(400);
  const at = (i: number) =>
    flown(
      dragOf(piece, massKg),
      piece.speedMs.design.value,
      lowSine + (i / elevations) * (highSine - lowSine),
      place('burstHeightM'),
    ).rangeM;
  for (let i = 0; i < elevations; i++) {
    const [one, two] = [at(i), at(i + 1)];
    const [from, to] = [Math.min(one, two), Math.max(one, two)];
    for (let k = Math.floor(from); k <= Math.floor(to); k++) {
      const part = to - from < 1e-9 ? 1 : (Math.min(k + 1, to) - Math.max(k, from)) / (to - from);
      rings[k] = (rings[k] as number) + part / elevations;
    }
  }
  let most = 0;
  for (let k = rings.length - 1; k >= 0; k--) {
    most = Math.max(most, (rings[k] as number) / (Math.PI * ((k + 1) ** 2 - k ** 2)));
    rings[k] = most;
  }
  landed.set(key, rings);
  return rings;
}

/** Hazardous pieces per m² where someone stands: flying past or coming down, whichever are more; none beyond the heaviest but one in forty. */
export function onGround(
  explosion: string,
  piece: PieceClass,
  planM: number,
  slantM: number,
  allRound: boolean,
  hair: Hair,
): number {
  const rangeM = Math.max(0.01, slantM + hair.metres);
  if (comesFrom(piece, rangeM) > massAt(piece, heaviest)) return 0;
  const least = hazardousFrom(piece, rangeM);
  if (least === Infinity) return 0;
  const parts = piece.massSpread ? partCount : 1;
  let down = 0;
  for (let k = 0; k < parts; k++) {
    const [from, to] = [massAt(piece, deviateBelow(k / parts)), massAt(piece, deviateBelow((k + 1) / parts))];
    const massKg = massAt(piece, piece.massSpread ? deviateBelow((k + 0.5) / parts) : 0);
    const share = piece.massSpread
      ? Math.max(0, heavier(piece, Math.max(from, least)) - (k === parts - 1 ? 0 : heavier(piece, to)))
      : heavier(piece, least);
    const rings = landing(piece, massKg, `${explosion}:${piece.id}:${k}`);
    down += share * (rings[Math.floor(Math.max(0, planM + hair.metres))] ?? 0);
  }
  const perM2 = (hair.share * piece.count.design.value * down * 2 * Math.PI) / azimuth(allRound);
  return Math.max(passing(piece, slantM, allRound, hair), perM2);
}

/** Farthest that a class lands, of a spread the heaviest but one in forty. */
export const classReachM = (piece: PieceClass): number =>
  piece.massSpread ? farthestKnown(piece) : (reachesOf(piece)[0] as Reach).rangeM;
const farthestByClass = new Map<PieceClass, number>();
function farthestKnown(piece: PieceClass): number {
  const known = farthestByClass.get(piece);
  if (known !== undefined) return known;
  const made = farthestM(piece, massAt(piece, heaviest), piece.speedMs.design.value);
  farthestByClass.set(piece, made);
  return made;
}

/** A roof that stands between: how far away, from where to where, how high. */
export interface Roof {
  readonly atM: readonly number[];
  readonly heightM: number;
}

const paths = new Map<string, Float64Array | null>();
const stepM = 0.1;

/** Heights every 0.1 m of the path from the burst at this speed and elevation. */
function track(drag: number, speedMs: number, sine: number, toM: number): Float64Array {
  const heights = new Float64Array(Math.ceil(toM / stepM) + 2).fill(-Infinity);
  heights[0] = place('burstHeightM');
  let [lastX, lastZ, next] = [0, place('burstHeightM'), 1];
  flown(drag, speedMs, sine, place('burstHeightM'), (x, z) => {
    for (; next < heights.length && next * stepM <= x; next++)
      heights[next] = lastZ + ((next * stepM - lastX) / (x - lastX)) * (z - lastZ);
    [lastX, lastZ] = [x, z];
  });
  return heights;
}

/**
 * The highest path of a class that comes down on a point: any speed of its band, any elevation of the fan, the lightest piece
 * that can be hazardous. The slowest that reach it at all from their steepest on; where those fall short, faster ones.
 */
function highest(explosion: string, piece: PieceClass, planM: number, heightM: number): Float64Array | null {
  const key = `${explosion}:${piece.id}:${planM}:${heightM}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const made = search(piece, planM, heightM);
  paths.set(key, made);
  return made;
}

function search(piece: PieceClass, planM: number, heightM: number): Float64Array | null {
  const { low, high } = piece.speedMs;
  const [light, heavy] = [massAt(piece, lightest), massAt(piece, heaviest)];
  const startJ = (speed: number) => (2 * limit('debrisEnergyJ')) / speed ** 2;
  if (startJ(high.value) > heavy + 1e-6) return null;
  const massKg = Math.min(heavy, Math.max(light, startJ(Math.max(1, low.value))));
  const drag = dragOf(piece, massKg);
  const end = Math.round(planM / stepM);
  const over = (speed: number, sine: number) => {
    const heights = track(drag, speed, sine, planM);
    return (heights[end] as number) >= heightM ? heights : null;
  };
  const level = (heightM - place('burstHeightM')) / planM;
  const lowest = level / Math.hypot(1, level);
  if (lowest > highSine) return null;
  const slow = over(low.value, highSine);
  let [from, to] = slow ? [lowest, highSine] : [low.value, high.value];
  let best = slow ?? over(high.value, highSine);
  if (!best) return null;
  for (let k = 0; k < 16; k++) {
    const middle = (from + to) / 2;
    const made = slow ? over(low.value, middle) : over(middle, highSine);
    if (made) [best, to] = [made, middle];
    else from = middle;
  }
  return best;
}

/**
 * Do pieces of a class come to this point over these roofs? Paths are known to each half metre: of a point between two the
 * farther one is asked, and the point itself where that is out of reach. A hair worse, a roof may stand out of the path a little.
 */
export function flyOver(
  explosion: string,
  piece: PieceClass,
  planM: number,
  heightM: number,
  roofs: readonly Roof[],
  hair: Hair,
): boolean {
  if (planM < 1e-6) return true;
  const slackM = hair.metres < 0 ? 0.03 : 0;
  const steepest = Math.tan(place('fanHighDeg') * rad);
  if (roofs.some(({ atM, heightM: h }) => atM.some((at) => h > place('burstHeightM') + steepest * at + 1e-6)))
    return false;
  const half = Math.ceil(planM * 2) / 2;
  let path = highest(explosion, piece, half, heightM);
  if (!path) {
    const before = half - 0.5;
    if (before > 0 && !highest(explosion, piece, before, heightM)) return false;
    path = highest(explosion, piece, Math.floor(planM * 10) / 10, heightM);
    if (!path) return false;
  }
  const heightAt = (at: number) => {
    const i = Math.floor(at / stepM);
    const [one, two] = [path[i] as number, path[i + 1] as number];
    return one + (at / stepM - i) * (two - one);
  };
  return roofs.every(({ atM, heightM: h }) => atM.every((at) => heightAt(Math.min(at, planM)) + slackM >= h));
}
