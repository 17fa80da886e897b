/** How a light looks on the map: for the legend, the table and the bar. Decorative: the word stands beside it. */
import type { Light, Metres } from '../../../modules/landkaart/town-summary.ts';
import { lights } from '../../../modules/landkaart/town-summary.ts';
import './lights.css';
import './line-sample.css';

/** Strokes of a light, the lowest first; how they look is in the sheet. */
export const strokes: Readonly<Record<Light, readonly string[]>> = {
  green: ['edge', 'face', 'sign'],
  'own-means': ['edge', 'face'],
  others: ['edge', 'face', 'sign'],
  'to-be-shown': ['edge', 'face', 'sign'],
  red: ['edge', 'face', 'sign', 'middle'],
  'not-green': ['edge', 'face', 'sign'],
  undetermined: ['edge', 'face', 'sign'],
};

export function LineSample({ light, width = 34 }: { light: Light; width?: number }) {
  const line = `M0 6H${width}`;
  return (
    <svg class="landkaart-sample" width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
      {strokes[light].map((stroke) => (
        <path key={stroke} class={`landkaart-${stroke} landkaart-${light}`} d={line} />
      ))}
    </svg>
  );
}

/** Shares beside each other, in the order of the legend. */
export function Bar({ metres, width, height }: { metres: Metres; width: number; height: number }) {
  const all = lights.reduce((sum, light) => sum + metres[light], 0);
  let at = 0;
  return (
    <svg class="landkaart-bar" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {lights.map((light) => {
        const share = all > 0 ? (metres[light] / all) * width : 0;
        const from = at;
        at += share;
        return share > 0 ? (
          <g key={light}>
            <rect class={`landkaart-part landkaart-part-${light}`} x={from} width={share} height={height} />
            {strokes[light].includes('sign') && (
              <rect class="landkaart-hatch" x={from} width={share} height={height} fill={`url(#landkaart-${light})`} />
            )}
          </g>
        ) : null;
      })}
    </svg>
  );
}

/** Patterns of the bars: each light has its own, as on the map. */
export function BarPatterns() {
  return (
    <svg class="unseen" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="landkaart-green" width="8" height="5" patternUnits="userSpaceOnUse">
          <path class="landkaart-light" d="M0 2.5H8" />
        </pattern>
        <pattern id="landkaart-others" width="8" height="8" patternUnits="userSpaceOnUse">
          <path class="landkaart-dark" d="M1 0V8" />
        </pattern>
        <pattern id="landkaart-to-be-shown" width="3.4" height="8" patternUnits="userSpaceOnUse">
          <path class="landkaart-dark" d="M1 0V8" />
        </pattern>
        <pattern id="landkaart-red" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="landkaart-light" d="M0 0L6 6M6 0L0 6" />
        </pattern>
        <pattern id="landkaart-not-green" width="10" height="10" patternUnits="userSpaceOnUse">
          <path class="landkaart-block" d="M0 10L10 0H5L0 5ZM10 10V5L5 10Z" />
        </pattern>
        <pattern id="landkaart-undetermined" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle class="landkaart-dot" cx="2.5" cy="2.5" r="0.9" />
        </pattern>
      </defs>
    </svg>
  );
}
