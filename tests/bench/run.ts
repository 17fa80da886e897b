/** `npm run bench`: medians of dragging and assessing, beside what a straightforward Turf version costs in the same run. */
import { cpus } from 'node:os';
import { booleanIntersects, feature, multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { assess, glance } from '../../src/engine/assess.ts';
import type { Receptor } from '../../src/engine/assessment.ts';
import { releasedModels } from '../../src/engine/models.ts';
import { toWgs84 } from '../../src/engine/rd.ts';
import { sampled } from '../../src/engine/sampling.ts';
import type { Building, Machine, RdPoint, Ring, Scene } from '../../src/engine/scene.ts';
import { whereElse } from '../../src/engine/where.ts';
import { measureMove } from './browser.ts';
import { measureRegister } from './heling.ts';
import { type BenchScene, demoTown, leidsestraat } from './scenes.ts';

const drags = 120;
const rests = 24;

interface Timing {
  readonly what: string;
  readonly times: readonly number[];
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of one call per machine position; the first tenth warms up and is not counted. */
function timed(what: string, scene: Scene, positions: readonly Machine[], work: (scene: Scene) => unknown): Timing {
  const times = positions.map((machine) => {
    const moved = { ...scene, machines: [machine] };
    const start = performance.now();
    work(moved);
    return performance.now() - start;
  });
  return { what, times: times.slice(Math.ceil(positions.length / 10)) };
}

const lonLat = ([x, y]: RdPoint): Position => {
  const { lat, lon } = toWgs84(x, y);
  return [lon, lat];
};

function polygonOf({ footprint }: Building): Feature<MultiPolygon> {
  const closed = (ring: Ring): Position[] => [...ring, ...ring.slice(0, 1)].map(lonLat);
  return multiPolygon(footprint.map((rings) => rings.map(closed)));
}

/**
 * The baseline: which building lies in which zone, by one Turf test per pair. It gives no pressures, no sight and no
 * verdict, so it does less than either line above it.
 */
function turfPerPair(scene: Scene, zones: readonly Feature[], buildings: readonly Feature<MultiPolygon>[]): number {
  let hits = 0;
  for (const zone of zones) for (const building of buildings) if (booleanIntersects(zone, building)) hits++;
  return hits + scene.machines.length;
}

/** Numbers that nobody reads must not be optimised away. */
let kept = 0;

/**
 * The plain way to answer for glass: every pane's equation of motion stepped through its pulse, one pane per building and
 * scenario, where the engine looks up one table. It gives peak deflections and nothing else.
 */
function stepped(receptors: readonly Receptor[], scenarios: number): number {
  const periodMs = 62.7;
  const omega = (2 * Math.PI) / periodMs;
  let sum = 0;
  for (const { reflectedPressureKpa } of receptors)
    for (let scenario = 0; scenario < scenarios; scenario++) {
      const phaseMs = 8;
      const dt = periodMs / 400;
      let [u, v, peak] = [0, 0, 0];
      for (let t = 0; t < 1.5 * periodMs; t += dt) {
        const load = t < phaseMs ? reflectedPressureKpa * (1 - t / phaseMs) * Math.exp(-t / phaseMs) : 0;
        v += dt * omega * omega * (load - u);
        u += dt * v;
        peak = Math.max(peak, u);
      }
      sum += peak;
    }
  return sum;
}

function drain(run: Generator): void {
  while (!run.next().done);
}
const sampleAll = (scene: Scene) => drain(sampled(scene, releasedModels));
const whereAll = (scene: Scene) => drain(whereElse(scene, releasedModels));

function measure({ scene, positions }: BenchScene): Timing[] {
  const once = assess(scene, releasedModels);
  if (!once.ok) throw new Error(once.error.message);
  const zones = once.value.zones.features.map(({ geometry }) => feature(geometry as Polygon | MultiPolygon));
  const buildings = scene.buildings.map(polygonOf);
  const few = positions.slice(0, rests);
  const { receptors, scenarios } = once.value;
  return [
    timed('drag: glance', scene, positions, (moved) => glance(moved, releasedModels)),
    timed('rest: assess', scene, few, (moved) => assess(moved, releasedModels)),
    timed('samples: 400 strengths', scene, few.slice(0, 8), (moved) => sampleAll(moved)),
    timed('where: every metre within 60 m', scene, few.slice(0, 3), (moved) => whereAll(moved)),
    timed('baseline: SDOF stepped per pane', scene, few, () => {
      kept += stepped(receptors, scenarios.length);
    }),
    timed('baseline: Turf, zone × building', scene, few, (moved) => turfPerPair(moved, zones, buildings)),
  ];
}

const [processor] = cpus();
console.log(
  `${processor?.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${process.platform} ${process.arch}\n`,
);
for (const prepared of [demoTown(drags), leidsestraat(drags)]) {
  if (typeof prepared === 'string') {
    console.log(`Skipped: ${prepared}.\n`);
    continue;
  }
  console.log(`${prepared.name}: ${prepared.scene.buildings.length} buildings, radius ${prepared.scene.radiusM} m`);
  const timings = measure(prepared);
  const drag = quantile(timings[0]?.times ?? [], 0.5);
  for (const { what, times } of timings) {
    const middle = quantile(times, 0.5);
    const [median, p95] = [middle, quantile(times, 0.95)].map((time) => time.toFixed(1).padStart(8));
    const ratio = what.startsWith('baseline') ? `   ${(middle / drag).toFixed(0)} × a drag` : '';
    console.log(`  ${what.padEnd(34)} median ${median} ms   p95 ${p95} ms   n ${times.length}${ratio}`);
  }
  console.log('');
}
console.log('Heling: a register in memory');
for (const line of measureRegister()) console.log(line);

console.log('\nIn the browser: key press until the colour class is on the screen');
const moves = await measureMove();
if (!Number.isFinite(kept)) throw new Error('a stepped pane gave no number');
const [median, p95] = [quantile(moves, 0.5), quantile(moves, 0.95)].map((time) => time.toFixed(1).padStart(8));
console.log(`  ${'move: Lindervoort (demo)'.padEnd(34)} median ${median} ms   p95 ${p95} ms   n ${moves.length}`);
