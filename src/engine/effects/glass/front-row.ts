/**
 * Of the facades of one building those that no other one stands before: nearer, lower, faced more squarely, no less in front
 * and with as many panes it is hit harder under any charge, on weaker glass. The same under every strength, so found once.
 */

import { memoIn } from '../../ground/memo.ts';
import type { Facade, HighFacade, Outlook } from '../outlook.ts';

/**
 * Is the first hit no less than the second under any charge, on glass that is no stronger? Never said of what lies in the line of the
 * machine's wall: there a street throws the blast back, and from a corner other factors hold.
 */
export const hitHarder = (one: Facade, two: Facade): boolean =>
  one.distanceM <= two.distanceM &&
  one.beforeM >= two.beforeM &&
  one.widthM >= two.widthM &&
  !one.flush &&
  !two.flush &&
  (one.inFront || !two.inFront);

function frontOf<One extends Facade>(
  facades: readonly One[],
  isBefore: (one: One, two: One) => boolean,
): readonly One[] {
  if (facades.length < 2) return facades;
  return facades.filter(
    (two, i) => !facades.some((one, k) => k !== i && isBefore(one, two) && (k < i || !isBefore(two, one))),
  );
}

const inPlan = memoIn((facades: readonly Facade[]) => frontOf(facades, hitHarder));

/** Of what the plan shows, at one height. */
export const frontRow = ({ view }: Outlook, facades: readonly Facade[]): readonly Facade[] => inPlan(view, facades);

const aboveRoofs = memoIn((high: readonly HighFacade[], fromM: number) =>
  frontOf(
    high.filter(({ heightM }) => heightM >= fromM),
    (one, two) => one.heightM <= two.heightM && hitHarder(one, two),
  ),
);

/** Of what is seen over lower roofs, from this height on. */
export const highFrontRow = ({ view }: Outlook, high: readonly HighFacade[], fromM: number): readonly HighFacade[] =>
  aboveRoofs(view, high, fromM);
