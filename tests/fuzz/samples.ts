/**
 * How sure a colour is, asked the plain way: as many draws as one likes, each judged by itself at the very speed that was drawn.
 * The sampler takes corners together and pieces at a few steps of speed; no share of its may be half a point off.
 */

import { type Spread, sampled } from '../../src/engine/assessment/sampling.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { block, demo, scene as sceneWith } from '../engine/scenes.ts';
import type { Found, Fuzz } from './fuzz.ts';

/** A home where pieces decide alone, near the end of their way: there the speed counts most. */
const farHome = sceneWith([block('far', 99_992, 400_029, 100_008, 400_039, { year: 2010 })]);

const scenes: Readonly<Record<string, Scene>> = {
  green: demo('demo-green'),
  orange: demo('demo-orange'),
  red: demo('demo-red'),
  'a far home': farHome,
};

/** As many steps as there are draws, and more: each keeps its own speed. */
const { sampling } = releasedModels;
const unstepped: ModelSet = {
  ...releasedModels,
  sampling: { ...sampling, pieceSteps: { ...sampling.pieceSteps, value: 1e9 } },
};

const mostOff = 0.005;

function spread(scene: Scene, models: ModelSet, options: NonNullable<Parameters<typeof sampled>[2]>): Spread {
  const run = sampled(scene, models, options);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** So many at a time: what is remembered of a scene is let go with it. */
const atOnce = 1000;

/** Adds what `count` draws say to what others said. */
function add(to: Map<string, number>, { confidence, unmetShares }: Spread, count: number): void {
  for (const [key, share] of Object.entries({ ...confidence, ...unmetShares }))
    to.set(key, (to.get(key) ?? 0) + share * count);
}

function run(seed: number, count: number): Found {
  const tried: Record<string, number> = {};
  const violations: string[] = [];
  for (const [name, scene] of Object.entries(scenes)) {
    const [quick, plain] = [new Map<string, number>(), new Map<string, number>()];
    for (let done = 0; done < count; done += atOnce) {
      const draws = { count: Math.min(atOnce, count - done), seed: seed + done };
      const fresh = structuredClone(scene);
      add(quick, spread(fresh, releasedModels, draws), draws.count);
      add(plain, spread(fresh, unstepped, { ...draws, eachAlone: true }), draws.count);
    }
    const off = [...new Set([...quick.keys(), ...plain.keys()])].map(
      (key) => [key, Math.abs((quick.get(key) ?? 0) - (plain.get(key) ?? 0)) / count] as const,
    );
    for (const [what, by] of off)
      if (by > mostOff) violations.push(`${name}, ${count} draws from seed ${seed}: ${what} is ${by.toFixed(4)} off`);
    tried[`draws of ${name}`] = count;
    tried[`most off in ${name}, in millionths`] = Math.round(1e6 * Math.max(...off.map(([, by]) => by)));
  }
  return { tried, violations };
}

export const samples: Fuzz = {
  name: 'samples',
  about:
    'the shares of a colour beside plain draws, each judged alone at its own speed; take --part as large as --count',
  run,
};
