/** What is in view and what stands on the map already, in the pixels that notes are placed in. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { Edges } from './free-part.ts';
import type { FlatMap } from './leaflet-map.ts';
import { overTheMap, signsOfChange } from './over-the-map.ts';
import type { Box } from './place-notes.ts';

/** The disc of a machine with its arrow. */
const machinePx = 48;

export const machineBoxes = (map: FlatMap, dossier: Dossier): Box[] =>
  activeVariant(dossier).machines.map(({ point }) => ({ ...map.pixel(point), width: machinePx, height: machinePx }));

/** What is on the screen, as far as no other part of the page stands over it. */
export function viewOf(map: FlatMap): Box {
  const { clientWidth: width, clientHeight: height } = map.element;
  const [west, , , north] = map.box();
  const corner = map.pixel([west, north]);
  return { x: corner.x + width / 2, y: corner.y + height / 2, width: width - 16, height: height - 16 };
}

/** What floats over the map and the signs of what measures change, in the pixels that notes are placed in. */
export const controls = (map: FlatMap, view: Box): Box[] => [
  ...boxesOf(map, view, overTheMap(map.element)),
  ...boxesOf(map, view, signsOfChange(map.element)),
];

function boxesOf({ element }: FlatMap, view: Box, all: readonly Edges[]): Box[] {
  const [west, north] = [view.x - element.clientWidth / 2, view.y - element.clientHeight / 2];
  return all.map(({ left, top, right, bottom }) => ({
    x: west + (left + right) / 2,
    y: north + (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  }));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of each text as the browser lays it out; all at once, for each look at a size has the page laid out anew. */
export function sizesOf({ element }: FlatMap, texts: readonly (readonly [text: string, className: string])[]): Size[] {
  const shown = texts.map(([text, className]) => {
    const frame = document.createElement('div');
    const span = document.createElement('span');
    frame.className = `map-label ${className}`;
    frame.style.visibility = 'hidden';
    span.textContent = text;
    frame.append(span);
    return { frame, measured: className === 'pin' ? frame : span };
  });
  element.append(...shown.map(({ frame }) => frame));
  const sizes = shown.map(({ measured: { offsetWidth: width, offsetHeight: height } }) => ({ width, height }));
  for (const { frame } of shown) frame.remove();
  return sizes;
}
