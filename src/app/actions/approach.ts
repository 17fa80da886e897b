/** How a vehicle could drive at the machine: runs and barriers of the open variant. */
import { activeVariant } from '../../archive/dossier.ts';
import { outwardOf } from '../../engine/effects/burst.ts';
import { startOf } from '../../engine/placing/approach.ts';
import type { Answers, Barrier, RdPoint } from '../../engine/scene/scene.ts';
import { patch, store } from '../state/store.ts';
import { answer } from './edit-dossier.ts';

const most = 20;

function change(make: (answers: Answers) => Partial<Answers>): void {
  const { dossier } = store.getState();
  if (dossier) answer(make(activeVariant(dossier).answers));
}

export function addApproach(start: RdPoint): void {
  patch({ placing: null });
  change(({ approaches = [] }) => ({
    vehicleApproach: 'possible',
    approaches: [...approaches, start].slice(-most),
  }));
}

export const removeApproach = (start: RdPoint): void =>
  change(({ approaches = [] }) => ({ approaches: approaches.filter((one) => one !== start) }));

/** A line across the way straight ahead: how far from the machine, and how wide. */
export function addBarrier(distanceM: number, widthM: number, certificate: string | null): void {
  const { dossier } = store.getState();
  const machine = dossier && activeVariant(dossier).machines[0];
  if (!machine) return;
  const [x, y] = startOf(distanceM, 0, machine);
  const [u, v] = outwardOf(machine.outwardDeg + 90).map((one) => (one * widthM) / 2) as [number, number];
  const barrier: Barrier = { from: [x - u, y - v], to: [x + u, y + v], certificate };
  change(({ barriers = [] }) => ({ barriers: [...barriers, barrier].slice(-most) }));
}

export const removeBarrier = (barrier: Barrier): void =>
  change(({ barriers = [] }) => ({ barriers: barriers.filter((one) => one !== barrier) }));
