/**
 * The public part tells nothing but the colour. Of one place every combination of the confidential answers is a case of its
 * own; all cases of one colour must be told of by the same bytes, and by none as less than it is.
 */
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { classAsked, publicText } from '../../src/archive/public-copy.ts';
import { assessed, planned } from '../../src/engine/assessment/assessed.ts';
import {
  type ClassTold,
  classOf,
  combinations,
  type Hidden,
  withHidden,
} from '../../src/engine/assessment/colour-class.ts';
import { unmetOf } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { severity } from '../../src/engine/criteria/reading.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment, Receptor, Verdict } from '../../src/engine/scene/assessment.ts';
import { dice } from './dice.ts';
import type { Found, Fuzz } from './fuzz.ts';
import { drawn } from './laws.ts';

export interface Example {
  readonly hidden: Hidden;
  readonly dossier: Dossier;
}

/** All cases of one place, by their colour. */
export function casesOf(seed: number): ReadonlyMap<Verdict, readonly Example[]> {
  const read = readDossier(drawn(seed));
  if (!read.ok) throw new Error(read.error.message);
  const place = read.value;
  const variant = activeVariant(place);
  // Of a colour that is not known the ways in which it can be so are more.
  const all = new Map<Verdict, Example[]>();
  for (const hidden of combinations(variant.machines.length, 'undetermined')) {
    const scene = withHidden(sceneOf(place), hidden);
    const verdict = verdictOf(new Trials(planned(scene, releasedModels), releasedModels, nearOnly()));
    if (hidden.ramming === 'unknown' && verdict !== 'undetermined') continue;
    const { answers, machines } = scene;
    const dossier: Dossier = { ...place, variants: [{ ...variant, answers, machines }] };
    all.set(verdict, [...(all.get(verdict) ?? []), { hidden, dossier }]);
  }
  return all;
}

/** What of a case is asked for the public part and its link, under one id and number. */
const given = ({ dossier }: Example, verdict: Verdict, told: ClassTold): string =>
  JSON.stringify(classAsked(dossier, verdict)) +
  publicText(dossier, told.assessment, { id: 'copy', at: '2026-11-28T00:00:00.000Z', reportNumber: 'RN-0000-0000' });

const figures = [
  'incidentPressureKpa',
  'reflectedPressureKpa',
  'breakProbability',
  'breakProbabilityBound',
  'throwM',
  'roomThrowM',
  'debrisDensityPerM2',
  'majorDamageProbability',
] as const satisfies readonly (keyof Receptor)[];

/** What the public part says less than it is in this case; empty when nothing. */
function understated(made: Omit<Assessment, 'zones'>, told: ClassTold['assessment'], elsewhere: boolean): string[] {
  const failing = (one: Pick<Assessment, 'criteria'>) => unmetOf(one);
  const said: readonly string[] = failing(told);
  const isSaid = (id: string) => said.includes(id);
  const open = new Map(told.receptors.map((one) => [one.buildingId, one]));
  return [
    ...failing(made).filter((id) => !said.includes(id)),
    // What is not known of a place where it could stand instead is not public, as that place is not. A criterion that is told
    // to fail waits for no fact: where glass that is not public answers it, the case itself may.
    ...(elsewhere ? [] : made.missing)
      .filter(({ what, criteria }) => !told.missing.some((one) => one.what === what) && !criteria.every(isSaid))
      .map(({ what }) => what),
    ...made.receptors.flatMap((one) => {
      const told = open.get(one.buildingId);
      if (!told) return [one.buildingId];
      return [
        ...figures.filter((key) => one[key] > told[key]).map((key) => `${one.buildingId} ${key}`),
        ...(severity(one.hazardClass) > severity(told.hazardClass) ? [`${one.buildingId} glass`] : []),
        ...one.unmet.filter((id) => !told.unmet.includes(id)).map((id) => `${one.buildingId} ${id}`),
      ];
    }),
    ...made.weighing
      .filter(({ id, value }) => value > (told.weighing.find((one) => one.id === id)?.value ?? 0))
      .map(({ id }) => id),
  ];
}

export const publicPart: Fuzz = {
  name: 'public',
  about: 'all cases of one colour are told of by the same bytes, and none as less than it is',
  run(seed, count): Found {
    const tried: Record<string, number> = {};
    const violations: string[] = [];
    const add = (key: string) => {
      tried[key] = (tried[key] ?? 0) + 1;
    };
    for (let n = seed; n < seed + count; n++) {
      const at = dice(n);
      for (const [verdict, cases] of casesOf(n)) {
        const [first] = cases;
        if (!first) continue;
        const told = classOf(classAsked(first.dossier, verdict), releasedModels);
        const bytes = given(first, verdict, told);
        for (const one of cases.slice(1)) {
          add('cases');
          if (given(one, verdict, told) !== bytes)
            violations.push(`seed ${n}, ${verdict}: ${JSON.stringify(one.hidden)} tells itself`);
        }
        add(verdict);
        for (const key of Object.keys(first.hidden) as (keyof Hidden)[])
          add(`${key} ${told.settled[key] === undefined ? 'stays open' : 'follows'}`);
        const one = at.pick(cases);
        const scene = sceneOf(one.dossier);
        const made = assessed(scene, releasedModels);
        if (!made.ok) continue;
        for (const what of understated(made.value.assessment, told.assessment, scene.alternatives.length > 0))
          violations.push(`seed ${n}, ${verdict}: ${JSON.stringify(one.hidden)} is more than is told: ${what}`);
      }
    }
    return { tried, violations };
  },
};
