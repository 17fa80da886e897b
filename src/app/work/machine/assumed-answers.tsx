/** Answers that were taken to be so: they stay assumed until the officer says that they were seen. */
import { activeVariant, assumedIn, type Dossier } from '../../../archive/dossier.ts';
import type { Answers } from '../../../engine/scene/scene.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';

const useEvidenceWords = wordsIn('evidence');
const useGroundsWords = wordsIn('grounds');

export function AssumedAnswers({ dossier, about }: { dossier: Dossier; about: readonly (keyof Answers)[] }) {
  const _language = useApp((state) => state.language);
  const w = useEvidenceWords().assumed;
  const { assumptions, otherAssumption } = useGroundsWords();
  const variant = activeVariant(dossier);
  const here = assumedIn(variant).filter((key) => about.some((one) => one === key));
  if (here.length === 0) return null;
  return (
    <section class="note" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p class="help">{w.help}</p>
      <ul>
        {here.map((key) => (
          <li key={key}>
            {assumptions[key] ?? otherAssumption}{' '}
            <Button onClick={() => answer({ [key]: variant.answers[key as keyof Answers] } as Partial<Answers>)}>
              {w.seen}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
