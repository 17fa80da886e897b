/** The facades on the map: one line of colour and pattern per light, what is below them, and the machines that are there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RdPoint } from '../../../engine/scene/scene.ts';
import type { Box } from '../../../geodata/read-flat-geobuf.ts';
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import type { Beside, NamedPoint } from '../../../modules/landkaart/map-lines.ts';
import { type Light, lightOf, lights } from '../../../modules/landkaart/town-summary.ts';
import type { OpenMap } from '../../actions/town-map.ts';
import { type Edges, paddingOf } from '../../map/free-part.ts';
import { FlatMap } from '../../map/leaflet-map.ts';
import { ScaleBar } from '../../map/scale-bar.tsx';
import { useWords } from '../../words.ts';
import { flagOf, flagSigns } from './flag.ts';
import { hideUnder } from './hide-under.ts';
import { strokes } from './line-sample.tsx';
import './flag.css';
import './landkaart.css';

/** A click means the facade that is no farther than this many pixels. */
const clickPx = 12;
/** A street or a building is shown with what lies around it. */
const closestZoom = 2;
/** So far around a building that is asked about. */
const askedM = 80;
/** No unit is drawn narrower. */
const leastUnitPx = 14;
/** How far out a whole municipality is still seen. */
const farthestZoom = -5;

interface Piece {
  readonly from: RdPoint;
  readonly to: RdPoint;
  readonly light: Light;
}

interface Props {
  readonly map: OpenMap;
  readonly lines: readonly MapLine[];
  /** Pieces that differ from another map; null where none lies beside it. */
  readonly changed: readonly Piece[] | null;
  readonly chosen: MapLine | null;
  readonly beside: readonly Beside[];
  readonly view: readonly RdPoint[] | null;
  /** A building whose use would tell much. */
  readonly asked: NamedPoint | null;
  /** Asks for what is in view; null where all of the map is here. */
  readonly onLook: ((box: Box) => void) | null;
  readonly onPick: (at: RdPoint, withinM: number) => void;
  readonly t: LandkaartWords;
}

