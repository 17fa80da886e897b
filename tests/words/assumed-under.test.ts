/** How sure a colour is, is never said without what was not varied, and of what is mostly assumed only if that is right. */
import { expect, it } from 'vitest';
import { assumedUnder } from '../../src/engine/assessment/assumed-under.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { notVaried, surenessOf } from '../../src/i18n/verdict-sentences.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const drawn = caseOn({ ...demo('demo-orange'), measures: ['M29'] }, bare);
const confidence = { green: 0, orange: 1, red: 0, undetermined: 0 };
const counted = { ...drawn, assessment: { ...drawn.assessment, confidence } };
const deciding = counted.assessment.receptors.filter((one) =>
  counted.assessment.criteria.some(({ findings }) => findings.some(({ receptor }) => receptor === one.buildingId)),
);

it.each(['nl', 'en'] as const)(
  'it stands on card, under the colour, in the report and on its sheet in %s',
  async (tongue) => {
    const t = await fetchedInFull(tongue);
    const pages = (await pagesIn(tongue))(counted);
    const said = notVaried(counted.assessment, t);
    const people = deciding.filter((one) => one.class !== 'geen').length;
    expect(said).toContain(` ${people} `);
    for (const page of [pages.card, pages.confidence, pages.report, pages.sheet]) expect(page).toContain(said);
    const sure = surenessOf(counted.assessment, t) ?? '';
    expect(sure.startsWith(`${t.sure.ifSo}:`)).toBe(true);
    // As often as that may be: nothing is sure that rests on guesses, and what is unsure stays so.
    const words = [100, 94, 80, 79, 60, 59].map((times) => {
      const share = { green: 0, orange: times / 100, red: 1 - times / 100, undetermined: 0 };
      return surenessOf({ ...counted.assessment, confidence: share }, t)?.split(':')[0];
    });
    const { ifSo, hardly, unsure } = t.sure;
    expect(words).toEqual([ifSo, ifSo, ifSo, hardly, hardly, unsure]);
  },
);

it('where most of it was confirmed and measured it may be very sure, and nothing is said to be assumed', async () => {
  const t = await fetchedInFull('nl');
  const receptors = counted.assessment.receptors.map(({ lowRoofM: _, ...one }) => ({
    ...one,
    basis: 'confirmed' as const,
  }));
  const known = { ...counted.assessment, receptors };
  expect(assumedUnder(known)).toMatchObject({ use: false, height: false, count: 0 });
  expect(notVaried(known, t)).toBe('');
  expect(surenessOf(known, t)?.startsWith(`${t.sure.sure}:`)).toBe(true);
  const [first] = deciding;
  const one = receptors.map((each) => (each.buildingId === first?.buildingId ? { ...each, lowRoofM: 3 } : each));
  expect(notVaried({ ...known, receptors: one }, t)).toMatch(/aangenomen bij 1 van de .*: hoogte\.$/);
});
