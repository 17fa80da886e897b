/** How sure is this: a sentence first, then the same as a bar of patterned parts and in numbers. */

import { type Verdict, verdicts, type WholeAssessment } from '../../../engine/scene/assessment.ts';
import { alsoProposed } from '../../../i18n/grounds.ts';
import { scenarioName } from '../../../i18n/scenario-name.ts';
import { bandWord } from '../../../i18n/sentences.ts';
import { ofHundred } from '../../../i18n/states.ts';
import { notVaried, surenessOf } from '../../../i18n/verdict-sentences.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { useWords, wordsIn } from '../../words.ts';
import './confidence.css';

const useOutcomeWords = wordsIn('outcome');

/** @param planned with measures of a plan carried out */
export function Confidence({ assessment, planned }: { assessment: WholeAssessment; planned: boolean }) {
  const { t } = useWords();
  const l = useOutcomeWords();
  const { confidence } = assessment;
  const sureness = surenessOf(assessment, t);
  const word = (one: Verdict) => t.verdict[one].word.toLowerCase();
  const shares = confidence ? ofHundred(confidence) : new Map<Verdict, number>();
  const parts = confidence ? verdicts.filter((one) => confidence[one] > 0) : [];
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">{l.howSure}</h2>
      {assessment.verdict === 'undetermined' ? (
        <p>{l.notSaid}</p>
      ) : confidence ? (
        <>
          <p>
            <strong>{sureness}.</strong> {notVaried(assessment, t)} {l.counted(alsoProposed(assessment, t), planned)}
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
                <Shape light={one} size={16} /> <strong>{l.share(shares.get(one) ?? 0, parts.length > 1)}</strong>{' '}
                {word(one)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="help">{l.counting}</p>
      )}
      <ul class="bands">
        {assessment.scenarios.map((one) => (
          <li key={one.id}>
            <Shape light={one.verdict} size={16} /> <strong>{scenarioName(one.id, t)}</strong>:{' '}
            {l.band(bandWord(one, 'low', t), bandWord(one, 'design', t), bandWord(one, 'high', t))}
          </li>
        ))}
      </ul>
    </section>
  );
}
