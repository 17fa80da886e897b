/** As wide as a phone: the same width as in the sheets. */
export const isNarrow = (): boolean => typeof matchMedia === 'function' && matchMedia('(max-width: 640px)').matches;
