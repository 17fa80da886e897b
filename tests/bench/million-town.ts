/**
 * A town of a million buildings, made by laying one recorded file beside itself: the plan is made whole, and of its tiles as many
 * as are asked, drawn by lot, each in a process of its own, as an engine that spreads work runs them. What is measured stays in
 * the folder: a run that was broken off, or asked for fewer, goes on, as long as plan and engine are the same.
 * `npm run bench -- --million DIR [--tiles 200]`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { quantile } from './lines.ts';
import { type Cost, drawn, type TileCost, tilesIn } from './million-log.ts';

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
    if (existsSync(path)) return path;
    const mine = all.filter((copy) => Math.floor((copy * files) / copies) === file).flatMap(moved);
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

/** What makes a tile: the text of the engine, its models and the map. A word on a screen makes no other tile. */
function engineHash(): string {
  const hash = createHash('sha256');
  for (const place of ['models', 'src/engine', 'src/modules/landkaart', 'src/cli/town-tile.ts', 'package-lock.json'])
    for (const path of filesUnder(join(root, place))) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}

const filesUnder = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .toSorted();

/** Bundled once for an engine, so that a long run measures one program. */
async function program(folder: string, engine: string): Promise<string> {
  const [outDir, bundled] = [join(folder, 'cli'), join(folder, 'cli-engine.txt')];
  const configFile = join(root, 'vite.cli.config.ts');
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
  if (textOf(bundled) !== engine) {
    await build({ root, configFile, logLevel: 'silent', build: { outDir } });
    writeFileSync(bundled, engine);
  }
  return join(outDir, 'main.js');
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

interface Planned extends Cost {
  readonly engine: string;
  readonly tiles: number;
  readonly sha256: string;
}

/** The plan of this engine, made anew when another one made what lies there. */
function planned(folder: string, main: string, out: string, engine: string): Planned {
  const path = join(folder, 'plan-cost.json');
  const before = textOf(path);
  if (before !== '' && JSON.parse(before).engine === engine) return JSON.parse(before);
  const asked = writeTown(folder).flatMap((file) => ['--buildings', file]);
  const how = ['--unknown-use', 'woonfunctie', '--tile', `${tileM}`, '--out', out];
  const { said, ...cost } = costOf(220, main, ['plan', ...asked, ...how]);
  const made: Planned = { ...cost, engine, ...JSON.parse(said) };
  writeFileSync(path, JSON.stringify(made));
  return made;
}

/** So often is said how far it is. */
const every = 10;

/** @param tiles in all, with those of an earlier run of the same plan and engine */
export async function measureMillion(folder: string, tiles: number): Promise<void> {
  if (!existsSync(recorded)) throw new Error(`${recorded} is absent`);
  mkdirSync(folder, { recursive: true });
  const engine = engineHash();
  const main = await program(folder, engine);
  const [out, log] = [join(folder, 'kaart'), join(folder, 'tiles.ndjson')];
  const plan = planned(folder, main, out, engine);
  console.log(
    `plan: ${plan.tiles} tiles of ${tileM} m, ${plan.cpuS.toFixed(0)} s, at most ${plan.rssMb.toFixed(0)} MB`,
  );
  const by = { plan: plan.sha256, engine };
  const before = textOf(log);
  // A run that was broken off may have left a line without its end.
  if (before !== '' && !before.endsWith('\n')) appendFileSync(log, '\n');
  const made = new Map(tilesIn(before, by));
  if (made.size > 0) console.log(`${made.size} tiles of this plan and engine were made before`);
  for (const index of drawn(tiles, plan.tiles)) {
    if (made.has(index)) continue;
    const { said, ...cost } = costOf(400, main, ['tile', '--plan', join(out, 'plan.json'), '--index', `${index}`]);
    const one: TileCost = { index, ...cost, places: JSON.parse(said).places, ...by };
    made.set(index, one);
    appendFileSync(log, `${JSON.stringify(one)}\n`);
    if (made.size % every === 0) console.log(`${made.size} of ${tiles} tiles`);
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
