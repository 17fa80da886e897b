/** The sheet for a visit to the place: one line a fact, to be ticked with a pen. */

import { activeVariant, type Dossier, sceneOf } from '../../../archive/dossier.ts';
import { placeName } from '../../../archive/place-name.ts';
import { pointKey } from '../../../archive/point-key.ts';
import { setUnder } from '../../../engine/models/model-sets.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { rdSaid } from '../../../i18n/rd-said.ts';
import { isForAdviser, tippingSentence, visitQuestion } from '../../../i18n/sentences.ts';
import { countOf, headlineOf } from '../../../i18n/verdict-sentences.ts';
import { decidingBuildings, factSaid, factsOf, visited } from '../../../i18n/visit-buildings.ts';
import { MapFigure } from '../../../report/map-figure.tsx';
import { standing } from '../../../report/part-of.ts';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { backToStep } from '../../state/last-step.ts';
import { policyOf } from '../../state/question.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useWithoutMeasures } from '../measures/before-after.tsx';
import '../../../report/print.css';
import '../../../report/figure.css';
import './visit-sheet.css';
import { useVisitWords } from './check-list.tsx';
import { nameOf, withDistance } from './finding-words.ts';
import { spreadOf } from './telling.ts';

const useFullWords = wordsInFull();
const useReportWords = wordsIn('report');
const useBuildingWords = wordsIn('buildings');

export function VisitScreen() {
  usePageName('bezoekblad');
  const { t, f } = useFullWords();
  const w = useVisitWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  const machine = dossier && activeVariant(dossier).machines[0];
  if (!dossier || !assessment || !machine) return null;
  const names = {
    t,
    tipping: w.tipping,
    f,
    nameOf: (id: string | null) => nameOf(id, dossier),
    spread: spreadOf(assessment, dossier),
  };
  const onSite = assessment.tippingPoints.filter((point) => !isForAdviser(point));
  const forAdviser = assessment.tippingPoints.filter(isForAdviser);
  return (
    <main id="main" tabIndex={-1} class="report-screen">
      <div class="report-tools">
        <Button onClick={() => backToStep('uitkomst')}>{t.ui.back}</Button>
        <Button kind="primary" onClick={() => window.print()}>
          {t.ui.print}
        </Button>
        <span>{w.printHelp}</span>
      </div>
      <article class="report visit">
        <h1>{w.sheetTitle(placeName(dossier))}</h1>
        <p>{w.sheetHelp}</p>
        <dl class="facts">
          <dt>{w.place}</dt>
          <dd>
            {nameOf(machine.hostId, dossier)} · {rdSaid(machine.point, f)}
          </dd>
          <dt>{t.ui.verdict}</dt>
          <dd>
            {headlineOf(assessment, t)}. {countOf(assessment, t)}
          </dd>
          <dt>{t.ui.kenmerk}</dt>
          <dd>
            <code>{assessment.receipt.kenmerk}</code>
          </dd>
        </dl>
        {assessment.missing.length > 0 && (
          <>
            <h2>{w.missing}</h2>
            <ul>
              {assessment.missing.map((gap) => (
                <li key={gap.what}>
                  {missingText(gap, t, (id) => nameOf(id, dossier))} {t.who[gap.who as keyof typeof t.who]}
                </li>
              ))}
            </ul>
          </>
        )}
        <table>
          <caption>{w.questions}</caption>
          <thead>
            <tr>
              <th scope="col">{w.sentence}</th>
              <th scope="col">{w.answer}</th>
              <th scope="col">{w.remark}</th>
            </tr>
          </thead>
          <tbody>
            {onSite
              .map((point) => ({ point, ...visitQuestion(point, w, names) }))
              .map(({ point, question, answers }) => (
                <tr key={pointKey(point)} class="visit-row">
                  <th scope="row">{question}</th>
                  <td>
                    {answers.map((answer) => (
                      <div key={answer}>☐ {answer}</div>
                    ))}
                  </td>
                  <td />
                </tr>
              ))}
          </tbody>
        </table>
        <LookAt {...{ dossier, assessment }} />
        {forAdviser.length > 0 && (
          <>
            <h2>{w.adviserAsk}</h2>
            <ul>
              {forAdviser.map((point) => (
                <li key={pointKey(point)}>{tippingSentence(point, names)}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{w.rest}</h2>
        <p class="visit-lines" />
        <p>{w.sign}: …………………………………………</p>
        <p>{t.standing}</p>
      </article>
    </main>
  );
}

/** Points of the small map, as wide as the paper. */
const small = { width: 720, height: 430, widthMm: 178 };

/** Of each building that decides: what the judgement takes it to be, to be ticked or corrected; numbered as on the small map. */
function LookAt({ dossier, assessment }: { dossier: Dossier; assessment: WholeAssessment }) {
  const { t, f } = useFullWords();
  const r = useReportWords();
  const b = useBuildingWords();
  const w = useVisitWords();
  const { before, fresh } = useWithoutMeasures(activeVariant(dossier).measures.length > 0 ? dossier : null);
  const scene = sceneOf(dossier);
  const all = decidingBuildings(assessment, fresh ? before : null);
  const shown = all.slice(0, visited);
  if (shown.length === 0) return null;
  const models = setUnder(policyOf(dossier));
  return (
    <section>
      <h2>{w.lookTitle}</h2>
      <p>{w.lookHelp}</p>
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
        {shown.map((one, i) => {
          const building = scene.buildings.find(({ id }) => id === one.buildingId);
          const facts = factsOf(one, building, scene).map((fact) => factSaid(fact, { w, b, t, f }));
          return (
            <tbody key={one.buildingId}>
              {facts.map(({ asks, taken, isKnown }, n) => (
                <tr key={asks}>
                  {n === 0 && (
                    <>
                      <td rowSpan={facts.length}>
                        <strong>{i + 1}</strong>
                      </td>
                      <th scope="rowgroup" rowSpan={facts.length}>
                        {withDistance(nameOf(one.buildingId, dossier), one.distanceM, f)}
                      </th>
                    </>
                  )}
                  <td>
                    <strong>{asks}</strong>: {taken}
                  </td>
                  <td>{isKnown ? `☐ ${w.right} ☐ ${w.otherwise}` : w.itIs}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      {all.length > shown.length && <p>{w.lookMore(all.length - shown.length)}</p>}
    </section>
  );
}
