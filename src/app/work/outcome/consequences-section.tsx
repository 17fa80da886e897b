/** What would happen to people and houses: told beside the verdict, for the scenario and strength that are chosen. */

import { useEffect } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { Told } from '../../../engine/consequences/told.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import type { Level, ScenarioId } from '../../../engine/scene/assessment.ts';
import { isOnceProven, withoutSaid } from '../../../i18n/once-proven.ts';
import { scenarioName } from '../../../i18n/scenario-name.ts';
import { type GridProps, type TellProps, ToldText } from '../../../report/consequences-text.tsx';
import { Row } from '../../../report/report-table.tsx';
import { showOnMap, tell } from '../../actions/tell-consequences.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { toldNow } from '../../map/draw-ground-cells.ts';
import type { AppState } from '../../state/app-state.ts';
import { goToPage } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';
import { nameOf } from './finding-words.ts';
import { Fold, useExplainWords, useHelpWords } from './trail-fold.tsx';
import './consequences.css';

const useConsequenceWords = wordsIn('consequences');
const useMeasureWords = wordsIn('measures');

const levels: readonly Level[] = ['low', 'design', 'high'];

/** Asks again whenever what is on the screen has come to rest as something else. */
export function useTelling(): void {
  const dossier = useApp((state) => state.dossier);
  const measures = useApp((state) => state.trial?.measures);
  const rests = useApp(
    ({ outcome, trial }) => outcome.kind === 'ready' && (trial === null || trial.assessment !== null),
  );
  useEffect(() => {
    if (rests) tell();
  }, [dossier, measures, rests]);
}

export function useTellProps(dossier: Dossier): Omit<TellProps, 'told'> {
  const { f } = useWords();
  const w = useConsequenceWords();
  const names = useMeasureWords();
  const onceProven = useApp(({ outcome, trial }) => {
    const judged = trial ? trial.assessment : outcome.kind === 'ready' ? outcome.assessment : null;
    return judged !== null && isOnceProven(trial ?? activeVariant(dossier), judged);
  });
  const plan = useApp(({ trial }) => trial ?? activeVariant(dossier));
  const without = withoutSaid(plan, releasedModels, (id) => names[id]?.name ?? id, w);
  return {
    w,
    f,
    onceProven,
    withPlan: plan.measures.length > 0,
    without,
    name: (id) => nameOf(id, dossier) || id,
    Grid,
  };
}

/** A small table in the form of the app. */
function Grid({ caption, head, rows }: GridProps) {
  return (
    <Table caption={caption} head={head}>
      {rows.map((cells, row) => (
        <Row key={row} cells={cells} />
      ))}
    </Table>
  );
}

export function ConsequencesSection({ dossier }: { dossier: Dossier }) {
  const { w, ...rest } = useTellProps(dossier);
  const told = useApp(toldHere);
  const now = useApp(toldNow);
  const onMap = useApp((state) => state.aside?.onMap ?? false);
  useTelling();
  return (
    <div class="consequences">
      <AsideHead />
      {told && (
        <div class={now ? '' : 'old'}>
          <ToldText {...rest} w={w} told={told} />
          <div class="consequences-end">
            {told.debris.cells.length > 0 && <Checkbox label={w.onMap} checked={onMap} onChange={showOnMap} />}
            <Button onClick={() => goToPage('gevolgen')}>{w.toTables}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** What was told last of this dossier: it stays in view while a newer answer is made. */
export function toldHere({ aside, dossier }: AppState): Told | null {
  return aside && aside.state !== 'failed' && aside.of.id === dossier?.id ? aside.told : null;
}

/** What these figures are worth, what is chosen, and whether they are there yet. */
export function AsideHead() {
  const w = useConsequenceWords();
  const e = useExplainWords();
  const { what, source } = useHelpWords().questions.consequences;
  const state = useApp(({ aside }) => aside?.state ?? 'busy');
  const told = useApp(toldHere);
  const now = useApp(toldNow);
  return (
    <>
      <p class="consequences-never">
        <strong>{w.never}</strong>
      </p>
      <Fold summary={e.open} name={w.title}>
        <p>
          {what} <span class="help">{source}</span>
        </p>
      </Fold>
      {told && <Choice told={told} />}
      {/* Always there, so that a change of it is spoken. */}
      <p role="status" class="help">
        {state === 'busy' ? w.busy : state === 'ready' && !told ? w.none : ''}
      </p>
      {state === 'failed' && (
        <p class="problem" role="alert">
          {w.failed}
        </p>
      )}
      {now && now.machines > 1 && <p>{w.several(now.machines)}</p>}
    </>
  );
}

function Choice({ told }: { told: Told }) {
  const { t } = useWords();
  const w = useConsequenceWords();
  const level = useApp((state) => state.aside?.question.level ?? 'design');
  return (
    <>
      <p class="consequences-asked">
        {w.scenario}: {scenarioName(told.scenario, t)}. {w.level}: {w.levels[told.level]}.
      </p>
      <div class="pair">
        <Select<ScenarioId>
          label={w.scenario}
          value={told.scenario}
          options={told.scenarios.map((id) => [id, scenarioName(id, t)] as const)}
          onChange={(scenario) => tell({ scenario })}
        />
        <Select<Level>
          label={w.level}
          value={level}
          options={levels.map((one) => [one, w.levels[one]] as const)}
          onChange={(chosen) => tell({ level: chosen })}
        />
      </div>
    </>
  );
}
