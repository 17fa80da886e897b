/**
 * What became of the records of a source: used, set aside for a reason that can matter to nobody, or open. A record has one
 * end, and all ends together are all records: what is dropped is never silent.
 */
import type { Ledger, OpenPlace, RdPoint } from '../engine/scene/scene.ts';
import type { Box } from './coordinate-box.ts';

/** A record that was not used. */
export interface Left {
  readonly id: string;
  readonly reason: string;
  readonly end: 'set-aside' | 'open';
  /** What is known of its place; null for a record that could lie anywhere. */
  readonly box: Box | null;
  /** How many records it stands for, when a source says that more are missing. */
  readonly count?: number;
}

/** What a reader tells beside its objects. */
export interface Told {
  readonly records: number;
  readonly left: readonly Left[];
}

export const setAside = (id: string, reason: string): Left => ({ id, reason, end: 'set-aside', box: null });
export const open = (id: string, reason: string, box: Box | null): Left => ({ id, reason, end: 'open', box });

const countOf = ({ count = 1 }: Left): number => count;
const total = (left: readonly Left[]): number => left.reduce((sum, one) => sum + countOf(one), 0);

/** The ledger of one source. Used is what is neither set aside nor open, so that nothing can fall between them. */
export function ledgerOf(source: string, { records, left }: Told): Ledger {
  const of = (end: Left['end']) => {
    const reasons = new Map<string, Left[]>();
    for (const one of left) if (one.end === end) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one]);
    return [...reasons].sort(([one], [two]) => (one < two ? -1 : 1));
  };
  return {
    source: source.slice(0, 500),
    records,
    used: records - total(left),
    setAside: of('set-aside').map(([reason, all]) => ({ reason, count: total(all) })),
    open: of('open').map(([reason, all]) => {
      const where = all.flatMap(({ box }) => (box ? [middle(box)] : []))[0];
      return { reason, count: total(all), ...(where && { where }) };
    }),
  };
}

/** The places of open records; those without a place open all of the ground, see `isBlind`. */
export function openPlacesOf(source: string, left: readonly Left[]): readonly OpenPlace[] {
  return left.flatMap(({ id, reason, end, box }, i) =>
    end === 'open' && box ? [{ id: `${source} ${id} ${i}`.slice(0, 500), reason, box: within(box) }] : [],
  );
}

/** No wider than a scene can hold: a garbled corner may lie anywhere. */
const within = ([minX, minY, maxX, maxY]: Box): Box => {
  const held = (value: number) => Math.min(1e7, Math.max(-1e7, value));
  return [held(minX), held(minY), held(maxX), held(maxY)];
};

/** Is there an open record that could lie anywhere? Then nothing is known to be whole. */
export const isBlind = (left: readonly Left[]): boolean => left.some(({ end, box }) => end === 'open' && box === null);

const middle = (box: Box): RdPoint => {
  const [minX, minY, maxX, maxY] = within(box);
  return [Math.round((minX + maxX) * 5) / 10, Math.round((minY + maxY) * 5) / 10];
};
