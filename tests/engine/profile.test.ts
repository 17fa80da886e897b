/** Charges that a municipality keeps to itself: judged by when opened, and without a colour until then. */
import { describe, expect, it } from 'vitest';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { glance, planned } from '../../src/engine/assessment/assessed.ts';
import { trailsOf } from '../../src/engine/assessment/explain.ts';
import { judgePlace } from '../../src/engine/assessment/judge-place.ts';
import { sampled } from '../../src/engine/assessment/sampling.ts';
import { tippingPoints } from '../../src/engine/assessment/tipping.ts';
import { whereElse } from '../../src/engine/assessment/where.ts';
import { told } from '../../src/engine/consequences/told.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import type { Policy } from '../../src/engine/models/definitions.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { policyEn } from '../../src/i18n/en/criteria.ts';
import { policyNl } from '../../src/i18n/nl/criteria.ts';
import { judgeSite } from '../../src/job/judge-site.ts';
import { closed, file, opened, read, secrets, textOf } from './a-profile.ts';
import { block, demo, scene as sceneOf } from './scenes.ts';

const demos = ['demo-green', 'demo-orange', 'demo-red'];
/** A street of one house. */
const street = sceneOf([block('opposite', 99_990, 400_014, 100_010, 400_024)]);
const judged = (scene: Scene, policy: Policy | null) => {
  const made = assess(scene, setUnder(policy));
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};
function ended<Answer>(steps: Iterator<unknown, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('a charge profile that is opened', () => {
  it('is judged by, and named in the receipt by its hash', () => {
    const [ours, theirs] = [judged(street, opened), judged(street, null)];
    expect(ours.receipt.profile).toBe(opened.profile?.sha256);
    expect(ours.receipt.policy.id).toBe('lindervoort-lading');
    expect(ours.receipt.kenmerk).not.toBe(theirs.receipt.kenmerk);
    // A tenth heavier: each building gets more.
    const load = ({ receptors }: typeof ours) => Math.max(...receptors.map((one) => one.incidentPressureKpa));
    expect(load(ours)).toBeGreaterThan(load(theirs));
    expect(theirs.receipt).not.toHaveProperty('profile');
  });

  it('another salt is another set: who knows the figures of a hash cannot be sure of them', () => {
    const other = read({ ...file, salt: file.salt.replace('5f', '6f') });
    if (!other.ok) throw new Error(other.error.message);
    const [one, two] = [judged(street, opened), judged(street, other.value)];
    expect(one.receptors).toEqual(two.receptors);
    expect(one.receipt.modelSet.sha256).not.toBe(two.receipt.modelSet.sha256);
    expect(one.receipt.kenmerk).not.toBe(two.receipt.kenmerk);
  });

  it('tells none of its numbers, in the trail neither', () => {
    const models = setUnder(opened);
    const trails = trailsOf(judge(planned(street, models), models), models);
    const said = JSON.stringify([judged(street, opened), trails]);
    for (const secret of secrets) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/chargeKgTnt|effectiveKgTnt|scaledDistance/);
    expect(trails.length).toBeGreaterThan(3);
  });
});

describe('a charge profile that is not opened', () => {
  const models = setUnder(closed);

  it.each(demos)('leaves %s undetermined, says which, and tells nothing of other charges', (name) => {
    const one = judged(demo(name), closed);
    expect([one.verdict, one.notGreen, one.exposures]).toEqual([
      'undetermined',
      false,
      { night: 'undetermined', day: 'undetermined' },
    ]);
    expect(one.scenarios.flatMap(({ verdict, band }) => [verdict, ...Object.values(band)])).not.toContain('green');
    expect(new Set(one.criteria.map(({ status }) => status))).toEqual(new Set(['unknown']));
    expect(one.missing).toEqual([
      expect.objectContaining({
        what: 'profile',
        details: { sha256: opened.profile?.sha256, name: 'lindervoort-lading 2' },
      }),
    ]);
    const { receptors, places, weighing, measureSets, zones, tippingPoints: tips } = one;
    expect([receptors, places, weighing, measureSets, zones.features, tips]).toEqual([[], [], [], [], [], []]);
    expect(one.receipt.profile).toBe(opened.profile?.sha256);
  });

  it('through every other door too', () => {
    const scene = demo('demo-green');
    expect(glance(scene, models).colour).toBe('undetermined');
    expect(judgeSite({ scene, policy: closed }, null)).toMatchObject({ verdict: 'undetermined', homes: null });
    expect(judgePlace(scene, scene.machines[0] as Machine, models).verdict).toBe('undetermined');
    expect(told(scene, models, { scenario: null, level: 'design' })).toBeNull();
    expect(tippingPoints(scene, models, 'undetermined')).toEqual([]);
    expect(ended(sampled(scene, models, { count: 30 })).confidence).toMatchObject({ undetermined: 1 });
    const small = sceneOf([]);
    expect(ended(whereElse(small, models)).filter(({ verdict }) => verdict !== 'undetermined')).toEqual([]);
  });

  it('nor is a policy judged by whose limits cannot stand, opened or not', () => {
    for (const policy of [opened, closed])
      expect(judged(street, { ...policy, eardrum: { ...policy.eardrum, value: 1 } }).verdict).toBe('undetermined');
  });
});

describe('the file of a charge profile', () => {
  const standard = file.charges['vast-standaard'] as (typeof file.charges)[string];
  const design = (change: object) => ({
    ...file,
    charges: { 'vast-standaard': { ...standard, design: { ...standard.design, ...change } } },
  });

  it.each([
    ['policy-shape', { ...file, salt: 'zout' }],
    ['policy-shape', { ...file, salt: file.salt.slice(2) }],
    ['policy-shape', { ...file, salt: `${file.salt}00` }],
    ['policy-shape', { ...file, decided: { by: '', date: '2026-11-01' } }],
    ['policy-shape', { ...file, decided: { by: 'Burgemeester', date: 'gisteren' } }],
    ['profile-salt', { ...file, salt: '0123'.repeat(8) }],
    ['profile-scenario', { ...file, charges: {} }],
    ['profile-scenario', { ...file, charges: { atoom: standard } }],
    ['profile-charge', design({ unit: 'g TNT' })],
    ['profile-charge', design({ range: [0, 1] })],
    ['profile-charge', design({ range: undefined })],
    ['policy-name', { ...file, id: releasedModels.policy.id }],
    ['policy-range', { ...file, eardrum: { ...file.eardrum, value: 1 } }],
  ])('is refused with %s, in a sentence', (code, value) => {
    const refused = read(value);
    expect(refused.ok ? 'read' : refused.error.code).toBe(code);
    for (const words of [policyNl, policyEn])
      expect(words.problems[code as keyof typeof words.problems]('charges', '0', '100')).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('a dossier names it and never holds its charges', () => {
    const text = textOf({ ...demo('demo-green') });
    const dossier = readDossierText(text);
    if (!dossier.ok) throw new Error(dossier.error.message);
    const again = (policy: unknown) => readDossierText(textOf({ ...dossier.value, policy }));
    const named = again(closed);
    expect(named.ok && named.value.policy?.profile).toEqual(closed.profile);
    expect(again(opened).ok).toBe(false);
    expect(again(file).ok).toBe(false);
  });
});
