/** Below the verdict on every step: what it rests on, and what would make it worse. Fetched once there is a verdict. */
import { Fragment } from 'preact';
import { activeVariant, type Dossier, type Variant } from '../../../archive/dossier.ts';
import { placeMeasure } from '../../../engine/measures/measures.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { holdsForText, restsOnText, turnsOf, waitsForText } from '../../../i18n/grounds.ts';
import { whyOtherHour } from '../../../i18n/other-hour.ts';
import { turnWord } from '../../../i18n/sentences.ts';
import { insideOf, setInside } from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';
import { DontKnow } from './dont-know.tsx';
import { useTelling } from './telling.ts';
import './grounds.css';

const useGroundsWords = wordsIn('grounds');

export function Grounds({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const telling = useTelling(dossier);
  const { t } = telling;
  const w = useGroundsWords();
  const turns = turnsOf(assessment, w, telling.name, t);
  const [restsOn, waits] = [restsOnText(assessment, w), waitsForText(assessment, w)];
  const variant = activeVariant(dossier);
  const { machines, measures, answers } = variant;
  const word = (of: WholeAssessment['verdict']) => t.verdict[of].word.toLowerCase();
  const holds = holdsForText(assessment, answers.exposure, w, word);
  const why = whyOtherHour(assessment, w, telling);
  const asksInside = assessment.verdict !== 'green' && machines.length === 1 && machines[0]?.siting === 'gevel';
  return (
    <>
      <dl class="grounds">
        {(holds.differs || why) && (
          <>
            <dt>{w.holdsFor}</dt>
            <dd>
              <strong>{holds.text}</strong> {why}
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
        {turns.map(({ verdict, text }) => (
          <Fragment key={verdict}>
            <dt>{w.turns(turnWord(verdict, t))}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      {asksInside && <AskInside assessment={assessment} variant={variant} word={word(assessment.verdict)} />}
    </>
  );
}

/** Asked where it stands; what was said, and what it comes to, stands beside it. */
function AskInside({ assessment, variant, word }: { assessment: WholeAssessment; variant: Variant; word: string }) {
  const { t } = useWords();
  const w = useGroundsWords();
  const said = insideOf(variant);
  const isOfNow = useApp(({ outcome, judged, trial }) => outcome.kind === 'ready' && judged === variant && !trial);
  const { measureSets } = assessment;
  const inside = placeMeasure('winkel', releasedModels) ?? '';
  const among = measureSets.filter(({ measures }) => measures.includes(inside)).length;
  const gives = isOfNow ? w.insideGives(word, measureSets.length, among) : t.ui.busy;
  return (
    <p class="grounds-ask">
      {w.inside}{' '}
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
