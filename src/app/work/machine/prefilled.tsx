/** Beside a field that the app filled in to begin with: that nobody chose it, until somebody does or says that it is right. */
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { wordsIn } from '../../words.ts';
import './machine.css';

const useEvidenceWords = wordsIn('evidence');

/** @param onRight says what it says again, now by somebody */
export function Prefilled({ waits, of, onRight }: { waits: boolean; of: string; onRight: () => void }) {
  const w = useEvidenceWords().prefilled;
  const [confirmed, setConfirmed] = useState(false);
  if (!waits)
    return confirmed ? (
      <p class="prefilled-right" role="status">
        {w.confirmed}
      </p>
    ) : null;
  return (
    <p class="prefilled">
      <span>{w.look}</span>{' '}
      <Button
        label={`${w.right}: ${of}`}
        onClick={() => {
          setConfirmed(true);
          onRight();
        }}
      >
        {w.right}
      </Button>
    </p>
  );
}
