/** What stands under every page: what it is about and its report number, as a rule of the page box. */
import { placeCalled } from './place-called.ts';
import type { ReportProps } from './report-part.ts';

/** As long as the grid of the country has a point: longer runs into the number. */
const mostLetters = 30;
const cut = (name: string): string =>
  name.length > mostLetters ? `${name.slice(0, mostLetters - 1).trimEnd()}…` : name;

/** @param kind what it is, where it is no version of the report */
export function runningFoot({ dossier, reportNumber, scope, r, f }: ReportProps, kind?: string): string {
  const quoted = (text: string) => JSON.stringify(text.replace(/[<>\\\n\r]/g, ' '));
  const font = '8pt "Segoe UI", "Liberation Sans", Arial, "DejaVu Sans Condensed", sans-serif';
  const version = r.scopes[scope].split(',')[0] ?? '';
  // A place and a long kind would run into the number.
  const left = quoted(kind ?? `${cut(placeCalled(dossier, f))} (${version.toLowerCase()})`);
  const middle = quoted(`${r.facts.reportNumber} ${reportNumber}`);
  const pages = `${quoted(`${r.page} `)} counter(page) ${quoted(` ${r.ofPages} `)} counter(pages)`;
  const box = (side: string, content: string) =>
    `@bottom-${side} { content: ${content}; font: ${font}; color: #54606a; white-space: nowrap }`;
  return `@page { ${box('left', left)} ${box('center', middle)} ${box('right', pages)} }`;
}
