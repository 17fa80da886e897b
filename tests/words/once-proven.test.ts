/** What a measure that only a report can answer for stops is said of what it stops, and nothing stays that is not known. */
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Worst } from '../../src/engine/scene/assessment.ts';
import { afterSaid, withoutSaid } from '../../src/i18n/once-proven.ts';
import { fetched } from '../../src/i18n/speak.ts';

const worst: Worst = { receptor: 'a', value: 0.08, limit: 0.02, unit: '1/m2' };

it.each(['nl', 'en'] as const)('in %s', async (tongue) => {
  const c = await fetched(tongue, 'consequences');
  const said = (...measures: string[]) => withoutSaid({ measures }, releasedModels, (id) => id, c);
  const of = (what: 'pieces' | 'houses' | 'both', ...ids: string[]) =>
    c.without.said(
      what,
      ids.map((id) => `“${id}”`),
    );
  // One that strengthens a floor or a wall between homes stops no pieces.
  expect(said('M24')).toBe(`${of('houses', 'M24')} ${c.without.report}`);
  expect(said('M23')).toBe(`${of('both', 'M23')} ${c.without.report}`);
  expect(said('M23', 'M24')).toBe(`${of('pieces', 'M23')} ${of('houses', 'M23', 'M24')} ${c.without.report}`);
  expect(said('M10')).toBe('');
});

it('a figure that only a report can give has not stayed', () => {
  const words = { noFigure: 'no figure', same: 'stays', none: 'none' };
  const after = (measures: string[], one: { id: 'C-DEB' | 'C-ADJ'; worst: Worst }, is = '1 per 12') =>
    afterSaid({ was: '1 per 12', is, now: one }, { measures }, releasedModels, words);
  expect(after(['M23'], { id: 'C-DEB', worst })).toBe('no figure');
  expect(after(['M24'], { id: 'C-DEB', worst })).toBe('stays');
  expect(after(['M23'], { id: 'C-ADJ', worst: { ...worst, unit: 'm' } })).toBe('stays');
  expect(after([], { id: 'C-DEB', worst }, '1 per 30')).toBe('1 per 30');
  expect(after([], { id: 'C-DEB', worst }, '')).toBe('none');
});
