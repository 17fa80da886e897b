/** A question is asked in the words in which its answer is written down, wherever it is asked. */
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { fetched } from '../../src/i18n/speak.ts';

it.each(['nl', 'en'] as const)('in the box, on its step, at a visit and in the annex, in %s', async (tongue) => {
  const { missing } = await fetched(tongue, 'labels');
  const visit = (await fetched(tongue, 'visit')).asks;
  const [machine, surroundings] = [await fetched(tongue, 'machine'), await fetched(tongue, 'surroundings')];
  expect(missing['shared-entrance']()).toBe(machine.entranceQuestion);
  expect(visit.sharedEntrance()).toBe(machine.entranceQuestion);
  expect(missing['vehicle-approach']()).toBe(surroundings.approachQuestion);
  expect(visit.vehicleApproach()).toBe(surroundings.approachQuestion);
  expect(missing['places-of-stay']()).toBe(surroundings.placesQuestion);
  // How far a car must come straight is a number of the model.
  expect(surroundings.approachQuestion).toContain(`${releasedModels.ram.approachM.value}\u00a0m`);
  // What is asked of the entrance is also what an assumption, a turn and a kept answer say.
  const asked = tongue === 'nl' ? /gedeelde ingang of vluchtweg/ : /shared entrance or escape route/;
  const { assumptions, short } = await fetched(tongue, 'grounds');
  const { sharedEntrance } = await fetched(tongue, 'tipping');
  for (const text of [
    machine.entranceQuestion,
    String(assumptions['sharedEntrance']),
    ...['true', 'false'].flatMap((to) => [short.sharedEntrance(to), sharedEntrance('x', to)]),
  ])
    expect(text).toMatch(asked);
});
