/** What comes in by picker, drop or link: buildings and what adds to them, lists of sites, requests, dossiers, reports. */
import { isBundle } from '../../archive/bundle.ts';
import type { Dossier, Surroundings } from '../../archive/dossier.ts';
import { readDossierText } from '../../archive/dossier-schema.ts';
import { unpackedText } from '../../archive/link.ts';
import type { Result } from '../../engine/ground/units.ts';
import { borderNear } from '../../geodata/border.ts';
import { fileMoment } from '../../geodata/file-moment.ts';
import { lackOf } from '../../geodata/lack-of.ts';
import { type BuildingFile, refusedOf, toldOf } from '../../geodata/read-buildings.ts';
import {
  formatOfFile,
  kindOfFile,
  printOfFile,
  readBuildingFile,
  readBuildingsAsBytes,
} from '../../job/file-client.ts';
import { dossierInView } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { fresh, show } from './new-dossier.ts';
import { notify } from './notify.ts';
import { tellOthers } from './open-address.ts';
import { openGiven } from './open-beside.ts';
import { fromMunicipality } from './settings.ts';
import { whileBusy } from './while-busy.ts';

export async function openLink(link: string): Promise<void> {
  await opened(await unpacked(link), 'link');
}

/**
 * A file of buildings, a dossier, or a report as PDF or page. Whatever is wrong with it, what was entered stays.
 *
 * @param into the dossier that was in view when the file was given: it may add to that one, and to no other
 * @returns the dossier to which a file that was given with it may add
 */
export function openFile(file: File, into = dossierInView(store.getState())): Promise<string | null> {
  return whileBusy('file', async () => {
    try {
      return await take(file, into);
    } catch {
      notify('problem', 'file-unreadable', { fileName: file.name });
      return into;
    }
  });
}

