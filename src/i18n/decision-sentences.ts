/** The sentence for a decision, per route and by what the colour stands on: nothing is attached that does not exist. */
import type { Missing, WholeAssessment } from '../engine/scene/assessment.ts';
import { assumptionsOf } from './grounds.ts';
import type { DecisionWords } from './nl/decision.ts';
import { restsOn } from './verdict-sentences.ts';

type Route = 'opa' | 'bopa' | 'apv' | 'privaat' | 'vooroverleg';

/** What the office sees for itself or finds in a register is not asked of the applicant. */
export const isOwnWork = ({ who }: Pick<Missing, 'who'>): boolean =>
  who === 'officer' || who === 'register' || who === 'municipality';

export function decisionText(
  one: WholeAssessment,
  {
    route,
    place,
    reportNumber,
    exposure,
  }: {
    readonly route: Route;
    readonly place: string;
    readonly reportNumber: string;
    readonly exposure: 'night' | 'day';
  },
  d: DecisionWords,
): string {
  const said = (): string => {
    switch (one.verdict) {
      case 'green':
        // Of the other hours the same words whatever they are: how these come out may hang on what is confidential.
        return [d[route].green(place, reportNumber), d.onlyAt[exposure], restsOn(one, ['measure']) ? d.byPlan : '']
          .filter(Boolean)
          .join(' ');
      case 'orange':
        // As long as something fails, nothing that suffices is in the plan.
        return one.criteria.some(({ state }) => state === 'unmet')
          ? d.noPackage(place, reportNumber, one.grade === 'to-be-shown')
          : d[route].orange(place, reportNumber);
      case 'red':
        return d[route].red(place, reportNumber);
      case 'undetermined':
        if (one.missing.length > 0 && one.missing.every(isOwnWork))
          return one.notGreen ? d.notGreenOwn(place, reportNumber) : d.undeterminedOwn(place, reportNumber);
        return one.notGreen ? d.notGreen(place, reportNumber) : d[route].undetermined(place, reportNumber);
    }
  };
  return [said(), assumptionsOf(one).length > 0 ? d.assumed : ''].filter(Boolean).join(' ');
}
