/**
 * A town of a million buildings, made by laying one recorded file beside itself: the plan is made whole, and of its tiles as many
 * as are asked, drawn by lot, each in a process of its own, as an engine that spreads work runs them. What is measured stays in
 * the folder, so that a run that was broken off goes on. `npm run bench -- --million DIR [--tiles 200]`.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { dice } from '../fuzz/dice.ts';
import { quantile } from './lines.ts';

const root = resolve(import.meta.dirname, '../..');
const recorded = resolve(root, '../shared/data/bag/amsterdam_centrum_leidsestraat_panden_rd.geojson');
const [copies, columns, files, tileM] = [678, 26, 6, 250];

type Corner = readonly number[];
interface Recorded {
  readonly features: readonly {
    readonly properties: Record<string, unknown>;
    readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Corner[])[] };
  }[];
}

/** What a process cost: processor time, and the most memory it held. */
interface Cost {
  readonly cpuS: number;
  readonly rssMb: number;
}
interface TileCost extends Cost {
  readonly index: number;
  readonly places: number;
}

function writeTown(folder: string): readonly string[] {
  const { features }: Recorded = JSON.parse(readFileSync(recorded, 'utf8'));
  const corners = features.flatMap(({ geometry }) => geometry.coordinates.flat());
  const spread = (axis: number) => {
    const values = corners.map((corner) => corner[axis] as number);
    return [quantile(values, 0), quantile(values, 1)] as const;
  };
  const [[minX, maxX], [minY, maxY]] = [spread(0), spread(1)];
  // Laid out around the middle of the country, with a lane between two copies.
  const [stepX, stepY] = [Math.ceil(maxX - minX) + 12, Math.ceil(maxY - minY) + 12];
  const moved = (copy: number) => {
    const [dx, dy] = [120_000 - minX + stepX * (copy % columns), 430_000 - minY + stepY * Math.floor(copy / columns)];
    const at = ([x = 0, y = 0]: Corner) => [x + dx, y + dy];
    return features.map(({ properties, geometry }, i) => ({
      type: 'Feature' as const,
      properties: { ...properties, identificatie: `03631${String(copy * features.length + i).padStart(11, '0')}` },
      geometry: { type: 'Polygon' as const, coordinates: geometry.coordinates.map((ring) => ring.map(at)) },
    }));
  };
  const all = Array.from({ length: copies }, (_, copy) => copy);
  return Array.from({ length: files }, (_, file) => {
    const path = join(folder, `panden-${file}.fgb`);
    const mine = all.filter((copy) => Math.floor((copy * files) / copies) === file).flatMap(moved);
    if (!existsSync(path))
      writeFileSync(path, flatGeobufOf('panden', { type: 'FeatureCollection', features: mine }, 28992));
    return path;
  });
}

/** Says at its end what it cost. What the system counts as the most memory of a process begins with that of who started it. */
const tell = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();const rssMb=Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1])/1024;console.error('COST '+JSON.stringify({cpuS:(u.userCPUTime+u.systemCPUTime)/1e6,rssMb}))})`;

function costOf(heapMb: number, main: string, args: readonly string[]): Cost & { readonly said: string } {
  const flags = [`--max-old-space-size=${heapMb}`, '--import', tell, main, 'town'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const cost = /^COST (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || cost === undefined) throw new Error(`town ${args.join(' ')}: ${stderr.slice(-2000)}`);
  return { ...(JSON.parse(cost) as Cost), said: stdout };
}

/** Numbers of tiles by lot, each once. */
function drawn(count: number, of: number): readonly number[] {
  const { roll } = dice(1_005_474);
  const order = Array.from({ length: of }, (_, index) => ({ index, lot: roll() })).toSorted((a, b) => a.lot - b.lot);
  return order.slice(0, count).map(({ index }) => index);
}

/** Bundled once, so that a long run measures one program. */
async function program(folder: string): Promise<string> {
  const outDir = join(folder, 'cli');
  const main = join(outDir, 'main.js');
  const configFile = join(root, 'vite.cli.config.ts');
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
  if (!existsSync(main)) await build({ root, configFile, logLevel: 'silent', build: { outDir } });
  return main;
}

export async function measureMillion(folder: string, tiles: number): Promise<void> {
  if (!existsSync(recorded)) throw new Error(`${recorded} is absent`);
  mkdirSync(folder, { recursive: true });
  const main = await program(folder);
  const [out, planned, done] = [join(folder, 'kaart'), join(folder, 'plan-cost.json'), join(folder, 'tiles.ndjson')];
  if (!existsSync(planned)) {
    const paths = writeTown(folder);
    const asked = paths.flatMap((path) => ['--buildings', path]);
    const { said, ...cost } = costOf(220, main, [
      'plan',
      ...asked,
      '--unknown-use',
      'woonfunctie',
      '--tile',
      `${tileM}`,
      '--out',
      out,
    ]);
    writeFileSync(planned, JSON.stringify({ ...cost, ...JSON.parse(said) }));
  }
  const plan: Cost & { readonly tiles: number } = JSON.parse(readFileSync(planned, 'utf8'));
  console.log(
    `plan: ${plan.tiles} tiles of ${tileM} m, ${plan.cpuS.toFixed(0)} s, at most ${plan.rssMb.toFixed(0)} MB`,
  );
  const made = new Map<number, TileCost>();
  if (existsSync(done))
    for (const line of readFileSync(done, 'utf8').trim().split('\n')) {
      const one: TileCost = JSON.parse(line);
      made.set(one.index, one);
    }
  for (const index of drawn(tiles, plan.tiles)) {
    if (made.has(index)) continue;
    const { said, ...cost } = costOf(400, main, ['tile', '--plan', join(out, 'plan.json'), '--index', `${index}`]);
    const one: TileCost = { index, ...cost, places: JSON.parse(said).places };
    made.set(index, one);
    appendFileSync(done, `${JSON.stringify(one)}\n`);
  }
  console.log(summed([...made.values()], plan.tiles));
}

/** All tiles from those that were made, with twice the standard error to both sides. */
function summed(made: readonly TileCost[], of: number): string {
  const times = made.map(({ cpuS }) => cpuS);
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length;
  const variance = times.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (times.length - 1);
  const [hours, errorH] = [(mean * of) / 3600, (2 * Math.sqrt(variance / times.length) * of) / 3600];
  const places = made.reduce((sum, one) => sum + one.places, 0);
  return [
    `${made.length} tiles: ${places} judgements, ${((2000 * times.reduce((a, b) => a + b, 0)) / places).toFixed(2)} ms a pair, the start of each process included`,
    `a tile: ${mean.toFixed(2)} s (deviation ${Math.sqrt(variance).toFixed(2)}; ${quantile(times, 0).toFixed(1)} to ${quantile(times, 1).toFixed(1)}), at most ${Math.max(...made.map(({ rssMb }) => rssMb)).toFixed(0)} MB`,
    `all ${of}: ${hours.toFixed(1)} hours of one core, ${(hours - errorH).toFixed(1)} to ${(hours + errorH).toFixed(1)}`,
  ].join('\n');
}
