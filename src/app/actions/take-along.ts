/** What leaves this browser by the user's own hand: the export package and the public link. */

import type { Dossier } from '../../archive/dossier.ts';
import { numberOf } from '../../archive/report-number.ts';
import { recall, remember } from '../../archive/small-store.ts';
import { verdicts, type WholeAssessment } from '../../engine/scene/assessment.ts';
import { fullWords } from '../../i18n/full-words.ts';
import { languages } from '../../i18n/languages.ts';
import { ask } from '../../i18n/speak.ts';
import figure from '../../report/figure.css?inline';
import firstPage from '../../report/first-page.css?inline';
import { placeCalled } from '../../report/place-called.ts';
import print from '../../report/print.css?inline';
import { reportDocument } from '../../report/report-document.ts';
import stoplight from '../../report/stoplight.css?inline';
import { store } from '../state/store.ts';
import { figuresOf, onScreen } from '../words.ts';
import { downloadBytes } from './download.ts';
import { openPartOf } from './open-part.ts';
import { insideOf, linkOf, nothingYet, reportGiven } from './report-given.ts';
import { cited } from './report-number.ts';
import { readSettings } from './settings.ts';

ask('report');
ask('reportStep');
ask('labels');

/** Settings of the case system, kept in this browser; no secret among them. */
export const caseSystem = {
  get: (field: 'rsin' | 'documentType'): string => recall('browser', `zgw-${field}`) ?? '',
  set: (field: 'rsin' | 'documentType', value: string): boolean => remember('browser', `zgw-${field}`, value),
};

/** What was typed here, else what the municipality set for all. */
export async function caseSystemNow(): Promise<{ readonly rsin: string; readonly documentType: string }> {
  const set = await readSettings();
  const of = (field: 'rsin' | 'documentType') => caseSystem.get(field) || (set[field] ?? '');
  return { rsin: of('rsin'), documentType: of('documentType') };
}

interface Ready {
  readonly dossier: Dossier;
  readonly assessment: WholeAssessment;
}

/** How long an answer that is under way may take before one goes without. */
const patienceMs = 20_000;

/** The dossier with the answer that belongs to it, and a number to cite it by: one that is under way is waited for. Null when none comes. */
function ready(): Promise<Ready | null> {
  return new Promise((done) => {
    const settle = (): boolean => {
      const { dossier, outcome } = store.getState();
      if (dossier && outcome.kind === 'glance') return false;
      if (!dossier || outcome.kind !== 'ready') done(null);
      else done({ dossier: cited(dossier, outcome.assessment), assessment: outcome.assessment });
      return true;
    };
    if (settle()) return;
    const stop = store.subscribe(() => {
      if (!settle()) return;
      stop();
      clearTimeout(late);
    });
    const late = setTimeout(() => {
      stop();
      done(null);
    }, patienceMs);
  });
}

/** False while there is no verdict to take along. */
export async function savePackage(fileName: string): Promise<boolean> {
  const at = await ready();
  if (!at) return false;
  const { dossier, assessment } = at;
  const { language } = store.getState();
  const open = await openPartOf(dossier, assessment.verdict);
  if (!open) return false;
  let inside = nothingYet;
  if (dossier.scope !== 'public') for await (const made of insideOf(dossier)) inside = made;
  const page = async (scope: 'internal' | 'public') => {
    const link = await linkOf(dossier, assessment, scope === 'public' ? open : null);
    return reportDocument(
      reportGiven(dossier, assessment, { ...inside, open, scope, language, link }),
      [stoplight, print, firstPage, figure].join(''),
      language,
    );
  };
  const { exportPackage } = await import('../../archive/export-package.ts');
  const reportNumber = numberOf(dossier, assessment.receipt.kenmerk) ?? '';
  const s = onScreen(language, 'reportStep');
  const t = fullWords(onScreen(language, 'catalogue'), onScreen(language, 'labels'));
  const title = onScreen(language, 'report').title(placeCalled(dossier, figuresOf(language)));
  const bytes = exportPackage({
    dossier,
    reportNumber,
    // Of a public copy there is no internal report.
    internal:
      dossier.scope === 'public' ? null : { title, html: await page('internal'), restriction: s.restrictedInternal },
    public: { title: s.publicTitle(title), html: await page('public'), restriction: s.restrictedPublic },
    // Of a public copy the map says what its report says.
    assessment: dossier.scope === 'public' ? open.assessment : assessment,
    styleWords: {
      machines: Object.fromEntries(verdicts.map((one) => [one, t.verdict[one].word])),
      buildings: { ...t.classes, unmet: s.mapUnmet, 'not-asked': s.mapNotAsked },
      zones: t.zones,
    },
    readme: s.readme.join('\n'),
    language,
    threeLetters: languages[language].threeLetters,
    made: new Date().toISOString(),
    caseSystem: await caseSystemNow(),
  });
  downloadBytes(`${fileName}-${reportNumber}.zip`, 'application/zip', bytes);
  return true;
}

/** A mail that names the report by its number and nothing of what is in it; null while there is no verdict to name. */
export async function mailWithNumber(): Promise<string | null> {
  const at = await ready();
  const number = at && numberOf(at.dossier, at.assessment.receipt.kenmerk);
  if (!at || !number) return null;
  const { mail } = onScreen(store.getState().language, 'reportStep');
  const of = (text: string) => encodeURIComponent(text);
  return `mailto:?subject=${of(mail.subject(number))}&body=${of(mail.body(number, at.assessment.receipt.kenmerk))}`;
}

/**
 * By the sheet of the system, to whoever the officer chooses there; false where there is none. Browsers let few kinds of file through,
 * and JSON is not one of them: it goes as text, and opens here all the same.
 */
export async function shareFile(name: string, text: string): Promise<boolean> {
  const files = [new File([text], `${name}.txt`, { type: 'text/plain' })];
  if (!navigator.canShare?.({ files })) return false;
  try {
    await navigator.share({ files });
    return true;
  } catch (problem) {
    // Closed without a choice: nothing went anywhere, and nothing is to be said.
    return problem instanceof DOMException && problem.name === 'AbortError';
  }
}

/** False when the browser does not allow it. */
export async function copyPublicLink(): Promise<boolean> {
  const at = await ready();
  if (!at) return false;
  try {
    const open = await openPartOf(at.dossier, at.assessment.verdict);
    if (!open) return false;
    await navigator.clipboard.writeText(await linkOf(at.dossier, at.assessment, open));
    return true;
  } catch {
    return false;
  }
}
