/** Files are read by the engine worker, so that the page stays free. */
import { transfer } from 'comlink';
import type { Building } from '../engine/scene/scene.ts';
import type { LayerKind } from '../geodata/add-layer.ts';
import { worker } from './engine-client.ts';

/** SHA-256 of a file, in hex. */
export async function printOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return worker().print(transfer(bytes, [bytes.buffer]));
}

export async function kindOfFile(text: string) {
  return worker().kindOf(text);
}

/** Named by what is in it, when no reader here knows it. */
export async function formatOfFile(text: string) {
  return worker().formatOf(text);
}

/** A FlatGeobuf, which is no text. */
export async function readBuildingsAsBytes(file: Blob, fileName: string) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return worker().readBytes(transfer(bytes, [bytes.buffer]), fileName);
}

export async function readLayerFile(kind: LayerKind, text: string, buildings: readonly Building[]) {
  return worker().layer(kind, text, buildings);
}

export async function readBuildingFile(text: string, fileName: string) {
  return worker().read(text, fileName);
}
