/**
 * `npm run bench -- --against DIR`: this checkout beside another one, in one process and place by place in turn, so that
 * whatever else the machine does slows both alike. Processor time, with what the collector of garbage takes; of every line
 * the medians, and the median of the ratios.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { drags, engineOf, linesOf, placed, quantile } from './lines.ts';
import { type BenchScene, demoTown, leidsestraat } from './scenes.ts';

/** At least so many turns of a line, though the bench of one checkout takes fewer. */
const turns = 10;
/** How often a line is asked of all its places: the first time warms up. */
const rounds = 2;

interface Pair {
  readonly other: number;
  readonly ours: number;
}

/** Processor milliseconds of one call. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Both calls, first the one and then the other by turns. */
const inTurn = (i: number, other: () => number, ours: () => number): Pair => {
  if (i % 2 === 0) return { other: other(), ours: ours() };
  const mine = ours();
  return { other: other(), ours: mine };
};

function told(what: string, pairs: readonly Pair[]): void {
  const middle = (values: readonly number[]) => quantile(values, 0.5);
  const [other, ours] = [middle(pairs.map((one) => one.other)), middle(pairs.map((one) => one.ours))];
  const ratio = middle(pairs.map((one) => one.ours / one.other));
  const numbers = [other, ours].map((ms) => `${ms.toFixed(ms < 10 ? 2 : 1).padStart(8)} ms`).join('  ');
  console.log(`  ${what.padEnd(34)} ${numbers}   ratio ${ratio.toFixed(2)}   n ${pairs.length}`);
}

/** A fresh process of each checkout, by turns: colour class and verdict, as each tells. */
function cold(other: string, name: string): void {
  const once = (root: string): readonly [number, number] => {
    const { stdout } = spawnSync(process.execPath, [resolve(root, 'tests/bench/cold.ts'), name], { encoding: 'utf8' });
    return JSON.parse(stdout) as [number, number];
  };
  const runs = Array.from({ length: 9 }, () => [once(other), once('.')] as const);
  for (const [k, what] of ['cold: colour class, fresh process', 'cold: verdict, fresh process'].entries())
    told(
      what,
      runs.map(([theirs, mine]) => ({ other: theirs[k] as number, ours: mine[k] as number })),
    );
}

export async function compareWith(dir: string): Promise<void> {
  const [other, ours] = [linesOf(await engineOf(dir)), linesOf(await engineOf('.'))];
  const scenes: readonly (readonly [string, BenchScene | string])[] = [
    ['demo', demoTown(drags)],
    ['leidsestraat', leidsestraat(drags)],
  ];
  for (const [name, prepared] of scenes) {
    if (typeof prepared === 'string') {
      console.log(`Skipped: ${prepared}.\n`);
      continue;
    }
    console.log(`${prepared.name}: processor time of the other, of this, and the ratio`);
    for (const [k, { what, places, work }] of ours.entries()) {
      const positions = prepared.positions.slice(0, Math.max(places, turns));
      const theirs = other[k]?.work ?? work;
      const scenes = Array.from({ length: rounds }, () => placed(prepared.scene, positions)).flat();
      const pairs = scenes.map((scene: Scene, i) =>
        inTurn(
          i,
          () => cpuOf(() => theirs(scene)),
          () => cpuOf(() => work(scene)),
        ),
      );
      told(what, pairs.slice(positions.length));
    }
    cold(dir, name);
    console.log('');
  }
}
