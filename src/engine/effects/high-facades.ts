/** What of a building is seen over lower roofs: its facades at the floors above, looked at as far up as somebody asks. */

import type { Block } from '../geometry/block.ts';
import { type Eye, seenAtHeights } from '../geometry/over-roofs.ts';
import type { Piece } from '../geometry/sight.ts';
import { remembered } from '../ground/memo.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type Facade, type Facing, facadesOf, type HighFacade, type Outlook, type Target } from './outlook.ts';
import { lowestRoof, lowRoof, roofOf } from './storeys.ts';

/** Edges that the plan shows from end to end: the floors above are farther and add nothing. */
function wholeInPlan(block: Block, { facades }: Target): ReadonlySet<number> {
  const lengths = new Map<number, number>();
  for (const { piece } of facades)
    lengths.set(piece.edge, (lengths.get(piece.edge) ?? 0) + Math.hypot(piece.bx - piece.ax, piece.by - piece.ay));
  const whole = new Set<number>();
  for (const [edge, length] of lengths) {
    const full = Math.hypot(
      (block.bx[edge] as number) - (block.ax[edge] as number),
      (block.by[edge] as number) - (block.ay[edge] as number),
    );
    if (length >= full - 1e-6) whole.add(edge);
  }
  return whole;
}

const noneLookedAt = (): Map<number, HighFloors> => new Map();

/**
 * Facades of a building at the floors above `fromM` that are seen over lower roofs, from the lowest floor on and up to its roof.
 * Empty where no roof is known to be lower than those floors, since then the plan says all.
 * @param fromM height of the lowest pane, metres above the ground
 * @param toM no higher floor is asked about; higher ones may be there, where they were asked for before
 */
export function highFacades(
  outlook: Outlook,
  target: Target,
  fromM: number,
  toM: number,
  models: ModelSet,
): readonly HighFacade[] {
  const perBuilding = remembered(outlook.view, HighFloors, noneLookedAt);
  let floors = perBuilding.get(target.index);
  if (!floors) {
    floors = new HighFloors(outlook, target, fromM, models);
    perBuilding.set(target.index, floors);
  }
  return floors.upTo(toM);
}

/** The floors of one building as they are seen over lower roofs: looked at as far up as somebody asked. */
class HighFloors {
  readonly #block: Block;
  readonly #target: Target;
  readonly #facing: Facing;
  readonly #eye: Eye;
  readonly #minimumPieceM: number;
  /** Floors that may be seen over a roof and were not looked at yet, the lowest first. */
  #heightsM: readonly number[];
  #whole: ReadonlySet<number> | null = null;
  #seen: readonly HighFacade[] = [];
  #below: readonly { readonly piece: Piece; readonly facades: readonly Facade[] }[] = [];

  constructor(outlook: Outlook, target: Target, fromM: number, models: ModelSet) {
    const { siting } = models;
    const { block, sight, outward, freeStanding, before, machine } = outlook;
    const own = before.wall ?? { point: machine.point, outward };
    this.#block = block;
    this.#target = target;
    this.#facing = { x: sight.x, y: sight.y, own, outward, freeStanding, models };
    this.#eye = {
      x: sight.x,
      y: sight.y,
      heightM: siting.burstHeightM.value,
      reachM: sight.reachM,
      unknownRoofM: lowRoof(siting),
    };
    this.#minimumPieceM = siting.minimumPieceM.value;
    // Higher than the reach is out of reach.
    const topM = Math.min(sight.reachM, roofOf(target.building, siting));
    const lowestM = lowestRoof(block, siting);
    const heightsM: number[] = [];
    for (let heightM = fromM; heightM < topM; heightM += siting.floorHeightM.value)
      if (lowestM < heightM) heightsM.push(heightM);
    this.#heightsM = heightsM;
  }

  upTo(toM: number): readonly HighFacade[] {
    if (!((this.#heightsM[0] as number) <= toM)) return this.#seen;
    const next = this.#heightsM.findIndex((heightM) => heightM > toM);
    const asked = next < 0 ? this.#heightsM : this.#heightsM.slice(0, next);
    if (asked.length > 0) {
      this.#heightsM = next < 0 ? [] : this.#heightsM.slice(next);
      this.#look(asked);
    }
    return this.#seen;
  }

  #look(heightsM: readonly number[]): void {
    this.#whole ??= wholeInPlan(this.#block, this.#target);
    const { index } = this.#target;
    const seen = seenAtHeights(this.#block, this.#eye, index, heightsM, this.#minimumPieceM, this.#whole);
    const made: HighFacade[] = [...this.#seen];
    for (let floor = 0; floor < heightsM.length; floor++) {
      const heightM = heightsM[floor] as number;
      // Most pieces are seen alike from the floor above: only the height is another.
      const under = this.#below;
      let at = 0;
      this.#below = (seen[floor] ?? []).map((piece) => {
        while (at < under.length && (under[at] as { piece: Piece }).piece.edge < piece.edge) at++;
        const same = under[at];
        const facades =
          same && samePiece(same.piece, piece) ? same.facades : facadesOf(piece, this.#block, this.#facing);
        for (const facade of facades) made.push({ ...facade, heightM });
        return { piece, facades };
      });
    }
    this.#seen = made;
  }
}

const samePiece = (one: Piece, two: Piece): boolean =>
  one.edge === two.edge && one.ax === two.ax && one.ay === two.ay && one.bx === two.bx && one.by === two.by;
