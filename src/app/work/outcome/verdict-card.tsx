/** The verdict: always in view, first in reading order; word, shape, pattern and colour, a sentence, the count. */
import { type Assessment, criterionIds } from '../../../engine/scene/assessment.ts';
import { Shape, Stoplight } from '../../../report/stoplight.tsx';
import { goToStep } from '../../state/go.ts';
import { shown } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords } from '../../words.ts';

export function VerdictCard() {
  const { t } = useWords();
  const state = useApp((all) => all);
  const { light, status, assessment, trial } = shown(state);
  const route = state.dossier?.route;
  const unmet = Object.values(status).filter((one) => one === 'unmet').length;
  return (
    <section id="verdict" class={`verdict verdict-${light}`} aria-label={t.ui.verdict} tabIndex={-1}>
      <Stoplight light={light} />
      <div class="verdict-words" role="status">
        <h1 class="verdict-word">{t.verdict[light].word}</h1>
        <p class="verdict-line">{t.verdict[light].line}</p>
        {assessment && (
          <p class="verdict-count">
            {light === 'orange' && assessment.measureSets.length > 0 ? (
              <button type="button" class="link-button" onClick={() => goToStep('maatregelen')}>
                {count(assessment, unmet, t)}
              </button>
            ) : (
              count(assessment, unmet, t)
            )}
          </p>
        )}
        {trial && <p class="verdict-trial">{t.ui.trying}</p>}
      </div>
      <ul class="chips">
        {criterionIds.map((id) => {
          const one = status[id];
          return (
            <li key={id} class={`chip chip-${one ?? 'none'} chip-in-${light}`}>
              <span class="chip-box">
                {one === 'met' && <Shape light="green" size={14} />}
                {one === 'unknown' && <span aria-hidden="true">?</span>}
              </span>
              <span class="chip-name">{t.criteria[id].chip}</span>
              {one && <span class="unseen">: {t.status[one]}</span>}
            </li>
          );
        })}
      </ul>
      <p class="standing">
        {t.standing} {route && `${t.routes[route].worth} (${t.routes.unverified.replace(/\.$/, '')})`}
      </p>
    </section>
  );
}

function count(assessment: Assessment, unmet: number, t: ReturnType<typeof useWords>['t']): string {
  switch (assessment.verdict) {
    case 'green':
      return t.count.green(criterionIds.length);
    case 'orange':
      return unmet === 0
        ? t.count.pending()
        : t.count.orange(unmet, criterionIds.length, assessment.measureSets.length);
    case 'red':
      return t.count.red(unmet, criterionIds.length);
    case 'undetermined':
      return t.count.undetermined(assessment.missing.length);
  }
}
