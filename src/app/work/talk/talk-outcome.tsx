/** Of the talk: the colour without measures and with what is on, and what became of each reason. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import type { MeasureSet, StandingCriterion, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { figuresOf } from '../../../i18n/figures.ts';
import { needOf } from '../../../i18n/need-of.ts';
import { afterSaid } from '../../../i18n/once-proven.ts';
import type { Reason } from '../../../i18n/reasons.ts';
import { scenarioNames } from '../../../i18n/scenario-name.ts';
import { stateOf } from '../../../i18n/states.ts';
import { takes } from '../../../i18n/takes.ts';
import { comesTo, countOf, headlineOf, withoutPlanSaid } from '../../../i18n/verdict-sentences.ts';
import { StateSign } from '../../../report/state-sign.tsx';
import { lightOf, Stoplight } from '../../../report/stoplight.tsx';
import { reasons } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn, wordsInFull } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');
const useMeasureWords = wordsIn('measures');
const usePackageWords = wordsIn('packages');
const useCriteriaWords = wordsIn('criteria');

interface Both {
  readonly before: WholeAssessment | null;
  readonly after: WholeAssessment | null;
}

export function TalkLights({ before, after }: Both) {
  const w = useTalkWords();
  const { t } = useWords();
  return (
    <div class="talk-lights">
      <Light title={w.withoutMeasures} assessment={before} said={before && withoutPlanSaid(before, t)} />
      <Light title={w.withPlan} assessment={after} said={after && headlineOf(after, t)} />
    </div>
  );
}

interface LightOf {
  readonly title: string;
  readonly assessment: WholeAssessment | null;
  readonly said: string | null;
}

function Light({ title, assessment, said }: LightOf) {
  const { t } = useWords();
  return (
    <div class="talk-light">
      <Stoplight light={assessment ? lightOf(assessment) : 'none'} />
      <p role="status">
        {title}
        <br />
        <strong class="talk-word">{said ?? t.verdict.none.word}</strong>
        {assessment && <span class="talk-count">{countOf(assessment, t)}</span>}
      </p>
    </div>
  );
}

export function TalkReasons({ dossier, before, after }: Both & { dossier: Dossier }) {
  const { t } = useWords();
  const criteria = useCriteriaWords();
  const planned = activeVariant(dossier).measures.length > 0;
  return (
    <ol class="talk-reasons">
      {reasons(before).map((reason, i) => {
        // As long as it fails in any scenario, the one in which it fails most.
        const now =
          reasons(after).find(({ id }) => id === reason.id) ??
          after?.criteria.find((one) => one.id === reason.id && one.scenario === reason.scenario);
        const state = after ? (stateOf(after.criteria, reason.id) ?? reason.state) : reason.state;
        return (
          <li key={reason.id}>
            <span class="reason-pin" aria-hidden="true">
              {i + 1}
            </span>
            <span>
              <strong>{needOf(reason.id, criteria)}</strong>
              <br />
              <Change reason={reason} now={planned ? now : null} dossier={dossier} />
              {reason.scenarios.length > 0 && ` (${scenarioNames(reason.scenarios, t)})`}
            </span>
            <span class="talk-solved">
              <StateSign state={state} size={20} /> {t.states[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Each package once, by its number; the measures below say in which they are. */
export function TalkPackages({ sets }: { sets: readonly MeasureSet[] }) {
  const { t } = useFullWords();
  const l = usePackageWords();
  const w = useTalkWords();
  const names = useMeasureWords();
  if (sets.length === 0) return null;
  return (
    <>
      <h3>{w.packages}</h3>
      <ul class="talk-packages">
        {sets.map((set, i) => (
          <li key={set.measures.join()}>
            <strong>{l.numbered(i + 1)}</strong>: {set.measures.map((id) => names[id]?.name ?? id).join('; ')}
            <br />
            <span class="help">
              {t.comes[comesTo(set)]}. {l.packageTakes(...takes(set, t, l))}
            </span>
          </li>
        ))}
      </ul>
      <h3>{w.singles}</h3>
    </>
  );
}

/** The number without measures and, where some are chosen, the number with them: each says which it is, and where. */
function Change({
  reason,
  now,
  dossier,
}: {
  reason: Reason;
  /** Null where nothing is chosen: then there is one state. */
  now: StandingCriterion | null | undefined;
  dossier: Dossier;
}) {
  const { t, f } = useWords();
  const w = useTalkWords();
  const trial = useApp((state) => state.trial);
  const text = (one: StandingCriterion) => (one.worst ? figuresOf(one.worst, t, f).value : '');
  const place = (one: StandingCriterion) => (one.worst ? nameOf(one.worst.receptor, dossier) : '');
  const was = text(reason);
  const before = w.before(was || t.states.unmet, place(reason));
  if (!now) return <span>{before}</span>;
  const is = text(now);
  const isThere = place(now) === place(reason);
  const plan = trial ?? activeVariant(dossier);
  const words = { noFigure: w.noFigure, same: w.same, none: t.states[now.state] };
  // The same number elsewhere is not the same.
  const after = afterSaid({ was: isThere ? was : '', is, now }, plan, releasedModels, words);
  return (
    <span>
      {before} → <strong>{w.after(after, isThere || !is ? '' : place(now))}</strong>
    </span>
  );
}
