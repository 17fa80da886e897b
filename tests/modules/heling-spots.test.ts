import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, readDealers } from '../../src/modules/heling/dealers.ts';
import { registerOf } from '../../src/modules/heling/search.ts';
import { askSources, gateway, localSource, type NumberSource } from '../../src/modules/heling/source.ts';
import { whiteSpots } from '../../src/modules/heling/white-spots.ts';

const dealer = (name: string, address: string, kvk = '', lastPurchase: string | null = null) => ({
  name,
  address,
  kvk,
  lastPurchase,
});
const today = '2026-11-24';

describe('white spots', () => {
  it('finds who is missing where, by KvK number first, and says who may be the same', () => {
    const { spots, taken } = whiteSpots(
      {
        dol: [dealer('Goud B.V.', 'Markt 1', '1234567'), dealer('Oud Papier', 'Haven 2')],
        dor: [
          dealer('Goud Inkoop', 'Markt 9', '01234567', '2026-11-01'),
          dealer('Zilver', 'Markt 3', '87654321', '2026-01-01'),
        ],
        own: [dealer('Zilver', 'Markt 3, 1234 AB Lindervoort'), dealer('Koper & Zn', 'Markt 1')],
      },
      today,
    );
    expect(spots.map(({ dealer: { name }, kind }) => [name, kind])).toEqual([
      ['Zilver', 'in-dor-not-in-dol'],
      ['Oud Papier', 'in-dol-not-in-dor'],
      ['Zilver', 'no-purchase'],
      ['Koper & Zn', 'on-street-only'],
    ]);
    expect(spots[3]?.perhaps).toMatchObject({ why: 'address', list: 'dol', dealer: { name: 'Goud B.V.' } });
    expect(taken).toMatchObject([{ dealer: { name: 'Zilver' }, list: 'own', as: { why: 'same', list: 'dor' } }]);
  });

  it('a name that only looks alike keeps its white spot; with the same address it is taken, and shown', () => {
    const compare = (address: string) =>
      whiteSpots(
        {
          dol: [dealer('Fietsenhoek De Wiel', 'Stationsweg 12')],
          dor: [],
          own: [dealer('Fietsenhoek de Weil', address)],
        },
        today,
      );
    expect(compare('Dorpsstraat 1').spots).toMatchObject([{ perhaps: { why: 'name' } }]);
    expect(compare('Stationsweg 12').spots).toEqual([]);
    expect(compare('Stationsweg 12').taken[0]?.as.why).toBe('name-and-address');
    expect(compare('Stationsweg 12').taken[0]?.as.likeness).toBeGreaterThanOrEqual(0.8);
  });

  it('two different KvK numbers are two firms; branches of a chain stay apart', () => {
    const lists = { dor: [], own: [dealer('Inkoop Nu', 'Plein 2', '22222222'), dealer('Inkoop Nu', 'Kade 7')] };
    const { spots } = whiteSpots({ ...lists, dol: [dealer('Inkoop Nu', 'Plein 1', '11111111')] }, today);
    expect(spots.map(({ perhaps }) => perhaps?.why ?? null)).toEqual([null, 'name']);
  });

  it('an empty date is a white spot only in a list that has dates', () => {
    const kinds = (...dates: (string | null)[]) =>
      whiteSpots(
        {
          dol: [],
          dor: dates.map((date, i) => dealer(`Zaak ${i} ${'abc'[i]}`, `Kade ${i}`, `1000000${i}`, date)),
          own: [],
        },
        today,
      ).spots.filter(({ kind }) => kind === 'no-purchase').length;
    expect([kinds(null, null), kinds('2026-11-20', null), kinds('2026-08-26', '2026-08-25')]).toEqual([0, 1, 1]);
  });

  it('a list against itself has no white spots, in whatever order, and a thousand go at once', () => {
    const common = dealer('Het', 'aaa 0');
    expect(whiteSpots({ dol: [common], dor: [common], own: [] }, today).spots).toEqual([]);
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnoprstuvw'.split('')),
      minLength: 3,
      maxLength: 9,
    });
    const firm = fc.tuple(word, word, fc.nat(200)).map(([name, street, nr]) => dealer(name, `${street} ${nr}`));
    fc.assert(
      fc.property(fc.array(firm, { maxLength: 30 }), (list) => {
        const { spots } = whiteSpots({ dol: list.toReversed(), dor: list, own: list }, today);
        expect(spots).toEqual([]);
      }),
    );
    const word36 = (i: number) => (Math.imul(i + 1, 2654435761) >>> 0).toString(36);
    const many = (shift: number) =>
      Array.from({ length: 1200 }, (_, i) =>
        dealer(`Handel ${word36(i + shift)} ${word36(i + shift + 9e5)}`, `Weg ${i + shift}`),
      );
    expect(whiteSpots({ dol: many(0), dor: many(0), own: many(0) }, today).spots).toEqual([]);
    expect(whiteSpots({ dol: many(0), dor: many(600), own: [] }, today).spots).toHaveLength(1200);
  });

  it('lists of the whole country with the same few words take seconds of the machine, not half a minute', () => {
    const words = [
      'gouden zilveren oude nieuwe haagse utrechtse kleine grote snelle eerste',
      'inkoop verkoop handel kringloop telefoonshop juwelier fietsen goud antiek opkoper',
      'centrum oost west jansen devries bakker visser smit meijer mulder',
    ].map((line) => line.split(' '));
    const firms = (count: number, from: number) =>
      Array.from({ length: count }, (_, i) => {
        const mixed = Math.imul(i + from, 2654435761) >>> 0;
        const name = words.map((list, k) => list[Math.floor(mixed / 10 ** k) % 10]).join(' ');
        return dealer(`${name} ${mixed % 397}`, `Weg ${mixed % 20_011}`);
      });
    const before = process.cpuUsage();
    const { spots } = whiteSpots({ dor: firms(8585, 1), dol: firms(6028, 4000), own: [] }, today);
    const { user } = process.cpuUsage(before);
    expect(spots.length).toBeGreaterThan(5000);
    // 1.4 s on a machine of 2026; the other side of the list of pairs took 31 s.
    expect(user / 1e6).toBeLessThan(10);
  });

  it('reads lists with and without a header, Dutch dates, and tells what it could not read', () => {
    expect(readDealers('Handelsnaam;KvK-nummer\nGoud;12345678').dealers).toEqual([dealer('Goud', '', '12345678')]);
    expect(readDealers('Goud;Markt 1;12345678').dealers).toEqual([dealer('Goud', 'Markt 1', '12345678')]);
    expect(readDealers('naam;straat;huisnummer;laatste inkoop\nA;Kade;3;1-9-2026\nB;;;gisteren\n;x;;').dealers).toEqual(
      [dealer('A', 'Kade 3', '', '2026-09-01'), dealer('B', '')],
    );
    expect(readDealers('naam;laatste inkoop\nB;gisteren\n;1-1-2026\n')).toMatchObject({ skipped: 1, badDates: 1 });
    expect(readDealers('').dealers).toEqual([]);
    expect(['31-02-2026', '2026-2-3', '03.02.2026', '2026-02-03T10:00', '3/2'].map(dateIn)).toEqual([
      null,
      '2026-02-03',
      '2026-02-03',
      '2026-02-03',
      null,
    ]);
  });
});

