/** What the screen is like, by the widths of the sheets. Where nobody can ask, as in a test without a browser, nothing is so. */
const is = (query: string) => (): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

/** As wide as a phone. */
export const isNarrow = is('(max-width: 640px)');
/** What stands side by side on a wide screen, such as map and panel, stands below each other. */
export const isStacked = is('(max-width: 1023px)');
export const isByTouch = is('(pointer: coarse)');
/** The legend of the map of a dossier fits beside what it explains. */
export const hasRoomForLegend = is('(min-width: 1280px)');
