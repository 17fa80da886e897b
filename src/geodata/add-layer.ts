/** What a file adds to buildings that are there: units, heights, streets, or a layer of schools and childcare. */
import { ok, type Result } from '../engine/ground/units.ts';
import type { Building, Ledger, OpenPlace } from '../engine/scene/scene.ts';
import type { Added, LayerReader } from './file-kind.ts';
import { fileKinds } from './file-kinds.ts';
import { isBlind, ledgerOf, openPlacesOf } from './ledger.ts';

type LayerOf<Kind> = Kind extends { readonly layer: { readonly id: infer Id } } ? Id : never;
export type LayerKind = LayerOf<(typeof fileKinds)[number]>;

export interface Layer extends Omit<Required<Added>, 'told' | 'publicSpace' | 'addresses'> {
  readonly kind: LayerKind;
  /** Its name among the sources of a dossier. */
  readonly source: string;
  /** How much of the file was taken, against all that is in it: what was dropped is never left out of the second number. */
  readonly share: string;
  readonly publicSpace: Added['publicSpace'] | null;
  readonly addresses: Added['addresses'] | null;
  readonly ledger: Ledger;
  readonly openPlaces: readonly OpenPlace[];
  /** A record that nobody could read may lie anywhere. */
  readonly blind: boolean;
}

/** @returns the error of the reader */
export function readLayer(kind: LayerKind, text: string, buildings: readonly Building[]): Result<Layer> {
  const layers: readonly LayerReader[] = fileKinds.flatMap((one) => ('layer' in one ? [one.layer] : []));
  const reader = layers.find(({ id }) => id === kind) as LayerReader;
  const read = reader.read(text, buildings);
  if (!read.ok) return read;
  const { told, ...added } = read.value;
  const ledger = ledgerOf(kind, told);
  return ok({
    kind,
    source: reader.source,
    share: `${reader.sharesJoined ? added.joined : ledger.used} / ${ledger.records}`,
    buildings,
    publicSpace: null,
    drawn: [],
    shown: [],
    addresses: null,
    vulnerable: [],
    ...added,
    ledger,
    openPlaces: openPlacesOf(kind, told.left),
    blind: isBlind(told.left),
  });
}
