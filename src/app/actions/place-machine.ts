/** Putting, dragging and nudging the machine. It snaps to the nearest free facade; the raw point is remembered for a while so that small steps can leave a wall. */
import { activeVariant, type Dossier, pinned, sceneOf, type Variant } from '../../archive/dossier.ts';
import { type KeptMachine, machineFields } from '../../archive/prefilled.ts';
import { alternativesFor, type Moving, movedTo } from '../../engine/scene/held-answers.ts';
import type { Machine, RdPoint } from '../../engine/scene/scene.ts';
import { latest, placeMachine } from '../../job/engine-client.ts';
import { questionOf } from '../state/question.ts';
import { store } from '../state/store.ts';
import { figuresOf } from '../words.ts';
import { type Chosen, chosenNow, isChosen, isOpen } from './chosen-machine.ts';
import { editMachine, editVariant, oneMore } from './edit-dossier.ts';
import { notify } from './notify.ts';

const newMachine = (point: RdPoint): KeptMachine => ({
  id: 'machine-1',
  siting: 'gevel',
  functions: ['opname'],
  point,
  exact: false,
  outwardDeg: 0,
  hostId: null,
  prefilled: machineFields,
});

interface Move {
  readonly of: Chosen;
  readonly point: RdPoint;
  readonly keep: boolean;
  /** The variant as it was when a drag began; null for a move of one step. */
  readonly since: Variant | null;
  /** Nothing follows: time to say what the move did to the answers. */
  readonly last: boolean;
  /** A finger hides where it puts it: then it is said how far that was. */
  readonly byTouch?: boolean;
}

/** What a move of a machine of this variant is about, since it began. */
const movingIn = (variant: Variant, since: Variant): Moving => ({
  machines: variant.machines,
  here: variant.machines.length === 0 ? variant.answers : pinned({ ...variant, machines: since.machines }),
  since: pinned(since),
  first: since.machines[0],
});

/** The plan goes along with the machine: a place that does not is no longer in it. */
function following(began: Variant, moved: Variant): Variant {
  const alternatives = alternativesFor(began.alternatives, began.machines[0], moved.machines[0]);
  const gone = began.alternatives.filter(({ measure }) => alternatives.every((one) => one.measure !== measure));
  const measures = began.measures.filter((id) => gone.every(({ measure }) => measure !== id));
  return { ...moved, alternatives, measures };
}

/** Nearer than this it stands where it stood. */
const standsM = 0.05;

function sayHowFar(began: Variant, { id, point: to }: Machine): void {
  const from = began.machines.find((one) => one.id === id)?.point;
  const far = from ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0;
  const f = figuresOf(store.getState().language);
  if (far >= standsM) notify('done', 'machine-moved', { far: far < 10 ? f.metres(far) : f.wholeMetres(far) });
}

/** Buildings are sent of around the pointer: what stands farther than this from it is looked at anew. */
const aroundM = 40;

const move = latest(
  async ({ of, point, since }: Move) => {
    const { dossier } = store.getState();
    if (!dossier || !isOpen(of)) return null;
    const variant = activeVariant(dossier);
    const { machines } = variant;
    // Where none stood one may have come by now.
    const machine = machines.find(({ id }) => id === of.machine?.id) ?? machines[0] ?? newMachine(point);
    const { scene, policy } = questionOf(dossier);
    const near = sceneOf(dossier, { ...variant, machines: [{ ...machine, point }] });
    const moving = movingIn(variant, since ?? variant);
    const placed = await placeMachine(
      { scene: { ...scene, buildings: near.buildings }, policy },
      machine,
      point,
      moving,
    );
    return { placed, seen: dossier };
  },
  (answer, { of, point, keep, since, last, byTouch }) => {
    const { dossier } = store.getState();
    // Another dossier or variant was opened meanwhile: its machine stays where it stands.
    if (!answer || !dossier || !isOpen(of)) return last ? notify('problem', 'machine-elsewhere') : undefined;
    const { placed } = answer;
    if (!placed) return keep ? notify('problem', 'no-facade') : undefined;
    const { machine, glance } = placed;
    const before = activeVariant(dossier);
    const after = following(since ?? before, { ...before, ...movedTo(movingIn(before, since ?? before), machine) });
    // An answer given meanwhile is in none of what was looked at.
    const [x, y] = machine.point;
    const seen = dossier === answer.seen && Math.hypot(x - point[0], y - point[1]) <= aroundM;
    editVariant(() => after, keep, seen ? glance : undefined);
    if (!last) return;
    const began = since ?? before;
    if (byTouch) sayHowFar(began, machine);
    if (after.measures.length < began.measures.length) notify('info', 'place-gone');
    if ((after.answers.saidBefore ?? []).length > (began.answers.saidBefore ?? []).length)
      notify('info', 'asked-again');
  },
  () => notify('problem', 'engine-failed'),
);

/** Puts the machine at the free facade nearest to the point. */
export function place(point: RdPoint): void {
  cursor = null;
  const of = chosenNow();
  if (of) move({ of, point, keep: true, since: null, last: true });
}

let begun: { readonly of: Chosen; readonly before: Dossier } | null = null;

/** While dragging: one step back at the end, none on the way. */
export function drag(point: RdPoint): void {
  const { dossier: before } = store.getState();
  const of = chosenNow();
  if (!before || !of) return;
  // One of what lay open before never ended.
  if (!begun || !isChosen(begun.of)) begun = { of, before };
  move({ of: begun.of, point, keep: false, since: activeVariant(begun.before), last: false });
}

export function drop(point: RdPoint, byTouch = false): void {
  const start = begun;
  begun = null;
  const of = start?.of ?? chosenNow();
  if (!of) return;
  move({ of, point, keep: false, since: start && activeVariant(start.before), last: true, byTouch });
  if (start && isOpen(of)) store.setState(({ past }) => ({ past: oneMore(past, start.before), future: [] }));
}

let cursor: { readonly of: Chosen; readonly point: RdPoint; readonly at: number } | null = null;
const cursorMs = 1500;

/** Arrow keys: steps in metres east and north. */
export function nudge(east: number, north: number): void {
  const of = chosenNow();
  if (!of?.machine) return;
  const now = performance.now();
  const from = cursor && now - cursor.at < cursorMs && isChosen(cursor.of) ? cursor.point : of.machine.point;
  const point: RdPoint = [from[0] + east, from[1] + north];
  cursor = { of, point, at: now };
  move({ of, point, keep: true, since: null, last: true });
}

export const turn = (degrees: number): void => {
  const machine = chosenNow()?.machine;
  if (machine) editMachine({ outwardDeg: (machine.outwardDeg + degrees + 360) % 360 });
};
