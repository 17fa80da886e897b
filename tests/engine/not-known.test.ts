import { describe, expect, it } from 'vitest';
import { blank, readDossierText } from '../../src/archive/dossier-schema.ts';
import { publicCopy } from '../../src/archive/public-copy.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { answered, answersFor, isNotKnown, toldNotKnown } from '../../src/engine/scene/held-answers.ts';
import type { Answers, Machine, Scene } from '../../src/engine/scene/scene.ts';
import { demo } from './scenes.ts';

const green: Scene = demo('demo-green');
const machine = green.machines[0] as Machine;
const by = (dx: number): Machine => ({ ...machine, point: [machine.point[0] + dx, machine.point[1]] });
const told = (what: string, before: Answers = green.answers): Answers =>
  answered(before, toldNotKnown(before, what, machine, 30), machine, 30);
const outcome = (answers: Answers) => {
  const made = assess({ ...green, answers }, releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

describe('"I do not know"', () => {
  it('opens a question that decides, and no colour is given', () => {
    expect(outcome(green.answers).verdict).toBe('green');
    const made = outcome(told('places-of-stay'));
    expect(made.verdict).toBe('undetermined');
    expect(made.missing.map((one) => one.what)).toEqual(['places-of-stay']);
  });

  it.each([
    ['shared-entrance', 'sharedEntrance'],
    ['places-of-stay', 'placesOfStay'],
    ['vehicle-approach', 'vehicleApproach'],
  ])('is reckoned as no answer to %s', (what, key) => {
    const { notKnown, given: _, ...answers } = told(what);
    const { given: __, ...open } = { ...green.answers, [key]: null };
    expect(notKnown).toHaveProperty(what);
    expect(answers).toEqual(open);
  });

  it('is no part of the computation: an open question is one, whoever does not know', () => {
    const open: Answers = { ...green.answers, sharedEntrance: null };
    expect(outcome(told('shared-entrance')).receipt.kenmerk).toBe(outcome(open).receipt.kenmerk);
    expect(outcome(told('use')).receipt.kenmerk).toBe(outcome(green.answers).receipt.kenmerk);
  });

  it('holds where it was said, as an answer does, and is there again on the way back', () => {
    const said = told('shared-entrance');
    expect(isNotKnown(said, 'shared-entrance', machine)).toBe(true);
    const moved = answersFor(said, machine, by(12));
    expect(isNotKnown(moved, 'shared-entrance', by(12))).toBe(false);
    const back = answersFor(moved, by(12), machine);
    expect(isNotKnown(back, 'shared-entrance', machine)).toBe(true);
    expect(isNotKnown(told('functions'), 'functions', by(500))).toBe(true);
    expect(isNotKnown(told('use'), 'use', by(19))).toBe(true);
    expect(isNotKnown(told('use'), 'use', by(21))).toBe(false);
  });

  it('goes when the question is answered, when it is left to the register, and when it is taken back', () => {
    const said = told('shared-entrance');
    for (const change of [
      { sharedEntrance: false },
      { sharedEntrance: null },
      toldNotKnown(said, 'shared-entrance', machine, 30, false),
    ] satisfies Partial<Answers>[])
      expect(isNotKnown(answered(said, change, machine, 30), 'shared-entrance', machine)).toBe(false);
    const both = told('places-of-stay', said);
    expect(Object.keys(both.notKnown ?? {})).toEqual(['shared-entrance', 'places-of-stay']);
  });

  it('takes back no yes that was said of another place: it is still asked again', () => {
    const given = { x: 0, y: 0, host: 'other', wallDeg: 0, radiusM: 30 };
    const asked: Answers = { ...green.answers, saidBefore: [{ key: 'dwellingBeside', value: true, given }] };
    const said = answered(asked, toldNotKnown(asked, 'dwelling-beside', machine, 30), machine, 30);
    expect(said.saidBefore).toEqual(asked.saidBefore);
  });

  it('is stored, and stays inside', () => {
    const { notKnown } = told('use');
    const variants = blank.variants.map((one) => ({ ...one, machines: [machine], answers: told('use') }));
    const read = readDossierText(JSON.stringify({ ...blank, id: 'd', variants }));
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.variants[0]?.answers.notKnown).toEqual(notKnown);
    expect(JSON.stringify(publicCopy(read.value, 'p', null))).not.toContain('notKnown');
  });
});
