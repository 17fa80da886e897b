/** Of the talk: the colour without measures and with what is on, and what became of each reason. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { StandingCriterion, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { figuresOf } from '../../../i18n/figures.ts';
import { needOf } from '../../../i18n/need-of.ts';
import type { Reason } from '../../../i18n/reasons.ts';
import { scenarioNames } from '../../../i18n/scenario-name.ts';
import { stateOf } from '../../../i18n/states.ts';
import { countOf, headlineOf, withoutPlanSaid } from '../../../i18n/verdict-sentences.ts';
import { StateSign } from '../../../report/state-sign.tsx';
import { lightOf, Stoplight } from '../../../report/stoplight.tsx';
import { reasons } from '../../state/selectors.ts';
import { useWords, wordsIn } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useTalkWords = wordsIn('talk');
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
              <Change reason={reason} now={now} /> {reason.worst && nameOf(reason.worst.receptor, dossier)}
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

function Change({ reason, now }: { reason: Reason; now: StandingCriterion | undefined }) {
  const { t, f } = useWords();
  const text = (one: StandingCriterion | undefined) => (one?.worst ? figuresOf(one.worst, t, f).value : '');
  if (now?.status !== 'met' || now.state === 'pending') return <strong>{text(now) || text(reason)}</strong>;
  return (
    <>
      <s>{text(reason)}</s> → <strong>{text(now) || t.states[now.state]}</strong>
    </>
  );
}
