/** The map as a region of the page: Leaflet inside, a legend and a way to the table beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { activeVariant } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { Fetched, lazy } from '../lazy.tsx';
import { afterColour } from '../state/after-colour.ts';
import type { AppState } from '../state/app-state.ts';
import { chooseMachine } from '../state/go.ts';
import { store, useApp } from '../state/store.ts';
import { figuresOf, useWords, wordsOf } from '../words.ts';
import { draw } from './draw-state.ts';
import { FlatMap } from './leaflet-map.ts';

/** How a machine is put and moved: fetched as soon as a map stands, for which a first verdict does not wait. */
const placing = () => import('../actions/place-machine.ts');
const place = (point: RdPoint) => void placing().then((one) => one.place(point));

/** What lies over the map does not stand in the way of a colour. */
const Ground = lazy(async () => (await afterColour(() => import('./ground-choice.tsx'))).GroundChoice);
/** Of use only while an outline is drawn: fetched with the first corner. */
const addCorner = (point: RdPoint) => void import('../actions/drawing.ts').then((one) => one.addCorner(point));
/** Of use only when somebody asks what reaches a spot. */
const probe = (point: RdPoint) => void import('../actions/probe.ts').then((one) => one.probeAt(point));
const measureAt = (point: RdPoint, withinM: number) =>
  void import('../actions/ruler.ts').then((one) => one.measureAt(point, withinM));
const Ruler = lazy(async () => (await afterColour(() => import('./ruler-tool.tsx'))).RulerTool);
const Probe = lazy(async () => (await import('./probe-card.tsx')).ProbeCard);
const Legend = lazy(async () => (await afterColour(() => import('./legend.tsx'))).Legend);
const ScaleBar = lazy(async () => (await afterColour(() => import('./scale-bar.tsx'))).ScaleBar);
const InView = lazy(async () => (await afterColour(() => import('./in-view.tsx'))).InView);
const Overview = lazy(async () => (await afterColour(() => import('./overview.tsx'))).Overview);

/** The ruler takes a facade that is no farther than this. */
const rulerPx = 10;

export function MapView() {
  const frame = useRef<HTMLDivElement>(null);
  const { t } = useWords();
  const probed = useApp((state) => state.probe !== null);
  const [flat, setFlat] = useState<FlatMap | null>(null);
  useEffect(() => {
    if (!frame.current) return;
    const words = wordsOf(store.getState().language).ui;
    /** While an outline is drawn or something is measured a click is about that. */
    const drawn = (point: RdPoint): boolean => {
      const { drawing, ruler } = store.getState();
      if (drawing) addCorner(point);
      else if (ruler) measureAt(point, rulerPx * map.metresPerPixel());
      return drawing !== null || ruler !== null;
    };
    const map = new FlatMap(
      frame.current,
      {
        clicked: (point, onMachine) => {
          const { screen, placing: what } = store.getState();
          // A machine that is clicked is chosen: no ground is meant, and it stays where it is.
          if (drawn(point) || onMachine) return;
          if (what === 'approach') return void import('../actions/approach.ts').then((one) => one.addApproach(point));
          if (what) return void import('../actions/variants.ts').then((one) => one.setUnit(point));
          if (screen.kind === 'work' && screen.step === 'locatie') place(point);
          else probe(point);
        },
        buildingClicked: (id, point) => {
          const { screen, dossier } = store.getState();
          // In a town nearly all that can be pointed at is a building: the first one is where the machine comes.
          const none = !dossier || activeVariant(dossier).machines.length === 0;
          if (drawn(point)) return;
          if (none && screen.kind === 'work' && screen.step === 'locatie') place(point);
          else void import('../actions/show-building.ts').then((one) => one.showBuilding(id));
        },
        taken: chooseMachine,
        centred: (point) => drawn(point) || probe(point),
        dragged: (point) => void placing().then((one) => one.drag(point)),
        dropped: (point, byTouch) => void placing().then((one) => one.drop(point, byTouch)),
        nudged: (east, north) => void placing().then((one) => one.nudge(east, north)),
      },
      words,
    );
    const redraw = (state: AppState, before: AppState | null) => {
      const now = wordsOf(state.language);
      draw(map, state, before, {
        machine: now.ui.machine,
        siting: now.siting,
        help: now.ui.machineHelp,
        format: figuresOf(state.language),
      });
    };
    redraw(store.getState(), null);
    setFlat(map);
    void afterColour(placing);
    const stop = store.subscribe(redraw);
    const watch = new ResizeObserver(() => map.resized());
    watch.observe(frame.current);
    return () => {
      stop();
      watch.disconnect();
      map.remove();
    };
  }, []);
  return (
    <section class="map-region" aria-label={t.ui.map} aria-describedby="map-help">
      <div class="map" ref={frame} />
      <p id="map-help" class="unseen">
        {t.ui.mapHelp} {t.ui.machineHelp}
      </p>
      {flat && <Fetched of={ScaleBar} map={flat} />}
      <Fetched of={Legend} />
      <Fetched of={Overview} />
      <Fetched of={Ruler} />
      {probed && <Fetched of={Probe} />}
      {flat && <Fetched of={Ground} map={flat} />}
      {flat && <Fetched of={InView} map={flat} />}
    </section>
  );
}
