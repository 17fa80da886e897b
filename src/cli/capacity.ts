/** `cli capacity INPUT.json` → hours and FTE per role, low, middle and high. What the input leaves out is assumed, and named. */
import * as v from 'valibot';
import { round9 } from '../engine/ground/units.ts';
import { firstIssue } from '../engine/scene/scene-schema.ts';
import { assumedNorms, type CapacityInput, capacity } from '../modules/heling/capacity.ts';
import { jsonIn } from './given-file.ts';
import type { Io } from './io.ts';
import { unusable } from './scene.ts';
import { Unusable } from './unusable.ts';

const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e6));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const inputSchema = v.strictObject({
  groups: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: v.string(), dealers: amount, digitalPerYear: amount, visitsPerYear: amount })),
      v.maxLength(100),
    ),
  ),
  ...Object.fromEntries(
    [
      'minutesDigital',
      'minutesVisit',
      'minutesTravel',
      'minutesReport',
      'officers',
      'minutesWarning',
      'minutesMeasure',
      'notices',
      'minutesNotice',
      'leads',
      'minutesLead',
    ].map((key) => [key, v.optional(amount)]),
  ),
  ...Object.fromEntries(['shareRevisit', 'shareWarning', 'shareMeasure'].map((key) => [key, v.optional(share)])),
  netHoursPerFte: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3000))),
  availableHours: v.optional(v.nullable(amount)),
});

/** @returns exit code: 0 answered, 2 the input is unusable */
export async function runCapacity([path]: string[], io: Io): Promise<number> {
  try {
    if (!path) throw new Unusable('name a file with the numbers of dealers and the norms');
    const value = await jsonIn(path, io);
    const given = v.safeParse(inputSchema, value);
    if (!given.success) throw new Unusable(`${path}: ${firstIssue(given.issues)}`);
    const said = given.output as Partial<CapacityInput>;
    const input: CapacityInput = { ...assumedNorms, ...said };
    const assumed = Object.keys(assumedNorms).filter((key) => !(key in said));
    const answer = { ...capacity(input), input, assumed };
    io.write(`${JSON.stringify(answer, (_, one) => (typeof one === 'number' ? round9(one) : one))}\n`);
    return 0;
  } catch (problem) {
    return unusable('capacity', problem, io);
  }
}
