/** A small map of the whole reach: where the machine stands among all buildings, and how far stray pieces come. */
import { useMemo } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { drawnAssessment, shownAssessment } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { wordsInFull } from '../words.ts';
import { proposedClass } from './draw-state.ts';
import './around-the-map.css';

const useFullWords = wordsInFull();

/** By what they are told to be, as on the map itself. */
export function outlinesOf(
  dossier: Dossier,
  assessment: WholeAssessment | null,
): readonly (readonly [cls: string, d: string])[] {
  const judged = new Map(assessment?.receptors.map((one) => [one.buildingId, one.class]));
  const all = new Map<string, string[]>();
  for (const building of dossier.surroundings.buildings) {
    const cls = judged.get(building.id) ?? proposedClass(building, dossier);
    const rings = building.footprint.flat();
    all.set(cls, [
      ...(all.get(cls) ?? []),
      ...rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${(-y).toFixed(1)}`).join('L')}Z`),
    ]);
  }
  return [...all].map(([cls, rings]) => [cls, rings.join('')] as const);
}

export function Overview() {
  const { t, f } = useFullWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(drawnAssessment);
  const machine = useApp((state) => (state.dossier ? activeVariant(state.dossier).machines[0] : undefined));
  const strayM = useApp(
    (state) =>
      shownAssessment(state)?.zones.features.find((one) => one.properties?.['zone'] === 'stray')?.properties?.[
        'reachM'
      ] as number | undefined,
  );
  // y runs down on the screen and up in RD.
  const { surroundings, judgements, unknownUseAs } = dossier ?? {};
  // What moves changes no outline.
  const outlines = useMemo(
    () => (dossier ? outlinesOf(dossier, assessment) : []),
    [surroundings, judgements, unknownUseAs, assessment],
  );
  if (!machine || strayM === undefined || strayM <= 0) return null;
  const [x, y] = machine.point;
  const half = strayM * 1.12;
  return (
    <figure class="overview">
      <svg viewBox={`${x - half} ${-y - half} ${2 * half} ${2 * half}`} width="166" height="150" aria-hidden="true">
        {outlines.map(([cls, d]) => (
          <path key={cls} class={`overview-buildings building-${cls}`} d={d} vector-effect="non-scaling-stroke" />
        ))}
        <circle class="overview-reach" cx={x} cy={-y} r={strayM} vector-effect="non-scaling-stroke" />
        <circle class="overview-machine" cx={x} cy={-y} r={half / 22} />
      </svg>
      <figcaption>{t.ui.strayTo(f.wholeMetres(strayM))}</figcaption>
    </figure>
  );
}
