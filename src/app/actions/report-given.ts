/** What the report is made of, the same on screen, in a file and in a link. */
import { activeVariant, type Dossier, sceneOf } from '../../archive/dossier.ts';
import { packed } from '../../archive/link.ts';
import { carried, publicText } from '../../archive/public-copy.ts';
import { numberOf } from '../../archive/report-number.ts';
import { setUnder } from '../../engine/models/model-sets.ts';
import type { Level, WholeAssessment } from '../../engine/scene/assessment.ts';
import { fullWords } from '../../i18n/full-words.ts';
import type { Language } from '../../i18n/languages.ts';
import { ask } from '../../i18n/speak.ts';
import { consequencesIn } from '../../job/aside-client.ts';
import { assessBeside } from '../../job/engine-client.ts';
import { othersIn, reportOf } from '../../report/report-of.ts';
import type { OpenPart, ReportProps } from '../../report/report-part.ts';
import { policyOf, questionOf } from '../state/question.ts';
import { store } from '../state/store.ts';
import { figuresOf, onScreen } from '../words.ts';

ask('labels');
ask('report');
ask('decision');
ask('annex');
ask('consequences');

type Scope = ReportProps['scope'];

/** A link that opens this dossier again; with an open part the public one, which carries public fields only and cites the report number. */
export async function linkOf(dossier: Dossier, assessment: WholeAssessment, open: OpenPart | null): Promise<string> {
  const reportNumber = numberOf(dossier, assessment.receipt.kenmerk) ?? '';
  const given = { id: crypto.randomUUID(), at: new Date().toISOString(), reportNumber };
  // Only the surroundings that matter travel in the link: the buildings within reach.
  const text = open
    ? publicText(dossier, open.assessment, given)
    : JSON.stringify(carried(dossier, sceneOf(dossier).buildings));
  const fragment = await packed(text);
  // With the same address as the page itself Chromium would print a jump inside the PDF instead of a link.
  return `${location.origin}${location.pathname}?rapport#${fragment}`;
}

/** The same place without the measures of the plan; null when there are none. */
async function withoutPlan(dossier: Dossier): Promise<WholeAssessment | null> {
  const variant = activeVariant(dossier);
  if (variant.measures.length === 0) return null;
  return assessBeside(questionOf(dossier, { ...variant, measures: [] }));
}

/** The other variants of the case, each judged as it stands; none where there is but one. */
async function otherVariants(dossier: Dossier): Promise<ReadonlyMap<string, WholeAssessment>> {
  const made = new Map<string, WholeAssessment>();
  for (const variant of othersIn(dossier)) {
    const assessment = await assessBeside(questionOf(dossier, variant));
    if (assessment) made.set(variant.id, assessment);
  }
  return made;
}

/** What is told beside the verdict, at each strength; null where no explosion can be. */
async function toldOf(dossier: Dossier): Promise<ReportProps['told']> {
  const question = questionOf(dossier);
  const at = (level: Level) => consequencesIn(question, { scenario: null, level });
  const [low, design, high] = [await at('low'), await at('design'), await at('high')];
  return low && design && high ? { low, design, high } : null;
}

/** What the internal version alone tells beside the answer. */
export type Inside = Pick<ReportProps, 'before' | 'variants' | 'told'>;

/** What is undefined is still being made. */
export const nothingYet: Inside = { before: null, variants: undefined, told: undefined };

/** What comes first is told first. */
export async function* insideOf(dossier: Dossier): AsyncGenerator<Inside, void> {
  const before = await withoutPlan(dossier);
  yield { ...nothingYet, before };
  const variants = await otherVariants(dossier);
  yield { ...nothingYet, before, variants };
  yield { before, variants, told: await toldOf(dossier) };
}

export function reportGiven(
  dossier: Dossier,
  assessment: WholeAssessment,
  {
    open,
    scope,
    language,
    link,
    ...inside
  }: Inside & {
    open: OpenPart | null;
    scope: Scope;
    language: Language;
    link: string;
  },
): ReportProps {
  const f = figuresOf(language);
  const { town } = store.getState();
  return reportOf({
    scope,
    dossier,
    scene: sceneOf(dossier),
    assessment,
    ...inside,
    open,
    reportNumber: numberOf(dossier, assessment.receipt.kenmerk) ?? '',
    models: setUnder(policyOf(dossier)),
    date: f.date(dossier.changed),
    link,
    sites: { publicMap: town.publicMap, panorama: town.panorama },
    t: fullWords(onScreen(language, 'catalogue'), onScreen(language, 'labels')),
    r: onScreen(language, 'report'),
    d: onScreen(language, 'decision'),
    a: onScreen(language, 'annex'),
    c: onScreen(language, 'consequences'),
    f,
  });
}
