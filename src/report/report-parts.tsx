/** The parts of words and lists: facts, assumptions, alternatives, sensitivity, limits, views, receipt. */

import type { ComponentChild } from 'preact';
import type { SiteCheck } from '../archive/dossier.ts';
import { pointKey } from '../archive/point-key.ts';
import type { Policy } from '../engine/models/definitions.ts';
import { ofKnowledge } from '../engine/scene/assessment.ts';
import { buildingCounts } from '../i18n/building-counts.ts';
import { exposuresSaid } from '../i18n/exposures-said.ts';
import { assumedLines, assumedTexts, besideColour, isUseAssumed, proposed } from '../i18n/grounds.ts';
import { weighingSaid } from '../i18n/homes-said.ts';
import { limitText } from '../i18n/limit-text.ts';
import { sourceIn } from '../i18n/model-source.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import { bandWord, tippingSentence } from '../i18n/sentences.ts';
import { stateOf } from '../i18n/states.ts';
import type { Part } from './report-part.ts';
import { Facts, Table } from './report-table.tsx';
import { Variants } from './report-variants.tsx';

/** Part 4: each fact with its source and date, who checked it, and what is still unknown. */
const countOf = (all: readonly { readonly count: number }[]): number => all.reduce((sum, { count }) => sum + count, 0);

/** Nothing is named as missing here: because nothing is, because it was assumed, or because it is confidential. */
function missingElsewhere({ assessment, scope, r }: Part): string {
  if (stateOf(assessment.criteria, ofKnowledge) === 'unknown') return r.inAnnex;
  // Outside it is said of every case of the colour: in one of them something may not be known, or assumed.
  if (scope === 'public') return r.open.nothingDecides;
  return assumedTexts(assessment, r.grounds).length > 0
    ? r.nothingMissingAssumed
    : r.nothingMissing(proposed(assessment.receptors) > 0);
}

/** Not one of the buildings that are judged has a house number. */
function isNumberless({ assessment: { receptors }, scene }: Part): boolean {
  const judged = new Set(receptors.map(({ buildingId }) => buildingId));
  const around = scene.buildings.filter(({ id }) => judged.has(id));
  return around.length > 0 && around.every(({ address }) => !address);
}

export function FactsUsed(part: Part) {
  const { assessment, dossier, scope, r, f } = part;
  const { missing, receipt, receptors } = assessment;
  const { ledger = [] } = dossier.surroundings;
  const { judged, hosts, withPeople, by } = buildingCounts(receptors);
  const setApart = dossier.surroundings.notInUse?.length ?? 0;
  const printed = receipt.sources.some(({ sha256 }) => sha256 !== null);
  return (
    <>
      {receipt.sources.length > 0 && (
        <Table
          caption={r.tables.facts}
          figures={[3]}
          head={[r.source, r.where, r.retrieved, r.number, ...(printed ? [r.print] : [])]}
          rows={receipt.sources.map((source) => [
            source.name,
            <span key="address" class="report-address">
              {source.reference || (scope === 'public' ? r.inAnnex : r.unknownPlace)}
            </span>,
            <span key="when" class="report-when">
              {source.retrieved ? f.date(source.retrieved) : r.noDate}
            </span>,
            f.number(source.count),
            ...(printed
              ? [
                  source.sha256
                    ? `${source.sha256.slice(0, 16)}…${source.pages ? ` (${source.pages})` : ''}`
                    : r.noPrint,
                ]
              : []),
          ])}
        />
      )}
      {printed && <p>{r.printHow}</p>}
      {ledger.length > 0 && (
        <Table
          caption={r.ledger}
          figures={[1, 2, 3, 4]}
          head={r.ledgerHead}
          rows={ledger.map(({ source, records, used, setAside, open }) => [
            source,
            ...[records, used, countOf(setAside), countOf(open)].map((count) => f.number(count)),
          ])}
        />
      )}
      {setApart > 0 && <p>{r.setApart(setApart)}</p>}
      {isNumberless(part) && <p>{r.noNumbers}</p>}
      {receipt.sources.some(({ name }) => name.includes('3DBAG')) && (
        <p>
          <a href="https://docs.3dbag.nl/en/copyright">© 3DBAG by tudelft3d and 3DGI</a> (CC BY 4.0)
        </p>
      )}
      <p>
        {r.checked(
          by.confirmed,
          by.own,
          by.proposal,
          withPeople,
          judged,
          hosts,
          f.wholeMetres(part.scene.radiusM),
          isUseAssumed(assessment),
        )}{' '}
        {by.unknown > 0 &&
          r.unknownUse(
            by.unknown,
            withPeople,
            missing.some(({ what }) => what === 'use'),
          )}
      </p>
      {scope === 'internal' && dossier.siteChecks.length > 0 && (
        <div class="report-listed">
          <h3>{r.agreed}</h3>
          <ul>
            {dossier.siteChecks.map((check) => (
              <li key={`${check.point}${check.date}`}>
                {checkText(part, check)}
                {check.role && ` – ${check.role}`} ({f.date(check.date)})
              </li>
            ))}
          </ul>
        </div>
      )}
      {scope === 'internal' && dossier.photos.length > 0 && <p>{r.photosInAnnex(dossier.photos.length)}</p>}
      <h3>{r.unknownHeading}</h3>
      {missing.length === 0 ? <p>{missingElsewhere(part)}</p> : <p>{r.openInNext(missing.length)}</p>}
    </>
  );
}

