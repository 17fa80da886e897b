/** The styles for QGIS: every light of the app, in its colours and with a pattern or shape of its own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { placeShapes, placeStyle, townStrokes, townStyle } from '../../src/archive/town-style.ts';
import { landkaartNl } from '../../src/i18n/nl/landkaart.ts';
import { lights } from '../../src/modules/landkaart/town-summary.ts';

const sheet = readFileSync(resolve(import.meta.dirname, '../../src/app/desks/landkaart/lights.css'), 'utf8');

/** The colour of a stroke of a light on the map of the app. */
function drawn(stroke: string, light: string): string | undefined {
  const rule = [...sheet.matchAll(/([^{}]+)\{([^}]*)\}/g)].find(
    ([, chosen = '', body = '']) =>
      chosen.includes(`path.landkaart-${stroke}.landkaart-${light}`) && /stroke: #/.test(body),
  );
  return /stroke: (#\w+)/.exec(rule?.[2] ?? '')?.[1]?.replace(/^#fff$/, '#ffffff');
}

it('has the colours of the app, stroke by stroke', () => {
  for (const light of lights)
    for (const [i, stroke] of ['edge', 'face', 'sign'].entries())
      expect([light, stroke, townStrokes[light][i]?.line]).toEqual([light, stroke, drawn(stroke, light)]);
});

it('names every light in the legend, and no two look the same without their colour', () => {
  for (const style of [townStyle('gevel', landkaartNl.lights), placeStyle(landkaartNl.lights)]) {
    const legend = [...style.matchAll(/<category [^>]*value="([^"]*)" label="([^"]*)"/g)].map(([, ...one]) => one);
    expect(legend).toEqual(lights.map((light) => [light, landkaartNl.lights[light]]));
    const symbols = [...style.matchAll(/<symbol [^>]*>(.*?)<\/symbol>/g)].map(([, one = '']) =>
      one.replaceAll(/<Option [^>]*color"[^>]*>/g, ''),
    );
    expect(new Set(symbols).size).toBe(lights.length);
  }
  expect(Object.keys(placeShapes)).toEqual([...lights]);
});
