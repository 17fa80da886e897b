/** What stands in a cell: numbers among labels, words and prose; and what a spreadsheet or a box made of them, on both sides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/modules/heling/cell.ts';
import { checkNumber } from '../../src/modules/heling/number.ts';
import { askedIn, readRegister, readTable } from '../../src/modules/heling/number-list.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';

fc.configureGlobal({ seed: 437 });

const list = (...numbers: string[]) => registerOf('Depot', { count: numbers.length, at: (row) => numbers[row] ?? '' });
const imei = '352099001761481';

describe('a spreadsheet', () => {
  const damaged = [
    '3,52099E+14',
    '3.52099E+14',
    '4,90154E+14',
    '9E+123456',
    '3.52099001761481E+14',
    '3,52E14',
    ' 1e+15 ',
  ];
  const decimals = ['352099001761481,00', '352099001761481.0', '1234567,00', '352.099.001.761.481,00'];

  it.each([...damaged, ...decimals])('%j is unreadable with its own sentence, asked and listed', (cell) => {
    expect(checkNumber(cell)).toMatchObject({
      kind: 'none',
      remark: damaged.includes(cell) ? 'spreadsheet' : 'spreadsheet-decimals',
    });
    expect(searchNumber(cell, [list(cell, imei)])).toMatchObject({ result: 'unreadable', matches: [] });
    // A telephone that a spreadsheet made the same as another one's is in no register.
    for (const asked of [imei, '352099000000000', cell.replace(/\D/g, '')])
      expect(searchNumber(asked, [list(cell)]).result).not.toBe('exact');
  });

  it('no number that was rounded meets another, whatever its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e14, max: 9e15 }), fc.integer({ min: 1, max: 8 }), (number, digits) => {
        const rounded = number.toExponential(digits).replace('.', ',').toUpperCase();
        expect(searchNumber(rounded, [list(rounded, String(number))]).result).toBe('unreadable');
        expect(searchNumber(String(number), [list(rounded)]).matches).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('zeros in the place of digits that a spreadsheet does not keep are no number', () => {
    expect(checkNumber('352099001761481000')).toMatchObject({ kind: 'none', remark: 'spreadsheet-zeros' });
    expect(checkNumber('89310410106543789301').kind).not.toBe('none');
  });

  it('a serial number that only looks like a power is one', () => {
    for (const number of ['9E123456', 'E123456', '12E45678'])
      expect([number, searchNumber(number, [list(number)]).result]).toEqual([number, 'exact']);
  });
});

describe('words', () => {
  it.each([
    'zie foto',
    'niet aanwezig',
    'afgeslepen',
    'ontbreekt',
    'volgt',
    'ABSENT',
    'missing',
    'unkown',
    'niet te lezen',
    'weggevijld',
    'onb.',
    'Onbekend (roest)',
    '-',
    'n.v.t.',
    'N/A',
    'nee',
    'x',
    '0000',
    '12345',
    '',
    'zie foto 2',
    'niet leesbaar (2x)',
    'geen nr.',
    'Gazelle',
    '2019',
    'bouwjaar 2019',
    '12-03-2024',
    '2024-03-12',
    '28 inch',
    '256GB',
  ])('%j is no number, so never "not found"', (cell) => {
    expect([cell, searchNumber(cell, [list('ZZ646872', cell)]).result]).toEqual([cell, 'unreadable']);
  });

  it('a year, a size or a word of four signs beside a number is never found', () => {
    const register = list('2019', '1708', '256GB', 'Gazelle', '1234AB', '12-03-2024', 'GB12');
    for (const asked of ['Gazelle 2019 GZ1234567', 'Kona 1708 KN7654321', '256GB FK12345X9', 'GB12 PL99887766 1234AB'])
      expect([asked, searchNumber(asked, [register]).result]).toEqual([asked, 'none']);
  });
});

describe('labels', () => {
  const labels = [
    'SN ',
    'S/N ',
    'S/N: ',
    'sn:',
    'nr. ',
    'Nr ',
    'no ',
    'serienr ',
    'SERIAL ',
    'Serienummer: ',
    'fr.nr ',
    'frame ',
    '# ',
  ];

  it.each(labels)('"%s" before a number is no part of it', (label) => {
    const register = list('5CD1234XYZ');
    for (const asked of [`${label}5CD1234XYZ`, `${label}5CD-1234 XYZ`]) {
      expect([asked, searchNumber(asked, [register]).result]).toEqual([asked, 'exact']);
      // And the other way round: the label stands in the register.
      expect([asked, searchNumber('5CD1234XYZ', [list(asked)]).result]).toEqual([asked, 'exact']);
    }
  });

  it('a label does not hide what kind of number it is', () => {
    expect(checkNumber('352099001761481 / 01')).toMatchObject({ kind: 'imei', valid: true, normalised: imei });
    expect(checkNumber('IMEI 352099001761482')).toMatchObject({ kind: 'imei', valid: false, remark: 'luhn' });
    expect(checkNumber('IMEI1: 352099001761481')).toMatchObject({ kind: 'imei', valid: true });
    expect(checkNumber('NL 12-AB-34').kind).toBe('kenteken');
    expect(checkNumber('VIN WVWZZZ1JZ3W386752').kind).toBe('vin');
    expect(checkNumber('35209900176148101').kind).not.toBe('vin');
    expect(checkNumber('12345678901234568').kind).not.toBe('vin');
  });
});

describe('barcodes of an article', () => {
  it.each([
    '4006381333931',
    '9789044648515',
    'EAN 4006381333931',
    'ISBN 90-446-4851-2',
    '978-90-446-4851-5',
    'UPC 036000291452',
  ])('%j names an article, not this one good', (code) => {
    expect(checkNumber(code)).toMatchObject({ kind: 'none', remark: 'article-code' });
    expect(searchNumber(code, [list(code)])).toMatchObject({ result: 'unreadable', matches: [] });
  });
});

describe('a register in words', () => {
  it.each([
    [`${imei} / 352099001761499`, [imei, '352099001761499']],
    ['F/N C22AB492', ['C22AB492']],
    ['AJ101451 DEW', ['AJ101451', 'AJ101451DEW']],
    ['16349/00125134', ['00125134', '16349', '16349/00125134']],
    [`IMEI ${imei}`, [imei]],
    ['F:yh00011501a07822 M: zx77120934', ['YH00011501A07822', 'ZX77120934']],
    ["Damesfiets zwart met framenummer '5127227' en slot", ['5127227']],
    ['Batavus, frame BA 123 4567, bouwjaar 2019', ['BA1234567']],
  ])('%j is found by each of its numbers', (cell, numbers) => {
    for (const number of numbers)
      expect([number, searchNumber(number, [list('ZZ1111111', cell)])]).toMatchObject([
        number,
        { result: 'exact', matches: [{ number: cell }] },
      ]);
  });

  it('what is found by one number of a line is found by no word of it', () => {
    const register = list("Gazelle 2019 met framenummer '5127227' uit 5611AB, 28 inch");
    for (const asked of ['2019', '5611AB', '28INCH', 'GAZELLE2019'])
      expect([asked, searchNumber(asked, [register]).result]).not.toEqual([asked, 'exact']);
  });

  it('asking and listing read a cell the same way', () => {
    const word = fc.constantFrom(
      'SN',
      'frame',
      'Gazelle',
      '2019',
      'zwart',
      '/',
      'zie',
      '12-03-2024',
      '28',
      'inch',
      'nr.',
    );
    const number = fc.stringMatching(/^[A-Z]{2}[1-9]\d{6}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), number, fc.array(word, { maxLength: 4 }), (before, own, after) => {
        const cell = [...before, own, ...after].join(' ');
        expect(numbersIn(cell).numbers).toContain(own);
        expect(searchNumber(own, [list(cell)]).result).toBe('exact');
        expect(searchNumber(cell, [list(own)]).result).toBe('exact');
      }),
      { numRuns: 200 },
    );
  });
});

describe('chance and brand', () => {
  const dice = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    return (seed >>> 0) / 2 ** 32;
  };
  const roll = dice(7);
  const numbers = Array.from({ length: 200_000 }, () => String(1e6 + Math.floor(9e6 * roll())));
  const register = registerOf('R', { count: numbers.length, at: (row) => numbers[row] ?? '' }, String, () => 'Batavus');
  const [known = ''] = numbers;

  it('an exact hit says how often chance alone gives one', () => {
    const { matches } = searchNumber(known, [register]);
    expect(matches[0]?.chance).toBeGreaterThan(0.015);
    expect(matches[0]?.chance).toBeLessThan(0.03);
    expect(searchNumber(imei, [list(imei)]).matches[0]?.chance).toBeLessThan(1e-6);
  });

  it('weighs the brand of an exact hit too', () => {
    const ask = (brand: string) => searchNumber({ input: known, what: 'fiets', brand }, [register]).matches[0];
    expect(ask('Gazelle')).toMatchObject({ weak: true, brandSays: 'other' });
    expect(ask('batavus ')).toMatchObject({ weak: false, brandSays: 'same' });
    expect(ask('')).toMatchObject({ weak: true, brandSays: 'unknown' });
    // A telephone has one number whatever its brand is called.
    const phone = registerOf('R', { count: 1, at: () => imei }, String, () => 'Apple');
    expect(searchNumber({ input: imei, what: '', brand: 'iPhone 12' }, [phone]).matches[0]).toMatchObject({
      weak: false,
    });
  });

  it('a look-alike does not hide what is one edit away', () => {
    const found = searchNumber('8419KS7', [list('84I9KS7', '8419KX7')]);
    expect(found.matches.map(({ number }) => number)).toEqual(['84I9KS7', '8419KX7']);
  });
});

describe('a part of a number', () => {
  const register = list('WTU389C2661N', 'KX8J140287', 'WVWZZZ1JZJU622994', '5127227');
  it.each([
    ['WTU3??C2661N', 'WTU389C2661N'],
    ['*2661N', 'WTU389C2661N'],
    ['…140287', 'KX8J140287'],
    ['KX8J*', 'KX8J140287'],
  ])('%j finds %s', (asked, number) => {
    expect(searchNumber(asked, [register])).toMatchObject({ result: 'near', matches: [{ number, reason: 'part' }] });
  });

  it.each([
    ['2661N', 'WTU389C2661N'],
    ['JU622994', 'WVWZZZ1JZJU622994'],
    ['140287', 'KX8J140287'],
  ])('%j finds %s when one says that it is a part', (input, number) => {
    const asked = { input, what: '', brand: '' };
    expect(searchNumber(asked, [register]).result).toBe('none');
    expect(searchNumber({ ...asked, part: true }, [register])).toMatchObject({
      result: 'near',
      matches: [{ number, reason: 'part' }],
    });
  });

  it('too little of a number is no question', () => {
    for (const asked of ['?????', '*12', 'A*', '…x'])
      expect([asked, searchNumber(asked, [register]).result]).toEqual([asked, 'unreadable']);
  });
});

describe('health of a register', () => {
  it('says how many lines hold a number, and why the others do not', () => {
    const { index } = list(
      'GZ4471234',
      'gz 447-1234',
      '',
      'onbekend',
      'zie foto',
      '3,52099E+14',
      `${imei} / 352099001761499`,
    );
    expect(index.health).toEqual({
      lines: 7,
      readable: 3,
      empty: 1,
      spreadsheet: 1,
      unreadable: 2,
      several: 1,
      twice: 1,
    });
  });
});

describe('columns of numbers', () => {
  it('all columns that hold a number are looked up', () => {
    const read = readTable(`IMEI 1;IMEI 2;merk\n352099001761499;${imei};X\n`);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.rows.map((row) => searchNumber(askedIn(row, read.value), [list(imei)]).result)).toEqual([
      'exact',
    ]);
    const register = readRegister('R', `id;IMEI 1;IMEI 2\nR1;352099001761499;${imei}\n`);
    if (!register.ok) throw new Error(register.error.code);
    expect(searchNumber(imei, [register.value])).toMatchObject({ result: 'exact', matches: [{ id: 'R1' }] });
  });

  it('a running number is not the serial number; a line sep=; and a title are no header', () => {
    const columns = (text: string) => {
      const read = readTable(text);
      return read.ok ? read.value.rows.map((row) => askedIn(row, read.value).input) : read.error;
    };
    expect(columns('Nummer;Datum;Serienummer\n1001;2-1-2026;GZ4471234\n')).toEqual(['GZ4471234']);
    expect(columns('sep=;\nsoort;serienummer\nfiets;GZ4471234\n')).toEqual(['GZ4471234']);
    expect(columns('Inkoopregister 2026;;\n;;\nsoort;merk;serienummer\nfiets;G;GZ4471234\n')).toEqual(['GZ4471234']);
    expect(columns('Datum;Artikel;Uniek kenmerk\n2026-01-02;fiets;GZ4471234\n')).toEqual(['GZ4471234']);
    // A comma within a number parts no columns.
    expect(columns('nummer\n3,52099E+14\nGZ4471234\n')).toEqual(['3,52099E+14', 'GZ4471234']);
    // No column that holds numbers more than another: nobody guesses.
    expect(columns('a;b\nrood;groen\n')).toMatchObject({ code: 'no-numbers', columns: 'a, b' });
  });

  it.skipIf(!hasRecorded)('the recorded lists come out as they should (skipped where ../shared/data is absent)', () => {
    const read = readRegister('R', recorded('cases/c15-register.csv'));
    if (!read.ok) throw new Error(read.error.code);
    const results = (name: string) => {
      const table = readTable(recorded(`cases/${name}.csv`));
      if (!table.ok) throw new Error(table.error.code);
      return table.value.rows.map((row) => {
        const asked = askedIn(row, table.value);
        return `${asked.input}: ${searchNumber(asked, [read.value]).result}`;
      });
    };
    const all = (name: string, result: string, lines: number) => {
      const seen = results(name);
      expect([name, seen.filter((line) => !line.endsWith(`: ${result}`))]).toEqual([name, []]);
      expect([name, seen.length]).toEqual([name, lines]);
    };
    all('c15-heling-short-labels', 'exact', 21);
    all('c16-heling-excel-sci', 'unreadable', 4);
    all('c16c-heling-words', 'unreadable', 14);
    expect(results('c16b-heling-excel-decimals').map((line) => line.split(': ')[1])).toEqual([
      'unreadable',
      'unreadable',
      'exact',
    ]);
    for (const name of [
      'c17-heling-sep-line',
      'c17b-heling-title-rows',
      'c17c-heling-nummer-first',
      'c17d-heling-unknown-column',
    ])
      all(name, 'exact', 2);
  });
});
