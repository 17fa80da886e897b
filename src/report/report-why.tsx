/** The heart of the report: what fails and where, what is met, and how sure the colour is. */

import { type Criterion, type CriterionId, ofKnowledge, type State, type Worst } from '../engine/scene/assessment.ts';
import { type Figures, figuresOf } from '../i18n/figures.ts';
import { alsoProposed, basisText, waitsForText } from '../i18n/grounds.ts';
import { homesFailing } from '../i18n/homes-said.ts';
import { withOthers } from '../i18n/left-unsaid.ts';
import { inShort } from '../i18n/names-listed.ts';
import { failingAt, reasonsOf } from '../i18n/reasons.ts';
import { isAnswered, metText } from '../i18n/said.ts';
import { scenarioNames } from '../i18n/scenario-name.ts';
import { inEachState, ofHundred } from '../i18n/states.ts';
import { notVaried, restsOn, surenessOf } from '../i18n/verdict-sentences.ts';
import type { Part } from './report-part.ts';
import { Table } from './report-table.tsx';
import { StateSign } from './state-sign.tsx';
import { Shape } from './stoplight.tsx';

export interface ReasonRow {
  readonly title: string;
  /** In which it fails; empty where it is asked of the place itself. */
  readonly scenarios: string;
  readonly where: string;
  readonly value: string;
  readonly limit: string;
}

export const reasonRows = (part: Part): readonly ReasonRow[] =>
  reasonsOf(part.assessment.criteria).map((one) => ({
    title: part.t.criteria[one.id].title,
    scenarios: one.scenarios.length > 0 ? `(${scenarioNames(one.scenarios, part.t)})` : '',
    where: placesOf(one, part),
    ...brokenBeforeFigures(part, one.worst),
  }));

/** So many letters fit on a line of the last column; more than that are words. */
const limitLetters = 14;

/** In a narrow cell the words before a figure stand above it and those after it below, and the figure stays whole. */
function brokenBeforeFigures(part: Part, worst: Worst | null): Figures {
  const told = toldFigures(part, worst);
  const figure = worst ? figuresOf(worst, part.t, part.f) : told;
  // What the figure is of stands under it.
  const whole = (of: keyof Figures) => told[of].replace(figure[of], figure[of].replaceAll(/(?<!\bm) /g, '\u00a0'));
  return { value: whole('value'), limit: figure.limit.length > limitLetters ? told.limit : whole('limit') };
}

/** What fails and where, by the numbers of the pins on the map; nothing where nothing does. */
export function Reasons(part: Part) {
  const { r } = part;
  const rows = reasonRows(part);
  if (rows.length === 0) return null;
  return (
    <Table
      kind="why"
      caption={r.tables.why}
      head={[r.nr, r.criterion, r.where, r.value, r.limit]}
      figures={[3, 4]}
      rows={rows.map(({ title, scenarios, where, value, limit }, i) => [
        <span key="pin" class="report-pin">
          {i + 1}
        </span>,
        <span key="title">
          <strong>{title}</strong>
          {scenarios && <small> {scenarios}</small>}
        </span>,
        where,
        <strong key="value">{value}</strong>,
        limit,
      ])}
    />
  );
}

/** Every criterion that does not fail, by the state in which it stands. */
export function OtherStates(part: Part) {
  const { assessment, t, r } = part;
  const others = inEachState(assessment.criteria).filter(({ state }) => state !== 'unmet');
  return (
    <>
      {others.map(({ state, ids }) => (
        <p key={state}>
          <StateSign state={state} size={16} /> <strong>{r.stateCount(ids.length, t.states[state])}</strong>{' '}
          {state === 'met' && `${isAnswered(part.scene) ? r.accordingTo : r.accordingToRegister} `}
          {(state === 'pending' ? waitingTexts(part, ids) : ids.map((id) => criterionText(part, id, state))).join(' ')}
        </p>
      ))}
      {assessment.criteria.some(({ state }) => state === 'pending') && <p>{r.pendingText}</p>}
    </>
  );
}

