/**
 * Whom a ring on the map counts for, and whether any of them is there: one that counts for nobody only hides the street.
 * Which criterion a ring is of, and whom that criterion asks about, a test holds against the engine.
 */
import { type CriterionId, criterionOfRing, isJudged, type WholeAssessment } from '../../engine/scene/assessment.ts';
import type { Answers } from '../../engine/scene/scene.ts';
import type { Colour } from '../../i18n/by-hours.ts';
import type { GroundWords } from '../../i18n/nl/map.ts';
import type { ZoneLayer } from '../state/app-state.ts';

export type Whom = 'homes' | 'shops' | 'vulnerable' | 'outside';

interface Ring {
  /** Null: it is only told, no criterion asks for it. */
  readonly criterion: CriterionId | null;
  readonly whom: readonly Whom[];
}

export const rings: Readonly<Record<ZoneLayer, Ring>> = {
  'glass-room': { criterion: criterionOfRing['glass-room'], whom: ['homes', 'shops'] },
  'glass-break': { criterion: criterionOfRing['glass-break'], whom: ['vulnerable'] },
  'glass-fall': { criterion: criterionOfRing['glass-fall'], whom: ['outside'] },
  debris: { criterion: criterionOfRing.debris, whom: ['homes', 'vulnerable', 'outside'] },
  stray: { criterion: null, whom: [] },
  shadow: { criterion: null, whom: [] },
};

const classOf = { homes: 'kwetsbaar', shops: 'beperkt-kwetsbaar', vulnerable: 'zeer-kwetsbaar' } as const;

export interface Counted {
  /** Who is within its reach. */
  readonly there: readonly Whom[];
  /** Of some within its reach nobody knows yet what they are. */
  readonly maybe: boolean;
  /** Not at the hour that is judged, but at the other. */
  readonly otherHour: 'night' | 'day' | null;
}

/** @param places what is known of places where people stay outside */
export function countsFor(
  zone: ZoneLayer,
  reachM: number,
  {
    receptors,
    places: drawn,
    missing,
    otherHour,
    criteria,
  }: Pick<WholeAssessment, 'receptors' | 'places' | 'missing' | 'otherHour' | 'criteria'>,
  places: Answers['placesOfStay'],
): Counted {
  const { whom, criterion } = rings[zone];
  // Nobody was looked for, so nobody was missed.
  if (!isJudged({ missing })) return { there: [], maybe: criterion !== null, otherHour: null };
  const near = receptors.filter(({ distanceM }) => distanceM <= reachM);
  const there = whom.filter((one) =>
    one === 'outside'
      ? places === 'drawn' && drawn.some(({ distanceM }) => zone === 'glass-fall' || distanceM <= reachM)
      : // Where nobody is at night nothing is asked.
        near.some((receptor) => receptor.class === classOf[one] && receptor.occupiedAtNight),
  );
  const maybe = whom.some((one) =>
    one === 'outside'
      ? places === null || missing.some(({ what }) => what === 'places-of-stay')
      : near.some((receptor) => receptor.class === 'onbekend' || receptor.unknown.some((id) => id === criterion)),
  );
  // What fails by the other hours and not now has somebody there who is not there now.
  const now = criteria.some(({ id, state }) => id === criterion && state === 'unmet');
  const then = otherHour?.unmet.some(({ id }) => id === criterion) ?? false;
  return { there, maybe, otherHour: otherHour && then && !now && there.length === 0 ? otherHour.hour : null };
}

/** What the officer says of a ring goes first; else it is drawn where it counts. */
export const isDrawn = (chosen: boolean | undefined, { there, maybe }: Counted): boolean =>
  chosen ?? (there.length > 0 || maybe);

/** Whom a ring counts for here, in a few words. */
export function whomText(zone: ZoneLayer, { there, maybe, otherHour }: Counted, words: GroundWords['rings']): string {
  const { criterion, whom } = rings[zone];
  if (criterion === null) return words.told;
  if (there.length > 0) return words.counts(there.map((one) => words.whom[one]));
  const all = words.counts(whom.map((one) => words.whom[one]));
  if (otherHour) return words.otherHour[otherHour](all);
  return maybe ? words.maybe(all) : words.nobody(all);
}

/** What a facade that fails a criterion is drawn with, the lowest first: orange has too little contrast without an edge, and a filter is what a phone draws slowly. */
export const facadeClasses = (light: Colour): readonly string[] => [
  ...(light === 'orange' || light === 'not-green' ? ['facade-edge'] : []),
  `facade facade-${light}`,
];
