/** Below the verdict on every step: what it rests on, and what would make it worse. Fetched once there is a verdict. */
import { Fragment } from 'preact';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { holdsForText, restsOnText, turnsOf, waitsForText } from '../../../i18n/grounds.ts';
import { whyOtherHour } from '../../../i18n/other-hour.ts';
import { setInside } from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { wordsIn } from '../../words.ts';
import { DontKnow } from './dont-know.tsx';
import { useTelling } from './telling.ts';
import './grounds.css';

const useGroundsWords = wordsIn('grounds');

export function Grounds({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const telling = useTelling(dossier);
  const { t } = telling;
  const w = useGroundsWords();
  const turns = turnsOf(assessment, w, telling.name, (id) => t.panes[id as keyof typeof t.panes] ?? id);
  const waits = waitsForText(assessment, w);
  const { machines, alternatives, measures, answers } = activeVariant(dossier);
  const word = (of: WholeAssessment['verdict']) => t.verdict[of].word.toLowerCase();
  const holds = holdsForText(assessment, answers.exposure, w, word);
  const inside =
    assessment.verdict !== 'green' &&
    machines.length === 1 &&
    machines[0]?.siting === 'gevel' &&
    alternatives.every(({ machine }) => machine.siting !== 'winkel');
  return (
    <>
      <dl class="grounds">
        {holds.differs && (
          <>
            <dt>{w.holdsFor}</dt>
            <dd>
              <strong>{holds.text}</strong> {whyOtherHour(assessment.otherHour, w, telling)}
            </dd>
          </>
        )}
        {measures.length > 0 && (
          <>
            <dt>{w.planTitle}</dt>
            <dd>{measures.map(telling.measure).join('; ')}.</dd>
          </>
        )}
        <dt>{w.restsOn}</dt>
        <dd>{restsOnText(assessment, w)}</dd>
        {waits && (
          <>
            <dt>{w.waitsFor}</dt>
            <dd>{waits}.</dd>
          </>
        )}
        {turns.map(({ verdict, text }) => (
          <Fragment key={verdict}>
            <dt>{w.turns(word(verdict))}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      {inside && (
        <p class="grounds-ask">
          {w.inside}{' '}
          {answers.insidePossible === false ? (
            <>
              {w.insideSaidNo} <Button onClick={() => setInside(null)}>{w.insideAgain}</Button>
            </>
          ) : (
            <>
              <Button onClick={() => setInside(true)}>{w.insideYes}</Button>{' '}
              <Button onClick={() => setInside(false)}>{w.insideNo}</Button>{' '}
              <DontKnow what="inside-possible" who="initiator" />
            </>
          )}
        </p>
      )}
    </>
  );
}
