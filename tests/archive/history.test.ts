import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change, Dossier } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { inShort, noted } from '../../src/archive/history.ts';
import { differenceOf, differenceWith, type Recorded, recordOf, withOutcome } from '../../src/archive/outcomes.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import { demo } from '../engine/scenes.ts';

const stored = readDossierText(readFileSync(new URL('./examples/dossier-2.json', import.meta.url), 'utf8'));
if (!stored.ok) throw new Error(stored.error.message);
const dossier = stored.value;

const later = (minutes: number, change: Partial<Dossier>, of: Dossier = dossier): Dossier => ({
  ...of,
  ...change,
  changed: new Date(Date.parse('2026-11-22T10:00:00.000Z') + minutes * 60_000).toISOString(),
});
const answering = (of: Dossier, change: object): Dossier['variants'] =>
  of.variants.map((one) => ({ ...one, answers: { ...one.answers, ...change } }));

/** All that was noted over these states, one after the other. */
function verloop(...states: readonly Dossier[]): readonly Change[] {
  return states.reduce<{ before: Dossier; all: readonly Change[] }>(
    ({ before, all }, after) => ({ before: after, all: noted(all, before, after) }),
    { before: dossier, all: [] },
  ).all;
}

describe('verloop', () => {
  it('notes what changed, from what to what, in which variant, and when', () => {
    const [one, two, three] = verloop(
      later(0, { variants: answering(dossier, { vehicleApproach: 'possible' }), route: 'apv' }),
    );
    expect(one).toEqual({ at: '2026-11-22T10:00:00.000Z', what: 'route', variant: '', from: 'bopa', to: 'apv' });
    expect(two).toMatchObject({ what: 'answers.vehicleApproach', variant: 'A', from: 'none', to: 'possible' });
    expect(three).toBeUndefined();
  });

  it('a drag is one change, and a change that is taken back is none', () => {
    const at = (x: number) =>
      dossier.variants.map((one) => ({
        ...one,
        machines: one.machines.map((machine) => ({ ...machine, point: [x, 400_000] as const })),
      }));
    const drag = verloop(...[1, 2, 3].map((n) => later(n / 60, { variants: at(100_000 + n) })));
    expect(drag.map(({ from, to }) => [from, to])).toEqual([['RD 100000.0 400000.0, 0°', 'RD 100003.0 400000.0, 0°']]);
    expect(verloop(later(0, { title: 'x' }), later(1, {}))).toEqual([]);
    expect(verloop(later(0, { title: 'x' }), later(30, {}))).toHaveLength(2);
  });

  it('an answer that was given stays, once another question was answered after it', () => {
    const states: Dossier[] = [];
    const answer = (seconds: number, change: object) => {
      const of = states.at(-1) ?? dossier;
      states.push(later(seconds / 60, { variants: answering(of, change) }, of));
    };
    answer(0, { placesOfStay: 'drawn' });
    answer(20, { sharedEntrance: true });
    answer(40, { placesOfStay: 'none' });
    const said = verloop(...states).map(({ what, to }) => [what, to]);
    expect(said).toEqual([
      ['answers.placesOfStay', 'drawn'],
      ['answers.sharedEntrance', 'true'],
      ['answers.placesOfStay', 'none'],
    ]);
    // What follows at once is one change, whatever else was noted in the same step.
    const both = (n: number) => ({ variants: answering(dossier, { barrierRatedKmh: n }), caseNumber: `n${n}` });
    expect(verloop(later(0, both(1)), later(0.2, both(2)), later(0.4, both(3))).map(({ to }) => to)).toEqual([
      'n3',
      '3',
    ]);
  });

  it('what was filled in beforehand is no change of the officer, until it is said to be so', () => {
    const filled = (ofMachine: readonly ('siting' | 'functions')[], prefilled: readonly 'exposure'[]) =>
      answering(dossier, { exposure: 'night' }).map((one) => ({
        ...one,
        prefilled,
        machines: one.machines.map((machine) => ({ ...machine, prefilled: ofMachine })),
      }));
    const start: Dossier = { ...dossier, variants: filled([], ['exposure']).map((one) => ({ ...one, machines: [] })) };
    const placed = later(0, { variants: filled(['siting', 'functions'], ['exposure']) });
    expect(noted([], start, placed).map(({ what }) => what)).toEqual(['machine', 'machines']);
    const said = noted([], placed, later(1, { variants: filled(['siting'], []) }));
    expect(said.map(({ what, from, to }) => [what, from, to])).toEqual([
      ['functions', '', dossier.variants[0]?.machines[0]?.functions.join(', ')],
      ['answers.exposure', '', 'night'],
    ]);
  });

  it('judging two hundred buildings at once stays readable', () => {
    const judgements = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`b${n}`, { confirmed: true }]));
    const all = verloop(later(0, { judgements }));
    // Twenty lines of a yes each say no more than that there were so many.
    expect(all).toHaveLength(1);
    expect(all.at(-1)).toMatchObject({ what: 'judgements', to: '201' });
  });
});

