/** Every change of the dossier's own goes through here: undo, autosave and a new judgement follow from it. */
import { activeVariant, answeredIn, answersOf, type Dossier, type Variant } from '../../archive/dossier.ts';
import { type KeptMachine, looked } from '../../archive/prefilled.ts';
import type { Glance } from '../../engine/assessment/assessed.ts';
import { toldNotKnown } from '../../engine/scene/held-answers.ts';
import type { Answers, Machine } from '../../engine/scene/scene.ts';
import { machineAt } from '../state/app-state.ts';
import { placesAskedAt } from '../state/selectors.ts';
import { patch, store } from '../state/store.ts';
import { glanced, judgeSoon } from './judge-dossier.ts';
import { saveSoon } from './save-soon.ts';
import { startsStep } from './typed-text.ts';

/** In words that come with it: where those cannot be fetched the step is taken all the same, and nothing is said of it. */
const tell = (...step: readonly ['undone' | 'redone', Dossier, Dossier]): Promise<void> =>
  import('./tell-undone.ts').then(({ tellUndone }) => tellUndone(...step)).catch(() => undefined);

const deepest = 200;

/** One step more that can be taken back; the oldest make way. */
export const oneMore = (steps: readonly Dossier[], step: Dossier): readonly Dossier[] =>
  [...steps, step].slice(-deepest);

/** Every state has a moment of its own, also within the millisecond of the one before it: by it a save knows what the store holds. */
function stamped(dossier: Dossier, before: Dossier): Dossier {
  const now = Date.now();
  const last = Date.parse(before.changed);
  // A clock that is put back is followed.
  const at = last - now < 1000 ? Math.max(now, last + 1) : now;
  return { ...dossier, changed: new Date(at).toISOString() };
}

/**
 * Replaces the dossier; `keep` false while something is dragged, so that a drag is one step back.
 * @param seen what it comes to, where whoever changed it knows that already
 */
export function edit(change: (dossier: Dossier) => Dossier, keep = true, seen?: Glance): void {
  const { dossier, past } = store.getState();
  if (!dossier) return;
  patch({
    dossier: stamped(change(dossier), dossier),
    // Places that were looked for belong to the answers as they were.
    where: null,
    ...(seen && { outcome: glanced(seen) }),
    ...(keep && startsStep() && { past: oneMore(past, dossier), future: [] }),
  });
  judgeSoon(seen !== undefined);
  saveSoon();
}

export function editVariant(change: (variant: Variant) => Variant, keep = true, seen?: Glance): void {
  edit(
    (dossier) => ({
      ...dossier,
      variants: dossier.variants.map((one) => (one.id === activeVariant(dossier).id ? change(one) : one)),
    }),
    keep,
    seen,
  );
}

/** Who says of it what was filled in, has chosen that. */
export function editMachine(change: Partial<Machine>, keep = true): void {
  editVariant((variant) => {
    const chosen = machineAt(variant.machines, store.getState().machineAt);
    const changed = (one: KeptMachine) => ({ ...looked(one, Object.keys(change)), ...change });
    return { ...variant, machines: variant.machines.map((one) => (one === chosen ? changed(one) : one)) };
  }, keep);
}

/** Answers are given where the machine stands; of a machine beside the first what was said of its place is its own. */
export function answer(change: Partial<Answers>): void {
  const state = store.getState();
  const { dossier, machineAt: index } = state;
  if (!dossier) return;
  // Noted with the answer is how far the question said.
  const askedM = 'placesOfStay' in change ? placesAskedAt(state, index)?.withinM : undefined;
  editVariant((variant) => answeredIn(variant, change, index, askedM ?? dossier.radiusM));
}

/** "I do not know" is an answer: it is kept with the others, and the question stays open. @param opens answers it takes back */
export function answerNotKnown(what: string, said = true, opens: Partial<Answers> = {}): void {
  const { dossier, machineAt: index } = store.getState();
  if (!dossier) return;
  editVariant((variant) => {
    const machine = machineAt(variant.machines, index);
    if (!machine) return variant;
    const change = toldNotKnown(answersOf(variant, index), what, machine, dossier.radiusM, said);
    return answeredIn(variant, { ...opens, ...change }, index, dossier.radiusM);
  });
}

/** What was tried and what was looked for belong to the answers as they were. */
const gone = { trial: null, where: null } as const;

export function undo(): void {
  const { past, future, dossier } = store.getState();
  const before = past[past.length - 1];
  if (!before || !dossier) return;
  patch({ dossier: stamped(before, dossier), past: past.slice(0, -1), future: [dossier, ...future], ...gone });
  judgeSoon();
  saveSoon();
  void tell('undone', dossier, before);
}

export function redo(): void {
  const { past, future, dossier } = store.getState();
  const [after, ...later] = future;
  if (!after || !dossier) return;
  patch({ dossier: stamped(after, dossier), past: oneMore(past, dossier), future: later, ...gone });
  judgeSoon();
  saveSoon();
  void tell('redone', dossier, after);
}
