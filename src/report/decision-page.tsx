/**
 * Text for a decision, along the chosen route only, to copy into Word. A decision is published, so it says what the public part
 * says and nothing more; what only the municipality can fill in is visibly empty.
 */
import { isConfidentialMeasure } from '../archive/public-copy.ts';
import { decisionText, isOwnWork } from '../i18n/decision-sentences.ts';
import { missingText } from '../i18n/missing-text.ts';
import { reasonsOf } from '../i18n/reasons.ts';
import { partOf } from './part-of.ts';
import { conditionsOf } from './report-measures.tsx';
import type { Part, ReportProps } from './report-part.ts';
import { policyOwner } from './report-parts.tsx';
import { placesOf, toldFigures } from './report-why.tsx';

export function DecisionPage(given: ReportProps) {
  const { dossier, scene, assessment, t, d, r } = given;
  if (!dossier.route) return <p role="status">{d.text.chooseRoute}</p>;
  const part = partOf({ ...given, scope: 'public' });
  if (!part) return <p role="status">{r.open.busy}</p>;
  // Of the case itself only how many stay out: the officer must know that, the text does not say it.
  const { night, day } = assessment.exposures;
  const hidden = scene.measures.filter(isConfidentialMeasure).length;
  return (
    <>
      <Text {...part} route={dossier.route} />
      {night !== day && (
        <p class="report-note decision-aside">
          {d.text.otherTime(t.verdict[night].word.toLowerCase(), t.verdict[day].word.toLowerCase())}
        </p>
      )}
      {hidden > 0 && <p class="report-note decision-aside">{d.text.hidden(hidden)}</p>}
    </>
  );
}

function Text(part: Part & { readonly route: NonNullable<ReportProps['dossier']['route']> }) {
  const { assessment, scene, machines, dossier, models, place, reportNumber, route, name, t, r, d } = part;
  const reasons = reasonsOf(assessment.criteria);
  const conditions = conditionsOf(part);
  const siting = machines.map((one) => t.siting[one.siting]).join(', ');
  return (
    <article class="report decision-text" id="decision-text">
      <h1>{d.text.heading}</h1>
      <p>
        {d.text.asked(siting, place)} {decisionText(assessment, { route, place, reportNumber }, d)}{' '}
        {r.exposure[scene.answers.exposure]}{' '}
        {!dossier.policy && d.text.limits(policyOwner(models.policy, r), models.policy.version)}
      </p>
      {reasons.length > 0 && (
        <>
          <p>{d.text.fails(reasons.length)}</p>
          <ul>
            {reasons.map((one) => {
              const { value, limit } = toldFigures(part, one.worst);
              return (
                <li key={one.id}>{d.text.reason(t.criteria[one.id].title, placesOf(one, name, r), value, limit)}</li>
              );
            })}
          </ul>
        </>
      )}
      {assessment.missing.length > 0 && (
        <>
          <p>{d.text.open}</p>
          <ul>
            {assessment.missing.map((gap) => (
              <li key={gap.what}>
                {missingText(gap, t)} {isOwnWork(gap) && d.text.ownWork}
              </li>
            ))}
          </ul>
        </>
      )}
      {conditions.length > 0 && (
        <>
          <h2>{d.text.conditions}</h2>
          <ol>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </>
      )}
      <h2>{d.text.fillIn}</h2>
      {[...d.text.weighed, d.text.last[assessment.verdict]].map((blank) => (
        <p key={blank} class="decision-blank">
          [{blank}]
        </p>
      ))}
      <p>{d.basis[route]}</p>
      <p>{d.text.annex(reportNumber)}</p>
      <p class="report-note">
        {r.saysText} {d.warning}
      </p>
    </article>
  );
}
