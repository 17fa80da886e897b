/** A colour that is worse by the other hours is said nowhere without that: one suffix on every face; outside, that the other hours are judged apart. */
import { expect, it } from 'vitest';
import { verdicts, type WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { stateIn, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const cases = [
  ...draw(611, 16).map(caseOf),
  ...['demo-green', 'demo-orange', 'demo-red'].map((name) => caseOn(demo(name), bare)),
];
const gravity = ['green', 'orange', 'undetermined', 'red'];
/** The first of each colour. */
const ofEach = verdicts.flatMap((verdict) => cases.find(({ assessment }) => assessment.verdict === verdict) ?? []);
const tongues = ['nl', 'en'] as const;

it.each(tongues)(
  'every face says the worse colour by the other hours, and none that is no worse, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const then = {
      night: tongue === 'nl' ? '; ʼs nachts ' : '; by night ',
      day: tongue === 'nl' ? '; overdag ' : '; by day ',
    };
    expect(ofEach).toHaveLength(4);
    for (const one of ofEach)
      for (const [asked, other] of [
        ['night', 'day'],
        ['day', 'night'],
      ] as const)
        for (const verdict of verdicts) {
          const exposures = {
            [asked]: one.assessment.verdict,
            [other]: verdict,
          } as unknown as WholeAssessment['exposures'];
          const drawn = pages({ ...one, assessment: { ...one.assessment, exposures, otherHour: null } });
          const suffix = `${then[other]}${t.verdict[verdict].word.toLowerCase()}`;
          const worse = gravity.indexOf(verdict) > gravity.indexOf(one.assessment.verdict);
          const faces = ['card', 'table', 'compare', 'talk', 'sites', 'list', 'report', 'sheet', 'visit'] as const;
          for (const face of faces)
            expect([face, textOf(drawn[face]).includes(suffix)], `${one.assessment.verdict}${suffix}`).toEqual([
              face,
              worse,
            ]);
        }
  },
);

it.each(tongues)(
  'outside the same is said whatever the other hours give: that they are judged apart, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const [r, { next }] = [await fetched(tongue, 'grounds'), await fetched(tongue, 'outcome')];
    const colours = new Set<string>();
    for (const one of cases.filter(({ open }) => open && ['green', 'orange'].includes(open.verdict))) {
      const other = one.scene.answers.exposure === 'night' ? 'day' : 'night';
      for (const verdict of verdicts) {
        const exposures = { ...one.assessment.exposures, [other]: verdict };
        const drawn = pages({ ...one, assessment: { ...one.assessment, exposures } });
        const text = textOf(drawn.publicReport).replaceAll('\u00a0', ' ');
        colours.add(text);
        expect(text).toContain(r.judgedApart[other]);
        expect(text).toContain(next.alsoOf[other]);
      }
      expect(colours.size).toBe(1);
      colours.clear();
    }
  },
);

it.each(tongues)('what comes on top by the other hours is what does not fail now, in %s', async (tongue) => {
  const w = (await fetched(tongue, 'grounds')).whyOther;
  const pages = await pagesIn(tongue);
  let both = 0;
  for (const one of cases) {
    const { otherHour, criteria } = one.assessment;
    const failing = criteria.filter(({ state }) => state === 'unmet');
    // And with all that fails now failing by the other hours too, at a red that nothing answers.
    const worse = {
      ...one.assessment,
      exposures: { night: 'orange', day: 'red' } as const,
      otherHour: {
        hour: 'day' as const,
        verdict: 'red' as const,
        unmet: criteria.filter(({ id }) => stateIn(one.assessment, id) === 'unmet' || id === criteria[0]?.id),
        pending: [],
        missing: [],
        set: null,
        panes: [],
        unconfirmed: [],
      },
    };
    for (const assessment of [...(otherHour ? [one.assessment] : []), ...(failing.length > 0 ? [worse] : [])]) {
      const text = textOf(pages({ ...one, assessment }).grounds);
      const then = assessment.otherHour as NonNullable<WholeAssessment['otherHour']>;
      const ids = [...new Set(then.unmet.map(({ id }) => id))];
      const added = ids.filter((id) => stateIn(assessment, id) !== 'unmet').length;
      if (added < ids.length) both++;
      const nothing = then.verdict !== 'green' && then.unmet.length > 0 && !then.set;
      if (text.includes(w.hour[then.hour])) expect(text).toContain(w.open(w.hour[then.hour], added, nothing));
      if (assessment === worse && added < ids.length) expect(text).toContain(w.also.night(ids.length - added));
    }
  }
  expect(both).toBeGreaterThan(0);
});
