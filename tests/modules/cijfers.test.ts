/** Figures against the letters' own text, and own figures as CBS StatLine and data.politie.nl give them. */
import { describe, expect, it } from 'vitest';
import { cijfersEn } from '../../src/i18n/en/cijfers.ts';
import { cijfersNl } from '../../src/i18n/nl/cijfers.ts';
import { besideCountry, handful, moreThanChance, offTheCountry, standingOf } from '../../src/modules/cijfers/beside.ts';
import { letters, type Offence, offences, type Row } from '../../src/modules/cijfers/letters.ts';
import { chosenRows, countIn, readSheet, yearIn } from '../../src/modules/cijfers/own-figures.ts';
import { chanceRange, countryRates, ownRates, perOf, seriesOf } from '../../src/modules/cijfers/series.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';

const sheetOf = (text: string) => {
  const read = readSheet(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};
const brief = (text: string) =>
  sheetOf(text).series.map(({ name, points }) => [name, ...points.map(({ year, count }) => `${year}:${count}`)]);

describe.skipIf(!hasRecorded)('the letters themselves (skipped where ../shared is absent)', () => {
  const files = {
    '2026': '001_d6e98c1b6304d269',
    '2022': '003_f41dda067cd70e72',
    '2021': '004_a4733bf100194be7',
  } as const;
  it.each(letters.map((letter) => [letter.id, letter] as const))(
    '%s prints each figure of its table, year by year',
    (id, letter) => {
      // Blanks within a figure are a slip of the typesetting; the order on the page is the order of the table.
      const text = recorded(`../seeds/${files[id]}.txt`).replace(/(\d\.)\s(\d{3})/g, '$1$2');
      const words = text.split(/[\s|]+/);
      let checked = 0;
      for (const [year, ...counts] of letter.rows) {
        const printed = counts
          .filter((count) => count !== null)
          .map((count) => new Intl.NumberFormat('nl-NL').format(count));
        const found = words.some(
          (word, i) => word === String(year) && printed.every((figure, k) => words[i + 1 + k] === figure),
        );
        expect([id, year, found]).toEqual([id, year, true]);
        checked += printed.length;
      }
      expect(checked).toBeGreaterThan(40);
    },
  );

  it('objects hit are "onder meer", and RIO helps with six things: no note calls that a contradiction', () => {
    expect(recorded('../seeds/001_d6e98c1b6304d269.txt')).toContain('onder meer 1.045 woningen');
    const notes = cijfersNl.notes.join('\n');
    expect(notes).not.toMatch(/1\.501|leefgebieden|1\.053/);
    for (const words of ['(lichte) stijging', '91.930', 'Capelle']) expect(notes).toContain(words);
  });
});

describe('one series', () => {
  it('runs from 2010 to 2025 without a gap, each figure with its letters', () => {
    const burglaries = seriesOf('woninginbraken');
    expect(burglaries.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, i) => 2010 + i));
    expect(burglaries[0]).toEqual({ year: 2010, count: 82_520, letters: ['2021'] });
    expect(burglaries[6]).toMatchObject({ letters: ['2021', '2022', '2026'] });
    expect(seriesOf('explosies').map(({ count }) => count)).toEqual([902, 1543, 1534]);
  });

  it('per 1,000 inhabitants the country and a municipality share one scale', () => {
    expect(countryRates('woninginbraken').at(-1)?.perThousand).toBeCloseTo(21_560 / 18_000, 6);
    expect(ownRates([[2025, null, null, 41, null, null, null]], 'woninginbraken', 41_000)).toEqual([
      { year: 2025, perThousand: 1 },
    ]);
    expect(ownRates([[2025, null, null, 41, null, null, null]], 'woninginbraken', 0)).toEqual([]);
    expect(chanceRange(41)).toEqual([28, 54]);
  });
});

describe('a municipality beside the country', () => {
  it('is compared over the years that both have, and not at all with one', () => {
    const rows = [
      [2009, null, null, 120, null, null, null],
      [2018, 1, null, 98, null, null, null],
      [2025, 0, null, 41, null, 7, null],
    ] as const;
    const [burglaries, robberies, ...others] = besideCountry(rows);
    expect(others).toEqual([]);
    expect(robberies).toMatchObject({
      from: 2018,
      to: 2025,
      own: { change: null },
      country: { first: 1143, last: 539 },
    });
    expect(burglaries).toMatchObject({ from: 2018, own: { first: 98, last: 41 }, country: { first: 42_662 } });
    expect(burglaries?.country.change).toBeCloseTo(100 * (21_560 / 42_662 - 1), 9);
    expect(
      besideCountry([
        [2018, 0, null, null, null, null, null],
        [2025, 2, null, null, null, null, null],
      ])[0],
    ).toMatchObject({ own: { change: null } });
  });
});

