/** Layers over the ground: the kadastrale kaart, and what the municipality has of its own; each with whose work it is. */
import { useEffect, useState } from 'preact/hooks';
import { tileAt, viewAt } from '../../archive/kept-tiles.ts';
import { tilesOf } from '../../geodata/base-map.ts';
import { type MapLayer, mostOutlines, outlinesIn, outlinesUrl, parcels, pictureOf } from '../../geodata/map-layer.ts';
import type { TileArchive } from '../../geodata/tile-archive.ts';
import { world } from '../actions/open-address.ts';
import { readSettings } from '../actions/settings.ts';
import { wordsIn } from '../words.ts';
import { drawTile } from './kept-picture.ts';
import type { FlatMap } from './leaflet-map.ts';
import { sayUnfolded } from './over-the-map.ts';
import './ground.css';

const useGroundWords = wordsIn('ground');

type State = 'shown' | 'failed' | 'cut';

export function LayerChoice({ map }: { map: FlatMap }) {
  const t = useGroundWords();
  const [own, setOwn] = useState<readonly MapLayer[]>([]);
  /** By their places in the list: two may bear one name. */
  const [on, setOn] = useState<readonly number[]>([]);
  useEffect(() => void readSettings().then(({ layers = [] }) => setOwn(layers)), []);
  const all = [parcels, ...own];
  const nameOf = (layer: MapLayer) => (layer === parcels ? t.parcels : layer.name);
  return (
    <>
      <details class="layer-choice" onToggle={({ currentTarget }) => sayUnfolded(currentTarget)}>
        <summary>{t.layers}</summary>
        {all.map((layer, i) => (
          <label key={i}>
            <input
              type="checkbox"
              checked={on.includes(i)}
              onChange={({ currentTarget: { checked } }) =>
                setOn((before) => (checked ? [...before, i] : before.filter((one) => one !== i)))
              }
            />{' '}
            {nameOf(layer)}
          </label>
        ))}
      </details>
      {on.length > 0 && (
        <p class="layer-credit">
          {on.map((i) => {
            const layer = all[i] ?? parcels;
            return <Shown key={i} map={map} layer={layer} name={nameOf(layer)} group={`layer ${i}`} />;
          })}
        </p>
      )}
    </>
  );
}

/** One layer as long as it is on: another that is turned on or off asks nothing of it anew. */
function Shown({ map, layer, name, group }: { map: FlatMap; layer: MapLayer; name: string; group: string }) {
  const t = useGroundWords();
  const [state, setState] = useState<State>('shown');
  useEffect(() => follow(map, layer, group, setState), [map, layer, group]);
  return (
    <span>
      {name}: © {layer.attribution}
      {state !== 'shown' && <strong role="status"> {t.layerStates[state](mostOutlines)}</strong>}
    </span>
  );
}

/** Draws a layer for what is in view, and again when that moves. @returns how to take it away */
function follow(map: FlatMap, layer: MapLayer, group: string, tell: (state: State) => void): () => void {
  let drawn: (() => void)[] = [];
  let asked = new AbortController();
  const clear = () => {
    asked.abort();
    for (const remove of drawn) remove();
    drawn = [];
  };
  const failed = () => tell('failed');
  const show = () => {
    clear();
    tell('shown');
    const [box, metresPerPixel] = [map.box(), map.metresPerPixel()];
    switch (layer.kind) {
      case 'wms':
        drawn = [drawTile(map, box, viewAt(pictureOf(layer, box, metresPerPixel)), failed)];
        return;
      case 'wmts': {
        const url = (z: number, x: number, y: number) =>
          layer.url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
        const tiles = tilesOf(layer.name, { url, deepest: layer.deepest }, box, metresPerPixel);
        drawn = tiles.map((tile) => drawTile(map, tile.box, tileAt(tile.url), failed));
        return;
      }
      case 'pmtiles': {
        asked = new AbortController();
        const { signal } = asked;
        void archiveAt(layer.url).then((archive) => {
          if (signal.aborted) return;
          if (!archive) return failed();
          const { deepest, tile } = archive;
          const url = (...place: readonly number[]) => place.join('/');
          drawn = tilesOf(layer.name, { url, deepest }, box, metresPerPixel).map((one) => {
            const [z = 0, column = 0, row = 0] = one.url.split('/').map(Number);
            // Beyond its edge a file has no tile, and that is no fault.
            return drawTile(map, one.box, tile(z, column, row), () => undefined);
          });
        });
        return;
      }
      case 'wfs': {
        asked = new AbortController();
        const { signal } = asked;
        void outlines(outlinesUrl(layer, box), signal).then((found) => {
          if (signal.aborted) return;
          if (!found) return failed();
          const { areas, lines, points } = found;
          map.area(
            group,
            areas.map((rings) => ({ rings, className: 'own-layer' })),
          );
          for (const line of lines) map.line(group, line, 'own-layer own-layer-line');
          for (const point of points) map.circle(group, point, 1, 'own-layer');
          if (areas.length + lines.length + points.length >= mostOutlines) tell('cut');
        });
        drawn = [() => map.clear(group)];
      }
    }
  };
  map.group(group, 'layers');
  show();
  const rest = map.onMove(show);
  return () => {
    rest();
    clear();
  };
}

/** The reader of such files comes with the first; a file that could not be read is tried again when it is asked again. */
const archives = new Map<string, Promise<TileArchive | null>>();

function archiveAt(url: string): Promise<TileArchive | null> {
  const known = archives.get(url);
  if (known) return known;
  const made = import('../../geodata/tile-archive.ts')
    .then((one) => one.openTileArchive(url, world))
    .then((archive) => {
      if (!archive) archives.delete(url);
      return archive;
    });
  archives.set(url, made);
  return made;
}

async function outlines(url: string, signal: AbortSignal) {
  try {
    const answer = await world.fetch(url, { signal });
    return answer.status === 200 ? outlinesIn(JSON.parse(await answer.text())) : null;
  } catch {
    return null;
  }
}
