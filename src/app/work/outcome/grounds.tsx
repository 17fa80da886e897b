/** Below the verdict on every step: what it rests on. Fetched once there is a colour, and small: reasons come with it. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { holdsForText, restsOnText, waitsForText } from '../../../i18n/grounds.ts';
import { otherHourHead, otherHourSaid } from '../../../i18n/other-hour.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';
import { AskInside } from './below-grounds.tsx';
import { useTelling } from './use-telling.ts';
import './grounds.css';
import './outcome.css';

const useGroundsWords = wordsIn('grounds');

/** Its part is fetched before there is an answer: what follows it is seen once, where it stays. */
export function Grounds({ assessment, dossier }: { assessment: WholeAssessment | null; dossier: Dossier }) {
  return assessment && <GroundsOf assessment={assessment} dossier={dossier} />;
}

interface Of {
  readonly assessment: WholeAssessment;
  readonly dossier: Dossier;
}

/** For which hours the colour is, and what is otherwise by the others; nothing where nothing is. @param open all of it at once */
export function HoldsFor({ assessment, dossier, open = false }: Of & { open?: boolean }) {
  const telling = useTelling(dossier);
  const w = useGroundsWords();
  const { exposure } = activeVariant(dossier).answers;
  const holds = holdsForText(assessment, exposure, w, (of) => telling.t.verdict[of].word.toLowerCase());
  const other = otherHourSaid(assessment, w, telling);
  if (!holds.differs && other.length === 0) return null;
  return (
    <>
      <dt>{w.holdsFor}</dt>
      <dd>
        <strong>{holds.text}</strong>
        {other.length > 0 && (
          <details open={open}>
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
  );
}

function GroundsOf({ assessment, dossier }: Of) {
  const telling = useTelling(dossier);
  const w = useGroundsWords();
  const [restsOn, waits] = [restsOnText(assessment, w), waitsForText(assessment, w)];
  const { measures } = activeVariant(dossier);
  // While another answer is made it is of the last one.
  const old = useApp(({ outcome, trial }) => outcome.kind === 'glance' && trial === null);
  // With the outcome itself the reasons come first: nothing stands between the colour and them.
  const reasonsFollow = useApp(({ screen }) => screen.kind === 'work' && screen.step === 'uitkomst');
  return (
    <>
      <dl class={old ? 'grounds old' : 'grounds'}>
        <HoldsFor assessment={assessment} dossier={dossier} />
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
      {!reasonsFollow && <AskInside assessment={assessment} dossier={dossier} />}
    </>
  );
}
