/** Of the same thing in several cases the worst of each figure: the farthest, the most, the likeliest, the first to fail. */

import { severity } from '../criteria/reading.ts';
import { rank } from '../criteria/tally.ts';
import {
  criterionIds,
  type Finding,
  type Missing,
  type PlaceReceptor,
  type Receptor,
  type Weighing,
} from '../scene/assessment.ts';

export const sorted = <Text extends string>(list: readonly Text[]): Text[] => [...new Set(list)].sort();

export const worseFinding = (one: Finding, two: Finding): Finding => {
  if (one.met !== two.met) return one.met ? two : one;
  return rank(two) > rank(one) ? two : one;
};

const most = Math.max;

const inPlan = ({ lineOfSight, overRoofs }: { lineOfSight: boolean; overRoofs?: true | undefined }): boolean =>
  lineOfSight && !overRoofs;

export function worseReceptor({ overRoofs, ...one }: Receptor, two: Receptor): Receptor {
  return {
    ...one,
    distanceM: Math.min(one.distanceM, two.distanceM),
    lineOfSight: one.lineOfSight || two.lineOfSight,
    ...((overRoofs || two.overRoofs) && !inPlan({ ...one, overRoofs }) && !inPlan(two) && { overRoofs: true }),
    incidentPressureKpa: most(one.incidentPressureKpa, two.incidentPressureKpa),
    reflectedPressureKpa: most(one.reflectedPressureKpa, two.reflectedPressureKpa),
    breakProbability: most(one.breakProbability, two.breakProbability),
    breakProbabilityBound: most(one.breakProbabilityBound, two.breakProbabilityBound),
    inGlassBound: one.inGlassBound || two.inGlassBound,
    throwM: most(one.throwM, two.throwM),
    roomThrowM: most(one.roomThrowM, two.roomThrowM),
    paneType: two.throwM > one.throwM ? two.paneType : one.paneType,
    hazardClass: severity(two.hazardClass) > severity(one.hazardClass) ? two.hazardClass : one.hazardClass,
    debrisDensityPerM2: most(one.debrisDensityPerM2, two.debrisDensityPerM2),
    majorDamageProbability: most(one.majorDamageProbability, two.majorDamageProbability),
    scenario: '',
    occupiedAtNight: one.occupiedAtNight || two.occupiedAtNight,
    facades: two.facades.length > one.facades.length ? two.facades : one.facades,
    unmet: criterionIds.filter((id) => one.unmet.includes(id) || two.unmet.includes(id)),
    unknown: criterionIds.filter((id) => one.unknown.includes(id) || two.unknown.includes(id)),
  };
}

export const worsePlace = (one: PlaceReceptor, two: PlaceReceptor): PlaceReceptor => ({
  ...one,
  distanceM: Math.min(one.distanceM, two.distanceM),
  lineOfSight: one.lineOfSight || two.lineOfSight,
  incidentPressureKpa: most(one.incidentPressureKpa, two.incidentPressureKpa),
  incidentImpulseKpaMs: most(one.incidentImpulseKpaMs, two.incidentImpulseKpaMs),
  piecesM: one.piecesM === null ? two.piecesM : two.piecesM === null ? one.piecesM : Math.min(one.piecesM, two.piecesM),
  eardrumProbability: most(one.eardrumProbability, two.eardrumProbability),
  deathProbability: most(one.deathProbability, two.deathProbability),
  debrisDensityPerM2: most(one.debrisDensityPerM2, two.debrisDensityPerM2),
  unmet: criterionIds.filter((id) => one.unmet.includes(id) || two.unmet.includes(id)),
});

export function worseWeighing(one: Weighing, two: Weighing): Weighing {
  const details = { ...one.details };
  for (const [key, value] of Object.entries(two.details ?? {})) {
    const known = details[key];
    details[key] = typeof value === 'number' && typeof known === 'number' ? most(known, value) : value;
  }
  return { ...one, value: most(one.value, two.value), ...((one.details ?? two.details) && { details }) };
}

export function moreMissing(one: Missing, two: Missing): Missing {
  const details: Record<string, string | number> = { ...two.details, ...one.details };
  for (const [key, value] of Object.entries(two.details ?? {})) {
    const known = details[key];
    if (typeof value === 'number' && typeof known === 'number') details[key] = most(known, value);
    else if (known !== value) details[key] = sorted(`${known},${value}`.split(',')).join(',');
  }
  return {
    ...one,
    receptors: [...new Set([...one.receptors, ...two.receptors])],
    criteria: criterionIds.filter((id) => one.criteria.includes(id) || two.criteria.includes(id)),
    ...(Object.keys(details).length > 0 && { details }),
  };
}

/** Everything of a list once, in the order of the first, each told of by the worst of all. */
export function joined<One>(
  list: readonly One[],
  key: (one: One) => string,
  worse: (one: One, two: One) => One,
): One[] {
  const all = new Map<string, One>();
  for (const one of list) {
    const known = all.get(key(one));
    // Also the first goes through it: what every case leaves out, one does.
    all.set(key(one), worse(known ?? one, one));
  }
  return [...all.values()];
}
