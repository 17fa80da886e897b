/** Every vector file of the research, line by line. */
import { describe, expect, it } from 'vitest';
import { helingNl } from '../../src/i18n/nl/heling.ts';
import { numbersIn } from '../../src/modules/heling/cell.ts';
import { checkNumber, samePhone, sidecodeOf, vinCheckDigit } from '../../src/modules/heling/number.ts';
import { readRegister, readTable } from '../../src/modules/heling/number-list.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { fold, keyOf, luhn, normalise } from '../../src/modules/heling/signs.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';

const file = (name: string) => JSON.parse(recorded(`heling/${name}.json`));
const list = (...numbers: string[]) => registerOf('R', { count: numbers.length, at: (row) => numbers[row] ?? '' });

describe('plates of the trade', () => {
  it.each(['HA-12-34', '12-34-HF', '12-FH-34'])('%s belongs to a firm, and is no fault', (plate) =>
    expect(checkNumber(plate)).toMatchObject({ kind: 'kenteken', valid: true, remark: 'trade-plate' }),
  );
  it.each(['HB-12-34', '12-FHB-3', 'HF-12-BX'])('%s is a plate like any other', (plate) =>
    expect(checkNumber(plate)).toMatchObject({ kind: 'kenteken', valid: true, remark: null }),
  );
});

describe('placeholders', () => {
  it.each(['onbekend', ' N.V.T. ', 'n/a', '1234567', '0000000', 'XXXX', 'weggeslepen', '???', '', 'geen nummer'])(
    '%j is no number',
    (input) => {
      expect(checkNumber(input).kind).toBe('none');
      expect(searchNumber(input, [list(input)]).result).toBe('unreadable');
    },
  );
});

