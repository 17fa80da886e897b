/** All measures: what each does, whether it can be taken here and why not, and all that is known of it. */

import { useEffect, useState } from 'preact/hooks';
import { activeVariant } from '../../../archive/dossier.ts';
import { pendingOf } from '../../../engine/measures/measures.ts';
import { sourceIn } from '../../../i18n/model-source.ts';
import { measuresFor } from '../../actions/ask-engine.ts';
import { edit } from '../../actions/edit-dossier.ts';
import { takeMeasures } from '../../actions/try-measures.ts';
import { DeskLink } from '../../frame/desk-link.tsx';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { backToStep } from '../../state/last-step.ts';
import { questionOf } from '../../state/question.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useHelpWords } from '../outcome/trail-fold.tsx';
import './measures.css';

const useSourceTitles = wordsIn('modelSources');
const useFullWords = wordsInFull();
const useMeasureWords = wordsIn('measures');
const usePackageWords = wordsIn('packages');
const usePageWords = wordsIn('pages');

type Listed = Awaited<ReturnType<typeof measuresFor>>[number];
type Codes = Readonly<Record<string, string>>;

export function MeasuresScreen() {
  const name = usePageName('alle-maatregelen');
  const { t } = useFullWords();
  const w = useHelpWords();
  const dossier = useApp((state) => state.dossier);
  const [all, setAll] = useState<readonly Listed[] | null>(null);
  useEffect(() => {
    let current = true;
    if (dossier)
      void measuresFor(questionOf(dossier)).then((found) => {
        if (current) setAll(found);
      });
    return () => {
      current = false;
    };
  }, [dossier]);
  if (!dossier) return null;
  return (
    <main id="main" tabIndex={-1} class="table-screen measures-screen">
      <Button onClick={() => backToStep('maatregelen')}>{t.ui.back}</Button>
      <h1>{name}</h1>
      <p>{w.measuresHelp}</p>
      {all === null && <p role="status">{t.ui.busy}</p>}
      {(['colour', 'beside', 'place', 'condition'] as const).map((role) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h2 id={`role-${role}`}>{w.roles[role]}</h2>
          {all
            ?.filter((one) => one.role === role)
            .map((one) => (
              <Measure key={one.id} measure={one} />
            ))}
        </section>
      ))}
      <p class="help">{w.unverified}</p>
    </main>
  );
}

function Measure({ measure }: { measure: Listed }) {
  const { t } = useFullWords();
  const l = usePackageWords();
  const w = useHelpWords();
  const names = useMeasureWords();
  const { desks } = usePageWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  const help = names[measure.id];
  if (!dossier || !help) return null;
  const { id, role, refused, criteria } = measure;
  const plan = activeVariant(dossier).measures;
  const acts = role === 'colour' || role === 'beside';
  const idle = acts && !assessment?.criteria.some((one) => one.status === 'unmet' && criteria.includes(one.id));
  const code = refused ?? (idle ? 'nothing-to-answer' : null);
  const state = acts ? (code ? (w.notApplicable as Codes)[code] : w.applicable) : '';
  const agreed = dossier.siteChecks.some(({ point, remark }) => point === 'agreement' && remark === names[id]?.name);
  const list = (keys: readonly string[], words: Codes) => keys.map((key) => words[key]).join(', ');
  const source = sourceIn(measure.source, useSourceTitles());
  return (
    <details class="measure">
      <summary>
        <strong>{names[id]?.name}</strong>
        {state && <span class={`measure-state${refused ? '' : ' measure-free'}`}>{state}</span>}
      </summary>
      <p>{help.what}</p>
      {measure.desk === 'draaiboek' && (
        <p>
          <DeskLink to="#/draaiboek">{desks.draaiboek.name}</DeskLink>
        </p>
      )}
      <dl class="facts">
        <dt>{w.facts.care}</dt>
        <dd>{help.care}</dd>
        <dt>{w.facts.actsOn}</dt>
        <dd>{list(measure.actsOn, w.actsOn)}</dd>
        {criteria.length > 0 && (
          <>
            <dt>{w.facts.answers}</dt>
            <dd>{criteria.map((one) => t.criteria[one].chip).join(', ')}</dd>
          </>
        )}
        <dt>{w.facts.evidence}</dt>
        <dd>
          {w.evidence[measure.evidence]}: {measure.reference}
        </dd>
        <dt>{w.facts.norm}</dt>
        <dd>{measure.norm ?? w.noNorm}</dd>
        <dt>{w.facts.who}</dt>
        <dd>{list(measure.who, w.who)}</dd>
        <dt>{w.facts.consent}</dt>
        <dd>{measure.othersProperty ? w.others : w.own}</dd>
        <dt>{w.facts.cost}</dt>
        <dd>{w.costs[measure.cost]}</dd>
        <dt>{w.facts.time}</dt>
        <dd>{w.times[measure.leadTime]}</dd>
        {[...pendingOf(measure), ...measure.needs].length > 0 && (
          <>
            <dt>{w.facts.needs}</dt>
            <dd>{list([...pendingOf(measure), ...measure.needs], l.conditions)}</dd>
          </>
        )}
        <dt>{w.facts.source}</dt>
        <dd>
          {source?.title} ({measure.id}, models/measures)
        </dd>
      </dl>
      {acts && !refused && (
        <Button label={`${l.addToPlan}: ${names[id]?.name}`} onClick={() => takeMeasures([...plan, id])}>
          {l.addToPlan}
        </Button>
      )}
      {!acts &&
        (agreed ? (
          <p class="help">{w.agreed}</p>
        ) : (
          <Button
            label={`${w.agree}: ${names[id]?.name}`}
            onClick={() =>
              edit((one) => ({
                ...one,
                siteChecks: [
                  ...one.siteChecks,
                  {
                    point: 'agreement',
                    date: new Date().toISOString(),
                    role: list(measure.who, w.who).slice(0, 80),
                    remark: names[id]?.name ?? id,
                  },
                ],
              }))
            }
          >
            {w.agree}
          </Button>
        ))}
    </details>
  );
}
