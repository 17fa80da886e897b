/** Maps of a municipality to open: the example, and made ones of as many facades as one likes. */
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Run } from '../../src/modules/landkaart/judge-tile.ts';
import { aboutText, type MapAbout, publicAboutText } from '../../src/modules/landkaart/map-about.ts';
import { type LineFeature, lineFeature, spotFeature } from '../../src/modules/landkaart/map-columns.ts';
import { type Visit, visit, wide } from './browser.ts';

/** The example, opened as an officer does. */
export async function openMap(screen = wide, english = false): Promise<Visit> {
  const officer = await visit(screen);
  const { page } = officer;
  if (english) await page.getByRole('button', { name: 'EN English' }).click();
  const [name, example] = english
    ? (['Map of the municipality', 'View example'] as const)
    : (['Kaart van de gemeente', 'Bekijk voorbeeld'] as const);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: example }).click();
  await page.getByRole('heading', { level: 2, name: 'Lindervoort' }).waitFor();
  return officer;
}

const by = { model: releasedModels.sha256, functions: ['opname'], unknownUseAs: null } as const;
const told = { unmet: [], unknown: [], onUse: false } as const;

export const internal = (run: Run): LineFeature => lineFeature(run, by);

/** Facades of five metres around one middle, 20 m apart; one is green, not far from there. Of 317 by 317 not all are read at once. */
export function mapOf(
  side: number,
  grade: 'others' | 'to-be-shown',
  written = internal,
  areas: MapAbout['areas'] = [],
): Uint8Array {
  const features = Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [(i % side) - (side - 1) / 2, Math.floor(i / side) - (side - 1) / 2].map((at) => 20 * at) as [
      number,
      number,
    ];
    const green = x === 0 && y === -440;
    return written({
      host: `${x} ${y}`,
      street: 'Markt',
      edge: [
        [103_000 + x, 403_000 + y],
        [103_005 + x, 403_000 + y],
      ],
      edgeNumber: 0,
      count: 1,
      from: 0,
      to: 1,
      siting: 'gevel',
      shown: green ? { verdict: 'green', grade: null, ...told } : { verdict: 'orange', grade, ...told },
    });
  });
  const metres = {
    green: 5,
    'own-means': 0,
    others: 0,
    'to-be-shown': 0,
    red: 0,
    'not-green': 0,
    undetermined: 0,
    [grade]: 500_000,
  };
  const totals = { gevel: { all: metres, unmet: {}, unknown: {}, onUse: 0 } };
  const about =
    written === internal
      ? aboutText({ modelSet: 'x', sources: [], askFirst: [], totals, areas })
      : publicAboutText(areas);
  return flatGeobufOf('gevels', { type: 'FeatureCollection', features } as never, 28992, about);
}

export const units = flatGeobufOf(
  'plekken',
  {
    type: 'FeatureCollection',
    features: [spotFeature({ point: [103_100, 403_100], shown: { verdict: 'red', grade: null, ...told } }, by)],
  } as never,
  28992,
);
