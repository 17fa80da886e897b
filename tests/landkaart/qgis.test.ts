/** The map and the layers of a package in QGIS itself, where it is installed (Debian: python3-qgis): each with its style. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { placeStyle, type TownLight, townStrokes, townStyle } from '../../src/archive/town-style.ts';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { given, opened } from '../archive/a-package.ts';

const python = '/usr/bin/python3';
const environment = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
const isHere = spawnSync(python, ['-c', 'import qgis.core'], { env: environment }).status === 0;

const program = `
import json, sys
from qgis.core import *
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
app = QgsApplication([], False)
app.initQgis()
said = []
for path in sys.argv[1:]:
    layer = QgsVectorLayer(path, path, 'ogr')
    style, found = layer.loadDefaultStyle()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor('#ffffff'))
    settings.setOutputSize(QSize(600, 600))
    settings.setOutputDpi(300)
    extent = layer.extent()
    extent.grow(2)
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colours = {QColor(image.pixel(x, y)).name() for x in range(600) for y in range(600)}
    said.append({'valid': layer.isValid(), 'count': layer.featureCount(), 'crs': layer.crs().authid(), 'style': found,
                 'legend': [one.label() for one in layer.renderer().categories()], 'colours': sorted(colours)})
print('SAID ' + json.dumps(said))
`;

interface Said {
  readonly valid: boolean;
  readonly count: number;
  readonly crs: string;
  readonly style: boolean;
  readonly legend: readonly string[];
  readonly colours: readonly string[];
}

const lights = Object.keys(townStrokes) as TownLight[];
const words = Object.fromEntries(lights.map((light) => [light, `Kleur ${light}`])) as Record<TownLight, string>;

it.skipIf(!isHere)(
  `opens the map and a package in RD, takes each style by itself, and draws the colours of the app${isHere ? '' : ' (skipped: python3-qgis is not installed)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'qgis-'));
    const put = (name: string, bytes: Uint8Array | string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    };
    const line = (light: TownLight, i: number, siting: string) => ({
      type: 'Feature' as const,
      properties: {
        siting,
        verdict: ['own-means', 'others', 'to-be-shown'].includes(light)
          ? 'orange'
          : light === 'not-green'
            ? 'undetermined'
            : light,
        grade: light,
        notGreen: light === 'not-green',
      },
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [150_000, 520_000 + 5 * i],
          [150_030, 520_000 + 5 * i],
        ],
      },
    });
    const lines = lights.map((light, i) => line(light, i, 'gevel'));
    put('gevels.fgb', flatGeobufOf('gevels', { type: 'FeatureCollection', features: lines }, 28992));
    put('gevels.qml', townStyle('gevel', words));
    put('binnen.fgb', flatGeobufOf('binnen', { type: 'FeatureCollection', features: lines }, 28992));
    put('binnen.qml', townStyle('winkel', words));
    const spots = lights.map((light, i) => {
      const { properties } = line(light, i, 'unit');
      return {
        type: 'Feature' as const,
        properties,
        geometry: { type: 'Point' as const, coordinates: [150_000 + 5 * i, 520_000] },
      };
    });
    put('plekken.fgb', flatGeobufOf('plekken', { type: 'FeatureCollection', features: spots }, 28992));
    put('plekken.qml', placeStyle(words));
    for (const [name, bytes] of opened(given)) if (name.startsWith('kaart/')) put(name, bytes);
    const names = ['gevels', 'binnen', 'plekken', 'kaart/automaten', 'kaart/panden', 'kaart/gebieden'];
    const paths = names.map((name) => join(folder, `${name}.fgb`));
    const { stdout, stderr } = spawnSync(python, ['-c', program, ...paths], { encoding: 'utf8', env: environment });
    rmSync(folder, { recursive: true });
    const said: readonly Said[] = JSON.parse(/^SAID (.*)$/m.exec(stdout)?.[1] ?? `"${stderr}"`);
    for (const one of said) {
      expect(one).toMatchObject({ valid: true, style: true, crs: 'EPSG:28992' });
      expect(one.count).toBeGreaterThan(0);
    }
    const [town, inside, units] = said;
    expect(town?.legend).toEqual(lights.map((light) => words[light]));
    for (const light of lights)
      for (const { line: colour, width } of townStrokes[light])
        if (width > 0.3) expect([light, colour, town?.colours.includes(colour)]).toEqual([light, colour, true]);
    // Of two ways of standing on one wall a style draws its own.
    expect(inside?.colours).toEqual(['#ffffff']);
    expect(units?.legend).toEqual(town?.legend);
    for (const light of lights)
      expect([light, units?.colours.includes(townStrokes[light][1].line)]).toEqual([light, true]);
    for (const one of said.slice(3)) expect(one.colours.length).toBeGreaterThan(1);
  },
  60_000,
);
