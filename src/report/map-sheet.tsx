/** The map alone, on one sheet of A3: for the table of a meeting. What it shows stands in a line above it and the reasons beside. */
import { elsewhereSaid } from '../i18n/elsewhere-said.ts';
import { headlineOf, notVaried, surenessOf } from '../i18n/verdict-sentences.ts';
import { MapFigure } from './map-figure.tsx';
import { partOf } from './part-of.ts';
import { planOf } from './report-measures.tsx';
import type { Part, ReportProps } from './report-part.ts';
import { OtherStates, Reasons } from './report-why.tsx';
import { lightOf, Stoplight } from './stoplight.tsx';

export const onSheet = { width: 1117, height: 880, widthMm: 250 };

/** The page box that goes with it. */
export const sheetPage = '@page { size: A3 landscape; margin: 14mm 16mm }';

export function MapSheet(given: ReportProps) {
  const part = partOf(given);
  return part ? <Sheet {...part} /> : <p role="status">{given.r.open.busy}</p>;
}

function Sheet(part: Part) {
  const { assessment, scene, scope, place, date, dossier, reportNumber, t, r } = part;
  const { exposure } = scene.answers;
  const plan = planOf(part);
  const under = [
    r.exposure[exposure],
    scope === 'public' ? elsewhereSaid(assessment, exposure, r.grounds, t) : '',
    plan && `${r.grounds.planTitle}: ${plan}`,
  ];
  const sureness = surenessOf(assessment, t);
  return (
    <article class="report report-sheet">
      <header class="report-sheet-head">
        <Stoplight light={lightOf(assessment)} />
        <div>
          <h1>
            <span class="report-kind">{r.kind}</span> {place}
          </h1>
          <p>
            <strong>{headlineOf(assessment, t)}</strong>
            {sureness && (
              <>
                {' '}
                · {sureness}. {notVaried(assessment, t)}
              </>
            )}
          </p>
          <p>{under.filter(Boolean).join(' ')}</p>
          <p class="report-under">
            {[
              dossier.organisation,
              dossier.caseNumber && `${r.facts.caseNumber} ${dossier.caseNumber}`,
              `${r.facts.reportNumber} ${reportNumber}`,
              date,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            <strong>{r.sheetScopes[scope]}</strong>
          </p>
        </div>
      </header>
      <div class="report-sheet-body">
        <MapFigure {...part} size={onSheet} scaled />
        <div>
          <Reasons {...part} />
          <OtherStates {...part} />
          {scope === 'public' && <p>{r.ramInAnnex}</p>}
          <p class="report-note">{r.saysText}</p>
        </div>
      </div>
    </article>
  );
}
