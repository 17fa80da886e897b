/** What a colour was counted over without being varied: what is not known of the buildings that decide, and of how many. */
import type { Receptor, WholeAssessment } from '../scene/assessment.ts';

type Judged = Pick<WholeAssessment, 'criteria' | 'receptors'>;

export interface AssumedUnder {
  readonly use: boolean;
  readonly height: boolean;
  /** How many of `all` have something of it. */
  readonly count: number;
  readonly all: number;
  /** Are these the buildings that decide? Where none does, all count. */
  readonly deciding: boolean;
}

const isProposed = ({ basis }: Receptor): boolean => basis === 'proposal' || basis === 'unknown';

export function assumedUnder({ criteria, receptors }: Judged): AssumedUnder {
  const found = new Set(criteria.flatMap(({ findings }) => findings.map(({ receptor }) => receptor)));
  const people = receptors.filter((one) => one.class !== 'geen');
  const decide = people.filter(({ buildingId }) => found.has(buildingId));
  const of = decide.length > 0 ? decide : people;
  const [proposed, low] = [of.filter(isProposed), of.filter(({ lowRoofM }) => lowRoofM !== undefined)];
  return {
    use: proposed.length > 0,
    height: low.length > 0,
    count: new Set([...proposed, ...low]).size,
    all: of.length,
    deciding: decide.length > 0,
  };
}

/** Does the colour rest more on what is assumed than on what is known? Then it is sure only if that is right, however often it came out. */
export const isMostlyAssumed = ({ count, all }: AssumedUnder): boolean => 2 * count > all;
