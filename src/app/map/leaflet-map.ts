/**
 * The one file that knows Leaflet: a flat map in RD metres (one pixel a metre at zoom 0), so that vectors are exact and
 * nothing is projected. It offers layers to draw on and tells what is clicked, dragged or nudged.
 */
import type * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { type Floor, floors } from './floors.ts';
import {
  byHand,
  circle,
  divIcon,
  latLngBounds,
  layerGroup,
  map,
  marker as markerAt,
  polygon as polygonOf,
  polyline,
  Simple,
  stopPropagation,
  svg as svgRenderer,
} from './leaflet.ts';
import { drawMachine, type MachineEvents, type MachineMark, makeMachine } from './leaflet-machine.ts';
import './map.css';

export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
}

export interface MapEvents extends MachineEvents {
  readonly clicked: (point: RdPoint, onMachine: Element | null) => void;
  readonly buildingClicked: (id: string, point: RdPoint) => void;
  /** Enter on the map itself: its middle is meant. */
  readonly centred: (point: RdPoint) => void;
}

const at = ([x, y]: RdPoint): L.LatLngExpression => [y, x];
const path = (ring: readonly RdPoint[]): L.LatLngExpression[] => ring.map(at);

const svg = 'http://www.w3.org/2000/svg';

/** From here on house numbers can be read: 8 pixels a metre. */
const nearZoom = 2.5;

/** To the edges, but for a rim. */
const all = { left: 24, top: 24, right: 24, bottom: 24 };

export type Shape = { readonly rings: readonly (readonly RdPoint[])[]; readonly className: string };

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

interface BuildingMark {
  readonly id: string;
  readonly footprint: readonly (readonly (readonly RdPoint[])[])[];
  readonly className: string;
}

export class FlatMap {
  readonly #map: L.Map;
  readonly #groups = new Map<string, { readonly layers: L.LayerGroup; readonly floor: Floor }>();
  readonly #vectors: L.SVG & { _container?: SVGElement; _rootGroup?: SVGElement | undefined };
  /** Of each floor its part of the drawing. */
  readonly #parts = new Map<string, SVGElement>();
  readonly #machines: L.Marker[] = [];
  readonly #buildings = new Map<
    string,
    { readonly footprint: unknown; className: string; readonly layers: readonly L.Polygon[] }
  >();
  readonly #events: MapEvents;
  #again: (() => void) | null = null;

