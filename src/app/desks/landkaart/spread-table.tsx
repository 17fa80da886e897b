/** Streets or areas, each with its metres of facade spread over the colours; a name shows it on the map. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import { type Light, lights, type Metres } from '../../../modules/landkaart/town-summary.ts';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';
import { Bar } from './line-sample.tsx';

interface Spread {
  readonly metres: Metres;
}

interface Props<Row> {
  readonly caption: string;
  /** Over the names. */
  readonly head: string;
  readonly rows: readonly Row[];
  readonly onShow: (row: Row) => void;
  readonly t: LandkaartWords;
}

export const sumOf = (metres: Metres): number => lights.reduce((all, light) => all + metres[light], 0);
const share = (metres: Metres, light: Light) => metres[light] / (sumOf(metres) || 1);

export const greenFirst = (one: Spread, two: Spread): number =>
  share(two.metres, 'green') - share(one.metres, 'green') || sumOf(two.metres) - sumOf(one.metres);

export function SpreadTable<Row extends Spread & { readonly said: string }>({
  caption,
  head,
  rows,
  onShow,
  t,
}: Props<Row>) {
  const { f } = useWords();
  return (
    <Table caption={caption} head={[head, `${t.facade} (${t.km})`, t.spread, t.lights.green, t.lights.red]}>
      {rows.map((row, i) => (
        // Two areas may have one name.
        <tr key={`${row.said} ${i}`}>
          <th scope="row">
            <button type="button" class="link-button" aria-label={t.showStreet(row.said)} onClick={() => onShow(row)}>
              {row.said}
            </button>
          </th>
          <td class="figure">{f.number(sumOf(row.metres) / 1000, 2)}</td>
          <td class="landkaart-spread">
            <Bar metres={row.metres} width={160} height={12} />
          </td>
          <td class="figure">{f.percent(share(row.metres, 'green'))}</td>
          <td class="figure">{f.percent(share(row.metres, 'red'))}</td>
        </tr>
      ))}
    </Table>
  );
}
