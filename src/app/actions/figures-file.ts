/** A file of yearly figures that was opened or dropped anywhere on the page, on its way to the desk of figures. */
import { fileText } from '../../job/decode-text.ts';
import { readSheet } from '../../modules/cijfers/own-figures.ts';
import { filesFor } from './on-its-way.ts';

const figures = filesFor('cijfers');

/** No list of yearly figures is larger; a file of buildings often is. */
const mostBytes = 5_000_000;

/** Whether it names an offence year by year: then it can be nothing but figures. @returns true when it was taken */
export async function offerFigures(file: File): Promise<boolean> {
  if (file.size > mostBytes || !/\.(?:csv|xlsx|txt|tsv)$/i.test(file.name)) return false;
  const read = readSheet(await fileText(file));
  if (!read.ok || Object.keys(read.value.suggested).length === 0) return false;
  figures.offer(file);
  return true;
}

export const takeFigures = figures.take;
