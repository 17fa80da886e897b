/** Point-mass flight with quadratic drag over flat ground; for pieces of machine and facade, and for glass. */
import { sure } from '../../ground/sure.ts';
import type { FlightModel } from './flight-model.ts';

export interface Throw {
  readonly massKg: number;
  /** Drag coefficient times frontal area. */
  readonly dragAreaM2: number;
  readonly speedMs: number;
  /** Above the horizontal. */
  readonly angleDeg: number;
  readonly heightM: number;
}

export interface Landing {
  readonly rangeM: number;
  readonly timeS: number;
  readonly impactSpeedMs: number;
  readonly impactEnergyJ: number;
}

/** State of a flight: plan distance, height, and their rates. */
type State = readonly [x: number, y: number, vx: number, vy: number];

/** A step as a share of the time in which drag changes the speed; fourth order, so the error is near 1e-8. */
const stepShare = 0.02;
const longestStepS = 0.25;
/** More steps than this fall like dust: a point with drag is no model for it. */
const mostSteps = 200_000;

/** Half ρ Cd A / m, 1/m. */
const dragOf = (thrown: Throw, flight: FlightModel) =>
  (0.5 * flight.airDensityKgM3.value * thrown.dragAreaM2) / thrown.massKg;

/** The time of one step at this speed: short against what drag does, whether fast or at terminal speed. */
function stepOf([, , vx, vy]: State, drag: number, gravity: number): number {
  return Math.min(longestStepS, stepShare / (drag * Math.hypot(vx, vy) + Math.sqrt(gravity * drag)));
}

/**
 * Flies until the ground, by fourth-order Runge-Kutta, the last step cut at the ground.
 * @returns null for what does not come down in any sensible time
 */
export function flightOf(thrown: Throw, flight: FlightModel): Landing | null {
  const angle = (thrown.angleDeg * Math.PI) / 180;
  const drag = dragOf(thrown, flight);
  const gravity = flight.gravityMs2.value;
  let state: State = [0, thrown.heightM, thrown.speedMs * Math.cos(angle), thrown.speedMs * Math.sin(angle)];
  let timeS = 0;
  for (let i = 0; i < mostSteps; i++) {
    const stepS = stepOf(state, drag, gravity);
    const next = advance(state, stepS, drag, gravity);
    if (next[1] <= 0) {
      const lastS = untilGround(state, stepS, drag, gravity);
      const end = advance(state, lastS, drag, gravity);
      const impactSpeedMs = Math.hypot(end[2], end[3]);
      return {
        rangeM: end[0],
        timeS: timeS + lastS,
        impactSpeedMs,
        impactEnergyJ: 0.5 * thrown.massKg * impactSpeedMs ** 2,
      };
    }
    state = next;
    timeS += stepS;
  }
  return null;
}

/** The part of a step after which the piece is on the ground, by false position (Illinois) to a picometre. */
function untilGround(state: State, stepS: number, drag: number, gravity: number): number {
  let [low, high] = [0, stepS];
  let [above, below] = [state[1], advance(state, stepS, drag, gravity)[1]];
  for (let k = 0; k < 60 && high - low > 1e-15; k++) {
    const at = above === below ? high : low + ((high - low) * above) / (above - below);
    const height = advance(state, at, drag, gravity)[1];
    if (Math.abs(height) < 1e-12) return at;
    if (height > 0) [low, above, below] = [at, height, below / 2];
    else [high, below, above] = [at, height, above / 2];
  }
  return high;
}

/**
 * The flight of a piece that a model describes; those all come down.
 * @example a brick of 1 kg (CdA 0.010137 m²) at 10 m/s level from 1.2 m lands at 4.895 m
 */
export function fly(thrown: Throw, flight: FlightModel): Landing {
  return sure(flightOf(thrown, flight), 'a landing');
}

function advance([x, y, vx, vy]: State, h: number, drag: number, gravity: number): State {
  const half = h / 2;
  const s1 = drag * Math.hypot(vx, vy);
  const [ax1, ay1] = [-s1 * vx, -gravity - s1 * vy];
  const [vx2, vy2] = [vx + half * ax1, vy + half * ay1];
  const s2 = drag * Math.hypot(vx2, vy2);
  const [ax2, ay2] = [-s2 * vx2, -gravity - s2 * vy2];
  const [vx3, vy3] = [vx + half * ax2, vy + half * ay2];
  const s3 = drag * Math.hypot(vx3, vy3);
  const [ax3, ay3] = [-s3 * vx3, -gravity - s3 * vy3];
  const [vx4, vy4] = [vx + h * ax3, vy + h * ay3];
  const s4 = drag * Math.hypot(vx4, vy4);
  const [ax4, ay4] = [-s4 * vx4, -gravity - s4 * vy4];
  const sixth = h / 6;
  return [
    x + sixth * (vx + 2 * vx2 + 2 * vx3 + vx4),
    y + sixth * (vy + 2 * vy2 + 2 * vy3 + vy4),
    vx + sixth * (ax1 + 2 * ax2 + 2 * ax3 + ax4),
    vy + sixth * (ay1 + 2 * ay2 + 2 * ay3 + ay4),
  ];
}

/** Height above the floor when a piece launched level has gone `distanceM`; 0 once it has landed. */
export function heightAfter(thrown: Throw, distanceM: number, flight: FlightModel): number {
  const drag = dragOf(thrown, flight);
  const gravity = flight.gravityMs2.value;
  let state: State = [0, thrown.heightM, thrown.speedMs, 0];
  while (state[1] > 0) {
    const stepS = stepOf(state, drag, gravity);
    const next = advance(state, stepS, drag, gravity);
    if (next[0] >= distanceM) {
      let [low, high] = [0, stepS];
      for (let k = 0; k < 40; k++) {
        const middle = (low + high) / 2;
        if (advance(state, middle, drag, gravity)[0] < distanceM) low = middle;
        else high = middle;
      }
      return Math.max(0, advance(state, high, drag, gravity)[1]);
    }
    if (next[0] - state[0] < 1e-9) return 0;
    state = next;
  }
  return 0;
}
