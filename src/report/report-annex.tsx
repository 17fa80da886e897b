/** The confidential annex: the machine and how it is protected, every answer, agreements, photos, verloop and earlier outcomes. */

import type { ComponentChildren } from 'preact';
import type { Change } from '../archive/dossier.ts';
import { type CriterionId, criterionIds, isForOffice } from '../engine/scene/assessment.ts';
import { isNotKnown } from '../engine/scene/held-answers.ts';
import {
  type Answers,
  type Barrier,
  type Report,
  type SaidBefore,
  type Use,
  unanswered,
} from '../engine/scene/scene.ts';
import { silenceOf } from '../i18n/said.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import { stateOf } from '../i18n/states.ts';
import type { Part } from './report-part.ts';
import { checkText } from './report-parts.tsx';
import { Facts, Table } from './report-table.tsx';

export function Annex(part: Part & { others: ComponentChildren }) {
  const { dossier, scene, r, a, t, f } = part;
  const judged = Object.entries(scene.judgements);
  const stateText = (id: CriterionId): string => {
    const state = stateOf(part.assessment.criteria, id);
    return state ? t.states[state] : '';
  };
  return (
    <section class="report-annex">
      <h2>A {r.sections.annex}</h2>
      <p class="report-says">
        <strong>{a.warning}</strong>
      </p>
      <h3>A.1 {a.machine}</h3>
      <Table
        caption={a.machineTable}
        head={[r.nr, r.facts.kind, a.functions, r.facts.place]}
        rows={scene.machines.map((machine, i) => [
          i + 1,
          t.siting[machine.siting],
          machine.functions.map((one) => t.functions[one]).join(', '),
          `RD ${f.number(machine.point[0], 1)} – ${f.number(machine.point[1], 1)}`,
        ])}
      />
      <h3>A.2 {a.answers}</h3>
      <Table
        caption={a.answersTable}
        head={[a.question, a.answer]}
        rows={answerKeys(scene.answers).map((key) => [questionOf(part, key), saidText(part, key)])}
      />
      <h3>A.3 {a.judgements}</h3>
      {judged.length === 0 ? (
        <p>{a.nothing}</p>
      ) : (
        <Table
          caption={a.judgementsTable}
          head={[t.ui.building, a.choice]}
          rows={judged.map(([id, judgement]) => [part.name(id) || id, judgementText(part, judgement)])}
        />
      )}
      <h3>A.4 {a.agreed}</h3>
      {dossier.siteChecks.length === 0 ? (
        <p>{a.nothing}</p>
      ) : (
        <Table
          caption={a.agreedTable}
          head={[a.what, a.role, a.date]}
          rows={dossier.siteChecks.map((check) => [checkText(part, check), check.role, f.date(check.date)])}
        />
      )}
      <h3>A.5 {a.photos}</h3>
      {dossier.photos.length === 0 ? <p>{a.nothing}</p> : <p>{a.photoWarning}</p>}
      {dossier.photos.map((photo, i) => (
        <figure key={photo.id} class="report-photo">
          <img src={photo.data} width={photo.widthPx} height={photo.heightPx} alt={photo.caption} />
          <figcaption>
            {a.photo(i + 1, photo.caption)} ({f.date(photo.added)})
          </figcaption>
        </figure>
      ))}
      <h3>A.6 {a.history}</h3>
      {dossier.history.length === 0 ? (
        <p>{a.historyNone}</p>
      ) : (
        <Table
          kind="wide"
          caption={a.historyTable}
          head={[a.when, a.what, a.from, a.to]}
          rows={dossier.history.map((change) => [
            `${f.date(change.at)} ${f.time(change.at)}`,
            changeName(part, change),
            changeValue(part, change.what, change.from),
            changeValue(part, change.what, change.to),
          ])}
        />
      )}
      <h3>A.7 {a.outcomes}</h3>
      {dossier.outcomes.length === 0 ? (
        <p>{a.nothing}</p>
      ) : (
        <Table
          kind="wide"
          caption={a.outcomesTable}
          head={[a.when, a.variant, t.ui.verdict, r.facts.kenmerk, r.facts.reportNumber, r.receipt.models]}
          rows={dossier.outcomes.map((one) => [
            f.date(one.at),
            one.variant,
            t.verdict[one.verdict].word.toLowerCase(),
            <code key="k">{one.kenmerk}</code>,
            one.reportNumber ? <code key="n">{one.reportNumber}</code> : '',
            `${one.engineVersion}, ${one.modelSet.id} (${one.modelSet.sha256.slice(0, 12)}…)`,
          ])}
        />
      )}
      <h3>A.8 {a.others}</h3>
      {part.others}
      <h3>A.9 {a.notPublic}</h3>
      <Facts
        of={[
          [r.facts.applicant, dossier.notes.applicant],
          [r.alternatives, dossier.notes.alternatives],
          [r.sections.views, dossier.notes.views],
          ...criterionIds.filter(isForOffice).map((id) => [t.criteria[id].title, stateText(id)] as const),
          [
            a.scenarios,
            part.assessment.scenarios
              .map(({ id, verdict }) => `${scenarioName(id, t)}: ${t.verdict[verdict].word}`)
              .join('; '),
          ],
        ]}
      />
      <h3>A.10 {a.derived}</h3>
      <Facts
        of={Object.entries(part.assessment.receipt.derived).map(([key, value]) => [
          a.derivedNames[key as keyof typeof a.derivedNames] ?? key,
          typeof value === 'number'
            ? f.number(value, Number.isInteger(value) ? 0 : 1)
            : changeValue(part, key, String(value ?? '')),
        ])}
      />
    </section>
  );
}