describe('sources', () => {
  const register = registerOf('Depot', { count: 1, at: () => 'ZZ646872' });
  const list = ['ZZ-646872', 'AB99887766'].map((input) => ({ input, brand: '', what: '' }));
  const on = async () => true;

  it('the gateway is off, and nothing is asked elsewhere', async () => {
    expect(gateway).toBeNull();
    const answers = await askSources(list, [register], gateway, on);
    expect(answers?.map(({ result, elsewhere }) => [result, elsewhere])).toEqual([
      ['exact', null],
      ['none', null],
    ]);
  });

  it('a gateway answers beside the registers; what it does not answer is an error, never "not found"', async () => {
    const asked: string[] = [];
    const fake: NumberSource = {
      source: 'Gateway',
      version: '2026-11-24',
      check: async (lines) => {
        asked.push(...lines.map(({ input }) => input));
        return [{ result: 'none', answer: null }];
      },
    };
    const answers = await askSources(list, [register], fake, on);
    expect(asked).toEqual(['ZZ-646872', 'AB99887766']);
    expect(answers?.map(({ elsewhere }) => elsewhere?.result)).toEqual(['none', 'error']);
  });

  it('stops when told to, between lines', async () => {
    const long = Array.from({ length: 1000 }, () => list[1] as (typeof list)[number]);
    const turns: number[] = [];
    const stop = async (done: number) => {
      turns.push(done);
      return done < 300;
    };
    expect(await localSource([register], '').check(long, stop)).toBeNull();
    expect(turns.at(-1)).toBe(300);
  });
});
