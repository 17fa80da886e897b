/**
 * The sentence for a decision, per route. It is published and one report number has one of it, so it is made of the colour and of
 * what anyone may see alone: inside and outside it is the same, and it holds for every case of the colour.
 */
import type { Missing, Verdict } from '../engine/scene/assessment.ts';
import type { DecisionWords } from './nl/decision.ts';

type Route = 'opa' | 'bopa' | 'apv' | 'privaat' | 'vooroverleg';

/** What the office sees for itself or finds in a register is not asked of the applicant. */
export const isOwnWork = ({ who }: Pick<Missing, 'who'>): boolean =>
  who === 'officer' || who === 'register' || who === 'municipality';

export interface Decided {
  readonly verdict: Verdict;
  readonly route: Route;
  readonly place: string;
  readonly reportNumber: string;
  readonly exposure: 'night' | 'day';
  /** Is there a plan that may be told? */
  readonly planned: boolean;
}

export function decisionText(
  { verdict, route, place, reportNumber, exposure, planned }: Decided,
  d: DecisionWords,
): string {
  return [
    d[route][verdict](place, reportNumber),
    // Of the other hours the same words whatever they are: how these come out may hang on what is confidential.
    verdict === 'green' && d.onlyAt[exposure],
    verdict === 'green' && planned && d.byPlan,
    verdict !== 'undetermined' && d.assumed,
  ]
    .filter(Boolean)
    .join(' ');
}
