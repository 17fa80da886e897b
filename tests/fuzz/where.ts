/** *Waar kan het wel?* judges many places at once, by short cuts; each place must come out as a machine that stands there, judged by itself. */

import { answersLookedFor, type Spot, whereElse } from '../../src/engine/assessment/where.ts';
import type { Under } from '../../src/engine/criteria/judge.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { outcomeOf, Trials } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import type { Hour } from '../../src/engine/scene/assessment.ts';
import { otherThan } from '../../src/engine/scene/hours.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { type Colour, colourAt, lightOf } from '../../src/i18n/by-hours.ts';
import { leidsestraat } from '../bench/scenes.ts';
import { demo } from '../engine/scenes.ts';
import { dice } from './dice.ts';
import type { Found, Fuzz } from './fuzz.ts';

/** A scene, and where the search may begin in it. */
export interface Around {
  readonly scene: Scene;
  readonly positions: readonly Machine[];
}

/** Colour of the machine put there, judged with everything in sight and nothing remembered of the facade beside it. */
export function plainly(given: Scene, { machine }: Spot, exposure: Hour = given.answers.exposure): Colour {
  const answers = { ...answersLookedFor(given.answers, given.machines[0] as Machine, machine), exposure };
  const whole: NonNullable<Under['look']> = (...asked) => {
    const outlook = outlookOf(...asked);
    return lookingAt(outlook, outlook.targets);
  };
  return lightOf(outcomeOf(new Trials({ ...given, machines: [machine], answers }, releasedModels, { look: whole })));
}

export function placesAround(scene: Scene): readonly Spot[] {
  const run = whereElse(scene, releasedModels);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

/** The machine of the red example, hung on a facade here and there over the whole town. */
export function overTheTown(): Around {
  const scene = demo('demo-red');
  const [first] = scene.machines as [Machine];
  const positions = scene.buildings.flatMap(({ footprint }, i) => {
    const [corner] = footprint[0]?.[0] ?? [];
    const found =
      i % 83 === 0 && corner ? snap(corner, scene.buildings, scene.publicSpace, releasedModels.snapping) : null;
    return found ? [{ ...first, point: found.facadePoint, outwardDeg: found.outwardDeg, hostId: found.hostId }] : [];
  });
  return { scene, positions };
}

/** Draws places against facades and inside, as many of each; @returns how many were tried and which differ */
export function placesTried({ scene, positions }: Around, seed: number, count: number): Found {
  const tried: Record<string, number> = {};
  const violations: string[] = [];
  const { below } = dice(seed);
  positions.forEach((machine, n) => {
    const around = { ...scene, machines: [machine] };
    const spots = placesAround(around);
    const part = Math.ceil((count * (n + 1)) / positions.length) - Math.ceil((count * n) / positions.length);
    for (const siting of ['gevel', 'winkel'] as const) {
      const those = spots.filter((spot) => spot.machine.siting === siting);
      for (let left = those.length === 0 ? 0 : Math.ceil(part / 2); left > 0; left--) {
        const spot = those[below(those.length)] as Spot;
        const plain = plainly(around, spot);
        for (const key of [siting, plain]) tried[key] = (tried[key] ?? 0) + 1;
        const at = `${siting} at ${spot.machine.point.join()}`;
        if (plain !== lightOf(spot)) violations.push(`${at}: ${lightOf(spot)}, plainly ${plain}`);
        // Nothing is worse than red: of such a place the other hours are not told.
        if (plain === 'red') continue;
        const hour = otherThan(around.answers.exposure);
        const then = plainly(around, spot, hour);
        if (then !== plain) tried['another by other hours'] = (tried['another by other hours'] ?? 0) + 1;
        if (then !== colourAt(spot, hour)) violations.push(`${at}, ${hour}: ${colourAt(spot, hour)}, plainly ${then}`);
      }
    }
  });
  return { tried, violations };
}

export const where: Fuzz = {
  name: 'where',
  about: 'a place that Waar kan het wel? proposes is judged like a machine that stands there',
  run(seed, count): Found {
    const street = leidsestraat(3);
    const all = [overTheTown(), ...(typeof street === 'string' ? [] : [street])].map((around) =>
      placesTried(around, seed, count),
    );
    const tried: Record<string, number> = {};
    for (const one of all) for (const [key, n] of Object.entries(one.tried)) tried[key] = (tried[key] ?? 0) + n;
    return { tried, violations: all.flatMap(({ violations }) => violations) };
  },
};
