import { describe, expect, it } from 'vitest';
import { readStock } from '../../src/modules/heling/stock.ts';

describe('the stock of a shop as its purchase register gives it', () => {
  it('becomes goods with number, kind, brand and day, and says which duties its lines do not meet', () => {
    const read = readStock(
      'Volgnummer;Datum inkoop;Omschrijving;Merk;Serienummer;Prijs\n0012;1-2-2026;telefoon;Apple;352099001761481;150,00\n0013;;fiets;Gazelle;GZ5143940;0,00\n0014;3-2-2026;;Bosch;;25\n',
    );
    if (!read.ok) throw new Error(read.error);
    expect(read.value.lines.map(({ id, input, brand, bought }) => [id, input, brand, bought])).toEqual([
      ['0012', '352099001761481', 'Apple', '2026-02-01'],
      ['0013', 'GZ5143940', 'Gazelle', ''],
      ['0014', '', 'Bosch', '2026-02-03'],
    ]);
    // A price of nothing is no price.
    expect(read.value.missing).toEqual({ bought: 1, price: 1, description: 1, number: 1 });
  });

  it.each([
    ['', 'empty'],
    ['a;b\nx;y\n', 'no-numbers'],
  ] as const)('%j is refused: %s', (text, error) => expect(readStock(text)).toEqual({ ok: false, error }));
});
