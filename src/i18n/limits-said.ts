/** Limits of a policy, as the explanation of a criterion says them: under an own policy its own. */
import type { Policy } from '../engine/models/definitions.ts';
import type { Format } from './locale-format.ts';

export interface LimitsSaid {
  readonly adjacent: string;
  readonly adjacentHeavy: string;
  readonly homes: string;
  readonly energy: string;
  /** Of which one piece is allowed. */
  readonly area: string;
}

type Asked = Pick<Policy, 'adjacentM' | 'adjacentHeavyM' | 'sharedEntranceHomes' | 'debrisEnergyJ' | 'debrisPerM2'>;

export function limitsSaid(policy: Asked, f: Format): LimitsSaid {
  const plain = ({ value }: { readonly value: number }) => f.number(value, Number.isInteger(value) ? 0 : 1);
  return {
    adjacent: `${plain(policy.adjacentM)}\u00a0m`,
    adjacentHeavy: `${plain(policy.adjacentHeavyM.value < policy.adjacentM.value ? policy.adjacentM : policy.adjacentHeavyM)}\u00a0m`,
    homes: plain(policy.sharedEntranceHomes),
    energy: `${plain(policy.debrisEnergyJ)}\u00a0joule`,
    area: f.area(policy.debrisPerM2.value).replace(' ', '\u00a0'),
  };
}

/** What a criterion looks at. */
export const whatOf = (what: string | ((limits: LimitsSaid) => string), limits: LimitsSaid): string =>
  typeof what === 'string' ? what : what(limits);
