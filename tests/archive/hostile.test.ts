import { readFileSync } from 'node:fs';
import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier, readDossierText } from '../../src/archive/dossier-schema.ts';
import { packed, unpackedText } from '../../src/archive/link.ts';
import { problemsEn } from '../../src/i18n/en/problems.ts';
import { problemsNl } from '../../src/i18n/nl/problems.ts';

const good = readFileSync(new URL('./examples/dossier-2.json', import.meta.url), 'utf8');
const link = readFileSync(new URL('./examples/link-2.txt', import.meta.url), 'utf8').trim();
const sentenceOf = { damaged: 'dossier-damaged' } as Readonly<Record<string, string>>;

/** What a person reads for a code, in both languages. */
function said(code: string): void {
  const key = sentenceOf[code] ?? code;
  expect(Object.keys(problemsNl)).toContain(key);
  expect(Object.keys(problemsEn)).toContain(key);
}

describe('hostile dossiers', () => {
  it.each([
    ['a script for a picture', ['photos', 0, 'data'], 'data:text/html;base64,PHNjcmlwdD4='],
    ['an svg for a picture', ['photos', 0, 'data'], 'data:image/svg+xml;base64,PHN2Zz4='],
    ['javascript for a picture', ['photos', 0, 'data'], 'javascript:alert(1)'],
    ['a string of a megabyte', ['title'], 'x'.repeat(1_000_000)],
    ['a number that is none', ['radiusM'], '1e999'],
    ['a radius that never ends', ['radiusM'], 1e9],
    ['no variant', ['variants'], []],
    ['a list for a record', ['judgements'], [1]],
    ['a thousand variants', ['variants'], Array.from({ length: 1000 }, () => ({}))],
    ['another colour', ['outcomes', 0, 'verdict'], 'purple'],
  ])('%s is refused with where and what', (_, path, value) => {
    const dossier = JSON.parse(good);
    const inner = path.slice(0, -1).reduce((one, key) => one[key as keyof typeof one], dossier);
    inner[path.at(-1) as keyof typeof inner] = value;
    const read = readDossier(dossier);
    expect(!read.ok && read.error.code).toBe('damaged');
    expect(!read.ok && read.error.message).toContain(String(path[0]));
    said('damaged');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s reaches nothing', (key) => {
    const text = good.replace('"judgements": {', `"judgements": { "${key}": { "confirmed": true, "polluted": 1 },`);
    expect(text).not.toBe(good);
    const read = readDossierText(text);
    if (read.ok) expect(Object.keys(read.value.judgements)).toEqual(['home']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['confirmed']).toBeUndefined();
  });

  it('a hundred thousand brackets deep is refused, and what nobody asks for is dropped', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readDossierText(deep).ok).toBe(false);
    const beside = readDossierText(good.replace('{', `{"more": ${deep},`));
    if (beside.ok) expect(Object.keys(beside.value)).not.toContain('more');
    expect(readDossierText(good.replace(/"title": "[^"]*"/, `"title": ${deep}`)).ok).toBe(false);
  });

  it('html stays text', () => {
    const read = readDossierText(good.replace(/"title": "[^"]*"/, '"title": "<img src=x onerror=alert(1)>"'));
    expect(read.ok && read.value.title).toBe('<img src=x onerror=alert(1)>');
  });

  it('whatever one changes, it opens or is refused with a code, and never throws', () => {
    const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
        : [path];
    const all = paths(JSON.parse(good)).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (path, value) => {
        const dossier = JSON.parse(good);
        const inner = path.slice(0, -1).reduce((one, key) => one[key], dossier);
        inner[path.at(-1) as string] = value;
        const read = readDossier(dossier);
        if (!read.ok) said(read.error.code);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readDossier(value).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is made to keep a computer busy', () => {
  const dossier = JSON.parse(good);
  const [variant] = dossier.variants;
  it('a thousand machines, or a hundred thousand texts on the map, are refused as damaged', () => {
    const machines = Array.from({ length: 1000 }, (_, i) => ({ ...variant.machines[0], id: `m${i}` }));
    const label = { text: 'x', point: [0, 0], angleDeg: 0, kind: 'street' };
    const { surroundings } = dossier;
    const labels = Array.from({ length: 100_000 }, () => label);
    for (const made of [
      { ...dossier, variants: [{ ...variant, machines }] },
      { ...dossier, surroundings: { ...surroundings, scenery: { ...surroundings.scenery, labels } } },
    ]) {
      const read = readDossier(made);
      expect(!read.ok && read.error.code).toBe('damaged');
    }
  });
});

describe('hostile links and PDFs', () => {
  const refused = async (source: string, code: string) => {
    const text = await unpackedText(source);
    expect(!text.ok && text.error.code).toBe(code);
    said(code);
  };

  it('a link that was cut anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: link.length - 1 }), async (end) => {
        const text = await unpackedText(link.slice(0, end));
        expect(!text.ok && ['no-link', 'damaged']).toContain(!text.ok && text.error.code);
      }),
      { numRuns: 100 },
    );
  });

  it('a link in which one letter changed is refused, or says the very same', async () => {
    const whole = await unpackedText(link);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 5, max: link.length - 2 }),
        fc.constantFrom(...Array.from('abcXYZ019_')),
        async (at, letter) => {
          fc.pre(link[at] !== letter && link[at] !== '.');
          const text = await unpackedText(link.slice(0, at) + letter + link.slice(at + 1));
          // The last letter carries bits that no byte uses.
          if (text.ok) expect(text).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a bomb is stopped while it unfolds', async () => {
    const bomb = deflateRawSync(Buffer.alloc(400_000_000, 32)).toString('base64url');
    await refused(`#b=1.${bomb}`, 'too-large');
  });

  it('a wrong checksum, two reports in one file, and none at all', async () => {
    await refused(link.replace(/b=2\.[0-9a-f]{16}/, 'b=2.0123456789abcdef'), 'damaged');
    const other = await packed('{"schema":"gevelwijzer/dossier@2"}');
    await refused(`%PDF-1.4 /URI (https://x.example/${link}) /URI (https://x.example/#${other})`, 'several');
    await refused('%PDF-1.7 nothing here', 'no-link');
    await refused('#b=1.!!!!', 'no-link');
  });

  it('what somebody typed is no report, however it looks', async () => {
    for (const typed of ['b=1.2026', '#b=1.2026-118', 'b=2.x', 'b=9.12', 'b=1.AAAA'])
      expect((await unpackedText(`<p>Zaaknummer ${typed}</p><a href="https://x.example/${link}">`)).ok, typed).toBe(
        true,
      );
  });

  it('a PDF with its link in a stream of packed objects, as Firefox writes it, opens', async () => {
    const objects = (text: string) => deflateSync(Buffer.from(text)).toString('latin1');
    const pdf = (inside: string) =>
      `%PDF-1.5\n5 0 obj\n<< /Length 9 /Filter /FlateDecode /Type /ObjStm /N 1 >>\nstream\n${inside}\nendstream\nendobj`;
    const whole = await unpackedText(pdf(objects(`<< /S /URI /URI (https://x.example/${link}) >>`)));
    expect(whole.ok).toBe(true);
    await refused(pdf(objects('<< /S /URI >>')), 'no-link');
    await refused(pdf('not packed at all'), 'no-link');
  });

  it('the same report named twice in one file is one report', async () => {
    expect((await unpackedText(`%PDF-1.4 (${link}) (${link})`)).ok).toBe(true);
  });

  it('random bytes and random fragments never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.base64String(), fc.nat(3), async (data, version) => {
        const text = await unpackedText(`#b=${version}.${data.replaceAll('+', '-').replaceAll('/', '_')}`);
        if (text.ok) expect(readDossierText(text.value)).toHaveProperty('ok');
      }),
      { numRuns: 200 },
    );
  });
});
