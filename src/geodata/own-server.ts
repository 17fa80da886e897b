/**
 * Buildings from a FlatGeobuf file that the municipality hosts beside this page. Only the parts that meet the square are
 * fetched. What a file covers is declared by whoever made it, and never its envelope: between two towns there is nothing.
 */
import { coverageGap } from '../engine/geometry/coverage.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { inDegrees } from './coordinate-box.ts';
import { printOf, printOfBytes } from './fingerprint.ts';
import type { Collected } from './paging.ts';
import { type Box, readFlatGeobuf } from './read-flat-geobuf.ts';

const service = 'Eigen server';

/** @returns `service-offline` when parts of the file cannot be had, `service-garbled` when it is no FlatGeobuf with an index */
export async function ownBuildingsAround(
  url: string,
  [x, y]: RdPoint,
  halfM: number,
  world: World,
  { signal = new AbortController().signal, ownOutline = null }: AskOptions = {},
): Promise<Result<Collected, ServiceProblem>> {
  const square: Box = [x - halfM, y - halfM, x + halfM, y + halfM];
  const boxIn = (envelope: Box | null): Box => (envelope && envelope[2] < 180 ? inDegrees(square) : square);
  const parts: { from: number; print: string }[] = [];
  const read = await readFlatGeobuf(async (from, length) => {
    const part = await world.range?.(url, from, length, signal).catch(() => null);
    if (part) parts.push({ from, print: printOfBytes(part) });
    return part ?? null;
  }, boxIn);
  if (signal.aborted) return refuse('service-stopped', `the question to ${service} was stopped`, { service });
  if (!read.ok) {
    const code = read.error.code === 'range-failed' ? 'service-offline' : 'service-garbled';
    return refuse(code, `${service}: ${read.error.message}`, { service });
  }
  const { features } = read.value;
  // The circle around the square lies within what was declared.
  const complete = ownOutline !== null && coverageGap(ownOutline, [x, y], halfM * Math.SQRT2, 0).complete;
  const source = {
    name: service,
    reference: url,
    retrieved: world.now().toISOString(),
    count: features.length,
    // In the order of the file: which part a server gives first is chance.
    ...printOf(parts.sort((one, two) => one.from - two.from).map(({ print }) => print)),
  };
  return ok({ features, complete, expected: null, source });
}