describe.skipIf(!hasRecorded)('vectors (skipped where ../shared/data is absent)', () => {
  it('imei-meid: kind, check digit, the completed and the compact form', () => {
    const { vectors, luhn_blind_spot } = file('imei-meid-vectors') as {
      vectors: { input: string; kind: string; valid: boolean; folded?: string; completed?: string; compact?: string }[];
      luhn_blind_spot: { a: string; b: string };
    };
    for (const { input, kind, valid, folded, completed, compact } of vectors) {
      const check = checkNumber(input);
      expect({ input, kind: check.kind, valid: check.valid }).toEqual({
        input,
        kind: kind.startsWith('MEID') ? 'meid' : kind === 'IMEISV' ? 'imeisv' : 'imei',
        valid,
      });
      if (folded) expect(check.normalised).toBe(folded);
      if (completed) expect(samePhone(check)).toContain(completed);
      if (compact) expect([check.normalised, ...samePhone(check)]).toContain(compact);
    }
    // Luhn cannot tell 09 from 90: both are good numbers, and the one is near the other.
    const { a, b } = luhn_blind_spot;
    expect([luhn(a), luhn(b)]).toEqual([luhn(b), luhn(a)]);
    expect(vectors.length).toBeGreaterThan(12);
  });

  it('vin: structure and check digit', () => {
    const { vectors } = file('vin-vectors') as {
      vectors: { input: string; structure_ok: boolean; check_digit_ok: boolean | null }[];
    };
    for (const { input, structure_ok, check_digit_ok } of vectors) {
      const check = checkNumber(input);
      // Seventeen times the same sign keeps the rule, and is what people type when there is nothing to type.
      if (/^(.)\1+$/.test(input)) expect([input, check.remark]).toEqual([input, 'placeholder']);
      else expect([input, check.kind === 'vin' && check.valid]).toEqual([input, structure_ok]);
      if (structure_ok && check_digit_ok !== null)
        expect([input, vinCheckDigit(input)]).toEqual([input, check_digit_ok]);
    }
  });

  it('kenteken: each sidecode, and each plate that is none or odd', () => {
    const { valid_by_sidecode, invalid } = file('kenteken-sidecodes') as {
      valid_by_sidecode: Record<string, string>;
      invalid: string[];
    };
    for (const [code, plate] of Object.entries(valid_by_sidecode))
      expect([plate, sidecodeOf(plate)]).toEqual([plate, Number(code)]);
    for (const plate of invalid) {
      const { kind, remark } = checkNumber(plate);
      expect([plate, kind !== 'kenteken' || remark === 'excluded-combination']).toEqual([plate, true]);
    }
    // Excluded combinations were issued by mistake: a remark, never a refusal.
    expect(checkNumber('TBS-43-P')).toMatchObject({ kind: 'kenteken', valid: true, remark: 'excluded-combination' });
  });

  it('cin: structure, and whether the years fit', () => {
    const { examples } = file('cin-iso10087') as {
      examples: { input: string; structure_ok: boolean; consistent?: boolean }[];
    };
    for (const { input, structure_ok, consistent } of examples) {
      const check = checkNumber(input);
      expect([input, check.kind, check.valid]).toEqual([input, 'cin', structure_ok]);
      if (consistent !== undefined) expect([input, check.remark === null]).toEqual([input, consistent]);
    }
  });

  it('bikeindex: what a frame number becomes, and what is no number', () => {
    const seen = file('bikeindex-serial-behaviour') as {
      normalise: [string, string | null][];
      segments: [string, string[]][];
      cleanup: [string, string][];
      unknown: string[];
      made_without_serial: string[];
    };
    for (const [input, output] of seen.normalise)
      if (output === null) expect(checkNumber(input).kind).toBe('none');
      else expect([input, keyOf(normalise(input))]).toEqual([input, output.replaceAll(' ', '')]);
    for (const [input, parts] of seen.segments)
      if (parts.length === 0) expect(checkNumber(input).kind).toBe('none');
      // Words without a digit are a number there; here they are none.
      else expect([input, numbersIn(input).problem]).toEqual([input, 'no-digit']);
    for (const [input, output] of seen.cleanup) expect([input, normalise(input)]).toEqual([input, normalise(output)]);
    for (const input of [...seen.unknown, ...seen.made_without_serial])
      expect([input, checkNumber(input).kind]).toEqual([input, 'none']);
  });

  it('lookalike-classes: folded signs, cheap pairs, hyphens', () => {
    const { proposal, bc_ppr_hyphen_pairs } = file('lookalike-classes') as {
      proposal: { tier1_fold_always: Record<string, string>; 'tier2_cheap_edit_cost_0.5': string[] };
      bc_ppr_hyphen_pairs: [string, string][];
    };
    for (const [digit, signs] of Object.entries(proposal.tier1_fold_always))
      for (const sign of signs.split(' ').filter((one) => /[A-Z]/.test(one))) expect(fold(sign)).toBe(digit);
    for (const pair of proposal['tier2_cheap_edit_cost_0.5']) {
      const [one = '', two = ''] = pair.includes('/') ? pair.split('/') : pair.replace(' ', '').split('');
      const answer = searchNumber(`KP${one}RUY44`, [list(`KP${two}RUY44`)]);
      expect([pair, answer.matches[0]?.cost]).toEqual([pair, 0.5]);
    }
    for (const [one, two] of bc_ppr_hyphen_pairs) expect(searchNumber(one, [list(two)]).result).toBe('exact');
  });

  it('opkopersregister: every field, duty and prohibition is on the checklist', () => {
    const { velden, art437_overige_plichten, art437bis, art437ter } = file('opkopersregister-wettelijke-velden') as {
      velden: { lid: string }[];
      art437_overige_plichten: string[];
      art437bis: string[];
      art437ter: string[];
    };
    const { fieldNames, dutyNames } = helingNl.visit;
    expect(Object.keys(fieldNames)).toEqual(velden.map(({ lid }) => lid));
    const duties = Object.values(dutyNames).join('\n');
    for (const duty of art437_overige_plichten) expect(duties).toContain(`(437 onder ${duty[0]})`);
    expect(duties.match(/\(437bis\)/g)).toHaveLength(art437bis.length);
    expect(duties.match(/\(437ter/g)).toHaveLength(art437ter.length);
  });

  it('feitcodes: no old amount stands anywhere in the words', () => {
    const amounts = [...JSON.stringify(file('feitcodes-d521-d524')).matchAll(/\b\d{3,4}\b/g)].map(([text]) => text);
    const words = JSON.stringify(helingNl);
    expect(words).not.toMatch(/€|euro/i);
    expect(amounts.length).toBeGreaterThan(20);
  });

  it('object-id: a description is never a number', () => {
    const { categories } = file('object-id-categories') as { categories: string[] };
    expect(categories).toHaveLength(11);
    const register = list('ZZ646872', 'TST44423327');
    for (const heading of categories) expect(searchNumber(heading, [register]).matches).toEqual([]);
  });

  it('the synthetic list comes out as it says itself', () => {
    const register = readRegister('R', recorded('heling/synthetic-register.csv'));
    const table = readTable(recorded('heling/synthetic-checklist.csv'));
    if (!register.ok || !table.ok) throw new Error('unreadable');
    expect(register.value.index.rows.count).toBe(500);
    const results: Record<string, string> = { lookalike: 'near', transposition: 'near', 'one-edit': 'near' };
    for (const [id = '', input = '', , expected = '', ids = ''] of table.value.rows) {
      const { result, matches } = searchNumber(input, [register.value]);
      expect([id, result]).toEqual([id, results[expected] ?? expected]);
      for (const one of ids.split(/[ ;|]+/).filter(Boolean)) expect(matches.map((match) => match.id)).toContain(one);
    }
    expect(table.value.rows).toHaveLength(154);
  });
});