it('a fall from 98 to 41 is more than chance, one from 1 to 0 is not', () => {
  expect(
    [
      [98, 41],
      [41, 98],
      [1, 0],
      [0, 0],
      [45, 41],
    ].map(([first = 0, last = 0]) => moreThanChance({ first, last })),
  ).toEqual([true, true, false, false, false]);
});

describe('own figures', () => {
  it('a column is never taken because its name holds a syllable', () => {
    const sheet = sheetOf(
      'jaar;Inbraak bedrijf;Woninginbraak;Huiselijk geweld;Geweldsmisdrijven\n2024;10;3;5;70\n2025;12;4;6;80\n',
    );
    expect(sheet.suggested).toEqual({ woninginbraken: 1, geweld: 3 });
    expect(chosenRows(sheet, { woninginbraken: 1, geweld: 3 })).toEqual([
      [2024, null, null, 3, 70, null, null],
      [2025, null, null, 4, 80, null, null],
    ]);
    // Nothing is used that nobody confirmed.
    expect(chosenRows(sheet, {})).toEqual([]);
  });

  it('two names for one offence are a question, two figures for one year no figure', () => {
    expect(sheetOf('jaar;Woninginbraak;Inbraken\n2025;1;2\n').suggested).toEqual({});
    const sheet = sheetOf('jaar;straatroven\n2024;3\n2024;5\n2025;7\n');
    expect(sheet.series[0]).toEqual({
      name: 'straatroven',
      twice: [2024],
      points: [
        { year: 2024, count: null },
        { year: 2025, count: 7 },
      ],
    });
    expect(chosenRows(sheet, { straatroven: 0 })[0]).toEqual([2024, null, null, null, null, null, null]);
  });

  it('years as columns, with a title above', () => {
    expect(brief('Misdrijven in Lindervoort;;;\nSoort misdrijf;2023;2024;2025*\nStraatroof;3;.;1.204\n')).toEqual([
      ['Straatroof', '2023:3', '2024:null', '2025:1204'],
    ]);
  });

  // After the public description of CBS open data (OData v3, "CSV met labels of codes"): a line for each kind, region and period.
  it('CBS StatLine in its long form, with codes of periods', () => {
    const text =
      '"ID";"SoortMisdrijf";"RegioS";"Perioden";"GeregistreerdeMisdrijven_1"\n' +
      '"1";"Diefstal/inbraak woning";"GM0363";"2023JJ00";"       3204"\n' +
      '"2";"Diefstal/inbraak woning";"GM0363";"2024JJ00";"       3101"\n' +
      '"3";"Straatroof";"GM0363";"2024JJ00";"        512"\n' +
      '"4";"Straatroof";"GM0363";"2024MM01";"         40"\n';
    const sheet = sheetOf(text);
    expect(sheet.skipped).toBe(1);
    expect(sheet.suggested).toEqual({ straatroven: 1, woninginbraken: 0 });
    expect(chosenRows(sheet, sheet.suggested)).toEqual([
      [2023, null, null, 3204, null, null, null],
      [2024, null, 512, 3101, null, null, null],
    ]);
  });

  // After the public description of data.politie.nl (table 47018NED): codes of kinds 1.1.1, regions side by side.
  it('data.politie.nl with several regions keeps them apart', () => {
    const text =
      '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\n' +
      '0;"1.1.1 Diefstal/inbraak woning";"Lindervoort";"2024";41\n' +
      '1;"1.1.1 Diefstal/inbraak woning";"Oudedijk";"2024";7\n';
    expect(brief(text)).toEqual([
      ['1.1.1 Diefstal/inbraak woning, Lindervoort', '2024:41'],
      ['1.1.1 Diefstal/inbraak woning, Oudedijk', '2024:7'],
    ]);
    expect(sheetOf(text).suggested).toEqual({});
  });

  it('what is no year and no whole number is none', () => {
    expect([yearIn('2024JJ00'), yearIn('2025*'), yearIn('2024MM01'), yearIn('totaal'), yearIn('20240')]).toEqual([
      2024,
      2025,
      null,
      null,
      null,
    ]);
    expect([countIn('1.204'), countIn('1 204'), countIn('12,5'), countIn('.'), countIn('< 5')]).toEqual([
      1204,
      1204,
      null,
      null,
      null,
    ]);
    expect(readSheet('')).toMatchObject({ ok: false, error: 'empty' });
    expect(readSheet('a;b\n1;2')).toMatchObject({ ok: false, error: 'no-year' });
    expect(readSheet('jaar;plaats\n2020;Almere')).toMatchObject({ ok: false, error: 'no-figures' });
    expect(offences).toHaveLength(6);
  });
});

