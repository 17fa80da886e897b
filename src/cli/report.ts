/** `cli report SCENE.json --out report.html|report.pdf`: the report, with a link that opens the scene again. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assess } from '../engine/assess.ts';
import { releasedModels } from '../engine/models.ts';
import { en } from '../i18n/en.ts';
import { formatFor } from '../i18n/format.ts';
import { nl } from '../i18n/nl.ts';
import { reportEn } from '../i18n/report-en.ts';
import { reportNl } from '../i18n/report-nl.ts';
import { ReportPage, type ReportProps } from '../report/report-page.tsx';
import { loadScene, withSamples } from './assess.ts';
import type { Io } from './io.ts';

const routes = ['opa', 'bopa', 'apv', 'privaat', 'vooroverleg'] as const;

export async function runReport(args: string[], io: Io): Promise<number> {
  const unusable = (line: string): number => {
    io.complain(`report: ${line}`);
    return 2;
  };
  let parsed: ReturnType<typeof options>;
  try {
    parsed = options(args);
  } catch (problem) {
    return unusable((problem as Error).message);
  }
  const { values, positionals } = parsed;
  const out = values.out;
  if (!out || !/\.(html|pdf)$/.test(out)) return unusable('--out must name a file that ends in .html or .pdf');
  const route = routes.find((one) => one === values.route) ?? null;
  if (values.route && !route) return unusable(`--route must be one of ${routes.join(', ')}`);
  if (values.date && Number.isNaN(Date.parse(values.date))) return unusable('--date must be a date, as 2026-11-22');
  const scene = await loadScene(positionals[0], io);
  if (!scene) return 2;
  const answer = assess(scene, releasedModels);
  if (!answer.ok) return unusable(`${positionals[0]}: ${answer.error.message}`);
  const language = values.lang === 'en' ? 'en' : 'nl';
  const packed = deflateRawSync(JSON.stringify(scene)).toString('base64url');
  const props: ReportProps = {
    scene,
    assessment: withSamples(answer.value, scene, releasedModels),
    title: values.title ?? scene.machines[0]?.hostId ?? '',
    caseNumber: values.case ?? '',
    organisation: values.organisation ?? '',
    agreed: [],
    route,
    date: values.date ? formatFor(language).date(values.date) : '–',
    // Chromium keeps only absolute links in a PDF; the host does not matter, the fragment does.
    link: `https://gevelwijzer.invalid/#b=1.${packed}`,
    t: language === 'en' ? en : nl,
    r: language === 'en' ? reportEn : reportNl,
    f: formatFor(language),
  };
  const html = document(props, language);
  await io.writeFile(out, out.endsWith('.html') ? html : await pdf(html));
  return 0;
}

function options(args: string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args,
    allowPositionals: true,
    options: { out: text, lang: text, title: text, case: text, organisation: text, route: text, date: text },
  });
}

function document(props: ReportProps, language: string): string {
  const css = readFileSync('src/report/print.css', 'utf8');
  const title = `${props.r.title(props.title)} ${props.caseNumber}`
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${css}${footer(props)}</style></head><body><main>${renderToString(h(ReportPage, props))}</main></body></html>\n`;
}

/** What stands under every page: what it is about and its kenmerk. */
function footer({ title, assessment, t }: ReportProps): string {
  const quoted = (text: string) => JSON.stringify(text.replace(/[<>\\]/g, ' '));
  const line = quoted(`${title} · ${t.ui.kenmerk} ${assessment.receipt.kenmerk}`);
  return `@page { @bottom-left { content: ${line}; font: 9pt Arial, sans-serif; white-space: nowrap } }`;
}

async function pdf(html: string): Promise<Uint8Array> {
  const { launchBrowser } = await import('../../scripts/find-browser.mjs');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}
