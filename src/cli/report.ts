/** `cli report SCENE.json --out report.html|report.pdf|report.docx`: the report, with a link that opens the scene again. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { activeVariant, type Dossier, sceneOf } from '../archive/dossier.ts';
import { readDossierText } from '../archive/dossier-schema.ts';
import { packed } from '../archive/link.ts';
import { versionOf } from '../archive/migrations.ts';
import { recordOf } from '../archive/outcomes.ts';
import { carried, classAsked, publicText } from '../archive/public-copy.ts';
import { numberOf, reportNumberForm, reportNumberFrom, withReportNumber } from '../archive/report-number.ts';
import { assess } from '../engine/assessment/assess.ts';
import { planned } from '../engine/assessment/assessed.ts';
import { type ClassAsked, classOf } from '../engine/assessment/colour-class.ts';
import { told, worstToldInTurns } from '../engine/consequences/told.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { setUnder } from '../engine/models/model-sets.ts';
import type { Level } from '../engine/scene/assessment.ts';
import { formatFor } from '../i18n/format.ts';
import { fetchedInFull } from '../i18n/full-words.ts';
import { isLanguage, languageCodes } from '../i18n/languages.ts';
import { fetched } from '../i18n/speak.ts';
import figureCss from '../report/figure.css?raw';
import type { Drawing } from '../report/figure-picture.ts';
import firstPageCss from '../report/first-page.css?raw';
import printCss from '../report/print.css?raw';
import { reportDocument } from '../report/report-document.ts';
import { othersIn, reportOf } from '../report/report-of.ts';
import type { OpenPart, ReportProps } from '../report/report-part.ts';
import stoplightCss from '../report/stoplight.css?raw';
import { withSamples } from './assess.ts';
import { otherThanJson, textIn } from './given-file.ts';
import type { Io } from './io.ts';
import { policyIn } from './model-files.ts';
import { heaviestWhereUnknown } from './unknown-functions.ts';
import { Unusable } from './unusable.ts';

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
  if (!out || !/\.(html|pdf|docx)$/.test(out))
    return unusable('--out must name a file that ends in .html, .pdf or .docx');
  const route = routes.find((one) => one === values.route) ?? null;
  if (values.route && !route) return unusable(`--route must be one of ${routes.join(', ')}`);
  if (values.date && Number.isNaN(Date.parse(values.date))) return unusable('--date must be a date, as 2026-11-22');
  const asked = values['report-number'];
  if (asked !== undefined && !reportNumberForm.test(asked))
    return unusable('--report-number must be a number of an earlier report, as RN-7K2M-Q0XD');
  const read = await loadDossier(positionals[0], io);
  if (!read) return 2;
  const dossier: Dossier = {
    ...read.dossier,
    title: values.title ?? read.dossier.title,
    caseNumber: values.case ?? read.dossier.caseNumber,
    organisation: values.organisation ?? read.dossier.organisation,
    route: route ?? read.dossier.route,
  };
  // Of a dossier somebody can be asked.
  const scene = read.scene === null ? sceneOf(dossier) : heaviestWhereUnknown(sceneOf(dossier), io);
  const judgedBy = await modelsOf(dossier, values.policy, io);
  if (!judgedBy.ok) return unusable(judgedBy.error.message);
  const models = judgedBy.value;
  const answer = assess(scene, models);
  if (!answer.ok) return unusable(`${positionals[0]}: ${answer.error.message}`);
  const language = values.lang ?? 'nl';
  if (!isLanguage(language)) return unusable(`--lang must be one of ${languageCodes.join(', ')}`);
  const scope = values.public || dossier.scope === 'public' ? 'public' : 'internal';
  // What is only said inside is not computed for outside.
  const inside = scope === 'internal';
  const plain = inside && scene.measures.length > 0 ? assess({ ...scene, measures: [] }, models) : null;
  const assessment = inside ? withSamples(answer.value, scene, models) : answer.value;
  const at = values.date ? new Date(values.date).toISOString() : dossier.changed;
  const computed = recordOf(assessment, activeVariant(dossier).name, at);
  const reportNumber = asked ?? numberOf(dossier, computed.kenmerk) ?? reportNumberFrom(randomBytes(8));
  const open = scope === 'public' ? openly(classAsked(dossier, assessment.verdict), models) : null;
  const outcomes = withReportNumber(dossier.outcomes, computed, reportNumber);
  const text =
    open === null
      ? (read.scene ?? JSON.stringify(carried({ ...dossier, outcomes }, scene.buildings)))
      : publicText(dossier, open.assessment, { id: randomUUID(), at, reportNumber });
  const tell = (level: Level) => (open ? null : told(planned(scene, models), models, { scenario: null, level }));
  const [low, design, high] = [tell('low'), tell('design'), tell('high')];
  const props = reportOf({
    scope,
    // A scene has no earlier outcomes, and no day on which it was judged.
    dossier: read.scene === null ? { ...dossier, outcomes } : dossier,
    scene,
    assessment,
    before: plain?.ok ? plain.value : null,
    variants: inside ? otherVariants(dossier, models) : undefined,
    told: low && design && high ? { low, design, high } : null,
    open,
    reportNumber,
    models,
    date: values.date ? formatFor(language).date(values.date) : '',
    // Chromium keeps only absolute links in a PDF; the host does not matter, the fragment does.
    link: `https://gevelwijzer.invalid/#${await packed(text)}`,
    t: await fetchedInFull(language),
    r: await fetched(language, 'report'),
    d: await fetched(language, 'decision'),
    a: await fetched(language, 'annex'),
    c: await fetched(language, 'consequences'),
    f: formatFor(language),
  });
  if (out.endsWith('.docx')) {
    const { reportDocx } = await import('../report/report-docx.ts');
    const painter = { css: figureCss, draw: dotsOf };
    await io.writeFile(out, await reportDocx(props, language, painter));
    return 0;
  }
  const html = reportDocument(props, stoplightCss + printCss + firstPageCss + figureCss, language);
  await io.writeFile(out, out.endsWith('.html') ? html : await pdf(html));
  return 0;
}

/** The set that a dossier is judged by; the charges of a profile that it names come from `--policy`. */
async function modelsOf({ policy }: Dossier, path: string | undefined, io: Io): Promise<Result<ModelSet>> {
  const named = policy?.profile;
  if (path === undefined) {
    if (named) io.complain(`report: undetermined without ${named.name}: --policy names its file (${named.sha256})`);
    return ok(setUnder(policy ?? null));
  }
  if (!named)
    return refuse('no-profile', '--policy: only a dossier that names a charge profile is judged by another file');
  const read = await policyIn(path, io);
  if (!read.ok) return refuse(read.error.code, `--policy: ${read.error.message}`);
  if (read.value.profile?.sha256 === named.sha256) return ok(setUnder(read.value));
  return refuse('other-profile', `--policy: ${path} is not ${named.name}, which the dossier names: another SHA-256`);
}

