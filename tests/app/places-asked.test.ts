// @vitest-environment happy-dom
/** How far places outdoors are asked about is said and noted with the answer; what was answered for less is asked again. */
import { readFileSync } from 'node:fs';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyState } from '../../src/app/state/app-state.ts';
import { activeVariant, answersOf, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { type Machine, unanswered } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { store } = await import('../../src/app/state/store.ts');
const { MissingFact } = await import('../../src/app/work/outcome/next-steps.tsx');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
const { recordCheck } = await import('../../src/app/actions/site-checks.ts');
await learn('nl');
const t = await fetchedInFull('nl');
const f = formatFor('nl');
const plain = (text: string | null | undefined) => text?.replaceAll(/\s/g, ' ') ?? '';
const page = document.createElement('div');
document.body.append(page);

const town = JSON.parse(readFileSync('public/demo/lindervoort.json', 'utf8'));
const { machine: placed } = town.dossiers.find(({ id }: { id: string }) => id === 'demo-green');
const scene = {
  schema: 'gevelwijzer/scene@1',
  dossierId: 'places',
  machines: [placed],
  buildings: town.buildings,
  places: [],
  publicSpace: [],
  radiusM: 150,
  coverage: { hull: null, declared: true },
  sources: [],
  judgements: {},
  answers: { ...unanswered, vehicleApproach: 'none', sharedEntrance: false },
  alternatives: [],
  measures: [],
  unknownUseAs: null,
  assumed: [],
};
const read = readDossierText(JSON.stringify(scene));
if (!read.ok) throw new Error(read.error.message);
const one: Dossier = read.value;

function withMachines(change: (machine: Machine) => readonly Machine[], placesOfStay: 'none' | null = null): Dossier {
  const variants = one.variants.map((variant) => ({
    ...variant,
    machines: variant.machines.flatMap(change),
    answers: { ...variant.answers, placesOfStay },
  }));
  return { ...one, variants };
}
const light = withMachines((machine) => [{ ...machine, functions: ['opname'] }]);

const dossierNow = (): Dossier => {
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  return dossier;
};

/** Judged as it stands. */
function judged(dossier: Dossier): WholeAssessment {
  const answer = assess(sceneOf(dossier), releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  store.setState({ ...emptyState, dossier, outcome: { kind: 'ready', assessment: answer.value } }, true);
  return answer.value;
}

const draw = (shown: ComponentChild) => act(() => render(shown, page));
const press = (name: string) =>
  act(() => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
const gapOf = ({ missing }: WholeAssessment) => {
  const gap = missing.find(({ what }) => what === 'places-of-stay');
  if (!gap) throw new Error('no question about places');
  return gap;
};
const noted = (index: number) => answersOf(activeVariant(dossierNow()), index).given?.['placesOfStay']?.radiusM;
const functionsOf = (dossier: Dossier, functions: Machine['functions']): Dossier => ({
  ...dossier,
  variants: dossier.variants.map((variant) => ({
    ...variant,
    machines: variant.machines.map((machine) => ({ ...machine, functions })),
  })),
});

beforeEach(() => store.setState(emptyState, true));
afterEach(() => draw(null));

it('in the list: the answer is noted, asked again for more, and noted for that', async () => {
  const first = judged(light);
  const withinM = first.placesAsked[0]?.withinM ?? 0;
  await draw(h(MissingFact, { gap: gapOf(first) }));
  expect(plain(page.textContent)).toContain(plain(t.ui.placesWithin(f.wholeMetres(withinM))));
  await press(t.ui.sayNo);
  expect(noted(0)).toBe(withinM);
  expect(judged(dossierNow()).missing.map(({ what }) => what)).not.toContain('places-of-stay');

  const heavy = judged(functionsOf(dossierNow(), ['opname', 'storten', 'sealbag']));
  const moreM = heavy.placesAsked[0]?.withinM ?? 0;
  expect(moreM).toBeGreaterThan(withinM);
  const again = plain(t.ui.placesAgain(f.wholeMetres(withinM), f.wholeMetres(moreM)));
  await draw(h(MissingFact, { gap: gapOf(heavy) }));
  expect(plain(page.textContent)).toContain(again);
  await draw(h(SurroundingsStep, { dossier: dossierNow() }));
  const chosen = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  const labels = chosen.map((input) => input.closest('fieldset')?.querySelector('legend')?.textContent);
  expect(labels).not.toContain(t.missing['places-of-stay']());
  expect(plain(page.textContent)).toContain(again);
  await draw(h(MissingFact, { gap: gapOf(heavy) }));
  await press(t.ui.sayNo);
  expect(noted(0)).toBe(moreM);
  expect(judged(dossierNow()).missing.map(({ what }) => what)).not.toContain('places-of-stay');
});

it('no more than were drawn: what was drawn stays', async () => {
  const place = {
    id: 'p',
    kind: 'terras',
    name: '',
    occupiedAtNight: true,
    homesServed: 0,
    buildingId: null,
  } as const;
  const [machine] = activeVariant(light).machines;
  const [x, y] = machine?.point ?? [0, 0];
  const ring = [
    [x + 50, y + 50],
    [x + 52, y + 50],
    [x + 52, y + 52],
  ] as const;
  const first = judged(light);
  await draw(h(MissingFact, { gap: gapOf(first) }));
  await press(t.ui.sayYes);
  const { surroundings } = dossierNow();
  judged({ ...dossierNow(), surroundings: { ...surroundings, places: [{ ...place, ring }] } });
  const heavy = judged(functionsOf(dossierNow(), ['opname', 'storten', 'sealbag']));
  const [{ withinM, saidM } = { withinM: 0, saidM: 0 }] = heavy.placesAsked;
  const more = t.ui.placesMore(f.wholeMetres(saidM ?? 0), f.wholeMetres(withinM));
  await draw(h(SurroundingsStep, { dossier: dossierNow() }));
  expect(plain(page.querySelector('.missing')?.textContent)).toContain(plain(more));
  await press(t.ui.sayNo);
  expect(activeVariant(dossierNow()).answers.placesOfStay).toBe('drawn');
  expect(noted(0)).toBe(withinM);
});

it('of several machines the one is asked that did not answer, also where places are drawn, and its answer is its own', async () => {
  const far = withMachines((machine) => [
    machine,
    { ...machine, id: 'other', point: [machine.point[0] + 30, machine.point[1]] },
  ]);
  const place = {
    id: 'p',
    kind: 'terras',
    name: '',
    occupiedAtNight: true,
    homesServed: 0,
    buildingId: null,
  } as const;
  const [
    {
      point: [x, y],
    } = { point: [0, 0] as const },
  ] = activeVariant(far).machines;
  const ring = [
    [x + 50, y + 50],
    [x + 52, y + 50],
    [x + 52, y + 52],
  ] as const;
  const drawn: Dossier = {
    ...far,
    surroundings: { ...far.surroundings, places: [{ ...place, ring }] },
    variants: far.variants.map((variant) => ({
      ...variant,
      machines: variant.machines.map((machine, i) =>
        i === 1 ? { ...machine, answers: { placesOfStay: 'drawn' as const } } : machine,
      ),
    })),
  };
  const open = judged(drawn);
  store.setState({ machineAt: 1 });
  await draw(h(MissingFact, { gap: gapOf(open) }));
  expect(page.textContent).toContain(`${t.ui.machine} 1: `);
  expect(page.textContent).not.toContain(t.ui.placesYes);
  await press(t.ui.sayNo);
  const variant = activeVariant(dossierNow());
  expect(variant.machines[1]?.answers?.placesOfStay).toBe('drawn');
  expect(variant.answers.placesOfStay).toBe('none');
  // The other has a note of its own.
  judged(withMachines((machine) => [machine, { ...machine, id: 'other', point: [machine.point[0] + 30, y] }], 'none'));
  store.setState({ machineAt: 1 });
  await draw(h(MissingFact, { gap: gapOf(open) }));
  await press(t.ui.sayNo);
  expect(noted(1)).toBe(open.placesAsked[1]?.withinM);
});

it('on site none is asked as far, and noted so', () => {
  const { tippingPoints, placesAsked } = judged(light);
  const point = tippingPoints.find(({ input, to }) => input === 'placesOfStay' && to === 'none');
  if (!point) throw new Error('not asked on site');
  expect(point.from).toBe(placesAsked[0]?.withinM);
  recordCheck(point, {
    point: 'placesOfStay:none',
    date: '2026-12-01',
    role: 'toezicht',
    remark: '',
    found: 'different',
  });
  expect(activeVariant(dossierNow()).answers.placesOfStay).toBe('none');
  expect(noted(0)).toBe(point.from);
});