describe('verloop as it is read', () => {
  const line = (what: string, from: string, to: string, day: number, variant = 'A'): Change => ({
    at: `2026-11-${day}T10:00:00.000Z`,
    what,
    variant,
    from,
    to,
  });
  const read = (...all: readonly Change[]) => inShort(all).map(({ what, from, to }) => [what, from, to]);

  it('steps of one thing that follow each other are one change, from the first to the last, whatever time lies between', () => {
    expect(read(line('route', '', 'apv', 9), line('title', 'a', 'b', 10), line('title', 'b', 'c', 12))).toEqual([
      ['route', '', 'apv'],
      ['title', 'a', 'c'],
    ]);
    expect(read(line('title', 'a', 'b', 10), line('route', '', 'apv', 11), line('title', 'b', 'a', 12))).toHaveLength(
      3,
    );
    expect(inShort([line('title', 'a', 'b', 10), line('title', 'b', 'c', 12)])[0]?.at).toContain('-12T');
  });

  it('what came back, and what never changed, is none', () => {
    expect(read(line('title', 'a', 'b', 10), line('title', 'b', 'a', 12))).toEqual([]);
    expect(read(line('title', 'a', 'a', 10))).toEqual([]);
  });

  it('nothing goes on past a colour, in another variant, or from another value', () => {
    const colour = line('verdict', '', 'red', 11);
    expect(read(line('title', 'a', 'b', 10), colour, line('title', 'b', 'a', 12))).toHaveLength(3);
    expect(read(line('siting', 'a', 'b', 10), line('siting', 'b', 'c', 12, 'B'))).toHaveLength(2);
    expect(read(line('judgements', '0', '60', 10), line('judgements', '0', '60', 12))).toHaveLength(2);
  });
});

describe('outcomes of two versions', () => {
  const judged = (models = releasedModels): Recorded => {
    const answer = assess(demo('demo-orange'), models);
    if (!answer.ok) throw new Error(answer.error.message);
    return recordOf(answer.value, 'A', '2026-11-22T10:00:00.000Z');
  };

  it('shows both, with what changed, when the numbers differ', () => {
    const { sha256: _, ...parts } = releasedModels;
    const strict = sealed({ ...parts, id: 'own', policy: { ...parts.policy, id: 'own' } });
    const [before, now] = [judged(strict), judged()];
    expect(differenceWith(withOutcome([before], now), now)).toMatchObject({
      before: { modelSet: { id: 'own' } },
      now: { modelSet: { id: releasedModels.id } },
      models: true,
      engine: false,
      policy: true,
    });
    const worse = { ...now, criteria: now.criteria.map((one) => ({ ...one, status: 'unknown' as const })) };
    expect(differenceOf(before, worse).criteria[0]).toMatchObject({ to: 'unknown' });
  });

  it('says nothing when the same engine and numbers were used, or for another variant', () => {
    const now = judged();
    expect(differenceWith([now], now)).toBeNull();
    expect(differenceWith([{ ...now, variant: 'B', engineVersion: '0.0.1' }], now)).toBeNull();
  });

  it('keeps the newest outcome of each variant and version', () => {
    const now = judged();
    const old = { ...now, engineVersion: '0.0.1' };
    expect(withOutcome([old, now], { ...now, kenmerk: 'GW-NEW' }).map(({ kenmerk }) => kenmerk)).toEqual([
      old.kenmerk,
      'GW-NEW',
    ]);
  });
});
