/** Every figure behind what is told beside the verdict: building by building, the ground, and the sources. */

import { useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { BuildingConsequence } from '../../../engine/consequences/consequences.ts';
import type { Told } from '../../../engine/consequences/told.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import { hazardClasses } from '../../../engine/scene/assessment.ts';
import { buildingCells, buildingHead, FigureTable, GroundTable } from '../../../report/consequences-tables.tsx';
import { deathOf, injuryOf, ToldText, worstFirst } from '../../../report/consequences-text.tsx';
import { Row } from '../../../report/report-table.tsx';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { goToBuilding } from '../../state/go.ts';
import { backToStep } from '../../state/last-step.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { AsideHead, toldHere, useTelling, useTellProps } from './consequences-section.tsx';
import './consequences.css';

const useFullWords = wordsInFull();
const useConsequenceWords = wordsIn('consequences');

/** Shown before the rest is unfolded. */
const first = 12;

export function ConsequencesScreen() {
  usePageName('gevolgen');
  const { t } = useFullWords();
  const w = useConsequenceWords();
  const dossier = useApp((state) => state.dossier);
  const told = useApp(toldHere);
  useTelling();
  if (!dossier) return null;
  return (
    <main id="main" tabIndex={-1} class="table-screen consequences consequences-screen">
      <Button onClick={() => backToStep('uitkomst')}>{t.ui.back}</Button>
      <h1>{w.title}</h1>
      <div class="consequences-text">
        <AsideHead />
      </div>
      {told && <Everything told={told} dossier={dossier} />}
    </main>
  );
}

function Everything({ told, dossier }: { told: Told; dossier: Dossier }) {
  const props = { ...useTellProps(dossier), told };
  const { w } = props;
  const machines = activeVariant(dossier).machines.map(({ point }) => point);
  return (
    <>
      <section class="consequences-text" aria-labelledby="in-short">
        <h2 id="in-short">{w.summary}</h2>
        <ToldText {...props} />
      </section>
      <section aria-labelledby="each-building">
        <h2 id="each-building">{w.buildings.title}</h2>
        <Buildings told={told} dossier={dossier} />
      </section>
      <section aria-labelledby="ground-cells">
        <h2 id="ground-cells">{w.ground.title}</h2>
        <GroundTable {...props} machines={machines} />
      </section>
      <section aria-labelledby="figure-sources">
        <h2 id="figure-sources">{w.sources.title}</h2>
        <FigureTable {...props} />
      </section>
    </>
  );
}

const names = (name: (id: string) => string) => (one: BuildingConsequence, two: BuildingConsequence) =>
  name(one.buildingId).localeCompare(name(two.buildingId), 'nl', { numeric: true });
/** What each column is sorted by; the name is the only one that starts small. */
const keys: readonly ((one: BuildingConsequence) => number)[] = [
  () => 0,
  ({ distanceM }) => distanceM,
  ({ personsAtNight }) => personsAtNight ?? -1,
  ({ hazardClass }) => hazardClasses.indexOf(hazardClass),
  ({ isoClass }) => isoClass.charCodeAt(0),
  ({ breakProbability }) => breakProbability,
  ({ atWindow }) => injuryOf(atWindow),
  ({ atWindow }) => deathOf(atWindow),
  ({ house }) => house.major,
];

function Buildings({ told, dossier }: { told: Told; dossier: Dossier }) {
  const { t } = useFullWords();
  const props = useTellProps(dossier);
  const { w, name } = props;
  // Worst first until a column is chosen.
  const [sort, setSort] = useState<{ at: number; up: boolean }>({ at: -1, up: false });
  const [all, setAll] = useState(false);
  const worst = worstFirst(told.buildings, releasedModels.policy.majorDamage.value);
  const key = keys[sort.at];
  const ordered = !key
    ? worst
    : worst.toSorted((one, two) => {
        const order = sort.at === 0 ? names(name)(one, two) : key(one) - key(two);
        return sort.up ? order : -order;
      });
  const shown = all ? ordered : ordered.slice(0, first);
  const folded = ordered.length > first;
  return (
    <>
      <Table
        caption={folded && !all && !key ? w.buildings.only(shown.length, ordered.length) : w.buildings.table}
        head={buildingHead(props)}
        sort={{
          ...sort,
          label: w.buildings.order,
          onSort: (at) => setSort({ at, up: sort.at === at ? !sort.up : at < 2 }),
        }}
      >
        {shown.map((one) => (
          <Row key={one.buildingId} cells={withId(buildingCells(one, { ...props, t }), one.buildingId, name)} />
        ))}
      </Table>
      {folded && (
        <Button onClick={() => setAll(!all)}>{all ? w.buildings.fewer : w.buildings.all(ordered.length)}</Button>
      )}
      <p class="help">{w.buildings.note}</p>
    </>
  );
}

/** The number of the register under the name, where it is not the name itself. */
function withId([, ...rest]: ReturnType<typeof buildingCells>, id: string, name: (id: string) => string) {
  const shown = name(id);
  return [
    <>
      <button type="button" class="link-button" onClick={() => goToBuilding(id)}>
        {shown}
      </button>
      {shown !== id && <small class="building-id">{id}</small>}
    </>,
    ...rest,
  ];
}
