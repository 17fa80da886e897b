import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { mapLayers } from '../../src/archive/map-layers.ts';
import { looks, qgisStyle } from '../../src/archive/qgis-style.ts';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { zoneIds } from '../../src/engine/assessment/zones.ts';
import { contains } from '../../src/engine/geometry/plane.ts';
import { inNetherlands } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { verdicts } from '../../src/engine/scene/assessment.ts';
import { type Ring, vulnerabilityClasses } from '../../src/engine/scene/scene.ts';
import { readFlatGeobuf } from '../../src/geodata/read-flat-geobuf.ts';
import { demo } from '../engine/scenes.ts';
import { read } from '../house/source-tree.ts';

const dossier = readDossier(demo('demo-red'));
if (!dossier.ok) throw new Error(dossier.error.message);
const scene = sceneOf(dossier.value);
const all = dossier.value.surroundings.buildings;
const answer = assess(scene, releasedModels);
if (!answer.ok) throw new Error(answer.error.message);
const assessment = answer.value;
const layers = mapLayers(dossier.value, assessment, 'GW-7K2M-Q0XD');
const of = (name: string) => layers.find((one) => one.name === name)?.collection.features ?? [];
const rowOf = (id: string) => of('buildings').find(({ properties }) => properties?.['id'] === id)?.properties ?? {};

describe('the map for a GIS', () => {
  it('names RD, in which every corner lies, and closes every ring', () => {
    for (const { collection } of layers) {
      expect(JSON.stringify(collection)).toContain('urn:ogc:def:crs:EPSG::28992');
      for (const { geometry } of collection.features) {
        const walk = (value: unknown): void => {
          const [first] = value as unknown[];
          if (typeof first === 'number') {
            const [x = 0, y = 0] = value as number[];
            expect(inNetherlands(x, y)).toBe(true);
          } else {
            const all = value as unknown[][];
            if (typeof (first as unknown[])[0] === 'number') expect(all.at(-1)).toEqual(first);
            for (const one of all) walk(one);
          }
        };
        if ('coordinates' in geometry) walk(geometry.coordinates);
      }
    }
  });

  it('has each machine with the verdict and the number of the report, where it stands', () => {
    expect(of('machines').map(({ geometry, properties }) => ({ geometry, ...properties }))).toMatchObject(
      scene.machines.map(({ id, outwardDeg }) => ({ id, outwardDeg, verdict: 'red', reportNumber: 'GW-7K2M-Q0XD' })),
    );
    expect(JSON.stringify(layers)).not.toContain(assessment.receipt.kenmerk);
  });

  it('has every building, those that were judged with the numbers of the assessment, the others with none', () => {
    expect(of('buildings').map(({ properties }) => properties?.['id'])).toEqual(all.map(({ id }) => id));
    expect(assessment.receptors.length).toBeGreaterThan(3);
    for (const receptor of assessment.receptors)
      expect(rowOf(receptor.buildingId)).toMatchObject({
        judged: receptor.unmet.length > 0 ? 'unmet' : 'met',
        unmet: receptor.unmet.join(','),
        distanceM: receptor.distanceM,
        class: receptor.class,
        breakProbability: receptor.breakProbability,
        hazardClass: receptor.hazardClass,
      });
    const judged = new Set(assessment.receptors.map(({ buildingId }) => buildingId));
    const other = all.find(({ id }) => !judged.has(id));
    expect(rowOf(other?.id ?? '')).toMatchObject({ judged: 'not-asked', distanceM: null, breakProbability: null });
  });

  it('has every zone, round the machine', () => {
    expect(of('zones').map(({ properties }) => properties?.['zone'])).toEqual(
      assessment.zones.features.map(({ properties }) => properties?.['zone']),
    );
    const stray = of('zones').find(({ properties }) => properties?.['zone'] === 'stray')?.geometry;
    const machine = scene.machines[0];
    if (stray?.type !== 'Polygon' || !machine) throw new Error('no zone');
    const [x, y] = machine.point;
    const angle = (machine.outwardDeg * Math.PI) / 180;
    expect(contains(stray.coordinates[0] as unknown as Ring, [x + 3 * Math.sin(angle), y + 3 * Math.cos(angle)])).toBe(
      true,
    );
  });
});

