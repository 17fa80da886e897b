import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helingEn } from '../../src/i18n/heling-en.ts';
import { helingNl } from '../../src/i18n/heling-nl.ts';
import { assumedNorms, capacity } from '../../src/modules/heling/capacity.ts';
import {
  checkNumber,
  fold,
  normalise,
  numberRemarks,
  sidecodeOf,
  vinCheckDigit,
} from '../../src/modules/heling/number.ts';
import { indexOf, nearIn, rowsOf } from '../../src/modules/heling/register.ts';
import { drawSample } from '../../src/modules/heling/sample.ts';
import { matchReasons, numberResults, registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { readDealers, readTable, writeTable } from '../../src/modules/heling/table.ts';
import { whiteSpots } from '../../src/modules/heling/white-spots.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';

fc.configureGlobal({ seed: 437 });

const list = (...numbers: string[]) =>
  registerOf('Fietsdepot', { count: numbers.length, at: (row) => numbers[row] ?? '' });
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const serial = fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 14 });

describe('numbers', () => {
  it('normalising and folding twice changes nothing; order of folding and case does not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(fold(fold(once))).toBe(fold(once));
        expect(normalise(text.normalize('NFKC').toLowerCase())).toBe(
          normalise(text.normalize('NFKC').toLowerCase().toUpperCase()),
        );
      }),
    );
  });

  it.each(['onbekend', ' N.V.T. ', 'n/a', '1234567', '0000000', 'XXXX', 'weggeslepen', '???', ''])(
    '%j is no number',
    (input) => {
      expect(checkNumber(input).kind).toBe('none');
    },
  );

  it.skipIf(!hasRecorded)('the vectors of IMEI and MEID (skipped where ../shared/data is absent)', () => {
    const { vectors } = JSON.parse(recorded('heling/imei-meid-vectors.json')) as {
      vectors: { input: string; kind: string; valid: boolean; folded?: string }[];
    };
    for (const { input, kind, valid, folded } of vectors) {
      // A MEID of 19 decimal digits has a check digit of a rule we do not carry.
      if (kind === 'MEID-dec19') continue;
      const check = checkNumber(input);
      expect({ input, kind: check.kind, valid: check.valid }).toEqual({
        input,
        kind: kind.startsWith('MEID') ? 'meid' : kind === 'IMEISV' ? 'imeisv' : 'imei',
        valid,
      });
      if (folded) expect(check.normalised).toBe(folded);
    }
  });

  it.skipIf(!hasRecorded)('the vectors of VIN (skipped where ../shared/data is absent)', () => {
    const { vectors } = JSON.parse(recorded('heling/vin-vectors.json')) as {
      vectors: { input: string; structure_ok: boolean; check_digit_ok: boolean | null }[];
    };
    for (const { input, structure_ok, check_digit_ok } of vectors) {
      // Seventeen times the same sign is what people type when there is nothing to type.
      if (/^(.)\1+$/.test(input)) continue;
      const check = checkNumber(input);
      expect([input, check.kind === 'vin' && check.valid]).toEqual([input, structure_ok]);
      if (structure_ok && check_digit_ok !== null)
        expect([input, vinCheckDigit(input)]).toEqual([input, check_digit_ok]);
    }
  });

  it.skipIf(!hasRecorded)('the sidecodes of plates (skipped where ../shared/data is absent)', () => {
    const { valid_by_sidecode } = JSON.parse(recorded('heling/kenteken-sidecodes.json')) as {
      valid_by_sidecode: Record<string, string>;
    };
    for (const [code, plate] of Object.entries(valid_by_sidecode))
      expect([plate, sidecodeOf(plate)]).toEqual([plate, Number(code)]);
    for (const plate of ['654321', '1234YI', 'U123TT', 'HJJ01I'])
      expect([plate, sidecodeOf(plate)]).toEqual([plate, null]);
    expect(checkNumber('TBS-43-P')).toMatchObject({ kind: 'kenteken', remark: 'excluded-combination' });
  });

  it.skipIf(!hasRecorded)('hull numbers (skipped where ../shared/data is absent)', () => {
    const { examples } = JSON.parse(recorded('heling/cin-iso10087.json')) as {
      examples: { input: string; structure_ok: boolean; consistent?: boolean }[];
    };
    for (const { input, structure_ok, consistent } of examples) {
      const check = checkNumber(input);
      expect([input, check.kind, check.valid]).toEqual([input, 'cin', structure_ok]);
      if (consistent !== undefined) expect([input, check.remark === null]).toEqual([input, consistent]);
    }
  });
});