/** A check on site in words: what was asked, what was found, what was written. */
export function checkText({ r }: Part, { point, text, found, remark }: SiteCheck): string {
  return [text, found && r.tippingFound[found], remark].filter(Boolean).join('. ') || point;
}

/** Part 5. */
export function Assumptions({ assessment, models, scene, scope, t, r }: Part) {
  const assumed = assumedLines(assessment, r.grounds);
  return (
    <>
      <p>
        {r.exposure[scene.answers.exposure]}{' '}
        {assessment.receipt.profile || models.policy.profile ? r.chargesOwn : r.chargeClasses}
      </p>
      {scope === 'internal' && <p>{exposuresSaid(assessment, scene.answers.exposure, r.steps.outcome, t)}</p>}
      {scope === 'public' ? (
        <p>{r.noScenarios}</p>
      ) : (
        <Table
          caption={r.tables.scenarios}
          head={[r.scenario, r.lighter, r.design, r.heavier]}
          rows={assessment.scenarios.map((one) => [
            scenarioName(one.id, t),
            ...(['low', 'design', 'high'] as const).map((level) => bandWord(one, level, t)),
          ])}
        />
      )}
      <div class="report-listed">
        <h3>{r.grounds.assumedTitle}</h3>
        {assumed.length === 0 ? (
          <p>{r.nothingAssumed(proposed(assessment.receptors) > 0, scope === 'public')}</p>
        ) : (
          <>
            <p>{r.grounds.assumedHelp}</p>
            <ul>
              {assumed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

/** Part 10. */
export function Alternatives(part: Part) {
  const { dossier, assessment, scope, r, f } = part;
  const { alternatives, cashAccess } = dossier.notes;
  const weighing = besideColour(assessment);
  return (
    <>
      <h3>{r.alternatives}</h3>
      <p>{scope === 'public' ? r.inAnnex : alternatives || r.notFilled}</p>
      <Variants {...part} />
      <h3>{r.cashAccess}</h3>
      <p>{cashAccess || r.notFilled}</p>
      {weighing.length > 0 && (
        <div class="report-listed">
          <h3>{r.weighingHeading}</h3>
          {scope === 'public' && <p>{r.open.weighing}</p>}
          <ul>
            {weighing.map((one) => (
              <li key={one.id}>{weighingSaid(one, r.steps.outcome, f)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Part 11. */
export function Sensitivity({ assessment, name, spread = null, t, r, f }: Part) {
  if (assessment.tippingPoints.length === 0) return <p>{r.sensitivityNone}</p>;
  const byLoad = assessment.confidence !== null && assessment.tippingPoints.some(({ input }) => input === 'loadFactor');
  return (
    <>
      <ul>
        {assessment.tippingPoints.map((point) => (
          <li key={pointKey(point)}>
            {tippingSentence(point, {
              t,
              tipping: r.tipping,
              f,
              nameOf: name,
              spread,
            })}
          </li>
        ))}
      </ul>
      {byLoad && <p>{r.loadCounted}</p>}
    </>
  );
}

/** Part 12. */
export function Limits({ assessment, dossier, r, f }: Part) {
  const { reassess } = dossier.notes;
  return (
    <>
      <div class="report-listed">
        <h2>12 {r.sections.limits}</h2>
        <ul>
          {r.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      <p>
        {r.validity(assessment.receipt.modelSet.id)} {reassess ? r.reassess(f.date(reassess)) : r.noReassess}
      </p>
    </>
  );
}

/** Part 13. */
export function Views({ dossier, scope, r }: Part) {
  if (scope === 'public') return <p>{r.viewsInAnnex}</p>;
  return <p class="report-free">{dossier.notes.views || r.viewsNone}</p>;
}

/** The kenmerk, inside only: it is made of the input, so what is confidential in it could be guessed. */
export const numberOfComputation = ({ assessment, scope, r }: Part): (readonly [string, ComponentChild])[] =>
  scope === 'public' ? [] : [[r.facts.kenmerk, <code key="k">{assessment.receipt.kenmerk}</code>]];

/** The policy that comes along speaks the language of the paper; one of an authority its own. */
const isExample = ({ id }: Pick<Policy, 'id'>): boolean => id === 'voorbeeldbeleid';

/** Which policy: its name, its version and whose it is. */
export function policySaid(policy: Pick<Policy, 'id' | 'version' | 'owner'>, r: Part['r']): string {
  const { id, version, owner } = policy;
  return isExample(policy)
    ? r.policySaid(r.examplePolicy.name, version, r.examplePolicy.owner)
    : r.policySaid(id, version, owner);
}

/** Classes of glass are published; from which on it is too much was chosen. */
const chosenClass = { unit: 'class', status: 'assumption', source: '' } as const;

/** Said in the row of another limit, or of what is shown and not of what decides. */
const besideTheTable: readonly string[] = ['debrisEnergyJ', 'nearMiss', 'shownSets'];

/** Every limit of a policy by which something is decided, also one that only a municipality sets. */
function limitsIn(policy: Policy, { limitNames, policyLimits }: Part['r']) {
  const names: Readonly<Partial<Record<keyof typeof policyLimits, string>>> = limitNames;
  const keys = [
    ...new Set([...Object.keys(limitNames), ...Object.keys(policyLimits)]),
  ] as (keyof typeof policyLimits)[];
  return keys
    .filter((key) => !besideTheTable.includes(key))
    .flatMap((key) => {
      const limit = policy[key];
      return limit === undefined ? [] : [{ key, limit, name: names[key] ?? policyLimits[key] }];
    });
}

/** Part 14: with what was this reckoned, and how to reckon it again. */
export function Receipt(part: Part) {
  const { assessment, dossier, models, scope, reportNumber, link, t, r, f } = part;
  const { receipt } = assessment;
  const { policy } = models;
  const limits = limitsIn(policy, r).map(({ key, name, limit }) => {
    const figure = typeof limit === 'string' ? { ...chosenClass, value: limit } : limit;
    const { value, status, source } = figure;
    // Below the table it stands once whose those are that an example gives no grounds for.
    const chosen = isExample(policy) && status === 'assumption';
    return [
      key === 'debrisPerM2' ? `${name}, ${r.debrisFrom(f.number(policy.debrisEnergyJ.value))}` : name,
      limitText(key, value, figure.unit, t, f),
      r.statuses[status],
      chosen ? '' : (policy.reasons?.[key] ?? sourceIn(source, r.modelSources)?.title ?? ''),
    ];
  });
  return (
    <>
      <Facts
        of={[
          [r.facts.reportNumber, <code key="n">{reportNumber}</code>],
          ...numberOfComputation(part),
          [r.receipt.engine, receipt.engineVersion],
          [
            r.receipt.models,
            <span key="m">
              {receipt.modelSet.id}, sha-256 <code>{receipt.modelSet.sha256}</code>
            </span>,
          ],
          [r.receipt.policy, policySaid(receipt.policy, r)],
          ...(receipt.profile
            ? [
                [
                  r.receipt.profile,
                  <span key="p">
                    {policy.profile?.name ?? ''}, sha-256 <code>{receipt.profile}</code>. {r.profileText}
                  </span>,
                ] as const,
              ]
            : []),
          [r.receipt.seed, r.receipt.drawn(receipt.seed, receipt.samples)],
          [r.receipt.assumed, assumedTexts(assessment, r.grounds).join('; ') || t.ui.none],
          [r.versionChanges, r.versionText],
          [r.input, r.inputText],
        ]}
      />
      {/* Limits of its own a municipality may keep to itself. */}
      {!(scope === 'public' && dossier.policy) && (
        <>
          <Table
            kind="wide"
            caption={r.tables.limits}
            head={[r.limit, r.figureValue, r.status, r.basis]}
            rows={limits}
            figures={[1]}
          />
          <p class="report-note">
            {isExample(policy) && `${r.examplePolicy.reason}. `}
            {r.limitsBy(policySaid(policy, r))}
          </p>
        </>
      )}
      {link && (
        <p>
          <a href={link}>{r.reopen}</a>
        </p>
      )}
    </>
  );
}
