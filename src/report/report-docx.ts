/**
 * Chapters 1 to 9 of the report as a file for Word: the same components as on paper, so the same words, and the map as a
 * picture where one can be made. Photos stay in the report itself.
 */

import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { h } from 'preact';
import { type Language, languages } from '../i18n/languages.ts';
import { type Draw, drawingOf } from './figure-picture.ts';
import { placeCalled } from './place-called.ts';
import { ReportPage } from './report-page.tsx';
import type { ReportProps } from './report-part.ts';
import { type Element, type Node, textOf, treeOf } from './report-tree.ts';

/** The heading of the first chapter that stays behind. */
const firstLeftOut = /^10 /;

/** Points, of Word's half points and twips. */
const twips = (points: number): number => points * 20;
const accentGrey = '54606A';

interface Face {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly small?: boolean;
  readonly code?: boolean;
  readonly grey?: boolean;
}

type Block = Paragraph | Table;

/** How the map becomes a picture: its style sheet, and who draws. */
export interface Painter {
  readonly css: string;
  readonly draw: Draw;
}

/** @returns a .docx, in the language of the report */
export async function reportDocx(
  props: ReportProps,
  language: Language,
  painter: Painter | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const [article] = treeOf(h(ReportPage, props));
  // The first page stands in a box of its own on paper; here it is as long as it is.
  const parts = (typeof article === 'object' ? article.children : []).flatMap((node) =>
    typeof node === 'object' && named(node.children, 'figure').length > 0 ? node.children : [node],
  );
  const end = parts.findIndex((one) => typeof one === 'object' && one.tag === 'h2' && firstLeftOut.test(textOf(one)));
  const kept = end < 0 ? parts : parts.slice(0, end);
  const map = named(kept, 'figure')[0];
  const picture = map && painter ? await pictureOf(map, painter) : null;
  const foot = new Paragraph({
    spacing: { before: twips(12) },
    children: runsOf([`${props.r.facts.reportNumber} ${props.reportNumber}. ${props.r.wordRest}`], { grey: true }),
  });
  const document = new Document({
    creator: props.dossier.organisation || props.t.app.name,
    title: props.r.title(placeCalled(props.dossier, props.f)),
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, language: { value: languages[language].locale } },
          paragraph: { spacing: { after: twips(4) } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [...kept.flatMap((node) => (node === map ? mapOf(map, picture) : blocks([node]))), foot],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document);
  return new Uint8Array(bytes);
}

/** As wide as the words beside it, in the dots of a screen. */
const pictureWide = 600;

async function pictureOf(map: Element, { css, draw }: Painter): Promise<ImageRun | null> {
  const drawing = drawingOf(map, css);
  const data = drawing && (await draw(drawing));
  if (!data) return null;
  const height = Math.round((pictureWide * drawing.height) / drawing.width);
  const said = named(map.children, 'figcaption').map(textOf).join('');
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: pictureWide, height },
    altText: { name: 'map', title: said.slice(0, 80), description: said },
  });
}

function mapOf(map: Element, picture: ImageRun | null): Block[] {
  if (!picture) return [];
  const caption = named(map.children, 'figcaption').map(textOf).join('');
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ children: runsOf([caption], { grey: true, small: true }) }),
  ];
}

const headings = {
  h1: HeadingLevel.TITLE,
  h2: HeadingLevel.HEADING_1,
  h3: HeadingLevel.HEADING_2,
  h4: HeadingLevel.HEADING_3,
} as const;
const silent = new Set(['svg', 'img', 'figure', 'style']);
const containers = new Set(['div', 'section', 'header', 'article', 'main', 'blockquote']);

const isElement = (node: Node): node is Element => typeof node === 'object';
const named = (nodes: readonly Node[], tag: string): Element[] =>
  nodes.filter(isElement).filter((one) => one.tag === tag);

function blocks(nodes: readonly Node[]): Block[] {
  const made: Block[] = [];
  // Words between blocks make a paragraph of their own.
  let loose: Node[] = [];
  const settle = () => {
    if (loose.map(textOf).join('').trim() !== '') made.push(new Paragraph({ children: runsOf(loose) }));
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || isInline(node)) {
      loose.push(node);
      continue;
    }
    settle();
    made.push(...blockOf(node));
  }
  settle();
  return made;
}

