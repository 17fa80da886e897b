/** A file that adds to the dossier on the screen: addresses, heights, streets, schools and childcare. */
import { countNotInUse, countsNotInUse } from '../../archive/changed-surroundings.ts';
import type { Dossier, Surroundings } from '../../archive/dossier.ts';
import type { Coverage, Judgement } from '../../engine/scene/scene.ts';
import type { Layer, LayerKind } from '../../geodata/add-layer.ts';
import { bareBut } from '../../geodata/bare-ground.ts';
import { fileMoment } from '../../geodata/file-moment.ts';
import type { ProblemWords } from '../../i18n/nl/problems.ts';
import { printOfFile, readLayerFile } from '../../job/file-client.ts';
import { store } from '../state/store.ts';
import { edit } from './edit-dossier.ts';
import { notify } from './notify.ts';

interface Joining {
  /** The dossier that it was given to; otherwise the one that is open now. */
  readonly into?: string;
  /** Stays silent and answers false when nothing of the file falls on these buildings. */
  readonly onlyWhenFitting?: boolean;
}

/** @returns whether the file was dealt with */
export async function addLayer(kind: LayerKind, text: string, file: File, how: Joining = {}): Promise<boolean> {
  const { dossier } = store.getState();
  const { into = dossier?.id, onlyWhenFitting = false } = how;
  if (dossier?.id !== into) {
    notify('problem', 'file-elsewhere');
    return true;
  }
  if (!dossier) {
    if (!onlyWhenFitting) notify('problem', 'open-buildings-first', { fileName: file.name });
    return false;
  }
  const { buildings, notInUse = [] } = dossier.surroundings;
  const read = await readLayerFile(kind, text, [...buildings, ...notInUse]);
  if (!read.ok) {
    if (!onlyWhenFitting) notify('problem', read.error.code, { fileName: file.name });
    return false;
  }
  const layer = read.value;
  if (layer.joined === 0) {
    if (!onlyWhenFitting) notify('problem', 'layer-elsewhere', { fileName: file.name });
    return false;
  }
  const sha256 = await printOfFile(file);
  // Another dossier was opened while the file was read: these buildings are not its own.
  const now = store.getState().dossier;
  if (now?.id !== dossier.id) {
    notify('problem', 'file-elsewhere');
    return true;
  }
  // Its surroundings were fetched anew meanwhile: the file is joined to those.
  if (now.surroundings.buildings !== buildings) return addLayer(kind, text, file, { ...how, into: dossier.id });
  edit((one) => withLayer(one, layer, file, sha256));
  const done: keyof ProblemWords = `added-${kind}`;
  notify('done', done, { fileName: file.name, share: layer.share });
  return true;
}

/** Ground without buildings of which the file shows what it is, is no longer bare. */
function shownIn({ bare, ...coverage }: Coverage, shown: Layer['shown']): Coverage {
  const left = bareBut(bare ?? null, shown);
  return left ? { ...coverage, bare: left } : coverage;
}

export function withLayer(dossier: Dossier, layer: Layer, file: File, sha256: string): Dossier {
  const { surroundings, judgements } = dossier;
  const known = new Map(layer.vulnerable.map(({ id, name }) => [id, name]));
  const said: Record<string, Judgement> = { ...judgements };
  for (const id of known.keys()) said[id] = { ...said[id], class: 'zeer-kwetsbaar' };
  const { notInUse: set, ...others } = surroundings;
  const counted = countsNotInUse(surroundings);
  const added: Surroundings = {
    ...others,
    buildings: layer.buildings.map((one) =>
      known.has(one.id) ? { ...one, name: known.get(one.id) ?? one.name } : one,
    ),
    publicSpace: layer.publicSpace ?? surroundings.publicSpace,
    openPlaces: [...(surroundings.openPlaces ?? []), ...layer.openPlaces],
    ledger: [...(surroundings.ledger ?? []), { ...layer.ledger, source: file.name }],
    coverage: layer.blind ? { ...surroundings.coverage, hull: null } : shownIn(surroundings.coverage, layer.shown),
    scenery: {
      ...surroundings.scenery,
      ...(layer.addresses && { addresses: layer.addresses }),
      ...(layer.drawn.length > 0 && { ground: layer.drawn }),
    },
    sources: [
      ...surroundings.sources,
      {
        name: layer.source,
        reference: file.name,
        retrieved: fileMoment(file.lastModified),
        count: layer.count,
        sha256,
      },
    ],
  };
  return { ...dossier, judgements: said, surroundings: set ? countNotInUse(added, counted) : added };
}
