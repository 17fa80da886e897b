/** What one number says: by itself, of the registers that are on, and at Stop Heling; then the next good. */

import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { Asked } from '../../../modules/heling/search.ts';
import { type GoodAnswer, newGood, withGood } from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { isStacked } from '../../kit/media.ts';
import type { HandOvers } from './hand-overs.tsx';
import { Mark } from './mark.tsx';
import { Findings, NumberFacts } from './number-facts.tsx';
import { StopHelingForm } from './stop-heling-form.tsx';
import type { Visits } from './visits.ts';

export function OneOutcome({
  t,
  f,
  asked,
  answer,
  loading,
  handOvers,
  visits,
  onNext,
}: {
  t: HelingWords;
  f: Format;
  asked: Asked;
  answer: GoodAnswer;
  /** A register is still being read: it was not looked in. */
  loading: boolean;
  handOvers: HandOvers;
  visits: Visits;
  onNext: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    // Beside the question it is in view already; below it the outcome comes to the top.
    const beside = !isStacked();
    title.current?.scrollIntoView({ block: beside ? 'nearest' : 'start' });
  }, []);
  const { registers, result, normalised, kind } = answer;
  const looked = registers.length > 0 || kind === 'none' || result === 'invalid';
  const known = handOvers.of(normalised);
  const toVisit = () => {
    const { input, what, brand } = asked;
    const good = newGood(crypto.randomUUID(), { number: input, what, brand, answer, stopHeling: known });
    const visit = visits.open?.ended === null ? visits.open : visits.begin({});
    visits.change(visit.id, (now) => withGood(now, good));
    location.hash = '#/heling/bezoek';
  };
  return (
    <section class="one-outcome" aria-labelledby="chosen-title">
      <h2 id="chosen-title" ref={title} tabIndex={-1}>
        {known?.outcome === 'stolen' ? (
          <>
            <Mark result="stolen" />
            {t.outcome.stolenTitle}
          </>
        ) : (
          <>
            {looked && <Mark result={result} />}
            {looked ? t.results[result] : t.outcome.title}
          </>
        )}
      </h2>
      <p role="status">{t.message(answer, registers)}</p>
      {loading && <p class="problem">{t.outcome.stillLoading}</p>}
      {looked && <Findings t={t} f={f} answer={answer} registers={registers} />}
      {/* Without a register this is the question that counts. */}
      {kind !== 'none' && (
        <StopHelingForm
          t={t}
          f={f}
          number={normalised}
          known={known}
          onOutcome={(outcome) =>
            void (outcome === null ? handOvers.drop(normalised) : handOvers.put(normalised, outcome))
          }
        />
      )}
      <NumberFacts t={t} answer={answer} registers={registers} asked={known !== null} />
      <div class="visit-bar">
        <Button kind={known?.outcome === 'none' || kind === 'none' ? 'primary' : 'secondary'} onClick={onNext}>
          {t.visit.next}
        </Button>
        <Button onClick={toVisit}>{t.outcome.toVisit}</Button>
      </div>
    </section>
  );
}
