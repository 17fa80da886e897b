// @vitest-environment happy-dom
/** What was said is kept as it was said: "I do not know" and "it cannot stand inside", through undo, file and link. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { packed, unpackedText } from '../../src/archive/link.ts';
import { publicCopy } from '../../src/archive/public-copy.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { notApplicable, placeMeasure } from '../../src/engine/measures/measures.ts';
import type { MeasureModel } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { isNotKnown } from '../../src/engine/scene/held-answers.ts';
import type { Machine } from '../../src/engine/scene/scene.ts';

vi.mock('../../src/job/engine-client.ts', async (original) => ({
  ...(await original<typeof import('../../src/job/engine-client.ts')>()),
  glanceAt: () => new Promise(() => undefined),
  assessScene: () => new Promise(() => undefined),
}));

const { answerNotKnown, redo, undo } = await import('../../src/app/actions/edit-dossier.ts');
const { insideOf, setInside } = await import('../../src/app/actions/variants.ts');
const { takeMeasures } = await import('../../src/app/actions/try-measures.ts');
const { store } = await import('../../src/app/state/store.ts');
const { emptyState } = await import('../../src/app/state/app-state.ts');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const example: Dossier = read.value;
const inside = placeMeasure('winkel', releasedModels) ?? '';

const now = (): Dossier => {
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  return dossier;
};
const variant = () => activeVariant(now());
const saysNotKnown = (one: Dossier) => {
  const { answers, machines } = activeVariant(one);
  return isNotKnown(answers, 'shared-entrance', machines[0] as Machine);
};
/** As a file and a link hold it. */
const again = async (one: Dossier): Promise<Dossier> => {
  const text = await unpackedText(await packed(JSON.stringify(one)));
  if (!text.ok) throw new Error(text.error.message);
  const opened = readDossierText(text.value);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

beforeEach(() => {
  const bare = { ...activeVariant(example), alternatives: [], measures: [] };
  store.setState({ ...emptyState, dossier: { ...example, variants: [bare], activeVariant: bare.id } }, true);
});

describe('"I do not know"', () => {
  it('is one step back and one forward, and the answer before it comes back', async () => {
    const { sharedEntrance } = variant().answers;
    answerNotKnown('shared-entrance');
    expect(saysNotKnown(now())).toBe(true);
    expect(variant().answers.sharedEntrance).toBeNull();
    undo();
    expect(saysNotKnown(now())).toBe(false);
    expect(variant().answers.sharedEntrance).toBe(sharedEntrance);
    redo();
    expect(saysNotKnown(now())).toBe(true);
  });

  it('goes along in a link and a file, and in no public copy', async () => {
    answerNotKnown('shared-entrance');
    expect(saysNotKnown(await again(now()))).toBe(true);
    expect(saysNotKnown(await again(publicCopy(now(), 'p', null)))).toBe(false);
  });
});

describe('can it stand inside', () => {
  const refusal = () =>
    notApplicable(releasedModels.measures.find(({ id }) => id === inside) as MeasureModel, sceneOf(now()));

  it('a no is kept, closes the measure and is no part of the computation', async () => {
    const before = assess(sceneOf(now()), releasedModels);
    expect(refusal()).toBe('no-place-set');
    setInside('no');
    expect(variant().answers.insidePossible).toBe(false);
    expect(refusal()).toBe('said-not-possible');
    const after = assess(sceneOf(now()), releasedModels);
    if (!before.ok || !after.ok) throw new Error('not judged');
    expect(after.value.receipt.kenmerk).toBe(before.value.receipt.kenmerk);
    expect(after.value.measureSets.flatMap(({ measures }) => measures)).not.toContain(inside);
    const opened = await again(now());
    expect(activeVariant(opened).answers.insidePossible).toBe(false);
    expect(JSON.stringify(publicCopy(opened, 'p', null))).not.toContain('insidePossible');
    undo();
    expect(variant().answers.insidePossible ?? null).toBeNull();
    redo();
    expect(refusal()).toBe('said-not-possible');
  });

  it('a yes after a no opens it, and a no after a yes takes the place and its measure out', () => {
    setInside('no');
    setInside('yes');
    expect(refusal()).toBeNull();
    expect(variant().answers.insidePossible ?? null).toBeNull();
    takeMeasures([inside]);
    expect(variant().measures).toContain(inside);
    setInside('no');
    expect(variant().alternatives).toEqual([]);
    expect(variant().measures).not.toContain(inside);
    undo();
    expect(variant().measures).toContain(inside);
    expect(variant().alternatives).toHaveLength(1);
  });

  it('is one question of three answers, each of which takes the one before it back', async () => {
    expect(insideOf(variant())).toBe('open');
    for (const said of ['yes', 'not-known', 'no', 'not-known', 'yes', 'open', 'no', 'yes'] as const) {
      setInside(said);
      expect(insideOf(variant())).toBe(said);
      expect(insideOf(activeVariant(await again(now())))).toBe(said);
      expect(variant().alternatives).toHaveLength(said === 'yes' ? 1 : 0);
      expect(variant().answers.notKnown?.['inside-possible'] !== undefined).toBe(said === 'not-known');
    }
    undo();
    expect(insideOf(variant())).toBe('no');
    redo();
    expect(insideOf(variant())).toBe('yes');
  });
});
