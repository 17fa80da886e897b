/** Variants: other positions or packages of the same case, up to six, and the search for where it can stand. */
import { activeVariant, answeredIn, type Dossier, mayAdd, type Variant, withMachines } from '../../archive/dossier.ts';
import { bareMachines, looked } from '../../archive/prefilled.ts';
import { placeMeasure } from '../../engine/measures/measures.ts';
import { releasedModels } from '../../engine/models/models.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { isNotKnown, toldNotKnown } from '../../engine/scene/held-answers.ts';
import type { Machine, RdPoint } from '../../engine/scene/scene.ts';
import { placesNear } from '../../job/aside-client.ts';
import { assessScene } from '../../job/engine-client.ts';
import type { AppState } from '../state/app-state.ts';
import { questionOf } from '../state/question.ts';
import { patch, store } from '../state/store.ts';
import { edit, editVariant } from './edit-dossier.ts';
import { notify } from './notify.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];

/** A copy of the variant that is open, changed; it is opened at once. */
export function addVariant(change: (variant: Variant) => Variant = (one) => one): void {
  const { dossier } = store.getState();
  if (!dossier) return;
  if (!mayAdd(dossier)) {
    notify('problem', 'too-many-variants');
    return;
  }
  const name = letters.find((letter) => dossier.variants.every((one) => one.name !== letter)) ?? 'F';
  const id = name.toLowerCase();
  const from = activeVariant(dossier).name;
  const { where } = store.getState();
  edit((one) => ({
    ...one,
    variants: [...one.variants, { ...change(activeVariant(one)), id, name }],
    activeVariant: id,
  }));
  patch({ trial: null, selection: null, where });
  notify('done', 'added-variant', { share: `${from} → ${name}` });
}

export function openVariant(id: string): void {
  const { where } = store.getState();
  edit((one) => ({ ...one, activeVariant: id }));
  patch({ trial: null, selection: null, where });
}

export function removeVariant(id: string): void {
  edit((one) => {
    const variants = one.variants.filter((variant) => variant.id !== id);
    const [first] = variants;
    if (!first) return one;
    return { ...one, variants, activeVariant: one.activeVariant === id ? first.id : one.activeVariant };
  });
}

/** Answers about a wall belong to that wall: elsewhere the register speaks, and the officer is asked again. */
const movedTo =
  (machine: Machine) =>
  (variant: Variant): Variant => {
    // Whoever chose a place of another kind chose how it stands there.
    const [first] = variant.machines;
    const chosen = first?.siting === machine.siting ? [] : ['siting'];
    const put = looked({ ...machine, prefilled: first?.prefilled }, chosen);
    return { ...withMachines(variant, [put]), measures: [] };
  };

export const addVariantAt = (machine: Machine): void => addVariant(movedTo(machine));

/** Looks along all facades within 60 m; a change of the dossier stops it, any other question only goes first. */
export async function findPlaces(): Promise<void> {
  const { dossier } = store.getState();
  if (!dossier) return;
  let mine: AppState['where'] = null;
  const tell = (where: AppState['where']) => {
    mine = where;
    patch({ where });
  };
  /** Neither stopped nor asked anew. */
  const isMine = () => store.getState().where === mine;
  tell({ kind: 'busy', done: 0, total: 0 });
  const spots = await placesNear(questionOf(dossier), isMine, (done, total) => {
    if (isMine()) tell({ kind: 'busy', done, total });
  });
  if (spots && isMine()) tell({ kind: 'ready', spots, of: dossier });
}

export const stopFinding = (): void => patch({ where: null });

/** Every variant judged, in their order. */
export async function assessVariants(dossier: Dossier): Promise<readonly (WholeAssessment | null)[]> {
  const answers: (WholeAssessment | null)[] = [];
  for (const variant of dossier.variants) {
    if (variant.machines.length === 0) {
      answers.push(null);
      continue;
    }
    const answered = await assessScene(questionOf(dossier, variant));
    answers.push(answered.ok ? answered.value : null);
  }
  return answers;
}

export type Inside = 'yes' | 'no' | 'not-known' | 'open';

/** What was said of a machine inside, by the places and answers of the variant. */
export function insideOf({ alternatives, answers, machines: [machine] }: Variant): Inside {
  if (alternatives.some((one) => one.machine.siting === 'winkel')) return 'yes';
  if (answers.insidePossible === false) return 'no';
  return machine && isNotKnown(answers, 'inside-possible', machine) ? 'not-known' : 'open';
}

/**
 * Can it stand inside? Inside the shop the blast comes out of the nearest opening of that room, which is where the machine hangs
 * now. A no is kept as it was said, and closes the measure.
 */
export function setInside(possible: Inside): void {
  const { dossier } = store.getState();
  if (!dossier) return;
  editVariant((before) => {
    const [machine] = bareMachines(before.machines);
    const said =
      possible === 'not-known' && machine
        ? toldNotKnown(before.answers, 'inside-possible', machine, dossier.radiusM)
        : { insidePossible: possible === 'no' ? (false as const) : null };
    const variant = answeredIn(before, said, 0, dossier.radiusM);
    const inside = placeMeasure('winkel', releasedModels);
    const alternatives = variant.alternatives.filter(({ measure }) => measure !== inside);
    if (possible === 'yes' && machine && inside)
      return {
        ...variant,
        alternatives: [...alternatives, { measure: inside, machine: { ...machine, siting: 'winkel' } }],
      };
    // A plan of which the place is gone would be told and not be carried out.
    return { ...variant, alternatives, measures: variant.measures.filter((id) => id !== inside) };
  });
}

/** A free-standing unit at a point of the map; null takes it away. */
export function setUnit(point: RdPoint | null): void {
  patch({ placing: null });
  editVariant((variant) => {
    const loose = placeMeasure('unit', releasedModels);
    const others = variant.alternatives.filter(({ measure }) => measure !== loose);
    const [machine] = bareMachines(variant.machines);
    if (!point || !machine || !loose) return { ...variant, alternatives: others };
    const unit: Machine = { ...machine, siting: 'unit', exact: true, point, hostId: null };
    return { ...variant, alternatives: [...others, { measure: loose, machine: unit }] };
  });
}
