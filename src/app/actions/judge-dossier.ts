/** The judgement of the dossier that is open: colour while it moves, the whole answer at rest, then zones and how sure it is. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { Glance } from '../../engine/assessment/assessed.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { assessScene, glanceAt, latest, spreadOf, tipsOf, worker, zonesFor } from '../../job/engine-client.ts';
import type { Outcome } from '../state/app-state.ts';
import { questionOf } from '../state/question.ts';
import { lastAssessment } from '../state/selectors.ts';
import { patch, store } from '../state/store.ts';

/** Whatever is opened is judged: the engine comes while somebody reads and chooses. */
export const fetchEngine = (): void => void worker();

const restMs = 120;
let rest: ReturnType<typeof setTimeout> | undefined;

const failed = (_: unknown, asked: Dossier): void => {
  if (store.getState().dossier?.id !== asked.id) return;
  const last = lastAssessment(store.getState().outcome);
  patch({ outcome: { kind: 'failed', code: 'engine-failed', last } });
};

/** What is shown while something moves: the colour class, with the last full answer beside it. */
export const glanced = (glance: Glance): Outcome => ({
  kind: 'glance',
  glance,
  last: lastAssessment(store.getState().outcome),
});

const look = latest(
  (dossier: Dossier) => glanceAt(questionOf(dossier)),
  (glance, asked) => {
    const { outcome, dossier } = store.getState();
    // Of what lay open before it says nothing, nor of a town from which the machine was taken meanwhile.
    if (dossier?.id !== asked.id || activeVariant(dossier).id !== activeVariant(asked).id) return;
    if (activeVariant(dossier).machines.length === 0) return;
    if (outcome.kind !== 'ready' || pending()) patch({ outcome: glanced(glance) });
  },
  failed,
);

const full = latest(
  (dossier: Dossier) => assessScene(questionOf(dossier)),
  (answered, judged) => {
    if (judged !== store.getState().dossier) return;
    if (!answered.ok) return failed(answered.error, judged);
    patch({ outcome: { kind: 'ready', assessment: answered.value }, judged: activeVariant(judged) });
    if (answered.value.receipt.profile)
      void import('./kept-profiles.ts').then((one) => one.lookFor(judged.policy, judgeSoon));
    void drawZones(answered.value).then(() => addSpread(judged, answered.value.receipt.kenmerk));
  },
  failed,
);

/** How sure it is comes last; it is dropped when another outcome came meanwhile. */
async function addSpread(judged: Dossier, kenmerk: string): Promise<void> {
  const shown = (): WholeAssessment | null => {
    const { outcome } = store.getState();
    return outcome.kind === 'ready' && outcome.assessment.receipt.kenmerk === kenmerk ? outcome.assessment : null;
  };
  const first = shown();
  if (!first) return;
  const tippingPoints = await tipsOf(questionOf(judged), first.verdict);
  const still = shown();
  if (!still) return;
  patch({ outcome: { kind: 'ready', assessment: { ...still, tippingPoints } } });
  const spread = await spreadOf(
    questionOf(judged),
    first.measureSets.map(({ measures }) => measures),
    () => shown() !== null,
  );
  const now = shown();
  if (!spread || !now) return;
  const { count, confidence, unmetShares } = spread;
  const receipt = { ...now.receipt, samples: count };
  patch({ outcome: { kind: 'ready', assessment: { ...now, confidence, unmetShares, receipt } } });
}

/** Zones follow the verdict they belong to, wherever it is shown. */
export async function drawZones(assessment: WholeAssessment): Promise<void> {
  if (assessment.zones.features.length > 0) return;
  const zones = await zonesFor(assessment.receipt.kenmerk);
  if (!zones) return;
  const { outcome, trial } = store.getState();
  if (outcome.kind === 'ready' && outcome.assessment === assessment)
    patch({ outcome: { kind: 'ready', assessment: { ...assessment, zones } } });
  else if (trial?.assessment === assessment) patch({ trial: { ...trial, assessment: { ...assessment, zones } } });
}

const pending = (): boolean => rest !== undefined;

/** What is to be judged; without a machine there is nothing, and no outcome. */
function toJudge(): Dossier | null {
  const { dossier } = store.getState();
  clearTimeout(rest);
  rest = undefined;
  if (dossier && activeVariant(dossier).machines.length > 0) return dossier;
  patch({ outcome: { kind: 'none' } });
  return null;
}

/** What has just been opened lies still: the whole answer follows the colour class at once. */
export function judgeNow(): void {
  const dossier = toJudge();
  if (!dossier) return;
  look(dossier);
  full(dossier);
}

/**
 * The colour class at once, orange or red and the measures after rest.
 * @param seen the colour class is known already
 */
export function judgeSoon(seen = false): void {
  const dossier = toJudge();
  if (!dossier) return;
  rest = setTimeout(() => {
    rest = undefined;
    const now = store.getState().dossier;
    if (now) full(now);
  }, restMs);
  if (!seen) look(dossier);
}
