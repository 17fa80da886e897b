/** What the engine worker does with a file that is opened: each reader comes when the first file of its kind does. */
import type { Building } from '../engine/scene/scene.ts';
import type { LayerKind } from '../geodata/add-layer.ts';

export const print = async (bytes: Uint8Array) => (await import('../geodata/fingerprint.ts')).printOfBytes(bytes);

export const kindOf = async (text: string) => (await import('../geodata/recognise-file.ts')).openingOf(text);

export const format = async (text: string) => (await import('../geodata/recognise-format.ts')).formatOf(text);

export const readBytes = async (bytes: Uint8Array, fileName: string) =>
  (await import('../geodata/read-building-bytes.ts')).readBuildingBytes(bytes, fileName);

export const layer = async (kind: LayerKind, text: string, buildings: readonly Building[]) =>
  (await import('../geodata/add-layer.ts')).readLayer(kind, text, buildings);

export const read = async (text: string, fileName: string) =>
  (await import('../geodata/read-buildings.ts')).readBuildings(text, fileName);
