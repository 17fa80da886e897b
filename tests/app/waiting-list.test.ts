// @vitest-environment happy-dom
/** With a plan nothing fails any more, and the colour waits: what for stands where one reads why it has its colour. */
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds, type State, type WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { needOf } from '../../src/i18n/need-of.ts';
import { criteriaNl } from '../../src/i18n/nl/criteria.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { UnderReasons } = await import('../../src/app/work/outcome/under-reasons.tsx');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const dossier = read.value;
const answered = assess(questionOf(dossier).scene, releasedModels);
if (!answered.ok) throw new Error(answered.error.message);
const assessment = answered.value;

const told = (states: Readonly<Record<string, State>>) => {
  const criteria = assessment.criteria.map((one) => ({ ...one, nearMiss: false, state: states[one.id] ?? 'met' }));
  const shown: WholeAssessment = { ...assessment, criteria };
  store.setState({ ...emptyState, dossier, outcome: { kind: 'ready', assessment: shown } }, true);
  const box = document.createElement('div');
  box.innerHTML = renderToString(h(UnderReasons, { assessment: shown, dossier }));
  return [...box.querySelectorAll('.waits li')].map(({ textContent }) => textContent?.trim());
};

it('each once, by what it requires, and none that fails or is met', () => {
  expect(told({})).toEqual([]);
  const [first = '', second = '', third = ''] = new Set(assessment.criteria.map(({ id }) => id));
  expect(told({ [first]: 'unmet', [second]: 'unknown' })).toEqual([]);
  const said = (id: string) =>
    criterionIds.filter((one) => one === id).map((one) => `${needOf(one, criteriaNl)}: nog te bewijzen`);
  expect(told({ [first]: 'pending', [second]: 'unmet', [third]: 'pending' })).toEqual([...said(first), ...said(third)]);
});
