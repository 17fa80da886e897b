import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { carried, confidentialAnswers, isConfidentialMeasure, publicCopy } from '../../src/archive/public-copy.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { unanswered } from '../../src/engine/scene/scene.ts';
import { dossiers } from './random-dossiers.ts';

/** A word that occurs nowhere else, in every text that is confidential. */
const secret = 'GEHEIM';
const marked = dossiers.map((dossier) => ({
  ...dossier,
  notes: { ...dossier.notes, applicant: secret, views: secret, alternatives: secret },
  siteChecks: [{ point: 'agreement', date: '2026-11-22', role: secret, remark: secret }],
  history: [{ at: '2026-11-22', what: 'title', variant: '', from: secret, to: secret }],
  judgements: {
    a: { glazing: { paneType: secret, retention: 'laminated' as const, certificate: secret }, confirmed: true },
  },
  variants: dossier.variants.map((one) => ({
    ...one,
    measures: ['M10', 'M26'],
    machines: one.machines.map((machine) => ({ ...machine, functions: ['sealbag'] as const })),
    answers: {
      ...one.answers,
      constructorReport: secret,
      equivalent: { text: secret, criteria: [], evidence: secret },
      antiGas: true,
      certifiedBarrier: true,
      heavyChosen: true,
      solidFacade: true,
      loosePartsRemoved: true,
      vehicleApproach: 'possible' as const,
    },
  })),
}));

describe('the public copy', () => {
  it('carries no confidential field, opens as public, under an id of its own', () => {
    fc.assert(
      fc.property(marked, fc.uuid(), (dossier, newId) => {
        const copy = publicCopy(dossier, newId, dossier.outcomes[0] ?? null);
        const text = JSON.stringify(copy);
        expect(text).not.toContain(secret);
        expect(text).not.toContain(dossier.id);
        expect(text).not.toContain('sealbag');
        expect(text).not.toContain('data:image');
        expect(copy.variants).toHaveLength(1);
        const [variant] = copy.variants;
        for (const key of confidentialAnswers) expect(variant?.answers[key]).toEqual(unanswered[key]);
        expect(variant?.measures).toEqual(['M26']);
        const opened = readDossier(JSON.parse(text));
        expect(opened.ok && opened.value.scope).toBe('public');
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out limits of its own, and every field that nobody has called public yet', () => {
    fc.assert(
      fc.property(marked, (dossier) => {
        const policy = { ...releasedModels.policy, owner: secret };
        const later = { ...dossier, policy, laterField: secret };
        const variants = dossier.variants.map((one) => ({ ...one, answers: { ...one.answers, laterAnswer: secret } }));
        expect(JSON.stringify(publicCopy({ ...later, variants }, 'new', null))).not.toContain(secret);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps facts, place and outcome; the outcome does not say with which scenario', () => {
    fc.assert(
      fc.property(marked, (dossier) => {
        const [outcome] = dossier.outcomes;
        const copy = publicCopy(dossier, 'new', outcome ?? null);
        const facts = (all: Dossier) => all.surroundings.buildings.map((one) => ({ ...one, name: null }));
        expect(facts(copy)).toEqual(facts(dossier));
        expect(copy.outcomes.map(({ verdict, at }) => [verdict, at])).toEqual(
          outcome ? [[outcome.verdict, outcome.at]] : [],
        );
        expect(copy.outcomes.flatMap(({ criteria }) => criteria).every(({ scenario }) => scenario === null)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('measures that protect the machine are confidential, those on the street are not', () => {
    expect(['M06', 'M10', 'M16', 'M21', 'M23'].every(isConfidentialMeasure)).toBe(true);
    expect(['M02', 'M26', 'M28'].some(isConfidentialMeasure)).toBe(false);
  });
});

describe('what an internal report carries', () => {
  it('is the whole dossier without its photos', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const copy = carried(dossier, dossier.surroundings.buildings);
        expect(copy).toEqual({ ...dossier, photos: [], surroundings: copy.surroundings });
        const facts = (all: Dossier) => all.surroundings.buildings.map((one) => ({ ...one, name: null }));
        expect(facts(copy)).toEqual(facts(dossier));
      }),
      { numRuns: 30 },
    );
  });
});
