/** Of a map file that is too large to be read whole, by ranges: no more is fetched than what is in view, and no line of that is missing. */
import { describe, expect, it } from 'vitest';
import { readMapFile } from '../../src/app/actions/map-file.ts';
import { besideIn, nearestIn } from '../../src/app/actions/map-search.ts';
import { openMapFile } from '../../src/app/actions/town-map.ts';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import type { Box } from '../../src/geodata/read-flat-geobuf.ts';
import type { Run } from '../../src/modules/landkaart/judge-tile.ts';
import { aboutText } from '../../src/modules/landkaart/map-about.ts';
import { lineFeature, lineIn, spotFeature } from '../../src/modules/landkaart/map-columns.ts';
import { machinesBeside, nextSuitable, suitsFor } from '../../src/modules/landkaart/map-lines.ts';
import { noMetres } from '../../src/modules/landkaart/town-summary.ts';
import { dice } from '../fuzz/dice.ts';

const by = { model: '0123456789ab', functions: ['opname'], unknownUseAs: null } as const;
const shown = { verdict: 'orange', grade: 'others', unmet: [], unknown: [], onUse: false } as const;
const { roll } = dice(11);
/** Twelve kilometres wide and high. */
const features = Array.from({ length: 6000 }, (_, i) => {
  const [x, y] = [120_000 + 12_000 * roll(), 480_000 + 12_000 * roll()];
  const run: Run = {
    host: String(i).padStart(16, '0'),
    street: 'Markt',
    edge: [
      [x, y],
      [x + 10 * roll(), y + 10 * roll()],
    ],
    edgeNumber: 0,
    count: 1,
    from: 0,
    to: 1,
    siting: 'gevel',
    shown,
  };
  return lineFeature(run, by);
});
const bytes = flatGeobufOf('gevels', { type: 'FeatureCollection', features } as never, 28992);
const limits = { wholeLines: 1000, viewBytes: 300_000, searchBytes: 900_000, firstM: 800 };

/** A world that writes down what is asked of it. */
function world() {
  const asked: { from: number; length: number }[] = [];
  const read = async (from: number, length: number) => {
    asked.push({ from, length });
    return bytes.subarray(from, from + length);
  };
  const sum = () => asked.splice(0).reduce((all, { length }) => all + length, 0);
  return { asked, read, sum };
}

/** The hosts of all lines whose boxes meet a box, looked through one by one. */
const hostsIn = ([minX, minY, maxX, maxY]: Box) =>
  features
    .flatMap((one) => lineIn(one) ?? [])
    .filter(
      ({ from, to }) =>
        Math.max(from[0], to[0]) >= minX &&
        Math.min(from[0], to[0]) <= maxX &&
        Math.max(from[1], to[1]) >= minY &&
        Math.min(from[1], to[1]) <= maxY,
    )
    .map(({ host }) => host)
    .toSorted();

describe('a map that is not read whole', () => {
  it('asks for what is in view: every line of it, and little else; the beginning of the file once', async () => {
    const { asked, read, sum } = world();
    const opened = await readMapFile(read, limits);
    if (!opened.ok || !opened.value.large) throw new Error('read whole');
    const { large, lines } = opened.value;
    expect(lines.map(({ host }) => host).toSorted()).toEqual(hostsIn(large.first));
    expect(lines.length).toBeGreaterThan(10);
    expect(asked.filter(({ from }) => from === 0)).toHaveLength(1);
    expect(sum()).toBeLessThan(bytes.length / 4);
    for (const box of [
      [121_000, 481_000, 121_900, 481_700],
      [130_900, 490_900, 132_500, 492_500],
    ] as const) {
      const looked = await large.lookIn(box);
      if (!looked.ok) throw new Error(looked.error.code);
      expect(looked.value.lines.map(({ host }) => host).toSorted()).toEqual(hostsIn(box));
      expect(asked.some(({ from }) => from === 0)).toBe(false);
      expect(sum()).toBeLessThan(bytes.length / 4);
    }
    expect(await large.lookIn([0, 0, 10, 10])).toMatchObject({ ok: true, value: { lines: [] } });
  });

  it('that says much of itself, such as its areas, is asked for its beginning when it opens and not again', async () => {
    const metres = { green: 1, 'own-means': 0, others: 0, 'to-be-shown': 0, red: 0, 'not-green': 0, undetermined: 0 };
    const areas = Array.from({ length: 500 }, (_, i) => ({
      name: `Buurt ${i}`,
      box: null,
      bySiting: { gevel: metres },
    }));
    const text = aboutText({ modelSet: 'x', sources: [], askFirst: [], totals: {}, areas });
    const long = flatGeobufOf('gevels', { type: 'FeatureCollection', features } as never, 28992, text);
    const asked: number[] = [];
    const opened = await readMapFile(async (from, length) => {
      asked.push(from);
      return long.subarray(from, from + length);
    }, limits);
    if (!opened.ok || !opened.value.large) throw new Error('read whole');
    expect(text.length).toBeGreaterThan(40_000);
    expect(opened.value.about?.areas).toEqual(areas);
    asked.length = 0;
    const box = [121_000, 481_000, 121_900, 481_700] as const;
    const looked = await opened.value.large.lookIn(box);
    expect(looked.ok && looked.value.lines.map(({ host }) => host).toSorted()).toEqual(hostsIn(box));
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThan(text.length);
  });

  it('says that too much is in view, before it is fetched', async () => {
    const { read, sum } = world();
    const opened = await readMapFile(read, limits);
    if (!opened.ok || !opened.value.large) throw new Error('read whole');
    sum();
    const wide = await opened.value.large.lookIn([120_000, 480_000, 130_000, 490_000]);
    expect(wide).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(sum()).toBeLessThanOrEqual(limits.viewBytes);
  });

  it('of before maps told what is not green opens, and it is known that it does not tell', async () => {
    const { 'not-green': _, ...before } = noMetres();
    const opened = async (all: object) => {
      const totals = { gevel: { all, unmet: {}, unknown: {}, onUse: 0 } };
      const text = JSON.stringify({ modelSet: 'x', sources: [], askFirst: [], totals });
      const file = flatGeobufOf('gevels', { type: 'FeatureCollection', features } as never, 28992, text);
      const read = await readMapFile(async (from, length) => file.subarray(from, from + length), limits);
      return read.ok && [read.value.about?.totals.gevel?.all.undetermined, read.value.saysNotGreen];
    };
    expect(await opened({ ...before, undetermined: 7 })).toEqual([7, false]);
    expect(await opened({ ...before, undetermined: 7, 'not-green': 2 })).toEqual([7, true]);
    expect(await opened(before)).toEqual([0, true]);
  });

  it('from the disk is a slice of the file; one that is small enough is read whole', async () => {
    const slices: number[] = [];
    const file = {
      name: 'gevels.fgb',
      slice: (from: number, to: number) => {
        slices.push(to - from);
        return new Blob([bytes.slice(from, to)]);
      },
    };
    const opened = await openMapFile(file as unknown as File);
    expect(opened).toMatchObject({ ok: true, value: { name: 'gevels.fgb', kind: 'file', large: null } });
    expect(opened.ok && opened.value.lines).toHaveLength(features.length);
    expect(slices[0]).toBe(16_384);
  });
});

