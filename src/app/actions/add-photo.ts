/** A photo of the place: made smaller and drawn anew, so that nothing of what the camera wrote in it comes along. */
import type { Photo } from '../../archive/dossier.ts';
import { placeName } from '../../archive/place-name.ts';
import { store } from '../state/store.ts';
import { edit } from './edit-dossier.ts';
import { notify } from './notify.ts';

const most = 12;
const longestSidePx = 1280;
const largestCharacters = 900_000;
/** A browser may differ this much in a shade without spoiling a photo. */
const shadeOff = 8;

/** Why a photo is not added. */
export type PhotoProblem = 'photo-too-many' | 'photo-unreadable' | 'photo-guarded';

/** @returns null when it is added or when a notice says why not */
export async function addPhoto(file: File): Promise<PhotoProblem | null> {
  const { dossier } = store.getState();
  if (!dossier || dossier.photos.length >= most) return 'photo-too-many';
  if (!drawingIsKept()) return 'photo-guarded';
  try {
    const photo = await drawnAnew(file);
    // A large one takes seconds: it never lands in a dossier that was opened meanwhile.
    if (store.getState().dossier?.id !== dossier.id) {
      notify('problem', 'photo-elsewhere', { example: placeName(dossier), count: 1 });
      return null;
    }
    edit((one) => (one.photos.length >= most ? one : { ...one, photos: [...one.photos, photo] }));
    return null;
  } catch {
    return 'photo-unreadable';
  }
}

/** A browser that guards against being recognised gives back stripes for what is drawn: seen in a drawing that is known. */
function drawingIsKept(): boolean {
  const known = ['#c81e1e', '#1ec81e', '#1e1ec8', '#e6e6e6'];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = known.length * 4;
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  for (const [n, colour] of known.entries()) {
    pen.fillStyle = colour;
    pen.fillRect(n * 4, 0, 4, canvas.height);
  }
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return known.every((colour, n) => {
    const corner = [1, 2, canvas.height - 2].map((row) => (row * canvas.width + n * 4 + 1) * 4);
    return corner.every((at) =>
      [0, 1, 2].every((part) => {
        const drawn = Number.parseInt(colour.slice(1 + part * 2, 3 + part * 2), 16);
        return Math.abs((data[at + part] ?? 0) - drawn) <= shadeOff;
      }),
    );
  });
}

async function drawnAnew(file: File): Promise<Photo> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no pen to draw with');
  // What is see-through becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const data = [0.82, 0.6, 0.4]
    .map((quality) => canvas.toDataURL('image/jpeg', quality))
    .find((one) => one.startsWith('data:image/jpeg') && one.length <= largestCharacters);
  if (!data) throw new Error('No quality makes this picture small enough');
  return {
    id: crypto.randomUUID(),
    // A file name may say a name.
    caption: '',
    added: new Date().toISOString(),
    widthPx: canvas.width,
    heightPx: canvas.height,
    data,
  };
}
