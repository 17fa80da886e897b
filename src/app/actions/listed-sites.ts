/** A list of sites that was dropped anywhere on the page, on its way to the overview. */
import { type Result, refuse } from '../../engine/ground/units.ts';
import { decodeText, fileText } from '../../job/decode-text.ts';
import { formatOfFile } from '../../job/file-client.ts';
import { type ListedSite, readSites } from '../../modules/overzicht/site-list.ts';
import { isXlsx } from '../../modules/sheet/read-xlsx.ts';
import { patch } from '../state/store.ts';

let waiting: File | null = null;
let taker: ((file: File) => void) | null = null;

export function offerSites(file: File): void {
  if (taker) {
    taker(file);
    return;
  }
  waiting = file;
  location.hash = '#/overzicht';
  patch({ screen: { kind: 'desk', desk: 'overzicht' } });
}

/** Takes what waits, and whatever comes while the overview is on the screen. @returns how to stop taking */
export function takeSites(take: (file: File) => void): () => void {
  taker = take;
  const file = waiting;
  waiting = null;
  if (file) take(file);
  return () => {
    taker = null;
  };
}

/** A list of sites as CSV or workbook; a file of another kind is said by its name. */
export async function readSiteFile(file: File): Promise<Result<readonly ListedSite[]>> {
  const text = await fileText(file);
  const format = await formatOfFile(text);
  return format ? refuse(format.code, format.message) : readSites(text);
}

/** A workbook that was dropped is a list of sites when a column of it says where. @returns true when it was taken */
export async function offerWorkbook(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = isXlsx(bytes) ? decodeText(bytes) : '';
  if (text === '') return false;
  const read = readSites(text);
  if (!read.ok && read.error.code === 'no-columns') return false;
  offerSites(file);
  return true;
}
