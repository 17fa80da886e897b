/**
 * What is looked at of each building that decides, on the sheet for a visit: what the judgement takes its use, glass, height and
 * homes to be, in the words of the screens where it is changed. Which buildings decide is read off the answer.
 */

import type { Receptor, WholeAssessment } from '../engine/scene/assessment.ts';
import { knownHeight } from '../engine/scene/known-height.ts';
import type { Building, Scene, Use } from '../engine/scene/scene.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import type { BuildingsWords } from './nl/questions.ts';
import type { VisitWords } from './nl/visit.ts';
import { usesSaid } from './uses-said.ts';

/** So many stand on the sheet: what one still visits. */
export const visited = 12;

type Judged = Pick<WholeAssessment, 'criteria' | 'receptors' | 'tippingPoints'>;

/**
 * Where a criterion fails, waits, or is nearly not met, with the plan and without it, and what would turn the colour; the nearest
 * first. What houses nobody decides nothing.
 */
export function decidingBuildings(now: Judged, before: Judged | null): readonly Receptor[] {
  const ids = new Set(
    [now, before].flatMap((one) =>
      one
        ? [
            ...one.criteria.flatMap(({ findings }) => findings.map(({ receptor }) => receptor)),
            ...one.receptors.flatMap(({ buildingId, unmet, unknown }) =>
              unmet.length + unknown.length > 0 ? [buildingId] : [],
            ),
            ...one.tippingPoints.flatMap(({ receptor, receptors = [] }) => [receptor, ...receptors]),
          ]
        : [],
    ),
  );
  return now.receptors
    .filter((one) => ids.has(one.buildingId) && one.class !== 'geen')
    .toSorted((one, two) => one.distanceM - two.distanceM);
}

export const visitFacts = ['use', 'homes', 'glass', 'height'] as const;
type VisitFact = (typeof visitFacts)[number];

/** On what a fact of a building stands: a register or file, what somebody said, a proposal of the app, or what was assumed. */
export type Ground = 'register' | 'said' | 'proposal' | 'assumed' | 'unknown';

export interface Fact {
  readonly fact: VisitFact;
  readonly ground: Ground;
  readonly value: string | number | readonly Use[] | null;
}

/** One state for each fact; words are made of it alone. */
export function factsOf(
  receptor: Pick<Receptor, 'buildingId' | 'paneType' | 'dwellings' | 'classReason' | 'lowRoofM'>,
  building: Pick<Building, 'uses' | 'heightM'> | undefined,
  { judgements, unknownUseAs }: Pick<Scene, 'judgements' | 'unknownUseAs'>,
): readonly Fact[] {
  const said = judgements[receptor.buildingId] ?? {};
  const known = said.uses ?? building?.uses ?? null;
  const heightM = building ? knownHeight(building) : null;
  const use: Fact = said.uses
    ? { fact: 'use', ground: 'said', value: said.uses }
    : known
      ? { fact: 'use', ground: 'register', value: known }
      : unknownUseAs
        ? { fact: 'use', ground: 'assumed', value: [unknownUseAs] }
        : { fact: 'use', ground: 'unknown', value: null };
  return [
    use,
    { fact: 'homes', ground: receptor.dwellings === null ? 'unknown' : 'register', value: receptor.dwellings },
    { fact: 'glass', ground: said.glazing ? 'said' : 'proposal', value: receptor.paneType },
    heightM === null
      ? { fact: 'height', ground: 'assumed', value: receptor.lowRoofM ?? null }
      : { fact: 'height', ground: 'register', value: heightM },
  ];
}

interface Words {
  readonly w: Pick<VisitWords, 'facts' | 'grounds' | 'notKnown' | 'roofAs'>;
  readonly b: Pick<BuildingsWords, 'uses' | 'shopWithHomes' | 'retentions'>;
  readonly t: Pick<FullWords, 'panes'>;
  readonly f: Pick<Format, 'metres'>;
}

/** What is asked, and what the judgement takes it to be; of what nobody knows there is nothing to agree with. */
export function factSaid(
  one: Fact,
  words: Words,
): { readonly asks: string; readonly taken: string; readonly isKnown: boolean } {
  return {
    asks: words.w.facts[one.fact],
    taken: takenAs(one, words),
    isKnown: one.fact !== 'height' ? one.value !== null : one.ground === 'register',
  };
}

function takenAs({ fact, ground, value }: Fact, { w, b, t, f }: Words): string {
  const on = (text: string) => (ground === 'unknown' ? text : `${text} (${w.grounds[ground]})`);
  if (value === null) return w.notKnown;
  switch (fact) {
    case 'use':
      return on(usesSaid(value as readonly Use[], b));
    case 'homes':
      return String(value);
    case 'glass':
      return on(t.panes[value as keyof typeof t.panes] ?? String(value));
    case 'height':
      return ground === 'register' ? on(f.metres(value as number)) : w.roofAs(f.metres(value as number));
  }
}