export function FacadeMap({ map, lines, changed, chosen, beside, view, asked, onLook, onPick, t }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { t: words } = useWords();
  const [flat, setFlat] = useState<FlatMap | null>(null);
  const [scale, setScale] = useState(1);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (!frame.current) return;
    const made = new FlatMap(
      frame.current,
      {
        clicked: (point) => pick.current(point, clickPx * made.metresPerPixel()),
        buildingClicked: () => undefined,
        taken: () => undefined,
        centred: (point) => pick.current(point, 4 * clickPx * made.metresPerPixel()),
        dragged: () => undefined,
        dropped: () => undefined,
        nudged: () => undefined,
      },
      words.ui,
      farthestZoom,
    );
    const sized = new ResizeObserver(() => made.resized());
    sized.observe(frame.current);
    setFlat(made);
    return () => {
      sized.disconnect();
      made.remove();
    };
  }, []);

  useEffect(() => {
    // Of a large map some of it is shown, and what lies under the legend is no corner of it.
    flat?.fit(cornersOf(map), map.large ? undefined : clearOf(flat));
    flat?.clear('buildings');
    if (map.outlines.length > 0)
      flat?.area('buildings', [{ rings: map.outlines, className: 'building building-geen landkaart-building' }]);
    flat?.clear('labels');
    for (const { text, point } of map.labels) flat?.label('labels', point, text, 'map-label-street');
  }, [flat, map]);

  useEffect(() => {
    if (!flat) return;
    const legend = legendOver(flat);
    const names = () =>
      [...flat.element.querySelectorAll('.map-label-street')].map((one) => ({
        classList: one.classList,
        // Around a point without a size stands what is read.
        getBoundingClientRect: () => (one.firstElementChild ?? one).getBoundingClientRect(),
      }));
    const cover = () => hideUnder(names(), legend);
    cover();
    const sized = new ResizeObserver(cover);
    for (const one of legend) sized.observe(one);
    const still = flat.onMove(cover);
    return () => {
      sized.disconnect();
      still();
    };
  }, [flat, map]);

  useEffect(() => {
    if (!flat || !onLook) return;
    const look = () => onLook(flat.box());
    look();
    return flat.onMove(look);
  }, [flat, onLook]);

  useEffect(() => {
    if (!flat) return;
    // The sheet is larger than the screen: the map is laid out for it before it is printed, with what is in view.
    const turn = (on: boolean) => () => {
      const [minX, minY, maxX, maxY] = flat.box();
      const inView = ([x, y]: RdPoint) => x >= minX && x <= maxX && y >= minY && y <= maxY;
      document.body.classList.toggle('landkaart-printing', on);
      flat.resized();
      flat.fit((onLook ? lines.flatMap(({ from, to }) => [from, to]) : cornersOf(map)).filter(inView));
    };
    const [begin, end] = [turn(true), turn(false)];
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [flat, map, onLook ? lines : null]);

  // A unit is seen from afar too: it is drawn as wide as its pattern needs.
  const unitM = lines[0]?.siting === 'unit' ? leastUnitPx * scale : 0;
  useEffect(() => {
    if (!flat) return;
    const scaled = () => setScale(flat.metresPerPixel());
    scaled();
    return flat.onMove(scaled);
  }, [flat]);

  useEffect(() => {
    if (!flat) return;
    flat.clear('facades');
    const pieces: readonly Piece[] =
      changed ?? lines.map((line) => ({ ...drawnAt(line, unitM), light: lightOf(line.shown) }));
    if (changed)
      flat.lines(
        'facades',
        lines.map(({ from, to }) => [from, to] as const),
        'landkaart-same',
      );
    for (const light of lights) {
      const own = pieces.filter((piece) => piece.light === light).map(({ from, to }) => [from, to] as const);
      if (own.length > 0)
        for (const stroke of strokes[light]) flat.lines('facades', own, `landkaart-${stroke} landkaart-${light}`);
    }
  }, [flat, lines, changed, unitM]);

  useEffect(() => {
    flat?.clear('drawing');
    if (chosen) flat?.line('drawing', [chosen.from, chosen.to], 'landkaart-chosen');
  }, [flat, chosen]);

  useEffect(() => {
    flat?.clear('pins');
    for (const { point, light } of beside)
      flat?.label('pins', point, flagSigns[flagOf(light)], `landkaart-flag landkaart-flag-${flagOf(light)}`);
  }, [flat, beside]);

  useEffect(() => {
    if (view) flat?.fit(view, clearOf(flat), closestZoom);
  }, [flat, view]);

  useEffect(() => {
    flat?.clear('probe');
    if (!flat || !asked) return;
    flat.label('probe', asked.point, asked.name, 'landkaart-asked');
    const [x, y] = asked.point;
    flat.fit(
      [
        [x - askedM, y - askedM],
        [x + askedM, y + askedM],
      ],
      clearOf(flat),
      closestZoom,
    );
  }, [flat, asked]);

  return (
    <section class="landkaart-map" aria-label={t.region} aria-describedby="landkaart-help">
      <div class="map" ref={frame} />
      <p id="landkaart-help" class="unseen">
        {t.regionHelp}
      </p>
      <span class="landkaart-north" role="img" aria-label={t.north}>
        N ↑
      </span>
      {flat && <ScaleBar map={flat} />}
    </section>
  );
}

/** A line at least so long, around its middle. */
function drawnAt({ from, to }: MapLine, leastM: number): Pick<Piece, 'from' | 'to'> {
  const longM = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (longM >= leastM) return { from, to };
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return { from: [x - leastM / 2, y], to: [x + leastM / 2, y] };
}

const legendOver = ({ element }: FlatMap): readonly Element[] => [
  ...(element.closest('.landkaart-view')?.querySelectorAll('.landkaart-legend') ?? []),
];

/** How much of each side is left free, so that nothing of what is shown lies under the legend. */
function clearOf(flat: FlatMap): Edges {
  const frame = flat.element.getBoundingClientRect();
  const over = legendOver(flat).map((one) => one.getBoundingClientRect());
  return paddingOf(
    frame,
    over.map(({ left, top, right, bottom }) => ({
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    })),
  );
}

/** What is shown first. */
function cornersOf({ large, lines }: OpenMap): readonly RdPoint[] {
  if (!large) return lines.flatMap(({ from, to }) => [from, to]);
  const [minX, minY, maxX, maxY] = large.first;
  return [
    [minX, minY],
    [maxX, maxY],
  ];
}
