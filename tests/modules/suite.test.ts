import { describe, expect, it } from 'vitest';
import { draaiboekEn } from '../../src/i18n/draaiboek-en.ts';
import { draaiboekNl } from '../../src/i18n/draaiboek-nl.ts';
import { interventiesNl } from '../../src/i18n/interventies-nl.ts';
import { changeOf, countOf, disagreements, misprints } from '../../src/modules/cijfers/change.ts';
import { instrumentFacts } from '../../src/modules/cijfers/instruments.ts';
import { type Letter, letters, type Offence, offences } from '../../src/modules/cijfers/letters.ts';
import { readOwnFigures } from '../../src/modules/cijfers/own-figures.ts';
import { type CaseLog, note, phases, stepsFor, targets, tick, within } from '../../src/modules/draaiboek/runbook.ts';
import { cards, findCards } from '../../src/modules/interventies/cards.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';

const letter = (id: string) => letters.find((one) => one.id === id) as Letter;

describe('figures', () => {
  it.skipIf(!hasRecorded)('are the transcribed tables, every one (skipped where ../shared/data is absent)', () => {
    const ids: Record<string, string> = { '001': '2026', '003': '2022', '004': '2021' };
    const columns: Record<Offence, number> = {
      overvallen: 2,
      straatroven: 3,
      woninginbraken: 4,
      geweld: 5,
      explosies: 6,
      plofkraken: 7,
    };
    const lines = recorded('hic/hic_cijfers_seeds.csv')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    for (const line of lines)
      for (const offence of offences)
        expect([
          line[0],
          line[1],
          offence,
          countOf(letter(ids[(line[1] ?? '').slice(0, 3)] ?? ''), Number(line[0]), offence),
        ]).toEqual([line[0], line[1], offence, line[columns[offence]] ? Number(line[columns[offence]]) : null]);
    expect(lines).toHaveLength(letters.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(recorded('hic/instrument_cijfers_seeds.csv').trim().split(/\r?\n/)).toHaveLength(instrumentFacts.length + 1);
  });

  it('every printed percentage follows from its table but one', () => {
    expect(letters.flatMap(misprints)).toMatchObject([{ offence: 'plofkraken', from: 2024, to: 2025, printed: -66 }]);
  });

  it('changes from 2015 are those of the note', () => {
    const round = (offence: Offence) => Math.round(10 * (changeOf(letter('2026'), 2015, 2025, offence) ?? 0)) / 10;
    expect([
      round('overvallen'),
      round('straatroven'),
      round('woninginbraken'),
      round('geweld'),
      round('plofkraken'),
    ]).toEqual([-56.5, -38.4, -66.6, -12.6, -96.4]);
    expect(changeOf(letter('2026'), 2015, 2025, 'explosies')).toBeNull();
  });

  it('the letters agree on every count they share', () => {
    for (const one of letters) for (const two of letters) expect(disagreements(one, two)).toEqual([]);
  });

  it('own figures are read by name, and a cell that is no number is no figure', () => {
    expect(readOwnFigures('jaar;overvallen;inbraken\n2024;3;1.204\n2023;n.b.;12\n')).toEqual({
      ok: true,
      value: [
        [2023, null, null, 12, null, null, null],
        [2024, 3, null, 1204, null, null, null],
      ],
    });
    expect(readOwnFigures('')).toMatchObject({ ok: false, error: 'empty' });
    expect(readOwnFigures('a;b\n1;2')).toMatchObject({ ok: false, error: 'no-year' });
    expect(readOwnFigures('jaar;b\n2020;2')).toMatchObject({ ok: false, error: 'no-offence' });
  });
});

describe('interventions', () => {
  const words = (id: (typeof cards)[number]['id']) => JSON.stringify(interventiesNl.cards[id]);
  const all = { text: '', age: null, aim: null, setting: null } as const;

  it('are found by word, age, aim and setting; a card without ages fits every age', () => {
    const ids = (search: Parameters<typeof findCards>[0]) => findCards(search, words).map(({ id }) => id);
    expect(ids(all)).toHaveLength(cards.length);
    expect(ids({ ...all, text: 'enkelband' })).toEqual(['alcoholmeter']);
    expect(ids({ ...all, age: 14 })).toContain('ajb');
    expect(ids({ ...all, age: 14 })).not.toContain('rio');
    expect(ids({ ...all, age: 14 })).toContain('cho');
    expect(ids({ ...all, aim: 'heling' })).toEqual(['stop-heling', 'dor', 'dol']);
    expect(ids({ ...all, setting: 'horeca' })).toEqual(['cho']);
  });

  it('every fact names a letter that the card knows', () => {
    for (const { id, letters: known } of cards)
      for (const fact of interventiesNl.cards[id].facts) expect([id, known.includes(fact.letter)]).toEqual([id, true]);
  });
});

describe('the runbook', () => {
  it('has steps in each phase for each target, each with an owner and a deadline', () => {
    for (const { steps } of [draaiboekNl, draaiboekEn])
      for (const phase of phases)
        for (const target of targets) expect(stepsFor(steps, phase, target).length).toBeGreaterThan(0);
    for (const step of draaiboekNl.steps) expect(step.owner && step.deadline && step.communication).toBeTruthy();
    expect(draaiboekEn.steps.map(({ id }) => id)).toEqual(draaiboekNl.steps.map(({ id }) => id));
  });

  it('ticking writes down when, unticking too', () => {
    const [step] = draaiboekNl.steps;
    if (!step) throw new Error('no steps');
    const empty: CaseLog = { id: '1', title: 'x', target: 'woning', opened: '', done: [], entries: [] };
    const once = tick(empty, step, '2026-11-24T10:00:00Z');
    expect(once).toMatchObject({ done: [step.id], entries: [{ at: '2026-11-24T10:00:00Z', stepId: step.id }] });
    expect(tick(once, step, '2026-11-24T11:00:00Z').done).toEqual([]);
    expect(note(once, 'gebeld', 'T').entries[1]).toEqual({ at: 'T', stepId: null, text: 'gebeld' });
  });

  it('counts buildings and homes within a distance', () => {
    expect(
      within(
        [
          { distanceM: 60, dwellings: 4 },
          { distanceM: 5, dwellings: 2 },
          { distanceM: 20, dwellings: null },
        ],
        50,
      ),
    ).toEqual({
      buildings: [
        { distanceM: 5, dwellings: 2 },
        { distanceM: 20, dwellings: null },
      ],
      homes: 2,
    });
  });
});
