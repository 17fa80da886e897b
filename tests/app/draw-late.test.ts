// @vitest-environment happy-dom
/** A part of the map that is fetched late draws what is so by then: what was asked for meanwhile stays. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { cornersOf, draw } from '../../src/app/map/draw-state.ts';
import { InView } from '../../src/app/map/in-view.tsx';
import { FlatMap } from '../../src/app/map/leaflet-map.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const nothing = () => undefined;
const words = { machine: 'Automaat', siting: nl.siting, help: '', format: formatFor('nl') };

const mapOn = () => {
  const frame = document.createElement('div');
  document.body.append(frame);
  const map = new FlatMap(
    frame,
    {
      clicked: nothing,
      buildingClicked: nothing,
      taken: nothing,
      centred: nothing,
      dragged: nothing,
      dropped: nothing,
      nudged: nothing,
    },
    { zoomIn: '+', zoomOut: '-' },
  );
  return { frame, map };
};

it('a town without a machine is shown whole; a machine that comes before that is done stays what is shown', async () => {
  const { variants } = dossier;
  const bare = { ...dossier, variants: variants.map((one) => ({ ...one, machines: [] })) };
  for (const after of [bare, dossier]) {
    const { map } = mapOn();
    const fit = vi.spyOn(map, 'fit').mockImplementation(nothing);
    store.setState({ ...emptyState, dossier: bare }, true);
    const page = document.createElement('div');
    render(h(InView, { map }), page);
    // Effects come after the page is painted: by then the machine may stand there.
    store.setState({ dossier: after });
    await new Promise((done) => setTimeout(done, 200));
    const whole = cornersOf(dossier).length;
    expect(fit.mock.calls.some(([points]) => points.length === whole)).toBe(after === bare);
    render(null, page);
  }
});

it('a ruler that ended while its drawing was fetched is not drawn, and one that goes on is drawn as it is', async () => {
  const { frame, map } = mapOn();
  const before = { ...emptyState, dossier };
  const long = {
    ...before,
    ruler: [
      [0, 0],
      [3, 4],
    ] as const,
  };
  store.setState(before, true);
  draw(map, long, before, words);
  await vi.dynamicImportSettled();
  expect(frame.querySelector('.ruler-length')).toBe(null);
  store.setState(long, true);
  draw(map, { ...before, ruler: [[0, 0]] }, before, words);
  await vi.dynamicImportSettled();
  expect(frame.querySelector('.ruler-length')?.textContent).toBe('5,0 m');
});
