/** What the text for a decision says, part by part: on the page, and in a letter of the municipality's own. */

import { publicCopy } from '../archive/public-copy.ts';
import type { Worst } from '../engine/scene/assessment.ts';
import { otherThan } from '../engine/scene/hours.ts';
import { type Decided, decisionText, isOwnWork } from '../i18n/decision-sentences.ts';
import { elsewhereSaid } from '../i18n/elsewhere-said.ts';
import { waitsForText } from '../i18n/grounds.ts';
import { missingText } from '../i18n/missing-text.ts';
import { reasonsOf } from '../i18n/reasons.ts';
import { headlineOf } from '../i18n/verdict-sentences.ts';
import { partOf } from './part-of.ts';
import { placeCalled } from './place-called.ts';
import { conditionsOf, hoursOfConditions, isPlannedOpenly } from './report-measures.tsx';
import type { Part, ReportProps } from './report-part.ts';
import { policySaid } from './report-parts.tsx';
import { placesOf, toldFigures } from './report-why.tsx';

export type DecisionPart = Part & { readonly route: NonNullable<ReportProps['dossier']['route']> };

/** A place that is called otherwise than its address is told with it: a decision must say which door it is about. */
function placeOf({ dossier, scene, f }: Part): string {
  // A list of one's own may call a building otherwise inside; the text is published.
  const place = placeCalled(dossier.scope === 'public' ? dossier : publicCopy(dossier, '', null), f);
  const hostId = scene.machines[0]?.hostId ?? null;
  const address = scene.buildings.find(({ id }) => id === hostId)?.address ?? '';
  return address === '' || place.toLocaleLowerCase().includes(address.toLocaleLowerCase())
    ? place
    : `${place} (${address})`;
}

/** The sentence of a route, the same in both parts of a report. */
export function sentenceOf(part: Part, route: Decided['route']): string {
  const { assessment, scene, reportNumber, d } = part;
  return decisionText(
    {
      verdict: assessment.verdict,
      route,
      place: placeOf(part),
      reportNumber,
      exposure: scene.answers.exposure,
      planned: isPlannedOpenly(part),
    },
    d,
  );
}

/** A number says what it is of: of an answer what is allowed, of a distance the least, of glass how far into the room, which its limit says here too. */
function figuresText(part: DecisionPart, worst: Worst | null): string {
  const { figures } = part.d.text;
  const { value, limit } = toldFigures(part, worst);
  if (typeof worst?.value === 'boolean') return figures.answer(value, limit);
  if (worst?.unit === 'm') return figures.distance(value, limit);
  const inMetres = worst?.unit === 'class' && /^\d\S*\sm$/.test(limit);
  return inMetres ? figures.glass(value, limit) : figures.other(value, limit);
}

export function decisionSaid(part: DecisionPart) {
  const { assessment, scene, machines, dossier, models, reportNumber, route, name, t, r, d } = part;
  const { verdict } = assessment;
  const reasons = reasonsOf(assessment.criteria);
  // What waits for a paper is not met either: it is told apart, and left out of no count.
  const waiting = assessment.criteria.filter(({ state }) => state === 'pending');
  const papers = waitsForText({ criteria: waiting }, r.grounds);
  // By the other hours it is another colour, or that was not judged: that is decided too, and by nobody but the municipality.
  const [elsewhere, ...more] = assessment.elsewhere ?? [];
  const isApart = elsewhere !== verdict || more.length > 0;
  const siting = machines.map((one) => t.siting[one.siting]).join(', ');
  return {
    lead: [
      d.text.asked(siting, placeOf(part)),
      sentenceOf(part, route),
      // Of green it is said for which hours it holds.
      ...(verdict === 'green' ? [] : [r.exposure[scene.answers.exposure]]),
      elsewhereSaid(assessment, scene.answers.exposure, r.grounds, t),
      ...(dossier.policy ? [] : [d.text.limits(policySaid(models.policy, r))]),
    ].join(' '),
    /** What is said above the lists, where there is something in them. */
    heads: {
      reasons:
        reasons.length > 0
          ? [
              [d.text.fails(reasons.length, assessment.missing.length > 0), isPlannedOpenly(part) && d.text.withPlan]
                .filter(Boolean)
                .join(' '),
            ]
          : [],
      waits:
        waiting.length === 0
          ? []
          : [d.text.waits([...new Set(waiting.map(({ id }) => t.criteria[id].chip))], papers, reasons.length)],
      missing: assessment.missing.length === 0 ? [] : [verdict === 'red' ? d.text.openRed : d.text.open],
    },
    reasons: reasons.map((one) =>
      d.text.reason(t.criteria[one.id].title, placesOf(one, part), figuresText(part, one.worst)),
    ),
    missing: assessment.missing.map((gap) =>
      [missingText(gap, t, name), ...(isOwnWork(gap) && verdict !== 'red' ? [d.text.ownWork] : [])].join(' '),
    ),
    conditions: conditionsOf(part),
    conditionsFor: hoursOfConditions(part),
    blanks: [
      ...d.text.weighed,
      ...(isApart ? [d.text.alsoAt[otherThan(scene.answers.exposure)]] : []),
      d.text.last[verdict],
    ],
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
    redenen: [...said.heads.reasons, ...said.reasons, ...said.heads.waits],
    ontbreekt: [...said.heads.missing, ...said.missing],
    voorwaarden: said.conditions.length > 0 ? [said.conditionsFor, ...said.conditions] : [],
    invullen: said.blanks.map((blank) => `[${blank}]`),
    grondslag: [said.basis],
    bijlage: [said.annex],
    voorbehoud: [`${r.saysText} ${d.warning}`],
  };
}
