/** What an answer that comes later is about: the machine that was chosen when it was asked. For another it is no answer. */
import { activeVariant } from '../../archive/dossier.ts';
import type { Machine } from '../../engine/scene/scene.ts';
import { machineAt } from '../state/app-state.ts';
import { store } from '../state/store.ts';

export interface Chosen {
  readonly dossier: string;
  readonly variant: string;
  /** As it was; absent where none stood. */
  readonly machine: Machine | undefined;
}

/** Null while no dossier is open. */
export function chosenNow(): Chosen | null {
  const { dossier, machineAt: index } = store.getState();
  if (!dossier) return null;
  const { id, machines } = activeVariant(dossier);
  return { dossier: dossier.id, variant: id, machine: machineAt(machines, index) };
}

/** Its variant is on the screen, and it is in it, wherever it stands by now. */
export function isOpen({ dossier: id, variant: name, machine }: Chosen): boolean {
  const { dossier } = store.getState();
  if (dossier?.id !== id) return false;
  const variant = activeVariant(dossier);
  return variant.id === name && (!machine || variant.machines.some((one) => one.id === machine.id));
}

/** No other is chosen. */
export const isChosen = (of: Chosen): boolean => isOpen(of) && chosenNow()?.machine?.id === of.machine?.id;

/** Nobody put it elsewhere either. */
export const standsStill = (of: Chosen): boolean =>
  isChosen(of) && String(chosenNow()?.machine?.point) === String(of.machine?.point);
