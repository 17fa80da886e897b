/** On the map of a municipality every sign stands in the legend, and no name is read by half. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { flagOf, flagSigns } from '../../src/app/desks/landkaart/flag.ts';
import { hideUnder } from '../../src/app/desks/landkaart/hide-under.ts';
import { MapLegend } from '../../src/app/desks/landkaart/map-legend.tsx';
import { landkaartNl as t } from '../../src/i18n/nl/landkaart.ts';
import { lights } from '../../src/modules/landkaart/town-summary.ts';
import { textOf } from '../words/contradictions.ts';

it('each sign of a machine that is drawn is told in the legend, and no other', () => {
  for (const light of [...lights, null]) {
    const html = renderToString(h(MapLegend, { beside: [{ light }], open: true, t }));
    const sign = flagSigns[flagOf(light)];
    for (const one of Object.values(flagSigns)) expect(html.includes(`>${one}<`), `${light} ${one}`).toBe(one === sign);
    // The word is that of the colour on the map.
    const word = t.flagSays[flagOf(light)].match(/^\w+/)?.[0] ?? '';
    if (light) expect(t.lights[light].toLowerCase()).toContain(word);
  }
  const all = renderToString(h(MapLegend, { beside: lights.map((light) => ({ light })), open: true, t }));
  for (const sign of Object.values(flagSigns)) expect(all).toContain(`>${sign}<`);
  expect(textOf(renderToString(h(MapLegend, { beside: [], open: true, t })))).not.toContain(t.flag);
});

it('a name that lies under the legend with a part of it is not drawn, and comes back', () => {
  const at = (left: number, top: number, wide: number, high: number) => ({
    getBoundingClientRect: () => ({ left, top, right: left + wide, bottom: top + high, width: wide }),
  });
  const name = (left: number, top: number) => {
    const on = new Set<string>();
    const toggle = (one: string, yes: boolean) => (yes ? on.add(one) : on.delete(one));
    return { ...at(left, top, 80, 14), classList: { toggle }, on };
  };
  const [under, partly, beside] = [name(20, 410), name(280, 410), name(320, 410)];
  const names = [under, partly, beside];
  const hidden = () => names.map(({ on }) => on.has('map-label-covered'));
  hideUnder(names, [at(0, 400, 300, 200)]);
  expect(hidden()).toEqual([true, true, false]);
  // Folded in, or not there at all.
  hideUnder(names, [at(0, 570, 300, 30), at(0, 0, 0, 0)]);
  expect(hidden()).toEqual([false, false, false]);
});
