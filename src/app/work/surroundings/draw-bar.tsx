/** While an outline is drawn: how many corners, and how to end it. */

import type { Ring } from '../../../engine/scene/scene.ts';
import { endDrawing, startDrawing, takeBackCorner } from '../../actions/drawing.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';

export const useDrawingWords = wordsIn('drawing');

/** A button that starts drawing; while that goes on, what to do and how to end it. */
export function DrawBar({ label, onDone }: { label: string; onDone: (ring: Ring) => void }) {
  const t = useDrawingWords();
  const drawing = useApp((state) => state.drawing);
  if (!drawing) return <Button onClick={() => startDrawing(onDone)}>{label}</Button>;
  return (
    <div class="note" role="status">
      <p>{t.how}</p>
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
