/** A photo of the place: made smaller and drawn anew, so that nothing of what the camera wrote in it comes along. */
import type { Photo } from '../../archive/dossier.ts';
import { store } from '../state/store.ts';
import { edit } from './edit-dossier.ts';
import { notify } from './notify.ts';

const most = 12;
const longestSidePx = 1280;
const largestCharacters = 900_000;

/** @returns null when it is added or when a notice says why not, else `photo-too-many` or `photo-unreadable` */
export async function addPhoto(file: File): Promise<'photo-too-many' | 'photo-unreadable' | null> {
  const { dossier } = store.getState();
  if (!dossier || dossier.photos.length >= most) return 'photo-too-many';
  try {
    const photo = await drawnAnew(file);
    // A large one takes seconds: it never lands in a dossier that was opened meanwhile.
    if (store.getState().dossier?.id !== dossier.id) {
      notify('problem', 'photo-elsewhere', { example: dossier.title, count: 1 });
      return null;
    }
    edit((one) => (one.photos.length >= most ? one : { ...one, photos: [...one.photos, photo] }));
    return null;
  } catch {
    return 'photo-unreadable';
  }
}

async function drawnAnew(file: File): Promise<Photo> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  // What is see-through becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const data = [0.82, 0.6, 0.4]
    .map((quality) => canvas.toDataURL('image/jpeg', quality))
    .find((one) => one.startsWith('data:image/jpeg') && one.length <= largestCharacters);
  if (!data) throw new Error('too large');
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
