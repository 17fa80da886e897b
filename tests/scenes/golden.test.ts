/**
 * Golden scenes: what comes out of whole cases, from the raw files to the verdict, through the doors of the command line.
 * A changed outcome shows as a difference in `tests/scenes/golden/`; when it is meant, `npm run golden` writes it anew.
 */
import { describe, expect, it } from 'vitest';
import { runAssess } from '../../src/cli/assess.ts';
import { type Io, processIo } from '../../src/cli/io.ts';
import { runScene } from '../../src/cli/scene.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment } from '../../src/engine/scene/assessment.ts';
import type { Building, Machine, RdPoint, Scene } from '../../src/engine/scene/scene.ts';
import { demo } from '../engine/scenes.ts';
import { disagreements } from '../engine/two-readers.ts';
import { hasRecorded, recordedPath } from '../geodata/recorded.ts';

/** Runs a command on files in memory or on disk; answers what it wrote. */
async function run(
  command: (args: string[], io: Io) => Promise<number>,
  args: string[],
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  let written = '';
  const said: string[] = [];
  const code = await command(args, {
    ...processIo,
    readText: async (path) => files[path] ?? processIo.readText(path),
    write: (text) => {
      written += text;
    },
    complain: (line) => said.push(line),
  });
  if (code !== 0) throw new Error(said.join('\n'));
  return written;
}

const assessed = async (scene: Scene): Promise<Assessment> =>
  JSON.parse(await run(runAssess, ['scene.json'], { 'scene.json': JSON.stringify(scene) }));

const cut = (value: number | string | boolean): string =>
  String(typeof value === 'number' ? Number(value.toPrecision(5)) : value);

