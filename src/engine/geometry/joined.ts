/** Pieces of a wall in sight, joined before any is too small: a facade of many short walls is a facade. */

interface Piece {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Ends nearer than this are one corner. */
const cornerM = 1e-3;
/** What is seen of a wall over less than this is a rounding beside the piece that it meets. */
const sliverM = 1e-4;

const lengthOf = ({ ax, ay, bx, by }: Piece): number => Math.hypot(bx - ax, by - ay);

const meet = (one: Piece, two: Piece): boolean =>
  Math.hypot(one.bx - two.ax, one.by - two.ay) < cornerM || Math.hypot(one.ax - two.bx, one.ay - two.by) < cornerM;

/**
 * The pieces that are seen in runs of at least `minimumM`, each run from corner to corner: what is seen through a hairline
 * between two outlines is no view.
 * @param pieces of one building, as they follow one another along its outline
 */
export function inLongRuns<Seen extends Piece>(pieces: readonly Seen[], minimumM: number): readonly Seen[] {
  // Almost always there is nothing to join: nothing is made for it.
  if (pieces.every((piece) => lengthOf(piece) >= minimumM)) return pieces;
  const lengths = pieces.map(lengthOf);
  const runs: number[] = [];
  const total: number[] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const run = before && meet(before, piece) ? (runs[i - 1] as number) : total.length;
    runs.push(run);
    total[run] = (total[run] ?? 0) + (lengths[i] as number);
  });
  // All round, the last may go on in the first.
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first && last && total.length > 1 && meet(last, first)) {
    const [one, two] = [runs[0] as number, runs.at(-1) as number];
    const both = (total[one] as number) + (total[two] as number);
    [total[one], total[two]] = [both, both];
  }
  return pieces.filter((_, i) => (total[runs[i] as number] as number) >= minimumM && (lengths[i] as number) >= sliverM);
}
