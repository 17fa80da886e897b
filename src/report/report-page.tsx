/**
 * The report: fourteen parts and a confidential annex, in real headings, lists and tables, the same in the browser's print
 * and from the command line. The first page says what came out and why; the parts follow in the order a decision needs them.
 */

import { Fragment } from 'preact';
import type { Receptor } from '../engine/scene/assessment.ts';
import { decisionText } from '../i18n/decision-sentences.ts';
import { restsOnText, turnsOf, waitsForText } from '../i18n/grounds.ts';
import { missingText } from '../i18n/missing-text.ts';
import { reasonsOf } from '../i18n/reasons.ts';
import { countOf, headlineOf, surenessOf, wayOut } from '../i18n/verdict-sentences.ts';
import { MapFigure } from './map-figure.tsx';
import { partOf } from './part-of.ts';
import { Annex } from './report-annex.tsx';
import { Consequences } from './report-consequences.tsx';
import { After, Before, Measures, planOf } from './report-measures.tsx';
import type { Part, ReportProps } from './report-part.ts';
import {
  Alternatives,
  Assumptions,
  FactsUsed,
  Limits,
  Neighbours,
  numberOfComputation,
  policyOwner,
  Receipt,
  Sensitivity,
  Views,
} from './report-parts.tsx';
import { across, Facts, Table } from './report-table.tsx';
import { HowSure, Why } from './report-why.tsx';
import { lightOf, Stoplight } from './stoplight.tsx';

const shownBuildings = 12;
const annexBuildings = 60;

export function ReportPage(given: ReportProps) {
  const part = partOf(given);
  return part ? <Report {...part} /> : <p role="status">{given.r.open.busy}</p>;
}

function Report(part: Part) {
  const { scene, machines, dossier, assessment, scope, reportNumber, place, t, r, d, date } = part;
  const machine = machines[0];
  const host = scene.buildings.find(({ id }) => id === machine?.hostId);
  const { verdict } = assessment;
  const open = scope === 'public';
  const sureness = surenessOf(assessment, t);
  return (
    <article class="report">
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
        {machines.map(({ siting }) => t.siting[siting]).join(', ')} · {machinePlaces(part)}
        <br />
        {[dossier.caseNumber && `${r.facts.caseNumber} ${dossier.caseNumber}`, date].filter(Boolean).join(' · ')}
      </p>
      <section class={`report-verdict report-verdict-${verdict}`} aria-label={t.ui.verdict}>
        <Stoplight light={lightOf(assessment)} />
        <div>
          <p class="report-word">{headlineOf(assessment, t)}</p>
          {sureness && <p class="report-line">{sureness}.</p>}
          <p>
            {open
              ? verdict === 'green'
                ? r.open.allMet
                : r.open.count(reasonsOf(assessment.criteria).length)
              : `${countOf(assessment, t)} ${wayOut(assessment, t)}`}
          </p>
        </div>
      </section>
      <Grounds {...part} />
      <MapFigure {...part} />
      <h2>{t.ui.why[lightOf(assessment)]}</h2>
      <Why {...part} />
      {open && (
        <p>
          {r.open.bounds} {r.ramInAnnex}
        </p>
      )}
      <p class="report-says">
        <strong>{r.says}</strong> {r.saysText} {r.statusText}
      </p>
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
              [r.facts.route, dossier.route ? t.routes[dossier.route].name : ''],
              [r.facts.version, r.scopes[scope]],
            ]}
          />
        </section>
        <section>
          <h2>2 {r.sections.place}</h2>
          <Facts
            of={[
              [r.facts.applicant, open ? r.inAnnex : dossier.notes.applicant],
              [r.facts.address, host?.address ?? host?.name ?? ''],
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
      </div>
      <h2>3 {r.sections.question}</h2>
      <p>{r.questionText(place)}</p>
      <h2>4 {r.sections.facts}</h2>
      <FactsUsed {...part} />
      <h2>5 {r.sections.assumptions}</h2>
      <Assumptions {...part} />
      <h2>6 {r.sections.results}</h2>
      <Buildings {...part} />
      <Neighbours {...part} />
      <h2>7 {r.sections.before}</h2>
      <Before {...part} />
      <h2>8 {r.sections.measures}</h2>
      <Measures {...part} />
      <h2>9 {r.sections.after}</h2>
      <After {...part} />
      <h2>10 {r.sections.alternatives}</h2>
      <Alternatives {...part} />
      <h2>11 {r.sections.sensitivity}</h2>
      {open ? (
        <p>{r.inAnnex}</p>
      ) : (
        <>
          <HowSure assessment={assessment} t={t} r={r} />
          <Sensitivity {...part} />
        </>
      )}
      <h2>12 {r.sections.limits}</h2>
      <Limits {...part} />
      <h2>13 {r.sections.views}</h2>
      <Views {...part} />
      <h2>14 {r.sections.receipt}</h2>
      <Receipt {...part} />
      <h2>{d.heading}</h2>
      <Decision {...part} />
      <dl class="report-sign">
        <dt>{r.sign.officer}</dt>
        <dd> </dd>
        <dt>{r.sign.date}</dt>
        <dd> </dd>
        <dt>{r.sign.signature}</dt>
        <dd> </dd>
      </dl>
      {open ? <p>{r.hasAnnex}</p> : <Annex {...part} others={<OtherBuildings {...part} />} />}
      <Consequences {...part} />
    </article>
  );
}