describe('what lies near, in a map that is not read whole', () => {
  /** One in three hundred suits: farther off than the first square that is looked through. */
  const rare = features.map((one, i) =>
    i % 300 === 0 ? { ...one, properties: { ...one.properties, verdict: 'green', grade: null } } : one,
  );
  const open = async (lines: readonly object[], own = limits) => {
    const file = flatGeobufOf('gevels', { type: 'FeatureCollection', features: lines } as never, 28992);
    const opened = await readMapFile(async (from, length) => file.subarray(from, from + length), own);
    if (!opened.ok || !opened.value.large) throw new Error('read whole');
    return opened.value.large;
  };
  const all = rare.flatMap((one) => lineIn(one) ?? []);
  const searched = { ...limits, searchBytes: 40_000_000 };

  it('is the same as in all of it: the nearest facade that suits, and a list of machines', async () => {
    const large = await open(rare, searched);
    const distances: number[] = [];
    for (let i = 0; i < 12; i++) {
      const at = [119_000 + 14_000 * roll(), 479_000 + 14_000 * roll()] as const;
      const found = await nearestIn(large, at, suitsFor('gevel'));
      const truth = nextSuitable(all, at, 'gevel');
      expect(found).toEqual({ ok: true, value: { near: truth, lookedM: null } });
      distances.push(truth?.distanceM ?? 0);
    }
    expect(Math.max(...distances)).toBeGreaterThan(500);
    const machines = all
      .filter((_, i) => i % 1500 === 0)
      .map(({ from: [x, y], host }) => ({ name: host, point: [x + 1, y] as const, siting: 'gevel' as const }));
    const beside = await Promise.all(machines.map((_, i) => besideIn(large, machines, i)));
    expect(beside.map((one) => one.ok && one.value)).toEqual(machinesBeside(machines, all));
    expect(machines.length).toBeGreaterThan(3);
  });

  it('says that there is none on all of the map, or how far it looked where more lies than is read', async () => {
    const at = [126_000, 486_000] as const;
    const none = await nearestIn(await open(features, searched), at, suitsFor('gevel'));
    expect(none).toEqual({ ok: true, value: { near: null, lookedM: null } });
    const tight = await nearestIn(await open(features, { ...limits, searchBytes: 200_000 }), at, suitsFor('gevel'));
    if (!tight.ok || tight.value.lookedM === null) throw new Error('all was read');
    expect(tight.value.near).toBeNull();
    expect(tight.value.lookedM).toBeGreaterThanOrEqual(240);
    expect(tight.value.lookedM).toBeLessThan(6000);
  });

  it('opens where something lies, also when its middle is empty', async () => {
    const hollow = features.filter(({ geometry }) => {
      const [[x = 0, y = 0] = []] = geometry.coordinates;
      return Math.hypot(x - 126_000, y - 486_000) > 3000;
    });
    const file = flatGeobufOf('gevels', { type: 'FeatureCollection', features: hollow } as never, 28992);
    const opened = await readMapFile(async (from, length) => file.subarray(from, from + length), searched);
    if (!opened.ok || !opened.value.large) throw new Error('read whole');
    expect(opened.value.lines.length).toBeGreaterThan(0);
  });
});

it('places for a unit of its own are read from their file', async () => {
  const spot = spotFeature({ point: [120_000.5, 480_000.25], shown }, by);
  const file = flatGeobufOf('plekken', { type: 'FeatureCollection', features: [spot] } as never, 28992);
  const opened = await readMapFile(async (from, length) => file.subarray(from, from + length));
  expect(opened.ok && opened.value.lines).toMatchObject([
    { siting: 'unit', shown, host: '', from: [119_999.5, 480_000.25], to: [120_001.5, 480_000.25] },
  ]);
});