async function take(file: File, into: string | null): Promise<string | null> {
  if (file.size > mostBytes && (await file.slice(0, 3).text()) !== 'fgb') {
    await refuseLarge(file);
    return into;
  }
  if (await (await import('./figures-file.ts')).offerFigures(file)) return into;
  const text = file.name.toLowerCase().endsWith('.pdf') ? latin1(await file.arrayBuffer()) : await file.text();
  if (/^(?:%PDF|<!doctype html>)/i.test(text)) return opened(await unpacked(text), file.name);
  if (isBundle(text.slice(0, 400))) {
    await (await import('./all-dossiers.ts')).importAll(text, file.name);
    return into;
  }
  if (/"gevelwijzer\/dossier@/.test(text.slice(0, 400))) return opened(readDossierText(text), file.name);
  if (text.startsWith('PK')) {
    const { dossierInPackage } = await import('../../archive/open-package.ts');
    const inside = dossierInPackage(new Uint8Array(await file.arrayBuffer()));
    if (inside !== null) return opened(readDossierText(inside), file.name);
    if (await (await import('./listed-sites.ts')).offerWorkbook(file)) return into;
  }
  const format = await formatOfFile(text);
  if (format) {
    notify('problem', format.code, { fileName: file.name, share: format.said });
    return into;
  }
  const flat = text.startsWith('fgb');
  if (!flat && (await openKind(text, file, into))) return into;
  const read = flat ? await readBuildingsAsBytes(file, file.name) : await readBuildingFile(text, file.name);
  if (!read.ok) {
    notify('problem', read.error.code, { ...read.error.details, fileName: file.name });
    return into;
  }
  await openBuildings(file, read.value);
  return dossierInView(store.getState());
}

/** A new dossier around them; what of the file is not used is said. */
async function openBuildings(file: File, read: BuildingFile): Promise<void> {
  const { buildings, notInUse, crs, hull, bare, count, repaired, droppedByStatus, misnamed } = read;
  const refused = refusedOf(read);
  const { ledger, openPlaces, blind } = toldOf(file.name, read);
  const border = borderNear(hull);
  const surroundings: Surroundings = {
    name: file.name.replace(/\.[^.]*$/, ''),
    invented: false,
    buildings,
    ...(notInUse.length > 0 && { notInUse }),
    publicSpace: [],
    places: [],
    // A record that may lie anywhere: then nothing is known to be whole.
    coverage: {
      hull: blind ? null : hull,
      declared: false,
      ...(bare && { bare }),
      ...(read.rounded && { rounded: true as const }),
      ...(border && { border }),
    },
    sources: [
      {
        name: 'BAG-bestand',
        reference: file.name,
        retrieved: fileMoment(file.lastModified),
        count: read.records,
        sha256: await printOfFile(file),
      },
    ],
    ...(openPlaces.length > 0 && { openPlaces }),
    ledger: [ledger],
    scenery: { trees: [], parcels: [], labels: [], addresses: [] },
  };
  const { own, tell } = await fromMunicipality();
  show({ ...fresh(surroundings.name, surroundings, []), ...own }, { kind: 'work', step: 'locatie' });
  tell();
  notify('done', 'file-read', { fileName: file.name, count });
  const some = (ids: readonly string[]) => ({ count: ids.length, example: ids.slice(0, 3).join(', ') });
  if (misnamed) notify('info', crs === 'wgs84' ? 'file-degrees-as-rd' : 'file-rd-as-degrees', { fileName: file.name });
  if (read.rounded) notify('info', 'file-rounded', { fileName: file.name });
  if (refused.length > 0) notify('problem', 'buildings-refused', some(refused));
  if (repaired.length > 0) notify('info', 'buildings-repaired', some(repaired));
  tellOthers(droppedByStatus);
  const lack = lackOf(buildings);
  if (lack) notify('info', `file-${lack}`, { fileName: file.name });
  if (border) notify('info', 'file-border', { fileName: file.name });
}

/** More than the readers of text take. */
const mostBytes = 200_000_000;

/** By its first bytes, and by its last: there a zip names what is in it. */
async function refuseLarge(file: File): Promise<void> {
  const format = await formatOfFile(`${await file.slice(0, 20_000).text()}${await file.slice(-65_536).text()}`);
  notify('problem', format?.code ?? 'too-large', { fileName: file.name });
}

/** What is no file of buildings, or one that adds to the dossier it was given to. @returns true when it was dealt with */
async function openKind(text: string, file: File, into: string | null): Promise<boolean> {
  const opening = await kindOfFile(text);
  switch (opening.opens) {
    case 'sites':
      (await import('./listed-sites.ts')).offerSites(file);
      return true;
    case 'request':
      await (await import('./open-request.ts')).openRequest(text, file.name);
      return true;
    case 'asked':
      (await import('./points-file.ts')).askPoints(text, file);
      return true;
    case 'layer':
      if (into !== null) await (await import('./open-layer.ts')).addLayer(opening.layer, text, file, { into });
      else notify('problem', 'open-buildings-first', { fileName: file.name });
      return true;
    case 'layer-or-buildings':
      if (into === null) return false;
      return (await import('./open-layer.ts')).addLayer(opening.layer, text, file, { into, onlyWhenFitting: true });
    case 'buildings':
      return false;
  }
}

/** @returns the dossier that is in view after it */
async function opened(read: Result<Dossier>, fileName: string): Promise<string | null> {
  if (read.ok) await openGiven(read.value, fileName);
  else {
    const { code, details } = read.error;
    notify('problem', code === 'damaged' ? 'file-damaged' : code, { ...details, fileName });
  }
  return dossierInView(store.getState());
}

async function unpacked(source: string): Promise<Result<Dossier>> {
  const text = await unpackedText(source);
  return text.ok ? readDossierText(text.value) : text;
}

/** A letter for a byte: the decoder of that name makes other letters of some, and a PDF has packed parts. */
function latin1(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return text;
}
