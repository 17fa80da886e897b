// @vitest-environment happy-dom
/** A point that is given by its coordinates: the machine hangs at the nearest facade, and how far that is from it is said. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { place } from '../../src/app/actions/place-machine.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { LocationStep } from '../../src/app/work/location/location-step.tsx';
import { activeVariant } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { locationNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const dossier = read.value;
const [hung] = activeVariant(dossier).machines;
vi.mock('../../src/app/actions/place-machine.ts', () => ({ place: vi.fn(), turn: () => undefined }));

it('says from 3 m on how far it hangs from there, and nothing where it hangs as good as there', async () => {
  await learn('nl');
  // On a phone the map may be out of sight.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  store.setState({ ...emptyState, dossier }, true);
  const page = document.createElement('div');
  const map = document.createElement('div');
  map.className = 'work-map';
  const scrolled = vi.fn();
  map.scrollIntoView = scrolled;
  document.body.append(map, page);
  await act(() => render(h(LocationStep, { dossier }), page));
  const field = page.querySelector<HTMLInputElement>('#search');
  const form = page.querySelector('form');
  for (const [east, said] of [
    [0.5, null],
    [7.4, '7,4 m'],
    [2.9, null],
  ] as const) {
    await act(() => {
      if (field) field.value = `${(hung?.point[0] ?? 0) + east}, ${hung?.point[1]}`;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(vi.mocked(place)).toHaveBeenCalled();
    // Drawn as long as it is asked about, and no longer.
    expect(store.getState().given?.[0] ?? null).toBe(said && (hung?.point[0] ?? 0) + east);
    expect(page.querySelector('.note')?.textContent ?? null).toBe(
      said && locationNl.hangsFrom(said.replace(' ', '\u00a0')),
    );
    const show = [...page.querySelectorAll('button')].find((one) => one.textContent === locationNl.showOnMap);
    expect(show !== undefined).toBe(said !== null);
    if (!show) continue;
    await act(() => show.click());
    // First the page goes there, and what is drawn then holds nothing back.
    expect(store.getState().look).toBeNull();
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    // Between what was given and where it hangs: both come into view.
    expect(store.getState().look?.point?.[0]).toBeCloseTo((hung?.point[0] ?? 0) + east / 2);
    expect(scrolled).toHaveBeenCalledOnce();
  }
});
