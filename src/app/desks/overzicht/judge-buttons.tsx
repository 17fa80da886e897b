import type { OverzichtWords } from '../../../i18n/nl/overzicht.ts';
import { Button } from '../../kit/button.tsx';

/** Beside one another: who stops just when it is done begins nothing anew. */
export function JudgeButtons({
  running,
  done,
  total,
  t,
  onJudge,
  onCancel,
}: {
  running: boolean;
  done: number;
  total: number;
  t: OverzichtWords;
  onJudge: () => void;
  onCancel: () => void;
}) {
  const isDone = !running && done === total;
  return (
    <div class="overzicht-ways">
      <Button kind={isDone ? 'secondary' : 'primary'} busy={running} onClick={() => running || onJudge()}>
        {isDone ? t.again : t.judge}
      </Button>
      {running && <Button onClick={onCancel}>{t.cancel}</Button>}
    </div>
  );
}
