/** The report as one HTML file that needs nothing else: for the command line, the archive and print to PDF. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../i18n/languages.ts';
import { placeCalled } from './place-called.ts';
import { ReportPage } from './report-page.tsx';
import type { ReportProps } from './report-part.ts';
import { runningFoot } from './running-foot.ts';

/** @param css the text of the sheets beside this file: stoplight, print, figure */
export function reportDocument(props: ReportProps, css: string, language: Language): string {
  const { r, f, dossier } = props;
  const shown = `${r.title(placeCalled(dossier, f))} ${dossier.caseNumber}`
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  // No script, no style of elsewhere, no request: also when somebody opens the file by itself.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${shown}</title><style>${css}${runningFoot(props)}</style></head><body><main>${renderToString(h(ReportPage, props))}</main></body></html>\n`;
}
