// @vitest-environment happy-dom
/** A part of the map that is fetched late draws what is so by then: what was asked for meanwhile stays. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { draw } from '../../src/app/map/draw-state.ts';
import { FlatMap } from '../../src/app/map/leaflet-map.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const nothing = () => undefined;
const words = { machine: 'Automaat', siting: nl.siting, help: '', format: formatFor('nl') };

it('a ruler that ended while its drawing was fetched is not drawn, and one that goes on is drawn as it is', async () => {
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
