// @vitest-environment happy-dom
/** Variants side by side: whatever was said otherwise of one has a row that shows both, and what is the same has none. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { activeVariant, type Dossier, questionOf, type Variant } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Answers, Machine } from '../../src/engine/scene/scene.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { Compared } = await import('../../src/app/work/variants/compared.tsx');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const opened: Dossier = read.value;
const answered = assess(questionOf(opened).scene, releasedModels);
if (!answered.ok) throw new Error(answered.error.message);
const assessment = answered.value;
const page = document.body.appendChild(document.createElement('div'));
const first: Variant = { ...activeVariant(opened), prefilled: [], assumed: [] };
const [machine] = first.machines as [Machine];

/** Rows of the table whose cells are not the same, by their head. */
async function rows(second: Partial<Variant>): Promise<readonly string[]> {
  const variants = [first, { ...first, id: 'other', name: 'B', ...second }];
  const dossier = { ...opened, variants, activeVariant: first.id, proposal: undefined };
  store.setState({ ...emptyState, dossier }, true);
  // Of one outcome: what differs is said of the answers alone.
  for (let i = 0; i < 2; i++)
    await act(() => render(h(Compared, { dossier, answers: [assessment, assessment] }), page));
  // How much more a number is than that of the first is no number of its own.
  for (const one of page.querySelectorAll('td .help')) one.remove();
  const all = [...page.querySelectorAll('tbody tr')].slice(0, -1);
  return all.flatMap((row) => {
    const [one, two] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
    return one === two ? [] : [row.querySelector('th')?.textContent ?? ''];
  });
}

const headsNow = () => [...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
const heads = async (second: Partial<Variant>) => {
  await rows(second);
  return headsNow();
};

const place = {
  x: machine.point[0],
  y: machine.point[1],
  host: machine.hostId,
  wallDeg: machine.outwardDeg,
  radiusM: 220,
};
/** Another answer to each question. */
const others: { readonly [Key in keyof Answers]-?: Answers[Key] | null } = {
  dwellingAboveOrBehind: !first.answers.dwellingAboveOrBehind,
  dwellingBeside: !first.answers.dwellingBeside,
  sharedEntrance: !first.answers.sharedEntrance,
  placesOfStay: first.answers.placesOfStay === 'none' ? 'drawn' : 'none',
  vehicleApproach: first.answers.vehicleApproach === 'none' ? 'possible' : 'none',
  approaches: [[machine.point[0] + 20, machine.point[1]]],
  barriers: [{ from: [1, 1], to: [2, 2], certificate: 'PAS 68' }],
  certifiedBarrier: !first.answers.certifiedBarrier,
  barrierRatedKmh: 51,
  reports: [{ kind: 'rapport', role: 'constructeur', number: 'R-12', date: '2026-01-02', criteria: ['C-ADJ'] }],
  shell: 'brick',
  lightFront: !first.answers.lightFront,
  recess: 'portal',
  peopleAtNight: !first.answers.peopleAtNight,
  insidePossible: false,
  notKnown: { use: place },
  given: null,
  saidBefore: null,
  constructorReport: 'C-88',
  glassCertificate: 'G-77',
  antiGas: !first.answers.antiGas,
  heavyChosen: !first.answers.heavyChosen,
  exposure: first.answers.exposure === 'night' ? 'day' : 'night',
  coverageAccepted: !first.answers.coverageAccepted,
  coverageAcceptedAt: null,
  solidFacade: !first.answers.solidFacade,
  loosePartsRemoved: !first.answers.loosePartsRemoved,
  equivalent: { text: 'een eigen wand', criteria: ['C-ADJ'], evidence: null },
};
/** Where an answer was given, and what was said elsewhere, is none of these. */
const notes = ['given', 'saidBefore', 'coverageAcceptedAt'];

describe('what differs has a row', () => {
  it.each(Object.keys(others).filter((key) => !notes.includes(key)))('%s', async (key) => {
    const answers = { ...first.answers, [key]: others[key as keyof Answers] };
    // Beside rows that are always there, of which some are made of the same answer.
    const always = await heads({});
    await rows({ answers: { ...answers, given: {} } });
    expect(headsNow().filter((head) => !always.includes(head))).toHaveLength(1);
  });

  it.each<[string, Partial<Machine>]>([
    ['the place', { point: [machine.point[0] + 0.4, machine.point[1]], exact: true }],
    ['the way it looks', { outwardDeg: machine.outwardDeg + 5 }],
    ['what it does', { functions: ['opname', 'sealbag'] }],
    ['what it is', { siting: 'vestibule' }],
  ])('of the machine: %s', async (_, change) => {
    const found = await rows({ machines: [{ ...machine, ...change }] });
    expect(found.length).toBeGreaterThan(0);
  });

  it('of what nobody chose, of what was assumed, of the plan and of other places', async () => {
    expect(await rows({ prefilled: ['exposure'] })).toHaveLength(1);
    expect(await rows({ assumed: ['sharedEntrance'] })).toHaveLength(1);
    expect((await rows({ measures: ['M23'] })).length).toBeGreaterThan(0);
    const elsewhere = { ...machine, siting: 'winkel' as const };
    expect((await rows({ alternatives: [{ measure: 'M02', machine: elsewhere }] as never })).length).toBeGreaterThan(0);
  });
});

it('what is the same has none', async () => {
  expect(await rows({})).toEqual([]);
});
