/** A tile on the map once its picture came, from the server or from this browser. @returns how to take it away */
import type { Tile } from '../../geodata/base-map.ts';
import type { FlatMap } from './leaflet-map.ts';

export function drawTile(
  map: FlatMap,
  box: Tile['box'],
  picture: Promise<Blob | null>,
  failed: () => void,
): () => void {
  let remove: (() => void) | null = null;
  let gone = false;
  void picture.then((blob) => {
    if (gone) return;
    if (!blob) return failed();
    const address = URL.createObjectURL(blob);
    const away = map.picture(address, box, failed);
    remove = () => {
      away();
      URL.revokeObjectURL(address);
    };
  });
  return () => {
    gone = true;
    remove?.();
  };
}
