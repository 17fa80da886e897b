/** Part 6: what happens at each building, and the sentence for those where nothing does. */
import { takesEffect } from '../engine/measures/measures.ts';
import type { Receptor } from '../engine/scene/assessment.ts';
import { glassSaid } from '../i18n/glass-said.ts';
import { isOnceProven } from '../i18n/once-proven.ts';
import { hostText, throwsIn } from '../i18n/throws.ts';
import { failsAt, waitingAt } from '../i18n/waits-at.ts';
import { damageIn } from './house-damage.ts';
import { withoutPlanned } from './report-consequences.tsx';
import { planOf } from './report-measures.tsx';
import type { Part } from './report-part.ts';
import { across, Table } from './report-table.tsx';

const shownBuildings = 12;
const annexBuildings = 60;

/** Outside what waits counts as failing already. */
const waitsIn = ({ assessment, before, scope }: Part) =>
  scope === 'public' ? () => [] : waitingAt(assessment, before);

/** Those where a criterion fails or waits first, then the nearest. */
function weightiest(part: Part): readonly Receptor[] {
  const waiting = waitsIn(part);
  const counts = (one: Receptor) => Number(one.unmet.length > 0 || waiting(one).length > 0);
  return part.assessment.receptors
    .filter((one) => one.class !== 'geen')
    .toSorted((one, two) => counts(two) - counts(one) || one.distanceM - two.distanceM);
}

const quietBreak = 0.01;
/** In a table this would be nought. */
const noThrowM = 0.05;

/** Where nothing happens that a table would show: said in one sentence for all of them. */
const isQuiet = (one: Receptor): boolean =>
  one.unmet.length === 0 &&
  !one.host &&
  one.breakProbability < quietBreak &&
  one.throwM < noThrowM &&
  one.debrisDensityPerM2 === 0;

export function Buildings(part: Part) {
  const { scene, models, scope, r, f } = part;
  const all = weightiest(part);
  const quiet = all.filter(isQuiet);
  const loud = all.filter((one) => !isQuiet(one));
  const shown = loud.slice(0, shownBuildings);
  const nearestM = Math.min(...quiet.map(({ distanceM }) => distanceM));
  const nearest = f.metres(nearestM);
  const throwM = throwsIn(part.assessment.criteria);
  const someStay = shown.some((one) => !one.host && one.breakProbability >= quietBreak && throwM(one) < noThrowM);
  const once = isOnceProven(scene, part.assessment);
  const without = withoutPlanned(part);
  const held = takesEffect('glass', scene.measures, models);
  return (
    <>
      {shown.length > 0 && (
        <BuildingTable
          {...part}
          caption={captioned(part, r.tables.buildings(shown.length, loud.length))}
          shown={shown}
        />
      )}
      {quiet.length > 0 && (
        <p>
          {r.quiet(
            quiet.length,
            all.length,
            nearest,
            f.percent(quietBreak),
            loud.some(({ distanceM }) => distanceM > nearestM),
          )}
        </p>
      )}
      {shown.length < loud.length && (
        <p>
          {scope === 'public'
            ? r.restInLink(loud.length - shownBuildings)
            : r.restInAnnex(
                Math.min(loud.length, annexBuildings) - shownBuildings,
                Math.max(0, loud.length - annexBuildings),
              )}
        </p>
      )}
      <ul>
        {[
          ...r.tableNotes,
          ...(someStay ? [r.noThrowNote] : []),
          ...(held ? [once ? r.heldOnceNote : r.heldNote] : []),
          ...(without ? [without] : []),
        ].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** Figures of a plan say so, where the plan may be told; outside each is the most that it can be. */
const captioned = (part: Part, caption: string): string =>
  [
    caption,
    planOf(part) && part.r.tables[isOnceProven(part.scene, part.assessment) ? 'planOnce' : 'plan'],
    part.scope === 'public' && part.r.open.figuresAtMost,
  ]
    .filter(Boolean)
    .join('. ');

/** The other buildings that the table of chapter 6 has no room for, for the annex. */
export function OtherBuildings(part: Part) {
  const loud = weightiest(part).filter((one) => !isQuiet(one));
  const others = loud.slice(shownBuildings, annexBuildings);
  if (others.length === 0) return <p>{part.a.noOthers}</p>;
  return <BuildingTable {...part} caption={part.a.othersTable} shown={others} />;
}

/** The head says "one per" and the unit. */
const squareMetresEach = (perM2: number, { ui }: Part['t'], f: Part['f']): string =>
  perM2 <= 0 ? ui.none : f.area(perM2).replace(/\s?m²$/, '');

function BuildingTable(part: Part & { caption: string; shown: readonly Receptor[] }) {
  const { caption, shown, name, scene, scope, t, r, c, f } = part;
  // What was chosen of glass is told inside only.
  const glazed = (one: Receptor) => (scope === 'public' ? undefined : scene.judgements[one.buildingId]);
  const throwM = throwsIn(part.assessment.criteria);
  const damage = damageIn(part.assessment.criteria);
  const waiting = waitsIn(part);
  const said = (one: Receptor) => failsAt(one.unmet, waiting(one), (id) => t.criteria[id].chip, t.ui);
  const bare = (value: number): string => f.number(value, value < 100 ? 1 : 0);
  const share = (value: number): string => f.percent(value).replace(/\s?%$/, '');
  const damageSaid = (value: number | 'unknown' | null): string =>
    value === null ? '–' : value === 'unknown' ? c.buildings.unknown : share(value);
  return (
    <Table
      kind="buildings"
      figures={[1, 4, 5, 6, 7, 8]}
      caption={caption}
      head={[
        t.ui.building,
        [t.ui.distance, 'm'],
        t.ui.class,
        r.paneHead,
        [r.pressureHead, 'kPa'],
        [t.ui.breakChance, '%'],
        [t.ui.throwIn, 'm'],
        [r.piecesHead, 'm²'],
        [c.buildings.major, '%'],
        t.ui.criteriaFailing,
      ]}
      rows={shown.map((one) => [
        name(one.buildingId),
        bare(one.distanceM),
        one.basis === 'proposal' ? t.classes[one.class] : `${t.classes[one.class]} (${t.basis[one.basis]})`,
        glassSaid(one.paneType, glazed(one), { t, b: r.steps.buildings }),
        // Open-air figures say nothing of the building that carries the machine.
        ...(one.host
          ? [across(4, hostText(one, part.assessment.criteria, r.steps.buildings, part))]
          : [
              bare(one.reflectedPressureKpa),
              share(one.breakProbability),
              throwM(one) < noThrowM ? t.ui.none : bare(throwM(one)),
              squareMetresEach(one.debrisDensityPerM2, t, f),
            ]),
        damageSaid(damage(one)),
        <span key="u">
          {one.unmet.length > 0 ? <strong>{said(one).fails}</strong> : said(one).fails}
          {said(one).waits && `${said(one).fails ? '; ' : ''}${said(one).waits}`}
        </span>,
      ])}
    />
  );
}
