/** By night and by day: one colour each, and where it waits what is known already and how much is not. */
import { expect, it } from 'vitest';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { exposuresSaid } from '../../src/i18n/exposures-said.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';

const orange = caseOn(demo('demo-orange'), bare);
const cases = [...draw(611, 16).map(caseOf), orange];

/** The case as it would be while questions are open at the hours that were asked for, at the others, or at both. */
const waitingCases = (one: WholeAssessment): readonly WholeAssessment[] => {
  const missing = [{ what: 'shared-entrance' }, { what: 'places-of-stay' }] as unknown as WholeAssessment['missing'];
  const [first] = one.criteria;
  const failing = first ? [{ ...first, state: 'unmet' as const }] : [];
  const other = {
    pending: [],
    set: null,
    unconfirmed: [],
    panes: [],
    idle: [],
    verdict: 'undetermined',
    missing,
  } as const;
  return [false, true].flatMap((notGreen): WholeAssessment[] => {
    const criteria = notGreen ? failing : failing.map((met) => ({ ...met, state: 'met' as const }));
    const now = { ...one, verdict: 'undetermined' as const, notGreen, criteria, missing };
    return [
      { ...now, exposures: { night: 'undetermined', day: 'undetermined' }, otherHour: null },
      { ...now, exposures: { night: 'undetermined', day: 'green' }, otherHour: null },
      {
        ...one,
        exposures: { night: 'green', day: 'undetermined' },
        otherHour: { ...other, hour: 'day', unmet: notGreen ? failing : [] },
      },
    ];
  });
};

it.each(['nl', 'en'] as const)(
  'each hour that waits says which it is, by what fails already, and for how many questions, in %s',
  async (tongue) => {
    const [t, w] = [await fetchedInFull(tongue), await fetched(tongue, 'outcome')];
    const [open, fails, unseen] =
      tongue === 'nl'
        ? [
            'onbepaald (nog 2 vragen open)',
            /^niet groen \(1 eis niet gehaald; .* 2 open vragen\)$/,
            /^onbepaald \(of er dan/,
          ]
        : [
            'undetermined (2 questions left)',
            /^not green \(1 criterion fails; .* 2 questions that are left\)$/,
            /^undetermined \(whether/,
          ];
    const green = t.verdict.green.word.toLowerCase();
    const both = /^(?:ʼs Nachts|By night): (.*)\. (?:Overdag|By day): (.*)\.$/;
    const said = waitingCases(orange.assessment).map((one) =>
      (both.exec(exposuresSaid(one, 'night', w, t)) ?? []).slice(1),
    );
    const matching = (form: RegExp) => expect.stringMatching(form);
    expect(said).toEqual([
      [open, matching(unseen as RegExp)],
      [open, green],
      [green, open],
      [matching(fails as RegExp), matching(unseen as RegExp)],
      [matching(fails as RegExp), green],
      [green, matching(fails as RegExp)],
    ]);
    // And so in every case that is drawn: never one thing or another.
    for (const { assessment, scene } of cases)
      expect(exposuresSaid(assessment, scene.answers.exposure, w, t)).not.toMatch(/ of niet groen| or not green/);
  },
);
