/** A list that was checked, as a table to save: its own columns first, then every line of every register that answers. */
import type { RegisterCard } from '../../../archive/registers.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { type Mapping, readTable } from '../../../modules/heling/number-list.ts';
import type { CheckedNumber } from '../../../modules/heling/source.ts';
import type { Table } from '../../../modules/sheet/table.ts';

export interface Checked {
  readonly name: string;
  readonly answers: readonly (CheckedNumber & { readonly nr: number })[];
  readonly registers: readonly RegisterCard[];
  /** ISO moment, and how long it took. */
  readonly at: string;
  readonly ms: number;
  /** The list as it came, for its own columns; null when it was typed. */
  readonly source: { readonly text: string; readonly mapping: Mapping | undefined } | null;
}

/** The columns of the list as they came; then per line the answer, its first match, and all others with register and line. */
export function resultsTable(t: HelingWords, checked: Checked): Table {
  const { answers, registers } = checked;
  const c = t.ui.columns;
  const own = checked.source ? readTable(checked.source.text, checked.source.mapping) : null;
  const mine = own?.ok ? own.value : null;
  const width = (mine?.rows ?? []).reduce((most, row) => Math.max(most, row.length), 0);
  const ownHead = Array.from({ length: width }, (_, i) => mine?.header?.[i] || t.mapping.column(i + 1));
  const rows = answers.map((one) => {
    const [match, ...others] = one.matches;
    const register = registers.find(({ name }) => name === match?.register);
    return [
      ...ownHead.map((_, i) => mine?.rows[one.nr - 1]?.[i] ?? ''),
      String(one.nr),
      one.input,
      t.kinds[one.kind],
      t.results[one.result],
      match?.register ?? '',
      register?.date ?? '',
      match?.id ?? '',
      match?.number ?? '',
      match?.brand ?? '',
      match ? t.reasons[match.reason] : one.remark ? t.remarks[one.remark] : '',
      match ? t.chanceShort(match.chance) : '',
      others.map(({ register: of, id, number }) => `${t.ui.lineOf(of, id)}: ${number}`).join(' | '),
      t.message(one, registers),
    ];
  });
  const head = [
    ...ownHead,
    c.nr,
    c.input,
    c.kind,
    c.result,
    c.register,
    c.date,
    c.line,
    c.found,
    t.ui.brand,
    c.why,
    c.chance,
    c.others,
    c.message,
  ];
  return { head, rows };
}
