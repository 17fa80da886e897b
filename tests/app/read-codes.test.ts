/** Barcodes in a picture without help of the browser: one, and all that stand on a box. */
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../src/app/desks/heling/read-codes.ts';

const code39: Readonly<Record<string, string>> = {
  0: 'nnnwwnwnn',
  1: 'wnnwnnnnw',
  2: 'nnwwnnnnw',
  3: 'wnwwnnnnn',
  4: 'nnnwwnnnw',
  5: 'wnnwwnnnn',
  6: 'nnwwwnnnn',
  7: 'nnnwnnwnw',
  8: 'wnnwnnwnn',
  9: 'nnwwnnwnn',
  '*': 'nwnnwnwnn',
};
/** Dark and light of a Code 39 of digits, a module a place. */
const bars39 = (digits: string): number[] =>
  `*${digits}*`
    .split('')
    .flatMap((sign) => [
      ...(code39[sign] ?? '')
        .split('')
        .flatMap((width, i) => Array.from({ length: width === 'w' ? 3 : 1 }, () => 1 - (i % 2))),
      0,
    ]);

const left: Readonly<Record<string, readonly string[]>> = {
  L: ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'],
  G: ['0100111', '0110011', '0011011', '0100001', '0011101', '0111001', '0000101', '0010001', '0001001', '0010111'],
};
const parity = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL'];
const barsEan = (digits: string): number[] => {
  const pattern = parity[Number(digits[0])] ?? '';
  const first = digits
    .slice(1, 7)
    .split('')
    .map((digit, i) => left[pattern[i] ?? 'L']?.[Number(digit)] ?? '');
  const second = digits
    .slice(7)
    .split('')
    .map((digit) => (left['L']?.[Number(digit)] ?? '').replace(/[01]/g, (bit) => (bit === '0' ? '1' : '0')));
  return `101${first.join('')}01010${second.join('')}101`.split('').map(Number);
};

function picture(
  rows: readonly (readonly number[])[],
  scale = 2,
): { grey: Uint8ClampedArray; width: number; height: number } {
  const width = 40 * scale + scale * Math.max(...rows.map((row) => row.length));
  const [tall, gap] = [70, 30];
  const height = rows.length * (tall + gap) + gap;
  const grey = new Uint8ClampedArray(width * height).fill(255);
  for (const [i, row] of rows.entries())
    for (let y = gap + i * (tall + gap); y < gap + i * (tall + gap) + tall; y++)
      for (const [x, dark] of row.entries())
        if (dark) grey.fill(0, y * width + 20 * scale + x * scale, y * width + 20 * scale + (x + 1) * scale);
  return { grey, width, height };
}

const read = (rows: readonly (readonly number[])[]) => {
  const { grey, width, height } = picture(rows);
  return readCodes(grey, width, height).toSorted((one, two) => (one.text < two.text ? -1 : 1));
};

describe('barcodes', () => {
  it('reads one', () => {
    expect(read([bars39('352099001761481')])).toEqual([{ text: '352099001761481', article: false }]);
  });

  it('reads all of a box, and tells the article from the goods', () => {
    expect(read([bars39('352099001761481'), bars39('352099001761499'), barsEan('4006381333931')])).toEqual([
      { text: '352099001761481', article: false },
      { text: '352099001761499', article: false },
      { text: '4006381333931', article: true },
    ]);
  });

  it('reads nothing where nothing is', () => {
    expect(readCodes(new Uint8ClampedArray(200 * 200).fill(200), 200, 200)).toEqual([]);
  });
});
