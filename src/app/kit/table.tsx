import './table.css';
import '@utrecht/table-css/dist/index.css';
import type { ComponentChildren } from 'preact';

/** A table that scrolls inside itself and can be reached by keyboard. */
export function Table({
  caption,
  head,
  sort,
  children,
}: {
  caption: string;
  head: readonly string[];
  /** With it every column has a button; `at` is the column in force. */
  sort?: {
    readonly at: number;
    readonly up: boolean;
    readonly label: (column: string) => string;
    readonly onSort: (column: number) => void;
  };
  children: ComponentChildren;
}) {
  return (
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {head.map((text, i) => (
              <th
                key={text}
                scope="col"
                class="utrecht-table__header-cell"
                aria-sort={sort ? (sort.at !== i ? 'none' : sort.up ? 'ascending' : 'descending') : undefined}
              >
                {sort ? (
                  <button
                    type="button"
                    class="sort-button"
                    aria-label={sort.label(text)}
                    onClick={() => sort.onSort(i)}
                  >
                    {text} <span aria-hidden="true">{sort.at !== i ? '↕' : sort.up ? '↑' : '↓'}</span>
                  </button>
                ) : (
                  text
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">{children}</tbody>
      </table>
    </section>
  );
}
