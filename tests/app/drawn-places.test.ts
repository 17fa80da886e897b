// @vitest-environment happy-dom
/** A place where people stay is on the map with its name, above buildings and rings, whenever it is in use. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { draw } from '../../src/app/map/draw-state.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { activeVariant, type Dossier } from '../../src/archive/dossier.ts';
import type { Place } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { mapOn } from './a-flat-map.ts';

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const words = { machine: 'Automaat', siting: nl.siting, help: '', format: formatFor('nl') };

function place(name: string, kind: Place['kind'], occupiedAtNight: boolean): Place {
  const [x, y] = activeVariant(dossier).machines[0]?.point ?? [0, 0];
  const ring = [[x + 4, y] as const, [x + 9, y] as const, [x + 9, y + 4] as const, [x + 4, y + 4] as const];
  return { id: name + kind, kind, name, ring, occupiedAtNight, homesServed: 0, buildingId: null };
}

it.each([true, false])('in use at night: %s', async (atNight) => {
  const { frame, map } = mapOn();
  const states = [
    [place('Halte Koningsplein', 'halte', atNight), place('', 'terras', atNight)],
    [place('', 'terras', !atNight)],
  ].map((places) => {
    return { ...emptyState, dossier: { ...dossier, surroundings: { ...dossier.surroundings, places } } };
  });
  const shown = () => [...frame.querySelectorAll('.map-label-place')].map(({ textContent: text }) => text);
  let before: typeof emptyState | null = null;
  for (const [state, names] of [
    [states[0], ['Halte Koningsplein', 'terras']],
    [states[1], ['terras']],
  ] as const) {
    if (!state) throw new Error('No state');
    store.setState(state, true);
    draw(map, state, before, words);
    before = state;
    await vi.waitFor(() => expect(shown()).toEqual(names), 5000);
    const drawn = [...frame.querySelectorAll('path')].map((one) => one.getAttribute('class') ?? '');
    const outlines = drawn.flatMap((one, i) => (one.includes('place-of-stay') ? [i] : []));
    expect(outlines).toHaveLength(names.length);
    const below = Math.max(...drawn.flatMap((one, i) => (/\b(building|zone|facade)\b/.test(one) ? [i] : [])));
    expect(below).toBeGreaterThan(0);
    expect(Math.min(...outlines)).toBeGreaterThan(below);
  }
  map.remove();
});
