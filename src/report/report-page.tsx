/**
 * The report: fourteen parts and a confidential annex, in real headings, lists and tables, the same in the browser's print
 * and from the command line. The first page says what came out and why; the parts follow in the order a decision needs them.
 */

import { isJudged, type State } from '../engine/scene/assessment.ts';
import type { Building } from '../engine/scene/scene.ts';
import { elsewhereSaid } from '../i18n/elsewhere-said.ts';
import { holdsForText, restsOnText, turnsOf, waitsForText } from '../i18n/grounds.ts';
import { missingText } from '../i18n/missing-text.ts';
import { otherHourSaid } from '../i18n/other-hour.ts';
import { rdSaid } from '../i18n/rd-said.ts';
import { turnWord } from '../i18n/sentences.ts';
import { inEachState } from '../i18n/states.ts';
import { countOf, headlineOf, notVaried, surenessOf, wayOut } from '../i18n/verdict-sentences.ts';
import { byWeight } from '../i18n/weighty-questions.ts';
import { OtherTime } from './decision-page.tsx';
import { sentenceOf } from './decision-said.ts';
import { captionOf, MapFigure } from './map-figure.tsx';
import { Neighbours } from './neighbours.tsx';
import { type Ground, pageOne } from './page-one.ts';
import { partOf } from './part-of.ts';
import { sitesOf } from './place-elsewhere.tsx';
import { Annex } from './report-annex.tsx';
import { Buildings, OtherBuildings } from './report-buildings.tsx';
import { Consequences } from './report-consequences.tsx';
import { After, Before, isPlannedOpenly, Measures, planInside, planOf } from './report-measures.tsx';
import { Next } from './report-next.tsx';
import { type Part, type ReportProps, tellingOf } from './report-part.ts';
import {
  Alternatives,
  Assumptions,
  FactsUsed,
  Limits,
  numberOfComputation,
  policySaid,
  Receipt,
  Sensitivity,
  Views,
} from './report-parts.tsx';
import { Facts } from './report-table.tsx';
import { variantSaid } from './report-variants.tsx';
import { HowSure, OtherStates, Reasons, reasonRows } from './report-why.tsx';
import { lightOf, Stoplight } from './stoplight.tsx';

export function ReportPage(given: ReportProps) {
  const part = partOf(given);
  return part ? <Report {...part} /> : <p role="status">{given.r.open.busy}</p>;
}

