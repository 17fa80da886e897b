/** Before and after on one map: where the areas are the same, that is said, for two pictures that look alike tell nothing. */
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { sameAreas } from '../../src/i18n/plan-marks.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { BeforeAfter } = await import('../../src/app/work/measures/before-after.tsx');
await learn('nl');
const talk = await fetched('nl', 'talk');

function judged(measures: readonly string[]): WholeAssessment {
  const scene = demo('demo-orange');
  const [machine] = scene.machines;
  if (!machine) throw new Error('no machine');
  const point = [machine.point[0], machine.point[1] + 9] as const;
  const alternatives = [
    { measure: 'M04' as const, machine: { ...machine, siting: 'unit' as const, point, hostId: null } },
  ];
  const answer = assess({ ...scene, alternatives, measures }, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as WholeAssessment;
}

it('glass leaves most areas as they are, another place none, and of none nothing is said', () => {
  const before = judged([]);
  expect(before.zones.features.length).toBeGreaterThan(3);
  // Glass that falls goes with the panes; how far pieces come and which panes can break does not.
  expect(sameAreas(before, judged(['M27']))).toEqual(['glass-break', 'glass-room', 'debris', 'stray']);
  expect(sameAreas(before, judged(['M25']))).not.toContain('debris');
  expect(sameAreas(before, judged(['M04']))).toEqual([]);
  const bare = { ...before, zones: { ...before.zones, features: [] } };
  expect(sameAreas(bare, bare)).toEqual([]);
});

it('beside areas of glass that stay it says that they are of panes as they are, for of a building the same screen says that its glass comes less far', () => {
  const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
  if (!read.ok) throw new Error(read.error.message);
  const given: Dossier = read.value;
  const [variant, ...others] = given.variants;
  if (!variant) throw new Error('no variant');
  const said = (measures: readonly string[]): string => {
    const dossier = { ...given, variants: [{ ...variant, measures }, ...others] };
    const outcome = { kind: 'ready' as const, assessment: judged(measures) };
    store.setState({ ...emptyState, dossier, outcome } as never, true);
    return renderToString(h(BeforeAfter, { dossier, before: judged([]) }));
  };
  expect(said(['M27'])).toContain(
    talk.sameAreas('ruit kan breken, glas de kamer in, brokstukken, losse stukken', true),
  );
  expect(said(['M04'])).not.toContain('gelijk op de kaart');
});