/** Counts too where nobody chose it: with what the machine takes in. */
const heavyScenario = 'vast-zwaar';

/** Every answer, and those that only some cases ask; where each was given goes without saying. */
const answerKeys = (answers: Answers): (keyof Answers)[] =>
  (Object.keys({ ...unanswered, ...answers }) as (keyof Answers)[]).filter(
    (key) =>
      key !== 'given' &&
      key !== 'notKnown' &&
      // Of papers that are listed nothing is said of how they once were noted.
      !(key === 'constructorReport' && !answers.constructorReport && (answers.reports ?? []).length > 0),
  );

/** An answer in words; a question that was answered with "I do not know" says that it was asked. */
function saidText(part: Part, key: keyof Answers): string {
  const value = part.scene.answers[key];
  const [machine] = part.scene.machines;
  const what = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (machine && (value ?? null) === null && isNotKnown(part.scene.answers, what, machine))
    return part.t.ui.saidNotKnown;
  if (value === null || value === undefined || value === '') return part.a.silences[silenceOf(key, part.assessment)];
  const said = answerText(part, value);
  const heavy = part.assessment.scenarios.some(({ id }) => id === heavyScenario);
  return key === 'heavyChosen' && value === false && heavy ? part.a.heavyAnyway(said) : said;
}

const answerOf = (what: string) =>
  what.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof Answers;

function questionOf({ t, r, a }: Part, key: keyof Answers): string {
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
const chipsOf = (ids: readonly string[], t: Part['t']): string =>
  ids
    .map((id) => criterionIds.find((one) => one === id))
    .flatMap((id) => (id ? [t.criteria[id].chip] : []))
    .join(', ');

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
/** One of several: a report by what it says, what was said elsewhere by its question, a place by its coordinates. */
function listed(one: unknown, { a: { more }, t }: Part): string {
  if (isList(one)) return `RD ${one.map((metres) => Number(metres).toFixed(1)).join(' – ')}`;
  const { kind, role, number, date, criteria, certificate, key } = one as Partial<Report & Barrier & SaidBefore>;
  if (criteria) return `${[kind, role, number, date].filter(Boolean).join(', ')} (${chipsOf(criteria, t)})`;
  if (key) return more[key as keyof typeof more] ?? key;
  return certificate ?? '–';
}

const isEquivalent = (value: object): value is NonNullable<Answers['equivalent']> => 'evidence' in value;

function answerText(part: Part, value: Answers[keyof Answers]): string {
  const { t, r, a } = part;
  if (value === null || value === undefined || value === '') return t.ui.notAnswered;
  if (typeof value === 'boolean') return value ? t.ui.yes : t.ui.no;
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map((one) => listed(one, part)).join('; ') || t.ui.no;
  if (typeof value === 'object')
    return isEquivalent(value)
      ? `${value.text} (${chipsOf(value.criteria, t)}; ${value.evidence ?? '–'})`
      : String(Object.keys(value).length);
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

function judgementText({ t, r, a }: Part, judgement: Part['scene']['judgements'][string]): string {
  const { uses, class: vulnerability, glazing, occupiedAtNight, confirmed } = judgement;
  return [
    confirmed && a.confirmed,
    uses?.map((use) => r.steps.buildings.uses[use]).join(', '),
    vulnerability && t.classes[vulnerability],
    glazing && [r.steps.buildings.retentions[glazing.retention], glazing.certificate].filter(Boolean).join(', '),
    occupiedAtNight !== undefined && `${r.steps.surroundings.atNight}: ${occupiedAtNight ? t.ui.yes : t.ui.no}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function changeName(part: Part, { what, variant }: Change): string {
  const { a } = part;
  const [family = '', ...rest] = what.split('.');
  const name =
    family === 'answers'
      ? questionOf(part, rest.join('.') as keyof Answers)
      : family === 'judgements' && rest.length > 0
        ? `${a.changes.judgement} ${part.name(rest.join('.')) || rest.join('.')}`
        : (a.changes[family as keyof typeof a.changes] ?? what);
  return variant ? `${name} (${a.variant} ${variant})` : name;
}

function changeValue(part: Part, what: string | null, value: string): string {
  const { a, t, r } = part;
  if (value === '') return what === 'unknownUseAs' ? a.useStaysUnknown : a.empty;
  if (what === 'notKnown')
    return value
      .split(', ')
      .map((one) => questionOf(part, answerOf(one)))
      .join('; ');
  if (what === 'measures')
    return value
      .split(', ')
      .map((id) => r.measures[id]?.name ?? id)
      .join('; ');
  if (what?.startsWith('judgements.')) return judgedValue(part, value);
  if (what === 'unknownUseAs') return r.steps.buildings.uses[value as Use] ?? value;
  if (what === 'verdict') return t.verdict[value as keyof typeof t.verdict]?.word.toLowerCase() ?? value;
  if (value === 'true') return t.ui.yes;
  if (value === 'false') return t.ui.no;
  return value;
}

/** A judgement as it was noted; what was cut off when noting stays as it is. */
function judgedValue(part: Part, value: string): string {
  try {
    return judgementText(part, JSON.parse(value) as Part['scene']['judgements'][string]) || value;
  } catch {
    return value;
  }
}
