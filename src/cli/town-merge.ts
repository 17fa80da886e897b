/**
 * The tiles of a town as one map: lines for a GIS and for the app, a version for the public, figures, styles and a receipt of
 * it all. Every tile must be there, whole and of this plan; which are not is said by number.
 */

import { inRd, rdEpsg } from '../archive/map-layers.ts';
import { placeStyle, townStyle } from '../archive/town-style.ts';
import { flatGeobufOf } from '../archive/write-flat-geobuf.ts';
import { neutralAnswers } from '../engine/scene/scene.ts';
import { fetched } from '../i18n/speak.ts';
import type { JudgedTile } from '../modules/landkaart/judge-tile.ts';
import { aboutText, publicAboutText } from '../modules/landkaart/map-about.ts';
import { lineFeature, publicLine, spotFeature } from '../modules/landkaart/map-columns.ts';
import { type PackedTile, unpackedTile } from '../modules/landkaart/packed-tile.ts';
import { townHour } from '../modules/landkaart/town-answers.ts';
import { publicRuns, townMap } from '../modules/landkaart/town-map.ts';
import type { TownPlan } from '../modules/landkaart/town-plan.ts';
import { type Area, summaryOf } from '../modules/landkaart/town-summary.ts';
import { hashOf, put, refused, type TileState, tileAt } from './town-folder.ts';

/** So many tiles are named of those that are wrong. */
const named = 20;

const codes = { missing: 'tile-missing', foreign: 'tile-foreign', damaged: 'tile-damaged' } as const;
const said = {
  missing: 'is not made yet',
  foreign: 'is of another plan',
  damaged: 'is not as its receipt says',
} as const;

/** @param areas for the figures; @returns what was written, and how many judgements are in it */
export async function mergeTiles(
  folder: string,
  plan: TownPlan,
  areas: readonly Area[],
  geoJson: boolean,
): Promise<{ readonly files: readonly string[]; readonly places: number }> {
  const tiles = await wholeTiles(folder, plan);
  const map = townMap(tiles);
  const { functions, unknownUseAs } = plan.options;
  const by = { model: plan.modelSet.sha256, functions, unknownUseAs };
  const lines = inRd(map.runs.map((run) => lineFeature(run, by)));
  const summary = summaryOf(map, areas);
  const about = aboutText({
    modelSet: plan.modelSet.id,
    sources: plan.sources,
    askFirst: map.asks,
    totals: summary.bySiting,
    areas: summary.areas,
  });
  const files: Record<string, string | Uint8Array> = {
    'gevels.fgb': flatGeobufOf('gevels', lines, rdEpsg, about),
    'gevels-openbaar.fgb': flatGeobufOf(
      'gevels-openbaar',
      inRd(publicRuns(map.runs).map(publicLine)),
      rdEpsg,
      publicAboutText(summary.areas),
    ),
    'samenvatting.json': json({
      schema: 'gevelwijzer/town-summary@2',
      plan: plan.sha256,
      modelSet: plan.modelSet,
      exposure: townHour,
      assumed: [...Object.keys(neutralAnswers), ...(plan.options.unknownUseAs === null ? [] : ['unknownUseAs'])],
      ...summary,
    }),
  };
  if (geoJson) files['gevels.geojson'] = json(lines);
  const { lights } = await fetched('nl', 'landkaart');
  if (map.spots.length > 0) {
    files['plekken.fgb'] = flatGeobufOf('plekken', inRd(map.spots.map((one) => spotFeature(one, by))), rdEpsg, about);
    files['plekken.qml'] = placeStyle(lights);
  }
  const [first = 'gevel', ...others] = plan.options.sitings.filter((siting) => siting !== 'unit');
  for (const name of ['gevels', 'gevels-openbaar']) files[`${name}.qml`] = townStyle(first, lights);
  for (const siting of others) files[`gevels-${siting}.qml`] = townStyle(siting, lights);
  const names = Object.keys(files).toSorted();
  const hashes: Record<string, string> = {};
  for (const name of names) hashes[name] = hashOf(await put(folder, name, files[name] as string | Uint8Array));
  const { engine, modelSet, options, sources, ledger } = plan;
  const receipt = { plan: plan.sha256, engine, modelSet, options, sources, ledger, places: map.places, files: hashes };
  await put(folder, 'ontvangstbewijs.json', json({ schema: 'gevelwijzer/town-receipt@1', ...receipt }));
  return { files: [...names, 'ontvangstbewijs.json'], places: map.places };
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function wholeTiles(folder: string, plan: TownPlan): Promise<readonly JudgedTile[]> {
  const wrong = new Map<Exclude<TileState, 'whole'>, number[]>();
  const tiles: JudgedTile[] = [];
  for (let index = 0; index < plan.tiles.length; index++) {
    const { state, bytes } = await tileAt(folder, plan, index);
    if (state === 'whole') tiles.push(unpackedTile(JSON.parse(new TextDecoder().decode(bytes)) as PackedTile));
    else wrong.set(state, [...(wrong.get(state) ?? []), index]);
  }
  // One reason at a time: what is broken before what only has to be made.
  for (const state of ['damaged', 'foreign', 'missing'] as const) {
    const indices = wrong.get(state);
    if (!indices) continue;
    const list = indices.slice(0, named).join(', ');
    const more = indices.length > named ? ` and ${indices.length - named} more` : '';
    throw refused(codes[state], `${indices.length} of ${plan.tiles.length} tiles: ${list}${more} ${said[state]}`);
  }
  return tiles;
}
