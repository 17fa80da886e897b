/** Both outcomes when another version gave one before, with what changed; and what a public copy is. */

import { coloursIn } from '../../../archive/colours-in.ts';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { type Difference, differenceOf, differenceWith, publishedIn, recordOf } from '../../../archive/outcomes.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { colourBeside, lightOf } from '../../../i18n/by-hours.ts';
import { needOf } from '../../../i18n/need-of.ts';
import { scenarioName } from '../../../i18n/scenario-name.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { useWords, wordsIn } from '../../words.ts';
import { AsThen } from './as-then.tsx';

const useEarlierWords = wordsIn('earlier');
const useCriteriaWords = wordsIn('criteria');

export function EarlierOutcome({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t, f } = useWords();
  const w = useEarlierWords();
  const criteria = useCriteriaWords();
  const open = dossier.scope === 'public';
  const now = recordOf(assessment, activeVariant(dossier).name, new Date().toISOString());
  const published = publishedIn(dossier);
  const found = open ? published && differenceOf(published, now) : differenceWith(dossier.outcomes, now);
  if (!open && !found) return null;
  // Until somebody says what the machine does, a copy has no colour of its own.
  const isAnswered = activeVariant(dossier).machines.some(({ functions }) => functions.length > 0);
  const say = open ? [w.published, isAnswered ? w.answered : w.here] : [w.before, w.after];
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{open ? w.publicHeading : w.heading}</h2>
      {open && <p>{isAnswered ? w.answeredText : w.publicText}</p>}
      {found && (
        <>
          <ul class="earlier-both">
            {([found.before, found.now] as const).map(coloursIn).map((one, i, both) => (
              <li key={one.at}>
                <Shape light={lightOf(one)} />
                <span>
                  <strong>{say[i]?.(colourBeside(one, both, t))}</strong>
                  <br />
                  <small>{(open && i === 0 ? w.onPaper : w.on)(f.date(one.at), one.kenmerk)}</small>
                </span>
              </li>
            ))}
          </ul>
          {!open && <AsThen dossier={dossier} then={found.before} />}
          {!open && <Changes of={found} />}
        </>
      )}
    </section>
  );

  function Changes({ of }: { of: Difference }) {
    const { before, now: after } = of;
    const set = ({ modelSet }: Difference['now']) => `${modelSet.id} (${modelSet.sha256.slice(0, 8)})`;
    const status = (one: Difference['criteria'][number]['to']) => (one ? t.states[one] : w.absent);
    return (
      <>
        <h3>{w.what}</h3>
        <ul class="earlier-changes">
          {of.engine && <li>{w.engine(before.engineVersion, after.engineVersion)}</li>}
          {of.models && <li>{w.models(set(before), set(after))}</li>}
          {of.policy && (
            <li>
              {w.policy(`${before.policy.id} ${before.policy.version}`, `${after.policy.id} ${after.policy.version}`)}
            </li>
          )}
          {of.criteria.map((one) => (
            <li key={`${one.id}${one.scenario}`}>
              {w.criterion(
                `${needOf(one.id, criteria)}${one.scenario ? ` (${scenarioName(one.scenario, t)})` : ''}`,
                status(one.from),
                status(one.to),
              )}
            </li>
          ))}
          {of.criteria.length === 0 && <li>{w.same}</li>}
        </ul>
        <p class="help">{of.engine ? w.runOld(before.engineVersion) : w.runSame}</p>
      </>
    );
  }
}
