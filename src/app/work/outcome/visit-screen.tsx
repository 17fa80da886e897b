/** The sheet for a visit to the place: one line a fact, to be ticked with a pen. */

import { activeVariant } from '../../../archive/dossier.ts';
import { placeName } from '../../../archive/place-name.ts';
import { pointKey } from '../../../archive/point-key.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { rdSaid } from '../../../i18n/rd-said.ts';
import { isForAdviser, tippingSentence, visitQuestion } from '../../../i18n/sentences.ts';
import { countOf, headlineOf } from '../../../i18n/verdict-sentences.ts';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { backToStep } from '../../state/last-step.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsInFull } from '../../words.ts';
import '../../../report/print.css';
import './visit-sheet.css';
import { useVisitWords } from './check-list.tsx';
import { nameOf } from './finding-words.ts';
import { spreadOf } from './telling.ts';

const useFullWords = wordsInFull();

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
