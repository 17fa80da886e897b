/**
 * Where a falling function passes zero, by false position (Illinois: Dowell and Jarratt 1971).
 * @param f above zero at `from`, below it at `to` @param atFrom `f(from)` @param atTo `f(to)` @param enough width of the answer
 */
export function rootOf(
  f: (t: number) => number,
  from: number,
  to: number,
  atFrom: number,
  atTo: number,
  enough: number,
): number {
  let [low, high, above, below] = [from, to, atFrom, atTo];
  for (let k = 0; k < 60 && high - low > enough; k++) {
    const t = above === below ? (low + high) / 2 : low + ((high - low) * above) / (above - below);
    const value = f(t);
    if (value === 0) return t;
    if (value > 0) [low, above, below] = [t, value, below / 2];
    else [high, below, above] = [t, value, above / 2];
  }
  return (low + high) / 2;
}
