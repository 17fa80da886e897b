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
const { BeforeReasons } = await import('../../src/app/work/outcome/outcome-more.tsx');
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
  const props = { selection: { kind: 'building', id } as const, dossier, assessment };
  for (let i = 0; i < 2; i++) await act(() => render(h(BeforeReasons, props as never), box));
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
