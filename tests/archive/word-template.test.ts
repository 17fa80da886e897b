import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filledTemplate } from '../../src/archive/word-template.ts';

const letter = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/media/logo.png': new Uint8Array([1, 2, 3]),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
/** A paragraph whose text Word cut in these pieces. */
const cut = (...pieces: readonly string[]): string =>
  `<w:p w:rsidR="1"><w:pPr/>${pieces.map((one) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${one}</w:t></w:r>`).join('')}</w:p>`;
const paragraphs = (bytes: Uint8Array, part = 'word/document.xml'): string[] =>
  [...strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
  );
const fields = {
  plaats: ['Marktstraat 62'],
  voorwaarden: ['Anker & omkasting', 'Glas < 3 m'],
  redenen: [],
  rapportnummer: ['R-12'],
} as const;

const filled = (bytes: Uint8Array) => {
  const made = filledTemplate(bytes, fields);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

describe('a letter of the municipality', () => {
  it('is filled where its fields stand, whatever pieces Word cut them in, and keeps all the rest', () => {
    const { bytes, absent, unknown } = filled(
      letter(
        cut('Plek: {', '{pla', 'ats}} ', 'te L.') + cut('{{ voorwaarden }}') + cut('{{redenen}}') + cut('{{naam}}'),
        {
          'word/header1.xml': `<w:hdr>${cut('Nr {{rapportnummer}}')}</w:hdr>`,
        },
      ),
    );
    expect(paragraphs(bytes)).toEqual([
      'Plek: Marktstraat 62 te L.',
      'Anker &amp; omkasting',
      'Glas &lt; 3 m',
      '',
      '{{naam}}',
    ]);
    expect(paragraphs(bytes, 'word/header1.xml')).toEqual(['Nr R-12']);
    expect(unzipSync(bytes)['word/media/logo.png']).toEqual(new Uint8Array([1, 2, 3]));
    expect({ absent, unknown }).toEqual({ absent: [], unknown: ['naam'] });
  });

  it('says what it has no place for, where there is something to say', () => {
    expect(filled(letter(cut('{{plaats}}'))).absent).toEqual(['voorwaarden', 'rapportnummer']);
  });

  it('in a sentence has a list as one text', () => {
    expect(paragraphs(filled(letter(cut('Met: {{voorwaarden}}.'))).bytes)).toEqual([
      'Met: Anker &amp; omkasting; Glas &lt; 3 m.',
    ]);
  });

  it('fills a box of text inside a paragraph', () => {
    const made = filled(letter(`<w:p><w:r><w:txbxContent>${cut('{{plaats}}')}</w:txbxContent></w:r></w:p>`));
    expect(strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
      '>Marktstraat 62</w:t>',
    );
  });

  it.each([
    ['no zip', strToU8('PK but no zip'), 'template-unreadable'],
    ['a zip that is no document', zipSync({ 'a.txt': strToU8('{{plaats}}') }), 'template-unreadable'],
    ['a letter without a field', letter(cut('Geachte')), 'template-empty'],
  ])('refuses %s', (_, bytes, code) => {
    const made = filledTemplate(bytes, fields);
    expect(made.ok ? '' : made.error.code).toBe(code);
  });

  it('wherever it is cut reads the same, and no value can write in the document', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(30), { maxLength: 5 }), (value, cuts) => {
        const whole = 'Aan {{plaats}}, nr {{plaats}}!';
        const at = [0, ...cuts.filter((one) => one < whole.length).toSorted((one, two) => one - two), whole.length];
        const pieces = at.slice(1).map((end, i) => whole.slice(at[i], end));
        const made = filledTemplate(letter(cut(...pieces)), { plaats: [value] });
        if (!made.ok) throw new Error(made.error.code);
        const xml = strFromU8(unzipSync(made.value.bytes)['word/document.xml'] ?? new Uint8Array());
        const sign = /[^\P{Cc}\t\n\r]/gu;
        const safe = value
          .replaceAll(sign, '')
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;');
        expect([...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join('')).toBe(
          `Aan ${safe}, nr ${safe}!`,
        );
        expect(xml.match(/<[^>]*>/g)?.length).toBe(7 + pieces.length * 7);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
