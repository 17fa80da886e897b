/** The scale that stands under the map of an A3 sheet is that of the width at which the sheet prints it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onSheet, sheetPage } from '../../src/report/map-sheet.tsx';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

it('the map is as wide on paper as its scale was made for', () => {
  const css = readFileSync(new URL('../../src/report/other-forms.css', import.meta.url), 'utf8');
  const [, map, beside] = /minmax\(0, (\d+)fr\) minmax\(0, (\d+)fr\);\s*gap: 8mm/.exec(css) ?? [];
  const margin = Number(/margin: \d+mm (\d+)mm/.exec(sheetPage)?.[1]);
  const wide = 420 - 2 * margin - 8;
  expect((wide * Number(map)) / (Number(map) + Number(beside))).toBeCloseTo(onSheet.widthMm, 1);
});

it('the scale stands on a ruler, and the bar of the map is as long on paper as it says', async () => {
  const drawnPages = await pagesIn('nl');
  const cases = [...draw(17, 4).map(caseOf), ...['demo-green', 'demo-red'].map((id) => caseOn(demo(id), bare))];
  for (const { sheet } of cases.map((one) => drawnPages(one))) {
    const oneTo = Number(/Schaal 1 : ([\d.]+)\./.exec(textOf(sheet).replaceAll('\u00a0', ' '))?.[1]?.replace('.', ''));
    expect([200, 250, 300, 400, 500, 1000]).toContain(oneTo);
    const bar = Number(/figure-scale" d="M22 \d+h([\d.]+)"/.exec(sheet)?.[1]);
    const metres = Number(/<text class="figure-text"[^>]*>(\d+) m<\/text>/.exec(sheet)?.[1]);
    expect((bar * onSheet.widthMm) / onSheet.width).toBeCloseTo((1000 * metres) / oneTo, 1);
  }
});