const hasClass = (props: Element['props'], name: string): boolean =>
  typeof props['class'] === 'string' && props['class'].includes(name);

const isInline = ({ tag }: Element): boolean => ['span', 'strong', 'b', 'em', 'small', 'code', 'a', 'br'].includes(tag);

function blockOf(node: Element): Block[] {
  const { tag, children, props } = node;
  if (silent.has(tag) || hasClass(props, 'report-legend')) return [];
  if (containers.has(tag)) return blocks(children);
  if (tag in headings)
    return [
      new Paragraph({ heading: headings[tag as keyof typeof headings], children: runsOf(children), keepNext: true }),
    ];
  if (tag === 'ul' || tag === 'ol')
    return named(children, 'li').map(
      (item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item.children) }),
    );
  if (tag === 'dl') return factsOf(children);
  if (tag === 'table') return tableOf(children);
  const grey = hasClass(props, 'report-note');
  return [new Paragraph({ children: runsOf(children, grey ? { grey, small: true } : {}) })];
}

/** A list of facts, a line each: Word users paste these elsewhere. What is a list itself stands below its name. */
function factsOf(nodes: readonly Node[]): Block[] {
  const parts = nodes.filter(isElement).flatMap((one) => (one.tag === 'div' ? one.children.filter(isElement) : [one]));
  return named(parts, 'dt').flatMap((term): Block[] => {
    const after = parts[parts.indexOf(term) + 1];
    const value = after?.tag === 'dd' ? after.children : [];
    const name = runsOf([`${textOf(term)}: `], { grey: true });
    const isListed = value.some((one) => isElement(one) && (one.tag === 'ol' || one.tag === 'ul'));
    if (isListed) return [new Paragraph({ keepNext: true, children: name }), ...blocks(value)];
    return [new Paragraph({ children: [...name, ...runsOf(value)] })];
  });
}

function tableOf(nodes: readonly Node[]): Block[] {
  const [caption] = named(nodes, 'caption');
  const rows = (part: string) => named(nodes, part).flatMap(({ children }) => named(children, 'tr'));
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: bordersOf(),
    rows: [...rows('thead').map((row) => rowOf(row, true)), ...rows('tbody').map((row) => rowOf(row, false))],
  });
  const above = caption
    ? [
        new Paragraph({
          keepNext: true,
          spacing: { before: twips(6) },
          children: runsOf(caption.children, { grey: true, small: true }),
        }),
      ]
    : [];
  return [...above, table, new Paragraph({ children: [] })];
}

function bordersOf() {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D3D6D1' };
  return { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
}

function rowOf(row: Element, head: boolean): TableRow {
  const cells = row.children.filter(isElement).filter(({ tag }) => tag === 'th' || tag === 'td');
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map(({ tag, props, children }) => {
      const figure = hasClass(props, 'report-figure');
      return new TableCell({
        columnSpan: Number(props['colSpan'] ?? 1),
        margins: { top: 40, bottom: 40, left: 0, right: 100 },
        children: [
          new Paragraph({
            spacing: { after: 0 },
            ...(figure && { alignment: AlignmentType.RIGHT }),
            children: runsOf(children, { small: true, bold: tag === 'th' }),
          }),
        ],
      });
    }),
  });
}

function runsOf(nodes: readonly Node[], face: Face = {}): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    if (!isElement(node)) return [run(node, face)];
    const { tag, children } = node;
    if (tag === 'br') return [new TextRun({ break: 1 })];
    if (silent.has(tag)) return [];
    if (tag === 'strong' || tag === 'b') return runsOf(children, { ...face, bold: true });
    if (tag === 'em') return runsOf(children, { ...face, italics: true });
    if (tag === 'small') return runsOf(children, { ...face, small: true });
    if (tag === 'code') return runsOf(children, { ...face, code: true });
    return runsOf(children, face);
  });
}

const run = (text: string, { bold, italics, small, code, grey }: Face): TextRun =>
  new TextRun({
    text,
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(small && { size: 17 }),
    ...(code && { font: 'Consolas' }),
    ...(grey && { color: accentGrey }),
  });
