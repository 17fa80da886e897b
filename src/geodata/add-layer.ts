/** What a file adds to buildings that are there: units, heights, streets, or a layer of schools and childcare. */

import { hull } from '../engine/geometry/plane.ts';
import { ok, type Result } from '../engine/ground/units.ts';
import type { Building, Ledger, OpenPlace, PublicSpace, RdPoint, Rings } from '../engine/scene/scene.ts';
import { isBlind, ledgerOf, openPlacesOf, type Told } from './ledger.ts';
import { heightsPlaced, readHeights, withHeights } from './read-heights.ts';
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
  /** All ground that is drawn, public or not. */
  readonly shown: readonly Rings[];
  readonly addresses: readonly { readonly text: string; readonly point: RdPoint; readonly buildingId: string }[] | null;
  /** Zeer kwetsbare buildings by number, with a name when the layer has one. */
  readonly vulnerable: readonly { readonly id: string; readonly name: string | null }[];
  readonly ledger: Ledger;
  readonly openPlaces: readonly OpenPlace[];
  /** A record that nobody could read may lie anywhere. */
  readonly blind: boolean;
}

const toldBy = (kind: LayerKind, { records, left }: Told) => ({
  ledger: ledgerOf(kind, { records, left }),
  openPlaces: openPlacesOf(kind, left),
  blind: isBlind(left),
});

/** How much of a file was taken, against all that is in it: what was dropped is never left out of the second number. */
export const shareOf = ({ kind, joined, ledger }: Pick<Layer, 'kind' | 'joined' | 'ledger'>): string =>
  `${kind === 'heights' ? joined : ledger.used} / ${ledger.records}`;

/** @returns the error of the reader */
export function readLayer(kind: LayerKind, text: string, buildings: readonly Building[]): Result<Layer> {
  const none = { kind, buildings, publicSpace: null, shown: [], addresses: null, vulnerable: [] } as const;
  switch (kind) {
    case 'units': {
      const units = readUnits(text);
      if (!units.ok) return units;
      const list = units.value.units;
      const ground = hull(buildings.flatMap(({ footprint }) => footprint.flatMap(([outer = []]) => outer)));
      const { buildings: joined, joined: count, left } = joinUnits(buildings, list, ground);
      const addresses = list.flatMap(({ address, point, buildingIds: [buildingId = ''] }) =>
        address && point ? [{ text: address, point, buildingId }] : [],
      );
      const told = toldBy(kind, { records: units.value.records, left: [...units.value.left, ...left] });
      return ok({ ...none, ...told, count: list.length, joined: count, buildings: joined, addresses });
    }
    case 'heights': {
      const heights = readHeights(text);
      if (!heights.ok) return heights;
      const { heights: known } = heights.value;
      const joined = buildings.filter(({ id }) => known.has(id)).length;
      const told = toldBy(kind, { ...heights.value, left: heightsPlaced(heights.value.left, buildings) });
      return ok({ ...none, ...told, count: known.size, joined, buildings: withHeights(buildings, known) });
    }
    case 'roads': {
      const ground = readPublicSpace(text);
      if (!ground.ok) return ground;
      const { space, shown } = ground.value;
      const told = toldBy(kind, ground.value);
      return ok({ ...none, ...told, count: space.length, joined: space.length, publicSpace: space, shown });
    }
    case 'vulnerable': {
      const places = readVulnerable(text);
      if (!places.ok) return places;
      const { found, left } = placeVulnerable(buildings, places.value.places);
      const vulnerable = [...found].map(([id, names]) => ({ id, name: names.join(', ').slice(0, 200) || null }));
      const told = toldBy(kind, { records: places.value.records, left: [...places.value.left, ...left] });
      const { records } = places.value;
      return ok({ ...none, ...told, count: records, joined: told.ledger.used, vulnerable });
    }
  }
}
