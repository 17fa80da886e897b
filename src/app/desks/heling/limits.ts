/** Above this a browser may run out of memory; two million numbers take a sixth of it. */
export const mostBytes = 150e6;
