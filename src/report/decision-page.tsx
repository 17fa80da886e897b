/**
 * Text for a decision, along the chosen route only, to copy into Word. A decision is published, so it says what the public part
 * says and nothing more; what only the municipality can fill in is visibly empty.
 */
import { isConfidentialMeasure } from '../archive/public-copy.ts';
import type { Hour } from '../engine/scene/assessment.ts';
import { colourAt } from '../i18n/by-hours.ts';
import { type DecisionPart, decisionSaid } from './decision-said.ts';
import { partOf } from './part-of.ts';
import { isGranted } from './report-measures.tsx';
import type { ReportProps } from './report-part.ts';

export function DecisionPage(given: ReportProps) {
  const { dossier, scene, assessment, t, d, r } = given;
  if (!dossier.route) return <p role="status">{d.text.chooseRoute}</p>;
  const part = partOf({ ...given, scope: 'public' });
  if (!part) return <p role="status">{r.open.busy}</p>;
  // Of the case itself only how many stay out: the officer must know that, the text does not say it.
  const hidden = scene.measures.filter(isConfidentialMeasure).length;
  return (
    <>
      <Text {...part} route={dossier.route} />
      <div class="decision-aside">
        <OtherTime {...{ assessment, t, d }} />
      </div>
      {part.assessment.missing.length > assessment.missing.length && <p class="decision-aside">{d.text.openMore}</p>}
      {assessment.verdict === 'orange' && isGranted(assessment) && !isGranted(part.assessment) && (
        <p class="decision-aside">{d.text.planSuffices}</p>
      )}
      {hidden > 0 && <p class="report-note decision-aside">{d.text.hidden(hidden)}</p>}
    </>
  );
}

/** For who takes the text over: at another hour the case has another colour, and the text does not say which. */
export function OtherTime({ assessment, t, d }: Pick<ReportProps, 'assessment' | 't' | 'd'>) {
  const word = (hour: Hour) => t.verdict[colourAt(assessment, hour) ?? assessment.verdict].word.toLowerCase();
  const [night, day] = [word('night'), word('day')];
  if (night === day) return null;
  return (
    <p>
      <strong>{d.text.otherTime(night, day)}</strong>
    </p>
  );
}

function Text(part: DecisionPart) {
  const { d, r } = part;
  const said = decisionSaid(part);
  return (
    <article class="report decision-text" id="decision-text">
      <h1>{d.text.heading}</h1>
      <p>{said.lead}</p>
      {said.reasons.length > 0 && (
        <div class="report-listed">
          <p>{said.heads.reasons}</p>
          <ul>
            {said.reasons.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {said.heads.waits.length > 0 && <p>{said.heads.waits}</p>}
      {said.missing.length > 0 && (
        <div class="report-listed">
          <p>{said.heads.missing}</p>
          <ul>
            {said.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {said.conditions.length > 0 && (
        <div class="report-listed">
          <h2>{d.text.conditions}</h2>
          <p>{said.conditionsFor}</p>
          <ol>
            {said.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </div>
      )}
      <h2>{d.text.fillIn}</h2>
      {said.blanks.map((blank) => (
        <p key={blank} class="decision-blank">
          [{blank}]
        </p>
      ))}
      <p>{said.basis}</p>
      <p>{said.annex}</p>
      <p class="report-note">
        {r.saysText} {d.warning}
      </p>
    </article>
  );
}
