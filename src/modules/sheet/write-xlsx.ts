/**
 * A table as .xlsx. By hand, since all that is asked is one sheet of text and numbers: text is written as text, so that no
 * spreadsheet makes a number of it, takes its noughts away or runs it.
 */
import { strToU8, zipSync } from 'fflate';
import type { Cell, Table } from './table.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Longest text that a cell takes. */
const most = 32_767;
/** Styles by their place in `styles.xml`. */
const [asText, asHead] = [1, 2];

export function xlsxOf(table: Table, sheetName: string): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ['/xl/workbook.xml', 'sheet.main'],
      ['/xl/worksheets/sheet1.xml', 'worksheet'],
      ['/xl/styles.xml', 'styles'],
    ]
      .map(
        ([name, kind]) =>
          `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(nameOf(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetOf(table),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)])),
    // The same table makes the same bytes.
    { mtime: new Date(1980, 0, 1) },
  );
}

function sheetOf({ head: names, rows }: Table): string {
  const columns = Math.max(names.length, ...rows.map((row) => row.length), 1);
  const widths = Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(names[at]?.length ?? 0, ...rows.slice(0, 200).map((row) => String(row[at] ?? '').length));
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(60, Math.max(8, longest + 2))}" customWidth="1"/>`;
  });
  const lines = [rowOf(names, 1, asHead), ...rows.map((row, at) => rowOf(row, at + 2, asText))];
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function rowOf(row: readonly Cell[], number: number, style: number): string {
  return `<row r="${number}">${row.map((one, at) => cellOf(one, `${columnName(at)}${number}`, style)).join('')}</row>`;
}

function cellOf(value: Cell, at: string, style: number): string {
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" s="${style}"/>`;
  if (value === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, most))}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** What Excel takes for the name of a sheet. */
const nameOf = (text: string): string =>
  text
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim() || 'Blad1';

const escaped = (text: string): string =>
  text
    // XML 1.0 knows no control characters.
    .replace(/[^\P{Cc}\t\n\r]|\ufffe|\uffff/gu, '')
    // Excel reads _x0041_ as a letter.
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const relations = (all: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packed}/relationships">${all
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
