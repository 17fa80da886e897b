/** The verdict, first in reading order, its head always in view: word, shape, pattern and colour, how sure, the count of each state. */
import { criterionIds } from '../../../engine/scene/assessment.ts';
import { countOf, headlineOf, notVaried, surenessOf, wayOut } from '../../../i18n/verdict-sentences.ts';
import { StateSign } from '../../../report/state-sign.tsx';
import { Stoplight } from '../../../report/stoplight.tsx';
import { Fetched, lazy } from '../../lazy.tsx';
import { goToStep } from '../../state/go.ts';
import { shown, withoutAnswer } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords } from '../../words.ts';

const RouteWorth = lazy(async () => (await import('./route-worth.tsx')).RouteWorth);

export function VerdictCard() {
  const { t } = useWords();
  const state = useApp((all) => all);
  const { light, states, assessment, trial } = shown(state);
  const route = state.dossier?.route;
  const sureness = assessment && surenessOf(assessment, t);
  const way = assessment && wayOut(assessment, t);
  return (
    <section id="verdict" class={`verdict verdict-${light}`} aria-label={t.ui.verdict} tabIndex={-1}>
      <div class="verdict-head">
        <Stoplight light={light} />
        <div class="verdict-title" role="status">
          <h1 class="verdict-word">{assessment ? headlineOf(assessment, t) : t.verdict[light].word}</h1>
          {/* It stays in view with the colour that it is about. */}
          {trial && <p class="verdict-trial">{t.ui.trying}</p>}
        </div>
      </div>
      <div class="verdict-words" role="status">
        {assessment ? (
          <>
            {assessment.verdict !== 'undetermined' && <p class="verdict-sure">{sureness}</p>}
            <p class="verdict-on">{notVaried(assessment, t)}</p>
            <p class="verdict-count">
              {countOf(assessment, t)}{' '}
              {way && assessment.verdict === 'orange' && assessment.measureSets.length > 0 ? (
                <button type="button" class="link-button" onClick={() => goToStep('maatregelen')}>
                  {way}
                </button>
              ) : (
                way
              )}
            </p>
          </>
        ) : (
          <p class="verdict-line">{light === 'none' ? withoutAnswer(state, t) : t.verdict[light].line}</p>
        )}
      </div>
      <ul class="chips" aria-label={t.ui.criteria}>
        {criterionIds.map((id) => {
          const one = states[id];
          return (
            <li key={id} class={`chip chip-${one ?? 'none'}`}>
              <span class="chip-box">{one && <StateSign state={one} />}</span>
              <span class="chip-name">{t.criteria[id].chip}</span>
              {one && <span class="unseen">: {t.states[one]}</span>}
            </li>
          );
        })}
      </ul>
      <p class="standing">
        {t.standing} {route && <Fetched of={RouteWorth} route={route} />}
      </p>
    </section>
  );
}
