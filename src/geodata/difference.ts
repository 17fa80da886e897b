/** What changed in the buildings between two times they were fetched, on the ground that both times cover. */
import { contains } from '../engine/geometry/plane.ts';
import type { Building, Ring } from '../engine/scene/scene.ts';

export const changeKinds = ['outline', 'status', 'use', 'units', 'height'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly what: readonly ChangeKind[] }[];
}

interface Fetched {
  readonly buildings: readonly Building[];
  /** Null: nobody knows what was covered. */
  readonly hull: Ring | null;
}

export function differenceOf(before: Fetched, after: Fetched): Difference {
  const [old, fresh] = [byId(before.buildings), byId(after.buildings)];
  return {
    added: after.buildings.filter((one) => !old.has(one.id) && liesIn(one, before.hull)).map(({ id }) => id),
    removed: before.buildings.filter((one) => !fresh.has(one.id) && liesIn(one, after.hull)).map(({ id }) => id),
    changed: after.buildings.flatMap((one) => {
      const was = old.get(one.id);
      const what = was ? changeKinds.filter((kind) => telling(kind, was) !== telling(kind, one)) : [];
      return what.length > 0 ? [{ id: one.id, what }] : [];
    }),
  };
}

const byId = (buildings: readonly Building[]) => new Map(buildings.map((one) => [one.id, one]));

/** Of ground that was not covered nothing can be said. */
function liesIn({ footprint }: Building, hull: Ring | null): boolean {
  const corner = footprint[0]?.[0]?.[0];
  return hull !== null && corner !== undefined && contains(hull, corner);
}

function telling(kind: ChangeKind, building: Building): string {
  switch (kind) {
    case 'outline':
      return JSON.stringify(
        building.footprint.map((rings) => rings.map((ring) => ring.map((point) => point.map(Math.round)))),
      );
    case 'status':
      return building.status;
    case 'use':
      return building.uses?.toSorted().join() ?? '?';
    case 'units':
      return String(building.units);
    case 'height':
      return String(building.heightM === null ? null : Math.round(building.heightM));
  }
}
