/**
 * Where what is written on the map stands: beside what it is about, with a line to it, and never over another note, the
 * machine or the edge of the screen as long as there is room. Pure; in pixels of the screen.
 */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box around its middle. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

export interface Anchor extends Spot {
  /** Unit vector to the side where its note stands best; absent where no side is better. */
  readonly away?: Spot;
}

export interface Note {
  /** What it may be about, the best first: one of these gets the line. */
  readonly anchors: readonly Anchor[];
  readonly width: number;
  readonly height: number;
  /** Stands on its anchor where that is free, without a line. */
  readonly upon: boolean;
  /** What this one should not hide, beside what none should. */
  readonly spared?: readonly Box[];
}

export interface Placed extends Box {
  /** The end of its line; null where it stands upon what it is about. */
  readonly foot: Spot | null;
}

interface Ground {
  /** Nothing may stand here. */
  readonly taken: readonly Box[];
  /** Better not here: numbers of houses, names of streets, facades that are coloured. */
  readonly spared: readonly Box[];
  readonly view: Box;
}

/** Pixels between two notes, and between a note and what it is about. */
const apart = 3;
const ring = [26, 38, 52, 70, 92, 120, 160, 210, 280, 380, 520];
const turns = 16;
/** What a step aside costs, against a pixel of length. */
const [costOfSpared, costOfCrossing, costOutside, costOfTurn] = [60, 90, 600, 45];
/** A line may be long before a house loses its number. */
const costOfPixel = 0.45;

export const overlap = (one: Box, two: Box, gap = 0): boolean =>
  Math.abs(one.x - two.x) < (one.width + two.width) / 2 + gap &&
  Math.abs(one.y - two.y) < (one.height + two.height) / 2 + gap;

/** Which of these, each made of boxes, stand clear of what is taken and of those that stand before them. */
export function standing(all: readonly (readonly Box[])[], taken: readonly Box[]): readonly boolean[] {
  const others = [...taken];
  return all.map((own) => {
    const clear = !own.some((one) => others.some((other) => overlap(one, other, 1)));
    if (clear) others.push(...own);
    return clear;
  });
}

/** In the order given: who comes first chooses first. Null where there is no room at all. */
export function placeNotes(notes: readonly Note[], ground: Ground): readonly (Placed | null)[] {
  const placed: (Placed | null)[] = [];
  for (const note of notes) {
    const around = { ...ground, spared: [...ground.spared, ...(note.spared ?? [])] };
    const others = placed.filter((one) => one !== null);
    let best: { readonly at: Placed; readonly cost: number } | null = null;
    note.anchors.forEach((anchor, rank) => {
      // What is not on the screen is not written about while something else of it is.
      const hidden = inside({ ...anchor, width: 0, height: 0 }, ground.view) ? 0 : costOutside;
      for (const at of candidates(note, anchor)) {
        const dear = best?.cost ?? Number.POSITIVE_INFINITY;
        const length = at.foot ? Math.hypot(at.x - at.foot.x, at.y - at.foot.y) : 0;
        const cheapest = costOfPixel * length + 2 * rank + hidden;
        if (cheapest >= dear) continue;
        if ([...others, ...ground.taken].some((one) => overlap(at, one, apart))) continue;
        const cost = cheapest + costOf(at, anchor, others, around);
        if (cost < dear) best = { at, cost };
      }
    });
    placed.push((best as { readonly at: Placed } | null)?.at ?? null);
  }
  return placed;
}

function* candidates({ width, height, upon }: Note, { x, y, away }: Anchor): Generator<Placed> {
  if (upon) yield { x, y, width, height, foot: null };
  const first = away ? Math.atan2(away.y, away.x) : 0;
  for (const beyond of ring)
    for (let i = 0; i < turns; i++) {
      const angle = first + ((i % 2 ? 1 : -1) * Math.ceil(i / 2) * 2 * Math.PI) / turns;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // The line is as long whatever the shape: a wide box stands farther aside.
      const half = Math.min(width / 2 / Math.max(Math.abs(dx), 1e-6), height / 2 / Math.max(Math.abs(dy), 1e-6));
      const far = beyond - 12 + half;
      yield { x: x + dx * far, y: y + dy * far, width, height, foot: { x, y } };
    }
}

function costOf(at: Placed, { away }: Anchor, others: readonly Placed[], { taken, spared, view }: Ground): number {
  let cost = inside(at, view) ? 0 : costOutside;
  if (at.foot) {
    const [dx, dy] = [at.x - at.foot.x, at.y - at.foot.y];
    const length = Math.hypot(dx, dy) || 1;
    if (away) cost += costOfTurn * (1 - (dx * away.x + dy * away.y) / length);
    const line = along(at.foot, at);
    for (const one of [...others, ...taken]) if (line.some((spot) => overlap(spot, one))) cost += costOfCrossing;
    for (const one of others) {
      if (one.foot && crosses(at.foot, at, one.foot, one)) cost += costOfCrossing;
    }
  }
  for (const one of others) {
    if (one.foot && along(one.foot, one).some((spot) => overlap(spot, at))) cost += costOfCrossing;
  }
  for (const one of spared) if (overlap(at, one)) cost += costOfSpared;
  return cost;
}

/** All of a box stands in the view. */
export function inside({ x, y, width, height }: Box, view: Box): boolean {
  return Math.abs(x - view.x) <= (view.width - width) / 2 && Math.abs(y - view.y) <= (view.height - height) / 2;
}

/** The line to a note, in small pieces; not the ends, where it meets what it belongs to. */
function along(from: Spot, to: Spot): Box[] {
  const n = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 8));
  return Array.from({ length: n - 1 }, (_, i) => {
    const share = (i + 1) / n;
    return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y), width: 2, height: 2 };
  });
}

function crosses(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  const side = (p: Spot, q: Spot, r: Spot) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
