/** What another variant changes, on the map: buildings where a criterion no longer fails, waits for evidence, fails now, or fails in both. */
import { activeVariant, type Dossier, type Variant } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import type { Building, RdPoint } from '../../../engine/scene/scene.ts';
import { type DifferenceKind, differenceOf, differenceSigns } from '../../../i18n/plan-marks.ts';
import { wordsIn } from '../../words.ts';
import { DifferenceList } from './difference-list.tsx';
import { discM, markersOf } from './machine-markers.ts';
import './measures.css';

const useTalkWords = wordsIn('talk');

/** One side of the comparison. */
export interface Side {
  readonly variant: Variant;
  readonly assessment: WholeAssessment;
}

/** Metres drawn around the machines. */
const marginM = 45;

export function DifferenceMap({ dossier, from, to }: { dossier: Dossier; from: Side; to: Side }) {
  const w = useTalkWords();
  const kinds = differenceOf(from.assessment, to.assessment);
  const kindOf = (id: string): DifferenceKind | null => kinds.get(id) ?? null;
  const machines = [from, to].flatMap(({ variant }) =>
    variant.machines.slice(0, 1).map(({ point, outwardDeg }) => ({ point, outwardDeg, name: variant.name })),
  );
  const markers = markersOf(machines);
  const xs = machines.map(({ point }) => point[0]);
  const ys = machines.map(({ point }) => point[1]);
  const [west, east] = [Math.min(...xs) - marginM, Math.max(...xs) + marginM];
  const [south, north] = [Math.min(...ys) - marginM, Math.max(...ys) + marginM];
  const at = ([x, y]: RdPoint): string => `${(x - west).toFixed(1)} ${(north - y).toFixed(1)}`;
  const path = ({ footprint }: Building): string =>
    footprint.flatMap((rings) => rings.map((ring) => `M${ring.map(at).join('L')}Z`)).join('');
  const near = dossier.surroundings.buildings.filter(({ footprint }) =>
    footprint.some((rings) => rings[0]?.some(([x, y]) => x > west && x < east && y > south && y < north)),
  );
  return (
    <figure class="difference">
      <svg
        viewBox={`0 0 ${east - west} ${north - south}`}
        role="img"
        aria-label={w.differenceMap(from.variant.name, to.variant.name)}
      >
        {near.map((building) => (
          <path key={building.id} d={path(building)} class={`difference-${kindOf(building.id) ?? 'none'}`} />
        ))}
        {near.map((building) => {
          const kind = kindOf(building.id);
          const ring = building.footprint[0]?.[0];
          if (!kind || !ring) return null;
          const [x, y] = [0, 1].map((axis) => ring.reduce((sum, p) => sum + (p[axis] as number), 0) / ring.length) as [
            number,
            number,
          ];
          return (
            <text key={building.id} x={x - west} y={north - y + 1.6} class={`difference-sign difference-sign-${kind}`}>
              {differenceSigns[kind]}
            </text>
          );
        })}
        {markers.map(({ name, foot, disc }) => (
          <g key={name}>
            <path d={`M${at(foot)}L${at(disc)}`} class="difference-leader" />
            <circle cx={foot[0] - west} cy={north - foot[1]} r="0.7" class="difference-machine" />
            <circle cx={disc[0] - west} cy={north - disc[1]} r={discM} class="difference-machine" />
            <text
              x={disc[0] - west}
              y={north - disc[1] + (name.length > 1 ? 0.8 : 1.4)}
              class={`difference-letter${name.length > 1 ? ' difference-letters' : ''}`}
            >
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <DifferenceList kinds={kinds} dossier={dossier} />
      </figcaption>
    </figure>
  );
}

/** The variant others are compared with: the proposal, else the one that is open. */
export const comparedWith = (dossier: Dossier): Variant =>
  dossier.variants.find(({ id }) => id === dossier.proposal) ?? activeVariant(dossier);
