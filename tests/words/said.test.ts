/** An answer that nobody gave is told as one nowhere, and what an outcome holds for is said wherever it is told. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/engine/scene/assessment.ts';
import { annexEn } from '../../src/i18n/en/annex.ts';
import { criteriaEn } from '../../src/i18n/en/criteria.ts';
import { decisionEn } from '../../src/i18n/en/decision.ts';
import { annexNl } from '../../src/i18n/nl/annex.ts';
import { criteriaNl } from '../../src/i18n/nl/criteria.ts';
import { decisionNl } from '../../src/i18n/nl/decision.ts';
import { metText } from '../../src/i18n/said.ts';
import { stateIn, textOf } from './contradictions.ts';
import { caseOf, type DrawnCase, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const [any] = draw(1, 1);
if (!any) throw new Error('nothing drawn');
const bare = {
  ...any,
  place: 'demo-green',
  inside: false,
  quiet: true,
  widerM: 0,
  plan: 'none',
  open: { sharedEntrance: null, dwellingBeside: null, vehicleApproach: null, certifiedBarrier: false },
  paper: { constructorReport: null, glassCertificate: null, equivalent: null },
  assumed: [] as string[],
  coverage: 'whole',
  shares: null,
  tips: false,
} as const;

/** The green example as the registers have it: nobody was asked anything of its building. */
function unasked(): DrawnCase {
  const one = caseOf(bare);
  const answers = { ...one.scene.answers, dwellingAboveOrBehind: null };
  return { ...one, scene: { ...one.scene, answers } };
}

const words = { nl: [criteriaNl, decisionNl], en: [criteriaEn, decisionEn] } as const;
const annexes = { nl: annexNl, en: annexEn } as const;

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  const [criteria, decision] = words[tongue];

  it('a criterion is met by what was said only where somebody said it', async () => {
    const one = unasked();
    const drawnPages = await pagesIn(tongue);
    const { report } = drawnPages(one);
    const text = textOf(report);
    const silent = (['C-ADJ', 'C-ESC', 'C-RAM'] as const).filter((id) => stateIn(one.assessment, id) === 'met');
    expect(silent).toContain('C-ESC');
    for (const id of silent) {
      expect(text).not.toContain(criteria[id].met);
      expect(text).toContain(criteria[id].unasked);
    }
    const given = { ...one.scene.answers, sharedEntrance: false };
    expect(metText('C-ESC', given, criteria)).toBe(criteria['C-ESC'].met);
    // What was not asked is no question that is open, and an empty list of papers is none.
    const still = tongue === 'nl' ? 'nog niet beantwoord' : 'not answered yet';
    expect(one.assessment.missing).toEqual([]);
    expect(text).not.toContain(still);
    const [first] = one.assessment.scenarios;
    if (!first) throw new Error('no scenario');
    const heavy = { ...one.assessment, scenarios: [{ ...first, id: 'vast-zwaar' }] };
    const anyway = annexes[tongue].heavyAnyway(tongue === 'nl' ? 'nee' : 'no');
    expect(text).not.toContain(anyway);
    expect(textOf(drawnPages({ ...one, assessment: heavy }).report)).toContain(anyway);
  });

  it('another colour at the other hour is said with the colour, in what comes next and beside the decision', async () => {
    const drawnPages = await pagesIn(tongue);
    const one = unasked();
    const { verdict } = one.assessment;
    const saying = (day: Verdict) => {
      const assessment = { ...one.assessment, exposures: { night: verdict, day } };
      return drawnPages({ ...one, assessment, open: assessment });
    };
    expect(verdict).toBe('green');
    const other = tongue === 'nl' ? /overdag is de uitkomst oranje/ : /by day the outcome is orange/;
    const orange = saying('orange');
    const same = saying('green');
    for (const page of ['grounds', 'report'] as const) {
      expect(textOf(orange[page])).toMatch(other);
      expect(textOf(same[page])).not.toMatch(other);
    }
    expect(textOf(orange.next)).toMatch(tongue === 'nl' ? /overdag oranje/ : /orange by day/);
    expect(orange.decision).not.toMatch(/report-note decision-aside/);
    expect(textOf(orange.decision)).toMatch(tongue === 'nl' ? /Let op: / : /Mind: /);
    // The text that is published says of the other hour the same whatever it is.
    for (const pages of [orange, same]) {
      expect(textOf(pages.clipboard)).toContain(decision.onlyAt.night);
      expect(textOf(pages.report)).toContain(decision.onlyAt.night);
    }
  });
});
