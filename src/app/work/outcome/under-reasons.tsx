/** Below the reasons: what is just met, and the question that can change the colour most. Fetched with them. */
import { useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import {
  answeredByUse,
  type CriterionId,
  type StandingCriterion,
  type WholeAssessment,
} from '../../../engine/scene/assessment.ts';
import { saidNobody } from '../../../engine/scene/scene.ts';
import { figuresOf } from '../../../i18n/figures.ts';
import { needOf } from '../../../i18n/need-of.ts';
import { neighboursText } from '../../../i18n/neighbours-said.ts';
import { scenarioName } from '../../../i18n/scenario-name.ts';
import { stateOf } from '../../../i18n/states.ts';
import { StateSign } from '../../../report/state-sign.tsx';
import { Fetched, lazy } from '../../lazy.tsx';
import { wordsIn, wordsInFull } from '../../words.ts';
import { HouseNumbers } from '../house-numbers.tsx';
import { BeforeAfter, useWithoutMeasures } from '../measures/before-after.tsx';
import { nameOf } from './finding-words.ts';
import './trail-fold.css';
import { AskInside } from './below-grounds.tsx';

const useFullWords = wordsInFull();
const useCriteriaWords = wordsIn('criteria');
const useMachineWords = wordsIn('machine');

const ReasonTrail = lazy(async () => (await import('./trail-fold.tsx')).ReasonTrail);

export function UnderReasons({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  // Once, and not beside its own failure in another scenario.
  const near = assessment.criteria.filter(
    (one, i, all) =>
      one.nearMiss &&
      stateOf(all, one.id) !== 'unmet' &&
      all.findIndex(({ id, nearMiss }) => nearMiss && id === one.id) === i,
  );
  return (
    <div class="under-reasons">
      <Waiting assessment={assessment} dossier={dossier} />
      <WithPlan dossier={dossier} />
      {near.map((criterion) => (
        <NearMiss key={criterion.id} criterion={criterion} dossier={dossier} />
      ))}
      <AskInside assessment={assessment} dossier={dossier} />
      <HouseNumbers dossier={dossier} />
    </div>
  );
}

/** Whoever said that nobody lives at the machine reads here why a home is the reason all the same. */
export function OfNeighbours({
  criterion,
  assessment,
  dossier,
}: {
  criterion: CriterionId;
  assessment: WholeAssessment;
  dossier: Dossier;
}) {
  const { t, f } = useFullWords();
  const w = useMachineWords();
  const { answers } = activeVariant(dossier);
  if (!saidNobody(answers)) return null;
  if (criterion !== answeredByUse.dwellingBeside)
    return isHostAssumed(criterion, assessment, dossier) ? (
      <p class="help">
        {w.saidNobody} {w.hostAssumed}
      </p>
    ) : null;
  const text = neighboursText(assessment, 'reason', w, { t, f, name: (id) => nameOf(id, dossier) });
  return text && <p class="help">{text}</p>;
}

/** Is the building of the machine the worst for this criterion, by a use that was chosen for all that is not known? */
function isHostAssumed(criterion: CriterionId, { criteria, receptors }: WholeAssessment, dossier: Dossier): boolean {
  const host = receptors.find((one) => one.host)?.buildingId;
  if (host === undefined || dossier.unknownUseAs === null) return false;
  const isKnown =
    dossier.judgements[host]?.uses !== undefined ||
    dossier.surroundings.buildings.some(({ id, uses }) => id === host && uses !== null);
  return !isKnown && criteria.some(({ id, worst }) => id === criterion && worst?.receptor === host);
}

/** With a plan the buildings of the reasons keep their mark on the map: what became of each by the plan. */
function WithPlan({ dossier }: { dossier: Dossier }) {
  const planned = activeVariant(dossier).measures.length > 0;
  const { before, fresh } = useWithoutMeasures(planned ? dossier : null);
  return <BeforeAfter dossier={dossier} before={fresh ? before : null} />;
}

/** What the colour waits for, where it does not fail any more: by what each requires. */
function Waiting({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { criteria: all } = assessment;
  const { t } = useFullWords();
  const criteria = useCriteriaWords();
  const ids = [...new Set(all.map(({ id }) => id))].filter((id) => stateOf(all, id) === 'pending');
  if (ids.length === 0) return null;
  return (
    <ul class="waits">
      {ids.map((id) => (
        <li key={id}>
          <StateSign state="pending" size={18} /> {needOf(id, criteria)}: {t.states.pending}
          <OfNeighbours criterion={id} assessment={assessment} dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}

/** Met, but near its limit: shown with its number and the trail of it. */
function NearMiss({ criterion, dossier }: { criterion: StandingCriterion; dossier: Dossier }) {
  const { t, f } = useFullWords();
  const criteria = useCriteriaWords();
  const { id, worst, scenario, state } = criterion;
  const { value, limit } = worst ? figuresOf(worst, t, f) : { value: '', limit: '' };
  const [open, setOpen] = useState(false);
  return (
    <details class="near-miss" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StateSign state={state} size={18} /> {t.ui.nearMiss}: {needOf(id, criteria)}
        {worst &&
          ` (${[nameOf(worst.receptor, dossier), scenario && scenarioName(scenario, t), value, `${t.ui.limit} ${limit}`].filter(Boolean).join(', ')})`}
      </summary>
      {open && <Fetched of={ReasonTrail} criterion={criterion} dossier={dossier} />}
    </details>
  );
}
