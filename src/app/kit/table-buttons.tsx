/** Two buttons that save a table: as a CSV, and as a workbook in which a number of a device stays the text it is. */
import type { Table } from '../../modules/sheet/table.ts';
import { saveTable } from '../actions/save-table.ts';
import { Button } from './button.tsx';

/** @param name of the file, without what it ends in @param label of the CSV @param table made when it is asked for */
export function SaveTable({ name, label, table }: { name: string; label: string; table: () => Table }) {
  return (
    <>
      <Button onClick={() => void saveTable(name, 'csv', table())}>{label}</Button>
      <Button onClick={() => void saveTable(name, 'xlsx', table())}>Excel (.xlsx)</Button>
    </>
  );
}