it('a handful is not called lower or higher than the country, a clear difference is', () => {
  // 41,000 inhabitants at 1.2 of 1,000: 49 expected.
  expect([20, 41, 49, 60, 80].map((count) => offTheCountry(count, 41_000, 1.2))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  // One or two expected: none at all says nothing.
  expect([0, 1, 3, 9].map((count) => offTheCountry(count, 41_000, 0.03))).toEqual([false, false, false, true]);
});

it('the one municipality of a file is said, several are not', () => {
  const of = (region: string) => `"${region}";"2024";3\n`;
  const head = '"Regio\'s";"Perioden";"Overvallen"\n';
  expect(sheetOf(head + of('Lindervoort') + of('Lindervoort').replace('2024', '2025')).region).toBe('Lindervoort');
  expect(sheetOf(head + of('Lindervoort') + of('Oudedijk')).region).toBeNull();
  expect(sheetOf('jaar;overvallen\n2024;3\n').region).toBeNull();
});

describe('a municipality in one line', () => {
  const row = (year: number, ...counts: (number | null)[]): Row =>
    [year, ...offences.map((_, i) => counts[i] ?? null)] as unknown as Row;
  const at = (name: Offence, count: number): (number | null)[] => offences.map((one) => (one === name ? count : null));

  it('gives no percentage of a handful, and one of more', () => {
    const change = (first: number, last: number) =>
      besideCountry([row(2018, ...at('overvallen', first)), row(2025, ...at('overvallen', last))])[0]?.own.change;
    for (let first = 0; first < handful; first++) expect(change(first, 0)).toBeNull();
    expect(change(handful, 0)).toBe(-100);
    expect(change(98, 41)).toBeCloseTo(-58.2, 1);
  });

  it('names what happens most first', () => {
    const rows = [row(2018, 1, 5, 98, 200), row(2025, 0, 4, 41, 180)];
    const last = besideCountry(rows).map(({ own }) => own.last);
    expect(last).toEqual(last.toSorted((one, two) => two - one));
    expect(last.length).toBeGreaterThan(2);
  });

  it('reads both figures of so many inhabitants that something stands before the comma, and says the side only beyond chance', () => {
    for (const offence of offences) {
      const last = countryRates(offence).at(-1);
      if (!last) continue;
      const per = perOf(offence);
      const inhabitants = 41_000;
      for (const count of [0, 1, 41, 4100]) {
        const found = standingOf([row(last.year, ...at(offence, count))], offence, inhabitants);
        if (!found) throw new Error('no standing');
        expect(found.own).toBeCloseTo((count * per) / inhabitants, 9);
        expect(found.country).toBeCloseTo((last.perThousand * per) / 1000, 9);
        expect(found.side === 'chance').toBe(!offTheCountry(count, inhabitants, last.perThousand));
        if (found.side !== 'chance') expect(found.side === 'lower').toBe(found.own < found.country);
      }
    }
    expect([perOf('woninginbraken'), perOf('overvallen')]).toEqual([1000, 100_000]);
    expect(standingOf([row(2025, ...at('overvallen', 3))], 'overvallen', 0)).toBeNull();
  });

  it('in words: name, both figures and the side, in both languages', () => {
    const said = (w: typeof cijfersNl, side: 'lower' | 'higher' | 'chance') =>
      w.standing(w.offences.woninginbraken, 2025, 'Lindervoort', '0,5', '1.000', '1,2', side);
    expect(said(cijfersNl, 'lower')).toBe(
      'Woninginbraken in 2025. Lindervoort: 0,5 per 1.000 inwoners, Nederland 1,2: lager.',
    );
    expect(said(cijfersNl, 'chance')).toContain('kan toeval zijn');
    expect(said(cijfersEn, 'higher')).toContain('the Netherlands 1,2: higher.');
  });
});
