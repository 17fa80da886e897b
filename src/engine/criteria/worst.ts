/** What is shown of several machines together: each building and each place once, as the machine that is worst for it makes it. */
import type { PlaceReceptor } from '../scene/assessment.ts';
import type { Judged, JudgedScenario } from './judge.ts';
import { type Case, type Reading, severity } from './reading.ts';

/** Of each machine the run with the heaviest charge: its figures are shown. The runs of one machine share their case. */
export function governing({ runs }: Judged): JudgedScenario[] {
  const heaviest = new Map<Case, JudgedScenario>();
  for (const run of runs) {
    const known = heaviest.get(run.given);
    if (!known || run.strength.chargeKgTnt > known.strength.chargeKgTnt) heaviest.set(run.given, run);
  }
  return [...heaviest.values()];
}

export interface Read {
  readonly reading: Reading;
  readonly run: JudgedScenario;
}

/** Each building once: as the machine that is worst for it makes it. */
export function worstReadings(runs: readonly JudgedScenario[]): readonly Read[] {
  const all = runs.flatMap((run) => run.readings.map((reading) => ({ reading, run })));
  if (runs.length < 2) return all;
  const byBuilding = new Map<string, Read>();
  for (const one of all) {
    const { id } = one.reading.target.building;
    const known = byBuilding.get(id);
    if (!known || worse(one.reading, known.reading) > 0) byBuilding.set(id, one);
  }
  return [...byBuilding.values()];
}

/** Positive when `one` is worse: glass first, then the chance that panes break, then the load. */
function worse(one: Reading, two: Reading): number {
  return (
    severity(one.hazardClass) - severity(two.hazardClass) ||
    one.breakProbability - two.breakProbability ||
    one.effect.incidentPressureKpa - two.effect.incidentPressureKpa
  );
}

/** Each place once, as the machine that is worst for it makes it; what fails for any machine fails. */
export function worstPlaces(runs: readonly JudgedScenario[]): readonly PlaceReceptor[] {
  const byId = new Map<string, PlaceReceptor>();
  for (const place of runs.flatMap(({ places }) => places)) {
    const known = byId.get(place.placeId);
    if (!known) byId.set(place.placeId, place);
    else {
      const worst = place.incidentPressureKpa > known.incidentPressureKpa ? place : known;
      byId.set(place.placeId, {
        ...worst,
        debrisDensityPerM2: Math.max(place.debrisDensityPerM2, known.debrisDensityPerM2),
        unmet: [...new Set([...known.unmet, ...place.unmet])],
      });
    }
  }
  return [...byId.values()];
}
