/** "I do not know" is an answer too: it says what follows and who knows. */
import { useState } from 'preact/hooks';
import type { FullWords } from '../../../i18n/full-words.ts';
import { Button } from '../../kit/button.tsx';
import { wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();

type Who = keyof FullWords['who'];

/** Below a question that is still open. */
export function WhoKnows({ who }: { who: Who }) {
  const { t } = useFullWords();
  return (
    <p class="help">
      {t.ui.openFollows} {t.who[who]}
    </p>
  );
}

/** Beside the other answers of a question that is asked in place. */
export function DontKnow({ who }: { who: Who }) {
  const { t } = useFullWords();
  const [said, setSaid] = useState(false);
  return (
    <>
      <Button pressed={said} onClick={() => setSaid(!said)}>
        {t.ui.dontKnow}
      </Button>
      <span role="status">{said && <WhoKnows who={who} />}</span>
    </>
  );
}
