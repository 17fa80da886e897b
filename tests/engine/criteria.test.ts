/** What each of the ten criteria says of itself is true: its two readers agree, its bounds spare nothing that fails, its needs are all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionsOf, sequence, strengthsOf } from '../../src/engine/assessment/sampling.ts';
import { released } from '../../src/engine/criteria/all.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { notApplicable, withMeasures } from '../../src/engine/measures/measures.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import type { CriterionId } from '../../src/engine/scene/assessment.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { block, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';
import { disagreements, ofBuilding } from './two-readers.ts';

const { sha256: _, ...parts } = releasedModels;
const limits = releasedModels.policy;

/** Limits that lie otherwise than the released ones: no criterion may lean on another that happens to reach farther. */
const strict = sealed({
  ...parts,
  policy: {
    ...limits,
    id: 'strict',
    vulnerableBound: { ...limits.vulnerableBound, value: 0.95 },
    debrisPerM2: { ...limits.debrisPerM2, value: 0.01 },
    hazardBeperkt: '2',
  },
});

const samples = sequence(dimensionsOf(releasedModels), 200, 5);

/** Per criterion what comes out of it, under every scenario, with what it waits for. */
function statusesOf(given: Scene): Map<CriterionId, string> {
  const told = new Map<CriterionId, string>();
  for (const { id, scenario, status, pending } of judge(given, releasedModels).criteria)
    if (status !== 'met' || pending.length > 0)
      told.set(id, `${told.get(id) ?? ''} ${scenario}:${status}:${pending.join()}`);
  return told;
}

/** The same thing with some of what it says replaced: what it works out itself reads the thing as it was. */
function instead<Thing extends object>(thing: Thing, said: Partial<Thing>): Thing {
  return new Proxy(thing, {
    get: (of, key) => (key in said ? said[key as keyof Thing] : Reflect.get(of, key, of)),
  });
}

describe('every criterion', () => {
  it('is read alike by both its readers and fails within its bounds, in any street, under any strength and policy', () => {
    fc.assert(
      fc.property(
        street,
        fc.constantFrom(...samples),
        fc.constantFrom(releasedModels, strict),
        fc.constantFrom<null | 'none'>(null, 'none'),
        (asked, sample, models, vehicleApproach) => {
          const given = sceneOf(asked);
          const one = { ...given, answers: { ...given.answers, vehicleApproach } };
          expect(disagreements(one, models, { strengthOf: strengthsOf(sample, models) })).toEqual([]);
        },
      ),
      { numRuns: draws(50, 150), seed: 437 },
    );
  });

  it('is acted on by each measure that changes what comes out of it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(street, fc.constantFrom(null, 'possible' as const), (asked, vehicleApproach) => {
        const made = sceneOf(asked);
        const given = { ...made, answers: { ...made.answers, vehicleApproach, dwellingAboveOrBehind: true } };
        const before = statusesOf(given);
        for (const measure of releasedModels.measures) {
          if (notApplicable(measure, given) !== null) continue;
          const after = statusesOf(withMeasures(given, [measure.id], releasedModels));
          for (const { id, per } of released.all) {
            if (per === 'rest' || before.get(id) === after.get(id)) continue;
            seen.add(`${measure.id} ${id}`);
            expect([measure.id, id, released.of(id).acts(measure)]).toEqual([measure.id, id, true]);
          }
        }
      }),
      { numRuns: draws(14, 40), seed: 437 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });

  it('that needs no more than the nearest point asks for no facade', () => {
    const near = released.perScenario.filter(({ needs }) => needs === 'nearest' || needs === 'nothing');
    expect(near.length).toBeGreaterThan(1);
    const opposite = scene([block('home', 99_990, 400_002.5, 100_010, 400_012)]);
    let failing = 0;
    for (const run of judge(opposite, releasedModels).runs)
      for (const rule of near)
        for (const reading of run.readings) {
          const { effect, target } = reading;
          const blind = instead(reading, {
            target: { ...target, facades: [] },
            effect: instead(effect, {
              panes: [],
              high: [],
              density: { masonry: 0, sheet: 0, steel: 0, door: 0 },
              breakBoundOlder: 0,
              breakBoundNewer: 0,
            }),
            breakBound: 0,
          });
          const said = ofBuilding(rule, reading, run);
          expect(ofBuilding(rule, blind, run)).toBe(said);
          if (said !== 'met') failing++;
        }
    expect(failing).toBeGreaterThan(0);
  });
});
