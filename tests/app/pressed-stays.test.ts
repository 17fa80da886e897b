// @vitest-environment happy-dom
/** An answer that is pressed is the answer that is shown: no radio of a step hands it to another one. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { MachineStep } = await import('../../src/app/work/machine/machine-step.tsx');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
const { WhereSection } = await import('../../src/app/work/measures/where-section.tsx');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const opened: Dossier = read.value;
const answered = assess(questionOf(opened).scene, releasedModels);
if (!answered.ok) throw new Error(answered.error.message);
const assessment = answered.value;
const box = document.body.appendChild(document.createElement('div'));
const steps = { MachineStep, SurroundingsStep, WhereSection } as const;

async function shown(name: keyof typeof steps): Promise<void> {
  for (let i = 0; i < 2; i++)
    await act(() => render(h(steps[name], { dossier: store.getState().dossier as Dossier }), box));
}

const groups = () => [...box.querySelectorAll('fieldset.radios')];
const checked = (group: Element | undefined) =>
  [...(group?.querySelectorAll('input') ?? [])].findIndex((one) => one.checked);

describe.each(Object.keys(steps) as (keyof typeof steps)[])('%s', (name) => {
  it('keeps each answer that is pressed, whatever was pressed before it', async () => {
    const state = { ...emptyState, dossier: opened, outcome: { kind: 'ready', assessment } as never };
    store.setState(state, true);
    await shown(name);
    const count = groups().length;
    expect(count).toBeGreaterThan(0);
    const moved: string[] = [];
    for (let g = 0; g < count; g++) {
      const options = groups()[g]?.querySelectorAll('input').length ?? 0;
      // There and back: an answer comes after each neighbour of it.
      const order = [...Array(options).keys(), ...[...Array(options).keys()].reverse()];
      for (const option of order) {
        store.setState({ ...store.getState(), outcome: state.outcome });
        await shown(name);
        const legend = groups()[g]?.querySelector('legend')?.textContent;
        const input = groups()[g]?.querySelectorAll('input')[option];
        await act(() => input?.click());
        await shown(name);
        // A question whose answer brings it elsewhere is gone from here.
        const after = groups().find((one) => one.querySelector('legend')?.textContent === legend);
        if (after && checked(after) !== option) moved.push(`${legend}: ${option} shows ${checked(after)}`);
      }
    }
    expect(moved).toEqual([]);
  });
});
