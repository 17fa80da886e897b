/** What is seen of a printed page without reading it: grey pictures of its pages, one after another. */

/** A4 and the margins of the sheet, in millimetres. */
export const sheetMm = { wide: 210, high: 297, above: 18, below: 20 };
/**
 * What moves to the next page whole, as a short table does, leaves less than this empty. The first page is made to fit, or goes on
 * with the other criteria, of which the heading and two paragraphs stay together.
 */
const mostHollow = { first: 0.2, other: 0.4 };

interface Picture {
  readonly across: number;
  readonly down: number;
  readonly pixels: Buffer;
}

/** Grey pictures of the pages, one after another. */
function* picturesIn(all: Buffer): Generator<Picture> {
  for (let at = 0; at < all.length; ) {
    const [head = '', width = '', height = ''] =
      /^P5\s(\d+)\s(\d+)\s255\s/.exec(all.subarray(at, at + 60).toString('latin1')) ?? [];
    const [across, down] = [Number(width), Number(height)];
    if (!head) throw new Error('The picture of a page cannot be read');
    yield { across, down, pixels: all.subarray(at + head.length, at + head.length + across * down) };
    at += head.length + across * down;
  }
}

/** White paper is 255; roads on a map are 250. */
const isInk = (grey: number): boolean => grey < 250;
const isDrawn = (grey: number): boolean => grey < 254;

/** Pages whose last 5 mm at the right hold anything but white. */
export const inked = (pictures: Buffer): number[] =>
  [...picturesIn(pictures)].flatMap(({ across, pixels }, page) => {
    const band = Math.round((across * 5) / 210);
    return pixels.some((grey, i) => isInk(grey) && i % across >= across - band) ? [page + 1] : [];
  });

/** Pages that are empty at their foot, also before what begins on a sheet of its own; the last one ends where it ends. */
export function hollowPages(pictures: Buffer, mayEnd: (page: number) => boolean): string[] {
  return [...picturesIn(pictures)].slice(0, -1).flatMap(({ across, down, pixels }, page) => {
    const row = (mm: number) => Math.floor((down * mm) / sheetMm.high);
    const [top, end] = [row(sheetMm.above), row(sheetMm.high - sheetMm.below)];
    let last = end;
    while (last > top && !pixels.subarray(last * across, (last + 1) * across).some(isInk)) last--;
    const empty = (end - last) / (end - top);
    return !mayEnd(page) && empty > (page === 0 ? mostHollow.first : mostHollow.other)
      ? [`${page + 1}: ${Math.round(100 * empty)} %`]
      : [];
  });
}

/** Lower than this a map is a strip, on which nobody finds a house; signs may lie over some of it. */
const leastMapMm = { across: 40, down: 60 };
/** Page one, or the next. */
const mapPages = 2;

/** A map is found by its looks: rows under each other of which much is drawn, where lines of text have white between them. */
export function mapFaults(pictures: Buffer, first: string): string[] {
  const maps = [...picturesIn(pictures)].slice(0, mapPages).map(({ across, down, pixels }) => {
    const millimetre = across / sheetMm.wide;
    let [most, now] = [0, 0];
    for (let row = 0; row < down; row++) {
      const drawn = pixels.subarray(row * across, (row + 1) * across).filter(isDrawn).length;
      now = drawn > leastMapMm.across * millimetre ? now + 1 : 0;
      most = Math.max(most, now);
    }
    return Math.round(most / millimetre);
  });
  const highMm = Math.max(...maps);
  return [
    ...(highMm < leastMapMm.down ? [`the map on page ${maps.indexOf(highMm) + 1} is ${highMm} mm high`] : []),
    ...(/Figu(ur|re)1/i.test(first) ? [] : ['page one does not say where the map is']),
  ];
}
