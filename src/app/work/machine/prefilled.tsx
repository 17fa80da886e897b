/** Beside a field that the app filled in to begin with: that nobody chose it, until somebody does or says that it is right. */
import { useState } from 'preact/hooks';
import { activeVariant, type Prefilled as Filled } from '../../../archive/dossier.ts';
import { confirm } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';
import './machine.css';

const useEvidenceWords = wordsIn('evidence');

export function Prefilled({ what, of }: { what: Filled; of: string }) {
  const w = useEvidenceWords().prefilled;
  const waits = useApp(({ dossier }) => dossier !== null && activeVariant(dossier).prefilled?.includes(what));
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
          confirm(what);
        }}
      >
        {w.right}
      </Button>
    </p>
  );
}
