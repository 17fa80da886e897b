import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/job/decode-text.ts';

const words = 'merk;prijs\nGazelle “Zoë”;€ 12\n';
const utf16 = (little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + words.length * 2));
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < words.length; i++) view.setUint16(2 + i * 2, words.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};
/** As Windows writes it: the quotes and the euro in the range where Latin-1 has none. */
const windows = Uint8Array.from(words.split(''), (letter) => {
  const special = { '“': 0x93, '”': 0x94, '€': 0x80 }[letter];
  return special ?? letter.charCodeAt(0);
});

describe('text of a file whose encoding nobody told', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['Windows-1252', windows],
  ])('%s is read', (_, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });

  it('whatever the bytes, text comes out', () => {
    for (let n = 0; n < 64; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (n * 37 + i * 101) % 256);
      expect(typeof decodeText(bytes)).toBe('string');
    }
  });
});
