/** How long a length on the map is: a round number of metres, some 60 pixels or more. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { FlatMap } from './leaflet-map.ts';
import './around-the-map.css';

const lengthsM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;
const leastPx = 60;

function barOf(map: FlatMap): { readonly metres: number; readonly pixels: number } {
  const metresPerPixel = map.metresPerPixel();
  const metres = lengthsM.find((one) => one / metresPerPixel > leastPx) ?? 5000;
  return { metres, pixels: metres / metresPerPixel };
}

export function ScaleBar({ map }: { map: FlatMap }) {
  const { f } = useWords();
  const [{ metres, pixels }, setBar] = useState(() => barOf(map));
  useEffect(() => {
    const now = () => setBar(barOf(map));
    map.onZoom(now);
    // It may have come nearer since this was drawn.
    now();
  }, [map]);
  return (
    <svg class="scale-bar" width={pixels + 40} height="22" aria-hidden="true">
      <path d={`M1 14v6h${pixels}v-6`} />
      <text x="1" y="10">
        0
      </text>
      <text x={pixels - 6} y="10">
        {f.wholeMetres(metres)}
      </text>
    </svg>
  );
}
