/** A building out of sight behind another may fail all the same, over its roof: its card and the legend say why. */
import { expect, it } from 'vitest';
import { worseReceptor } from '../../src/engine/assessment/worst-of-all.ts';
import type { Receptor } from '../../src/engine/scene/assessment.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { buildingOverText, facadesOverText } from '../../src/i18n/over-roofs.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { block, scene } from '../engine/scenes.ts';
import { bare, caseOn } from './drawn-case.ts';

/** One across the street, and one behind it that is as wide. */
const street = (front: number | null, behind: number | null) =>
  caseOn(
    scene([
      block('own', 99_985, 400_000, 100_015, 400_010, { heightM: 9 }),
      block('front', 99_985, 400_016, 100_015, 400_020, { heightM: front }),
      block('behind', 99_990, 400_021, 100_010, 400_030, { heightM: behind }),
    ]),
    bare,
  ).assessment.receptors;
const of = (id: string, receptors: readonly Receptor[]) => {
  const found = receptors.find(({ buildingId }) => buildingId === id);
  if (!found) throw new Error(`no receptor ${id}`);
  return found;
};

it.each(['nl', 'en'] as const)('in %s', async (tongue) => {
  const { rings: w } = await fetched(tongue, 'ground');
  const f = formatFor(tongue);
  const said = (receptors: readonly Receptor[], id: string) => buildingOverText(of(id, receptors), receptors, w, f);
  const unknown = street(null, null);
  expect(of('behind', unknown).facades.length).toBeGreaterThan(0);
  expect(said(unknown, 'behind')).toBe(`${w.buildingOver}; ${w.lowRoof(f.wholeMetres(3))}. ${w.ifHigher}`);
  expect(said(unknown, 'front')).toBeNull();
  expect(facadesOverText(unknown, w, f)).toBe(`${w.facadesOver}; ${w.lowRoof(f.wholeMetres(3))}`);
  // Of known roofs nothing is assumed.
  const known = street(4, 12);
  expect(said(known, 'behind')).toBe(`${w.buildingOver}.`);
  // And behind one that is as high nothing is marked.
  const hidden = street(12, 12);
  expect(of('behind', hidden)).toMatchObject({ lineOfSight: false, facades: [] });
  expect([said(hidden, 'behind'), facadesOverText(hidden, w, f)]).toEqual([null, null]);
});

it('draws each facade once, however many floors of it are seen, and knows of the worst of two machines whether one sees it in plan', () => {
  const over = of('behind', street(null, null));
  expect(new Set(over.facades.map(String)).size).toBe(over.facades.length);
  const plain = of('front', street(null, null));
  const hidden = of('behind', street(12, 12));
  const both = (one: Receptor, two: Receptor) => worseReceptor(one, two).overRoofs;
  expect([both(over, over), both(over, hidden), both(hidden, over)]).toEqual([true, true, true]);
  expect([both(over, plain), both(plain, over), both(hidden, hidden)]).toEqual([undefined, undefined, undefined]);
});
