import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import {
  type Building,
  type Machine,
  type Place,
  type PublicSpace,
  type RdPoint,
  type Scene,
  unanswered,
} from '../../src/engine/scene/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';

const root = resolve(import.meta.dirname, '../..');

/** A scene to measure, and the positions a machine is dragged over. */
export interface BenchScene {
  readonly name: string;
  readonly scene: Scene;
  readonly positions: readonly Machine[];
}

/** Mulberry32: small, fast and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Ground {
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
  readonly places: readonly Place[];
}

function benchScene(name: string, ground: Ground, centre: RdPoint, radiusM: number, count: number): BenchScene {
  const roll = dice(437);
  const at = (point: RdPoint): Machine | null => {
    const found = snap(point, ground.buildings, ground.publicSpace, releasedModels.snapping);
    return (
      found && {
        id: 'machine-1',
        siting: 'gevel',
        functions: ['opname'],
        point: found.facadePoint,
        exact: false,
        outwardDeg: found.outwardDeg,
        hostId: found.hostId,
      }
    );
  };
  const around = () => at([centre[0] + 60 * (roll() - 0.5), centre[1] + 60 * (roll() - 0.5)]);
  const positions = Array.from({ length: count }, around).filter((machine) => machine !== null);
  const first = at(centre) ?? positions[0];
  if (!first) throw new Error(`No facade near ${centre.join(', ')} in ${name}`);
  const reach = radiusM + 60;
  const near = ground.buildings.filter(({ footprint }) =>
    footprint.some((rings) => rings[0]?.some(([x, y]) => Math.hypot(x - centre[0], y - centre[1]) <= reach)),
  );
  const scene: Scene = {
    schema: 'gevelwijzer/scene@1',
    dossierId: 'bench',
    machines: [first],
    buildings: near,
    places: ground.places,
    publicSpace: ground.publicSpace,
    radiusM,
    coverage: { hull: null, declared: true },
    sources: [],
    judgements: {},
    answers: { ...unanswered, placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false },
    alternatives: [],
    measures: [],
    unknownUseAs: 'woonfunctie',
    assumed: [],
  };
  return { name, scene, positions };
}

/** The invented demo town, at the machine of its orange dossier. */
export function demoTown(count: number): BenchScene | string {
  const path = resolve(root, 'public/demo/lindervoort.json');
  if (!existsSync(path)) return 'public/demo/lindervoort.json is not made yet (npm run town)';
  const town: Ground & { dossiers: { colour: string; machine: Machine }[] } = JSON.parse(readFileSync(path, 'utf8'));
  const orange = town.dossiers.find(({ colour }) => colour === 'orange');
  if (!orange) return 'the demo town has no orange dossier';
  return benchScene('Lindervoort (demo)', town, orange.machine.point, 150, count);
}

/** The densest 150 m of a recorded BAG file of Amsterdam; the file is not part of the project. */
export function leidsestraat(count: number): BenchScene | string {
  const path = resolve(root, '../shared/data/bag/amsterdam_centrum_leidsestraat_panden_rd.geojson');
  if (!existsSync(path))
    return 'the recorded BAG file ../shared/data/bag/amsterdam_centrum_leidsestraat_panden_rd.geojson is absent';
  const read = readBuildings(readFileSync(path, 'utf8'), 'leidsestraat.geojson');
  if (!read.ok) return `the recorded BAG file is unusable: ${read.error.message}`;
  const ground = { buildings: read.value.buildings, publicSpace: [], places: [] };
  return benchScene('Leidsestraat, Amsterdam', ground, [121060, 486160], 150, count);
}
