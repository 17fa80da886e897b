/** Model files of an earlier release, as the engine of today reads them. */
import type { Activation, ModelSet, Policy, RamScenario } from './definitions.ts';
import type { ModelKind } from './model-schemas.ts';
import { releasedModels, sealed } from './models.ts';
import { ofToday as policyOfToday } from './policy-schema.ts';

const activeOfOld: ReadonlyMap<string, Activation | RamScenario['active']> = new Map([
  ['always', { always: true }],
  ['until-anti-gas', { unless: 'antiGas' }],
  ['sealbag-or-chosen', { function: 'sealbag', orAnswer: 'heavyChosen' }],
  ['vehicle-can-reach', { vehicleApproach: 'possible' }],
]);

/**
 * A file as the schema of today has it. Measures of version 0.4 had no effect of their own: it was in the code, by id. They
 * take the effect that the release gives that id; one that the release does not know is a condition, and confidential.
 * When a scenario of 0.4 is active was a word that the code knew.
 */
export function ofToday(kind: ModelKind, value: unknown): unknown {
  const file = value as { measures?: unknown; active?: unknown };
  if (kind === 'verdict') return policyOfToday(value);
  if (kind === 'scenarios' && typeof file?.active === 'string')
    return { ...file, active: activeOfOld.get(file.active) ?? file.active };
  if (kind !== 'measures' || !Array.isArray(file?.measures)) return value;
  const measures = file.measures.map((row: Record<string, unknown>) => {
    if (typeof row !== 'object' || row === null || 'effect' in row || !('pending' in row)) return row;
    const { pending: _, ...rest } = row;
    const released = releasedModels.measures.find(({ id }) => id === row['id']);
    return { ...rest, effect: released?.effect ?? null, confidential: released?.confidential ?? true };
  });
  return { ...file, measures };
}

/** The set of these files; what they leave out stays as released. */
export function setOfFiles(
  id: string,
  files: readonly { readonly kind: ModelKind; readonly value: unknown }[],
): ModelSet {
  const { sha256: _, ...released } = releasedModels;
  const parts: Record<string, unknown> = { ...released };
  const part: Partial<Record<ModelKind, string>> = { debris: 'flight', 'near-field': 'nearField' };
  for (const { kind, value: written } of files) {
    const value = ofToday(kind, written);
    if (kind === 'scenarios') {
      const { id: scenario } = value as { id: string };
      if (scenario === 'ram') parts['ram'] = { ...releasedModels.ram, ...(value as object) };
      else
        parts['scenarios'] = (parts['scenarios'] as readonly { id: string }[]).map((one) =>
          one.id === scenario ? value : one,
        );
    } else if (kind === 'receptors')
      parts['receptors'] = { proposals: releasedModels.receptors.proposals, ...(value as object) };
    else if (kind === 'measures') parts['measures'] = (value as { measures: unknown }).measures;
    else if (kind === 'verdict') {
      const { ignored: __, ...policy } = value as Policy;
      parts['policy'] = policy;
    } else parts[part[kind] ?? kind] = value;
  }
  return sealed({ ...parts, id } as unknown as Omit<ModelSet, 'sha256'>);
}
