import { describe, expect, it } from 'vitest';
import { withSurroundings } from '../../src/archive/changed-surroundings.ts';
import { pinned, withMachines } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { publicCopy } from '../../src/archive/public-copy.ts';
import type { Io } from '../../src/cli/io.ts';
import { type Site, sceneAt } from '../../src/cli/scene-at.ts';
import { loadSurroundings } from '../../src/cli/surroundings.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { coverageAccepted } from '../../src/engine/geometry/coverage.ts';
import { contains } from '../../src/engine/geometry/plane.ts';
import { toRd } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Ring, Scene } from '../../src/engine/scene/scene.ts';
import { readScene } from '../../src/engine/scene/scene-schema.ts';
import { borderDistance, borderNear, borderStripM } from '../../src/geodata/border.ts';
import { hullAround, joinedHulls } from '../../src/geodata/joined-hull.ts';
import { block, scene } from '../engine/scenes.ts';
import { collection, pand } from './world.ts';

const rect = (minX: number, minY: number, maxX: number, maxY: number): Ring => [
  [minX, minY],
  [maxX, minY],
  [maxX, maxY],
  [minX, maxY],
];
const missing = (given: Scene) => {
  const answered = assess(given, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value.missing.find(({ what }) => what === 'coverage')?.details ?? null;
};

/** A scene of the command line opens as a dossier of one variant. */
const dossierWith = (given: Scene) => {
  const read = readDossier(JSON.parse(JSON.stringify(given)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('several files', () => {
  it('two towns apart cover themselves, never what lies between', () => {
    const [west, east] = [rect(0, 0, 1000, 1000), rect(3000, 0, 4000, 1000)];
    const outlines = joinedHulls([west, east], 20);
    const between = hullAround(outlines, [2000, 500]);
    expect(between && contains(between, [2000, 500])).toBe(false);
    expect(hullAround(outlines, [500, 500])).toEqual(west);
    expect(hullAround(outlines, [3500, 500])).toEqual(east);
    expect(hullAround([], [0, 0])).toBeNull();
  });

  it('two that overlap cover their seam, and not the corner that neither holds', () => {
    const outlines = joinedHulls([rect(0, 0, 1000, 1000), rect(900, 0, 1900, 400)], 20);
    const seam = hullAround(outlines, [950, 200]);
    expect(seam && [contains(seam, [1300, 200]), contains(seam, [500, 900]), contains(seam, [1500, 800])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('two that only touch, or overlap by less than both may miss, cover no seam', () => {
    for (const from of [399, 400, 361]) {
      const outlines = joinedHulls([rect(0, 0, 400, 400), rect(from, 0, from + 400, 400)], 20);
      expect(outlines).toHaveLength(2);
    }
    expect(joinedHulls([rect(0, 0, 400, 400), rect(350, 0, 750, 400)], 20)).toHaveLength(3);
    expect(joinedHulls([rect(0, 0, 30, 400), rect(10, 0, 40, 400)], 20)).toHaveLength(2);
  });

  it('two whose outlines have bays are joined where they overlap, and not where only their boxes do', () => {
    const east: Ring = [
      [800, 0],
      [1800, 0],
      [1800, 1000],
      [800, 1000],
      [800, 700],
      [900, 700],
      [900, 300],
      [800, 300],
    ];
    const west: Ring = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [0, 1000],
    ];
    const seam = hullAround(joinedHulls([west, east], 20), [900, 150]);
    expect(seam && [contains(seam, [900, 150]), contains(seam, [1500, 500])]).toEqual([true, true]);
    const hook: Ring = [
      [0, 0],
      [1000, 0],
      [1000, 100],
      [100, 100],
      [100, 1000],
      [0, 1000],
    ];
    expect(joinedHulls([hook, rect(200, 200, 900, 900)], 20)).toHaveLength(2);
  });

  it('a ring of files does not cover its middle', () => {
    const ring = [rect(0, 0, 900, 300), rect(600, 0, 900, 900), rect(0, 600, 900, 900), rect(0, 0, 300, 900)];
    const middle = hullAround(joinedHulls(ring, 20), [450, 450]);
    expect(middle && contains(middle, [450, 450])).toBe(false);
  });

  const town = (name: string, east: number, from: number) =>
    [
      name,
      collection(
        Array.from({ length: 900 }, (_, i) =>
          pand(from + i, 100_000 + east + 20 * (i % 30), 400_000 + 20 * Math.floor(i / 30)),
        ),
      ),
    ] as const;
  const sceneOf = async (files: readonly (readonly [string, string])[], x: number) => {
    const said: string[] = [];
    const io = {
      readFile: async (path: string) => new TextEncoder().encode(files.find(([name]) => name === path)?.[1] ?? ''),
      readText: async () => '',
      complain: (text: string) => void said.push(text),
    } as unknown as Io;
    const around = await loadSurroundings({ buildings: files.map(([name]) => name) }, io);
    const site: Site = { rd: `${x},400309.5`, exact: true, outward: '0', 'neutral-answers': true };
    return { scene: await sceneAt(site, around, io), said };
  };

  it('on the command line the place between two towns is not covered, the middle of one is', async () => {
    const files = [town('west.json', 0, 0), town('east.json', 1500, 1000)];
    expect(missing((await sceneOf(files, 100_309.5)).scene)).toBeNull();
    expect(missing((await sceneOf(files, 101_809.5)).scene)).toBeNull();
    expect(missing((await sceneOf(files, 101_050)).scene)).not.toBeNull();
  });

  it('a building that another file draws differently is said, and its place stays open', async () => {
    const other = collection([pand(5, 100_100, 400_003)]);
    const { scene: given, said } = await sceneOf([town('west.json', 0, 0), ['other.json', other]], 100_309.5);
    expect(said).toEqual([expect.stringContaining(pand(5).properties.identificatie)]);
    expect(missing(given)).toBeNull();
    expect(given.openPlaces).toMatchObject([{ reason: 'other-outline' }]);
    const same = collection([pand(5, 100_100, 400_000)]);
    expect((await sceneOf([town('west.json', 0, 0), ['same.json', same]], 100_309.5)).said).toEqual([
      expect.stringContaining('set aside: duplicate 1'),
    ]);
  });
});

describe('a quarter that is not in the file', () => {
  const [west, south] = [100_000, 400_000];
  const houses = Array.from(
    { length: 2500 },
    (_, i) => [west + 20 * (i % 50), south + 20 * Math.floor(i / 50)] as const,
  )
    .map(([x, y], i) => [i, x, y] as const)
    .filter(([, x, y]) => x < west + 400 || x > west + 640 || y < south + 400 || y > south + 640);
  const park = (properties: object) =>
    collection([
      {
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates: [[...rect(100_395, 400_395, 100_655, 400_655), [100_395, 400_395]]] },
      },
    ]);
  const files: Record<string, string> = {
    'town.json': collection(houses.map(([i, x, y]) => pand(i, x, y))),
    'water.json': park({ lokaal_id: 'w', type: 'watervlakte' }),
    'omtrek.geojson': JSON.stringify({ outline: rect(100_000, 400_000, 101_000, 401_000) }),
  };
  const gapAt = async (x: number, y: number, more: object = {}) => {
    const io = {
      readFile: async (path: string) => new TextEncoder().encode(files[path]),
      readText: async (path: string) => files[path] ?? '',
      complain: () => undefined,
    } as unknown as Io;
    const around = await loadSurroundings({ buildings: ['town.json'], ...more }, io);
    const scene = await sceneAt(
      { rd: `${x},${y}`, exact: true, outward: '0', radius: '150', 'neutral-answers': true },
      around,
      io,
    );
    return missing(scene);
  };

  it('is asked about beside it, and not where it is far', async () => {
    expect(await gapAt(100_309.5, 400_509.5)).toMatchObject({ sides: expect.stringContaining('e') });
    expect(await gapAt(100_789.5, 400_509.5)).toMatchObject({ sides: expect.stringContaining('w') });
    expect(await gapAt(100_200, 400_200)).toBeNull();
  });

  it('is none where the BGT shows water, or the file is declared whole', async () => {
    expect(await gapAt(100_309.5, 400_509.5, { publicSpace: 'water.json' })).toBeNull();
    expect(await gapAt(100_309.5, 400_509.5, { covered: 'omtrek.geojson' })).toBeNull();
    await expect(gapAt(100_309.5, 400_509.5, { covered: 'town.json' })).resolves.not.toBeNull();
  });
});

describe('a file by the national border', () => {
  const around = ([x, y]: readonly [number, number], halfM: number) => rect(x - halfM, y - halfM, x + halfM, y + halfM);
  const at = (point: readonly [number, number], hull: Ring) => {
    const border = borderNear(hull);
    const base = scene([]);
    return missing({
      ...base,
      buildings: base.buildings.map((one) => ({
        ...one,
        footprint: one.footprint.map((rings) =>
          rings.map((ring) => ring.map(([x, y]) => [x - 100_000 + point[0], y - 400_000 + point[1]] as const)),
        ),
      })),
      machines: base.machines.map((one) => ({ ...one, point })),
      coverage: { hull, declared: false, ...(border && { border }) },
    });
  };

  it.each([
    ['Glanerbrug', toRd(52.2152, 6.9785), 'e'],
    ['Vaals', toRd(50.7747, 6.0108), null],
    ['Sluis', toRd(51.3087, 3.3867), null],
    ['Baarle-Nassau', toRd(51.4471, 4.9292), null],
    ['Putte', toRd(51.3701, 4.3962), 's'],
  ])('%s is not covered, whatever the file holds', (_, point, side) => {
    const gap = at(point, around(point, 5000));
    expect(gap).not.toBeNull();
    if (side) expect(String(gap?.['sides']).split(',')).toContain(side);
    expect(at(point, around(point, 400))).not.toBeNull();
  });

  it('a municipality that reaches the border is covered where no circle does', () => {
    const enschede = toRd(52.2215, 6.8937);
    expect(borderDistance(enschede)).toBeGreaterThan(borderStripM + 150);
    const hull = around(enschede, 9000);
    expect(borderNear(hull)).not.toBeNull();
    expect(at(enschede, hull)).toBeNull();
  });

  it('as the services say it: near the line both do, far from it neither', () => {
    const points = Array.from(
      { length: 400 },
      (_, i) => [20_000 + (i % 20) * 13_000, 310_000 + Math.floor(i / 20) * 15_000] as const,
    );
    for (const point of points) {
      const near = borderDistance(point) < 150 + borderStripM;
      const border = borderNear(around(point, 300));
      // The enclaves are a box for one and a line to and fro for the other: both within the strip.
      expect([point, border !== null && at(point, around(point, 300)) !== null]).toEqual([point, near]);
    }
  });

  it('far from it a file carries nothing of it', () => {
    for (const point of [
      [121_394, 487_383],
      [84_500, 447_000],
      [233_883, 582_065],
    ] as const)
      expect(borderNear(around(point, 2000))).toBeNull();
  });
});

describe('going on knowingly', () => {
  const open = (change: Partial<Scene> = {}): Scene => ({
    ...scene([]),
    coverage: { hull: null, declared: false },
    ...change,
  });
  const accepted = (at?: readonly (readonly [number, number])[]) => ({
    ...scene([]).answers,
    coverageAccepted: true,
    ...(at && { coverageAcceptedAt: at }),
  });

  it('holds where it was said and some metres around, and is asked again elsewhere', () => {
    expect(missing(open())).toEqual({ sides: 'all' });
    expect(missing(open({ answers: accepted() }))).toBeNull();
    expect(missing(open({ answers: accepted([[100_000, 400_000]]) }))).toBeNull();
    expect(missing(open({ answers: accepted([[100_019, 400_000]]) }))).toBeNull();
    expect(missing(open({ answers: accepted([[100_021, 400_000]]) }))).toEqual({ sides: 'all' });
    expect(
      missing(
        open({
          answers: accepted([
            [100_500, 400_000],
            [100_000, 400_001],
          ]),
        }),
      ),
    ).toBeNull();
    expect(coverageAccepted({ ...accepted([[0, 0]]), coverageAccepted: false }, [0, 0], 20)).toBe(false);
  });

  it('of the radius too', () => {
    const small = { ...scene([]), radiusM: 10 };
    const what = (given: Scene) => {
      const answered = assess(given, releasedModels);
      return answered.ok && answered.value.missing.map((one) => one.what);
    };
    expect(what(small)).toContain('radius');
    expect(what({ ...small, answers: accepted([[100_000, 400_000]]) })).not.toContain('radius');
    expect(what({ ...small, answers: accepted([[100_300, 400_000]]) })).toContain('radius');
  });

  it('of a dossier from before its place was noted it is pinned to where the machine stood when that moves', () => {
    const dossier = dossierWith(open({ answers: accepted() }));
    const [variant] = dossier.variants;
    const [machine] = variant?.machines ?? [];
    if (!variant || !machine) throw new Error('no machine');
    expect(pinned(variant).coverageAcceptedAt).toEqual([machine.point]);
    const moved = withMachines(variant, [{ ...machine, point: [100_100, 400_000] }]);
    expect(moved.answers.coverageAcceptedAt).toEqual([machine.point]);
    expect(missing(open({ answers: moved.answers, machines: [...moved.machines] }))).toEqual({ sides: 'all' });
    expect(pinned({ ...variant, answers: scene([]).answers })).toEqual(scene([]).answers);
  });

  it('is asked again of all variants when the surroundings change; the other answers stay', () => {
    const dossier = dossierWith(open({ answers: accepted([[100_000, 400_000]]) }));
    const two = {
      ...dossier,
      variants: [...dossier.variants, ...dossier.variants.map((one) => ({ ...one, id: 'b' }))],
    };
    const after = withSurroundings(two, { ...two.surroundings, name: 'again' });
    expect(after.variants.map(({ answers }) => answers)).toEqual([scene([]).answers, scene([]).answers]);
    expect(after.surroundings.name).toBe('again');
  });

  it('in the public copy it says where the machine stands, and not where else it could', () => {
    const dossier = dossierWith(
      open({
        answers: accepted([
          [100_000, 400_000],
          [100_050, 400_000],
        ]),
      }),
    );
    expect(publicCopy(dossier, 'copy', null).variants[0]?.answers).toMatchObject({
      coverageAccepted: true,
      coverageAcceptedAt: [[100_000, 400_000]],
    });
  });
});

describe('a scene from outside', () => {
  it('with two buildings of one number is refused, with the number and both places', () => {
    const twice = scene([
      block('one', 99_900, 400_020, 99_910, 400_030),
      block('two', 99_920, 400_020, 99_930, 400_030),
      block('one', 99_940, 400_020, 99_950, 400_030),
    ]);
    const read = readScene(JSON.parse(JSON.stringify(twice)));
    expect(read.ok ? null : [read.error.code, read.error.message]).toEqual([
      'same-building',
      expect.stringMatching(/buildings\.3 \(one\).*buildings\.1/),
    ]);
    expect(readScene(JSON.parse(JSON.stringify(scene([])))).ok).toBe(true);
  });

  it('keeps the border and where coverage was accepted', () => {
    const given = scene([], {
      coverage: {
        hull: rect(0, 0, 1, 1),
        declared: false,
        border: {
          lines: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
          stripM: 2500,
        },
      },
      answers: { ...scene([]).answers, coverageAccepted: true, coverageAcceptedAt: [[1, 2]] },
    });
    const read = readScene(JSON.parse(JSON.stringify(given)));
    expect(read.ok && [read.value.coverage, read.value.answers.coverageAcceptedAt]).toEqual([given.coverage, [[1, 2]]]);
  });
});
