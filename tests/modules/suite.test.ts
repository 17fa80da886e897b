import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cijfersEn } from '../../src/i18n/en/cijfers.ts';
import { draaiboekEn } from '../../src/i18n/en/draaiboek.ts';
import { interventiesEn } from '../../src/i18n/en/interventies.ts';
import { draaiboekNl } from '../../src/i18n/nl/draaiboek.ts';
import { interventiesNl } from '../../src/i18n/nl/interventies.ts';
import { changeOf, countOf, disagreements, misprints } from '../../src/modules/cijfers/change.ts';
import { amountOf, instrumentFacts } from '../../src/modules/cijfers/instruments.ts';
import { clearance, type Letter, letters, type Offence, offences } from '../../src/modules/cijfers/letters.ts';
import {
  affected,
  moveStep,
  newStep,
  phases,
  readTemplate,
  stepsFor,
  targets,
  writeTemplate,
} from '../../src/modules/draaiboek/runbook.ts';
import { cards, findCards } from '../../src/modules/interventies/cards.ts';
import { forProblem, nextStepOf, problems, stages } from '../../src/modules/interventies/next-steps.ts';
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
  });

  it.skipIf(!hasRecorded)(
    'of the instruments are those transcribed, line by line (skipped where ../shared/data is absent)',
    () => {
      const ids: Record<string, string> = { '000': '2025', '001': '2026', '003': '2022', '004': '2021' };
      const { data } = Papa.parse<Record<string, string>>(recorded('hic/instrument_cijfers_seeds.csv'), {
        header: true,
        skipEmptyLines: true,
      });
      expect(data).toHaveLength(instrumentFacts.length);
      for (const [i, line] of data.entries()) {
        const {
          instrument,
          what,
          value,
          unit,
          date,
          letter: of,
          note: said,
        } = instrumentFacts[i] as (typeof instrumentFacts)[number];
        expect([instrument, what, value, unit, date, of]).toEqual([
          line['instrument'],
          line['indicator'],
          line['waarde'],
          line['eenheid'],
          line['peildatum'],
          ids[line['bron_seed'] ?? ''],
        ]);
        // Quotes are left out, and a file's number is a letter's name to the reader.
        expect(said).toBe(
          (line['opmerking'] ?? '').replaceAll('"', '').replace('in 001 = 3', 'in de brief van 2026: 3'),
        );
      }
      for (const one of clearance) {
        const rates = data.filter(({ instrument }) => instrument === `Ophelderingspercentage ${one.offence}`);
        expect(rates.map(({ waarde }) => waarde?.replaceAll(',', '.'))).toEqual([
          `${one.goal2019} / ${one.real2019}`,
          `${one.goal2020} / ${one.real2020}`,
          String(one.real2021),
        ]);
      }
    },
  );

  it('amounts keep what the letter says of them, and every Dutch word of the source has an English one', () => {
    expect([amountOf('>4500'), amountOf('~280000'), amountOf('35.9'), amountOf('3-4'), amountOf('51 / 52,4')]).toEqual([
      { sign: '>', from: 4500, to: null },
      { sign: '~', from: 280_000, to: null },
      { sign: '', from: 35.9, to: null },
      { sign: '', from: 3, to: 4 },
      null,
    ]);
    const same = ['start', 'euro', 'checks', '%', ''];
    for (const one of instrumentFacts)
      if (!one.instrument.startsWith('Ophelderings'))
        for (const text of [one.what, one.unit, one.note])
          expect([text, same.includes(text) || text in cijfersEn.sourceWords]).toEqual([text, true]);
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
    expect(ids({ ...all, age: 9 })).toContain('pit');
    expect(ids({ ...all, age: 12 })).not.toContain('pit');
    // Cards that name the age come first.
    expect(ids({ ...all, age: 20 }).slice(0, 2)).toEqual(['ipta', 'rio']);
    expect(ids({ ...all, text: 'politie camera' })).toContain('camera-in-beeld');
    expect(ids({ ...all, aim: 'heling' })).toEqual(['stop-heling', 'dor', 'dol', 'rekentool', 'doc']);
    expect(ids({ ...all, setting: 'horeca' })).toEqual(['cho']);
  });

  it('the English cards give the same figures, letter by letter', () => {
    const digits = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((one) => one.replace(/[.,]/g, ''));
    for (const { id } of cards) {
      const brief = (facts: typeof interventiesNl.cards.ajb.facts) =>
        facts.map(({ letter: year, text }) => [year, ...digits(text)]);
      expect([id, brief(interventiesEn.cards[id].facts)]).toEqual([id, brief(interventiesNl.cards[id].facts)]);
    }
  });

  it('every problem has cards, the most urgent first, and every card a next step in both languages', () => {
    for (const problem of problems) {
      const found = forProblem(cards, problem);
      expect([problem, found.length > 2]).toEqual([problem, true]);
      const order = found.map(({ id }) => stages.indexOf(nextStepOf(id).stage));
      expect(order).toEqual(order.toSorted((one, two) => one - two));
    }
    expect(forProblem(cards, null)).toHaveLength(cards.length);
    for (const words of [interventiesNl, interventiesEn])
      for (const { desk, ask } of cards.map(({ id }) => nextStepOf(id)))
        expect([ask, words.asks[ask], desk === null || (words.desks[desk] ?? '') !== '']).toEqual([
          ask,
          words.asks[ask],
          true,
        ]);
    expect(forProblem(cards, 'explosies').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['handelingskader', 'offensief', 'neig', 'slachtofferhulp']),
    );
  });

  it('every fact names a letter that the card knows', () => {
    for (const { id, letters: known } of cards)
      expect([id, [...new Set(interventiesNl.cards[id].facts.map(({ letter: year }) => year))].toSorted()]).toEqual([
        id,
        known.toSorted(),
      ]);
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

  it('a map of the affected counts each band apart, and never counts what is unknown as none', () => {
    const one = (id: string, distanceM: number, units: number | null, dwellings: number | null) => ({
      id,
      distanceM,
      units,
      dwellings,
    });
    const { buildings, counts } = affected(
      [one('far', 200, 9, 9), one('b', 60, 4, 4), one('a', 5, 3, 2), one('c', 50, null, null), one('d', 100, 1, null)],
      50,
      100,
    );
    expect(buildings.map(({ id, band }) => [id, band])).toEqual([
      ['a', 'evacuate'],
      ['c', 'evacuate'],
      ['b', 'indoors'],
      ['d', 'indoors'],
    ]);
    expect(counts).toEqual({
      evacuate: { buildings: 2, units: 3, homes: 2, unknown: 1 },
      indoors: { buildings: 2, units: 5, homes: 4, unknown: 1 },
    });
    // A wider evacuation than the outer band leaves no outer band.
    expect(affected([one('x', 80, 1, 1)], 90, 20).counts.evacuate.buildings).toBe(1);
  });

  it('an own template goes out and comes back; what is no template is refused whole', () => {
    const [first, second] = draaiboekNl.steps;
    if (!first || !second) throw new Error('no steps');
    expect(readTemplate(writeTemplate(draaiboekNl.steps))).toEqual(draaiboekNl.steps);
    expect(moveStep(draaiboekNl.steps, first.id, 1).slice(0, 2)).toEqual([second, first]);
    expect(moveStep(draaiboekNl.steps, first.id, -1)).toEqual(draaiboekNl.steps);
    expect(stepsFor([newStep('n', 'nazorg', 'bedrijf')], 'nazorg', 'bedrijf')).toHaveLength(1);
    const wrong = [
      '',
      '{}',
      '[]',
      '{"steps":[]}',
      '{"steps":[{"id":"a","phase":"nooit","targets":["woning"]}]}',
      '{"steps":[{"id":"a","phase":"nazorg","targets":[]}]}',
      JSON.stringify({ steps: [first, first] }),
      'null',
    ];
    for (const text of wrong) expect([text, readTemplate(text)]).toEqual([text, null]);
    const long = readTemplate(JSON.stringify({ steps: [{ ...first, text: 'x'.repeat(9000), extra: '<b>' }] }));
    expect(long?.[0]?.text).toHaveLength(500);
    expect(long?.[0]).not.toHaveProperty('extra');
  });
});
