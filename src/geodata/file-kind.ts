/** What a kind of file says of itself, beside its reader: how it is known, what it is opened as and what it adds. */
import type { Result } from '../engine/ground/units.ts';
import type { Building, PublicSpace, RdPoint, Rings } from '../engine/scene/scene.ts';
import type { DrawnGround } from './drawn-ground.ts';
import type { Told } from './ledger.ts';

/** A file as it is looked at by every kind in turn. */
export interface LookedAt {
  readonly text: string;
  /** Its first signs, without what stands before the first letter. */
  readonly start: string;
  /** Not a picture, a film or a program. */
  readonly isText: boolean;
  /** Null where it is no GeoJSON collection. */
  readonly features: {
    /** Does one of the first features have one of these properties? */
    readonly have: (...names: readonly string[]) => boolean;
    readonly areMostlyPoints: boolean;
  } | null;
}

/** What is read of a file, put to the buildings that are there. */
export interface Added {
  readonly told: Told;
  /** How many lines the file had that could be used. */
  readonly count: number;
  /** How many of those fell on these buildings; what falls on none, as streets do: all. */
  readonly joined: number;
  readonly buildings?: readonly Building[];
  readonly publicSpace?: readonly PublicSpace[];
  /** Water, green and bare ground, for the map alone. */
  readonly drawn?: readonly DrawnGround[];
  /** All ground that is drawn, public or not. */
  readonly shown?: readonly Rings[];
  readonly addresses?: readonly { readonly text: string; readonly point: RdPoint; readonly buildingId: string }[];
  /** Zeer kwetsbare buildings by number, with a name when the layer has one. */
  readonly vulnerable?: readonly { readonly id: string; readonly name: string | null }[];
}

/** What adds to buildings that are there. */
export interface LayerReader {
  readonly id: string;
  /** Its name among the sources of a dossier. */
  readonly source: string;
  /** Told by what fell on these buildings: a file of a whole tile has records of many others. */
  readonly sharesJoined?: true;
  /** @returns the error of the reader */
  readonly read: (text: string, buildings: readonly Building[]) => Result<Added>;
}

interface Known {
  readonly id: string;
  /** Asked in the order of the list: what an earlier kind knows is never asked of a later one. */
  readonly is: (file: LookedAt) => boolean;
}

export type FileKind = Known &
  (
    | { readonly opens: 'buildings' | 'sites' | 'request' }
    /** `layer-or-buildings`: a layer where it falls on what is open. `asked`: nothing in it says what it is; the officer does. */
    | { readonly opens: 'layer' | 'layer-or-buildings' | 'asked'; readonly layer: LayerReader }
  );
