/** While an outline is drawn: how many corners, and how to end it. */
import { useEffect } from 'preact/hooks';
import type { Ring } from '../../../engine/scene/scene.ts';
import { endDrawing, isDrawnFor, type Purpose, startDrawing, takeBackCorner } from '../../actions/drawing.ts';
import { Button } from '../../kit/button.tsx';
import { isByTouch, isStacked } from '../../kit/media.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';
import './surroundings.css';

export const useDrawingWords = wordsIn('drawing');

interface Bar {
  readonly of: Purpose;
  readonly label: string;
  readonly onDone: (ring: Ring) => void;
}

/** On a narrow screen the map is brought into view while one draws, and afterwards one is back where one was. */
function ShowMap(): null {
  useEffect(() => {
    if (!isStacked()) return;
    const from = window.scrollY;
    document.querySelector('.work-map')?.scrollIntoView({ block: 'start' });
    return () => window.scrollTo(0, from);
  }, []);
  return null;
}

/** A button that starts drawing; while that goes on, what to do and how to end it. Of another outline only that button, which waits. */
export function DrawBar({ of, label, onDone }: Bar) {
  const t = useDrawingWords();
  const drawing = useApp((state) => state.drawing);
  if (!drawing || !isDrawnFor(of))
    return (
      <Button disabled={drawing !== null} onClick={() => startDrawing(of, onDone)}>
        {label}
      </Button>
    );
  return (
    <div class="note draw-now" role="status">
      <ShowMap />
      <p>{isByTouch() ? t.howByTouch : t.how}</p>
      <p>
        <strong>{t.corners(drawing.length)}</strong>{' '}
        <Button kind="primary" disabled={drawing.length < 3} onClick={() => endDrawing(true)}>
          {t.done}
        </Button>{' '}
        <Button disabled={drawing.length === 0} onClick={takeBackCorner}>
          {t.back}
        </Button>{' '}
        <Button onClick={() => endDrawing(false)}>{t.stop}</Button>
      </p>
    </div>
  );
}
