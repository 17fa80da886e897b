import { describe, expect, it } from 'vitest';
import { answersLookedFor, type Spot, whereElse } from '../../src/engine/assessment/where.ts';
import type { Under } from '../../src/engine/criteria/judge.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { openPlaces, snap } from '../../src/engine/placing/snap.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { leidsestraat } from '../bench/scenes.ts';
import { demo } from './scenes.ts';

function placesAround(scene: Scene): readonly Spot[] {
  const run = whereElse(scene, releasedModels);
  let step = run.next();
  let last = 0;
  while (!step.done) {
    expect(step.value.done).toBe(++last);
    expect(step.value.total).toBeGreaterThanOrEqual(last);
    step = run.next();
  }
  return step.value;
}

describe('where can it stand', () => {
  const given = demo('demo-red');
  const spots = placesAround(demo('demo-red'));

  it('tries every metre of free facade within 60 m, nearest first', () => {
    expect(spots.length).toBeGreaterThan(40);
    expect(spots.every(({ distanceM }) => distanceM <= releasedModels.snapping.whereWithinM.value)).toBe(true);
    expect(spots.map(({ distanceM }) => distanceM)).toEqual(
      spots.map(({ distanceM }) => distanceM).toSorted((one, two) => one - two),
    );
  });

  it('a red at a shared entrance is not red everywhere', () => {
    expect(new Set(spots.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  });

  it('tries inside behind every facade, and units on open ground clear of walls', () => {
    const count = (siting: string) => spots.filter(({ machine }) => machine.siting === siting).length;
    expect(count('winkel')).toBe(count('gevel'));
    expect(count('unit')).toBeGreaterThan(3);
    expect(openPlaces([0, 0], [], [], releasedModels.snapping)).toEqual([]);
  });

  it('gives each unit on open ground the verdict it would have', () => {
    const units = spots.filter(({ machine }) => machine.siting === 'unit').filter((_, i) => i % 9 === 0);
    expect(units.map(({ verdict }) => verdict)).toEqual(units.map((spot) => plainly(given, spot)));
  });
});

/** Verdict of the machine put there, judged with everything in sight and nothing remembered of the facade beside it. */
function plainly(given: Scene, { machine }: Spot): string {
  const answers = answersLookedFor(given.answers, given.machines[0] as Machine, machine);
  const whole: NonNullable<Under['look']> = (...asked) => {
    const outlook = outlookOf(...asked);
    return lookingAt(outlook, outlook.targets);
  };
  return verdictOf(new Trials({ ...given, machines: [machine], answers }, releasedModels, { look: whole }));
}

type Found = Record<'gevel' | 'winkel', { asked: number; verdicts: Set<string>; differs: string[] }>;

/** Places around each position, facade and inside counted apart: how many were asked, and which come out otherwise than judged plainly. */
function compared({ scene, positions }: { scene: Scene; positions: readonly Machine[] }): Found {
  const found: Found = {
    gevel: { asked: 0, verdicts: new Set(), differs: [] },
    winkel: { asked: 0, verdicts: new Set(), differs: [] },
  };
  for (const machine of positions) {
    const around = { ...scene, machines: [machine] };
    const places = placesAround(around).filter((spot) => spot.machine.siting !== 'unit');
    // Odd, so that facades and places inside come by turns.
    const step = Math.ceil(places.length / (300 / positions.length)) | 1;
    for (let i = 0; i < places.length; i += step) {
      const spot = places[i] as Spot;
      const plain = plainly(around, spot);
      const into = found[spot.machine.siting as 'gevel' | 'winkel'];
      into.asked++;
      into.verdicts.add(plain);
      if (plain !== spot.verdict) into.differs.push(`${spot.machine.point.join()} ${spot.verdict}, plainly ${plain}`);
    }
  }
  return found;
}

/** The machine of the red example, hung on a facade here and there over the whole town. */
function overTheTown(): { scene: Scene; positions: readonly Machine[] } {
  const given = demo('demo-red');
  const [first] = given.machines as [Machine];
  const positions = given.buildings.flatMap(({ footprint }, i) => {
    const [corner] = footprint[0]?.[0] ?? [];
    const found =
      i % 83 === 0 && corner ? snap(corner, given.buildings, given.publicSpace, releasedModels.snapping) : null;
    return found ? [{ ...first, point: found.facadePoint, outwardDeg: found.outwardDeg, hostId: found.hostId }] : [];
  });
  return { scene: given, positions };
}

const cases = [
  ['the demo town', overTheTown()],
  ['a recorded street', leidsestraat(3)],
] as const;

for (const [name, given] of cases)
  it.skipIf(typeof given === 'string')(
    `in ${name} every place is judged like a machine that stands there${typeof given === 'string' ? `: ${given}` : ''}`,
    () => {
      if (typeof given === 'string') return;
      const found = compared(given);
      for (const siting of ['gevel', 'winkel'] as const) {
        const { asked, verdicts, differs } = found[siting];
        expect(asked).toBeGreaterThan(80);
        // Where every unknown use is a home a dense street may have one colour.
        expect(verdicts.size).toBeGreaterThan(name === 'the demo town' ? 1 : 0);
        expect([siting, differs]).toEqual([siting, []]);
      }
    },
  );
