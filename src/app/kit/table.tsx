import '@utrecht/table-css/dist/index.css';
import type { ComponentChildren } from 'preact';

/** A table that scrolls inside itself and can be reached by keyboard. */
export function Table({
  caption,
  head,
  children,
}: {
  caption: string;
  head: readonly string[];
  children: ComponentChildren;
}) {
  return (
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {head.map((text) => (
              <th key={text} scope="col" class="utrecht-table__header-cell">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">{children}</tbody>
      </table>
    </section>
  );
}
