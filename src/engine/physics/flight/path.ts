/**
 * The path of a piece as height over plan distance, for asking what it passes over. The same point mass with quadratic drag
 * as `flight.ts`, with the plan distance in the place of time: slope p and plan speed u obey du/dx = −k u √(1 + p²) and
 * dp/dx = −g / u². Nothing is made in it: it is asked for every roof between.
 */

/** What a path is made of: drag is half ρ Cd A / m in 1/m. */
export interface Launch {
  readonly drag: number;
  readonly gravityMs2: number;
  readonly heightM: number;
  readonly speedMs: number;
  /** Rise per metre at the start. */
  readonly slope: number;
}

/** Metres of one fourth-order step; 1 m and a half of a metre give heights that differ by less than a millimetre. */
const stepM = 2;
/** What falls steeper than this is on the ground. */
const steepest = -12;

/** Height when a piece has gone `atM` in plan; minus infinity where it has come down straight before. */
export function heightOver(launch: Launch, atM: number): number {
  return march(launch, atM, Math.max(2, Math.ceil(atM / stepM)), null);
}

/** Heights all along to `atM`, so many steps of equal length; the start is one of them. */
export function heightsAlong(launch: Launch, atM: number, steps: number): Float64Array {
  const heights = new Float64Array(steps + 1);
  heights[0] = launch.heightM;
  march(launch, atM, steps, heights);
  return heights;
}

function march(launch: Launch, atM: number, steps: number, heights: Float64Array | null): number {
  const { drag, gravityMs2: gravity } = launch;
  const h = atM / steps;
  const half = h / 2;
  let z = launch.heightM;
  let p = launch.slope;
  let u = launch.speedMs / Math.sqrt(1 + p * p);
  for (let i = 1; i <= steps; i++) {
    const u1 = -drag * u * Math.sqrt(1 + p * p);
    const p1 = -gravity / (u * u);
    const ub = u + half * u1;
    const pb = p + half * p1;
    const u2 = -drag * ub * Math.sqrt(1 + pb * pb);
    const p2 = -gravity / (ub * ub);
    const uc = u + half * u2;
    const pc = p + half * p2;
    const u3 = -drag * uc * Math.sqrt(1 + pc * pc);
    const p3 = -gravity / (uc * uc);
    const ud = u + h * u3;
    const pd = p + h * p3;
    const u4 = -drag * ud * Math.sqrt(1 + pd * pd);
    const p4 = -gravity / (ud * ud);
    z += (h / 6) * (p + 2 * pb + 2 * pc + pd);
    u += (h / 6) * (u1 + 2 * u2 + 2 * u3 + u4);
    p += (h / 6) * (p1 + 2 * p2 + 2 * p3 + p4);
    if (!(p > steepest) || !(u > 0.1)) return -Infinity;
    if (heights) heights[i] = z;
  }
  return z;
}

/** Speeds and elevations at which pieces of one kind start. */
export interface Fan {
  readonly drag: number;
  readonly gravityMs2: number;
  readonly heightM: number;
  /** Slowest and fastest. */
  readonly slowMs: number;
  readonly fastMs: number;
  /** Rise per metre of the steepest. */
  readonly steepest: number;
}

/**
 * The highest of all paths in the fan that come to a point: the slowest pieces, and where those fall short the steepest
 * start with the speed that it takes. Of two paths to one point the steeper is the higher all the way.
 * @returns null when none comes there
 */
export function highestPath(fan: Fan, atM: number, heightM: number): Launch | null {
  const { drag, gravityMs2, heightM: startM } = fan;
  const level = (heightM - startM) / atM;
  if (level > fan.steepest) return null;
  const launch = (speedMs: number, slope: number): Launch => ({
    drag,
    gravityMs2,
    heightM: startM,
    speedMs,
    slope,
  });
  const missed = (made: Launch) => heightOver(made, atM) - heightM;
  if (missed(launch(fan.slowMs, fan.steepest)) >= 0)
    return between(level, fan.steepest, (slope) => launch(fan.slowMs, slope), missed);
  if (missed(launch(fan.fastMs, fan.steepest)) < 0) return null;
  return between(fan.slowMs, fan.fastMs, (speedMs) => launch(speedMs, fan.steepest), missed);
}

/** The launch between two that passes the point, on the high side by less than a centimetre; `missed` rises from one to the other. */
function between(low: number, high: number, made: (at: number) => Launch, missed: (launch: Launch) => number): Launch {
  let [from, to] = [low, high];
  let [under, over] = [missed(made(from)), missed(made(to))];
  for (let i = 0; i < 40 && over > 5e-3; i++) {
    // False position, or the middle where it knows nothing or creeps.
    const guess = under > -1e6 && i % 3 !== 2 ? from + ((to - from) * under) / (under - over) : (from + to) / 2;
    const miss = missed(made(guess));
    if (miss >= 0) [to, over] = [guess, miss];
    else [from, under] = [guess, miss];
    if (to - from < 1e-9) break;
  }
  return made(to);
}
