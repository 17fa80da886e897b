/** For who lives near: one sentence for each area that is drawn, in the version that is for them; each an upper bound of every table in it. */
import { severity } from '../engine/criteria/reading.ts';
import type { HazardClass } from '../engine/scene/assessment.ts';
import { neighboursSaid } from '../i18n/grounds.ts';
import { throwsIn } from '../i18n/throws.ts';
import type { Part } from './report-part.ts';

type Properties = Readonly<Record<string, unknown>> | null;

const reachOf = (properties: Properties): number =>
  properties?.['zone'] === 'shadow' ? Number.POSITIVE_INFINITY : Number(properties?.['reachM'] ?? 0);

export function Neighbours(part: Part) {
  const { scope, assessment, r } = part;
  if (assessment.zones.features.length === 0) return null;
  const said = scope === 'internal' ? [] : neighbourLines(part);
  return (
    <div class="report-listed">
      <h3>{r.grounds.neighboursTitle}</h3>
      {/* Inside there is no second list: neighbours are told what holds for every machine of this colour. */}
      {scope === 'internal' ? (
        <p>{r.neighboursPublic}</p>
      ) : (
        <>
          <p>{r.neighboursHelp}</p>
          <ul>
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** From near to far; where one stands out of sight comes last. */
function neighbourLines(part: Part): readonly string[] {
  const { assessment, r, f } = part;
  const far = farthestOf(part);
  const near = assessment.zones.features.toSorted((one, two) => reachOf(one.properties) - reachOf(two.properties));
  return near.flatMap(({ properties }) => {
    const zone = String(properties?.['zone']);
    // An area is that of one kind of pane: where a building of a table lies farther, as far as that building.
    const reachM = Math.max(reachOf(properties), far[zone as keyof typeof far] ?? 0);
    const line = neighboursSaid(zone, reachM, r.grounds, f);
    if (line === null) return [];
    return zone === 'glass-room' && far.glass > reachM ? [line, r.open.glassBeyond(f.wholeMetres(far.glass))] : [line];
  });
}

/** In the tables a smaller chance is none. */
const breaksFrom = 0.01;

/** The farthest building with a harm, in chapter 6 or annex B, in whole metres that it does not lie beyond. */
function farthestOf({ assessment, told, models }: Part) {
  const throwM = throwsIn(assessment.criteria);
  const flies = (of: HazardClass) => severity(of) >= severity('3a');
  const isFar = (of: HazardClass) => severity(of) >= severity(models.policy.hazardKwetsbaar);
  const harms = [
    ...assessment.receptors.map((one) => ({ ...one, glass: flies(one.hazardClass) || throwM(one) > 0 })),
    ...(told?.design.buildings ?? []).map((one) => ({ ...one, glass: flies(one.hazardClass), debrisDensityPerM2: 0 })),
  ].filter(({ host }) => !host);
  const most = (is: (one: (typeof harms)[number]) => boolean) =>
    Math.max(0, ...harms.filter(is).map(({ distanceM }) => Math.ceil(distanceM)));
  return {
    glass: most(({ glass }) => glass),
    'glass-room': most(({ hazardClass }) => isFar(hazardClass)),
    'glass-break': most(({ breakProbability }) => breakProbability >= breaksFrom),
    stray: most(({ debrisDensityPerM2 }) => debrisDensityPerM2 > 0),
  };
}
