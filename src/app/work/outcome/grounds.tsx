/** Below the verdict on every step: what it rests on, and what would make it worse. Fetched once there is a verdict. */
import { Fragment } from 'preact';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { placeMeasure } from '../../../engine/measures/measures.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { colourSaid } from '../../../i18n/by-hours.ts';
import { holdsForText, restsOnText, turnsOf, waitsForText } from '../../../i18n/grounds.ts';
import { otherHourHead, otherHourSaid } from '../../../i18n/other-hour.ts';
import { turnWord } from '../../../i18n/sentences.ts';
import { insideOf, setInside } from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';
import { DontKnow } from './dont-know.tsx';
import { useTelling } from './telling.ts';
import './grounds.css';
import './outcome.css';

const useGroundsWords = wordsIn('grounds');

export function Grounds({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const telling = useTelling(dossier);
  const { t } = telling;
  const w = useGroundsWords();
  const [restsOn, waits] = [restsOnText(assessment, w), waitsForText(assessment, w)];
  const { measures, answers } = activeVariant(dossier);
  const holds = holdsForText(assessment, answers.exposure, w, (of) => t.verdict[of].word.toLowerCase());
  const other = otherHourSaid(assessment, w, telling);
  // While another answer is made it is of the last one.
  const old = useApp(({ outcome, trial }) => outcome.kind === 'glance' && trial === null);
  // With the outcome itself the reasons come first: nothing stands between the colour and them.
  const reasonsFollow = useApp(({ screen }) => screen.kind === 'work' && screen.step === 'uitkomst');
  return (
    <>
      <dl class={old ? 'grounds old' : 'grounds'}>
        {(holds.differs || other.length > 0) && (
          <>
            <dt>{w.holdsFor}</dt>
            <dd>
              <strong>{holds.text}</strong>
              {other.length > 0 && (
                <details>
                  <summary>{otherHourHead(assessment, w)}</summary>
                  <ul>
                    {other.map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </details>
              )}
            </dd>
          </>
        )}
        {measures.length > 0 && (
          <>
            <dt>{w.planTitle}</dt>
            <dd>{measures.map(telling.measure).join('; ')}.</dd>
          </>
        )}
        {restsOn && (
          <>
            <dt>{w.restsOn}</dt>
            <dd>{restsOn}</dd>
          </>
        )}
        {waits && (
          <>
            <dt>{w.waitsFor}</dt>
            <dd>{waits}.</dd>
          </>
        )}
      </dl>
      {!reasonsFollow && (
        <>
          <AskInside assessment={assessment} dossier={dossier} />
          <Turns assessment={assessment} dossier={dossier} />
        </>
      )}
    </>
  );
}

/** What would make it another colour. It comes and goes with an answer, so it stands below what is asked. */
export function Turns({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t, name } = useTelling(dossier);
  const w = useGroundsWords();
  const turns = turnsOf(assessment, w, name, t);
  if (turns.length === 0) return null;
  return (
    <dl class="grounds">
      {turns.map(({ verdict, text }) => (
        <Fragment key={verdict}>
          <dt>{w.turns(turnWord({ verdict }, t))}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Asked where it stands; what was said, and what it comes to, stands beside it. */
export function AskInside({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t } = useWords();
  const w = useGroundsWords();
  const variant = activeVariant(dossier);
  const { machines } = variant;
  const said = insideOf(variant);
  const judged = useApp((state) => (state.outcome.kind === 'ready' && !state.trial ? state.judged : null));
  const { verdict, measureSets } = assessment;
  if (verdict === 'green' || machines.length !== 1 || machines[0]?.siting !== 'gevel') return null;
  const word = colourSaid(assessment, t).toLowerCase();
  const inside = placeMeasure('winkel', releasedModels) ?? '';
  const among = measureSets.filter(({ measures }) => measures.includes(inside)).length;
  const gives = judged === variant ? w.insideGives(word, measureSets.length, among) : t.ui.busy;
  return (
    <p class="grounds-ask">
      <span class="grounds-question">{w.inside}</span>{' '}
      <span class="grounds-said" role="status">
        {said === 'no' && w.insideSaidNo}
        {said === 'yes' && `${w.insideSaidYes} ${variant.measures.includes(inside) ? '' : gives}`}
      </span>
      {said === 'no' && <Button onClick={() => setInside('open')}>{w.insideAgain}</Button>}
      {said === 'yes' && <Button onClick={() => setInside('open')}>{w.insideNotAfterAll}</Button>}
      {(said === 'open' || said === 'not-known') && (
        <>
          <Button onClick={() => setInside('yes')}>{w.insideYes}</Button>{' '}
          <Button onClick={() => setInside('no')}>{w.insideNo}</Button>{' '}
          <DontKnow what="inside-possible" who="initiator" />
        </>
      )}
    </p>
  );
}
