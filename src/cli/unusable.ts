/** The input is unusable: what and where, in one line. */
export class Unusable extends Error {}
