/** What would make it another colour though it was answered is said to be so where an answer is wrong, and not as if nobody had asked. */
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { TippingPoint } from '../../src/engine/scene/assessment.ts';
import type { Answers } from '../../src/engine/scene/scene.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { turnsOf } from '../../src/i18n/grounds.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';

const tongues = ['nl', 'en'] as const;
const judged = (change: Partial<Answers>) => {
  const scene = demo('demo-orange');
  const answered = assess({ ...scene, answers: { ...scene.answers, ...change } }, releasedModels);
  if (!answered.ok) throw new Error('not judged');
  return answered.value;
};
const all = judged({});
const none = judged({ sharedEntrance: null, placesOfStay: null, vehicleApproach: null });
/** Asked of the officer; what a register or a file proposes is no answer. */
const answers: readonly (keyof Answers)[] = [
  'dwellingAboveOrBehind',
  'sharedEntrance',
  'vehicleApproach',
  'certifiedBarrier',
  'antiGas',
  'placesOfStay',
];

it.each(tongues)('over a case with all its answers, one without, and each input alone, in %s', async (tongue) => {
  const w = await fetched(tongue, 'grounds');
  const t = await fetchedInFull(tongue);
  const said = (tippingPoints: readonly TippingPoint[]) =>
    turnsOf({ verdict: 'orange', tippingPoints }, w, () => 'Markt 1', t).map(({ text }) => text);
  const wrong = w.wrongAnswer('#').split('#')[0] as string;
  expect(all.tippingPoints.map(({ input }) => input)).toEqual(
    expect.arrayContaining(['sharedEntrance', 'placesOfStay']),
  );
  const [red = ''] = said(all.tippingPoints.filter(({ verdict }) => verdict === 'red'));
  const [before = '', after = ''] = red.split(wrong);
  expect(after).toContain(w.short.sharedEntrance('true'));
  expect(after).toContain(w.short.placesOfStay('7', '', 'drawn'));
  expect(before).not.toMatch(/ingang|entrance|terras|terrace/);
  expect(before).toMatch(/zorg|care/);
  expect(said(none.tippingPoints).join()).not.toContain(wrong);
  let count = 0;
  for (const input of Object.keys(w.short))
    for (const from of [null, true, false, 'none', 'possible', 7]) {
      const point = { input, from, to: 'x', verdict: 'red', receptor: null, sentence: '' } as const;
      const isAnswered = answers.some((one) => one === input) && from !== null && from !== 7;
      expect([input, from, said([point]).join().includes(wrong)]).toEqual([input, from, isAnswered]);
      count += Number(isAnswered);
    }
  expect(count).toBe(4 * answers.length);
});
