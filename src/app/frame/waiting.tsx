/** What is still being fetched, and a way to go on without it. */
import { goOnWithout } from '../actions/open-address.ts';
import { Button } from '../kit/button.tsx';
import { useApp } from '../state/store.ts';
import { wordsIn } from '../words.ts';

const useWaitingWords = wordsIn('waiting');

export function Waiting() {
  const t = useWaitingWords();
  const busy = useApp((state) => state.busy);
  if (busy?.what !== 'services') return null;
  const { parts } = busy;
  if (parts === null) return <p class="notice notice-info">{t.place}</p>;
  return (
    <p class="notice notice-info">
      {parts.length === 0 ? t.drawing : t.waitsFor(parts.map((part) => t.parts[part]))}{' '}
      {parts.length > 0 && (
        <span class="notice-ways">
          <Button onClick={goOnWithout}>{t.stop}</Button>
        </span>
      )}
    </p>
  );
}
