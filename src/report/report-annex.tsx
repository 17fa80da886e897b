/** The confidential annex: the machine and how it is protected, every answer, agreements, photos, verloop and earlier outcomes. */

import type { ComponentChildren } from 'preact';
import { coloursIn } from '../archive/colours-in.ts';
import { activeVariant, type Change } from '../archive/dossier.ts';
import { inShort } from '../archive/history.ts';
import { isPrefilled } from '../archive/prefilled.ts';
import { type CriterionId, criterionIds, isForOffice } from '../engine/scene/assessment.ts';
import type { Answers, Use } from '../engine/scene/scene.ts';
import { colourBeside } from '../i18n/by-hours.ts';
import { needOf } from '../i18n/need-of.ts';
import { rdNumber, rdSaid } from '../i18n/rd-said.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import { stateOf } from '../i18n/states.ts';
import { chosenUse } from '../i18n/uses-said.ts';
import { answerKeys, answerText, inFull, questionOf, saidText } from './answers-said.ts';
import { changeName } from './change-name.ts';
import type { Part } from './report-part.ts';
import { checkText } from './report-parts.tsx';
import { Facts, Table } from './report-table.tsx';

export function Annex(part: Part & { others: ComponentChildren }) {
  const { dossier, scene, r, a, t, f } = part;
  const variant = activeVariant(dossier);
  /** What was filled in beforehand is nobody's answer until somebody says that it is right. */
  const own = (kept: Parameters<typeof isPrefilled>[0], key: string, said: string): string =>
    isPrefilled(kept, key) ? a.prefilled(said) : said;
  const judged = Object.entries(scene.judgements);
  const told = inShort(dossier.history);
  const stateText = (id: CriterionId): string => {
    const state = stateOf(part.assessment.criteria, id);
    return state ? t.states[state] : '';
  };
  return (
    <section class="report-annex report-apart">
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
          own(variant.machines[i], 'siting', t.siting[machine.siting]),
          own(variant.machines[i], 'functions', machine.functions.map((one) => t.functions[one]).join(', ')),
          rdSaid(machine.point, f),
        ])}
      />
      <h3>A.2 {a.answers}</h3>
      <Table
        caption={a.answersTable}
        head={[a.question, a.answer]}
        rows={answerKeys(part).map((key) => [questionOf(part, key), own(variant, key, saidText(part, key))])}
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
      {told.length === 0 ? (
        <p>{a.historyNone}</p>
      ) : (
        <Table
          kind="wide"
          caption={a.historyTable}
          head={[a.when, a.what, a.from, a.to]}
          rows={told.map((change, i) => [
            `${f.date(change.at)} ${f.time(change.at)}`,
            [changeName(part, change), ...causeOf(part, told, i)].join(', '),
            // How many were judged before is not noted: only how many at once.
            change.what === 'judgements' ? '' : changeValue(part, change.what, change.from),
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
          rows={dossier.outcomes
            .map(coloursIn)
            .map((one, _, all) => [
              f.date(one.at),
              one.variant,
              colourBeside(one, all, t).toLowerCase(),
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
          ...criterionIds.filter(isForOffice).map((id) => [needOf(id, r.criteria), stateText(id)] as const),
          [
            a.scenarios,
            part.assessment.scenarios
              .map(({ id, verdict }) => `${scenarioName(id, t)}: ${t.verdict[verdict].word.toLowerCase()}`)
              .join('; '),
          ],
        ]}
      />
      <h3>A.10 {a.derived}</h3>
      <Facts
        of={Object.entries(part.assessment.receipt.derived).map(([key, value]) => [
          a.derivedNames[key as keyof typeof a.derivedNames] ?? key,
          key === 'burstX' || key === 'burstY'
            ? rdNumber(Number(value), f)
            : typeof value === 'number'
              ? inFull(value, f)
              : derivedValue(part, key, String(value ?? '')),
        ])}
      />
    </section>
  );
}

const answerOf = (what: string) =>
  what.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof Answers;

function judgementText({ t, r, a }: Part, judgement: Part['scene']['judgements'][string]): string {
  const { uses, class: vulnerability, glazing, occupiedAtNight, confirmed } = judgement;
  return [
    confirmed && a.confirmed,
    uses && chosenUse(uses, r.steps.buildings),
    vulnerability && t.classes[vulnerability],
    glazing && [r.steps.buildings.retentions[glazing.retention], glazing.certificate].filter(Boolean).join(', '),
    occupiedAtNight !== undefined && `${r.steps.surroundings.atNight}: ${occupiedAtNight ? t.ui.yes : t.ui.no}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** What may change beside a colour, and never changes one. */
const colourless: readonly string[] = [
  'verdict',
  'title',
  'caseNumber',
  'organisation',
  'route',
  'keepUntil',
  'notes',
  'proposal',
  'photos',
  'siteChecks',
  'activeVariant',
];

/** Of a colour: after what it became so. That is all that was noted since the colour before, of its variant or of all. */
function causeOf(part: Part, history: readonly Change[], at: number): readonly string[] {
  const colour = history[at];
  if (colour?.what !== 'verdict') return [];
  const isOf = ({ variant }: Change) => variant === '' || variant === colour.variant;
  const before = history.slice(0, at).findLastIndex((one) => one.what === 'verdict' && isOf(one));
  const changes = history
    .slice(before + 1, at)
    .filter((one) => isOf(one) && !colourless.includes(one.what.split('.')[0] ?? ''));
  const names = [...new Set(changes.map((one) => changeName(part, { ...one, variant: '' })))];
  return names.length > 0 ? [part.a.after(names.join('; '))] : [];
}

function derivedValue(part: Part, key: string, value: string): string {
  if (value === 'true') return part.t.ui.yes;
  return value === 'false' ? part.t.ui.no : changeValue(part, key, value);
}

/** Of several that were noted in one line. */
const eachOf = (value: string, say: (one: string) => string): string => value.split(', ').map(say).join('; ');

type Said = (value: string, part: Part) => string;

/** How what was noted is said, by what it is of; the rest is text that somebody wrote. */
const changed: Readonly<Record<string, Said>> = {
  route: (value, { t }) => t.routes[value as keyof typeof t.routes] ?? value,
  radiusM: (value, { f }) => f.wholeMetres(Number(value)),
  unknownUseAs: (value, { r }) => r.steps.buildings.uses[value as Use] ?? value,
  keepUntil: (value, { f }) => f.date(value),
  'notes.reassess': (value, { f }) => f.date(value),
  proposal: (value, { dossier, a }) => dossier.variants.find(({ id }) => id === value)?.name ?? a.goneVariant,
  machine: (value, { f }) =>
    value.replace(/^RD (-?[\d.]+) (-?[\d.]+)/, (_, x: string, y: string) => rdSaid([Number(x), Number(y)], f)),
  siting: (value, { t }) => t.siting[value as keyof typeof t.siting] ?? value,
  functions: (value, { t }) => eachOf(value, (one) => t.functions[one as keyof typeof t.functions] ?? one),
  measures: (value, { r }) => eachOf(value, (id) => r.measures[id]?.name ?? id),
  alternatives: (value, { r }) => eachOf(value, (id) => r.measures[id]?.name ?? id),
  verdict: (value, { t }) => t.verdict[value as keyof typeof t.verdict]?.word.toLowerCase() ?? value,
  notKnown: (value, part) => eachOf(value, (one) => questionOf(part, answerOf(one))),
};

/** How many there are. */
const counts: readonly string[] = ['places', 'surroundings', 'judgements', 'photos', 'siteChecks', 'machines'];
/** Answers that somebody writes. */
const written: readonly string[] = ['constructorReport', 'glassCertificate'];

function changeValue(part: Part, what: string, value: string): string {
  const { a, f } = part;
  // No answer is another thing than the answer that there are none.
  if (value === '' && what.startsWith('answers.')) return a.silences.open;
  if (value === '') return what === 'unknownUseAs' ? a.useStaysUnknown : a.empty;
  const say = changed[what];
  if (say) return say(value, part);
  if (counts.includes(what)) return f.number(Number(value));
  const [family, key = ''] = what.split('.');
  if (family === 'judgements')
    return noted<Part['scene']['judgements'][string]>(value, (one) => judgementText(part, one)) || a.empty;
  if (family !== 'answers' || written.includes(key)) return value;
  return noted<Answers[keyof Answers]>(value, (one) => answerText(part, one));
}

/** What was noted as data, in words; a code is noted as it is. Of what was cut off when noting, what is whole is said. */
function noted<Value>(value: string, say: (value: Value) => string): string {
  if (!/^[[{\d-]|^(true|false)$/.test(value)) return say(value as Value);
  for (let end = value.length; end > 0; end--) {
    const read = closed(value.slice(0, end));
    if (read === undefined) continue;
    const said = say(read.value as Value);
    if (read.whole && end === value.length) return said;
    if (said) return `${said} …`;
  }
  return '…';
}

/** Data of which the end may be missing. */
function closed(text: string): { readonly value: unknown; readonly whole: boolean } | undefined {
  for (const end of ['', ']', '}', '}]', '}}', ']}', '"}'])
    try {
      return { value: JSON.parse(text + end), whole: end === '' };
    } catch {
      // Not closed by this.
    }
  return undefined;
}
