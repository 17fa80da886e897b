/** The screen of the talk says for which hours the colour holds, and what it is by the others wherever that is another. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { otherThan } from '../../src/engine/scene/hours.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { holdsForText } from '../../src/i18n/grounds.ts';
import { otherHourHead } from '../../src/i18n/other-hour.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from '../words/contradictions.ts';
import { bare, caseOn } from '../words/drawn-case.ts';
import { pagesIn } from '../words/pages.ts';

vi.mock('../../src/app/map/map-view.tsx', () => ({ MapView: () => null }));

const { assessment: drawn, ...others } = caseOn({ ...demo('demo-orange'), measures: ['M29'] }, bare);
const alike: WholeAssessment = { ...drawn, exposures: { night: 'orange', day: 'orange' }, otherHour: null };
const unmet = drawn.criteria.slice(0, 1);

it.each(['nl', 'en'] as const)('in %s', async (tongue) => {
  const { TalkScreen } = await import('../../src/app/work/talk/talk-screen.tsx');
  const [g, t, pages] = [await fetched(tongue, 'grounds'), await fetchedInFull(tongue), await pagesIn(tongue)];
  for (const exposure of ['night', 'day'] as const) {
    const variants = others.dossier.variants.map((each) => ({ ...each, answers: { ...each.answers, exposure } }));
    const scene = { ...others.scene, answers: { ...others.scene.answers, exposure } };
    const opens = (assessment: WholeAssessment): string => {
      // Whatever is drawn of a case leaves it on the screen.
      expect(pages({ ...others, scene, dossier: { ...others.dossier, variants }, assessment }).talk).not.toBe('');
      return textOf(renderToString(h(TalkScreen, {})));
    };
    expect(opens(alike)).not.toContain(g.holdsFor);
    const hour = otherThan(exposure);
    const then = { pending: [], missing: [], set: null, panes: [], unconfirmed: [], unmet, idle: [] };
    const worse: WholeAssessment = {
      ...alike,
      exposures: { ...alike.exposures, [hour]: 'red' },
      otherHour: { ...then, hour, verdict: 'red' },
    };
    const more: WholeAssessment = { ...alike, otherHour: { ...then, hour, verdict: 'orange', pending: ['more'] } };
    for (const one of [worse, more]) {
      const { text, differs } = holdsForText(one, exposure, g, (of) => t.verdict[of].word.toLowerCase());
      expect(differs).toBe(one === worse);
      for (const said of [`${g.holdsFor}\n`, text, otherHourHead(one, g)]) expect(opens(one)).toContain(said);
    }
  }
});
