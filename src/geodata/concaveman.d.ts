/** What is asked of a package that brings no types. */
declare module 'concaveman' {
  /** @returns a closed ring @param concavity higher is rougher @param lengthThreshold sides no longer than this stay */
  export default function concaveman(
    points: readonly (readonly [number, number])[],
    concavity?: number,
    lengthThreshold?: number,
  ): [number, number][];
}
