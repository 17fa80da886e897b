/** What is missing, each fact once. */
import type { Missing } from '../scene/assessment.ts';

/**
 * The use of what carries the machine is one of the uses that are asked, wherever others are: one press answers all of them, and
 * what is counted goes down by one.
 */
export function askedOnce(missing: readonly Missing[]): readonly Missing[] {
  const host = missing.find(({ what }) => what === 'host-use');
  const use = missing.find(({ what }) => what === 'use');
  if (!host || !use) return missing;
  const both: Missing = {
    ...use,
    receptors: [...new Set([...host.receptors, ...use.receptors])],
    criteria: [...new Set([...host.criteria, ...use.criteria])],
  };
  return missing.flatMap((gap) => (gap === host ? [] : gap === use ? both : gap));
}
