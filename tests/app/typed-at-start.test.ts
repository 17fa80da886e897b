// @vitest-environment happy-dom
/** A place that was typed at the front door is not lost when a file is opened there. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { AddressSearch } = await import('../../src/app/start/address-search.tsx');
const { LocationStep } = await import('../../src/app/work/location/location-step.tsx');
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
await learn('nl');

const box = document.body.appendChild(document.createElement('div'));
const field = () => box.querySelector('input') as HTMLInputElement;

it('it stands in the field of the dossier that comes, and in no later one', async () => {
  const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
  if (!read.ok) throw new Error(read.error.message);
  const dossier = read.value;
  store.setState({ ...emptyState, dossier }, true);
  await act(() => render(h(AddressSearch, {}), box));
  await act(() => {
    field().value = '121060, 486160';
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  for (const typed of ['121060, 486160', '']) {
    await act(() => render(null, box));
    await act(() => render(h(LocationStep, { dossier }), box));
    await vi.dynamicImportSettled();
    expect(field().value).toBe(typed);
  }
});
