/** `npm run bench`: medians of dragging and assessing, beside what a straightforward Turf version costs in the same run. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { booleanIntersects, feature, multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { assess } from '../../src/engine/assessment/assess.ts';
import { activeScenarios } from '../../src/engine/criteria/judge.ts';
import { occupation } from '../../src/engine/criteria/reading.ts';
import { paneOf } from '../../src/engine/effects/glass/pane-effect.ts';
import { loadAt } from '../../src/engine/effects/load.ts';
import { outlookOf } from '../../src/engine/effects/outlook.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { freeField } from '../../src/engine/physics/blast/kingery-bulmash.ts';
import type { Building, Machine, RdPoint, Ring, Scene } from '../../src/engine/scene/scene.ts';
import { measureMove } from './browser.ts';
import { measureFile } from './geodata.ts';
import { measureRegister } from './heling.ts';
import { drags, engineOf, linesOf, placed, quantile } from './lines.ts';
import { measureOpen } from './public-part.ts';
import { type BenchScene, demoTown, leidsestraat } from './scenes.ts';
import { measureTown } from './town.ts';

interface Timing {
  readonly what: string;
  readonly times: readonly number[];
}

/** Milliseconds of one call per machine position; the first tenth warms up and is not counted. */
function timed(what: string, scene: Scene, positions: readonly Machine[], work: (scene: Scene) => unknown): Timing {
  const times = placed(scene, positions).map((moved) => {
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

/** First verdict in a process of its own, started again for each: colour class and verdict, ms. */
function cold(name: string): Timing[] {
  const runs = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, [resolve(import.meta.dirname, 'cold.ts'), name], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout || '[null, null]') as [number, number];
  });
  return [
    { what: 'cold: colour class, fresh process', times: runs.map(([glanced]) => glanced) },
    { what: 'cold: verdict, fresh process', times: runs.map(([, judged]) => judged) },
  ];
}

/** A million loads by the fits with their envelope, and as many by the bare polynomials. */
function kernel(): string[] {
  const count = 1_000_000;
  const rate = (work: (rangeM: number) => number): number => {
    for (let i = 0; i < count / 10; i++) kept += work(1 + (i % 1500) / 10);
    const start = performance.now();
    for (let i = 0; i < count; i++) kept += work(1 + (i % 1500) / 10);
    return count / (performance.now() - start) / 1000;
  };
  const load = rate((rangeM) => loadAt(rangeM, 3, 1, releasedModels).reflectedImpulseKpaMs);
  const bare = rate((rangeM) => {
    const made = freeField(3, rangeM, releasedModels.blast);
    return made.ok ? made.value.reflectedImpulseKpaMs : 0;
  });
  return [
    `  five quantities, never less when nearer  ${load.toFixed(2)} million loads a second`,
    `  seven quantities as fitted               ${bare.toFixed(2)} million loads a second`,
  ];
}

/** Numbers that nobody reads must not be optimised away. */
let kept = 0;

/**
 * The plain way to answer for glass: the equation of motion of every pane on every facade in sight stepped through its
 * pulse, each kind of pane at its own height, where the engine looks up one table and skips what cannot decide. It gives peak
 * deflections and nothing else.
 */
function stepped(scene: Scene): number {
  const [machine] = scene.machines;
  if (!machine) return 0;
  const outlook = outlookOf(scene, machine, releasedModels);
  const { burstHeightM } = releasedModels.siting;
  let sum = 0;
  for (const scenario of activeScenarios(scene, machine, releasedModels)) {
    const { chargeKgTnt, near } = strengthAt(scenario, 'design', releasedModels);
    for (const target of outlook.targets)
      for (const { paneType, heightM } of occupation(scene, target.building, releasedModels).slots)
        for (const { distanceM } of target.facades.length > 0 ? target.facades : [target]) {
          const rangeM = Math.hypot(distanceM, heightM - burstHeightM.value);
          const load = loadAt(rangeM, chargeKgTnt * near.sound, 1, releasedModels);
          sum += peakOf(paneOf(paneType, releasedModels).periodMs, load.reflectedPressureKpa, load.phaseMs);
        }
  }
  return sum;
}

