/** Past its day: nothing goes by itself, the user says what becomes of it. */
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { Button } from '../../kit/button.tsx';

export function PastDay({
  t,
  date,
  onWipe,
  onKeep,
}: {
  t: HelingWords;
  date: string;
  onWipe: () => void;
  onKeep: () => void;
}) {
  return (
    <div class="register">
      <p role="status">{t.ui.pastDay(date)}</p>
      <Button onClick={onWipe}>{t.ui.wipe}</Button>
      <Button kind="subtle" onClick={onKeep}>
        {t.ui.keepLonger}
      </Button>
    </div>
  );
}
