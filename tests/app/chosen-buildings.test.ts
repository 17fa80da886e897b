// @vitest-environment happy-dom
/** What is said at once of many buildings: it names how many it takes, and what was said reads back. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { surroundingsNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const given: Dossier = { ...read.value, judgements: {} };
const answered = assess(questionOf(given).scene, releasedModels);
if (!answered.ok) throw new Error(answered.error.message);
const assessment = answered.value;

let box: HTMLElement;
const now = (): Dossier => {
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  return dossier;
};
const draw = () => act(() => render(h(SurroundingsStep, { dossier: now() }), box));
const shown = (receptors = assessment.receptors) => {
  const outcome = { kind: 'ready', assessment: { ...assessment, receptors } } as never;
  store.setState({ ...emptyState, dossier: given, outcome }, true);
  box = document.body.appendChild(document.createElement('div'));
  return draw();
};
const button = (text: string) => [...box.querySelectorAll('button')].find((one) => one.textContent === text);
const field = <Field extends Element>(label: string): Field => {
  const of = [...box.querySelectorAll('label')].find((one) => one.textContent === label)?.getAttribute('for');
  const found = box.querySelector<Field>(`[id="${of}"]`);
  if (!found) throw new Error(`no field ${label}`);
  return found;
};
const choose = async (label: string, option: string) => {
  const select = field<HTMLSelectElement>(label);
  const wanted = [...select.options].find((one) => one.textContent === option);
  if (!wanted) throw new Error(`no option ${option}`);
  await act(() => {
    select.value = wanted.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await draw();
};
const chosenIn = (label: string) => field<HTMLSelectElement>(label).selectedOptions[0]?.textContent;

beforeEach(() => document.body.replaceChildren());

it('a shop with homes above it is one choice, of the building of the machine too, and reads back as chosen', async () => {
  await shown();
  const host = assessment.receptors.find((one) => one.host)?.buildingId ?? '';
  await act(() => button('Kies alle')?.click());
  await choose('Gebruik', 'winkel met woningen erboven');
  expect([...(now().judgements[host]?.uses ?? [])].toSorted()).toEqual(['winkelfunctie', 'woonfunctie']);
  expect(chosenIn('Gebruik')).toBe('winkel met woningen erboven');
  const rows = [...box.querySelectorAll('.buildings .rows li')];
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter((row) => !row.textContent?.includes('winkel met woningen erboven'))).toEqual([]);
});

it('more than are listed are not taken without a word', async () => {
  const [first] = assessment.receptors.filter((one) => one.class !== 'geen');
  if (!first) throw new Error('no building');
  await shown(Array.from({ length: 604 }, (_, i) => ({ ...first, buildingId: `b${i}` })));
  expect(button('Kies alle')).toBeUndefined();
  await act(() => button('Kies deze 60')?.click());
  expect(box.textContent).toContain('60 gekozen');
});

it('what is said of the chosen ones stands under its own heading, the glass before its certificate', async () => {
  await shown();
  const bulk = box.querySelector('[aria-labelledby="chosen-title"]');
  expect(bulk?.querySelector('h3')?.textContent).toBe('Voor de gekozen panden');
  expect([...(bulk?.querySelectorAll('label') ?? [])].map((one) => one.textContent)).toEqual([
    'Gebruik',
    'Kwetsbaarheid',
    'Glas',
    'Certificaat van het glas',
  ]);
  expect(bulk?.textContent).not.toContain('–');
});

it.each(['before', 'after'])('a certificate typed %s its glass is of that glass', async (when) => {
  await shown();
  await act(() => button('Kies alle')?.click());
  const type = async () => {
    const input = field<HTMLInputElement>('Certificaat van het glas');
    await act(() => {
      input.value = 'EN 13541';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new FocusEvent('blur'));
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    await draw();
  };
  if (when === 'before') await type();
  await choose('Glas', 'explosiewerend glas');
  if (when === 'after') await type();
  const said = Object.values(now().judgements);
  expect(said.length).toBeGreaterThan(1);
  for (const { glazing } of said) expect(glazing).toMatchObject({ retention: 'blast-tested', certificate: 'EN 13541' });
  expect(chosenIn('Glas')).toBe('explosiewerend glas');
});

it('on a phone the nearest come first, and all of them when they are asked for or drawn around; on a desk all at once', async () => {
  const [one] = assessment.receptors.filter((receptor) => receptor.class !== 'geen');
  if (!one) throw new Error('no receptor');
  const many = Array.from({ length: 30 }, (_, i) => ({ ...one, buildingId: `b${i}`, distanceM: i + 1 }));
  const rows = () => box.querySelectorAll('.buildings .rows li').length;
  await shown(many);
  expect([rows(), button(surroundingsNl.showAll(30, 30))]).toEqual([30, undefined]);
  const isOpen = () => box.querySelector<HTMLDetailsElement>('.buildings-fold')?.open;
  expect(isOpen()).toBe(true);
  await act(() => render(null, box));
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(max-width: 640px)' }));
  await shown(many);
  // And what it shows is folded until then: the way on stands below it.
  expect([rows(), isOpen()]).toEqual([12, false]);
  await act(() => button(surroundingsNl.showAll(30, 30))?.click());
  expect([rows(), button(surroundingsNl.showAll(30, 30))]).toEqual([30, undefined]);
  vi.unstubAllGlobals();
});
