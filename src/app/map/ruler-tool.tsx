/** The button of the ruler, and what it measures in words: by mouse, by touch, or by keys at the cross in the middle of the map. */
import { useEffect } from 'preact/hooks';
import { endRuler, measured, toggleRuler } from '../actions/ruler.ts';
import { Button } from '../kit/button.tsx';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import './ruler.css';

const useFullWords = wordsInFull();
const useGroundWords = wordsIn('ground');

export function RulerTool() {
  const { f } = useFullWords();
  const w = useGroundWords().ruler;
  const ruler = useApp((state) => state.ruler);
  const on = ruler !== null;
  useEffect(() => {
    if (!on) return;
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && endRuler();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [on]);
  const dossier = useApp((state) => state.dossier?.id);
  // Points of one town mean nothing in the next.
  useEffect(() => endRuler, [dossier]);
  const metres = ruler && measured(ruler);
  return (
    <div class="ruler-tool">
      <Button pressed={on} onClick={toggleRuler}>
        {w.name}
      </Button>
      <p class="ruler-said" role="status" hidden={!on}>
        {ruler && (metres === null ? w.next(ruler.length) : w.length(f.metres(metres)))}
      </p>
    </div>
  );
}
