/** The buildings around a point with their bands: north up, on scale, numbered as in the list. Hatches carry the band, not colour alone. */
import { useId } from 'preact/hooks';
import type { Building, PublicSpace, RdPoint } from '../../../engine/scene/scene.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import type { Band } from '../../../modules/draaiboek/runbook.ts';

const size = 720;
const barM = 50;
const mostNumbers = 99;

export function NearbyMap({
  t,
  centre,
  buildings,
  publicSpace,
  near,
  evacuateM,
  indoorsM,
  said,
}: {
  t: DraaiboekWords;
  centre: RdPoint;
  buildings: readonly Building[];
  publicSpace: readonly PublicSpace[];
  near: readonly { readonly id: string; readonly band: Band }[];
  evacuateM: number;
  indoorsM: number;
  /** The same in words. */
  said: string;
}) {
  const id = useId();
  const half = 1.12 * Math.max(evacuateM, indoorsM, 20);
  const scale = size / (2 * half);
  const x = (rd: RdPoint) => (rd[0] - centre[0] + half) * scale;
  const y = (rd: RdPoint) => (half - (rd[1] - centre[1])) * scale;
  const path = (rings: readonly (readonly RdPoint[])[]) =>
    rings.map((ring) => `M${ring.map((point) => `${x(point).toFixed(1)} ${y(point).toFixed(1)}`).join('L')}Z`).join('');
  const places = new Map(near.map((one, i) => [one.id, { ...one, nr: i + 1 }]));
  const seen = buildings.filter(({ footprint }) =>
    footprint.some((rings) =>
      rings[0]?.some((point) => Math.hypot(point[0] - centre[0], point[1] - centre[1]) < 1.5 * half),
    ),
  );
  const ring = (metres: number, kind: Band) => (
    <circle class={`band-ring band-ring-${kind}`} cx={size / 2} cy={size / 2} r={metres * scale} />
  );
  return (
    <figure class="nearby-map">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`${t.map}. ${said}`}>
        <defs>
          <clipPath id={`${id}frame`}>
            <rect width={size} height={size} />
          </clipPath>
          <pattern id={`${id}hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="band-line" d="M0 0V8" />
          </pattern>
          <pattern id={`${id}dots`} width="8" height="8" patternUnits="userSpaceOnUse">
            <circle class="band-dot" cx="4" cy="4" r="1.4" />
          </pattern>
        </defs>
        <g clip-path={`url(#${id}frame)`}>
          <rect class="nearby-ground" width={size} height={size} />
          {publicSpace.map((one) => (
            <path key={one.id} class={`nearby-space nearby-${one.kind}`} d={path(one.rings)} />
          ))}
          {seen.map((building) => {
            const place = places.get(building.id);
            const d = building.footprint.map(path).join('');
            return (
              <g key={building.id}>
                <path class={`nearby-building${place ? ` band-${place.band}` : ''}`} d={d} fill-rule="evenodd" />
                {place && (
                  <path
                    d={d}
                    fill={`url(#${id}${place.band === 'evacuate' ? 'hatch' : 'dots'})`}
                    fill-rule="evenodd"
                    stroke="none"
                  />
                )}
              </g>
            );
          })}
          {ring(evacuateM, 'evacuate')}
          {indoorsM > evacuateM && ring(indoorsM, 'indoors')}
          {seen.map((building) => {
            const place = places.get(building.id);
            const points = building.footprint[0]?.[0] ?? [];
            if (!place || place.nr > mostNumbers || points.length === 0) return null;
            const middle: RdPoint = [
              points.reduce((sum, point) => sum + point[0], 0) / points.length,
              points.reduce((sum, point) => sum + point[1], 0) / points.length,
            ];
            return (
              <text key={building.id} class="nearby-number" x={x(middle)} y={y(middle) + 4} text-anchor="middle">
                {place.nr}
              </text>
            );
          })}
          <circle class="nearby-point" cx={size / 2} cy={size / 2} r="8" />
          <path class="nearby-cross" d={`M${size / 2 - 4} ${size / 2}h8M${size / 2} ${size / 2 - 4}v8`} />
          <path class="nearby-bar" d={`M20 ${size - 28}v8h${(barM * scale).toFixed(1)}v-8`} />
          <text class="nearby-text" x="20" y={size - 36}>
            0
          </text>
          <text class="nearby-text" x={20 + barM * scale} y={size - 36} text-anchor="middle">
            {`${barM}\u00a0m`}
          </text>
          <path class="nearby-north" d={`M${size - 30} 18l8 26-8-6-8 6z`} />
          <text class="nearby-text" x={size - 30} y="60" text-anchor="middle">
            {t.north}
          </text>
        </g>
      </svg>
      <figcaption>
        <span class="band-key band-key-evacuate" aria-hidden="true" /> {t.bands.evacuate}{' '}
        <span class="band-key band-key-indoors" aria-hidden="true" /> {t.bands.indoors}
      </figcaption>
    </figure>
  );
}
