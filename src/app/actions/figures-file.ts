/** A file of yearly figures that was opened or dropped anywhere on the page, on its way to the desk of figures. */
import { fileText } from '../../job/decode-text.ts';
import { readSheet } from '../../modules/cijfers/own-figures.ts';
import { patch } from '../state/store.ts';

let waiting: File | null = null;
let taker: ((file: File) => void) | null = null;

/** No list of yearly figures is larger; a file of buildings often is. */
const mostBytes = 5_000_000;

/** Whether it names an offence year by year: then it can be nothing but figures. @returns true when it was taken */
export async function offerFigures(file: File): Promise<boolean> {
  if (file.size > mostBytes || !/\.(?:csv|xlsx|txt|tsv)$/i.test(file.name)) return false;
  const read = readSheet(await fileText(file));
  if (!read.ok || Object.keys(read.value.suggested).length === 0) return false;
  if (taker) {
    taker(file);
    return true;
  }
  waiting = file;
  location.hash = '#/cijfers';
  patch({ screen: { kind: 'desk', desk: 'cijfers' } });
  return true;
}

/** Takes what waits, and whatever comes while the figures are on the screen. @returns how to stop taking */
export function takeFigures(take: (file: File) => void): () => void {
  taker = take;
  const file = waiting;
  waiting = null;
  if (file) take(file);
  return () => {
    taker = null;
  };
}
