/** What was chosen as the use of a building stands in the annex as it was chosen; a register knows no floors. */
import { expect, it } from 'vitest';
import { usesSaid } from '../../src/i18n/uses-said.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOn } from './drawn-case.ts';
import { paperIn } from './paper-in.ts';

const orange = caseOn(demo('demo-orange'), bare);

it('says a shop with homes above it in one, and a plain use as it is', async () => {
  const { paper, words } = await paperIn('nl');
  const [first, second] = orange.scene.buildings;
  const judgements = {
    [first?.id ?? '']: { uses: ['winkelfunctie', 'woonfunctie'] as const },
    [second?.id ?? '']: { uses: ['kantoorfunctie'] as const },
  };
  const html = paper({ ...orange, scene: { ...orange.scene, judgements } });
  expect(html).toContain('>winkel met woningen erboven<');
  expect(html).toContain('>kantoor<');
  expect(usesSaid(['woonfunctie', 'winkelfunctie'], words.r.steps.buildings)).toBe('wonen + winkel');
});
