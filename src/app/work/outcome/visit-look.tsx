/** On the sheet for a visit: each building that decides, what the judgement takes it to be, and a box at each fact. */
import type { Dossier } from '../../../archive/dossier.ts';
import { setUnder } from '../../../engine/models/model-sets.ts';
import type { Receptor, WholeAssessment } from '../../../engine/scene/assessment.ts';
import type { Scene } from '../../../engine/scene/scene.ts';
import { factSaid, factsOf, isAskedAtNight, otherHoursAt, turnsAt, turnsSaid } from '../../../i18n/visit-buildings.ts';
import { MapFigure } from '../../../report/map-figure.tsx';
import { standing } from '../../../report/part-of.ts';
import { policyOf } from '../../state/question.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useVisitWords } from './check-list.tsx';
import { nameOf, withDistance } from './finding-words.ts';

const useFullWords = wordsInFull();
const useReportWords = wordsIn('report');
const useBuildingWords = wordsIn('buildings');

interface Look {
  readonly dossier: Dossier;
  readonly scene: Scene;
  readonly assessment: WholeAssessment;
  readonly shown: readonly Receptor[];
  readonly left: number;
  /** Of all panes or roofs at once. */
  readonly told: readonly string[];
}

/** Points of the small map, as wide as the paper. */
const small = { width: 720, height: 430, widthMm: 178 };

export function LookAt({ dossier, scene, assessment, shown, left, told }: Look) {
  const { t, f } = useFullWords();
  const r = useReportWords();
  const w = useVisitWords();
  if (shown.length === 0) return null;
  const models = setUnder(policyOf(dossier));
  return (
    <section class="visit-look">
      <h2>{w.lookTitle}</h2>
      <p>{w.lookHelp}</p>
      {told.length > 0 && (
        <>
          <p>{w.lookTurns}</p>
          <ul>
            {told.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <MapFigure
        {...{ dossier, scene, assessment, t, r, f }}
        before={null}
        scope="internal"
        machines={standing({ scene, models })}
        size={small}
        numbered={shown.map(({ buildingId }) => buildingId)}
        called={w.lookMap}
      />
      <table class="visit-buildings">
        <colgroup>
          {['nr', 'building', 'taken', 'right'].map((one) => (
            <col key={one} class={`visit-${one}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{w.number}</th>
            <th scope="col">{w.building}</th>
            <th scope="col">{w.taken}</th>
            <th scope="col">{w.isRight}</th>
          </tr>
        </thead>
        {shown.map((one, i) => (
          <Rows key={one.buildingId} {...{ dossier, scene, assessment, one }} number={i + 1} />
        ))}
      </table>
      {left > 0 && <p>{w.lookMore(left)}</p>}
    </section>
  );
}

interface OneOf extends Pick<Look, 'dossier' | 'scene' | 'assessment'> {
  readonly one: Receptor;
  readonly number: number;
}

function Rows({ dossier, scene, assessment, one, number }: OneOf) {
  const { t, f } = useFullWords();
  const b = useBuildingWords();
  const w = useVisitWords();
  const { buildingId: id } = one;
  const building = scene.buildings.find((other) => other.id === id);
  const turns = turnsAt(id, assessment.tippingPoints);
  const facts = factsOf(one, building, scene, isAskedAtNight(id, assessment)).map((fact) => ({
    ...factSaid(fact, { w, b, t, f }),
    turned: turnsSaid(fact.fact, turns, { w, t }),
  }));
  return (
    <tbody>
      {facts.map(({ asks, taken, isKnown, turned }, n) => (
        <tr key={asks}>
          {n === 0 && (
            <>
              <td rowSpan={facts.length}>
                <strong>{number}</strong>
              </td>
              <th scope="rowgroup" rowSpan={facts.length}>
                {withDistance(nameOf(id, dossier), one.distanceM, f)}
                {otherHoursAt(id, assessment, { w, t }).map((said) => (
                  <div key={said} class="visit-now">
                    {said}
                  </div>
                ))}
              </th>
            </>
          )}
          <td>
            <strong>{asks}</strong>: {taken}
          </td>
          <td>
            {isKnown ? `☐ ${w.right} ☐ ${w.otherwise}` : w.itIs}
            {turned.map((said) => (
              <div key={said}>☐ {said}</div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
