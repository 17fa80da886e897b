/** Pieces thrown one by one, each flown in small steps of time: the plain and slow way to what the model says in formulas. */

export interface Kind {
  /** Of a lognormal spread the median; one mass where the spread is 0. */
  readonly massKg: number;
  readonly spread: number;
  /** At 1 kg of a spread, and it goes with m^⅔; else of the piece itself. */
  readonly dragAreaM2: number;
  readonly slowMs: number;
  readonly fastMs: number;
}

/** Straight walls across the way, from one plan distance to another, and how high. */
export interface Wall {
  readonly fromM: number;
  readonly toM: number;
  readonly heightM: number;
}

export interface Asked {
  readonly flights: number;
  readonly seed: number;
  readonly kind: Kind;
  readonly walls: readonly Wall[];
  /** Counted are those that pass this distance between two heights, and those that land between two distances. */
  readonly plane: { readonly atM: number; readonly lowM: number; readonly highM: number };
  readonly ground: { readonly fromM: number; readonly toM: number };
  readonly hazardousJ: number;
}

const [lowSine, highSine] = [Math.sin((-10 * Math.PI) / 180), Math.sin((30 * Math.PI) / 180)];
/** Solid angle of the fan of a facade. */
const fanSr = ((120 * Math.PI) / 180) * (highSine - lowSine);

function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function stops(walls: readonly Wall[], x: number, z: number): boolean {
  for (const { fromM, toM, heightM } of walls) if (x >= fromM && x <= toM && z < heightM) return true;
  return false;
}

/** Hazardous pieces per m² and per piece thrown, through the plane and on the ground. */
export function thrown({ flights, seed, kind, walls, plane, ground, hazardousJ }: Asked) {
  const roll = dice(seed);
  const farthestM = Math.max(plane.atM, ground.toM);
  let [through, landed] = [0, 0];
  for (let i = 0; i < flights; i++) {
    const sine = lowSine + roll() * (highSine - lowSine);
    const normal = Math.sqrt(-2 * Math.log(roll())) * Math.cos(2 * Math.PI * roll());
    const massKg = kind.massKg * Math.exp(kind.spread * normal);
    const dragArea = kind.dragAreaM2 * (kind.spread > 0 ? massKg ** (2 / 3) : 1);
    const drag = (0.5 * 1.225 * dragArea) / massKg;
    const speed = kind.slowMs + roll() * (kind.fastMs - kind.slowMs);
    let [x, z, vx, vz] = [0, 1, speed * Math.sqrt(1 - sine * sine), speed * sine];
    const dt = 0.004;
    // Beyond the plane and the ground that are asked of, nothing is counted any more.
    while (z > 0 && x <= farthestM) {
      const v = Math.sqrt(vx * vx + vz * vz);
      const ax = -drag * v * vx;
      const az = -9.81 - drag * v * vz;
      const nx = x + dt * (vx + 0.5 * dt * ax);
      const nz = z + dt * (vz + 0.5 * dt * az);
      if (stops(walls, nx, nz)) break;
      const hazardous = 0.5 * massKg * v * v >= hazardousJ;
      if (x < plane.atM && nx >= plane.atM && nz >= plane.lowM && nz <= plane.highM && hazardous) through++;
      x = nx;
      z = nz;
      vx += dt * ax;
      vz += dt * az;
      if (z <= 0 && x >= ground.fromM && x <= ground.toM && hazardous) landed++;
    }
  }
  // A stretch of the plane one metre wide in the middle of the fan is 1 / (2π/3 · R) of the azimuth.
  const azimuth = (120 * Math.PI) / 180;
  const strip = (plane.highM - plane.lowM) * plane.atM * azimuth;
  const ring = (azimuth * (ground.toM ** 2 - ground.fromM ** 2)) / 2;
  return { throughPerM2: through / flights / strip, landedPerM2: landed / flights / ring, fanSr };
}
