/**
 * What a printed report is held against: nothing beside the page box, no heading or head of a table alone at the foot of a page,
 * no row of a table alone on one, not too many pages.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/find-program.mjs';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Paper {
  readonly pages: number;
  /** Words that stand nearer to an edge of the paper than the margin of the sheet, or beyond it. */
  readonly outside: readonly string[];
  /** Headings with nothing under them on their page. */
  readonly lonely: readonly string[];
  /** Tables of which a page holds a single row, or the head alone. */
  readonly torn: readonly string[];
  /** Pages of which the last millimetres at the right are not white. */
  readonly inked: readonly number[];
  readonly text: string;
}

/** A table as it is written: the words of its head's first column and of each row's, without spaces. */
interface Written {
  readonly head: string;
  readonly rows: readonly string[];
}

/** Run in the page, whatever the browser. */
export const tablesWritten = (): Written[] =>
  [...document.querySelectorAll('.report table')].map((table) => {
    const said = (cell: Element | null) => {
      const seen = cell?.cloneNode(true) as Element | undefined;
      for (const one of seen?.querySelectorAll('.unseen') ?? []) one.remove();
      return (seen?.textContent ?? '').normalize('NFKC').replace(/[\s\u00ad]/g, '');
    };
    return {
      head: said(table.querySelector('thead th')),
      rows: [...table.querySelectorAll('tbody tr')].map((row) => said(row.firstElementChild)),
    };
  });

const pointsPerMm = 72 / 25.4;
/** The margin of the sheet is 16 mm; a hair less for what a letter hangs over. */
const sideMm = 15.5;
/** What begins left of this stands in the first column of a table, a pin too. */
const leftMm = 20;
/** Under this share of a page stands the running foot. */
const footShare = 0.935;

/** @returns null where poppler is not here and cannot be installed */
export function paperOf(pdf: Buffer, headings: readonly string[], tables: readonly Written[]): Paper | null {
  const reader = findProgram('pdftotext', { from: 'poppler-utils' });
  const painter = findProgram('pdftoppm', { from: 'poppler-utils' });
  if (!reader || !painter) return null;
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const run = (program: string, ...args: string[]) => spawnSync(program, args, { maxBuffer: 1 << 28 }).stdout;
    const sheets = pagesOf(run(reader, '-bbox', file, '-').toString('utf8'));
    const outside = sheets.flatMap(({ widthPt, words }, page) =>
      words
        .filter(({ left, right }) => left < sideMm * pointsPerMm || right > widthPt - sideMm * pointsPerMm)
        .map(({ text }) => `${page + 1}: ${text}`),
    );
    const lonely = sheets.flatMap(({ heightPt, words }, page) => {
      const above = words.filter(({ bottom }) => bottom < heightPt * footShare);
      const low = Math.max(...above.map(({ bottom }) => bottom));
      const last = above
        .filter(({ top, bottom }) => low > top && low - bottom < 3)
        .map(({ text }) => text)
        .join(' ');
      return headings.includes(last) ? [`${page + 1}: ${last}`] : [];
    });
    return {
      pages: sheets.length,
      outside,
      lonely,
      torn: tornTables(sheets, tables),
      inked: inked(run(painter, '-gray', '-r', '30', file)),
      text: run(reader, '-layout', file, '-').toString('utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesOf(xml: string) {
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, widthPt, heightPt] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text = '']): Word => ({
          text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        }),
      );
      return { widthPt: Number(widthPt), heightPt: Number(heightPt), words };
    });
}

/** Without spaces and soft hyphens; Firefox writes letters that touch as one. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/** The lines of a page that begin at its left margin, each as its words from there. */
function linesAtTheLeft(words: readonly Word[]): readonly (readonly string[])[] {
  return words
    .filter(({ left }) => left < leftMm * pointsPerMm)
    .toSorted((one, two) => one.top - two.top)
    .map((first) =>
      words
        .filter(({ top, bottom, left }) => left >= first.left && Math.abs(top + bottom - first.top - first.bottom) < 6)
        .toSorted((one, two) => one.left - two.left)
        .map(({ text }) => bare(text)),
    );
}

/** Follows the first column of each table from its caption on, over the pages. */
function tornTables(sheets: readonly { readonly words: readonly Word[] }[], tables: readonly Written[]): string[] {
  const lines = sheets.flatMap(({ words }, page) => linesAtTheLeft(words).map((line) => ({ page, line })));
  let at = 0;
  return tables.flatMap(({ head, rows }, i) => {
    const name = `table ${i + 1}`;
    at = lines.findIndex(
      ({ line }, place) => place >= at && /^Tab(el|le)$/.test(line[0] ?? '') && line[1] === `${i + 1}.`,
    );
    if (at < 0) throw new Error(`The paper has no ${name}`);
    const pages = [lines[at]?.page ?? 0];
    for (const row of rows) {
      let rest = row;
      for (let begun = false; rest !== ''; ) {
        at += 1;
        const next = lines[at];
        if (!next) throw new Error(`The row ${row} of ${name} is not on the paper`);
        const after = next.line.reduce((left, word) => (left.startsWith(word) ? left.slice(word.length) : left), rest);
        if (after !== rest && !begun) pages.push(next.page);
        begun ||= after !== rest;
        rest = after;
      }
    }
    const [first, ...held] = pages;
    return [...new Set(pages)].flatMap((page) => {
      const count = held.filter((one) => one === page).length;
      if (count >= Math.min(2, rows.length)) return [];
      return [
        `${page + 1}: ${count} of the ${rows.length} rows of ${name} (${head})${page === first ? ', under its head' : ''}`,
      ];
    });
  });
}

/** Pages whose last 5 mm at the right hold anything but white, from grey pictures one after another. */
function inked(pictures: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0, page = 1; at < pictures.length; page++) {
    const [head = '', width = '', height = ''] =
      /^P5\s(\d+)\s(\d+)\s255\s/.exec(pictures.subarray(at, at + 60).toString('latin1')) ?? [];
    const [across, down] = [Number(width), Number(height)];
    if (!head) throw new Error('The picture of a page cannot be read');
    const band = Math.round((across * 5) / 210);
    const pixels = pictures.subarray(at + head.length, at + head.length + across * down);
    if (pixels.some((grey, i) => grey < 250 && i % across >= across - band)) found.push(page);
    at += head.length + across * down;
  }
  return found;
}
