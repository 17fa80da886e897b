/** What else is drawn on the map: a row for each sign, as long as it is drawn, with the sign as the map draws it. */
import type { ComponentChildren } from 'preact';
import type { State } from '../../engine/scene/assessment.ts';
import { differenceSigns } from '../../i18n/plan-marks.ts';
import { StateSign } from '../../report/state-sign.tsx';
import { shown } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
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
  'not-green': 'M1 7h18',
  undetermined: 'M1 7h18',
  elsewhen: 'M1 7h18',
};

/** A sign and its name, row by row. */
export const legendList = <Of extends string>(
  title: string,
  of: readonly Of[],
  sign: (one: Of) => ComponentChildren,
  names: Readonly<Record<Of, string>>,
) => (
  <>
    <h3>{title}</h3>
    <ul class="legend-classes">
      {of.map((one) => (
        <li key={one}>
          {sign(one)}
          {names[one]}
        </li>
      ))}
    </ul>
  </>
);

export function LegendSigns() {
  const { t } = useFullWords();
  const w = useGroundWords().signs;
  // As text: the same signs are the same, whatever else changed.
  const drawn = useApp((state) => signsDrawn(state).join(' '));
  if (drawn === '') return null;
  return legendList(w.title, drawn.split(' ') as Sign[], drawnSign, { ...w.names, ...t.changes });
}

function drawnSign(sign: Sign) {
  const [first] = signClasses[sign];
  if (sign === 'better' || sign === 'awaits' || sign === 'worse' || sign === 'both')
    return (
      <span class={`map-label ${first}`}>
        <span>{differenceSigns[sign]}</span>
      </span>
    );
  if (sign === 'pin') return <span class="pin">1</span>;
  return (
    <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
      <path class={first} d={paths[sign] ?? 'M1 1h18v12H1z'} />
    </svg>
  );
}

/** What the signs beside the requirements mean, of the states that there are now: that of a plan is another than that of the place. */
export function StateSigns() {
  const { t } = useFullWords();
  const w = useGroundWords().signs;
  const now = useApp((state) => [...new Set(Object.values(shown(state).states))].join(' '));
  if (now === '') return null;
  const states = now.split(' ') as State[];
  return legendList(w.states, states, (state) => <StateSign state={state} />, t.states);
}
