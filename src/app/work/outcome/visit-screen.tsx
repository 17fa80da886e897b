/** The sheet for a visit to the place: one line a fact, to be ticked with a pen. */

import { activeVariant, type Dossier, sceneOf } from '../../../archive/dossier.ts';
import { placeName } from '../../../archive/place-name.ts';
import { pointKey } from '../../../archive/point-key.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import type { Machine } from '../../../engine/scene/scene.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { otherHourSaid } from '../../../i18n/other-hour.ts';
import { rdSaid } from '../../../i18n/rd-said.ts';
import { isForAdviser, tippingSentence } from '../../../i18n/sentences.ts';
import { countOf, headlineOf } from '../../../i18n/verdict-sentences.ts';
import { missingAsked, visitRows } from '../../../i18n/visit-asked.ts';
import { onSheet, pointsApart } from '../../../i18n/visit-buildings.ts';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { backToStep } from '../../state/last-step.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useWithoutMeasures } from '../measures/before-after.tsx';
import '../../../report/print.css';
import '../../../report/figure.css';
import './visit-sheet.css';
import { useVisitWords } from './check-list.tsx';
import { nameOf } from './finding-words.ts';
import { spreadOf } from './telling.ts';
import { useTelling } from './use-telling.ts';
import { LookAt } from './visit-look.tsx';

const useFullWords = wordsInFull();
const useGroundsWords = wordsIn('grounds');
const useMachineWords = wordsIn('machine');
const useEvidenceWords = wordsIn('evidence');

export function VisitScreen() {
  usePageName('bezoekblad');
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  const machine = dossier && activeVariant(dossier).machines[0];
  return dossier && assessment && machine ? <Sheet {...{ dossier, assessment, machine }} /> : null;
}

interface Visit {
  readonly dossier: Dossier;
  readonly assessment: WholeAssessment;
  readonly machine: Machine;
}

function Sheet({ dossier, assessment, machine }: Visit) {
  const { t, f } = useFullWords();
  const w = useVisitWords();
  const m = useMachineWords();
  const e = useEvidenceWords();
  const g = useGroundsWords();
  const telling = useTelling(dossier);
  const { before, fresh } = useWithoutMeasures(activeVariant(dossier).measures.length > 0 ? dossier : null);
  const scene = sceneOf(dossier);
  const { shown, left } = onSheet(assessment, fresh ? before : null);
  /** As on the map of this sheet: by its number too. */
  const called = (id: string | null) => {
    const at = shown.findIndex(({ buildingId }) => buildingId === id);
    const name = nameOf(id, dossier);
    return at < 0 ? name : w.numbered(name, at + 1);
  };
  const names = { t, tipping: w.tipping, f, nameOf: called, spread: spreadOf(assessment, dossier) };
  const { asked, told } = pointsApart(
    assessment.tippingPoints.filter((point) => !isForAdviser(point)),
    shown,
  );
  const forAdviser = assessment.tippingPoints.filter(isForAdviser);
  const rows = visitRows(scene, assessment, asked, names, { w, t, m, e });
  const missing = assessment.missing.filter(({ what }) => !missingAsked.includes(what));
  const then = otherHourSaid(assessment, g, { ...telling, name: called }).filter(({ isReason }) => isReason);
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
            {called(machine.hostId)} · {rdSaid(machine.point, f)}
          </dd>
          <dt>{t.ui.verdict}</dt>
          <dd>
            {headlineOf(assessment, t)}. {countOf(assessment, t)}
            {then.map(({ text }) => (
              <div key={text}>{text}</div>
            ))}
          </dd>
          <dt>{t.ui.kenmerk}</dt>
          <dd>
            <code>{assessment.receipt.kenmerk}</code>
          </dd>
        </dl>
        {missing.length > 0 && (
          <>
            <h2>{w.missing}</h2>
            <ul>
              {missing.map((gap) => (
                <li key={gap.what}>
                  {missingText(gap, t, called)} {t.who[gap.who as keyof typeof t.who]}
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
            {rows.map(({ question, answers, now, turns }) => (
              <tr key={question} class="visit-row" data-turns={turns}>
                <th scope="row">
                  {question}
                  {now !== null && <div class="visit-now">{now}</div>}
                </th>
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
        <LookAt
          {...{ dossier, scene, assessment, shown, left }}
          told={told.map((point) => tippingSentence(point, names))}
        />
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
