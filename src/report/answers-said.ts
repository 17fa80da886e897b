/** Each question and each answer of a machine in words: for the annex, and beside those of other variants. */

import { criterionIds, type WholeAssessment } from '../engine/scene/assessment.ts';
import { isNotKnown } from '../engine/scene/held-answers.ts';
import {
  type Answers,
  type Barrier,
  type Report,
  type SaidBefore,
  type Scene,
  unanswered,
} from '../engine/scene/scene.ts';
import type { Format } from '../i18n/format.ts';
import type { FullWords } from '../i18n/full-words.ts';
import type { AnnexWords } from '../i18n/nl/annex.ts';
import type { ReportWords } from '../i18n/nl/report.ts';
import { rdSaid } from '../i18n/rd-said.ts';
import { askedOfSome, silenceOf } from '../i18n/said.ts';
import type { Part } from './report-part.ts';

export interface Answered {
  readonly scene: Pick<Scene, 'answers' | 'machines' | 'alternatives'>;
  readonly assessment: Pick<WholeAssessment, 'criteria' | 'missing' | 'scenarios'>;
  readonly t: FullWords;
  readonly r: Pick<ReportWords, 'steps'>;
  readonly a: AnnexWords;
  readonly f: Format;
}

const keysOf = (answers: Answers) => Object.keys(answers) as (keyof Answers)[];

/** Counts too where nobody chose it: with what the machine takes in. */
const heavyScenario = 'vast-zwaar';

/** Every answer, and every question that is asked, answered or not; where each was given goes without saying. */
export const answerKeys = ({ scene: { answers, machines }, assessment }: Answered): (keyof Answers)[] =>
  [...new Set([...keysOf(unanswered), ...keysOf(answers), ...askedOfSome(machines, assessment)])].filter(
    (key) =>
      key !== 'given' &&
      key !== 'notKnown' &&
      // Of papers that are listed nothing is said of how they once were noted.
      !(key === 'constructorReport' && !answers.constructorReport && (answers.reports ?? []).length > 0),
  );

/** What is ticked on a form: left alone it is no answer. That somebody goes on knowingly is pressed, not ticked. */
const isBox = (key: keyof Answers): boolean =>
  key === 'lightFront' || (unanswered[key] === false && key !== 'coverageAccepted');

/** A box that nobody ticked is off, and a place inside a yes. */
const unsaid = ({ scene: { alternatives } }: Answered, key: keyof Answers): boolean | null => {
  if (key === 'insidePossible' && alternatives.some(({ machine }) => machine.siting === 'winkel')) return true;
  return key === 'lightFront' ? false : null;
};

/** An answer in words; a question that was answered with "I do not know" says that it was asked. */
export function saidText(part: Answered, key: keyof Answers): string {
  const value = part.scene.answers[key] ?? unsaid(part, key);
  const [machine] = part.scene.machines;
  const what = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (machine && (value ?? null) === null && isNotKnown(part.scene.answers, what, machine))
    return part.t.ui.saidNotKnown;
  if (value === null || value === undefined || value === '')
    return part.a.silences[silenceOf(key, part.assessment, part.scene.machines)];
  const said = value === false && isBox(key) ? part.a.unticked : answerText(part, value);
  const heavy = part.assessment.scenarios.some(({ id }) => id === heavyScenario);
  return key === 'heavyChosen' && value === false && heavy ? part.a.heavyAnyway(said) : said;
}

export function questionOf(
  { t, r, a }: Pick<Part, 'a'> & { readonly r: Pick<Part['r'], 'steps'>; readonly t: Pick<Part['t'], 'ui'> },
  key: keyof Answers,
): string {
  const questions: Partial<Record<keyof Answers, string>> = {
    sharedEntrance: r.steps.machine.entranceQuestion,
    placesOfStay: r.steps.surroundings.placesQuestion,
    vehicleApproach: r.steps.surroundings.approachQuestion,
    certifiedBarrier: r.steps.machine.barrier,
    constructorReport: t.ui.report,
    glassCertificate: t.ui.certificate,
    antiGas: r.steps.machine.antiGas,
    heavyChosen: r.steps.machine.heavy,
    exposure: r.steps.surroundings.exposure,
    coverageAccepted: t.ui.goOn,
    solidFacade: r.steps.machine.solidFacade,
    loosePartsRemoved: r.steps.machine.looseParts,
    equivalent: a.equivalent,
    ...a.more,
  };
  return questions[key] ?? key;
}

/** Criteria by the names that a reader knows. */
const chipsOf = (ids: readonly string[], t: Answered['t']): string =>
  ids
    .map((id) => criterionIds.find((one) => one === id))
    .flatMap((id) => (id ? [t.criteria[id].chip] : []))
    .join(', ');

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
/** One of several: a report by what it says, what was said elsewhere by its question, a place by its coordinates. */
function listed(one: unknown, { a: { more }, t, f }: Answered): string {
  if (isList(one)) return rdSaid(one.map(Number), f);
  const { kind, role, number, date, criteria, certificate, key } = one as Partial<Report & Barrier & SaidBefore>;
  if (criteria)
    return `${[kind, role, number, date && f.date(date)].filter(Boolean).join(', ')} (${chipsOf(criteria, t)})`;
  if (key) return more[key as keyof typeof more] ?? key;
  return certificate ?? '–';
}

type Equivalent = NonNullable<Answers['equivalent']>;
/** Of one that was cut off when noting only its text may be there. */
const isEquivalent = (value: object): value is Pick<Equivalent, 'text'> & Partial<Equivalent> => 'text' in value;

const equivalentText = ({ text, criteria, evidence }: Partial<Equivalent>, t: Answered['t']): string =>
  criteria ? `${text} (${chipsOf(criteria, t)}; ${evidence ?? '–'})` : String(text);

export function answerText(part: Answered, value: Answers[keyof Answers]): string {
  const { t, r, a, f } = part;
  if (value === null || value === undefined || value === '') return t.ui.notAnswered;
  if (typeof value === 'boolean') return value ? t.ui.yes : t.ui.no;
  if (typeof value === 'number') return inFull(value, f);
  if (isList(value)) return value.map((one) => listed(one, part)).join('; ') || t.ui.no;
  if (typeof value === 'object')
    return isEquivalent(value) ? equivalentText(value, t) : String(Object.keys(value).length);
  const said: Readonly<Record<string, string>> = {
    none: t.ui.no,
    possible: t.ui.yes,
    drawn: t.ui.yes,
    ...a.kinds,
    night: r.steps.surroundings.night,
    day: r.steps.surroundings.day,
  };
  return said[value] ?? value;
}

/** Whole where it is, else to a tenth. */
export const inFull = (value: number, f: Answered['f']): string => f.number(value, Number.isInteger(value) ? 0 : 1);
