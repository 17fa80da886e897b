/** Pieces where someone stands: how many per m², how fast on arrival, and the ground cell by cell. */

import type { JudgedScenario } from '../criteria/judge.ts';
import { flies } from '../effects/pieces/pieces.ts';
import type { PiecesTo } from '../effects/pieces/pieces-to.ts';
import { lowRoof } from '../effects/storeys.ts';
import { seenParts } from '../geometry/over-roofs.ts';
import type { PieceModel } from '../models/definitions.ts';
import type { RdPoint } from '../scene/scene.ts';
import { comersTo } from './comers-to.ts';
import { byPart } from './landing-parts.ts';

/** Pieces of one class and about one mass. */
export interface PieceThere {
  readonly id: PieceModel['id'];
  readonly massKg: number;
  readonly densityPerM2: number;
  /** On arrival, straight flight with drag. */
  readonly speedMs: number;
  readonly energyJ: number;
  readonly hazardous: boolean;
}

/** Plan and slant distance at which a class of pieces comes; null where it does not. */
export type ComesAt = (piece: PieceModel) => Pick<PiecesTo, 'planM' | 'slantM'> | null;

/** Pieces inside the fan, passing at body height or coming down, whichever are more; hazardous or not, by class and mass. */
export function piecesAt(at: ComesAt, { given, strength }: JudgedScenario): PieceThere[] {
  const { models, outlook } = given;
  return strength.pieces.flatMap((thrown) => {
    const { model } = thrown;
    const there = flies(model.id, given) ? at(model) : null;
    if (!there) return [];
    return byPart(thrown, there.planM, there.slantM, outlook, models).map(({ massKg, perM2, speedMs }) => {
      const energyJ = 0.5 * massKg * speedMs * speedMs;
      const hazardous = energyJ >= models.policy.debrisEnergyJ.value;
      return { id: model.id, massKg, densityPerM2: perM2, speedMs, energyJ, hazardous };
    });
  });
}

/**
 * Distance at which hazardous pieces spread evenly over a solid angle thin out to the density that counts:
 * R = √(N A / Ω) (DESR 6055.09). An upper bound: flight and drag are not in it.
 * @example 2000 pieces all round, one per 55.7 m²: 94.2 m
 */
export function hazardousFragmentDistance(count: number, solidAngleSr: number, densityPerM2: number): number {
  return Math.sqrt(count / (solidAngleSr * densityPerM2));
}

export interface Cell {
  /** Middle of a square of one metre, RD. */
  readonly x: number;
  readonly y: number;
  readonly densityPerM2: number;
  /** Largest energy of a piece that comes down here. */
  readonly energyJ: number;
}

/** The ground within the fan, by squares of one metre, where any piece comes down: in sight, or over the roofs between. */
export function groundCells(run: JudgedScenario, reachM: number): Cell[] {
  const { outlook, models } = run.given;
  const { block, burst, outward, sight } = outlook;
  const { siting } = models;
  const eye = {
    x: burst[0],
    y: burst[1],
    heightM: siting.burstHeightM.value,
    reachM: sight.reachM,
    unknownRoofM: lowRoof(siting),
  };
  const narrow = Math.cos((siting.fanHalfAngleDeg.value * Math.PI) / 180);
  const cells: Cell[] = [];
  const reach = Math.ceil(reachM);
  for (let i = -reach; i < reach; i++)
    for (let k = -reach; k < reach; k++) {
      const [x, y] = [Math.floor(burst[0]) + i + 0.5, Math.floor(burst[1]) + k + 0.5];
      const [dx, dy] = [x - burst[0], y - burst[1]];
      const planM = Math.hypot(dx, dy);
      if (planM > reachM || planM === 0) continue;
      if (!outlook.freeStanding && outward[0] * dx + outward[1] * dy < narrow * planM) continue;
      const there: RdPoint = [x, y];
      const seen = seenParts(block, eye, there, there, siting.paneHeightM.value).length > 0;
      const at = { planM, slantM: Math.hypot(planM, siting.burstHeightM.value) };
      const comes = seen ? () => true : comersTo(outlook, there, models);
      const pieces = piecesAt((piece) => (comes(piece) ? at : null), run);
      const densityPerM2 = pieces.reduce((sum, piece) => sum + piece.densityPerM2, 0);
      if (densityPerM2 > 0)
        cells.push({ x, y, densityPerM2, energyJ: Math.max(...pieces.map(({ energyJ }) => energyJ)) });
    }
  return cells;
}
