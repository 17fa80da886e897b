import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'heling-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('cli heling check', () => {
  it('a spoiled number meets no other, what is no number is told, and the day of a register is said', () => {
    const register = file(
      'xl-reg.csv',
      'id;nummer;merk\nPOLITIE-1;3,52099E+14;\nP2;352099001761481 / 352099001761499;Samsung\nP3;zie foto;\nP4;5143940;Batavus\n',
    );
    const list = file(
      'lijst.csv',
      'Nummer;Serienummer;artikel;merk\n1;3,52099E+14;iPhone 12;\n2;S/N 352099001761499;telefoon;\n3;zie foto;;\n4;5143940;fiets;Gazelle\n5;*176149?;telefoon;\n',
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [main, 'heling', 'check', list, '--register', register, '--register-date', '2025-12-31'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ result }) => result)).toEqual(['unreadable', 'exact', 'unreadable', 'exact', 'near']);
    expect(answers[0]).toMatchObject({ remark: 'spreadsheet', matches: [] });
    expect(answers[0].message).toContain('rekenblad');
    expect(answers[1].message).toMatch(/31 december 2025.*Van 100 willekeurige/);
    expect(answers[3].matches[0]).toMatchObject({ weak: true, brandSays: 'other' });
    expect(answers[3].message).toContain('Het merk daar is een ander');
    expect(stderr).toContain('xl-reg: 2 of 4 lines hold no number (1 spoiled by a spreadsheet)');
  });
});