  constructor(element: HTMLElement, events: MapEvents, words: MapWords, farthestZoom = -2) {
    this.#events = events;
    this.#map = map(element, {
      crs: Simple,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
      zoomSnap: 0.5,
      minZoom: farthestZoom,
      maxZoom: 5,
      keyboard: true,
    }).setView([0, 0], 2);
    // The keys that move it come a little later; in the order of the page it stands from the start.
    element.tabIndex = 0;
    void byHand().then(({ moveByHand }) => {
      if (this.isThere()) moveByHand(this.#map, words);
    });
    this.#vectors = svgRenderer({ padding: 0.5 }).addTo(this.#map);
    floors.forEach((floor, i) => {
      const part = document.createElementNS(svg, 'g');
      this.#vectors._rootGroup?.parentElement?.append(part);
      this.#parts.set(floor, part);
      this.group(floor, floor);
      // Above the one drawing, which is at 400.
      this.#map.createPane(floor).style.zIndex = `${500 + i}`;
    });
    this.#map.on('click', ({ latlng: { lng, lat }, originalEvent: { target } }) =>
      events.clicked([lng, lat], (target as Element).closest('.machine')),
    );
    element.addEventListener('keydown', ({ key, target }) => {
      const { lng, lat } = this.#map.getCenter();
      if (key === 'Enter' && target === element) events.centred([lng, lat]);
    });
    const near = () => element.classList.toggle('map-near', this.#map.getZoom() >= nearZoom);
    this.#map.on('moveend', () => this.rest());
    this.#map.on('zoomend', () => {
      near();
      if (this.#machines.length > 1) this.#spread();
    });
    near();
  }

  /** Room inside the drawing for patterns and symbols. */
  defineOnce(make: (defs: SVGElement) => void): void {
    const root = this.#vectors._container;
    if (!root || root.querySelector('defs')) return;
    const defs = document.createElementNS(svg, 'defs');
    make(defs);
    root.prepend(defs);
  }

  /** What is cleared by itself; each floor is one. */
  group(name: string, floor: Floor): void {
    if (!this.#groups.has(name)) this.#groups.set(name, { layers: layerGroup().addTo(this.#map), floor });
  }

  clear(group: string): void {
    this.#groups.get(group)?.layers.clearLayers();
  }

  #draw(name: string, path: L.Path): void {
    const group = this.#groups.get(name);
    if (!group) return;
    // Leaflet appends to one part of its drawing: to that of this floor.
    this.#vectors._rootGroup = this.#parts.get(group.floor);
    group.layers.addLayer(path);
  }

  area(group: string, shapes: readonly Shape[], buildingId: string | null = null): void {
    for (const { rings, className } of shapes) this.#draw(group, this.#polygon(rings, className, buildingId));
  }

  #polygon(rings: readonly (readonly RdPoint[])[], className: string, buildingId: string | null): L.Polygon {
    const polygon = polygonOf(rings.map(path), {
      className,
      renderer: this.#vectors,
      interactive: buildingId !== null,
      fillOpacity: 1,
      weight: 1,
    });
    if (buildingId !== null)
      polygon.on('click', (event) => {
        stopPropagation(event);
        this.#events.buildingClicked(buildingId, [event.latlng.lng, event.latlng.lat]);
      });
    return polygon;
  }

  /** Draws these and no others: of what stands there already only the look changes, so that a city costs nothing at an edit. */
  buildings(all: readonly BuildingMark[]): void {
    const take = (id: string) => {
      for (const one of this.#buildings.get(id)?.layers ?? []) this.#groups.get('buildings')?.layers.removeLayer(one);
      this.#buildings.delete(id);
    };
    const gone = new Set(this.#buildings.keys());
    for (const { id, footprint, className } of all) {
      gone.delete(id);
      const known = this.#buildings.get(id);
      if (known?.footprint === footprint) {
        if (known.className === className) continue;
        known.className = className;
        for (const one of known.layers) {
          one.options.className = className;
          one.getElement()?.setAttribute('class', `${className} leaflet-interactive`);
        }
        continue;
      }
      take(id);
      const made = footprint.map((rings) => this.#polygon(rings, className, id));
      for (const one of made) this.#draw('buildings', one);
      this.#buildings.set(id, { footprint, className, layers: made });
    }
    for (const id of gone) take(id);
  }

  line(group: string, points: readonly RdPoint[], className: string): void {
    this.#draw(group, polyline(path(points), { className, renderer: this.#vectors, interactive: false }));
  }

  /** Many lines as one shape. */
  lines(group: string, all: readonly (readonly [RdPoint, RdPoint])[], className: string): void {
    const layer = polyline(all.map(path), { className, renderer: this.#vectors, interactive: false, smoothFactor: 0 });
    this.#draw(group, layer);
  }

  circle(group: string, point: RdPoint, radiusM: number, className: string): void {
    this.#draw(
      group,
      circle(at(point), {
        radius: radiusM,
        className,
        renderer: this.#vectors,
        interactive: false,
        fillOpacity: 1,
        weight: 1,
      }),
    );
  }

  /** A small text on the map, hidden from assistive technology: the table says the same. */
  label(group: string, point: RdPoint, text: string, className: string, turnDeg = 0): HTMLElement | undefined {
    const element = document.createElement('span');
    element.textContent = text;
    element.setAttribute('aria-hidden', 'true');
    if (turnDeg) element.style.transform = `translate(-50%, -50%) rotate(${turnDeg}deg)`;
    const icon = divIcon({
      className: `map-label ${className}`,
      html: element,
      iconSize: undefined as unknown as L.PointExpression,
    });
    const on = this.#groups.get(group);
    if (!on) return undefined;
    const label = markerAt(at(point), { icon, interactive: false, keyboard: false, pane: on.floor });
    on.layers.addLayer(label);
    return label.getElement();
  }

  /** Where a place is on the screen, in pixels that stay when the map is dragged. */
  pixel(point: RdPoint): { readonly x: number; readonly y: number } {
    const { x, y } = this.#map.latLngToLayerPoint(at(point));
    return { x, y };
  }

  ground({ x, y }: { readonly x: number; readonly y: number }): RdPoint {
    const { lng, lat } = this.#map.layerPointToLatLng([x, y]);
    return [lng, lat];
  }

  get element(): HTMLElement {
    return this.#map.getContainer();
  }

  /** Done again whenever the map comes to rest somewhere else; one thing only. */
  again(done: () => void): void {
    this.#again = done;
  }

  /** The map, and what lies over it, came to rest. */
  rest(): void {
    this.#again?.();
  }

  /** These, and no others. */
  machines(marks: readonly MachineMark[], description: string): void {
    const before = this.#machines.length;
    while (this.#machines.length > marks.length) this.#machines.pop()?.remove();
    marks.forEach((mark, index) => {
      this.#machines[index] ??= makeMachine(mark.point, index, this.#events).addTo(this.#map);
      drawMachine(this.#machines[index], mark, description);
    });
    if (before > 1 || marks.length > 1) this.#spread();
  }

  /** Several may stand closer together than a pointer can tell apart. */
  #spread(): void {
    const shown = this.#machines.map((marker) => marker.getElement());
    const points = this.#machines.map((marker) => this.#map.latLngToLayerPoint(marker.getLatLng()));
    void import('./spread-machines.ts').then((one) => one.spread(shown, points));
  }

  view(point: RdPoint, zoom: number): void {
    this.#map.setView(at(point), zoom, { animate: false });
  }

  /** Within what is left of the map, no nearer than this. */
  fit(points: readonly RdPoint[], { left, top, right, bottom } = all, maxZoom = 5): void {
    if (points.length > 0)
      this.#map.fitBounds(latLngBounds(points.map(at)), {
        animate: false,
        paddingTopLeft: [left, top],
        paddingBottomRight: [right, bottom],
        maxZoom,
      });
  }

  zoom(): number {
    return this.#map.getZoom();
  }

  /** Metres of one CSS pixel. */
  metresPerPixel(): number {
    return 1 / Simple.scale(this.#map.getZoom());
  }

  /** What is in view, in RD: [minX, minY, maxX, maxY]. */
  box(): Box {
    const view = this.#map.getBounds();
    return [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
  }

  onMove(done: () => void): () => void {
    this.#map.on('moveend', done);
    return () => this.#map.off('moveend', done);
  }

  /** A picture of the ground beneath all that is drawn, by its box in RD. @returns how to take it away */
  picture(url: string, [minX, minY, maxX, maxY]: Box, failed: () => void): () => void {
    const options = { crossOrigin: true, pane: 'tilePane', className: 'ground-picture' };
    const corners: L.LatLngBoundsExpression = [
      [minY, minX],
      [maxY, maxX],
    ];
    let [shown, wanted]: [L.ImageOverlay | null, boolean] = [null, true];
    void byHand().then(({ imageOverlay }) => {
      if (wanted && this.isThere()) shown = imageOverlay(url, corners, options).on('error', failed).addTo(this.#map);
    });
    return () => {
      wanted = false;
      shown?.remove();
    };
  }

  marked(className: string, on: boolean): void {
    this.#map.getContainer().classList.toggle(className, on);
  }

  onZoom(done: () => void): void {
    this.#map.on('zoomend', done);
  }

  resized(): void {
    this.#map.invalidateSize({ animate: false });
  }

  isThere = (): boolean => this.#map.getPane('mapPane') !== undefined;

  remove(): void {
    this.#map.remove();
  }
}
