/** Whether the machine can stand inside, below what the colour rests on or below the reasons; and what would make it another colour. */
import { Fragment } from 'preact';
import { activeVariant, type Dossier, type Variant } from '../../../archive/dossier.ts';
import { placeMeasure } from '../../../engine/measures/measures.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { elsewhenMore, lightOf } from '../../../i18n/by-hours.ts';
import { turnsOf } from '../../../i18n/grounds.ts';
import { turnWord } from '../../../i18n/sentences.ts';
import { enoughAt } from '../../../i18n/verdict-sentences.ts';
import { insideOf, setInside } from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';
import { DontKnow } from './dont-know.tsx';
import { useTelling } from './use-telling.ts';
import './grounds.css';

const useGroundsWords = wordsIn('grounds');

/** What would make it another colour. It comes last, and comes and goes with an answer, so it stands below all that is pressed. */
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

/** Is it asked here whether the machine can stand inside? Then it is asked nowhere else on the same screen. */
export const asksInside = ({ verdict }: Pick<WholeAssessment, 'verdict'>, { machines }: Variant): boolean =>
  verdict !== 'green' && machines.length === 1 && machines[0]?.siting === 'gevel';

/** Asked where it stands; what was said, and what it comes to, stands beside it. */
export function AskInside({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t } = useWords();
  const w = useGroundsWords();
  const variant = activeVariant(dossier);
  const said = insideOf(variant);
  const judged = useApp((state) => (state.outcome.kind === 'ready' && !state.trial ? state.judged : null));
  const { verdict, measureSets } = assessment;
  if (!asksInside(assessment, variant)) return null;
  const inside = placeMeasure('winkel', releasedModels) ?? '';
  const among = measureSets.filter(({ measures }) => measures.includes(inside)).length;
  const gives = () =>
    w.insideGives({
      colour: t.verdict[lightOf(assessment)].word.toLowerCase(),
      elsewhen: elsewhenMore(assessment, t),
      verdict,
      packages: measureSets.length,
      inside: among,
      planned: variant.measures.length > 0,
      enough: enoughAt(assessment),
    });
  return (
    <p class="grounds-ask">
      <span class="grounds-question">{w.inside}</span>{' '}
      <span class="grounds-said" role="status">
        {said === 'no' && w.insideSaidNo}
        {said === 'yes' &&
          `${w.insideSaidYes} ${variant.measures.includes(inside) ? '' : judged === variant ? gives() : t.ui.busy}`}
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
