/** Annex B: what would happen to people and houses, told beside the verdict, with the figures and their sources. */

import type { Told } from '../engine/consequences/told.ts';
import type { Behind } from '../engine/consequences/totals.ts';
import type { Level } from '../engine/scene/assessment.ts';
import { isOnceProven, withoutSaid } from '../i18n/once-proven.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import { buildingCells, buildingHead, FigureTable, GroundTable } from './consequences-tables.tsx';
import { expectedText, type GridProps, headsText, type TellProps, ToldText, worstFirst } from './consequences-text.tsx';
import type { Part } from './report-part.ts';
import { Table } from './report-table.tsx';

const shownBuildings = 20;

export function Consequences(part: Part) {
  const { told, c, r } = part;
  return (
    <section class="report-told">
      <h2>B {r.sections.consequences}</h2>
      <p class="report-says">
        <strong>{c.never}</strong>
      </p>
      {told ? <Everything {...part} told={told} /> : <p>{told === null ? c.none : c.busy}</p>}
    </section>
  );
}

/** Outside a measure of the machine itself is in no plan that is told. */
export const withoutPlanned = ({ scene, models, scope, r, c }: Part): string =>
  scope === 'public' ? '' : withoutSaid(scene, models, (id) => r.measures[id]?.name ?? id, c);

/** A building is as far as the verdict has it: another scenario may see another corner of it. */
function asFarAsJudged(design: Told, { receptors }: Part['assessment']): Told {
  const far = new Map(receptors.map(({ buildingId, distanceM }) => [buildingId, distanceM]));
  const buildings = design.buildings.map((one) => ({ ...one, distanceM: far.get(one.buildingId) ?? one.distanceM }));
  return { ...design, buildings };
}

const Grid = (props: GridProps) => <Table {...props} />;
const WideGrid = (props: GridProps) => <Table kind="wide" {...props} />;

function Everything({ told, ...part }: Part & { told: NonNullable<Part['told']> }) {
  const { t, f, scene, scope } = part;
  const c = scope === 'public' ? atMost(part.c) : sayingOfShard(part.c);
  const design = asFarAsJudged(told.design, part.assessment);
  const props: TellProps = {
    told: design,
    w: c,
    f,
    onceProven: isOnceProven(scene, part.assessment),
    withPlan: scene.measures.length > 0,
    without: withoutPlanned(part),
    name: (id) => part.name(id) || id,
    Grid,
  };
  // What is not known, and what no formula reaches, is no bound.
  const least =
    design.places.some(({ heldBelowRange }) => heldBelowRange) ||
    design.buildings.some(
      ({ homes, homesCounted, heldBelowRange }) => homes === null || !homesCounted || heldBelowRange,
    );
  const shown = worstFirst(design.buildings, part.models.policy.majorDamage.value).slice(0, shownBuildings);
  const machines = scene.machines.map(({ point }) => point);
  return (
    <>
      <p>
        {scope === 'public'
          ? [c.report.scenarioHidden, least && c.report.notBound].filter(Boolean).join(' ')
          : `${c.report.scenario(scenarioName(design.scenario, t))} ${c.report.higherOutside}`}{' '}
        {design.machines > 1 && c.several(design.machines)}
      </p>
      <ToldText {...props} />
      {scope === 'internal' && (
        <>
          <h3>{c.report.levelsTitle}</h3>
          <Levels {...props} told={told} />
          <p class="report-note">{c.report.levelsNote}</p>
        </>
      )}
      <h3>{c.buildings.title}</h3>
      <Table
        // With the words of an upper edge a chance takes two lines: on one the table would be wider than the paper.
        kind={scope === 'public' ? 'most' : 'each'}
        caption={
          shown.length < design.buildings.length
            ? c.buildings.only(shown.length, design.buildings.length)
            : c.buildings.table
        }
        head={buildingHead(props)}
        rows={shown.map((one) => buildingCells(one, { ...props, t }))}
      />
      <p class="report-note">{c.buildings.note}</p>
      <h3>{c.ground.title}</h3>
      <GroundTable {...props} machines={machines} />
      <h3>{c.sources.title}</h3>
      <FigureTable {...props} Grid={WideGrid} />
    </>
  );
}

/** Outside a chance is the most that it can be, and says so each time: one that is nothing says that already. */
function atMost(c: Part['c']): Part['c'] {
  const edge =
    (say: Part['c']['chance']): Part['c']['chance'] =>
    (chance, number) =>
      ['none', 'nearly-sure'].includes(chance.word) ? say(chance, number) : c.report.atMost(whole(say(chance, number)));
  // It may stand below those words, but breaks nowhere else.
  const whole = (text: string) => text.replaceAll(' ', '\u00a0');
  const shard: Part['c']['window']['shard'] = (...said) => `${c.window.shard(...said)} ${c.report.shardHigher}`;
  return { ...c, window: { ...c.window, shard }, chance: edge(c.chance), chanceShort: edge(c.chanceShort) };
}

/** Inside it is said what the higher figure of the public version is about. */
const sayingOfShard = (c: Part['c']): Part['c'] => ({
  ...c,
  window: { ...c.window, shard: (...said) => `${c.window.shard(...said)} ${c.report.shardOpen}` },
});

const levels: readonly Level[] = ['low', 'design', 'high'];

/** How much hangs on the strength of the charge. */
function Levels({ told, w, f }: Omit<TellProps, 'told'> & { readonly told: Readonly<Record<Level, Told>> }) {
  const row = (name: string, say: (one: Told) => string) => [name, ...levels.map((level) => say(told[level]))];
  const heads = (night: number, day: number, of: Behind) =>
    night === 0 && day === 0
      ? headsText(0, of, { w, f })
      : // By night and by day stay on one line, whatever stands before them.
        `${headsText(night, of, { w, f })}\u00a0/\u00a0${headsText(day, { ...of, unknown: 0, atLeast: 0 }, { w, f })}`;
  const damaged = (kind: 'minor' | 'major', { houses }: Told) =>
    houses.count === 0 && houses.unknown > 0 ? w.buildings.unknown : expectedText(houses[kind], { w, f });
  return (
    <Table
      caption={w.report.levels}
      head={[w.report.what, ...levels.map((level) => w.levels[level])]}
      rows={[
        row(`${w.atHome.broken} (${w.report.nightDay})`, ({ persons }) =>
          heads(persons.brokenPanesNight, persons.brokenPanesDay, persons.brokenPanes),
        ),
        row(`${w.atHome.thrown} (${w.report.nightDay})`, ({ persons }) =>
          heads(persons.glassInRoomNight, persons.glassInRoomDay, persons.glassInRoom),
        ),
        row(`${w.houses.title}: ${w.houses.minor}`, (one) => damaged('minor', one)),
        row(`${w.houses.title}: ${w.houses.major}`, (one) => damaged('major', one)),
        row(w.report.hazardousTo, ({ debris }) => f.wholeMetres(debris.hazardousToM)),
        row(w.report.bound, ({ debris }) => f.wholeMetres(debris.hazardousFragmentDistanceM)),
        row(w.report.stray, ({ debris }) => f.wholeMetres(debris.strayToM)),
      ]}
    />
  );
}
