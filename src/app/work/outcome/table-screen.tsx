/** Everything on the map, as tables: for who cannot see it, and for who wants the numbers. */

import { activeVariant } from '../../../archive/dossier.ts';
import type { CriterionId, Receptor, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { densityText } from '../../../i18n/figures.ts';
import { neighboursSaid } from '../../../i18n/grounds.ts';
import { hostText, throwsIn } from '../../../i18n/throws.ts';
import { failsAt, waitingAt } from '../../../i18n/waits-at.ts';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { countsFor, whomText } from '../../map/rings.ts';
import { zoneLayers } from '../../state/app-state.ts';
import { goToBuilding } from '../../state/go.ts';
import { backToStep } from '../../state/last-step.ts';
import { reasons, shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useWithoutMeasures } from '../measures/before-after.tsx';
import { nameOf } from './finding-words.ts';
import { RestOfTheMap } from './rest-of-the-map.tsx';
import { Fold, useExplainWords } from './trail-fold.tsx';
import { VerdictCard } from './verdict-card.tsx';

const useFullWords = wordsInFull();
const useGroundsWords = wordsIn('grounds');
const useGroundWords = wordsIn('ground');
const useBuildingWords = wordsIn('buildings');

/** Of what stands in the file: a share is a number from 0 to 1, pieces are so many in each square metre. */
const unitsOf = ['', '', ' (m)', '', '', ' (kPa)', ' (0–1)', ' (m)', ' (1/m²)'];

export function TableScreen() {
  const planned = useApp(({ dossier }) => (dossier && activeVariant(dossier).measures.length > 0 ? dossier : null));
  const { before, fresh } = useWithoutMeasures(planned);
  return <Tables before={fresh ? before : null} />;
}

/** @param before the same place without the plan; null without one, and until it is known */
export function Tables({ before }: { before: WholeAssessment | null }) {
  usePageName('tabel');
  const { t, f } = useFullWords();
  const g = useGroundsWords();
  const w = useGroundWords().rings;
  const l = useBuildingWords();
  const e = useExplainWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  if (!dossier) return null;
  const reach = new Map(
    assessment?.zones.features.map((one) => [one.properties?.['zone'], one.properties?.['reachM'] as number]),
  );
  const receptors = assessment?.receptors ?? [];
  const { placesOfStay: places } = activeVariant(dossier).answers;
  // By the number that it has in the list and on its pin.
  const order = reasons(assessment).map(({ id }) => id);
  const called = (id: CriterionId) => [order.indexOf(id) + 1 || '', t.criteria[id].chip].join(' ').trim();
  const waiting = assessment ? waitingAt(assessment, before) : () => [];
  const failing = (one: Receptor) => {
    const { fails, waits } = failsAt(one.unmet, waiting(one), called, t.ui);
    return [fails, waits].filter(Boolean).join('; ');
  };
  const throwM = throwsIn(assessment?.criteria ?? []);
  const hostSaid = (one: Receptor) => hostText(one, assessment?.criteria ?? [], l, { t, f });
  const head = [
    t.ui.building,
    t.ui.distance,
    t.ui.class,
    t.ui.sight,
    t.ui.pressure,
    t.ui.breakChance,
    t.ui.throwIn,
    t.ui.pieces,
    t.ui.criteriaFailing,
  ];
  /** The same as on the screen, with each number by itself and in its unit. */
  const table = () => ({
    head: ['BAG', ...head].map((name, i) => `${name}${unitsOf[i] ?? ''}`),
    rows: receptors.map((one) => [
      one.buildingId,
      nameOf(one.buildingId, dossier),
      one.distanceM,
      `${t.classes[one.class]} (${t.basis[one.basis]})`,
      one.lineOfSight ? t.ui.yes : t.ui.no,
      ...(one.host
        ? [hostSaid(one), '', '', '']
        : [one.reflectedPressureKpa, one.breakProbability, throwM(one), one.debrisDensityPerM2]),
      failing(one),
    ]),
  });
  return (
    <main id="main" tabIndex={-1} class="table-screen">
      <Button onClick={() => backToStep('uitkomst')}>{t.ui.back}</Button>
      <VerdictCard />
      <Table caption={t.ui.legend} head={[t.ui.zone, t.ui.reach, w.title, g.neighboursTitle]}>
        {zoneLayers
          .filter((zone) => reach.has(zone))
          .map((zone) => (
            <tr key={zone}>
              <th scope="row">{t.zones[zone]}</th>
              <td>{f.metres(reach.get(zone) as number)}</td>
              <td>{assessment && whomText(zone, countsFor(zone, reach.get(zone) as number, assessment, places), w)}</td>
              <td>{neighboursSaid(zone, reach.get(zone) as number, g, f)}</td>
            </tr>
          ))}
      </Table>
      <Fold summary={e.open} name={t.ui.legend}>
        <p>{e.counts.zones}</p>
      </Fold>
      <Table caption={t.ui.allBuildings} head={head}>
        {receptors.map((one) => (
          <tr key={one.buildingId}>
            <th scope="row">
              <button type="button" class="link-button" onClick={() => goToBuilding(one.buildingId)}>
                {nameOf(one.buildingId, dossier)}
              </button>
            </th>
            <td>{f.metres(one.distanceM)}</td>
            <td>
              {t.classes[one.class]} ({t.basis[one.basis]})
            </td>
            <td>{one.lineOfSight ? t.ui.yes : t.ui.no}</td>
            {one.host ? (
              <td colSpan={4}>{hostSaid(one)}</td>
            ) : (
              <>
                <td>{f.kilopascals(one.reflectedPressureKpa)}</td>
                <td>{f.percent(one.breakProbability)}</td>
                <td>{f.metres(throwM(one))}</td>
                <td>{densityText(one.debrisDensityPerM2, t, f)}</td>
              </>
            )}
            <td>{failing(one)}</td>
          </tr>
        ))}
      </Table>
      <RestOfTheMap dossier={dossier} assessment={assessment} />
      <div class="package-buttons">
        <SaveTable name="panden" label={e.saveTable} table={table} />
      </div>
    </main>
  );
}
