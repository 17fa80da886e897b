/** A public copy that is opened says what was published, as long as it is the place that was published. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { classAsked, publicCopy } from '../../src/archive/public-copy.ts';
import { numberOf } from '../../src/archive/report-number.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { neutralAnswers, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { inStore, listed, newBrowser, newTab } from './browser-of-tabs.ts';

const number = 'RN-0000-0001';

const answers = new WeakMap<Dossier, WholeAssessment>();
/** A dossier is one value: judged once, however often it is asked. */
function judged(dossier: Dossier): WholeAssessment {
  const known = answers.get(dossier);
  if (known) return known;
  const answer = assess(sceneOf(dossier), releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  answers.set(dossier, answer.value);
  return answer.value;
}

/** The orange example of the demo town, as somebody opens the public link of it. */
function published(): Dossier {
  const town = JSON.parse(readFileSync('public/demo/lindervoort.json', 'utf8'));
  const { machine, answers, judgements } = town.dossiers.find((one: { colour: string }) => one.colour === 'orange');
  const scene: Scene = {
    schema: 'gevelwijzer/scene@1',
    dossierId: 'own',
    machines: [machine],
    buildings: town.buildings,
    places: town.places,
    publicSpace: town.publicSpace,
    radiusM: 220,
    coverage: town.coverage,
    sources: town.sources,
    judgements,
    answers: { ...unanswered, ...neutralAnswers, ...answers },
    alternatives: [],
    measures: [],
    unknownUseAs: null,
    assumed: [],
  };
  const read = readDossierText(JSON.stringify(scene));
  if (!read.ok) throw new Error(read.error.message);
  const made = judged(read.value);
  expect(made.verdict).toBe('orange');
  const outcome = recordOf(made, activeVariant(read.value).name, '2026-11-28T12:00:00.000Z');
  const copy = publicCopy(read.value, 'copy', { ...outcome, reportNumber: number });
  // Without what it leaves out it comes to something else.
  expect(judged(copy).verdict).not.toBe('orange');
  return copy;
}

const copyOfOrange = published();

beforeEach(newBrowser);
afterEach(() => vi.unstubAllGlobals());

async function opened() {
  const copy = copyOfOrange;
  const tab = await newTab();
  const { cited } = await import('../../src/app/actions/report-number.ts');
  /** The app judges what it shows. */
  const judge = () => tab.patch({ outcome: { kind: 'ready', assessment: judged(tab.dossier()) } });
  tab.show(copy);
  judge();
  const number = () => {
    const assessment = judged(tab.dossier());
    return numberOf(cited(tab.dossier(), assessment), assessment.receipt.kenmerk);
  };
  return { copy, tab, judge, number, colour: () => classAsked(tab.dossier(), judged(tab.dossier()).verdict).verdict };
}

const moved = (dossier: Dossier): Dossier => ({
  ...dossier,
  variants: dossier.variants.map((one) => ({
    ...one,
    machines: one.machines.map((machine) => ({ ...machine, outwardDeg: machine.outwardDeg + 90 })),
  })),
});

it('stays what it was published as in the store, in the list, in a paper of it and under its number', async () => {
  const { copy, tab, number: cites, colour } = await opened();
  tab.write('andere zaak');
  expect([colour(), cites()]).toEqual(['orange', number]);
  await tab.saveNow();
  const stored = await inStore(tab, 'copy');
  expect(stored.ok && stored.value.outcomes).toEqual(copy.outcomes);
  expect((await listed()).map(({ verdict, kenmerk }) => [verdict, kenmerk])).toEqual([['orange', number]]);
});

it('of another place nothing was published; taken back, it is as it was', async () => {
  const { copy, tab, judge, number: cites, colour } = await opened();
  tab.edit(moved);
  judge();
  expect(colour()).toBe(judged(tab.dossier()).verdict);
  expect(cites()).not.toBe(number);
  await tab.saveNow();
  const stored = await inStore(tab, 'copy');
  expect(stored.ok && stored.value.outcomes.map(({ reportNumber }) => reportNumber)).not.toContain(number);
  expect(stored.ok && stored.value.outcomes.map(({ verdict }) => verdict)).not.toContain('orange');
  tab.undo();
  judge();
  expect([colour(), cites()]).toEqual(['orange', number]);
  await tab.saveNow();
  const back = await inStore(tab, 'copy');
  expect(back.ok && back.value.outcomes).toEqual(copy.outcomes);
});
