/** What the text for a decision says, part by part: on the page, and in a letter of the municipality's own. */
import { decisionText, isOwnWork } from '../i18n/decision-sentences.ts';
import { missingText } from '../i18n/missing-text.ts';
import { reasonsOf } from '../i18n/reasons.ts';
import { headlineOf } from '../i18n/verdict-sentences.ts';
import { partOf } from './part-of.ts';
import { conditionsOf } from './report-measures.tsx';
import type { Part, ReportProps } from './report-part.ts';
import { policyOwner } from './report-parts.tsx';
import { placesOf, toldFigures } from './report-why.tsx';

export type DecisionPart = Part & { readonly route: NonNullable<ReportProps['dossier']['route']> };

export function decisionSaid(part: DecisionPart) {
  const { assessment, scene, machines, dossier, models, place, reportNumber, route, name, t, r, d } = part;
  const siting = machines.map((one) => t.siting[one.siting]).join(', ');
  return {
    lead: [
      d.text.asked(siting, place),
      decisionText(assessment, { route, place, reportNumber, exposure: scene.answers.exposure }, d),
      r.exposure[scene.answers.exposure],
      ...(dossier.policy ? [] : [d.text.limits(policyOwner(models.policy, r), models.policy.version)]),
    ].join(' '),
    reasons: reasonsOf(assessment.criteria).map((one) => {
      const { value, limit } = toldFigures(part, one.worst);
      return d.text.reason(t.criteria[one.id].title, placesOf(one, name, r), value, limit);
    }),
    missing: assessment.missing.map((gap) =>
      [missingText(gap, t, name), ...(isOwnWork(gap) ? [d.text.ownWork] : [])].join(' '),
    ),
    conditions: conditionsOf(part),
    blanks: [...d.text.weighed, d.text.last[assessment.verdict]],
    basis: d.basis[route],
    annex: d.text.annex(reportNumber),
  };
}

/** Fields of a letter, by the names that stand in it: Dutch, whatever the language of the screen. */
export type LetterField =
  | 'plaats'
  | 'datum'
  | 'organisatie'
  | 'zaaknummer'
  | 'rapportnummer'
  | 'oordeel'
  | 'tekst'
  | 'redenen'
  | 'ontbreekt'
  | 'voorwaarden'
  | 'invullen'
  | 'grondslag'
  | 'bijlage'
  | 'voorbehoud';

/**
 * What goes in a letter: what the public part says and nothing more, for a decision is published.
 * @returns null while the public part is being made, or no route is chosen
 */
export function letterFields(given: ReportProps): Readonly<Record<LetterField, readonly string[]>> | null {
  const { route } = given.dossier;
  const part = partOf({ ...given, scope: 'public' });
  if (!part || !route) return null;
  const { assessment, dossier, date, place, reportNumber, t, r, d } = part;
  const said = decisionSaid({ ...part, route });
  const some = (one: string): readonly string[] => (one === '' ? [] : [one]);
  return {
    plaats: [place],
    datum: [date],
    organisatie: some(dossier.organisation),
    zaaknummer: some(dossier.caseNumber),
    rapportnummer: [reportNumber],
    oordeel: [headlineOf(assessment, t)],
    tekst: [said.lead],
    redenen: said.reasons,
    ontbreekt: said.missing,
    voorwaarden: said.conditions,
    invullen: said.blanks.map((blank) => `[${blank}]`),
    grondslag: [said.basis],
    bijlage: [said.annex],
    voorbehoud: [`${r.saysText} ${d.warning}`],
  };
}
