/** The map alone, on one sheet of A3: for the table of a meeting. What it shows stands in a line above it and the reasons beside. */
import { headlineOf, surenessOf } from '../i18n/verdict-sentences.ts';
import { MapFigure } from './map-figure.tsx';
import type { Part } from './report-part.ts';
import { Why } from './report-why.tsx';
import { lightOf, Stoplight } from './stoplight.tsx';

const onSheet = { width: 1180, height: 690, widthMm: 388 };

/** The page box that goes with it. */
export const sheetPage = '@page { size: A3 landscape; margin: 14mm 16mm }';

export function MapSheet(part: Part) {
  const { assessment, place, date, dossier, reportNumber, t, r } = part;
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
            {sureness && <> · {sureness}</>}
          </p>
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
        </div>
      </header>
      <MapFigure {...part} size={onSheet} />
      <Why {...part} />
      <p class="report-note">{r.saysText}</p>
    </article>
  );
}
