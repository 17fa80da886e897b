import type { ComponentChildren, VNode } from 'preact';

/** A cell over several columns, for a row where words stand in the place of figures. */
export const across = (columns: number, children: ComponentChildren): VNode => <td colSpan={columns}>{children}</td>;

const isCell = (cell: ComponentChildren): boolean =>
  typeof cell === 'object' && cell !== null && 'type' in cell && cell.type === 'td';

/** The first cell is the header of the row; a cell over several columns stands as it is. */
export function Row({ cells }: { cells: readonly ComponentChildren[] }) {
  return (
    <tr>
      {cells.map((cell, column) => {
        if (column === 0)
          return (
            <th key={column} scope="row">
              {cell}
            </th>
          );
        return isCell(cell) ? cell : <td key={column}>{cell}</td>;
      })}
    </tr>
  );
}

/** A table with caption and headers; the first cell of a row is its header. */
export function Table({
  caption,
  head,
  rows,
  kind,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
  /** `wide` for many columns; `buildings` for many short ones that stay on one line. */
  kind?: 'wide' | 'buildings';
}) {
  return (
    <section class="report-table" aria-label={caption} tabIndex={0}>
      <table class={kind && `report-wide report-${kind}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <Row key={row} cells={cells} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Facts as a list of term and value; what is empty gets a dash. */
export function Facts({ of }: { of: readonly (readonly [term: string, value: ComponentChildren])[] }) {
  return (
    <dl class="report-facts">
      {of.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value === '' || value === null || value === undefined ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
