/** What a machine takes in, said of every machine of which nobody said it yet. */
import type { MachineFunction } from '../../engine/scene/scene.ts';
import { editVariant } from './edit-dossier.ts';

export function sayFunctions(functions: readonly MachineFunction[]): void {
  editVariant((variant) => ({
    ...variant,
    machines: variant.machines.map((one) => (one.functions.length > 0 ? one : { ...one, functions })),
  }));
}
