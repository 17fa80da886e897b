/** Saves a table as a file: as a workbook whose text stays text, or as a CSV. */
import { csvOf, type Table } from '../../modules/sheet/table.ts';
import { download, downloadBytes } from './download.ts';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function saveTable(name: string, kind: 'xlsx' | 'csv', table: Table): Promise<void> {
  if (kind === 'csv') return download(`${name}.csv`, 'text/csv', `\uFEFF${csvOf(table)}`);
  const { xlsxOf } = await import('../../modules/sheet/write-xlsx.ts');
  downloadBytes(`${name}.xlsx`, workbook, xlsxOf(table, name));
}
