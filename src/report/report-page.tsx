/** The report: a document of real headings, lists and tables, the same in the browser's print and from the command line. */
import type { Assessment } from '../engine/assessment.ts';
import type { Scene } from '../engine/scene.ts';
import type { Format } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/nl.ts';
import type { ReportWords } from '../i18n/report-nl.ts';
import { MapFigure } from './map-figure.tsx';
import { HowSure, Why } from './report-why.tsx';
import { Stoplight } from './stoplight.tsx';

export interface ReportProps {
  readonly scene: Scene;
  readonly assessment: Assessment;
  readonly title: string;
  readonly caseNumber: string;
  /** Of the municipality; no name of a person. */
  readonly organisation: string;
  readonly route: 'opa' | 'bopa' | 'apv' | 'privaat' | 'vooroverleg' | null;
  /** What was agreed or checked on site: role and date, no names. */
  readonly agreed: readonly { readonly text: string; readonly role: string; readonly date: string }[];
  /** As printed. */
  readonly date: string;
  /** Opens this assessment again; empty while it is being made. */
  readonly link: string;
  readonly t: Catalogue;
  readonly r: ReportWords;
  readonly f: Format;
}

export function ReportPage(props: ReportProps) {
  const { scene, assessment, title, caseNumber, organisation, route, agreed, date, link, t, r, f } = props;
  const machine = scene.machines[0];
  const verdict = assessment.verdict;
  const unmet = assessment.criteria.filter(({ status }) => status === 'unmet');
  const unmetIds = new Set(unmet.map(({ id }) => id)).size;
  const name = (id: string | null): string => {
    const building = scene.buildings.find((one) => one.id === id);
    return building
      ? (building.name ?? building.address ?? building.id)
      : (scene.places.find((one) => one.id === id)?.name ?? '');
  };
  const counts = {
    green: () => t.count.green(),
    orange: () => (unmetIds === 0 ? t.count.pending() : t.count.orange(unmetIds, assessment.measureSets.length)),
    red: () => t.count.red(unmetIds),
    undetermined: () => t.count.undetermined(assessment.missing.length),
  };
  return (
    <article class="report">
      <header class="report-head">
        <p>
          <strong>{organisation}</strong>
        </p>
        <p>{t.app.name}</p>
      </header>
      <h1>{r.title(title)}</h1>
      <dl class="report-facts">
        <dt>{r.facts.kenmerk}</dt>
        <dd>
          <code>{assessment.receipt.kenmerk}</code>
        </dd>
        <dt>{r.facts.caseNumber}</dt>
        <dd>{caseNumber || '–'}</dd>
        <dt>{r.facts.date}</dt>
        <dd>{date}</dd>
        <dt>{r.facts.route}</dt>
        <dd>{route ? t.routes[route].name : '–'}</dd>
        <dt>{r.facts.place}</dt>
        <dd>
          {machine &&
            `RD ${f.number(machine.point[0], 1)} – ${f.number(machine.point[1], 1)}; ${f.number(machine.outwardDeg)}°`}
        </dd>
        <dt>{r.facts.kind}</dt>
        <dd>
          {machine && `${t.siting[machine.siting]}; ${machine.functions.map((one) => t.functions[one]).join(', ')}`}
        </dd>
      </dl>
      <section class={`report-verdict report-verdict-${verdict}`} aria-label={t.ui.verdict}>
        <Stoplight light={verdict} />
        <div>
          <p class="report-word">
            {t.ui.verdict}: {t.verdict[verdict].word.toLowerCase()}
          </p>
          <p class="report-line">{t.verdict[verdict].line}.</p>
          <p>{counts[verdict]()}</p>
        </div>
      </section>
      <p class="report-says">
        <strong>{r.says}</strong> {r.saysText}
      </p>
      <h2>1 {t.ui.why[verdict]}</h2>
      <Why assessment={assessment} name={name} t={t} r={r} f={f} />
      <h2>2 {r.sections.sure}</h2>
      <HowSure assessment={assessment} name={name} t={t} r={r} f={f} />
      <h2>3 {r.sections.map}</h2>
      <MapFigure scene={scene} assessment={assessment} t={t} r={r} f={f} />
      <h2>4 {r.sections.buildings}</h2>
      <table class="report-wide">
        <caption>{r.tables.buildings}</caption>
        <thead>
          <tr>
            {[
              t.ui.building,
              t.ui.distance,
              t.ui.class,
              t.ui.pressure,
              t.ui.breakChance,
              t.ui.throwIn,
              t.ui.pieces,
              t.ui.criteriaFailing,
            ].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assessment.receptors
            .filter((one) => one.class !== 'geen')
            .slice(0, 60)
            .map((one) => (
              <tr key={one.buildingId}>
                <th scope="row">{name(one.buildingId)}</th>
                <td>{f.metres(one.distanceM)}</td>
                <td>
                  {t.classes[one.class]} ({t.basis[one.basis]})
                </td>
                <td>{f.kilopascals(one.reflectedPressureKpa)}</td>
                <td>{f.percent(one.breakProbability)}</td>
                <td>{f.metres(one.throwM)}</td>
                <td>{one.debrisDensityPerM2 > 0 ? t.ui.onePer(f.area(one.debrisDensityPerM2)) : t.ui.none}</td>
                <td>{one.unmet.map((id) => t.criteria[id].chip).join(', ') || t.ui.none}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <h2>5 {r.sections.missing}</h2>
      {assessment.missing.length === 0 ? (
        <p>{r.nothingMissing}</p>
      ) : (
        <ul>
          {assessment.missing.map((gap) => (
            <li key={gap.what}>
              {t.missing[gap.what as keyof typeof t.missing](
                gap.receptors.length,
                String(gap.details?.['sides'] ?? '')
                  .split(',')
                  .map((side) => t.sides[side as keyof typeof t.sides] ?? '')
                  .join(', '),
              )}{' '}
              {t.who[gap.who as keyof typeof t.who]}
            </li>
          ))}
        </ul>
      )}
      <h2>6 {r.sections.facts}</h2>
      <table>
        <caption>{r.tables.facts}</caption>
        <thead>
          <tr>
            <th scope="col">{r.source}</th>
            <th scope="col">{r.where}</th>
            <th scope="col">{r.retrieved}</th>
            <th scope="col">{r.number}</th>
          </tr>
        </thead>
        <tbody>
          {assessment.receipt.sources.map((source) => (
            <tr key={source.reference}>
              <th scope="row">{source.name}</th>
              <td>{source.reference}</td>
              <td>{source.retrieved ? f.date(source.retrieved) : '–'}</td>
              <td>{source.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>7 {r.sections.assumptions}</h2>
      <p>{r.chargeClasses}</p>
      <h2>8 {r.sections.measures}</h2>
      {assessment.measureSets.length === 0 ? <p>{t.ui.noSets}</p> : <Sets assessment={assessment} t={t} r={r} />}
      {scene.measures.length > 0 && (
        <>
          <h3>{t.ui.plan}</h3>
          <ul>
            {scene.measures.map((id) => (
              <li key={id}>{r.measures[id as keyof typeof r.measures]}</li>
            ))}
          </ul>
        </>
      )}
      {agreed.length > 0 && (
        <>
          <h3>{r.agreed}</h3>
          <ul>
            {agreed.map((one) => (
              <li key={`${one.date}${one.text}`}>
                {one.text}
                {one.role && ` – ${one.role}`} ({one.date})
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>9 {r.sections.weighing}</h2>
      <ul>
        {assessment.weighing.map(({ id, value: amount }) => (
          <li key={id}>{t.weighing[id as keyof typeof t.weighing](amount)}</li>
        ))}
      </ul>
      <h2>10 {r.sections.route}</h2>
      <p>
        {route ? `${t.routes[route].name}. ${t.routes[route].worth}` : t.ui.chooseRoute} {t.routes.unverified}
      </p>
      <h2>11 {r.sections.limits}</h2>
      <ul>
        {r.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h2>12 {r.sections.receipt}</h2>
      <dl class="report-facts">
        <dt>{r.receipt.kenmerk}</dt>
        <dd>
          <code>{assessment.receipt.kenmerk}</code>
        </dd>
        <dt>{r.receipt.engine}</dt>
        <dd>{assessment.receipt.engineVersion}</dd>
        <dt>{r.receipt.models}</dt>
        <dd>
          {assessment.receipt.modelSet.id}, sha-256 <code>{assessment.receipt.modelSet.sha256}</code>
        </dd>
        <dt>{r.receipt.policy}</dt>
        <dd>
          {assessment.receipt.policy.id} {assessment.receipt.policy.version}, {assessment.receipt.policy.owner}
        </dd>
        <dt>{r.receipt.seed}</dt>
        <dd>{assessment.receipt.seed}</dd>
        <dt>{r.receipt.assumed}</dt>
        <dd>{assessment.receipt.assumed.join(', ') || t.ui.none}</dd>
      </dl>
      {link && (
        <p>
          <a href={link}>{r.reopen}</a>
        </p>
      )}
      <dl class="report-sign">
        <dt>{r.sign.officer}</dt>
        <dd> </dd>
        <dt>{r.sign.date}</dt>
        <dd> </dd>
        <dt>{r.sign.signature}</dt>
        <dd> </dd>
      </dl>
    </article>
  );
}

function Sets({ assessment, t, r }: { assessment: Assessment; t: Catalogue; r: ReportWords }) {
  return (
    <table>
      <caption>{r.tables.sets}</caption>
      <thead>
        <tr>
          {[t.ui.sets, t.ui.consent, t.ui.cost, t.ui.time, t.ui.provided, t.ui.becomes].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {assessment.measureSets.map((set) => (
          <tr key={set.measures.join()}>
            <th scope="row">{set.measures.map((id) => r.measures[id as keyof typeof r.measures]).join('; ')}</th>
            <td>{set.consent.length === 0 ? t.ui.consentNone : t.ui.consentOf(set.consent.length)}</td>
            <td>{t.levels[set.cost]}</td>
            <td>{t.levels[set.leadTime]}</td>
            <td>
              {set.conditions.map((one) => t.conditions[one as keyof typeof t.conditions]).join(', ') || t.ui.none}
            </td>
            <td>{t.verdict[set.verdict].word.toLowerCase()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
