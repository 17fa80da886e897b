/** A height that nobody knows is counted low for what lies behind: what the colour rests on says so, on screen and on paper. */
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { assumedLines, assumedTexts, restsOnText } from '../../src/i18n/grounds.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { block, scene } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const low = releasedModels.siting.defaultHeightM.range?.[0];
const street = (heights: readonly (number | null)[]) =>
  caseOn(
    scene(heights.map((heightM, i) => block(`h${i}`, 99_960 + 20 * i, 400_040, 99_975 + 20 * i, 400_060, { heightM }))),
    bare,
  );

it.each(['nl', 'en'] as const)('of so many buildings, as high as the model says, in %s', async (tongue) => {
  const w = await fetched(tongue, 'grounds');
  const r = await fetched(tongue, 'report');
  const drawnPages = await pagesIn(tongue);
  const said = {
    nl: ['van 1 van de 4 panden in de omgeving is de hoogte', 'van 2 van de 4 panden in de omgeving is de hoogte'],
    en: [
      'of 1 of the 4 buildings in the surroundings the height',
      'of 2 of the 4 buildings in the surroundings the height',
    ],
  }[tongue];
  for (const [count, heights] of [[9, null, 9] as const, [9, null, 0] as const].entries()) {
    const { assessment, dossier, ...rest } = street(heights);
    const text = restsOnText(assessment, w);
    expect(text).toContain(said[count]);
    expect(text).toContain(`${low} m`);
    expect(text).not.toContain(w.nothing);
    expect(assumedLines(assessment, w).join(' ').toLowerCase()).toContain(said[count]);
    const pages = drawnPages({ assessment, dossier, ...rest });
    for (const page of [pages.grounds, pages.report]) expect(textOf(page).toLowerCase()).toContain(said[count]);
    expect(textOf(pages.report)).not.toContain(r.nothingAssumed(true, false));
    expect(textOf(pages.report)).not.toContain(r.nothingAssumed(false, false));
  }
  const known = street([9, 9, 4]).assessment;
  expect(assumedTexts(known, w)).toEqual([]);
  expect(known.receptors.every((one) => !('lowRoofM' in one))).toBe(true);
});