/** Where the machines stand, as one finds them in a map of the country. */
const machinePlaces = ({ machines, r, f }: Part): string =>
  machines
    .map(
      ({ point, outwardDeg }) =>
        `RD ${f.number(point[0], 1)} – ${f.number(point[1], 1)}, ${r.facing(f.number(outwardDeg))}`,
    )
    .join('; ');

/** What it rests on and what would turn it, below the colour. */
function Grounds(part: Part) {
  const { assessment, name, t, r } = part;
  const waits = waitsForText(assessment, r.grounds);
  const plan = planOf(part);
  return (
    <dl class="report-grounds">
      {plan && (
        <>
          <dt>{r.grounds.planTitle}</dt>
          <dd>{plan}</dd>
        </>
      )}
      {assessment.missing.length > 0 && (
        <>
          <dt>{r.grounds.openTitle}</dt>
          <dd>{assessment.missing.map((gap) => missingText(gap, t)).join(' ')}</dd>
        </>
      )}
      <dt>{r.grounds.restsOn}</dt>
      <dd>{restsOnText(assessment, r.grounds)}</dd>
      {waits && (
        <>
          <dt>{r.grounds.waitsFor}</dt>
          <dd>{waits}.</dd>
        </>
      )}
      {!(part.scope === 'public' && part.dossier.policy) && (
        <>
          <dt>{r.grounds.limitsTitle}</dt>
          <dd>{policyOwner(part.models.policy, r)}.</dd>
        </>
      )}
      {turnsOf(assessment, r.grounds, name, (id) => t.panes[id as keyof typeof t.panes] ?? id).map(
        ({ verdict, text }) => (
          <Fragment key={verdict}>
            <dt>{r.grounds.turns(t.verdict[verdict].word.toLowerCase())}</dt>
            <dd>{text}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

/** Those where a criterion fails first, then the nearest. */
function weightiest({ assessment }: Part): readonly Receptor[] {
  return assessment.receptors
    .filter((one) => one.class !== 'geen')
    .toSorted(
      (one, two) => Number(two.unmet.length > 0) - Number(one.unmet.length > 0) || one.distanceM - two.distanceM,
    );
}

const quietBreak = 0.01;

/** Where nothing happens that a table would show: said in one sentence for all of them. */
const isQuiet = (one: Receptor): boolean =>
  one.unmet.length === 0 &&
  !one.host &&
  one.breakProbability < quietBreak &&
  one.throwM < 0.05 &&
  one.debrisDensityPerM2 === 0;

function Buildings(part: Part) {
  const { r, f } = part;
  const all = weightiest(part);
  const quiet = all.filter(isQuiet);
  const loud = all.filter((one) => !isQuiet(one));
  const shown = loud.slice(0, shownBuildings);
  const nearestM = Math.min(...quiet.map(({ distanceM }) => distanceM));
  return (
    <>
      {shown.length > 0 && (
        <BuildingTable
          {...part}
          caption={captioned(part, r.tables.buildings(shown.length, loud.length))}
          shown={shown}
        />
      )}
      {quiet.length > 0 && <p>{r.quiet(quiet.length, f.metres(nearestM), f.percent(quietBreak))}</p>}
      <p class="report-note">
        {r.tableNote} {shown.length < loud.length && (part.scope === 'public' ? r.allInLink : r.allInAnnex)}
      </p>
    </>
  );
}

/** Figures of a plan say so, where the plan may be told. */
const captioned = (part: Part, caption: string): string => (planOf(part) ? part.r.tables.withPlan(caption) : caption);

/** The other buildings that the table of chapter 6 has no room for, for the annex. */
function OtherBuildings(part: Part) {
  const loud = weightiest(part).filter((one) => !isQuiet(one));
  const others = loud.slice(shownBuildings, annexBuildings);
  if (others.length === 0) return <p>{part.a.nothing}</p>;
  return <BuildingTable {...part} caption={part.a.othersTable} shown={others} />;
}

/** The head says "one per"; where they lie close the figure stays one above nought. */
function squareMetresEach(perM2: number, { ui }: Part['t'], f: Part['f']): string {
  if (perM2 <= 0) return ui.none;
  return perM2 < 1 ? f.area(perM2).replace(/\s?m²$/, '') : f.number(1 / perM2, perM2 < 20 ? 2 : 4);
}

/** How far glass comes into the rooms that a criterion looks into; where it says nothing of a building, of any pane. */
function throwsOf(criteria: Part['assessment']['criteria']): ReadonlyMap<string, number> {
  const throws = new Map<string, number>();
  for (const { receptor, extra } of criteria.flatMap(({ findings }) => findings)) {
    const throwM = extra?.['throwM'];
    if (receptor !== null && typeof throwM === 'number')
      throws.set(receptor, Math.max(throwM, throws.get(receptor) ?? 0));
  }
  return throws;
}

function BuildingTable(part: Part & { caption: string; shown: readonly Receptor[] }) {
  const { caption, shown, name, t, r, f } = part;
  const throws = throwsOf(part.assessment.criteria);
  const bare = (value: number): string => f.number(value, value < 100 ? 1 : 0);
  return (
    <Table
      kind="buildings"
      figures={[1, 4, 5, 6, 7]}
      caption={caption}
      head={[
        t.ui.building,
        `${t.ui.distance} (m)`,
        t.ui.class,
        t.ui.glass,
        r.pressureHead,
        `${t.ui.breakChance} (%)`,
        `${t.ui.throwIn} (m)`,
        r.piecesHead,
        t.ui.criteriaFailing,
      ]}
      rows={shown.map((one) => [
        name(one.buildingId),
        bare(one.distanceM),
        one.basis === 'proposal' ? t.classes[one.class] : `${t.classes[one.class]} (${t.basis[one.basis]})`,
        t.panes[one.paneType as keyof typeof t.panes] ?? one.paneType,
        // Open-air figures say nothing of the building that carries the machine.
        ...(one.host
          ? [across(4, t.ui.hostRow)]
          : [
              bare(one.reflectedPressureKpa),
              f.percent(one.breakProbability).replace(/\s?%$/, ''),
              bare(throws.get(one.buildingId) ?? one.throwM),
              squareMetresEach(one.debrisDensityPerM2, t, f),
            ]),
        one.unmet.length > 0 ? (
          <strong key="u">{one.unmet.map((id) => t.criteria[id].chip).join(', ')}</strong>
        ) : (
          t.ui.none
        ),
      ])}
    />
  );
}

/** Ready sentences, each marked as a proposal. */
function Decision({ dossier, assessment, reportNumber, place, t, d }: Part) {
  const routes = dossier.route ? [dossier.route] : (['opa', 'bopa', 'apv', 'privaat', 'vooroverleg'] as const);
  return (
    <>
      <p>{d.warning}</p>
      {routes.map((route) => (
        <div key={route} class="report-decision">
          <h3>{t.routes[route].name}</h3>
          <blockquote>
            <p>
              <strong>{d.proposal}.</strong> {decisionText(assessment, { route, place, reportNumber }, d)}
            </p>
          </blockquote>
          <p>
            {d.basis[route]} {t.routes[route].worth}
          </p>
        </div>
      ))}
    </>
  );
}
