/** A stock sample that nobody can choose: drawn by chance from a seed that stands in the visit report. */

/** `count` different places of 1 … `size`, in rising order; the same seed draws the same sample. */
export function drawSample(size: number, count: number, seed: number): number[] {
  let state = seed | 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = new Set<number>();
  const wanted = Math.min(Math.max(0, Math.floor(count)), Math.max(0, Math.floor(size)));
  // Floyd: each set of places is equally likely, however large the stock.
  for (let top = size - wanted + 1; top <= size; top++) {
    const place = 1 + Math.floor(roll() * top);
    drawn.add(drawn.has(place) ? top : place);
  }
  return [...drawn].sort((one, two) => one - two);
}