describe('a register', () => {
  it('finds each of its numbers, in any notation and any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(serial, { minLength: 1, maxLength: 40 }), (numbers) => {
        const one = list(...numbers);
        const other = list(...numbers.toReversed());
        for (const number of numbers) {
          if (checkNumber(number).kind === 'none') continue;
          const spaced = ` ${number.slice(0, 3).toLowerCase()}-${number.slice(3)} `;
          for (const register of [one, other]) {
            const answer = searchNumber(spaced, [register]);
            // Letters among digits of a phone number are read as digits: then the look-alike answers.
            expect(['exact', 'near']).toContain(answer.result);
            expect(answer.matches.map((match) => normalise(match.number))).toContain(number);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a change of one character of a listed number is found as near', () => {
    fc.assert(
      fc.property(
        serial,
        fc.nat(),
        fc.constantFrom(...letters),
        fc.constantFrom('substitute', 'delete', 'insert', 'swap'),
        (number, place, letter, edit) => {
          fc.pre(number.length >= 6 && checkNumber(number).kind === 'serial');
          const at = place % (number.length - 1);
          const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
          const changed = {
            substitute: number.slice(0, at) + letter + number.slice(at + 1),
            delete: number.slice(0, at) + number.slice(at + 1),
            insert: number.slice(0, at) + letter + number.slice(at),
            swap: swapped,
          }[edit];
          fc.pre(checkNumber(changed).kind === 'serial');
          const { result } = searchNumber(changed, [list(number, 'UNRELATED77')]);
          expect([changed === number ? 'exact' : 'near', 'exact']).toContain(result);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says where and why a number differs', () => {
    const register = list('ZZ646872', 'TST44423327');
    expect(searchNumber('ZZ646672', [register]).matches[0]).toMatchObject({
      differs: [5],
      reason: 'substitute',
      cost: 1.5,
    });
    expect(searchNumber('TST444Z3327', [register]).matches[0]).toMatchObject({ differs: [6], reason: 'look-alike' });
    expect(searchNumber('ZZ648672', [register]).matches[0]).toMatchObject({ reason: 'swap' });
    expect(searchNumber('frame ZZ646872', [register])).toMatchObject({
      result: 'exact',
      matches: [{ reason: 'segment' }],
    });
    expect(searchNumber('000ZZ646872', [register])).toMatchObject({
      result: 'exact',
      matches: [{ reason: 'leading-zeros' }],
    });
  });

  it('a wrong IMEI that looks like no number of the register cannot be right', () => {
    expect(searchNumber('490154203237517', [list('ZZ646872')])).toMatchObject({ result: 'invalid', remark: 'luhn' });
    expect(searchNumber('490154203237517', [list('490154203237518')])).toMatchObject({ result: 'near' });
  });

  it('the chance figure rises with the density of the register, and is drawn the same each time', () => {
    const dense = Array.from({ length: 20_000 }, (_, i) => `FIK${String(i * 37).padStart(6, '0')}`);
    const chance = (numbers: string[], asked: string) =>
      searchNumber(asked, [list(...numbers)]).matches[0]?.chance ?? -1;
    const asked = `FIK${String(37 * 500).padStart(6, '0')}`.replace(/.$/, 'X');
    expect(chance(dense, asked)).toBeGreaterThan(0.15);
    expect(chance(dense, asked)).toBe(chance(dense, asked));
    expect(chance(dense.slice(400, 600), asked)).toBeLessThan(0.05);
  });

  it('costs at most eight bytes a number', () => {
    const numbers = Array.from({ length: 50_000 }, (_, i) => `TST${i.toString(36).toUpperCase().padStart(7, '0')}`);
    const index = indexOf({ count: numbers.length, at: (row) => numbers[row] ?? '' });
    expect(index.bytes - 4 * 65_537 - 2 ** 20).toBe(7 * numbers.length);
    expect(rowsOf(index, fold('TST0000ZZZ'))).toHaveLength(
      numbers.filter((one) => fold(one) === fold('TST0000ZZZ')).length,
    );
  });

  it('near numbers are just those at one edit, each once', () => {
    const asked = 'ACF123';
    const at1 = ['CAF123', 'ACF132', 'ACF124', 'AC123', 'ACF1233', 'XACF123', 'ACF12'];
    const farther = ['FCA123', 'ACF1', 'ACF12345', 'ACF213X'];
    const index = indexOf({ count: 12, at: (row) => [asked, ...at1, ...farther][row] ?? '' });
    expect(
      nearIn(index, asked)
        .map(({ folded }) => folded)
        .toSorted(),
    ).toEqual(at1.toSorted());
  });
});

describe('words', () => {
  it('never call goods clean or stolen on what was or was not found', () => {
    for (const words of [helingNl, helingEn])
      for (const result of numberResults)
        for (const reason of matchReasons)
          for (const remark of [null, ...numberRemarks]) {
            const match = {
              register: 'R',
              id: '1',
              number: 'N',
              brand: null,
              differs: [],
              reason,
              cost: 1,
              chance: 0.1,
            };
            const text = words.message(
              { result, matches: result === 'exact' || result === 'near' ? [match] : [], remark },
              'R',
            );
            const clean = text
              .replace('dit zegt niet dat het goed niet gestolen is', '')
              .replace('this does not say that the goods are not stolen', '');
            expect(clean).not.toMatch(/gestolen|stolen|schoon|clean/i);
            expect(text.length).toBeGreaterThan(10);
          }
  });
});

describe('tables', () => {
  it.each([
    ['nummer\nA1234\n', 0, 1],
    ['id;merk;serienummer\n1;X;A1234\n2;"Y; Z";B1234\n', 2, 2],
    ['A12345\nB12345\n', 0, 2],
    ['\uFEFFimei\tmerk\n490154203237518\tX\n', 0, 1],
  ])('%j has its numbers in column %i', (text, column, rows) => {
    const table = readTable(text);
    expect(table.ok && { column: table.value.numberColumn, rows: table.value.rows.length }).toEqual({ column, rows });
  });

  it('says which columns there are', () => {
    expect(readTable('a,b\n1,2', 'c')).toEqual({
      ok: false,
      error: { code: 'no-column', column: 'c', columns: 'a, b' },
    });
    expect(readTable('')).toMatchObject({ ok: false, error: { code: 'empty' } });
    expect(readTable('PK\u0003\u0004\u0000\u0000')).toMatchObject({ ok: false, error: { code: 'binary' } });
  });

  it('never throws, and what is written holds no formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 })), fc.string(), (rows, text) => {
        expect(typeof readTable(text).ok).toBe('boolean');
        const csv = writeTable(
          ['a'],
          rows.map((row) => row.slice(0, 1)),
        );
        for (const line of csv.split('\r\n').slice(1)) expect(line).not.toMatch(/^"?[=+@-]/);
      }),
    );
  });
});

describe('the sample', () => {
  it('draws different places of the stock, the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer(),
        (size, count, seed) => {
          const places = drawSample(size, count, seed);
          expect(places).toHaveLength(Math.min(size, count));
          expect(new Set(places).size).toBe(places.length);
          for (const place of places) expect(place >= 1 && place <= size).toBe(true);
          expect(drawSample(size, count, seed)).toEqual(places);
        },
      ),
    );
  });
});

