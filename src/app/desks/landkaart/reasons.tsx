/** What carries the picture: which criteria fail or are not known, as strong as the colour; and whose use would tell most. */

import type { CriterionId } from '../../../engine/scene/assessment.ts';
import { criterionIds } from '../../../engine/scene/assessment.ts';
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapAbout } from '../../../modules/landkaart/map-about.ts';
import type { NamedPoint } from '../../../modules/landkaart/map-lines.ts';
import { lights, type Tally } from '../../../modules/landkaart/town-summary.ts';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';

interface Props {
  readonly tally: Tally;
  /** What the figures are about. */
  readonly about: string;
  readonly askFirst: MapAbout['askFirst'];
  readonly criterion: CriterionId | null;
  readonly onCriterion: (id: CriterionId | null) => void;
  readonly onAsked: (asked: NamedPoint) => void;
  readonly t: LandkaartWords;
}

/** So many buildings are named of those to ask about. */
const most = 5;

export function Reasons({ tally, about, askFirst, criterion, onCriterion, onAsked, t }: Props) {
  const { t: words, f } = useWords();
  const { all, unmet, unknown, onUse } = tally;
  const total = lights.reduce((sum, light) => sum + all[light], 0);
  const rows = criterionIds
    .map((id) => ({ id, unmet: unmet[id] ?? 0, unknown: unknown[id] ?? 0 }))
    .filter((row) => row.unmet + row.unknown > 0)
    .sort((one, two) => two.unmet - one.unmet || two.unknown - one.unknown);
  return (
    <section class="landkaart-lights">
      <h2>{t.failing}</h2>
      <p class="help">
        {t.failingShare(about)} {rows.length > 0 && <span class="on-screen">{t.failingHelp}</span>}
      </p>
      {rows.length > 0 && (
        <Table caption={t.failing} head={[t.demand, t.unmet, t.unknown]}>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  class="link-button"
                  aria-pressed={criterion === row.id}
                  onClick={() => onCriterion(criterion === row.id ? null : row.id)}
                >
                  {words.criteria[row.id].chip}
                </button>
              </th>
              <td class="figure">{f.percent(row.unmet / total)}</td>
              <td class="figure">{f.percent(row.unknown / total)}</td>
            </tr>
          ))}
        </Table>
      )}
      <p>{onUse > 0 ? t.share(f.percent(onUse / total)) : t.noShare}</p>
      {onUse > 0 && askFirst.length > 0 && (
        <>
          <p>{t.askFirst}</p>
          <ul class="landkaart-asks">
            {askFirst.slice(0, most).map((one) => {
              const { building, metres, point, address } = one;
              const number = `${t.building.toLowerCase()} ${building}`;
              const name = address ? `${address} (${number})` : number;
              return (
                <li key={building}>
                  {point ? (
                    <button
                      type="button"
                      class="link-button"
                      onClick={() => onAsked({ name: address ?? building, point })}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                  : {f.wholeMetres(metres)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
