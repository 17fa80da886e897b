/** The static map of the report: vectors over RD, hatches drawn as clipped lines so that print keeps them sharp. */
import type { Assessment } from '../engine/assessment.ts';
import { toRd } from '../engine/rd.ts';
import type { RdPoint, Scene } from '../engine/scene.ts';
import type { Format } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/nl.ts';
import type { ReportWords } from '../i18n/report-nl.ts';

const halfM = 60;
const size = 640;

interface Props {
  readonly scene: Scene;
  readonly assessment: Assessment;
  readonly t: Catalogue;
  readonly r: ReportWords;
  readonly f: Format;
}

export function MapFigure({ scene, assessment, t, r, f }: Props) {
  const centre = scene.machines[0]?.point ?? [0, 0];
  const scale = size / (2 * halfM);
  const at = ([x, y]: RdPoint): string =>
    `${((x - centre[0] + halfM) * scale).toFixed(1)} ${((halfM - (y - centre[1])) * scale).toFixed(1)}`;
  const ring = (points: readonly RdPoint[]): string => (points.length > 0 ? `M${points.map(at).join('L')}Z` : '');
  const classes = new Map(assessment.receptors.map((one) => [one.buildingId, one]));
  const zones = assessment.zones.features.flatMap((feature) => {
    const zone = feature.properties?.['zone'] as keyof typeof t.zones;
    const { geometry } = feature;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const d = polygons
      .map((rings) =>
        rings.map((points) => ring(points.map(([lon, lat]) => toRd(lat as number, lon as number)))).join(''),
      )
      .join('');
    return [{ zone, d, reachM: feature.properties?.['reachM'] as number }];
  });
  const hatched = zones.filter(({ zone }) => zone in hatches);
  const pins = assessment.criteria.filter(({ status }) => status === 'unmet');
  return (
    <figure class="report-map">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={r.figure}>
        <defs>
          <clipPath id="map-frame">
            <rect width={size} height={size} />
          </clipPath>
          {hatched.map(({ zone, d }) => (
            <clipPath key={zone} id={`clip-${zone}`}>
              <path d={d} clip-rule="evenodd" />
            </clipPath>
          ))}
        </defs>
        <g clip-path="url(#map-frame)">
          <rect width={size} height={size} class="figure-ground" />
          {scene.publicSpace.map(({ id, kind, rings }) => (
            <path key={id} class={`figure-${kind}`} d={rings.map(ring).join('')} />
          ))}
          {scene.buildings.map((building) => (
            <path
              key={building.id}
              class={`figure-building figure-${classes.get(building.id)?.class ?? 'geen'}${(classes.get(building.id)?.unmet.length ?? 0) > 0 ? ' figure-unmet' : ''}`}
              d={building.footprint.map((rings) => rings.map(ring).join('')).join('')}
              fill-rule="evenodd"
            />
          ))}
          {zones.map(({ zone, d }) => (
            <path key={zone} class={`figure-zone figure-zone-${zone}`} d={d} fill-rule="evenodd" />
          ))}
          {hatched.map(({ zone }) => (
            <path
              key={zone}
              class={`figure-hatch figure-hatch-${zone}`}
              clip-path={`url(#clip-${zone})`}
              d={hatches[zone as keyof typeof hatches]}
            />
          ))}
          {pins.map((criterion, i) => {
            const building = scene.buildings.find((one) => one.id === criterion.worst?.receptor);
            const points = building?.footprint[0]?.[0] ?? [centre];
            const middle: RdPoint = [
              points.reduce((sum, p) => sum + p[0], 0) / points.length + i * 0.8,
              points.reduce((sum, p) => sum + p[1], 0) / points.length,
            ];
            const [x, y] = at(middle).split(' ');
            return (
              <g key={`${criterion.id}${criterion.scenario}`}>
                <circle class="figure-pin" cx={x} cy={y} r="10" />
                <text class="figure-pin-text" x={x} y={Number(y) + 4}>
                  {i + 1}
                </text>
              </g>
            );
          })}
          <circle class="figure-machine" cx={size / 2} cy={size / 2} r="9" />
          <path class="figure-machine-sign" d={`M${size / 2 - 4} ${size / 2 - 4}h8v8h-8z`} />
        </g>
        <rect width={size} height={size} class="figure-frame" />
        <path class="figure-scale" d={`M20 ${size - 26}v8h${20 * scale}v-8`} />
        <text class="figure-text" x="20" y={size - 32}>
          0
        </text>
        <text class="figure-text" x={20 + 20 * scale - 12} y={size - 32}>
          20 m
        </text>
        <path class="figure-north" d={`M${size - 30} 18l7 24-7-5-7 5z`} />
        <text class="figure-text" x={size - 34} y="56">
          N
        </text>
      </svg>
      <figcaption>
        {r.figure}{' '}
        {zones
          .filter(({ zone }) => zone !== 'shadow')
          .map(({ zone, reachM }) => `${t.zones[zone]}: ${f.metres(reachM)}`)
          .join('; ')}
        .
      </figcaption>
    </figure>
  );
}

/** Lines over the whole figure, cut to the zone by its clip path. */
const hatches = {
  debris: slanted(10),
  'glass-fall': lying(5),
  shadow: lying(11),
};

function slanted(step: number): string {
  let d = '';
  for (let k = -size; k < size; k += step) d += `M${k} ${size}L${k + size} 0`;
  return d;
}

function lying(step: number): string {
  let d = '';
  for (let y = step; y < size; y += step) d += `M0 ${y}H${size}`;
  return d;
}
