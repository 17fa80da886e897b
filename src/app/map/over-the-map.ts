/** What lies over the map: legend, small map, buttons, the card of a spot; on a phone also the verdict that stays in view. */
import type { Edges } from './free-part.ts';

const floating = '.map-region > :not(.map), .work-map > button, .leaflet-control';

/** In pixels from the left upper corner of the map. */
export const overTheMap = (map: HTMLElement): readonly Edges[] =>
  within(map, [...onTheMap(map), ...document.querySelectorAll('.verdict')]);

/** The same without what slides over it while the page is scrolled: for what fills all of the map. */
export const alwaysOverTheMap = (map: HTMLElement): readonly Edges[] => within(map, onTheMap(map));

const onTheMap = (map: HTMLElement): readonly Element[] => [
  ...(map.closest('.work-map') ?? map).querySelectorAll(floating),
];

function within(map: HTMLElement, all: readonly Element[]): readonly Edges[] {
  const frame = map.getBoundingClientRect();
  return all.flatMap((one): Edges[] => {
    const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
    if (width < 2 || height < 2) return [];
    if (left >= frame.right || right <= frame.left || top >= frame.bottom || bottom <= frame.top) return [];
    return [{ left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top }];
  });
}
