/** What a constructor must prove for a package or for the plan, with the text that can be sent. Fetched with the measures. */
import { useState } from 'preact/hooks';
import type { Dossier } from '../../../archive/dossier.ts';
import { placeName } from '../../../archive/place-name.ts';
import type { MeasureSet, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { proofLetter, proofLines, toProve } from '../../../i18n/to-prove.ts';
import { copyText } from '../../actions/copy-text.ts';
import { Button } from '../../kit/button.tsx';
import { wordsIn } from '../../words.ts';
import { Fold } from '../outcome/trail-fold.tsx';
import { useTelling } from '../outcome/use-telling.ts';

const useProofWords = wordsIn('proof');

export function ToProveList({
  assessment,
  set,
  dossier,
  of = '',
}: {
  assessment: WholeAssessment;
  /** Null: the plan as it stands. */
  set: MeasureSet | null;
  dossier: Dossier;
  /** Of which package, for who does not see the list around it. */
  of?: string;
}) {
  const w = useProofWords();
  const telling = useTelling(dossier);
  const [copied, setCopied] = useState(false);
  const proofs = toProve(assessment, set);
  if (proofs.length === 0) return null;
  const letter = () => proofLetter(placeName(dossier), proofs, w, telling);
  return (
    <Fold summary={w.title} name={of}>
      <p class="help">{w.help}</p>
      <ol>
        {proofLines(proofs, w, telling, Number.POSITIVE_INFINITY).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button onClick={() => void copyText(letter()).then(setCopied)}>{w.copy}</Button>
      <span role="status">{copied && w.copied}</span>
    </Fold>
  );
}
