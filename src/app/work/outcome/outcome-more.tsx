/** What stands below the reasons, and the building that was clicked: fetched once the reasons are on the screen. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { Receptor, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { exposuresSaid } from '../../../i18n/exposures-said.ts';
import { densityText } from '../../../i18n/figures.ts';
import { assumedLines, besideColour } from '../../../i18n/grounds.ts';
import { weighingSaid } from '../../../i18n/homes-said.ts';
import { buildingOverText } from '../../../i18n/over-roofs.ts';
import { sureFrom } from '../../../i18n/states.ts';
import { hostText, throwsIn } from '../../../i18n/throws.ts';
import { failsAt, waitingAt } from '../../../i18n/waits-at.ts';
import { copyText } from '../../actions/copy-text.ts';
import { belowVerdict } from '../../kit/below-verdict.ts';
import { Button } from '../../kit/button.tsx';
import { Fetched, lazy } from '../../lazy.tsx';
import type { Selection } from '../../state/app-state.ts';
import { goToPage, letGo } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useWithoutMeasures } from '../measures/before-after.tsx';
import { Turns } from './below-grounds.tsx';
import { CheckList } from './check-list.tsx';
import { Confidence } from './confidence.tsx';
import { EarlierOutcome } from './earlier-outcome.tsx';
import { nameOf } from './finding-words.ts';
import { PolicyNote } from './policy-screen.tsx';
import { ExplainFold, Fold, useExplainWords } from './trail-fold.tsx';

const useFullWords = wordsInFull();
const useGroundsWords = wordsIn('grounds');
const useMeasureWords = wordsIn('measures');
const useBuildingWords = wordsIn('buildings');
const useGroundWords = wordsIn('ground');
const useOutcomeWords = wordsIn('outcome');
const usePageWords = wordsIn('pages');

const Consequences = lazy(async () => (await import('./consequences-section.tsx')).ConsequencesSection);

/** The building that was clicked; and of a public copy first of all that it is one, and what it was published as. */
export function BeforeReasons({
  selection,
  assessment,
  dossier,
}: {
  selection: Selection;
  assessment: WholeAssessment;
  dossier: Dossier;
}) {
  return (
    <>
      {dossier.scope === 'public' && <EarlierOutcome assessment={assessment} dossier={dossier} />}
      {selection?.kind === 'building' && <Selected id={selection.id} dossier={dossier} assessment={assessment} />}
    </>
  );
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

/** The building that was clicked: what it undergoes and why it has its colour. */
function Selected({ id, dossier, assessment }: { id: string; dossier: Dossier; assessment: WholeAssessment }) {
  const { t, f } = useFullWords();
  const l = useBuildingWords();
  const receptor = assessment.receptors.find((one) => one.buildingId === id);
  const roofs = useGroundWords().rings;
  const g = useGroundsWords();
  /** No register knows what it is used for: what it counts as is what was said of all such buildings. */
  const isUnknown = !(
    dossier.judgements[id]?.uses ?? dossier.surroundings.buildings.find((one) => one.id === id)?.uses
  );
  const taken = isUnknown && receptor?.classReason === 'by-use' ? g.assumptions['unknownUseAs'] : null;
  const over = receptor && buildingOverText(receptor, assessment.receptors, roofs, f);
  const { before, fresh } = useWithoutMeasures(activeVariant(dossier).measures.length > 0 ? dossier : null);
  const waiting = waitingAt(assessment, fresh ? before : null);
  const failing = (one: Receptor) => {
    const { fails, waits } = failsAt(one.unmet, waiting(one), (of) => t.criteria[of].title, t.ui, '; ');
    return [fails, waits].filter(Boolean).join('; ');
  };
  const card = useRef<HTMLElement>(null);
  // What was clicked comes into view, below the verdict that stays there, and the keyboard goes on from it.
  useEffect(() => {
    if (card.current) belowVerdict(card.current);
    card.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <section class="selected" aria-labelledby="selected-title" tabIndex={-1} ref={card}>
      <div class="section-head">
        <h2 id="selected-title">{nameOf(id, dossier)}</h2>
        <Button kind="subtle" label={`${t.ui.close}: ${nameOf(id, dossier)}`} onClick={() => letGo()}>
          ×
        </Button>
      </div>
      {receptor && (
        <dl class="facts">
          <dt>{t.ui.distance}</dt>
          <dd>{f.metres(receptor.distanceM)}</dd>
          <dt>{t.ui.class}</dt>
          <dd>
            {t.classes[receptor.class]} ({t.basis[receptor.basis]}:{' '}
            {taken ?? l.classReasons[receptor.classReason as keyof typeof l.classReasons]})
          </dd>
          <dt>{t.ui.glass}</dt>
          <dd>{t.panes[receptor.paneType as keyof typeof t.panes]}</dd>
          {receptor.host ? (
            <>
              <dt>{t.ui.pressure}</dt>
              <dd>{hostText(receptor, assessment.criteria, l, { t, f })}</dd>
            </>
          ) : (
            <>
              <dt>{t.ui.pressure}</dt>
              <dd>{f.kilopascals(receptor.reflectedPressureKpa)}</dd>
              <dt>{t.ui.breakChance}</dt>
              <dd>
                {f.percent(receptor.breakProbability)} ({t.hazard[receptor.hazardClass]})
              </dd>
              <dt>{t.ui.throwIn}</dt>
              <dd>{f.metres(throwsIn(assessment.criteria)(receptor))}</dd>
              <dt>{t.ui.pieces}</dt>
              <dd>{densityText(receptor.debrisDensityPerM2, t, f)}</dd>
            </>
          )}
          <dt>{t.ui.criteriaFailing}</dt>
          <dd>{failing(receptor)}</dd>
          {over && (
            <>
              <dt>{t.ui.sight}</dt>
              <dd>{over}</dd>
            </>
          )}
        </dl>
      )}
      {receptor && <ExplainFold about={{ building: id }} dossier={dossier} name={nameOf(id, dossier)} />}
    </section>
  );
}
