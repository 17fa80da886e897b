/** How sure is this: a sentence first, then the same as a bar of patterned parts and in numbers. */

import { type Assessment, type Verdict, verdicts } from '../../../engine/scene/assessment.ts';
import { scenarioName } from '../../../i18n/scenario-name.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { useWords, wordsIn } from '../../words.ts';

const useOutcomeWords = wordsIn('outcome');

const hundred = (share: number) => Math.round(100 * share);

/** How firm a colour stands, by the share of samples that keep it. */
function firmness(share: number): 'sure' | 'fairly' | 'unsure' {
  return share >= 0.9 ? 'sure' : share >= 0.7 ? 'fairly' : 'unsure';
}

export function Confidence({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const l = useOutcomeWords();
  const { confidence, verdict, receipt } = assessment;
  const word = (one: Verdict) => t.verdict[one].word.toLowerCase();
  const parts = confidence ? verdicts.filter((one) => confidence[one] > 0) : [];
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">{l.howSure}</h2>
      {confidence ? (
        <>
          <p>
            <strong>{l.sure[firmness(confidence[verdict])]}</strong>{' '}
            {l.sure.sentence(receipt.samples, hundred(confidence[verdict]), word(verdict))}
          </p>
          <svg class="spread" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            {parts.map((one, i) => {
              const before = parts.slice(0, i).reduce((sum, other) => sum + confidence[other], 0);
              return (
                <rect
                  key={one}
                  class={`spread-${one}`}
                  x={100 * before}
                  y="0"
                  width={100 * confidence[one]}
                  height="6"
                />
              );
            })}
          </svg>
          <ul class="spread-legend">
            {parts.map((one) => (
              <li key={one}>
                <Shape light={one} size={16} /> <strong>{l.sure.share(hundred(confidence[one]))}</strong> {word(one)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="help">{l.sure.counting}</p>
      )}
      <ul class="bands">
        {assessment.scenarios.map(({ id, band, verdict: of }) => (
          <li key={id}>
            <Shape light={of} size={16} /> <strong>{scenarioName(id, t)}</strong>:{' '}
            {l.band(word(band.low), word(band.design), word(band.high))}
          </li>
        ))}
      </ul>
    </section>
  );
}
