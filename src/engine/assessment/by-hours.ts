/** The colour by night and by day: whichever was asked for, the other stands beside it. */
import { nearOnly } from '../criteria/near.ts';
import { type Outcome, outcomeOf, Trials } from '../measures/search.ts';
import type { ByHours } from '../scene/assessment.ts';
import { otherThan } from '../scene/hours.ts';
import type { Scene } from '../scene/scene.ts';

/** The same case by the hours that were not asked for. */
export function atOtherHour(scene: Scene): Scene {
  return { ...scene, answers: { ...scene.answers, exposure: otherThan(scene.answers.exposure) } };
}

/** @param now by the hours that were asked for @param then by the others */
export function byHours({ answers: { exposure: asked } }: Scene, now: Outcome, then: Outcome): ByHours {
  const [night, day] = asked === 'night' ? [now, then] : [then, now];
  return {
    ...now,
    exposures: { night: night.verdict, day: day.verdict },
    notGreenAt: (['night', 'day'] as const).filter((hour) => (hour === asked ? now : then).notGreen),
  };
}

export function byHoursOf(scene: Scene, now: Outcome, { models, rules, glazed }: Trials): ByHours {
  return byHours(scene, now, outcomeOf(new Trials(atOtherHour(scene), models, nearOnly({ rules }), glazed)));
}
