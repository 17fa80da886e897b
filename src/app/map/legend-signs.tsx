/** What else is drawn on the map: a row for each sign, as long as it is drawn, with the sign as the map draws it. */
import type { State } from '../../engine/scene/assessment.ts';
import { StateSign } from '../../report/state-sign.tsx';
import { shown } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import { differenceSigns } from './draw-difference.ts';
import { type Sign, signClasses, signsDrawn } from './signs.ts';
import './notes.css';
import './places.css';

const useFullWords = wordsInFull();
const useGroundWords = wordsIn('ground');

const paths: Partial<Record<Sign, string>> = {
  approach: 'M1 7h18',
  barrier: 'M1 7h18',
  certified: 'M1 7h18',
  green: 'M1 7h18',
  orange: 'M1 7h18',
  red: 'M1 7h18',
  undetermined: 'M1 7h18',
};

export function LegendSigns() {
  const w = useGroundWords().signs;
  // As text: the same signs are the same, whatever else changed.
  const drawn = useApp((state) => signsDrawn(state).join(' '));
  if (drawn === '') return null;
  return (
    <>
      <h3>{w.title}</h3>
      <ul class="legend-classes">
        {(drawn.split(' ') as Sign[]).map((sign) => (
          <li key={sign}>
            {sign === 'better' || sign === 'worse' || sign === 'both' ? (
              <span class={`map-label ${signClasses[sign][0]}`}>
                <span>{differenceSigns[sign]}</span>
              </span>
            ) : sign === 'pin' ? (
              <span class="pin">1</span>
            ) : (
              <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
                <path class={signClasses[sign][0]} d={paths[sign] ?? 'M1 1h18v12H1z'} />
              </svg>
            )}
            {w.names[sign]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the signs beside the requirements mean, of the states that there are now: that of a plan is another than that of the place. */
export function StateSigns() {
  const { t } = useFullWords();
  const w = useGroundWords().signs;
  const now = useApp((state) => [...new Set(Object.values(shown(state).states))].join(' '));
  if (now === '') return null;
  return (
    <>
      <h3>{w.states}</h3>
      <ul class="legend-classes">
        {(now.split(' ') as State[]).map((state) => (
          <li key={state}>
            <StateSign state={state} /> {t.states[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
