/** Both outcomes beside each other under one set: that of then, run again now; or plainly why it cannot be. */
import { useEffect, useState } from 'preact/hooks';
import { coloursIn } from '../../../archive/colours-in.ts';
import type { Dossier } from '../../../archive/dossier.ts';
import type { Recorded } from '../../../archive/outcomes.ts';
import { colourBeside, colourSaid, lightOf } from '../../../i18n/by-hours.ts';
import type { AsThen as Answer } from '../../../job/aside-work.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { judgeAsThen } from '../../actions/judge-as-then.ts';
import { Button } from '../../kit/button.tsx';
import { useWords, wordsIn } from '../../words.ts';

const useThenWords = wordsIn('asThen');

export function AsThen({ dossier, then }: { dossier: Dossier; then: Recorded }) {
  const { t } = useWords();
  const w = useThenWords();
  const [answer, setAnswer] = useState<Answer | 'busy' | null>(null);
  // Of another case, or answered otherwise, it is no answer any more.
  useEffect(() => setAnswer(null), [dossier, then]);
  const run = async () => {
    setAnswer('busy');
    const found = await judgeAsThen(dossier, then);
    // What was asked meanwhile of another case has cleared this.
    setAnswer((now) => (now === 'busy' ? found : now));
  };
  return (
    <div class="earlier-again">
      {answer === null && <Button onClick={() => void run()}>{w.again}</Button>}
      <div role="status">
        {answer === 'busy' && t.ui.busy}
        {answer !== null && answer !== 'busy' && <Told answer={answer} of={then} />}
      </div>
    </div>
  );
}

export function Told({ answer, of: then }: { answer: Answer; of: Recorded }) {
  const { t } = useWords();
  const w = useThenWords();
  if (!('assessment' in answer)) {
    if (answer.kind === 'no-answer') return <p>{w.noAnswer}</p>;
    const { modelSet, policy } = then;
    return (
      <p>
        {answer.kind === 'no-policy'
          ? w.noPolicy(`${policy.id} ${policy.version}`)
          : w.noSet(`${modelSet.id} (${modelSet.sha256.slice(0, 8)})`)}
      </p>
    );
  }
  const { assessment, kind } = answer;
  const { receipt } = assessment;
  const before = coloursIn(then);
  const sameCase = receipt.kenmerk === then.kenmerk;
  const sameEngine = receipt.engineVersion === then.engineVersion;
  return (
    <>
      <ul class="earlier-both">
        <li>
          <Shape light={lightOf(before)} />
          <span>
            <strong>{w.before(colourBeside(before, [assessment], t))}</strong>
            <br />
            <small>{then.kenmerk}</small>
          </span>
        </li>
        <li>
          <Shape light={lightOf(assessment)} />
          <span>
            <strong>{w.ran(colourSaid(assessment, t))}</strong>
            <br />
            <small>{receipt.kenmerk}</small>
          </span>
        </li>
      </ul>
      <p>{sameCase ? w.sameCase : kind === 'same' && sameEngine ? w.otherCase : w.otherEngine(then.engineVersion)}</p>
    </>
  );
}