function Report(part: Part) {
  const { scene, machines, dossier, assessment, scope, reportNumber, place, t, r, d } = part;
  const date = part.date || r.noDate;
  const machine = machines[0];
  const host = scene.buildings.find(({ id }) => id === machine?.hostId);
  const { verdict } = assessment;
  // Where it stands, also where the case is called after another place.
  const address = host?.address && !place.includes(host.address) ? host.address : '';
  const open = scope === 'public';
  const headline = headlineOf(assessment, t);
  const counted = surenessOf(assessment, t);
  const sureness = counted && `${counted}. ${notVaried(assessment, t)}`.trim();
  const rows = reasonRows(part);
  const grounds = groundsOf(part);
  const line = open
    ? verdict === 'green'
      ? r.open.allMet
      : [
          r.open.count(countIn(part, 'unmet', 'pending')),
          r.open.unknown(countIn(part, 'unknown')),
          assessment.missing.length > 0 && r.open.more,
        ]
          .filter(Boolean)
          .join(' ')
    : `${countOf(assessment, t)} ${wayOut(assessment, t)}`.trim();
  const caption = captionOf(part);
  const { place: stands, map } = pageOne({ title: place, headline, sureness, line, grounds, rows, caption, open });
  const below = rows.length > 0 ? r.otherCriteria : t.ui.why[lightOf(assessment)];
  const elsewhere = stands === 'next' ? [{ term: r.map, strong: '', text: r.mapNext(below) }] : [];
  const under = <Grounds of={[...grounds, ...elsewhere]} />;
  const figure = <MapFigure {...part} size={map} text={stands === 'beside' ? under : undefined} />;
  return (
    <article class="report">
      <div class={pageClass[stands]}>
        <div>
          <header class="report-head">
            <p>
              <strong>{dossier.organisation}</strong>
            </p>
            <p>{t.app.name}</p>
          </header>
          <h1>
            <span class="report-kind">{r.kind}</span> {place}
          </h1>
          <p class="report-under">
            {[machines.map(({ siting }) => t.siting[siting]).join(', '), address, machinePlaces(part)]
              .filter(Boolean)
              .join(' · ')}
            <br />
            {[dossier.caseNumber && `${r.facts.caseNumber} ${dossier.caseNumber}`, date].filter(Boolean).join(' · ')}
          </p>
          <section class={`report-verdict report-verdict-${verdict}`} aria-label={t.ui.verdict}>
            <Stoplight light={lightOf(assessment)} />
            <div>
              <p class="report-word">{headline}</p>
              {sureness && <p class="report-line">{sureness}</p>}
              <p>{line}</p>
              <p class="report-note">{t.standing}</p>
            </div>
          </section>
          {rows.length > 0 && <h2>{t.ui.why[lightOf(assessment)]}</h2>}
          <Reasons {...part} />
          {stands !== 'beside' && under}
        </div>
        {stands !== 'next' && figure}
      </div>
      <h2>{below}</h2>
      <OtherStates {...part} />
      {open && (
        <p>
          {r.open.bounds} {isPlannedOpenly(part) && d.text.withPlan} {rows.length > 0 && r.open.reasons} {r.open.metToo}{' '}
          {r.ramInAnnex}
        </p>
      )}
      <p class="report-says">
        <strong>{r.says}</strong> {r.saysText} {r.statusText}
      </p>
      {stands === 'next' && figure}
      <Next {...part} />
      <div class="report-pair">
        <section>
          <h2>1 {r.sections.case}</h2>
          <Facts
            of={[
              [r.facts.reportNumber, <code key="n">{reportNumber}</code>],
              ...numberOfComputation(part),
              [r.facts.caseNumber, dossier.caseNumber],
              [r.facts.date, date],
              [r.facts.organisation, dossier.organisation],
              [r.facts.route, dossier.route ? t.routes[dossier.route] : ''],
              [r.facts.version, r.scopes[scope]],
              [r.variant.fact, variantSaid(part)],
            ]}
          />
        </section>
        <section>
          <h2>2 {r.sections.place}</h2>
          <Facts
            of={[
              [r.facts.applicant, open ? r.inAnnex : dossier.notes.applicant],
              [r.facts.address, host ? addressOf(host) : ''],
              [r.facts.bag, host?.id ?? ''],
              [r.facts.place, machinePlaces(part)],
              [
                r.facts.kind,
                machines
                  .map((one) =>
                    [t.siting[one.siting], ...(open ? [] : one.functions.map((it) => t.functions[it]))].join(', '),
                  )
                  .join('; '),
              ],
            ]}
          />
        </section>
        <div class="report-sites">
          <Facts of={sitesOf(part)} />
        </div>
      </div>
      <h2>3 {r.sections.question}</h2>
      <p>{r.questionText(place)}</p>
      <h2>4 {r.sections.facts}</h2>
      <FactsUsed {...part} />
      <h2>5 {r.sections.assumptions}</h2>
      <Assumptions {...part} />
      <h2>6 {r.sections.results}</h2>
      <Buildings {...part} />
      <ByHour {...part} />
      <Neighbours {...part} />
      <h2>7 {r.sections.before}</h2>
      <Before {...part} />
      <h2>8 {r.sections.measures}</h2>
      <Measures {...part} />
      <h2>9 {r.sections.after}</h2>
      <After {...part} />
      <h2>10 {r.sections.alternatives}</h2>
      <Alternatives {...part} />
      <div class="report-listed">
        <h2>11 {r.sections.sensitivity}</h2>
        {open ? (
          <p>{r.inAnnex}</p>
        ) : (
          <>
            <HowSure assessment={assessment} scene={scene} t={t} r={r} />
            <Sensitivity {...part} />
          </>
        )}
      </div>
      <Limits {...part} />
      <h2>13 {r.sections.views}</h2>
      <Views {...part} />
      <h2>14 {r.sections.receipt}</h2>
      <Receipt {...part} />
      <h2>{d.heading}</h2>
      <Decision {...part} />
      {open && <p>{r.hasAnnex}</p>}
      <dl class="report-sign">
        {[r.sign.officer, r.sign.date, r.sign.signature].map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd> </dd>
          </div>
        ))}
      </dl>
      {!open && <Annex {...part} others={<OtherBuildings {...part} />} />}
      <Consequences {...part} />
    </article>
  );
}

/** Outside: what fails and what waits for evidence together, since neither is met. */
const countIn = ({ assessment: { criteria } }: Part, ...asked: State[]): number =>
  inEachState(criteria)
    .filter(({ state }) => asked.includes(state))
    .reduce((count, { ids }) => count + ids.length, 0);

/** How the first page is set, by where its map stands. */
const pageClass = { below: 'report-first', free: undefined, beside: 'report-beside', next: undefined } as const;

