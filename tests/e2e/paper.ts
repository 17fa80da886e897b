/**
 * What a printed report is held against: colour, reasons and map on page one, no page half empty, nothing beside the page box, no
 * heading or head of a table alone at the foot of a page, no row of a table and no point of a list alone on one, few points
 * together and under what leads to them, annex A on a sheet of its own, and annex B where that leaves no page half empty, a first map that is
 * no strip, not too many pages.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/find-program.mjs';
import { hollowPages, inked, mapFaults, sheetMm } from './paper-picture.ts';

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
  /** Headings with less than two lines under them on their page, of a part that has more; annexes that begin low on a page. */
  readonly lonely: readonly string[];
  /** Lists, of facts too, of which a page holds a single point, few points on two pages, or points on another page than what leads to them. */
  readonly cut: readonly string[];
  /** Tables of which a page holds a single row, or the head alone. */
  readonly torn: readonly string[];
  /** Pages of which the last millimetres at the right are not white. */
  readonly inked: readonly number[];
  readonly text: string;
  /** What stands on page one, without spaces. */
  readonly first: string;
  /** The first map where it is too small to be of use, or far from page one, or on another page that page one does not name. */
  readonly map: readonly string[];
  /** Pages that are empty at their foot, and for how much of their height. */
  readonly hollow: readonly string[];
}

/** A table as it is written: the words of its head's first column and of each row's, without spaces. */
interface Written {
  readonly head: string;
  readonly rows: readonly string[];
}

/** A list as it is written, without spaces. */
interface Listed {
  /** The headings since the list before. */
  readonly above: readonly string[];
  readonly points: readonly string[];
  /** The sentence above it, where that leads to it. */
  readonly lead: string;
  /** Few enough to stay together. */
  readonly few: boolean;
}

/** What is looked for on the paper: what a page was told to print. */
export interface Laid {
  readonly headings: readonly string[];
  readonly tables: readonly Written[];
  readonly lists: readonly Listed[];
  /** Whether the first pages owe their reader a map. */
  readonly mapped: boolean;
}

/** For what is one sheet: nothing of it can be torn. */
export const noLayout: Laid = { headings: [], tables: [], lists: [], mapped: false };

/** Run in the page, whatever the browser. */
const listsWritten = (): Listed[] => {
  const said = (one: Element | null) => (one?.textContent ?? '').normalize('NFKC').replace(/[\s\u00ad]/g, '');
  let above: string[] = [];
  // Of a fact its name.
  const begun = (one: Element) => (one.tagName === 'DIV' ? said(one.firstElementChild) : said(one));
  const listed = ':is(h1, h2, h3, ul, ol, dl.report-facts):not(.report-legend, .report-pair *)';
  return [...document.querySelectorAll(`.report ${listed}, .report-pair h2`)].flatMap((one) => {
    if (one.tagName.startsWith('H')) {
      above.push(said(one));
      return [];
    }
    const before = one.previousElementSibling;
    const headings = above;
    above = [];
    return {
      above: headings,
      points: [...one.children].map(begun),
      lead: before?.tagName === 'P' && one.closest('.report-listed') ? said(before) : '',
      few: one.children.length <= (one.tagName === 'DL' ? 5 : 6) && !one.closest('.report-next'),
    };
  });
};

const headingsWritten = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.report :is(h1, h2, h3)')].map((one) => one.innerText);

/** Run in the page, whatever the browser. */
const tablesWritten = (): Written[] =>
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

/** @param run what runs a function in the page */
export async function laidOut(run: <Made>(work: () => Made) => Promise<Made>): Promise<Laid> {
  const headings = await run(headingsWritten);
  return { headings, tables: await run(tablesWritten), lists: await run(listsWritten), mapped: true };
}

const pointsPerMm = 72 / 25.4;
/** The margin of the sheet is 16 mm; a hair less for what a letter hangs over. */
const sideMm = 15.5;
/** What begins left of this stands in the first column of a table, a pin too. */
const leftMm = 20;
/** Under this share of a page stands the running foot. */
const footShare = 0.935;

