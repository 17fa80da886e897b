import type { ComponentChildren } from 'preact';

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
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
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