/** What waits for the same papers in one sentence. */
function waitingTexts({ assessment, t, r }: Part, ids: readonly CriterionId[]): string[] {
  const byPapers = new Map<string, { readonly papers: string; readonly names: string[]; readonly byPlan: boolean }>();
  for (const id of ids) {
    const basis = assessment.criteria.filter((one) => one.id === id).flatMap((one) => one.basis);
    const byPlan = basis.some(({ kind }) => kind === 'measure');
    const papers = waitsForText({ criteria: assessment.criteria.filter((one) => one.id === id) }, r.grounds);
    const key = `${byPlan} ${papers}`;
    const known = byPapers.get(key) ?? { papers, names: [], byPlan };
    known.names.push(t.criteria[id].chip);
    byPapers.set(key, known);
  }
  return [...byPapers.values()].map(({ papers, names, byPlan }) => r.pendingOn(names.join(', '), papers, byPlan));
}

/** A criterion that does not fail, in the words of its state: what is not met by numbers alone is not said as if it were. */
function criterionText({ assessment, scene, scope, t, r }: Part, id: CriterionId, state: State): string {
  if (state === 'unknown') return r.criteria[id].open;
  if (scope === 'public' && id === ofKnowledge) return r.open.nothingDecides;
  const criteria = assessment.criteria.filter((one) => one.id === id);
  const basis = basisText(criteria, r.grounds);
  // Whether all is known counts as met where somebody skipped it: then that is said.
  if (state === 'met' && basis === '') return metText(id, scene.answers, r.criteria);
  if (id === ofKnowledge && state === 'assumed' && restsOn({ criteria }, ['assumption']))
    return r.metAssumed(t.criteria[id].chip, basis);
  // Its name alone: as a title it says what goes wrong, and as a sentence that nothing is needed for it.
  return `${t.criteria[id].chip}${basis ? ` (${basis})` : ''}.`;
}

/**
 * The number that decides and its limit. Outside the worst of every case of the colour is told, so a number is an upper edge there;
 * how near a home stands, and what is yes or no, is the same in all of them.
 */
export function toldFigures({ scope, t, r, f }: Part, worst: Worst | null): Figures {
  if (!worst) return { value: '', limit: '' };
  const said = figuresOf(worst, t, f);
  // How near a home may stand hangs on the charge, and which of the two holds here is confidential.
  if (scope === 'public' && worst.unit === 'm') return { ...said, limit: r.open.strictest(said.limit) };
  const isEdge = scope === 'public' && typeof worst.value !== 'boolean';
  return isEdge ? { ...said, value: r.open.atMostOf(said.value) } : said;
}

/** The worst building first, and how many more: all of them stand in chapter 6. */
export function placesOf(
  criterion: Criterion,
  { assessment, name, isPlace, t }: Pick<Part, 'assessment' | 'name' | 'isPlace' | 't'>,
): string {
  const failing = failingAt(criterion);
  const shown = inShort(failing.slice(0, 4).map(name).filter(Boolean));
  return [withOthers(failing, shown, { t, isPlace }), homesFailing(criterion, assessment.receptors, t)]
    .filter(Boolean)
    .join('; ');
}

export function HowSure({ assessment, scene, t, r }: Pick<Part, 'assessment' | 'scene' | 't' | 'r'>) {
  const { confidence } = assessment;
  const sureness = surenessOf(assessment, t);
  if (!confidence || sureness === null) return <p>{r.steps.outcome.notSaid}</p>;
  return (
    <>
      <p>
        <strong>{sureness}.</strong> {notVaried(assessment, t)}{' '}
        {r.steps.outcome.counted(alsoProposed(assessment, t), scene.measures.length > 0)}
      </p>
      <p class="report-shares">
        {[...ofHundred(confidence)].map(([one, count]) => (
          <span key={one}>
            <Shape light={one} size={16} /> {r.steps.outcome.share(count, confidence[assessment.verdict] < 1)}{' '}
            {t.verdict[one].word.toLowerCase()}
          </span>
        ))}
      </p>
    </>
  );
}
