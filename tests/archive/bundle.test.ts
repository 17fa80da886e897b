import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf, isBundle, readBundle } from '../../src/archive/bundle.ts';
import { cardOf } from '../../src/archive/card.ts';
import { dossiers } from './random-dossiers.ts';

const made = '2026-11-22T10:00:00.000Z';
const old = JSON.parse(readFileSync(new URL('./examples/dossier-1.json', import.meta.url), 'utf8'));

describe('all dossiers in one file', () => {
  it('come back equal', () => {
    fc.assert(
      fc.property(fc.array(dossiers, { maxLength: 4 }), (all) => {
        const text = bundleOf(all, made);
        expect(isBundle(text.slice(0, 400))).toBe(true);
        const read = readBundle(text);
        expect(read.ok && read.value).toEqual({ dossiers: all, damaged: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('an old one among them is brought up to date; a damaged one does not keep the others out', () => {
    const read = readBundle(bundleOf([old, { ...old, title: 3 }], made));
    expect(read.ok && read.value.damaged).toBe(1);
    expect(read.ok && read.value.dossiers.map(({ title }) => title)).toEqual([old.title]);
  });

  it.each([
    ['a changed file', bundleOf([old], made).replace('versie 1', 'versie 7'), 'wrong-hash'],
    ['a cut file', bundleOf([old], made).slice(0, 900), 'damaged'],
    ['a later version', '{"schema":"gevelwijzer/dossiers@2","dossiers":[]}', 'newer-version'],
    ['something else', '{"schema":"gevelwijzer/dossiers@1","dossiers":{"length":3}}', 'damaged'],
    ['nothing', 'null', 'damaged'],
  ])('%s is refused', (_, text, code) => {
    const read = readBundle(text);
    expect(!read.ok && read.error.code).toBe(code);
  });
});

describe('the card of a dossier', () => {
  it('shows what came out last of the variant that is open', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const card = cardOf(dossier);
        const name = dossier.variants.find(({ id }) => id === dossier.activeVariant)?.name;
        const outcomes = dossier.outcomes.filter(({ variant }) => variant === name);
        expect(card.verdict).toBe(outcomes.at(-1)?.verdict ?? null);
        expect(card.keepUntil).toBe(dossier.keepUntil);
      }),
      { numRuns: 50 },
    );
  });
});
