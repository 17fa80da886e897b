/** A small map of the whole reach: where the machine stands among all buildings, and how far stray pieces come. */
import { useMemo } from 'preact/hooks';
import { activeVariant } from '../../archive/dossier.ts';
import { shownAssessment } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { wordsInFull } from '../words.ts';
import './around-the-map.css';

const useFullWords = wordsInFull();

export function Overview() {
  const { t, f } = useFullWords();
  const surroundings = useApp((state) => state.dossier?.surroundings ?? null);
  const machine = useApp((state) => (state.dossier ? activeVariant(state.dossier).machines[0] : undefined));
  const strayM = useApp(
    (state) =>
      shownAssessment(state)?.zones.features.find((one) => one.properties?.['zone'] === 'stray')?.properties?.[
        'reachM'
      ] as number | undefined,
  );
  // y runs down on the screen and up in RD.
  const outlines = useMemo(
    () =>
      (surroundings?.buildings ?? [])
        .flatMap(({ footprint }) => footprint.flat())
        .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${(-y).toFixed(1)}`).join('L')}Z`)
        .join(''),
    [surroundings],
  );
  if (!machine || strayM === undefined || strayM <= 0) return null;
  const [x, y] = machine.point;
  const half = strayM * 1.12;
  return (
    <figure class="overview">
      <svg viewBox={`${x - half} ${-y - half} ${2 * half} ${2 * half}`} width="166" height="150" aria-hidden="true">
        <path class="overview-buildings" d={outlines} />
        <circle class="overview-reach" cx={x} cy={-y} r={strayM} vector-effect="non-scaling-stroke" />
        <circle class="overview-machine" cx={x} cy={-y} r={half / 22} />
      </svg>
      <figcaption>{t.ui.strayTo(f.wholeMetres(strayM))}</figcaption>
    </figure>
  );
}
