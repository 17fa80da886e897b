/** A colour looks no farther than anything decides: beside the same question asked of everything in sight. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import type { Under } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { round9 } from '../../src/engine/ground/units.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Level } from '../../src/engine/scene/assessment.ts';
import type { Machine, Scene, Use } from '../../src/engine/scene/scene.ts';
import { demoTown, leidsestraat } from '../bench/scenes.ts';
import { draws } from '../draws.ts';
import { nearOnly as plainly } from './plain/near.ts';
import { block, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

fc.configureGlobal({ seed: 437 });

/** What a colour is made of: verdict, each criterion with its status and what it waits for, and what is missing. */
function told(given: Scene, under: Under) {
  const trials = new Trials(given, releasedModels, under);
  const { criteria, missing } = trials.base;
  return {
    verdict: verdictOf(trials),
    criteria: criteria.map(({ id, scenario, status, pending }) => ({ id, scenario, status, pending })),
    unmet: criteria.flatMap(({ id, findings }) =>
      // As it is decided on: a view that ends elsewhere may differ in the last bits.
      findings
        .filter(({ met }) => !met)
        .map(({ receptor, value }) => [id, receptor, typeof value === 'number' ? round9(value) : value]),
    ),
    missing,
  };
}

const at = (level: Level): Pick<Under, 'strengthOf'> => ({
  strengthOf: (scenario) => strengthAt(scenario, level, releasedModels),
});

/** A fresh array of buildings remembers nothing of the other way. */
const afresh = (given: Scene): Scene => ({ ...given, buildings: [...given.buildings] });

function compare(given: Scene, level: Level = 'design') {
  const quick = told(given, nearOnly(at(level)));
  expect(quick).toEqual(told(afresh(given), plainly(at(level))));
  return quick;
}

describe('a look to the reach', () => {
  it('says the same as a look at everything, whatever the street and the strength', () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(street, fc.constantFrom<Level>('low', 'design', 'high'), fc.boolean(), (asked, level, antiGas) => {
        const given = sceneOf(asked);
        verdicts.add(compare({ ...given, answers: { ...given.answers, antiGas } }, level).verdict);
      }),
      { numRuns: draws(40, 120) },
    );
    expect(verdicts.size).toBeGreaterThan(draws(1, 2));
  });

  const dealt: readonly (readonly Use[] | null)[] = [
    ['woonfunctie'],
    ['winkelfunctie', 'woonfunctie'],
    ['kantoorfunctie'],
    ['onderwijsfunctie'],
    ['gezondheidszorgfunctie'],
    null,
    [],
  ];
  const sitings: readonly Machine['siting'][] = ['gevel', 'winkel', 'unit'];
  for (const [name, given] of [
    ['the demo town', demoTown(draws(20, 60))],
    ['a recorded street', leidsestraat(draws(20, 60))],
  ] as const)
    it.skipIf(typeof given === 'string')(
      `in ${name}${typeof given === 'string' ? `: ${given}` : ', with uses and heights dealt'}`,
      () => {
        if (typeof given === 'string') return;
        const { scene: bare, positions } = given;
        // The kinds stand so that neighbours differ and each kind is met near and far.
        const buildings = bare.buildings.map((one, i) => ({
          ...one,
          uses: dealt[(i * 5) % 11] ?? one.uses,
          heightM: i % 5 === 0 ? null : 3 + ((i * 7) % 13),
        }));
        const verdicts = new Set<string>();
        for (const [i, position] of positions.entries()) {
          const siting = sitings[i % 3] as Machine['siting'];
          const machine: Machine = {
            ...position,
            siting,
            functions: i % 4 === 0 ? ['opname', 'sealbag'] : ['opname'],
            ...(siting === 'unit' ? { hostId: null, exact: true } : {}),
          };
          const unknownUseAs = i % 2 === 0 ? null : 'woonfunctie';
          verdicts.add(compare({ ...bare, buildings, machines: [machine], unknownUseAs }).verdict);
        }
        expect(verdicts.size).toBeGreaterThan(1);
      },
    );

  it('sees the host and the neighbours, though the machine is marked far from its host', () => {
    const given = scene([block('home', 100_004, 399_990, 100_012, 400_000)]);
    const machines = given.machines.map((one) => ({ ...one, exact: true, point: [100_000, 400_080] as const }));
    const { missing } = compare({ ...given, machines });
    expect(missing).toEqual([]);
  });

  it('leaves nothing out of an assessment that comes after it in a small radius', () => {
    const homes = [1, 2, 3].map((k) => block(`home-${k}`, 99_990, 400_000 + 12 * k, 100_010, 400_008 + 12 * k));
    const given = scene(homes, { radiusM: 45 });
    verdictOf(new Trials(given, releasedModels, nearOnly()));
    const after = assessed(given, releasedModels);
    expect(after).toEqual(assessed(afresh(given), releasedModels));
    expect(after.ok && after.value.assessment.receptors.length).toBe(4);
  });
});
