/** One site from options as the command line gives them: where, what machine, what was answered. */
import * as v from 'valibot';
import { burstOf } from '../engine/effects/burst.ts';
import { blockOf, nearestOnBuilding } from '../engine/geometry/block.ts';
import { bearingOf } from '../engine/geometry/plane.ts';
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import { releasedModels } from '../engine/models/models.ts';
import { snap } from '../engine/placing/snap.ts';
import {
  type Answers,
  type Building,
  type Machine,
  type MachineFunction,
  machineFunctions,
  neutralAnswers,
  type PublicSpace,
  type RdPoint,
  type Scene,
  type Siting,
  siting,
  type Use,
  unanswered,
  uses,
  usualRadiusM,
} from '../engine/scene/scene.ts';
import { answersSchema, firstIssue } from '../engine/scene/scene-schema.ts';
import { jsonIn } from './given-file.ts';
import type { Io } from './io.ts';
import { coverageAt, type Surroundings } from './surroundings.ts';
import { Unusable } from './unusable.ts';

const text = { type: 'string' } as const;
/** What a machine does of which nobody says anything. */
const usualFunction: MachineFunction = 'opname';
const flag = { type: 'boolean' } as const;

/** Options of one site, for `parseArgs`. */
export const siteOptions = {
  at: text,
  rd: text,
  radius: text,
  machine: text,
  functions: text,
  outward: text,
  exact: flag,
  'unknown-use': text,
  answers: text,
  set: { type: 'string', multiple: true },
  'neutral-answers': flag,
} as const;

export interface Site {
  readonly at?: string | undefined;
  readonly rd?: string | undefined;
  readonly radius?: string | undefined;
  readonly machine?: string | undefined;
  readonly functions?: string | undefined;
  readonly outward?: string | undefined;
  readonly exact?: boolean | undefined;
  readonly 'unknown-use'?: string | undefined;
  readonly answers?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly 'neutral-answers'?: boolean | undefined;
}

/** The scene of one site; throws `Unusable` with what is wrong and where. */
export async function sceneAt(given: Site, around: Surroundings, io: Io): Promise<Scene> {
  const point = place(given.at, given.rd);
  const radiusM = given.radius === undefined ? usualRadiusM : Number(given.radius);
  if (!(radiusM >= 1 && radiusM <= 1000)) throw new Unusable('--radius must lie between 1 and 1000 metres');
  const all = around.buildings;
  const machine = placed(point, all, around.publicSpace, given, io);
  const [x, y] = burstOf(machine, releasedModels.siting);
  const block = blockOf(all);
  const near = (block.boxes?.search(x - radiusM, y - radiusM, x + radiusM, y + radiusM) ?? [])
    .filter((index) => nearestOnBuilding(block, index, x, y).distanceM <= radiusM)
    .sort((one, two) => one - two)
    .map((index) => all[index] as Building);
  const neutral = given['neutral-answers'] ? neutralAnswers : {};
  const { answers, assumed } = await answersOf(given, neutral, io);
  return {
    schema: 'gevelwijzer/scene@1',
    dossierId: 'cli',
    machines: [machine],
    buildings: near,
    places: [],
    publicSpace: around.publicSpace,
    radiusM,
    coverage: coverageAt(around, [x, y]),
    ...(around.openPlaces.length > 0 && { openPlaces: around.openPlaces }),
    sources: around.sources,
    ledger: around.ledger,
    judgements: {},
    answers,
    alternatives: [],
    measures: [],
    unknownUseAs: choice('--unknown-use', given['unknown-use'], uses) as Use | null,
    assumed,
  };
}

function place(at: string | undefined, rd: string | undefined): RdPoint {
  const pair = (name: string, value: string): RdPoint => {
    const numbers = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    if (numbers.length !== 2 || !numbers.every(Number.isFinite))
      throw new Unusable(`${name} must be two numbers with a comma, not "${value}"`);
    return numbers as unknown as RdPoint;
  };
  if (rd !== undefined) {
    const point = pair('--rd', rd);
    if (!inNetherlands(...point))
      throw new Unusable('--rd lies outside the Netherlands; x runs from 0 to 300000, y from 300000 to 625000');
    return point;
  }
  if (at === undefined) throw new Unusable('say where: --at LON,LAT or --rd X,Y');
  const [lon, lat] = pair('--at', at);
  if (lat < 50 || lat > 54 || lon < 3 || lon > 7.5)
    throw new Unusable('--at lies outside the Netherlands; it is LON,LAT: are they swapped?');
  return toRd(lat, lon);
}

