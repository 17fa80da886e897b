import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedNorms, capacity } from '../../src/modules/heling/capacity.ts';
import { aligned } from '../../src/modules/heling/compare.ts';
import { checkNumber } from '../../src/modules/heling/number.ts';
import { readTable, writeTable } from '../../src/modules/heling/number-list.ts';
import { indexOf, nearIn, rowsOf } from '../../src/modules/heling/register.ts';
import { drawSample } from '../../src/modules/heling/sample.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { fold, keyOf, normalise } from '../../src/modules/heling/signs.ts';

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
        expect(keyOf(keyOf(once))).toBe(keyOf(once));
        expect(normalise(text.normalize('NFKC').toLowerCase())).toBe(
          normalise(text.normalize('NFKC').toLowerCase().toUpperCase()),
        );
      }),
    );
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

  it('a change of one character of a listed number is found as near, with the place where it differs', () => {
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
          const { result, matches } = searchNumber(changed, [list(number, 'UNRELATED77')]);
          // Zeros in front do not count.
          const bare = (text: string) => text.replace(/^0+(?=.{4})/, '');
          expect(result).toBe(bare(changed) === bare(number) ? 'exact' : 'near');
          if (result !== 'near') return;
          const places = aligned(changed, number);
          const text = (side: 'here' | 'there') => places.map((one) => one[side] ?? '').join('');
          expect([text('here'), text('there')]).toEqual([changed, number]);
          for (const { here, there, differs } of places)
            if (!differs && here !== null && there !== null) expect(fold(here)).toBe(fold(there));
          expect(matches[0]?.differs.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('the order of lines, of registers and of the list does not matter, nor does case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(serial, { minLength: 2, maxLength: 20 }), fc.array(serial), (numbers, asked) => {
        const [one, other] = [list(...numbers.slice(1)), list(numbers[0] as string)];
        const upside = list(...numbers.slice(1).toReversed());
        const brief = (question: string, registers: Parameters<typeof searchNumber>[1]) => {
          const { result, matches } = searchNumber(question, registers);
          return [result, matches.map(({ number, reason }) => `${number} ${reason}`).toSorted()];
        };
        for (const question of [...asked, ...numbers]) {
          const answer = brief(question, [one, other]);
          expect(brief(question, [other, one])).toEqual(answer);
          expect(brief(question, [upside, other])).toEqual(answer);
          const [result] = brief(question.toLowerCase(), [one, other]);
          expect(result).toBe(answer[0]);
        }
      }),
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
    expect(searchNumber('TST4442332', [register]).matches[0]).toMatchObject({ reason: 'insert', differsThere: [10] });
    expect(searchNumber('TST444233A27', [register]).matches[0]).toMatchObject({ reason: 'delete', differs: [9] });
    // A look-alike beside the sign that decides is marked too, on both sides.
    expect(searchNumber('ZO646672', [list('Z0646872')]).matches[0]).toMatchObject({
      reason: 'substitute',
      differs: [1, 5],
      differsThere: [1, 5],
    });
    expect(searchNumber('TO51B83327', [list('T051883X327')]).matches[0]).toMatchObject({
      reason: 'insert',
      differs: [1, 4, 7],
      differsThere: [1, 4, 7],
    });
    expect(searchNumber('TO51883X327', [list('T051B83327')]).matches[0]).toMatchObject({
      reason: 'delete',
      differs: [1, 4, 7],
      differsThere: [1, 4],
    });
    expect(searchNumber('frame: ZZ646672', [register]).matches[0]).toMatchObject({ asked: 'ZZ646672', differs: [5] });
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

  it('signs that are read for each other cost less than any other, zeros in front nothing on either side', () => {
    const register = list('DR70448A', '000VVX88123', 'PMA55512');
    const first = (asked: string) => searchNumber(asked, [register]).matches[0];
    expect(first('0R70448A')).toMatchObject({ reason: 'read-wrong', cost: 0.5, differs: [0] });
    expect(first('DRT0448A')).toMatchObject({ reason: 'read-wrong', cost: 0.5 });
    expect(first('DR7044XA')).toMatchObject({ reason: 'substitute', cost: 1 });
    expect(first('VVX88123')).toMatchObject({ reason: 'leading-zeros', cost: 0 });
    expect(first('WX88123')).toMatchObject({ reason: 'read-wrong', cost: 0.5, differs: [0], differsThere: [3, 4] });
    expect(first('PRNA55512')).toMatchObject({ reason: 'read-wrong', differs: [1, 2], differsThere: [1] });
    expect(aligned('PRNA55512', 'PMA55512').map(({ here, there }) => `${here}${there}`)).toEqual([
      'PP',
      'RM',
      'Nnull',
      'AA',
      '55',
      '55',
      '55',
      '11',
      '22',
    ]);
  });

  it('finds a telephone in any of the ways it is written', () => {
    const register = list('356868000041418', 'AF0123450ABCDE');
    for (const asked of ['35686800-004141', '3568680000414120', '29360 87365 0070 3710', 'AF 01 23 45 0A BC DE C'])
      expect([asked, searchNumber(asked, [register])]).toMatchObject([
        asked,
        { result: 'exact', matches: [{ reason: 'same-phone' }] },
      ]);
  });

  it('what many numbers look like says little, unless the brand is the same', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => `FIK${String(i * 37).padStart(6, '0')}`);
    const register = registerOf(
      'Fietsdepot',
      { count: numbers.length, at: (row) => numbers[row] ?? '' },
      String,
      () => 'Gazelle',
    );
    const ask = (brand: string) => searchNumber({ input: 'FIK018X00', what: 'fiets', brand }, [register]);
    expect(ask('gazelle ')).toMatchObject({ kind: 'frame', result: 'near', matches: [{ weak: false }] });
    for (const brand of ['', 'Batavus']) expect(ask(brand).matches[0]).toMatchObject({ weak: true });
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
    expect(nearIn(index, asked).toSorted()).toEqual(at1.toSorted());
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
