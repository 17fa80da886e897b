import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { activeScenarios } from '../../src/engine/criteria/judge.ts';
import type { Activation, BlastScenario, ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import { type MachineFunction, machineFunctions, type Scene } from '../../src/engine/scene/scene.ts';
import { demo } from './scenes.ts';

/** The released set with one scenario more: that of a heavy charge under another name. */
function withMadeUp(active: Activation): ModelSet {
  const { sha256: _, ...parts } = releasedModels;
  const heavy = releasedModels.scenarios.find(({ id }) => id === 'vast-zwaar');
  const madeUp = { ...heavy, id: 'made-up', active } as unknown as BlastScenario;
  return sealed({ ...parts, scenarios: [...parts.scenarios, madeUp] });
}

function sceneOf(antiGas: boolean, heavyChosen: boolean, functions: readonly MachineFunction[]): Scene {
  const scene = demo('demo-green');
  return {
    ...scene,
    answers: { ...scene.answers, antiGas, heavyChosen },
    machines: scene.machines.map((machine) => ({ ...machine, functions })),
  };
}

const activeIn = (scene: Scene, models: ModelSet): readonly string[] =>
  scene.machines.flatMap((machine) => activeScenarios(scene, machine, models).map(({ id }) => id));

const yesNo = [false, true];
const functionSets = [[], ...machineFunctions.map((one) => [one]), machineFunctions];
const situations = yesNo.flatMap((antiGas) =>
  yesNo.flatMap((heavyChosen) => functionSets.map((functions) => ({ antiGas, heavyChosen, functions }))),
);

describe('when a scenario is reckoned with stands in its file', () => {
  it.each(situations)('released: anti-gas $antiGas, heavy chosen $heavyChosen, functions $functions', (one) => {
    const expected = [
      ...(one.antiGas ? [] : ['gas']),
      'vast-standaard',
      ...(one.heavyChosen || one.functions.includes('sealbag') ? ['vast-zwaar'] : []),
    ];
    const scene = sceneOf(one.antiGas, one.heavyChosen, one.functions);
    expect(activeIn(scene, releasedModels)).toEqual(expected);
  });

  it.each<[Activation, Scene, Scene]>([
    [{ unless: 'antiGas' }, sceneOf(false, false, []), sceneOf(true, false, [])],
    [{ unless: 'heavyChosen' }, sceneOf(true, false, []), sceneOf(true, true, [])],
    [{ function: 'storten', orAnswer: 'antiGas' }, sceneOf(false, false, ['storten']), sceneOf(false, false, [])],
    [{ function: 'storten', orAnswer: 'antiGas' }, sceneOf(true, false, []), sceneOf(false, false, ['sealbag'])],
  ])('a made-up scenario with %o is there and not there', (active, there, absent) => {
    const models = withMadeUp(active);
    expect(activeIn(there, models)).toContain('made-up');
    expect(activeIn(absent, models)).not.toContain('made-up');
  });

  it('a made-up scenario is judged as the released one of the same charge, with a colour and criteria of its own', () => {
    const scene = sceneOf(true, true, ['opname']);
    const answered = assessed(scene, withMadeUp({ always: true }));
    if (!answered.ok) throw new Error(answered.error.message);
    const { assessment } = answered.value;
    const under = (name: string) =>
      assessment.criteria
        .filter(({ scenario }) => (scenario as string | null) === name)
        .map(({ id, status, worst }) => ({ id, status, value: worst?.value, limit: worst?.limit }));
    expect(under('made-up').length).toBeGreaterThan(0);
    expect(under('made-up')).toEqual(under('vast-zwaar'));
    const colour = (name: string) => assessment.scenarios.find(({ id }) => (id as string) === name);
    expect(colour('made-up')).toEqual({ ...colour('vast-zwaar'), id: 'made-up' });
  });
});