describe('white spots', () => {
  const dealer = (name: string, address: string, kvk = '', lastPurchase: string | null = null) => ({
    name,
    address,
    kvk,
    lastPurchase,
  });

  it('finds who is missing where, by KvK number first, and says who may be the same', () => {
    const spots = whiteSpots(
      {
        dol: [dealer('Goud B.V.', 'Markt 1', '12345678')],
        dor: [
          dealer('Goud Inkoop', 'Markt 1', '12345678', '2026-11-01'),
          dealer('Zilver', 'Markt 3', '87654321', '2026-01-01'),
        ],
        own: [dealer('Zilver', 'Markt 3'), dealer('Koper & Zn', 'Markt 1')],
      },
      '2026-11-24',
    );
    expect(spots.map(({ dealer: { name }, kind }) => [name, kind])).toEqual([
      ['Zilver', 'in-dor-not-in-dol'],
      ['Zilver', 'no-purchase'],
      ['Koper & Zn', 'on-street-only'],
    ]);
    expect(spots[2]?.perhaps).toMatchObject({ why: 'address', dealer: { name: 'Goud B.V.' } });
  });

  it('reads lists with and without a header', () => {
    expect(readDealers('Handelsnaam;KvK-nummer\nGoud;12345678')).toEqual([dealer('Goud', '', '12345678')]);
    expect(readDealers('Goud;Markt 1;12345678')).toEqual([dealer('Goud', 'Markt 1', '12345678')]);
    expect(readDealers('')).toEqual([]);
  });
});

describe('capacity', () => {
  it('the check case comes out as printed', () => {
    const answer = capacity(assumedNorms);
    expect(answer.visits).toBe(41);
    expect(answer.digitalChecks).toBe(72);
    expect(answer.boa.hours.middle).toBeCloseTo(160.7, 1);
    expect(answer.lawyer.hours.middle).toBeCloseTo(16, 1);
    expect(answer.boa.fte.middle).toBeCloseTo(0.12, 2);
  });

  it('hours that are there cover the heaviest risk first', () => {
    const { coverage, gapHours } = capacity({ ...assumedNorms, availableHours: 100 });
    expect(gapHours?.middle).toBeCloseTo(-60.67, 1);
    expect(coverage.map(({ name, covered }) => [name, covered])).toEqual([
      ['hoog', 5],
      ['middel', 5],
      ['laag', 0],
    ]);
  });
});
