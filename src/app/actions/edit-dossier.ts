/** Every change of the dossier goes through here: undo, autosave and a new judgement follow from it. */
import { activeVariant, type Dossier, questionOf, type Variant } from '../../archive/dossier.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Answers, Machine } from '../../engine/scene.ts';
import { assessScene, glanceAt, latest, spreadOf, tipsOf, zonesFor } from '../../job/engine-client.ts';
import { machineAt } from '../state/app-state.ts';
import { lastAssessment } from '../state/selectors.ts';
import { patch, store } from '../state/store.ts';
import { saveSoon } from './save-soon.ts';
import { startsStep } from './typed-text.ts';

const restMs = 120;
const deepest = 200;
let rest: ReturnType<typeof setTimeout> | undefined;

/** One step more that can be taken back; the oldest make way. */
export const oneMore = (steps: readonly Dossier[], step: Dossier): readonly Dossier[] =>
  [...steps, step].slice(-deepest);

/** Every state has a moment of its own, also two within a millisecond: by it a save knows what the store holds. */
function stamped(dossier: Dossier): Dossier {
  const now = Date.now();
  // A clock that is put back is followed.
  lastStamp = now <= lastStamp && lastStamp - now < 1000 ? lastStamp + 1 : now;
  return { ...dossier, changed: new Date(lastStamp).toISOString() };
}

let lastStamp = 0;

/** Replaces the dossier; `keep` false while something is dragged, so that a drag is one step back. */
export function edit(change: (dossier: Dossier) => Dossier, keep = true): void {
  const { dossier, past } = store.getState();
  if (!dossier) return;
  const next = stamped(change(dossier));
  const step = keep && startsStep();
  // Places that were looked for belong to the answers as they were.
  patch({ dossier: next, where: null, ...(step ? { past: oneMore(past, dossier), future: [] } : {}) });
  judgeSoon();
  saveSoon();
}

export function editVariant(change: (variant: Variant) => Variant, keep = true): void {
  edit(
    (dossier) => ({
      ...dossier,
      variants: dossier.variants.map((one) => (one.id === activeVariant(dossier).id ? change(one) : one)),
    }),
    keep,
  );
}

export function editMachine(change: Partial<Machine>, keep = true): void {
  editVariant((variant) => {
    const chosen = machineAt(variant.machines, store.getState().machineAt);
    return { ...variant, machines: variant.machines.map((one) => (one === chosen ? { ...one, ...change } : one)) };
  }, keep);
}

export const answer = (change: Partial<Answers>): void =>
  editVariant((variant) => ({ ...variant, answers: { ...variant.answers, ...change } }));

export function undo(): void {
  const { past, future, dossier } = store.getState();
  const before = past[past.length - 1];
  if (!before || !dossier) return;
  patch({ dossier: stamped(before), past: past.slice(0, -1), future: [dossier, ...future], trial: null });
  judgeSoon();
  saveSoon();
}

export function redo(): void {
  const { past, future, dossier } = store.getState();
  const [after, ...later] = future;
  if (!after || !dossier) return;
  patch({ dossier: stamped(after), past: oneMore(past, dossier), future: later, trial: null });
  judgeSoon();
  saveSoon();
}

const failed = (): void => {
  const { outcome } = store.getState();
  patch({
    outcome: {
      kind: 'failed',
      code: 'engine-failed',
      last: lastAssessment(outcome),
    },
  });
};

const look = latest(
  (dossier: Dossier) => glanceAt(questionOf(dossier)),
  (glance) => {
    const { outcome, dossier } = store.getState();
    if (!dossier) return;
    const last = lastAssessment(outcome);
    if (outcome.kind !== 'ready' || pending()) patch({ outcome: { kind: 'glance', glance, last } });
  },
  failed,
);

const full = latest(
  (dossier: Dossier) => assessScene(questionOf(dossier)),
  (answered, judged) => {
    if (judged !== store.getState().dossier) return;
    if (!answered.ok) return failed();
    patch({ outcome: { kind: 'ready', assessment: answered.value } });
    void drawZones(answered.value).then(() => addSpread(judged, answered.value.receipt.kenmerk));
  },
  failed,
);

/** How sure it is comes last; it is dropped when anything moved meanwhile. */
async function addSpread(judged: Dossier, kenmerk: string): Promise<void> {
  const { outcome } = store.getState();
  if (outcome.kind !== 'ready' || outcome.assessment.receipt.kenmerk !== kenmerk) return;
  const tippingPoints = await tipsOf(questionOf(judged), outcome.assessment.verdict);
  const { outcome: still } = store.getState();
  if (still.kind !== 'ready' || still.assessment.receipt.kenmerk !== kenmerk) return;
  patch({ outcome: { kind: 'ready', assessment: { ...still.assessment, tippingPoints } } });
  const spread = await spreadOf(
    questionOf(judged),
    outcome.assessment.measureSets.map(({ measures }) => measures),
  );
  const { outcome: now } = store.getState();
  if (!spread || now.kind !== 'ready' || now.assessment.receipt.kenmerk !== kenmerk) return;
  const { count, confidence, unmetShares } = spread;
  const receipt = { ...now.assessment.receipt, samples: count };
  patch({ outcome: { kind: 'ready', assessment: { ...now.assessment, confidence, unmetShares, receipt } } });
}

/** Zones follow the verdict they belong to, wherever it is shown. */
export async function drawZones(assessment: Assessment): Promise<void> {
  const zones = await zonesFor(assessment.receipt.kenmerk);
  if (!zones) return;
  const { outcome, trial } = store.getState();
  if (outcome.kind === 'ready' && outcome.assessment === assessment)
    patch({ outcome: { kind: 'ready', assessment: { ...assessment, zones } } });
  else if (trial?.assessment === assessment) patch({ trial: { ...trial, assessment: { ...assessment, zones } } });
}

const pending = (): boolean => rest !== undefined;

/** The colour class at once, orange or red and the measures after rest. */
export function judgeSoon(): void {
  const { dossier } = store.getState();
  clearTimeout(rest);
  if (!dossier || activeVariant(dossier).machines.length === 0) {
    rest = undefined;
    patch({ outcome: { kind: 'none' } });
    return;
  }
  rest = setTimeout(() => {
    rest = undefined;
    const now = store.getState().dossier;
    if (now) full(now);
  }, restMs);
  look(dossier);
}