describe('the same as FlatGeobuf', () => {
  const bytesOf = (name: string) => {
    const layer = layers.find((one) => one.name === name);
    return flatGeobufOf(name, layer?.collection ?? { type: 'FeatureCollection', features: [] }, 28992);
  };
  const ranges = (bytes: Uint8Array) => async (from: number, length: number) => bytes.slice(from, from + length);

  it.each(['buildings', 'zones'])(
    '%s come back by the reader of files of a server, whole and by their index',
    async (name) => {
      const bytes = bytesOf(name);
      const given = of(name);
      const everywhere = await readFlatGeobuf(ranges(bytes), () => [0, 300_000, 300_000, 700_000]);
      if (!everywhere.ok) throw new Error(everywhere.error.message);
      const features = everywhere.value.features as Feature[];
      expect(features).toHaveLength(given.length);
      const multi = ({ geometry }: Feature) =>
        geometry.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] } : geometry;
      const filled = ({ properties }: Pick<Feature, 'properties'>) =>
        Object.fromEntries(
          Object.entries(properties ?? {})
            .filter(([, value]) => value !== null)
            .toSorted(([one], [two]) => (one < two ? -1 : 1)),
        );
      // What stands together in the field stands together in the file: the order is another.
      const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).toSorted();
      expect(sorted(features.map(({ geometry, properties }) => [geometry, filled({ properties })]))).toEqual(
        sorted(given.map((one) => [multi(one), filled(one)])),
      );
      const [x = 0, y = 0] = scene.machines[0]?.point ?? [];
      const near = await readFlatGeobuf(ranges(bytes), () => [x - 5, y - 5, x + 5, y + 5]);
      const few = near.ok ? near.value.features.length : 0;
      expect(few).toBeGreaterThan(0);
      if (name === 'buildings') expect(few).toBeLessThan(given.length / 4);
    },
  );

  it('has the machine as a point with its columns, an empty layer too, and the same bytes each time', () => {
    const bytes = bytesOf('machines');
    const text = new TextDecoder('latin1').decode(bytes);
    for (const word of ['EPSG', 'verdict', 'red', 'GW-7K2M-Q0XD']) expect(text).toContain(word);
    expect(bytesOf('machines')).toEqual(bytes);
    expect(flatGeobufOf('leeg', { type: 'FeatureCollection', features: [] }, 28992).slice(0, 4)).toEqual(
      new Uint8Array([0x66, 0x67, 0x62, 3]),
    );
  });
});

describe('a column of a FlatGeobuf', () => {
  it('that holds numbers and words is words, and no number is lost to it', async () => {
    const feature = (value: unknown): Feature => ({
      type: 'Feature',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [0, 1],
              [0, 0],
            ],
          ],
        ],
      },
      properties: { value },
    });
    const values = [7, 'zeven', null, { zeven: 7 }];
    const bytes = flatGeobufOf('x', { type: 'FeatureCollection', features: values.map(feature) }, 28992);
    const back = await readFlatGeobuf(
      async (from, length) => bytes.slice(from, from + length),
      () => [0, 0, 1, 1],
    );
    expect(back.ok && back.value.features.map((one) => (one as Feature).properties)).toEqual([
      { value: '7' },
      { value: 'zeven' },
      {},
      { value: '{"zeven":7}' },
    ]);
  });
});

describe('the style of QGIS', () => {
  const words = { machines: { red: 'Rood & <diep>' }, buildings: {}, zones: {} };
  it.each(['machines', 'buildings', 'zones'] as const)(
    'of %s is well-formed, with a symbol for each category',
    (name) => {
      const text = qgisStyle(name, words);
      const open: string[] = [];
      for (const [, close, tag = '', rest = ''] of text.matchAll(/<(\/?)([\w-]+)((?:\s[^<>]*)?)>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else if (!rest.endsWith('/')) open.push(tag);
      }
      expect(open).toEqual([]);
      const symbols = [...text.matchAll(/<symbol [^>]*name="(\d+)"/g)].map((match) => match[1]);
      expect([...text.matchAll(/<category [^>]*symbol="(\d+)"/g)].map((match) => match[1])).toEqual(symbols);
      expect(text).not.toMatch(/NaN|undefined/);
    },
  );

  it('has a look for all that may stand in the column', () => {
    const { machines, buildings, zones } = looks;
    expect(Object.keys(machines).toSorted()).toEqual([...verdicts].toSorted());
    expect(Object.keys(zones).toSorted()).toEqual([...zoneIds].toSorted());
    expect(Object.keys(buildings).toSorted()).toEqual([...vulnerabilityClasses, 'unmet', 'not-asked'].toSorted());
    expect(qgisStyle('machines', words)).toContain('label="Rood &amp; &lt;diep&gt;"');
  });

  it('has the colours of the app', () => {
    const css = read('src/app/kit/tokens.css') + read('src/app/kit/colours.css');
    const used = Object.values(looks).flatMap((kind) => Object.values(kind).flatMap(({ fill, line }) => [fill, line]));
    for (const colour of new Set(used)) if (colour) expect(css).toContain(colour);
  });
});