/** What the public part is made of: no more than its colour and what anyone may see. */
function openly(asked: ClassAsked, models: ModelSet): OpenPart {
  const { assessment, cases } = classOf(asked, models);
  const turns = worstToldInTurns(cases, models);
  for (;;) {
    const step = turns.next();
    if (step.done) return { assessment, told: step.value.told };
  }
}

/** How the variants that are not told of here come out. */
function otherVariants(dossier: Dossier, models: ModelSet): ReportProps['variants'] {
  return new Map(
    othersIn(dossier).flatMap((one) => {
      const answer = assess(sceneOf(dossier, one), models);
      return answer.ok ? [[one.id, answer.value] as const] : [];
    }),
  );
}

/** A dossier, or a scene with its text as it stands: that is what the report gives back. Null after complaining. */
async function loadDossier(
  path: string | undefined,
  io: Io,
): Promise<{ readonly dossier: Dossier; readonly scene: string | null } | null> {
  const complain = (line: string): null => {
    io.complain(line);
    return null;
  };
  if (!path) return complain('report: name a scene or a dossier');
  let text: string;
  try {
    text = await textIn(path, io);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return complain(problem.message);
  }
  const dossier = readDossierText(text);
  if (!dossier.ok) return complain(`${path}: ${otherThanJson(text) ?? dossier.error.message}`);
  return { dossier: dossier.value, scene: versionOf(JSON.parse(text)) === null ? text : null };
}

function options(args: string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: text,
      lang: text,
      title: text,
      case: text,
      organisation: text,
      route: text,
      date: text,
      'report-number': text,
      policy: text,
      public: { type: 'boolean' },
    },
  });
}

/** The map as a PNG, for Word; null where there is no browser: the file is then one without a map. */
async function dotsOf({ svg, width, height }: Drawing): Promise<Uint8Array | null> {
  const { launchBrowser } = await import('../../scripts/find-browser.mjs');
  const browser = await launchBrowser().catch(() => null);
  if (!browser) return null;
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 3 });
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    return await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  } finally {
    await browser.close();
  }
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
