/**
 * What lies over the map: legend, small map, buttons, the card of a spot; on a phone also the verdict that stays in view. The way back to
 * the machine is there only while nobody looks at it.
 */
import type { Edges } from './free-part.ts';

const floating = '.map-region > :not(.map, .to-machine), .work-map > button, .leaflet-control';

/** In pixels from the left upper corner of the map. */
export const overTheMap = (map: HTMLElement): readonly Edges[] =>
  within(map, [...onTheMap(map), ...document.querySelectorAll('.verdict, .verdict-head')]);

/** The same without what slides over it while the page is scrolled: for what fills all of the map. */
export const alwaysOverTheMap = (map: HTMLElement): readonly Edges[] => within(map, onTheMap(map));

/** Whatever screen it is on. */
const frameOf = (map: HTMLElement): Element => map.closest('.map-region')?.parentElement ?? map;

/** Signs of what measures change: drawn on the map, and what is written stands clear of them. */
export const signsOfChange = (map: HTMLElement): readonly Edges[] =>
  within(map, [...map.querySelectorAll('.difference-mark span')]);

const onTheMap = (map: HTMLElement): readonly Element[] => [...frameOf(map).querySelectorAll(floating)];

/** On a phone they stay in view while the page is scrolled, over whatever comes there. */
const staying = '.verdict, .verdict-head, .notices, .update';
/** With less of the map in view than this one looks at something else. */
const stripPx = 144;

/** What hides a part of the map as it is looked at now: what lies over it, what slid over it, and the edge of the screen. */
export function hidingTheMap(map: HTMLElement): readonly Edges[] {
  const { top, bottom, height } = map.getBoundingClientRect();
  const slid = within(map, [...document.querySelectorAll(staying)]);
  const from = Math.max(-top, 0, ...slid.map((one) => one.bottom));
  const to = Math.min(innerHeight, bottom) - top;
  const always = alwaysOverTheMap(map);
  if (to - from < Math.min(stripPx, height)) return always;
  const wide = { left: 0, right: map.clientWidth };
  return [
    ...always,
    ...slid,
    { ...wide, top: -1, bottom: Math.max(-top, 0) },
    { ...wide, top: to, bottom: height + 1 },
  ];
}

/**
 * Says on the frame of the map what lies over it, for what makes way for that. A sheet could see it by `:has`, and then every note
 * that is drawn would have all of the map styled anew.
 */
function sayOver(part: Element, className: string, found: string): void {
  const frame = part.closest('.work-map');
  frame?.classList.toggle(className, frame.querySelector(found) !== null);
}

/** Whose work it is stands there. */
export const sayCredited = (part: Element): void => sayOver(part, 'work-map-credited', '.map-credit');

/** A part of it is unfolded. */
export const sayUnfolded = (part: Element): void => sayOver(part, 'work-map-unfolded', 'details[open]');

/** Tells that the map, or something over it, came, went or took another size. @returns how to end it */
export function watchOver(map: HTMLElement, changed: () => void): () => void {
  const frame = frameOf(map);
  let before = '';
  const sizes = new ResizeObserver(() => {
    // The verdict beside the map has another size with every word, and hides none of it.
    const now = JSON.stringify([map.clientWidth, map.clientHeight, hidingTheMap(map)]);
    if (now === before) return;
    before = now;
    changed();
  });
  const parts = new MutationObserver(watch);
  let watched: readonly Element[] = [];
  function watch(): void {
    const all = [map, ...onTheMap(map), ...document.querySelectorAll(staying)];
    // Each that is watched anew tells its size: what is drawn on the map comes and goes too, and is none of these.
    if (all.length === watched.length && all.every((one, i) => one === watched[i])) return;
    watched = all;
    sizes.disconnect();
    for (const one of all) sizes.observe(one);
    for (const one of [frame, map.parentElement, map]) if (one) parts.observe(one, { childList: true });
    for (const one of map.querySelectorAll('.leaflet-control-container'))
      parts.observe(one, { childList: true, subtree: true });
  }
  watch();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}

function within(map: HTMLElement, all: readonly Element[]): readonly Edges[] {
  const frame = map.getBoundingClientRect();
  return all.flatMap((one): Edges[] => {
    const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
    if (width < 2 || height < 2) return [];
    if (left >= frame.right || right <= frame.left || top >= frame.bottom || bottom <= frame.top) return [];
    return [{ left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top }];
  });
}
