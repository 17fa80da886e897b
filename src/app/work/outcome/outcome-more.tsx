/** What stands below the reasons: fetched once they are on the screen. */

import { useEffect, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { exposuresSaid } from '../../../i18n/exposures-said.ts';
import { assumedLines, besideColour } from '../../../i18n/grounds.ts';
import { weighingSaid } from '../../../i18n/homes-said.ts';
import { sureFrom } from '../../../i18n/states.ts';
import { copyText } from '../../actions/copy-text.ts';
import { Button } from '../../kit/button.tsx';
import { Fetched, lazy } from '../../lazy.tsx';
import { goToPage } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { Turns } from './below-grounds.tsx';
import { CheckList } from './check-list.tsx';
import { Confidence } from './confidence.tsx';
import { EarlierOutcome } from './earlier-outcome.tsx';
import { PolicyNote } from './policy-screen.tsx';
import { Fold, useExplainWords } from './trail-fold.tsx';

const useFullWords = wordsInFull();
const useGroundsWords = wordsIn('grounds');
const useMeasureWords = wordsIn('measures');
const useOutcomeWords = wordsIn('outcome');
const usePageWords = wordsIn('pages');

const Consequences = lazy(async () => (await import('./consequences-section.tsx')).ConsequencesSection);

/** Of a public copy first of all that it is one, and what it was published as. */
export function BeforeReasons({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  return dossier.scope === 'public' ? <EarlierOutcome assessment={assessment} dossier={dossier} /> : null;
}

/** What comes last comes within this time, or does not come. */
const mostMs = 10_000;

/** Of which dossier all was known last: who leaves the step and comes back finds what stood there. */
let known: string | null = null;

/** Is all that is known of a dossier that was opened there? From then on what it says changes in its place. */
function useSettled(id: string): boolean {
  const due = useApp(({ outcome }) => outcome.kind === 'ready' && outcome.assessment.confidence === null);
  const [settled, setSettled] = useState(due ? known : id);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        known = id;
        setSettled(id);
      },
      due ? mostMs : 0,
    );
    return () => clearTimeout(timer);
  }, [due, id]);
  return settled === id;
}

/** What changes with the count is not read while it still moves: it comes whole, below what does not. */
export function AfterReasons({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const l = useOutcomeWords();
  const settled = useSettled(dossier.id);
  return (
    <>
      <Tried ids={assessment.tried} />
      <Exposures assessment={assessment} dossier={dossier} />
      {settled ? <Settled assessment={assessment} dossier={dossier} /> : <p class="help">{l.counting}</p>}
    </>
  );
}

function Settled({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t, f } = useFullWords();
  const l = useOutcomeWords();
  const e = useExplainWords();
  const { pages } = usePageWords();
  const scale = (['sure', 'fairly', 'hardly'] as const).map((one) =>
    e.counts.sureFrom(t.sure[one].toLowerCase(), sureFrom[one]),
  );
  const tried = useApp(({ trial }) => trial !== null);
  return (
    <>
      <div class="under-reasons">
        <Turns assessment={assessment} dossier={dossier} />
      </div>
      {dossier.scope === 'internal' && <EarlierOutcome assessment={assessment} dossier={dossier} />}
      <Confidence assessment={assessment} planned={tried || activeVariant(dossier).measures.length > 0} />
      <Assumed assessment={assessment} />
      <Fold summary={e.open} name={l.howSure}>
        <p>{e.counts.sure(scale.join(', '), t.sure.unsure.toLowerCase(), t.sure.ifSo.toLowerCase())}</p>
      </Fold>
      <CheckList assessment={assessment} dossier={dossier} />
      <section aria-labelledby="weigh-title">
        <h2 id="weigh-title">{l.weighingTitle}</h2>
        <ul>
          {besideColour(assessment).map((one) => (
            <li key={one.id}>{weighingSaid(one, l, f)}</li>
          ))}
        </ul>
        <Fold summary={e.open} name={l.weighingTitle}>
          <p>{e.counts.weighing}</p>
        </Fold>
      </section>
      <Aside dossier={dossier} />
      <PolicyNote assessment={assessment} dossier={dossier} />
      <Button onClick={() => goToPage('uitleg')}>{pages.uitleg}</Button>
    </>
  );
}

/** Why red is not orange: what was tried, together and at each other place. */
function Tried({ ids }: { ids: readonly string[] }) {
  const w = useGroundsWords();
  const names = useMeasureWords();
  if (ids.length === 0) return null;
  return (
    <details>
      <summary>{w.tried}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>{names[id]?.name ?? id}</li>
        ))}
      </ul>
    </details>
  );
}

/** What was assumed, to be put before who knows. */
function Assumed({ assessment }: { assessment: WholeAssessment }) {
  const w = useGroundsWords();
  const [copied, setCopied] = useState(false);
  const lines = assumedLines(assessment, w);
  return (
    <section aria-labelledby="assumed-title">
      <h2 id="assumed-title">{w.assumedTitle}</h2>
      {lines.length === 0 ? (
        <p>{w.assumedNone}</p>
      ) : (
        <>
          <p class="help">{w.assumedHelp}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button onClick={() => void copyText([w.assumedTitle, ...lines].join('\n')).then(setCopied)}>{w.copy}</Button>{' '}
          <span role="status">{copied && w.copied}</span>
        </>
      )}
    </section>
  );
}

/** By night and by day, whichever was asked for. */
function Exposures({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t } = useFullWords();
  const w = useOutcomeWords();
  const { exposure } = activeVariant(dossier).answers;
  return (
    <p>
      <strong>{exposuresSaid(assessment, exposure, w, t)}</strong>
    </p>
  );
}

/** Told beside the verdict; computed when asked for. */
function Aside({ dossier }: { dossier: Dossier }) {
  const l = useOutcomeWords();
  const asked = useApp((state) => state.aside !== null);
  const [open, setOpen] = useState(asked);
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{l.consequences}</h2>
      {open ? (
        <Fetched of={Consequences} dossier={dossier} />
      ) : (
        <Button onClick={() => setOpen(true)}>{l.tellConsequences}</Button>
      )}
    </section>
  );
}
