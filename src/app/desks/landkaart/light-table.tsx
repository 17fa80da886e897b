/** Kilometres by colour and grade, of what is in view and of all of the map; beside another map what becomes different. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import type { Difference } from '../../../modules/landkaart/map-lines.ts';
import { type Light, lights, type Metres, metresBy } from '../../../modules/landkaart/town-summary.ts';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';
import { Bar, LineSample } from './line-sample.tsx';

interface Props {
  readonly lines: readonly MapLine[];
  readonly name: string;
  /** Of the other map. */
  readonly otherName: string | null;
  readonly difference: Difference | null;
  /** Of a map that is not read whole: what the file says of all of it, and what the other one does. */
  readonly all: Metres | null;
  readonly otherAll: Metres | null;
  readonly inView: boolean;
  readonly t: LandkaartWords;
}

const sumOf = (metres: Metres): number => lights.reduce((sum, light) => sum + metres[light], 0);

export function LightTable({ lines, name, otherName, difference, all, otherAll, inView, t }: Props) {
  const { f } = useWords();
  const seen = metresBy(lines);
  const km = (metres: number) => f.number(metres / 1000, 2);
  const inKm = (text: string) => `${text} (${t.km})`;
  const lengthOf = (pieces: Difference['changed']) =>
    pieces.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  const rows = (columns: readonly Metres[], signed: boolean) =>
    lights.map((light: Light) => (
      <tr key={light}>
        <th scope="row">
          <LineSample light={light} /> {t.lights[light]}
        </th>
        {columns.map((metres, i) => (
          <td key={i} class="figure">
            {signed && i === columns.length - 1 ? signOf(metres[light], km) : km(metres[light])}
          </td>
        ))}
      </tr>
    ));
  const beside = (now: Metres, then: Metres) => rows([now, then, less(then, now)], true);
  const compared = [inKm(t.now), inKm(t.whatIf), inKm(t.difference)];
  const red = difference?.changed.filter(({ light }) => light === 'red') ?? [];
  return (
    <section class="landkaart-lights">
      <h2>{t.perLight}</h2>
      <p class="help">
        {t.free(`${km(sumOf(seen))} ${t.km}`, name)} {all && t.ofAll(`${km(sumOf(all))} ${t.km}`)}
      </p>
      <Bar metres={seen} width={480} height={22} />
      {difference ? (
        <>
          {inView && <h3>{t.partInView}</h3>}
          <Table caption={t.perLight} head={[t.colour, ...compared]}>
            {beside(difference.before, difference.after)}
          </Table>
          <p>
            {difference.changed.length === 0
              ? t.comparedSame(otherName ?? '')
              : t.compared(
                  otherName ?? '',
                  `${km(lengthOf(difference.changed))} ${t.km}`,
                  `${km(lengthOf(red))} ${t.km}`,
                )}{' '}
            {difference.aloneM > 1 && t.alone(`${km(difference.aloneM)} ${t.km}`)}
          </p>
          {all && otherAll && (
            <>
              <h3>{t.allOfMap}</h3>
              <Table caption={t.allOfMap} head={[t.colour, ...compared]}>
                {beside(all, otherAll)}
              </Table>
            </>
          )}
        </>
      ) : (
        <Table
          caption={t.perLight}
          head={[t.colour, inKm(inView ? t.partInView : t.facade), ...(all ? [inKm(t.allOfMap)] : [])]}
        >
          {rows(all ? [seen, all] : [seen], false)}
        </Table>
      )}
    </section>
  );
}

const less = (one: Metres, two: Metres): Metres =>
  Object.fromEntries(lights.map((light) => [light, one[light] - two[light]])) as Record<Light, number>;

const signOf = (metres: number, km: (metres: number) => string): string =>
  `${metres > 0 ? '+' : ''}${km(metres)}`.replace(/^[+-](0[.,]0+)$/, '$1').replace('-', '−');
