/** Putting, dragging and nudging the machine. It snaps to the nearest free facade; the raw point is remembered for a while so that small steps can leave a wall. */
import { activeVariant, sceneOf } from '../../archive/dossier.ts';
import type { Machine, RdPoint } from '../../engine/scene.ts';
import { latest, placeMachine } from '../../job/engine-client.ts';
import { store } from '../state/store.ts';
import { editMachine, editVariant } from './edit-dossier.ts';
import { notify } from './notify.ts';

const newMachine = (point: RdPoint): Machine => ({
  id: 'machine-1',
  siting: 'gevel',
  functions: ['opname'],
  point,
  exact: false,
  outwardDeg: 0,
  hostId: null,
});

interface Move {
  readonly point: RdPoint;
  readonly keep: boolean;
}

const move = latest(
  async ({ point, keep }: Move) => {
    const { dossier } = store.getState();
    if (!dossier) return null;
    const machine = activeVariant(dossier).machines[0] ?? newMachine(point);
    const scene = sceneOf(dossier);
    const near = sceneOf(dossier, { ...activeVariant(dossier), machines: [{ ...machine, point }] });
    return { placed: await placeMachine({ ...scene, buildings: near.buildings }, machine, point), keep };
  },
  (answer) => {
    if (!answer) return;
    const { placed, keep } = answer;
    if (!placed) return keep ? notify('problem', 'no-facade') : undefined;
    const { dossier } = store.getState();
    if (!dossier) return;
    if (activeVariant(dossier).machines.length === 0) editVariant((variant) => ({ ...variant, machines: [placed] }));
    else editMachine(placed, keep);
  },
  () => notify('problem', 'engine-failed'),
);

/** Puts the machine at the free facade nearest to the point. */
export function place(point: RdPoint): void {
  cursor = null;
  move({ point, keep: true });
}

let before: ReturnType<typeof store.getState>['dossier'] = null;

/** While dragging: one step back at the end, none on the way. */
export function drag(point: RdPoint): void {
  before ??= store.getState().dossier;
  move({ point, keep: false });
}

export function drop(point: RdPoint): void {
  const start = before;
  before = null;
  move({ point, keep: false });
  if (start) store.setState(({ past }) => ({ past: [...past, start], future: [] }));
}

let cursor: { point: RdPoint; at: number } | null = null;
const cursorMs = 1500;

/** Arrow keys: steps in metres east and north. */
export function nudge(east: number, north: number): void {
  const { dossier } = store.getState();
  const machine = dossier && activeVariant(dossier).machines[0];
  if (!machine) return;
  const now = performance.now();
  const from = cursor && now - cursor.at < cursorMs ? cursor.point : machine.point;
  const point: RdPoint = [from[0] + east, from[1] + north];
  cursor = { point, at: now };
  move({ point, keep: true });
}

export const turn = (degrees: number): void => {
  const { dossier } = store.getState();
  const machine = dossier && activeVariant(dossier).machines[0];
  if (machine) editMachine({ outwardDeg: (machine.outwardDeg + degrees + 360) % 360 });
};
