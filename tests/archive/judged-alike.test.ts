/** What is only kept of a dossier makes it no other case; whatever decides its colour does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { judgedAlike } from '../../src/archive/judged-alike.ts';
import { block, scene } from '../engine/scenes.ts';
import { dossiers } from './random-dossiers.ts';

describe('judged alike', () => {
  const buildings = [block('host', 99_996, 399_990, 100_004, 400_000)];
  const surroundings = { name: 'plek', buildings } as unknown as Parameters<typeof fresh>[1];
  const dossier = fresh('plek', surroundings, scene([]).machines);
  const changed = (part: Partial<Dossier>): Dossier => ({ ...dossier, ...part });

  it('is a dossier of which only the history, the name or the case number is another', () => {
    for (const part of [{ history: [] }, { title: 'Anders' }, { caseNumber: 'Z-1' }])
      expect(judgedAlike(dossier, changed(part))).toBe(true);
    expect(judgedAlike(null, null)).toBe(true);
  });

  it('is none of which a part that decides a colour is another, nor another dossier', () => {
    const parts: readonly Partial<Dossier>[] = [
      { variants: [...dossier.variants] },
      { surroundings: { ...dossier.surroundings } },
      { judgements: { ...dossier.judgements } },
      { radiusM: dossier.radiusM + 1 },
      { unknownUseAs: 'woonfunctie' },
      { id: 'other' },
    ];
    for (const part of parts) expect(judgedAlike(dossier, changed(part)), Object.keys(part).join()).toBe(false);
    expect(judgedAlike(dossier, null)).toBe(false);
  });

  it('is never a dossier that is asked otherwise, whichever part of it is another', () => {
    fc.assert(
      fc.property(dossiers, dossiers, (one, two) => {
        for (const [key, part] of Object.entries(two)) {
          const other: Dossier = { ...one, [key]: part };
          if (judgedAlike(one, other)) expect(questionOf(other), key).toEqual(questionOf(one));
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
