/** A machine on the map: its sign, and how it is taken up, dragged and nudged. */
import type * as L from 'leaflet';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Floor } from './floors.ts';
import { byHand, divIcon, marker as markerAt } from './leaflet.ts';

export interface MachineMark {
  readonly point: RdPoint;
  readonly outwardDeg: number;
  readonly name: string;
  /** Drawn in the disc, where there are several. */
  readonly label: string;
  /** It stands behind the facade: in a hall or shop. */
  readonly inside: boolean;
}

export interface MachineEvents {
  /** A machine is taken up: what follows is about this one. */
  readonly taken: (index: number) => void;
  readonly dragged: (point: RdPoint) => void;
  readonly dropped: (point: RdPoint, byTouch: boolean) => void;
  readonly nudged: (east: number, north: number) => void;
}

type Marker = L.Marker & { _dragging?: boolean; _byTouch?: boolean };

export function makeMachine([x, y]: RdPoint, index: number, events: MachineEvents): L.Marker {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 48 48');
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML =
    '<g class="machine-arrow"><path d="M24 15V2M19 7l5-6 5 6" class="machine-arrow-line"/></g><g class="machine-body"><circle cx="24" cy="24" r="11" class="machine-disc"/><path d="M12 20l12-9 12 9v15H12z" class="machine-house"/><path d="M19 19h10v10H19zM21.500 22h5M21.500 25h5" class="machine-sign"/><text x="24" y="24" class="machine-number"/></g>';
  const icon = divIcon({
    className: 'machine',
    html: svg as unknown as HTMLElement,
    iconSize: [48, 48],
    iconAnchor: [24, 24],
  });
  const marker: Marker = markerAt([y, x], { icon, autoPan: true, keyboard: true, pane: 'machines' satisfies Floor });
  const here = (): RdPoint => [marker.getLatLng().lng, marker.getLatLng().lat];
  marker.on('dragstart', () => {
    marker._dragging = true;
    events.taken(index);
  });
  marker.on('drag', (event) => {
    marker._byTouch = (event as L.LeafletMouseEvent).originalEvent.type === 'touchmove';
    events.dragged(here());
  });
  marker.on('dragend', () => {
    marker._dragging = false;
    events.dropped(here(), marker._byTouch === true);
  });
  marker.on('add', () => {
    void byHand().then(({ dragByHand }) => dragByHand(marker));
    const element = marker.getElement();
    element?.setAttribute('role', 'button');
    element?.addEventListener('click', () => events.taken(index));
    element?.addEventListener('keydown', (event) => {
      const step = event.shiftKey ? 5 : 0.5;
      const steps: Record<string, [number, number]> = {
        ArrowUp: [0, step],
        ArrowDown: [0, -step],
        ArrowLeft: [-step, 0],
        ArrowRight: [step, 0],
      };
      const way = steps[event.key];
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      events.taken(index);
      events.nudged(...way);
    });
  });
  return marker;
}

/** As it is now; while it is dragged it stays under the pointer. */
export function drawMachine(
  marker: L.Marker,
  { point: [x, y], outwardDeg, name, label, inside }: MachineMark,
  description: string,
): void {
  if (!(marker as Marker)._dragging) marker.setLatLng([y, x]);
  const element = marker.getElement();
  element?.setAttribute('aria-label', name);
  element?.setAttribute('aria-description', description);
  element?.style.setProperty('--outward', `${outwardDeg}deg`);
  element?.classList.toggle('machine-inside', inside);
  const number = element?.querySelector('.machine-number');
  if (number) number.textContent = label;
  element?.classList.toggle('machine-numbered', label !== '');
}
