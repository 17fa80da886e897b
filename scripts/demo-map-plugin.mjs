// Makes the map of the demo town, as `cli town` makes one of a municipality, from what the gate holds to be its answers.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = resolve(root, 'scripts/demo-town/lindervoort-map.txt');
const fileName = 'demo/lindervoort-gevels.fgb';

async function made() {
  const { unpackedTile } = await import('../src/modules/landkaart/packed-tile.ts');
  const { lineFeature } = await import('../src/modules/landkaart/map-columns.ts');
  const { flatGeobufOf } = await import('../src/archive/write-flat-geobuf.ts');
  const { aboutText } = await import('../src/modules/landkaart/map-about.ts');
  const { summaryOf } = await import('../src/modules/landkaart/town-summary.ts');
  const { townMap } = await import('../src/modules/landkaart/town-map.ts');
  const { inRd, rdEpsg } = await import('../src/archive/map-layers.ts');
  const { model, ...packed } = JSON.parse(readFileSync(source, 'utf8'));
  const by = { model, functions: ['opname'], unknownUseAs: null };
  const tile = unpackedTile(packed);
  const map = townMap([tile]);
  const totals = summaryOf(map, []).bySiting;
  const about = aboutText({ modelSet: model, sources: [], askFirst: map.asks, totals, areas: [] });
  return flatGeobufOf('gevels', inRd(tile.runs.map((run) => lineFeature(run, by))), rdEpsg, about);
}

/** @returns {import('vite').Plugin} */
export function demoMapPlugin() {
  return {
    name: 'gevelwijzer-demo-map',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.endsWith(`/${fileName}`)) void made().then((bytes) => response.end(bytes), next);
        else next();
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await made() });
    },
  };
}
