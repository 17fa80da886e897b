/** A pinwinkel has several machines side by side. The answers about the building are given once; the worst machine decides. */
import { activeVariant, pinned, withMachines } from '../../archive/dossier.ts';
import { type KeptMachine, machineFields } from '../../archive/prefilled.ts';
import { outwardOf } from '../../engine/effects/burst.ts';
import { type Machine, mostMachines } from '../../engine/scene/scene.ts';
import { machineAt } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';
import { editVariant } from './edit-dossier.ts';
import { place } from './place-machine.ts';

/** From machine to machine along the facade, in m. */
const stepM = 1.5;

export const mayAddMachine = (machines: readonly Machine[]): boolean =>
  machines.length > 0 && machines.length < mostMachines;

export const takeUp = (index: number): void => patch({ machineAt: index });

/** Another machine beside the chosen one, taken to be of the same kind; it snaps to the facade like any other. */
export function addMachine(): void {
  const { dossier, machineAt: index } = store.getState();
  const machines = dossier ? activeVariant(dossier).machines : [];
  const beside = machineAt(machines, index);
  if (!beside || !mayAddMachine(machines)) return;
  const [ax, ay] = outwardOf(beside.outwardDeg + 90);
  const [x, y] = beside.point;
  const free = (sign: number): readonly [number, number] => {
    for (let n = 1; ; n++) {
      const point = [x + sign * n * stepM * ax, y + sign * n * stepM * ay] as const;
      if (machines.every((one) => Math.hypot(one.point[0] - point[0], one.point[1] - point[1]) > stepM / 2))
        return point;
    }
  };
  const numbers = machines.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  const id = `machine-${Math.max(...numbers) + 1}`;
  const made: KeptMachine = { ...beside, id, exact: false, point: free(1), prefilled: machineFields };
  editVariant((variant) => ({ ...variant, answers: pinned(variant), machines: [...variant.machines, made] }));
  patch({ machineAt: machines.length });
  place(made.point);
}

export function removeMachine(): void {
  const { dossier, machineAt: index } = store.getState();
  const machines = dossier ? activeVariant(dossier).machines : [];
  if (machines.length < 2) return;
  const gone = machineAt(machines, index);
  editVariant((variant) =>
    withMachines(
      variant,
      variant.machines.filter((one) => one !== gone),
    ),
  );
  patch({ machineAt: 0 });
}
