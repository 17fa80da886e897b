/** The scale that stands under the map of an A3 sheet is that of the width at which the sheet prints it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onSheet, sheetPage } from '../../src/report/map-sheet.tsx';

it('the map is as wide on paper as its scale was made for', () => {
  const css = readFileSync(new URL('../../src/report/other-forms.css', import.meta.url), 'utf8');
  const [, map, beside] = /minmax\(0, (\d+)fr\) minmax\(0, (\d+)fr\);\s*gap: 8mm/.exec(css) ?? [];
  const margin = Number(/margin: \d+mm (\d+)mm/.exec(sheetPage)?.[1]);
  const wide = 420 - 2 * margin - 8;
  expect((wide * Number(map)) / (Number(map) + Number(beside))).toBeCloseTo(onSheet.widthMm, 1);
});
