/** Kilometres by colour and grade; beside another map what becomes different; what the picture rests on. */
import { type CriterionId, criterionIds } from '../../../engine/scene/assessment.ts';
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import type { Difference } from '../../../modules/landkaart/map-lines.ts';
import type { TownMap } from '../../../modules/landkaart/town-map.ts';
import { lights, tallyOf } from '../../../modules/landkaart/town-summary.ts';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';
import { Bar, LineSample } from './line-sample.tsx';

interface Props {
  readonly lines: readonly MapLine[];
  readonly name: string;
  readonly difference: Difference | null;
  readonly isPublic: boolean;
  readonly askFirst: TownMap['asks'];
  readonly t: LandkaartWords;
}

/** So many criteria are named of those that fail, and so many buildings of those to ask about. */
const [most, first] = [4, 5];

/** Where a criterion fails or is not known. */
const metresFailing = (lines: readonly MapLine[], id: CriterionId): number =>
  lines.reduce(
    (sum, { shown, metres }) => (shown.unmet.includes(id) || shown.unknown.includes(id) ? sum + metres : sum),
    0,
  );

export function LightTable({ lines, name, difference, isPublic, askFirst, t }: Props) {
  const { t: words, f } = useWords();
  const tally = tallyOf(lines);
  const { all, onUse } = tally;
  const total = lights.reduce((sum, light) => sum + all[light], 0);
  const km = (metres: number) => f.number(metres / 1000, 2);
  const signed = (metres: number) =>
    `${metres > 0 ? '+' : ''}${km(metres)}`.replace(/^[+-](0[.,]0+)$/, '$1').replace('-', '−');
  const failing = criterionIds
    .map((id) => ({ id, metres: metresFailing(lines, id) }))
    .filter(({ metres }) => metres > 0)
    .sort((one, two) => two.metres - one.metres)
    .slice(0, most);
  const now = difference?.before ?? all;
  return (
    <section class="landkaart-lights">
      <h2>{t.perLight}</h2>
      <p class="help">{t.free(`${km(total)} ${t.km}`, name)}</p>
      <Bar metres={all} width={480} height={22} />
      <Table
        caption={t.perLight}
        head={[t.colour, `${t.now} (${t.km})`, ...(difference ? [`${t.whatIf} (${t.km})`, t.difference] : [])]}
      >
        {lights.map((light) => (
          <tr key={light}>
            <th scope="row">
              <LineSample light={light} /> {t.lights[light]}
            </th>
            <td class="figure">{km(now[light])}</td>
            {difference && <td class="figure">{km(difference.after[light])}</td>}
            {difference && <td class="figure">{signed(difference.after[light] - difference.before[light])}</td>}
          </tr>
        ))}
      </Table>
      {difference && (
        <p>
          {t.compared(
            t.whatIf.toLowerCase(),
            `${km(difference.changed.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0))} ${t.km}`,
          )}{' '}
          {difference.aloneM > 1 && t.alone(`${km(difference.aloneM)} ${t.km}`)}
        </p>
      )}
      {!isPublic && (
        <>
          <p>
            {onUse > 0 ? t.share(f.percent(onUse / total)) : t.noShare}{' '}
            {onUse > 0 &&
              askFirst.length > 0 &&
              t.askFirst(
                askFirst
                  .slice(0, first)
                  .map(({ building }) => building)
                  .join(', '),
              )}
          </p>
          {failing.length > 0 && (
            <p>
              {t.failing}:{' '}
              {failing
                .map(({ id, metres }) => t.failingLine(words.criteria[id].chip, f.percent(metres / total)))
                .join(' · ')}
            </p>
          )}
        </>
      )}
    </section>
  );
}