function Grounds({ of }: { of: readonly Ground[] }) {
  return (
    <dl class="report-grounds">
      {of.map(({ term, strong, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {strong && <strong>{`${strong} `}</strong>}
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Sentences call a building by its name where it has one: here it stands with the address. */
const addressOf = ({ address, name }: Pick<Building, 'address' | 'name'>): string =>
  address && name ? `${address} (${name})` : (address ?? name ?? '');

/** Where the machines stand, as one finds them in a map of the country. */
const machinePlaces = ({ machines, r, f }: Part): string =>
  machines.map(({ point, outwardDeg }) => `${rdSaid(point, f)}, ${r.facing(f.number(outwardDeg))}`).join('; ');

/** Of so many open questions each stands on the first page; all of them stand at what comes next. */
const askedFirst = 4;

/** What it rests on and what would turn it, as short as it can be said: what is long stands in a chapter of its own. */
function groundsOf(part: Part): readonly Ground[] {
  const { assessment, scene, scope, name, t, r } = part;
  const judged = isJudged(assessment);
  const word = (of: keyof typeof t.verdict) => t.verdict[of].word.toLowerCase();
  const holds = holdsForText(assessment, scene.answers.exposure, r.grounds, word);
  const byHour = byHourOf(part);
  const open = byWeight(assessment);
  const waits = waitsForText(assessment, r.grounds);
  const holdsFor = [
    !holds.differs && holds.text,
    scope === 'public' && elsewhereSaid(assessment, scene.answers.exposure, r.grounds, t),
    ...byHour.short,
    byHour.isMore && r.moreByHour,
  ]
    .filter(Boolean)
    .join(' ');
  const said = (holding: boolean, term: string, text: string, strong = ''): Ground[] =>
    holding ? [{ term, text, strong }] : [];
  const plan = planOf(part);
  const restsOn = restsOnText(assessment, r.grounds);
  return [
    ...said(
      holds.differs || byHour.whole.length > 0 || judged,
      r.grounds.holdsFor,
      holdsFor,
      holds.differs ? holds.text : '',
    ),
    ...said(plan !== '', r.grounds.planTitle, plan),
    ...said(
      open.length > 0,
      r.grounds.openTitle,
      [
        ...open.slice(0, askedFirst).map((gap) => missingText(gap, t, name, 1)),
        r.askedInNext(Math.max(0, open.length - askedFirst)),
      ].join(' '),
    ),
    ...said(restsOn !== '', r.grounds.restsOn, restsOn),
    ...said(waits !== '', r.grounds.waitsFor, `${waits}.`),
    ...said(
      judged && !(scope === 'public' && part.dossier.policy),
      r.grounds.limitsTitle,
      `${policySaid(part.models.policy, r)}.`,
    ),
    ...turnsOf(assessment, r.grounds, name, t).map(
      ({ verdict, text }): Ground => ({ term: r.grounds.turns(turnWord({ verdict }, t)), text, strong: '' }),
    ),
  ];
}

/** What else the other hours bring: all of it, what the first page says of it, and whether that is less. */
function byHourOf(part: Part) {
  const { assessment, r } = part;
  const telling = tellingOf(part);
  const whole = otherHourSaid(assessment, r.grounds, telling).map(({ text }) => text);
  const short = otherHourSaid(assessment, r.grounds, { ...telling, inShort: r.byHourInShort })
    .filter(({ isReason }) => isReason)
    .map(({ text }) => text);
  return { whole, short, isMore: whole.join() !== short.join() };
}

/** What holds by which hours, with each number, and what helps there: the first page says what comes on top. */
function ByHour(part: Part) {
  const { assessment, scene, t, r } = part;
  const { whole, isMore } = byHourOf(part);
  if (!isMore) return null;
  const word = (of: keyof typeof t.verdict) => t.verdict[of].word.toLowerCase();
  const { text } = holdsForText(assessment, scene.answers.exposure, r.grounds, word);
  return (
    <>
      <h3>{r.byHour}</h3>
      <p>{[`${r.grounds.holdsFor}: ${text}`, ...whole].join(' ')}</p>
    </>
  );
}

/** A ready sentence, marked as a proposal: that of the route, or of the talk before one where none is chosen yet. */
function Decision(part: Part) {
  const { dossier, assessment, t, d } = part;
  const route = dossier.route ?? 'vooroverleg';
  const inside = planInside(part);
  return (
    <>
      <p>{d.warning}</p>
      <OtherTime {...{ assessment, t, d }} />
      {!dossier.route && <p>{d.noRoute}</p>}
      <div class="report-decision">
        <h3>{t.routes[route]}</h3>
        <blockquote>
          <p>
            <strong>{d.proposal}.</strong> {sentenceOf(part, route)}
          </p>
        </blockquote>
        {inside && <p>{inside}</p>}
        <p>
          {d.basis[route]} {t.routeWorth[route]}
        </p>
      </div>
    </>
  );
}