/** Largest deflection over the static one of 1 kPa, in 400 steps a period. */
function peakOf(periodMs: number, pressureKpa: number, phaseMs: number): number {
  const omega = (2 * Math.PI) / periodMs;
  const dt = periodMs / 400;
  let [u, v, peak] = [0, 0, 0];
  for (let t = 0; t < phaseMs + periodMs; t += dt) {
    const load = t < phaseMs ? pressureKpa * (1 - t / phaseMs) * Math.exp(-t / phaseMs) : 0;
    v += dt * omega * omega * (load - u);
    u += dt * v;
    peak = Math.max(peak, u);
  }
  return peak;
}

function measure({ scene, positions }: BenchScene): Timing[] {
  const once = assess(scene, releasedModels);
  if (!once.ok) throw new Error(once.error.message);
  const zones = once.value.zones.features.map(({ geometry }) => feature(geometry as Polygon | MultiPolygon));
  const buildings = scene.buildings.map(polygonOf);
  const few = positions.slice(0, 24);
  return [
    ...lines.map(({ what, places, work }) => timed(what, scene, positions.slice(0, places), work)),
    timed('baseline: SDOF stepped per pane', scene, few, (moved) => {
      kept += stepped(moved);
    }),
    timed('baseline: Turf, zone × building', scene, few, (moved) => turfPerPair(moved, zones, buildings)),
  ];
}

const lines = linesOf(await engineOf(resolve(import.meta.dirname, '../..')));
const [processor] = cpus();
console.log(
  `${processor?.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${process.platform} ${process.arch}\n`,
);
for (const [name, prepared] of [
  ['demo', demoTown(drags)],
  ['leidsestraat', leidsestraat(drags)],
] as const) {
  if (typeof prepared === 'string') {
    console.log(`Skipped: ${prepared}.\n`);
    continue;
  }
  console.log(`${prepared.name}: ${prepared.scene.buildings.length} buildings, radius ${prepared.scene.radiusM} m`);
  const timings = [...measure(prepared), ...cold(name)];
  const drag = quantile(timings[0]?.times ?? [], 0.5);
  for (const { what, times } of timings) {
    const middle = quantile(times, 0.5);
    const [median, p95] = [middle, quantile(times, 0.95)].map((time) => time.toFixed(time < 10 ? 2 : 1).padStart(8));
    const ratio = what.startsWith('baseline') ? `   ${(middle / drag).toFixed(0)} × a drag` : '';
    console.log(`  ${what.padEnd(34)} median ${median} ms   p95 ${p95} ms   n ${times.length}${ratio}`);
  }
  console.log('');
}
console.log('Kingery-Bulmash');
for (const line of kernel()) console.log(line);
if (!Number.isFinite(kept)) throw new Error('a load gave no number');
console.log('\nA file of buildings, until the first colour');
for (const line of measureFile()) console.log(line);
console.log('\nHeling: a register in memory');
for (const line of measureRegister()) console.log(line);
console.log('\nThe map of a municipality');
for (const line of measureTown()) console.log(line);

console.log('\nIn the browser: key press until the colour class is on the screen');
const moves = await measureMove();
if (!Number.isFinite(kept)) throw new Error('a stepped pane gave no number');
const [median, p95] = [quantile(moves, 0.5), quantile(moves, 0.95)].map((time) => time.toFixed(1).padStart(8));
console.log(`  ${'move: Lindervoort (demo)'.padEnd(34)} median ${median} ms   p95 ${p95} ms   n ${moves.length}`);

console.log('\nThe public part: colours of all combinations, and what is told of them');
for (const one of measureOpen()) console.log(one);
