/** How far a town is, in a line now and then, with the time left. */
import type { TownPlan } from '../modules/landkaart/town-plan.ts';

/** No line comes sooner after the one before it; the last one always comes. */
const everyMs = 5000;

/**
 * By the buildings that a tile takes.
 * @param open the tiles that are to be made; call what it returns once for each
 * @param clock milliseconds that never go back, also when the time of day is set
 */
export function progressOf(
  { tiles }: Pick<TownPlan, 'tiles'>,
  open: readonly number[],
  say: (line: string) => void,
  clock: () => number = () => performance.now(),
): (index: number) => void {
  const weightOf = (index: number) => 1 + (tiles[index]?.buildings ?? 0);
  const all = open.reduce((sum, index) => sum + weightOf(index), 0);
  const begun = clock();
  let [done, count, told] = [0, 0, begun];
  return (index) => {
    done += weightOf(index);
    count++;
    const now = clock();
    if (now - told < everyMs && count < open.length) return;
    told = now;
    const leftS = Math.round((((now - begun) / done) * (all - done)) / 1000);
    const left = leftS >= 90 ? `${Math.round(leftS / 60)} min` : `${leftS} s`;
    say(`town: ${count} of ${open.length} tiles, ${Math.floor((100 * done) / all)} %, ${left} left`);
  };
}
