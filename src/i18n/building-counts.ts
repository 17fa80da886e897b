/** How many buildings: each count that is told is made here, so that the same words never have two numbers. */
import type { Receptor } from '../engine/scene/assessment.ts';

interface BuildingCounts {
  /** Within the radius that was looked at. */
  readonly judged: number;
  /** Of those: that carry a machine. */
  readonly hosts: number;
  /** Of those where people can be. */
  readonly withPeople: number;
  /** Of these by who said what they are used for. */
  readonly by: Readonly<Record<Receptor['basis'], number>>;
}

export function buildingCounts(receptors: readonly Pick<Receptor, 'basis' | 'class' | 'host'>[]): BuildingCounts {
  const people = receptors.filter((one) => one.class !== 'geen');
  const of = (basis: Receptor['basis']) => people.filter((one) => one.basis === basis).length;
  return {
    judged: receptors.length,
    hosts: receptors.filter(({ host }) => host).length,
    withPeople: people.length,
    by: { proposal: of('proposal'), confirmed: of('confirmed'), own: of('own'), unknown: of('unknown') },
  };
}