/** @returns null where poppler is not here and cannot be installed */
export function paperOf(pdf: Buffer, { headings, tables, lists, mapped }: Laid): Paper | null {
  const reader = findProgram('pdftotext', { from: 'poppler-utils' });
  const painter = findProgram('pdftoppm', { from: 'poppler-utils' });
  if (!reader || !painter) return null;
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const run = (program: string, ...args: string[]) => spawnSync(program, args, { maxBuffer: 1 << 28 }).stdout;
    const grey = run(painter, '-gray', '-r', '30', file);
    const sheets = pagesOf(run(reader, '-bbox', file, '-').toString('utf8'));
    const outside = sheets.flatMap(({ widthPt, words }, page) =>
      words
        .filter(({ left, right }) => left < sideMm * pointsPerMm || right > widthPt - sideMm * pointsPerMm)
        .map(({ text }) => `${page + 1}: ${text}`),
    );
    const inOrder = run(reader, '-raw', file, '-').toString('utf8').split('\f').map(bare);
    const [first = ''] = inOrder;
    return {
      pages: sheets.length,
      outside,
      lonely: lonelyHeadings(sheets, headings.map(bare)),
      cut: cutLists(inOrder, lists),
      torn: tornTables(sheets, tables),
      inked: inked(grey),
      text: run(reader, '-layout', file, '-').toString('utf8'),
      first,
      map: mapped ? mapFaults(grey, first) : [],
      // What is confidential begins on a sheet of its own, however much of the page before it is left.
      hollow: hollowPages(grey, (page) => confidential.test(inOrder[page + 1] ?? '')),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Sheet {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly words: readonly Word[];
}

function pagesOf(xml: string): Sheet[] {
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
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/** A gap that no space between two words makes: there the next column begins. */
const columnGap = 4.5;

/** The lines of a page that begin at its left margin, each as its words from there to the next column. */
function linesAtTheLeft(words: readonly Word[]): readonly (readonly string[])[] {
  return words
    .filter(({ left }) => left < leftMm * pointsPerMm)
    .toSorted((one, two) => one.top - two.top)
    .map((first) => {
      const line = words
        .filter(({ top, bottom, left }) => left >= first.left && Math.abs(top + bottom - first.top - first.bottom) < 6)
        .toSorted((one, two) => one.left - two.left);
      const end = line.findIndex(({ left }, i) => i > 0 && left - (line[i - 1]?.right ?? left) > columnGap);
      return line.slice(0, end < 0 ? line.length : end).map(({ text }) => bare(text));
    });
}

interface Line {
  /** Of its height on the page. */
  readonly middle: number;
  readonly text: string;
}

/** The lines of a page above its running foot, from the top, whatever stands beside what. */
function linesOf({ heightPt, words }: Sheet): readonly Line[] {
  const lines: { middle: number; text: string }[] = [];
  const above = words.filter(({ bottom }) => bottom < heightPt * footShare);
  for (const { top, bottom, text } of above.toSorted((one, two) => one.top + one.bottom - two.top - two.bottom)) {
    const middle = (top + bottom) / 2;
    const last = lines.at(-1);
    if (last && middle - last.middle < 3) last.text += bare(text);
    else lines.push({ middle, text: bare(text) });
  }
  return lines;
}

/** So far down a page an annex may begin, space and line above its heading and all: lower, what is left would be no hollow. */
const lowestAnnex = 0.7;

/** How much of a page stands above so many millimetres from its top. */
const usedAt = (mm: number): number => (mm - sheetMm.above) / (sheetMm.high - sheetMm.above - sheetMm.below);

const leastUnder = 2;
/** Its heading, which is the first of its page: what runs at the foot may come before it. */
const confidential = /AVertrouwelijkebijlage|AConfidentialannex/;
const annex = /^[AB](Vertrouwelijke|Confidential|Gevolgen|Consequences)/;

/** One line is enough under a heading of which that is all: then the next page begins with a heading. */
function lonelyHeadings(sheets: readonly Sheet[], headings: readonly string[]): string[] {
  const pages = sheets.map(linesOf);
  return pages.flatMap((lines, page) => {
    const next = pages[page + 1]?.[0]?.text ?? '';
    const least = next === '' || headings.includes(next) ? 1 : leastUnder;
    const { heightPt } = sheets[page] as Sheet;
    return lines.flatMap(({ text: line, middle }, at) => {
      if (!headings.includes(line)) return [];
      const under = lines.slice(at + 1).filter(({ text }) => !headings.includes(text)).length;
      const used = usedAt((middle / heightPt) * sheetMm.high);
      return [
        ...(under < least ? [`${page + 1}: ${line}, with ${under} under it`] : []),
        ...(annex.test(line) && at > 0 && used > lowestAnnex
          ? [`${page + 1}: ${line} begins under ${Math.round(100 * used)} %`]
          : []),
      ];
    });
  });
}

/** So much of a text is enough to find it by. */
const beginning = 24;

/** Finds each point of each list in what the pages say, one after another. */
function cutLists(pages: readonly string[], lists: readonly Listed[]): string[] {
  const all = pages.join('');
  let end = 0;
  const ends = pages.map((text) => (end += text.length));
  let at = 0;
  const pageOf = (text: string): number => {
    at = all.indexOf(text, at);
    if (at < 0) throw new Error(`The paper does not say "${text}" where it should`);
    return ends.findIndex((one) => at < one) + 1;
  };
  return lists.flatMap(({ above, points, lead, few }) => {
    above.forEach(pageOf);
    const led = lead && pageOf(lead.slice(-beginning));
    const held = points.map((point) => pageOf(point.slice(0, beginning)));
    const said = `"${points[0]?.slice(0, beginning)}…"`;
    const single = [...new Set(held)].filter((page) => held.filter((one) => one === page).length < 2);
    return [
      ...(led && led !== held[0] ? [`${led}: what leads to ${said}, which begins on ${held[0]}`] : []),
      ...(few && new Set(held).size > 1
        ? [`${held[0]}: the ${points.length} points of ${said} end on ${held.at(-1)}`]
        : []),
      ...(!few && points.length > 1
        ? single.map((page) => `${page}: one of the ${points.length} points of ${said}`)
        : []),
    ];
  });
}

/** Follows the first column of each table from its caption on, over the pages. */
function tornTables(sheets: readonly Sheet[], tables: readonly Written[]): string[] {
  // The running foot begins with the name of a place too.
  const lines = sheets.flatMap(({ heightPt, words }, page) =>
    linesAtTheLeft(words.filter(({ bottom }) => bottom < heightPt * footShare)).map((line) => ({ page, line })),
  );
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

/** Paper of which nothing is to be said but how many pages it has. */
export const spotless = {
  outside: [],
  lonely: [],
  cut: [],
  torn: [],
  inked: [],
  map: [],
  hollow: [],
  text: '',
  first: '',
};
