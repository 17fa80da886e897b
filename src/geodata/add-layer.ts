/** What a file adds to buildings that are there: units, heights, streets, or a layer of schools and childcare. */

import { ok, type Result } from '../engine/ground/units.ts';
import type { Building, PublicSpace, RdPoint } from '../engine/scene/scene.ts';
import { readHeights, withHeights } from './read-heights.ts';
import { readPublicSpace } from './read-public-space.ts';
import { joinUnits, readUnits } from './read-units.ts';
import { placeVulnerable, readVulnerable } from './read-vulnerable.ts';

export type LayerKind = 'units' | 'heights' | 'roads' | 'vulnerable';

export interface Layer {
  readonly kind: LayerKind;
  /** How many lines the file had that could be used. */
  readonly count: number;
  /** How many of those fell on these buildings (for streets: all). */
  readonly joined: number;
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[] | null;
  readonly addresses: readonly { readonly text: string; readonly point: RdPoint; readonly buildingId: string }[] | null;
  /** Zeer kwetsbare buildings by number, with a name when the layer has one. */
  readonly vulnerable: readonly { readonly id: string; readonly name: string | null }[];
}

/** @returns the error of the reader */
export function readLayer(kind: LayerKind, text: string, buildings: readonly Building[]): Result<Layer> {
  const none = { kind, buildings, publicSpace: null, addresses: null, vulnerable: [] } as const;
  switch (kind) {
    case 'units': {
      const units = readUnits(text);
      if (!units.ok) return units;
      const { buildings: joined, joined: count } = joinUnits(buildings, units.value);
      const addresses = units.value.flatMap(({ address, point, buildingIds: [buildingId = ''] }) =>
        address && point ? [{ text: address, point, buildingId }] : [],
      );
      return ok({ ...none, count: units.value.length, joined: count, buildings: joined, addresses });
    }
    case 'heights': {
      const heights = readHeights(text);
      if (!heights.ok) return heights;
      const joined = buildings.filter(({ id }) => heights.value.has(id)).length;
      return ok({ ...none, count: heights.value.size, joined, buildings: withHeights(buildings, heights.value) });
    }
    case 'roads': {
      const ground = readPublicSpace(text);
      if (!ground.ok) return ground;
      const { space } = ground.value;
      return ok({ ...none, count: space.length, joined: space.length, publicSpace: space });
    }
    case 'vulnerable': {
      const places = readVulnerable(text);
      if (!places.ok) return places;
      const { found, elsewhere } = placeVulnerable(buildings, places.value);
      const vulnerable = [...found].map(([id, names]) => ({ id, name: names.join(', ').slice(0, 200) || null }));
      return ok({ ...none, count: places.value.length, joined: places.value.length - elsewhere, vulnerable });
    }
  }
}
