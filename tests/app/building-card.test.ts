// @vitest-environment happy-dom
/** The card of a building that was clicked: why it counts as what it does, and why it is in sight from behind another. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { groundNl } from '../../src/i18n/nl/map.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { buildingsNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { closeBuilding, showBuilding } = await import('../../src/app/actions/show-building.ts');
const { goToStep } = await import('../../src/app/state/go.ts');
const { BuildingCard } = await import('../../src/app/work/outcome/building-card.tsx');
const { steps } = await import('../../src/app/pages.ts');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const known: Dossier = { ...read.value, judgements: {} };
const box = document.body.appendChild(document.createElement('div'));

async function card(dossier: Dossier, overRoofs: boolean): Promise<string> {
  const answered = assess(questionOf(dossier).scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const receptors = answered.value.receptors.map(({ overRoofs: _, ...one }) =>
    overRoofs ? { ...one, overRoofs } : one,
  );
  const assessment = { ...answered.value, receptors };
  const id = receptors.find(({ classReason, host }) => classReason === 'by-use' && !host)?.buildingId ?? '';
  store.setState({ ...emptyState, dossier, outcome: { kind: 'ready', assessment } as never }, true);
  for (let i = 0; i < 2; i++) await act(() => render(h(BuildingCard, { id, dossier, assessment }), box));
  return box.querySelector('.facts')?.textContent ?? '';
}

it('a use that no register knows is said to be taken for one, and a use that one has to come from it', async () => {
  const { unknownUseAs } = groundsNl.assumptions;
  const { surroundings } = known;
  const buildings = surroundings.buildings.map((one) => ({ ...one, uses: null }));
  const bare: Dossier = { ...known, unknownUseAs: 'woonfunctie', surroundings: { ...surroundings, buildings } };
  const said = [await card(bare, false), await card(known, false)].map((text) => [
    text.includes(unknownUseAs ?? '?'),
    text.includes(buildingsNl.classReasons['by-use']),
  ]);
  expect(said).toEqual([
    [true, false],
    [false, true],
  ]);
});

it('one that stands behind another says how it is in sight, and no other does', async () => {
  const { buildingOver } = groundNl.rings;
  const said = [await card(known, true), await card(known, false)].map((text) => text.includes(buildingOver));
  expect(said).toEqual([true, false]);
});

it('a building that is clicked on the map has its card on the step where one is: Back and its button put it away, another step has none', async () => {
  const said = () => {
    const { screen, selection } = store.getState();
    return [screen.kind === 'work' ? screen.step : screen.kind, selection?.id ?? null];
  };
  const popped = (state: unknown) => {
    history.replaceState(state, '');
    window.dispatchEvent(new PopStateEvent('popstate', { state }));
  };
  for (const step of Object.keys(steps) as (keyof typeof steps)[]) {
    popped(null);
    store.setState({ ...emptyState, dossier: known, screen: { kind: 'work', step } }, true);
    const before = history.length;
    showBuilding('a');
    showBuilding('b');
    expect([said(), history.length]).toEqual([[step, 'b'], before + 1]);
    const shown: unknown = history.state;
    popped(null);
    expect(said()).toEqual([step, null]);
    popped(shown);
    expect(said()).toEqual([step, 'b']);
    closeBuilding();
    expect(said()).toEqual([step, null]);
    popped(null);
    showBuilding('a');
    goToStep('rapport');
    expect(said()).toEqual(['rapport', null]);
  }
});
