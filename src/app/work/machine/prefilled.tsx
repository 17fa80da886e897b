/** Beside a field that the app filled in to begin with: that nobody chose it, until somebody does or says that it is right. */
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
  if (!waits) return null;
  return (
    <p class="prefilled">
      <span>{w.look}</span>{' '}
      <Button label={`${w.right}: ${of}`} onClick={() => confirm(what)}>
        {w.right}
      </Button>
    </p>
  );
}
