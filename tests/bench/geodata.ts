/** A file of 5,000 buildings, as a whole town centre would have: from its text to the first answer about a place in it. */
import { glance } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import { type RdPoint, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { readBuildings, toldOf } from '../../src/geodata/read-buildings.ts';

const count = 5000;
const [x, y] = [121_000, 487_000];

/** Rows of houses on streets, each with the corners and properties of a real answer of the BAG. */
export function fileOf(): string {
  const features = Array.from({ length: count }, (_, i) => {
    const [west, south] = [x + 7 * (i % 100), y + 24 * Math.floor(i / 100)];
    const corners: RdPoint[] = [
      [west, south],
      [west + 2.2, south],
      [west + 2.2, south - 1.1],
      [west + 4.9, south - 1.1],
      [west + 4.9, south],
      [west + 7, south],
      [west + 7, south + 10.4],
      [west, south + 10.4],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: {
        identificatie: String(363_100_000_000_000 + i).padStart(16, '0'),
        rdf_seealso: `http://bag.basisregistraties.overheid.nl/bag/id/pand/${i}`,
        bouwjaar: 1880 + (i % 140),
        status: 'Pand in gebruik',
        gebruiksdoel: i % 9 === 0 ? 'winkelfunctie,woonfunctie' : 'woonfunctie',
        oppervlakte_min: 60,
        oppervlakte_max: 140,
        aantal_verblijfsobjecten: 1 + (i % 3),
      },
      geometry: { type: 'Polygon', coordinates: [corners] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

export function measureFile(): string[] {
  const text = fileOf();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    const used = process.threadCpuUsage();
    const read = readBuildings(text, 'bench.geojson');
    if (!read.ok) throw new Error(read.error.message);
    toldOf('bench.geojson', read.value);
    const parsed = performance.now() - start;
    const cpu = process.threadCpuUsage(used).user / 1000;
    const { buildings, hull } = read.value;
    const found = snap([x + 350, y + 590], buildings, [], releasedModels.snapping);
    if (!found) throw new Error('no facade in the file of the bench');
    const scene: Scene = {
      schema: 'gevelwijzer/scene@1',
      dossierId: 'bench',
      machines: [
        {
          id: 'machine-1',
          siting: 'gevel',
          functions: ['opname'],
          point: found.facadePoint,
          exact: false,
          outwardDeg: found.outwardDeg,
          hostId: found.hostId,
        },
      ],
      buildings,
      places: [],
      publicSpace: [],
      radiusM: 150,
      coverage: { hull, declared: false },
      sources: [],
      judgements: {},
      answers: unanswered,
      alternatives: [],
      measures: [],
      unknownUseAs: null,
      assumed: [],
    };
    glance(scene, releasedModels);
    return { parsed, cpu, usable: performance.now() - start };
  }).toSorted((one, two) => one.usable - two.usable);
  const { parsed, cpu, usable } = times[4] as (typeof times)[number];
  return [
    `  ${count} buildings, ${(text.length / 1e6).toFixed(1)} MB        read with its ledger in ${parsed.toFixed(0)} ms (${cpu.toFixed(0)} ms of the processor), placed and coloured after ${usable.toFixed(0)} ms (median of ${times.length})`,
  ];
}