/** What a reader compares: five digits, so that the last bits of another machine change nothing. */
function summary(scene: Scene, assessment: Assessment): string {
  const page = {
    machines: scene.machines.map(({ siting, point, outwardDeg, hostId }) => ({
      siting,
      point: point.map((one) => Number(one.toFixed(2))),
      outwardDeg: Number(outwardDeg.toFixed(1)),
      hostId,
    })),
    buildings: scene.buildings.length,
    verdict: assessment.verdict,
    scenarios: assessment.scenarios.map(({ id, verdict, band }) => `${id}: ${verdict} (${band.low}, ${band.high})`),
    criteria: assessment.criteria.map(({ id, scenario, status, worst, findings }) => {
      const failing = findings.filter(({ met }) => !met).length;
      const number = worst ? ` ${cut(worst.value)} against ${cut(worst.limit)} ${worst.unit}, ${worst.receptor}` : '';
      return `${id}${scenario ? ` ${scenario}` : ''}: ${status}${number}${failing > 0 ? `, ${failing} failing` : ''}`;
    }),
    missing: assessment.missing.map(({ what, receptors }) => `${what}: ${receptors.length}`),
    measureSets: assessment.measureSets.map(
      ({ measures, basis, consent }) => `${measures.join('+')}: ${basis}, ${consent.length} consent`,
    ),
    tippingPoints: assessment.tippingPoints.map(({ input, to, verdict }) => `${input} ${to}: ${verdict}`),
    zones: assessment.zones.features.map(({ properties }) => `${properties?.['zone']}: ${properties?.['reachM']} m`),
    nearest: assessment.receptors
      .toSorted((one, two) => one.distanceM - two.distanceM || one.buildingId.localeCompare(two.buildingId))
      .slice(0, 12)
      .map(
        (one) =>
          `${one.buildingId} ${one.distanceM.toFixed(2)} m, ${one.class}, ${one.lineOfSight ? 'seen' : 'hidden'}, ps ${cut(one.incidentPressureKpa)}, pr ${cut(one.reflectedPressureKpa)} kPa, break ${cut(one.breakProbability)}, throw ${cut(one.throwM)} m, class ${one.hazardClass}, debris ${cut(one.debrisDensityPerM2)}`,
      ),
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

const keep = (name: string, text: string) => expect(text).toMatchFileSnapshot(`golden/${name}.txt`);

/** At every level each criterion says of its receptors what is written down of it, within its own bounds. */
function readAlike(scene: Scene): void {
  for (const level of ['low', 'design', 'high'] as const)
    expect(
      disagreements(scene, releasedModels, {
        strengthOf: (scenario) => strengthAt(scenario, level, releasedModels),
      }),
    ).toEqual([]);
}

describe('golden scenes of the demo town', () => {
  it.each(['demo-green', 'demo-orange', 'demo-red'])('%s', async (id) => {
    const scene = demo(id);
    await keep(id, summary(scene, await assessed(scene)));
    readAlike(scene);
  });

  it('a pinwinkel: a second machine that takes sealbags', async () => {
    const alone = demo('demo-orange');
    const [first] = alone.machines as [Machine];
    const [x, y] = first.point;
    const second: Machine = { ...first, id: 'machine-2', functions: ['sealbag'], point: [x + 0.2, y - 1.5] };
    const scene = { ...alone, machines: [first, second] };
    await keep('pinwinkel', summary(scene, await assessed(scene)));
    readAlike(scene);
  });
});

const data = recordedPath;
const homes = ['--unknown-use', 'woonfunctie', '--neutral-answers'];
const real: readonly (readonly [name: string, args: readonly string[]])[] = [
  [
    'leidsestraat',
    ['--rd', '121060,486160', '--buildings', data('bag/amsterdam_centrum_leidsestraat_panden_rd.geojson'), ...homes],
  ],
  [
    'koningsplein',
    [
      '--rd',
      '121064.6,486711.7',
      '--buildings',
      data('bag/amsterdam_centrum_leidsestraat_panden_rd.geojson'),
      ...homes,
    ],
  ],
  [
    'delft-campus',
    [
      '--rd',
      '85300,446450',
      '--buildings',
      data('bag/delft_tudcampus_panden_rd.geojson'),
      '--heights',
      data('3dbag/delft_tile5910_v210908.city.json'),
      ...homes,
    ],
  ],
  [
    'otterlo',
    [
      '--at',
      '5.7735,52.1005',
      '--buildings',
      data('bgt/otterlo_pand_wgs84.geojson'),
      '--public-space',
      data('bgt/otterlo_wegdeel_wgs84.geojson'),
      ...homes,
    ],
  ],
  [
    'haarlem',
    [
      '--at',
      '4.6466,52.3976',
      '--exact',
      '--buildings',
      data('bag/haarlem_wfs_pand_20_gebruiksdoel.json'),
      '--neutral-answers',
    ],
  ],
  [
    'appingedam',
    [
      '--at',
      '6.8737,53.3187',
      '--exact',
      '--buildings',
      data('bag/appingedam_wfs_pand_5_recorded.json'),
      '--units',
      data('bag/appingedam_wfs_vbo_7_recorded.json'),
      '--neutral-answers',
    ],
  ],
];

/** Distance from a point to a building, the plain way: every edge of every ring, or zero inside. */
function distanceTo({ footprint }: Building, [px, py]: RdPoint): number {
  let least = Infinity;
  let inside = false;
  for (const ring of footprint.flat())
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] as RdPoint;
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(px - ax - along * dx, py - ay - along * dy));
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside ? 0 : least;
}

describe.skipIf(!hasRecorded)('golden scenes of real places (skipped where ../shared/data is absent)', () => {
  it.each(real)('%s', async (name, args) => {
    const scene: Scene = JSON.parse(await run(runScene, [...args]));
    const assessment = await assessed(scene);
    const { burstX, burstY } = assessment.receipt.derived as { burstX: number; burstY: number };
    const plain = scene.buildings.map((one) => [one.id, distanceTo(one, [burstX, burstY])] as const);
    // Every building of the scene lies within its radius, and each distance is what the plain way gives.
    expect(assessment.receptors).toHaveLength(plain.filter(([, distanceM]) => distanceM <= scene.radiusM).length);
    expect(scene.buildings).toHaveLength(assessment.receptors.length);
    const distances = new Map(plain);
    for (const { buildingId, distanceM } of assessment.receptors)
      expect(Math.abs(distanceM - (distances.get(buildingId) ?? Number.NaN))).toBeLessThan(0.1);
    await keep(name, summary(scene, assessment));
    readAlike(scene);
  });
});
