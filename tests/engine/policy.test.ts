import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import type { Policy } from '../../src/engine/models/definitions.ts';
import { underPolicy } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import {
  differingLimits,
  policyClasses,
  policyExtras,
  policyFigures,
  readPolicy,
} from '../../src/engine/models/policy-schema.ts';
import { policyEn } from '../../src/i18n/en/criteria.ts';
import { policyNl } from '../../src/i18n/nl/criteria.ts';
import { demo } from './scenes.ts';

const released = releasedModels.policy;
const own = (change: object): string =>
  JSON.stringify({ ...released, id: 'lindervoort', owner: 'Gemeente Lindervoort', ...change });
const strict = own({
  debrisPerM2: { ...released.debrisPerM2, value: 0.05, source: 'council' },
  hazardKwetsbaar: '4',
  reasons: { debrisPerM2: 'Besluit van de raad', hazardKwetsbaar: 'Besluit van de raad' },
});
const read = (text: string) => {
  const policy = readPolicy(text, released);
  return policy.ok ? policy.value : policy.error;
};

describe('a policy of a municipality', () => {
  it('reads what the release gives as a template, and one with reasons for what differs', () => {
    expect(read(JSON.stringify(released))).toMatchObject({ id: released.id });
    expect(differingLimits(read(strict) as Policy, released)).toEqual(['debrisPerM2', 'hazardKwetsbaar']);
  });

  it.each([
    ['policy-not-json', '{"id":', undefined],
    ['policy-shape', own({ adjacentM: undefined }), 'adjacentM'],
    ['policy-shape', own({ adjacentM: { ...released.adjacentM, value: '5' } }), 'adjacentM.value'],
    ['policy-shape', own({ __proto__x: 1 }), '__proto__x'],
    ['policy-range', own({ eardrum: { ...released.eardrum, value: 1 }, reasons: { eardrum: 'x' } }), 'eardrum'],
    ['policy-unit', own({ adjacentM: { ...released.adjacentM, unit: 'cm' } }), 'adjacentM'],
    ['policy-reason', own({ adjacentM: { ...released.adjacentM, value: 6 } }), 'adjacentM'],
    [
      'policy-name',
      JSON.stringify({
        ...released,
        adjacentM: { ...released.adjacentM, value: 6 },
        reasons: { adjacentM: 'x' },
      }),
      'id',
    ],
  ])('refuses with %s and says where', (code, text, where) => {
    const refused = read(text);
    expect(refused).toMatchObject({ code });
    if (where) expect(refused).toMatchObject({ details: { where } });
    for (const words of [policyNl, policyEn]) {
      const sentence = words.problems[code as keyof typeof words.problems](String(where), '1', '2');
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('is named in the receipt, changes the kenmerk, and changes what fails', () => {
    const judged = (policy: Policy | null) => {
      const made = assessed(demo('demo-orange'), underPolicy(policy));
      if (!made.ok) throw new Error(made.error.message);
      return made.value.assessment;
    };
    const [theirs, ours] = [judged(null), judged(read(strict) as Policy)];
    expect(ours.receipt.policy).toEqual({ id: 'lindervoort', version: '2', owner: 'Gemeente Lindervoort' });
    expect(ours.receipt.kenmerk).not.toBe(theirs.receipt.kenmerk);
    const failing = ({ criteria }: typeof ours) =>
      criteria.flatMap(({ findings }) => findings).filter(({ met }) => !met).length;
    expect(failing(ours)).toBeLessThan(failing(theirs));
  });

  it('reads a policy of an earlier release: a limit that is gone is named and counts for nothing', () => {
    const old = { ...JSON.parse(strict), breakHazard: { ...releasedModels.policy.breakHalf, value: 0.05 } };
    old.reasons = { ...old.reasons, breakHazard: 'Strenger dan het voorbeeld.' };
    const policy = read(JSON.stringify(old)) as Policy;
    expect(policy.ignored).toEqual(['breakHazard']);
    expect(policy).not.toHaveProperty('breakHazard');
    expect(Object.keys(policy.reasons ?? {})).not.toContain('breakHazard');
    expect(underPolicy(policy).sha256).toBe(underPolicy(read(strict) as Policy).sha256);
    const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
    const stored = readDossierText(JSON.stringify({ ...example, policy: old }));
    expect(stored.ok && stored.value.policy?.ignored).toEqual(['breakHazard']);
  });

  it('every limit has its words in both languages', () => {
    for (const words of [policyNl, policyEn])
      expect(Object.keys(words.limits)).toEqual([...policyFigures, ...policyExtras, ...policyClasses]);
  });
});
