/** What every part of the report is given. */
import type { Dossier } from '../archive/dossier.ts';
import type { Sites } from '../archive/place-links.ts';
import type { Told } from '../engine/consequences/told.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import type { Level, WholeAssessment } from '../engine/scene/assessment.ts';
import type { Scene } from '../engine/scene/scene.ts';
import type { ChargeSpread } from '../i18n/charge-spread.ts';
import type { Format } from '../i18n/format.ts';
import type { FullWords } from '../i18n/full-words.ts';
import type { AnnexWords } from '../i18n/nl/annex.ts';
import type { ConsequenceWords } from '../i18n/nl/consequences.ts';
import type { DecisionWords } from '../i18n/nl/decision.ts';
import type { ReportWords } from '../i18n/nl/report.ts';
import type { Telling } from '../i18n/other-hour.ts';
import type { PlanFacts } from './plan-facts.ts';

export interface Words {
  readonly t: FullWords;
  readonly r: ReportWords;
  readonly d: DecisionWords;
  readonly a: AnnexWords;
  readonly c: ConsequenceWords;
  readonly f: Format;
}

/** What the public part is made of, and nothing else: what every case of this colour here has in common, as bad as any has it. */
export interface OpenPart {
  readonly assessment: WholeAssessment;
  readonly told: Told | null;
}

export interface ReportProps extends Words {
  /** `public` leaves out what is confidential, and the annex. */
  readonly scope: 'internal' | 'public';
  readonly dossier: Dossier;
  readonly scene: Scene;
  /** With the measures of the plan. */
  readonly assessment: WholeAssessment;
  /** Without them; null when there are none. */
  readonly before: WholeAssessment | null;
  /** How the other variants of the case come out, by their id; told inside only. */
  readonly variants?: ReadonlyMap<string, WholeAssessment> | undefined;
  /** What the plan asks of others and of the purse; none where there is no plan. */
  readonly plan?: PlanFacts | null | undefined;
  /** Between which multiples of its design value the charge may lie; told inside only. */
  readonly spread?: ChargeSpread | null | undefined;
  /** What is told beside the verdict, at each strength; null where no explosion can be, absent while it is being made. */
  readonly told?: Readonly<Record<Level, Told>> | null | undefined;
  /** What the public part is made of; null or absent while it is being made, or where none is asked for. */
  readonly open?: OpenPart | null | undefined;
  /** What papers cite; empty while it is being made. */
  readonly reportNumber: string;
  readonly models: Pick<ModelSet, 'measures' | 'policy'>;
  /** Where the municipality looks at a place on other sites. */
  readonly sites?: Sites | undefined;
  /** As printed. */
  readonly date: string;
  /** Opens this assessment again; empty while it is being made. */
  readonly link: string;
}

export interface Part extends ReportProps {
  /** As they would stand with the plan. */
  readonly machines: Scene['machines'];
  /** Name or address of a building or place. */
  readonly name: (id: string | null) => string;
  /** Is it a place where people are, and no building? */
  readonly isPlace: (id: string | null) => boolean;
  /** What is judged, in a few words. */
  readonly place: string;
}

/** How a sentence on paper calls things. */
export const tellingOf = ({ t, f, name, isPlace, r }: Part): Telling => ({
  t,
  f,
  name,
  isPlace,
  measure: (id) => r.measures[id]?.name ?? id,
  proves: (id) => r.criteria[id].proves,
});

export type ZoneName = keyof FullWords['zones'];
