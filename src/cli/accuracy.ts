/** How near the model's doors come to the reference points, as a table: the same ruler as the gate. */
import { references } from '../engine/calc/reference.ts';
import { type Measured, measure } from '../engine/calc/ruler.ts';
import type { ModelSet } from '../engine/models/definitions.ts';

interface ReferenceHead {
  readonly id: string;
  readonly what?: string;
}

const percent = (share: number): string => `${(100 * share).toPrecision(2).replace('.', ',')} %`;

/** Markdown: quantity, n, mean, p95, max, tolerance, against what. */
export function accuracyTable(models: ModelSet): string {
  const groups = new Map<string, Measured[]>();
  for (const row of measure(references, models)) {
    const key = `${row.file}|${row.door}|${row.key}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const against = new Map((references as readonly ReferenceHead[]).map(({ id, what }) => [id, what ?? id]));
  const lines = [...groups].map(([key, rows]) => {
    const [file = '', door = '', quantity = ''] = key.split('|');
    const sorted = rows.map(({ deviation }) => deviation).sort((one, two) => one - two);
    const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
    const p95 = sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? 0;
    const worst = sorted[sorted.length - 1] ?? 0;
    const allowed = Math.max(...rows.map(({ tolerance }) => tolerance));
    return `| \`${door}\` ${quantity} | ${rows.length} | ${percent(mean)} | ${percent(p95)} | ${percent(worst)} | ${percent(allowed)} | ${against.get(file)} |`;
  });
  return [
    '| grootheid | n | gemiddeld | p95 | grootste | toegestaan | getoetst aan |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** The text with its table between the accuracy marks replaced. */
export function withAccuracy(text: string, table: string): string {
  return text.replace(
    /(<!-- accuracy -->\n)[\s\S]*?(\n<!-- \/accuracy -->)/,
    (_, start: string, end: string) => start + table + end,
  );
}
