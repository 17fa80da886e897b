import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewTable, readTable, writeTable } from '../../src/modules/heling/number-list.ts';
import { billRule, holidays, keepState, keepUntil } from '../../src/modules/heling/retention.ts';
import { noSanctions, readSanctions, stepFor, writeSanctions } from '../../src/modules/heling/sanctions.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { visitReport } from '../../src/modules/heling/visit-report.ts';

fc.configureGlobal({ seed: 437 });

describe('columns', () => {
  const text = 'merk;gevonden nummer;regel\nGazelle;AB12345;1\nBatavus;CD67890;2\n';

  it('guesses from the first lines, and takes what the user says instead', () => {
    const seen = previewTable(text);
    expect(seen.ok && seen.value).toMatchObject({
      columns: 3,
      mapping: { hasHeader: true, idColumn: 2, brandColumn: 0 },
    });
    const mapping = { hasHeader: true, numberColumn: 1, idColumn: -1, brandColumn: 0 };
    const read = readTable(text, mapping);
    expect(read.ok && read.value.rows.map((row) => row[read.value.numberColumn])).toEqual(['AB12345', 'CD67890']);
    const bare = readTable(text, { ...mapping, hasHeader: false });
    expect(bare.ok && [bare.value.rows.length, bare.value.header]).toEqual([3, null]);
  });

  it('a preview of a long list reads its first lines only; an empty or binary one is refused', () => {
    const long = `${text}${'x;y;z\n'.repeat(200_000)}`;
    const seen = previewTable(long);
    expect(seen.ok && seen.value.lines.length).toBe(6);
    expect(previewTable(' \n')).toEqual({ ok: false, error: { code: 'empty' } });
    expect(previewTable('PK\u0000\u0000')).toEqual({ ok: false, error: { code: 'binary' } });
  });

  it('reads a hostile list of a million lines: quotes, formulas, stray separators, a torn end', () => {
    const lines = ['nummer;merk'];
    for (let i = 0; i < 1_000_000; i++) {
      if (i % 1000 === 0) lines.push(`"ZZ""${i}";"=HYPERLINK(""http://x"")"`);
      else if (i % 1000 === 1) lines.push(`ZZ${i};"over\ntwee regels"`);
      else if (i % 1000 === 2) lines.push(`ZZ${i};a;b;c;d`);
      else lines.push(`ZZ${i};Gazelle`);
    }
    const read = readTable(`${lines.join('\n')}\n"ZZ-torn;Gaz`);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.rows.length).toBe(1_000_001);
    const { rows } = read.value;
    const register = registerOf('Groot', { count: rows.length, at: (row) => rows[row]?.[0] ?? '' });
    for (const asked of ['ZZ"1000', 'zz-1001', 'ZZ 999.999'])
      expect(searchNumber(asked, [register]).result).toBe('exact');
    expect(writeTable(['nummer', 'merk'], rows.slice(0, 1))).not.toMatch(/[;,"\n]=HYPERLINK/);
  });
});

describe('keeping', () => {
  it('counts days, and working days around weekends and holidays', () => {
    expect(keepUntil('2026-11-20', { kind: 'days', days: 5 })).toBe('2026-11-25');
    // From the Thursday before Good Friday: Easter Monday does not count either.
    expect(keepUntil('2026-04-02', billRule)).toBe('2026-04-13');
    expect(keepUntil('2026-11-20', billRule)).toBe('2026-11-27');
    expect(holidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
    // 27 April 2031 is a Sunday.
    expect(holidays(2031)).toContain('2031-04-26');
  });

  it('says what must be there on the day of the visit, and nothing about a wrong date', () => {
    const rule = { kind: 'days', days: 14 } as const;
    expect(keepState('2026-11-10', '2026-11-24', rule)).toBe('must-be-there');
    expect(keepState('2026-11-09', '2026-11-24', rule)).toBe('may-be-sold');
    expect(keepState('2026-11-25', '2026-11-24', rule)).toBe('unknown');
    for (const wrong of ['2026-02-30', '', 'gisteren', '2026-1-1']) expect(keepUntil(wrong, rule)).toBeNull();
  });

  it('a working day more is never earlier, and never ends on a free day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 30 }),
        (date, days) => {
          const bought = date.toISOString().slice(0, 10);
          const until = keepUntil(bought, { kind: 'working-days', days }) ?? '';
          expect(until > bought).toBe(true);
          expect((keepUntil(bought, { kind: 'working-days', days: days + 1 }) ?? '') > until).toBe(true);
          expect([0, 6]).not.toContain(new Date(`${until}T00:00:00Z`).getUTCDay());
          expect(holidays(Number(until.slice(0, 4)))).not.toContain(until);
        },
      ),
    );
  });
});

describe('steps and the visit report', () => {
  const table = {
    municipality: 'Lindervoort',
    policy: 'beleid 2026',
    keepDays: '14',
    steps: { a: ['waarschuwing', '=1+1', 'last'] as const, keep: ['', 'dwangsom', ''] as const },
  };

  it('a table goes out and comes back the same, formulas and all', () => {
    expect(readSanctions(writeSanctions(table), ['a', 'keep'])).toEqual(table);
    expect(writeSanctions(table)).not.toMatch(/,=1/);
    expect(readSanctions('x;y\n1;2', ['a'])).toBeNull();
  });

  it('the step follows from how often it was found before', () => {
    expect([0, 1, 2, 9].map((times) => stepFor(table, 'a', times))).toEqual(['waarschuwing', '=1+1', 'last', 'last']);
    expect(stepFor(table, 'show', 0)).toBe('');
    expect(stepFor(noSanctions, 'a', Number.NaN)).toBe('');
  });

  it('a report is text, whatever was typed', () => {
    const html = visitReport('<img src=x onerror=alert(1)>', 'nl', [
      { heading: 'A & B', rows: [['<script>', '"quote"']], head: ['x', 'y'] },
      { heading: 'Note', text: 'one\n<b>two</b>' },
    ]);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('one<br>&lt;b&gt;two');
  });
});