function choice(name: string, value: string | undefined, allowed: readonly string[]): string | null {
  if (value === undefined) return null;
  if (!allowed.includes(value)) throw new Unusable(`${name} must be one of ${allowed.join(', ')}`);
  return value;
}

function placed(
  point: RdPoint,
  all: readonly Building[],
  publicSpace: readonly PublicSpace[],
  given: Site,
  io: Io,
): Machine {
  const kind = (choice('--machine', given.machine, siting) ?? 'gevel') as Siting;
  // Said to be nothing at all: nobody knows.
  const functions = (given.functions ?? usualFunction)
    .split(',')
    .filter((one, _, all) => one.trim() !== '' || all.length > 1)
    .map((one) => choice('--functions', one, machineFunctions) as MachineFunction);
  const outward = given.outward === undefined ? null : Number(given.outward);
  if (outward !== null && !Number.isFinite(outward)) throw new Unusable('--outward must be a number of degrees');
  const base = { id: 'machine-1', siting: kind, functions };
  if (given.exact || kind === 'unit') {
    const host = kind === 'unit' ? null : hostOf(point, all);
    if (kind !== 'unit' && !host && outward === null)
      io.complain('no building at the point and no --outward: the machine is taken to face north');
    return { ...base, point, exact: true, outwardDeg: outward ?? host?.outwardDeg ?? 0, hostId: host?.id ?? null };
  }
  const found = snap(point, all, publicSpace, releasedModels.snapping);
  if (!found) throw new Unusable('no free facade facing public space within 60 m; give another point, or --exact');
  return {
    ...base,
    point: found.facadePoint,
    exact: false,
    outwardDeg: outward ?? found.outwardDeg,
    hostId: found.hostId,
  };
}

/** The building the point stands in or nearest to, within the distance of the siting model. */
function hostOf([x, y]: RdPoint, all: readonly Building[]): { id: string; outwardDeg: number } | null {
  const block = blockOf(all);
  let best: { index: number; distanceM: number } | null = null;
  all.forEach((_, index) => {
    const { distanceM } = nearestOnBuilding(block, index, x, y);
    if (distanceM <= releasedModels.siting.hostWithinM.value && (!best || distanceM < best.distanceM))
      best = { index, distanceM };
  });
  if (!best) return null;
  const { index } = best as { index: number };
  let nearest = { distanceM: Infinity, edge: 0 };
  for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
    const [ax, ay] = [block.ax[e] as number, block.ay[e] as number];
    const [dx, dy] = [(block.bx[e] as number) - ax, (block.by[e] as number) - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const distanceM = Math.hypot(ax + t * dx - x, ay + t * dy - y);
    if (distanceM < nearest.distanceM) nearest = { distanceM, edge: e };
  }
  return {
    id: (all[index] as Building).id,
    outwardDeg: bearingOf(block.nx[nearest.edge] as number, block.ny[nearest.edge] as number),
  };
}

const answerKeys = Object.keys(answersSchema.entries);

/** The answers, and which of the neutral ones nobody gave. */
async function answersOf(
  given: Site,
  neutral: Partial<Answers>,
  io: Io,
): Promise<{ readonly answers: Answers; readonly assumed: readonly string[] }> {
  let said: Record<string, unknown> = {};
  if (given.answers) {
    said = { ...((await jsonIn(given.answers, io)) as object) };
  }
  for (const pair of given.set ?? []) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    if (at < 1 || !answerKeys.includes(key))
      throw new Unusable(`--set ${pair}: use key=value with one of ${answerKeys.join(', ')}`);
    said[key] = literal(pair.slice(at + 1));
  }
  const strange = Object.keys(said).find((key) => !answerKeys.includes(key));
  if (strange) throw new Unusable(`unknown answer ${strange}; there are ${answerKeys.join(', ')}`);
  const parsed = v.safeParse(answersSchema, { ...unanswered, ...neutral, ...said });
  if (!parsed.success) throw new Unusable(`answers: ${firstIssue(parsed.issues)}`);
  return { answers: parsed.output, assumed: Object.keys(neutral).filter((key) => !Object.hasOwn(said, key)) };
}

/** An object or a list (an equivalent measure, run-ups, barriers) is JSON; all else is a word. */
function literal(value: string): unknown {
  if (value.startsWith('{') || value.startsWith('['))
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  return value === 'true' ? true : value === 'false' ? false : value === 'null' ? null : value;
}
