/** One line of a list in full: what was found, the two numbers under each other, chance, and the way to Stop Heling. */
import { useEffect, useRef } from 'preact/hooks';
import type { RegisterCard } from '../../../archive/registers.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { Button } from '../../kit/button.tsx';
import type { HandOvers } from './hand-overs.tsx';
import { Mark } from './mark.tsx';
import { Findings } from './number-facts.tsx';
import type { Checked } from './results-table.ts';
import { StopHelingForm } from './stop-heling-form.tsx';

export function ChosenNumber({
  t,
  f,
  answer,
  registers,
  handOvers,
  onClose,
}: {
  t: HelingWords;
  f: Format;
  answer: Checked['answers'][number];
  registers: readonly RegisterCard[];
  handOvers: HandOvers;
  onClose: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever chose a line by keyboard goes on reading here.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const number = answer.normalised;
  return (
    <aside class="desk-chosen" aria-labelledby="chosen-title">
      <div class="section-head">
        <p class="help">{t.ui.lineKind(f.number(answer.nr), t.kinds[answer.kind])}</p>
        <Button kind="subtle" label={`${t.ui.close}: ${answer.input}`} onClick={onClose}>
          ×
        </Button>
      </div>
      <h2 id="chosen-title" ref={title} tabIndex={-1}>
        <Mark result={answer.result} />
        {t.results[answer.result]}
      </h2>
      <p>{t.message(answer, registers)}</p>
      <Findings t={t} f={f} answer={answer} registers={registers} />
      {answer.remark && <p class="help">{t.remarks[answer.remark]}</p>}
      {answer.elsewhere && (
        <p>
          {t.ui.elsewhere(
            answer.elsewhere.source,
            answer.elsewhere.version,
            t.ui.elsewhereResults[answer.elsewhere.result],
          )}
        </p>
      )}
      {answer.kind !== 'none' && (
        <StopHelingForm
          t={t}
          f={f}
          number={number}
          known={handOvers.of(number)}
          onOutcome={(outcome) => void (outcome === null ? handOvers.drop(number) : handOvers.put(number, outcome))}
        />
      )}
    </aside>
  );
}
