import type { ComponentChildren, VNode } from 'preact';

/** A cell over several columns, for a row where words stand in the place of figures. */
export const across = (columns: number, children: ComponentChildren): VNode => <td colSpan={columns}>{children}</td>;

const isCell = (cell: ComponentChildren): boolean =>
  typeof cell === 'object' && cell !== null && 'type' in cell && cell.type === 'td';

/** The first cell is the header of the row; a cell over several columns stands as it is. */
export function Row({
  cells,
  figures = [],
  heads = [],
}: {
  cells: readonly ComponentChildren[];
  /** What each column is called: in little room a row is read as a card, and each cell says what it is. */
  heads?: readonly string[];
  /** Columns of figures, which stand under each other from the right. */
  figures?: readonly number[];
}) {
  let column = -1;
  return (
    <tr>
      {cells.map((cell, i) => {
        column += 1;
        if (i === 0)
          return (
            <th key={i} scope="row">
              {cell}
            </th>
          );
        if (isCell(cell)) {
          column += ((cell as VNode<{ colSpan?: number }>).props.colSpan ?? 1) - 1;
          return cell;
        }
        return (
          <td key={i} class={figures.includes(column) ? 'report-figure' : undefined} data-head={heads[column]}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** So many rows never part at the edge of a page: not every browser can be asked to keep a row with another. */
const togetherRows = 3;

/** The first two rows and the last two are each a group, so that no row stands alone on a page. */
function groupsOf<Of>(rows: readonly Of[]): readonly (readonly Of[])[] {
  if (rows.length <= togetherRows) return [rows];
  return [rows.slice(0, 2), rows.slice(2, -2), rows.slice(-2)].filter((group) => group.length > 0);
}

type Kind = 'wide' | 'buildings' | 'each' | 'most' | 'why';

/** More columns than these find no room beside each other on a phone. */
const cardColumns = 3;

function classOf(kind: Kind | undefined, rows: number, columns: number): string | undefined {
  const cards = columns > cardColumns ? ' report-cards' : '';
  if (kind === 'why') return `report-why${cards}`;
  if (kind) return `report-wide report-${kind}${cards}`;
  return `${rows <= togetherRows ? 'report-few' : ''}${cards}`.trim() || undefined;
}

/** A table with caption and headers; the first cell of a row is its header. */
export function Table({
  caption,
  head,
  rows,
  kind,
  figures = [],
}: {
  caption: string;
  /** A figure says its unit below its name. */
  head: readonly (string | readonly [name: string, unit: string])[];
  rows: readonly (readonly ComponentChildren[])[];
  /** `wide` for many columns; `buildings` for many short ones that stay on one line, `each` for chances that do, `most` for
   * chances that take a line more; `why` for reasons. */
  kind?: Kind;
  figures?: readonly number[];
}) {
  const heads = head.map((one) => (typeof one === 'string' ? one : `${one[0]} (${one[1]})`));
  return (
    <section class="report-table" aria-label={caption} tabIndex={0}>
      <table class={classOf(kind, rows.length, head.length)}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((one, column) => {
              const [text, unit] = typeof one === 'string' ? [one] : one;
              return (
                <th key={text} scope="col" class={figures.includes(column) ? 'report-figure' : undefined}>
                  {text}
                  {unit && <span class="report-unit"> ({unit})</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        {groupsOf(rows).map((group, i) => (
          <tbody key={i} class={group.length <= togetherRows ? 'report-together' : undefined}>
            {group.map((cells, row) => (
              <Row key={row} cells={cells} figures={figures} heads={heads} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const isEmpty = (value: ComponentChildren): boolean => value === '' || value === null || value === undefined;

/** Facts as a list of term and value; what is empty takes no paper. */
export function Facts({ of }: { of: readonly (readonly [term: string, value: ComponentChildren])[] }) {
  const filled = of.filter(([, value]) => !isEmpty(value));
  if (filled.length === 0) return null;
  return (
    <dl class="report-facts">
      {filled.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
