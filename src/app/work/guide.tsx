/** A short guide for who opens the demo for the first time; once closed it stays away in this browser. */
import { useState } from 'preact/hooks';
import { activeVariant } from '../../archive/dossier.ts';
import type { Words } from '../../i18n/speak.ts';
import { Button } from '../kit/button.tsx';
import type { Step } from '../state/app-state.ts';
import { goToStep } from '../state/go.ts';
import { useApp } from '../state/store.ts';
import { wordsIn } from '../words.ts';
import './guide.css';

const useGuideWords = wordsIn('guide');

const key = 'gevelwijzer.guide';

/** Each tip, and the step it is about. */
const tips = [
  ['look', 'uitkomst'],
  ['why', 'uitkomst'],
  ['check', 'uitkomst'],
  ['measures', 'maatregelen'],
  ['report', 'rapport'],
] as const satisfies readonly (readonly [keyof Words<'guide'>['tips'], Step])[];

/** A browser that keeps nothing shows the guide again. */
function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'closed';
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(key, 'closed');
  } catch {
    // It will be shown again: nothing is lost.
  }
}

export function Guide() {
  const w = useGuideWords();
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(remembered);
  const placed = useApp(({ dossier }) => dossier !== null && activeVariant(dossier).machines.length > 0);
  if (closed) return null;
  const turnTo = (to: number) => {
    const tip = tips[to];
    if (!tip) return;
    setAt(to);
    goToStep(tip[1]);
  };
  const [told] = tips[at] ?? tips[0];
  const tip = told === 'look' && !placed ? 'place' : told;
  return (
    <aside class="guide" aria-label={w.title}>
      <p>
        <strong>
          {w.title} <small>({w.count(at + 1, tips.length)})</small>
        </strong>
        <br />
        <span role="status">{w.tips[tip]}</span>
      </p>
      <div class="package-buttons">
        <Button disabled={at === 0} onClick={() => turnTo(at - 1)}>
          {w.previous}
        </Button>
        <Button disabled={at === tips.length - 1} onClick={() => turnTo(at + 1)}>
          {w.next}
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            remember();
            setClosed(true);
          }}
        >
          {w.close}
        </Button>
      </div>
    </aside>
  );
}
