/** Engine version, part of every receipt. A changed outcome for the same input is a new version. */
export const engineVersion = '0.6.0';
