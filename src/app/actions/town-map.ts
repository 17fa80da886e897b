/** The map of a municipality: from a file, from the own server or of the demo town; and a dossier at a place on it. */

import type { KeptMachine } from '../../archive/prefilled.ts';
import { ok, type Result, refuse } from '../../engine/ground/units.ts';
import { releasedModels } from '../../engine/models/models.ts';
import { snap } from '../../engine/placing/snap.ts';
import type { RdPoint, Scene, Siting } from '../../engine/scene/scene.ts';
import type { ReadRange } from '../../geodata/read-flat-geobuf.ts';
import type { MapLine } from '../../modules/landkaart/map-columns.ts';
import type { TownSiting } from '../../modules/landkaart/town-plan.ts';
import { surroundingsFor } from './judge-sites.ts';
import { readSiteFile } from './listed-sites.ts';
import { type MapFile, readMapFile } from './map-file.ts';
import { withNeutralAnswers } from './neutral-dossier.ts';
import { fresh, show } from './new-dossier.ts';
import { demoSurroundings } from './open-dossier.ts';
import { fromMunicipality, readSettings } from './settings.ts';

export interface OpenMap extends MapFile {
  readonly name: string;
  readonly kind: 'demo' | 'file' | 'server';
  /** Outlines to draw below it; empty where only the map itself is known. */
  readonly outlines: readonly (readonly RdPoint[])[];
  readonly labels: readonly { readonly text: string; readonly point: RdPoint }[];
  /** Machines that belong to it. */
  readonly machines: readonly MapMachine[];
  /** Places for a unit of its own, from their own file. */
  readonly places: MapFile | null;
  /** Why that file, which should be there, cannot be read. */
  readonly placesProblem: string | null;
}

export interface MapMachine {
  readonly name: string;
  readonly point: RdPoint;
  readonly siting: 'gevel' | 'winkel';
}

const demoFile = 'demo/lindervoort-gevels.fgb';

const alone = { outlines: [], labels: [], machines: [], places: null, placesProblem: null } as const;

/** @returns errors `map-unreadable`, `too-large` */
export async function openMapFile(file: File): Promise<Result<OpenMap>> {
  const read = await readMapFile(
    async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  );
  return read.ok ? ok({ name: file.name, kind: 'file', ...read.value, ...alone }) : read;
}

/** What the municipality put beside the page; null when it put nothing there. */
export async function openServerMap(): Promise<Result<OpenMap> | null> {
  const { map = null, mapPlaces = null } = await readSettings();
  if (!map) return null;
  const [read, places] = await Promise.all([readMapFile(partsOf(map)), mapPlaces && readMapFile(partsOf(mapPlaces))]);
  if (!read.ok) return read;
  const open: OpenMap = { name: map.replace(/^.*\//, ''), kind: 'server', ...read.value, ...alone };
  if (!places) return ok(open);
  return ok(places.ok ? { ...open, places: places.value } : { ...open, placesProblem: places.error.code });
}

/** Parts of a file on the own server; one that sends all of it at once gives none. */
const partsOf =
  (path: string): ReadRange =>
  async (from, length) => {
    const response = await fetch(path, { headers: { range: `bytes=${from}-${from + length - 1}` } }).catch(() => null);
    return response?.status === 206 ? new Uint8Array(await response.arrayBuffer()) : null;
  };

/** Is it a file of places for a unit, and no facade? */
export const hasPlacesOnly = ({ lines }: MapFile): boolean =>
  lines.length > 0 && lines.every(({ siting }) => siting === 'unit');

/** The file that a way of standing is drawn from. */
export const fileOf = (map: OpenMap, siting: TownSiting): MapFile => (siting === 'unit' && map.places) || map;

export async function openDemoMap(): Promise<Result<OpenMap>> {
  const [demo, bytes] = await Promise.all([
    demoSurroundings(),
    fetch(demoFile).then(
      async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null),
      () => null,
    ),
  ]);
  if (!demo || !bytes) return refuse('map-unreadable', 'the demo is not here');
  const read = await readMapFile(async (from, length) => bytes.subarray(from, from + length));
  if (!read.ok) return read;
  const { surroundings, machines } = demo;
  return ok({
    name: surroundings.name,
    kind: 'demo',
    ...read.value,
    outlines: surroundings.buildings.flatMap(({ footprint }) => footprint.flatMap((rings) => [...rings])),
    labels: surroundings.scenery.labels.map(({ text, point }) => ({ text, point })),
    machines: machines.map(({ title, machine }) => ({
      name: title,
      point: machine.point,
      siting: sitingOf(machine.siting),
    })),
    places: null,
    placesProblem: null,
  });
}

const sitingOf = (siting: Siting): MapMachine['siting'] => (siting === 'gevel' ? 'gevel' : 'winkel');

/** A list of machines, as CSV. @returns the errors of a list of sites */
export async function openMachines(file: File): Promise<Result<readonly MapMachine[]>> {
  const read = await readSiteFile(file);
  if (!read.ok) return read;
  return ok(
    read.value.flatMap(({ name, point, siting }) => (point ? [{ name, point, siting: sitingOf(siting) }] : [])),
  );
}

/** A dossier with the machine there, under the answers that the map takes. @returns a code when it cannot be opened */
export async function openPlace(map: OpenMap, line: MapLine, point: RdPoint): Promise<string | null> {
  const title = line.street ?? map.name;
  const around =
    map.kind === 'demo'
      ? (await demoSurroundings())?.surroundings
      : await surroundingsFor(title, point, new AbortController().signal, true);
  if (!around) return 'demo-missing';
  if (typeof around === 'string') return around;
  const stands = line.siting === 'unit' ? apart(point) : onFacade(point, around);
  if (!stands) return 'no-facade';
  const functions = line.by?.functions ?? [];
  const said = functions.length > 0;
  const machine: KeptMachine = {
    id: 'machine-1',
    siting: line.siting,
    functions: said ? functions : ['opname'],
    ...(!said && { prefilled: ['functions'] }),
    ...stands,
  };
  const set = map.kind === 'demo' ? null : await fromMunicipality();
  const dossier = { ...withNeutralAnswers(fresh(title, around, [machine])), ...set?.own };
  show({ ...dossier, unknownUseAs: line.by?.unknownUseAs ?? null });
  set?.tell();
  return null;
}

/** As the map judged it: just there, and on no building. */
const apart = (point: RdPoint) => ({ point, exact: true, outwardDeg: 0, hostId: null });

function onFacade(point: RdPoint, { buildings, publicSpace }: Pick<Scene, 'buildings' | 'publicSpace'>) {
  const found = snap(point, buildings, publicSpace, releasedModels.snapping);
  if (!found) return null;
  const { facadePoint, outwardDeg, hostId } = found;
  return { point: facadePoint, exact: false, outwardDeg, hostId };
}
