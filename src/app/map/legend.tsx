/** What the colours and patterns on the map mean, how far each zone reaches and whom it counts for, and which are shown; north and the keys. */
import { activeVariant } from '../../archive/dossier.ts';
import { facadesOverText } from '../../i18n/over-roofs.ts';
import { lightOf } from '../../report/stoplight.tsx';
import { hasRoomForLegend } from '../kit/media.ts';
import { Fetched, lazy } from '../lazy.tsx';
import { type ZoneLayer, zoneLayers } from '../state/app-state.ts';
import { showLayer } from '../state/go.ts';
import { drawnAssessment, insideOf } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import { LegendSigns, legendList, StateSigns } from './legend-signs.tsx';
import { sayUnfolded } from './over-the-map.ts';
import { countsFor, facadeClasses, isDrawn, whomText } from './rings.ts';
import { useWholeRows } from './whole-rows.ts';
import './around-the-map.css';
import './legend.css';

const useFullWords = wordsInFull();
const useGroundWords = wordsIn('ground');

const none = { there: [], maybe: false, otherHour: null };

const CellLegend = lazy(async () => (await import('./cell-legend.tsx')).CellLegend);

export function Legend() {
  const { t, f } = useFullWords();
  const words = useGroundWords().rings;
  const layers = useApp((state) => state.layers);
  const box = useWholeRows();
  const assessment = useApp(drawnAssessment);
  const placed = useApp(({ dossier }) => dossier !== null && activeVariant(dossier).machines.length > 0);
  const places = useApp((state) => (state.dossier ? activeVariant(state.dossier).answers.placesOfStay : null));
  const counted = (zone: ZoneLayer) => (assessment ? countsFor(zone, reach(zone) ?? 0, assessment, places) : none);
  const over = assessment && facadesOverText(assessment.receptors, words, f);
  const aside = useApp((state) => state.aside);
  const inside = useApp((state) => {
    const all = state.dossier ? activeVariant(state.dossier).machines.map((_, i) => insideOf(state, i)) : [];
    return all.find((one) => one !== null) ?? null;
  });
  const reach = (zone: ZoneLayer) =>
    assessment?.zones.features.find((one) => one.properties?.['zone'] === zone)?.properties?.['reachM'] as
      | number
      | undefined;
  return (
    <>
      {assessment && (
        <p class="map-keys">
          <strong>{t.ui.machine}</strong> {t.ui.machineHelp}
        </p>
      )}
      <svg class="north" viewBox="0 0 24 36" width="24" height="36" aria-hidden="true">
        <text x="12" y="10" class="north-letter">
          N
        </text>
        <path d="M12 13l6 20-6-4-6 4z" />
      </svg>
      <details
        ref={box}
        class="legend"
        onToggle={({ currentTarget }) => sayUnfolded(currentTarget)}
        open={hasRoomForLegend()}
      >
        <summary>{t.ui.legend}</summary>
        {assessment?.receptors.some(({ facades }) => facades.length > 0) && (
          <p class="legend-row">
            <span />
            <svg viewBox="0 0 36 18" width="30" height="16" aria-hidden="true">
              {facadeClasses(lightOf(assessment)).map((name) => (
                <path key={name} class={name} d="M1 9h34" />
              ))}
            </svg>
            <span class="legend-name">{t.ui.facadeFails}</span>
          </p>
        )}
        {(placed ? zoneLayers : []).map((zone) => (
          <label key={zone} class="legend-row">
            <input
              type="checkbox"
              checked={isDrawn(layers[zone], counted(zone))}
              onChange={({ currentTarget }) => showLayer(zone, currentTarget.checked)}
            />
            <svg viewBox="0 0 36 18" width="30" height="16" aria-hidden="true" class="swatch">
              <rect class={`zone zone-${zone}`} width="36" height="18" />
              <rect class={`zone-pattern zone-pattern-${zone}`} width="36" height="18" />
            </svg>
            <span class="legend-name">{t.zones[zone]}</span>
            <span class="legend-reach">
              {zone !== 'shadow' && reach(zone) !== undefined ? f.wholeMetres(reach(zone) as number) : ''}
            </span>
            {zone !== 'shadow' && assessment && <small>{whomText(zone, counted(zone), words)}</small>}
          </label>
        ))}
        {assessment && <p class="legend-help">{words.reachHelp}</p>}
        {over && (
          <p class="legend-help">
            {t.ui.facadeFails}: {over}
          </p>
        )}
        {inside && (
          <p class="legend-row">
            <span />
            <svg viewBox="10 9 28 28" width="18" height="18" aria-hidden="true" class="machine-inside">
              <path d="M12 20l12-9 12 9v15H12z" class="machine-house" />
              <path d="M19 19h10v10H19zM21.500 22h5M21.500 25h5" class="machine-sign" />
            </svg>
            <span class="legend-name">
              {t.ui.machine} {t.siting[inside]}
            </span>
          </p>
        )}
        {aside?.told && <Fetched of={CellLegend} />}
        <LegendSigns />
        {legendList(
          t.ui.vulnerability,
          ['zeer-kwetsbaar', 'kwetsbaar', 'beperkt-kwetsbaar', 'onbekend', 'geen'] as const,
          (cls) => (
            <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
              <rect class={`building building-${cls}`} x="1" y="1" width="18" height="12" />
            </svg>
          ),
          t.classes,
        )}
        <StateSigns />
      </details>
    </>
  );
}
