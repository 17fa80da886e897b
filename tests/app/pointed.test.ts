// @vitest-environment happy-dom
/** Pointing at a reason lights what it is about, and nothing else; the chosen building lies beneath the facades. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { arrive } from '../../src/app/frame/arrive.ts';
import { drawPointed } from '../../src/app/map/draw-pointed.ts';
import { floors } from '../../src/app/map/floors.ts';
import { type AppState, emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Building, Place } from '../../src/engine/scene/scene.ts';
import { mapOn } from './a-flat-map.ts';
import { nothing } from './stand-ins.ts';

const square = (x: number) =>
  [
    [x, 0],
    [x + 8, 0],
    [x + 8, 8],
    [x, 8],
  ] as const;
const buildings = ['near', 'far', 'other'].map(
  (id, i) => ({ id, footprint: [[square(20 * i)]] }) as unknown as Building,
);
const places = [{ id: 'terrace', ring: square(80), kind: 'terras', name: '' } as unknown as Place];
const finding = (receptor: string, met: boolean) => ({ receptor, met });
const criteria = [
  { id: 'C-GLI', status: 'unmet', state: 'unmet', findings: [finding('near', false), finding('far', true)] },
  { id: 'C-DEB', status: 'unmet', state: 'unmet', findings: [finding('far', false), finding('terrace', false)] },
  { id: 'C-ADJ', status: 'met', state: 'met', findings: [finding('other', true)] },
];
const surroundings = { ...nothing, buildings, places };
const state = {
  ...emptyState,
  dossier: fresh('a', surroundings, []),
  outcome: { kind: 'ready', assessment: { criteria } },
} as unknown as AppState;

describe('what is pointed at', () => {
  const { frame, map } = mapOn();
  map.view([40, 4], 2);
  const drawn = (className: string) => frame.querySelectorAll(`path.${className}`).length;
  beforeEach(() => drawPointed(map, state));

  it.each([
    ['C-GLI', 1],
    ['C-DEB', 2],
    ['C-ADJ', 0],
  ] as const)('%s lights the %d that fail it, and lets go again', (pointed, count) => {
    drawPointed(map, { ...state, pointed });
    expect([drawn('pointed'), map.element.classList.contains('map-pointed')]).toEqual([count, count > 0]);
    drawPointed(map, state);
    expect([drawn('pointed'), map.element.classList.contains('map-pointed')]).toEqual([0, false]);
  });

  it('with the chosen building, which stays beneath the facades', () => {
    drawPointed(map, { ...state, pointed: 'C-DEB', selection: { kind: 'building', id: 'near' } });
    expect([drawn('building-chosen'), drawn('pointed')]).toEqual([1, 2]);
    expect(floors.indexOf('pointed')).toBeLessThan(floors.indexOf('facades'));
  });

  it('goes with the screen on which it was pointed at', () => {
    const screen = { kind: 'work', step: 'uitkomst' } as const;
    store.setState({ ...emptyState, screen, pointed: 'C-GLI' });
    const before = store.getState();
    store.setState({ screen: { kind: 'start' } });
    void arrive(store.getState(), before);
    expect(store.getState().pointed).toBeNull();
  });

  it('its pin stands out among those of other reasons', () => {
    for (const text of ['1', '1+2', '2']) map.label('pins', [0, 0], text, 'pin');
    const lit = () => [...frame.querySelectorAll('.pin-pointed')].map(({ textContent }) => textContent);
    drawPointed(map, { ...state, pointed: 'C-DEB' });
    expect(lit()).toEqual(['1+2', '2']);
    drawPointed(map, state);
    expect(lit()).toEqual([]);
  });
});
