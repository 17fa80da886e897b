/** A list of sites that was dropped anywhere on the page, on its way to the overview. */
import { type Result, refuse } from '../../engine/ground/units.ts';
import { decodeText, fileText } from '../../job/decode-text.ts';
import { formatOfFile } from '../../job/file-client.ts';
import { type ListedSite, readSites } from '../../modules/overzicht/site-list.ts';
import { isXlsx } from '../../modules/sheet/read-xlsx.ts';
import { filesFor } from './on-its-way.ts';

const sites = filesFor('overzicht');

export const offerSites = sites.offer;
export const takeSites = sites.take;

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
